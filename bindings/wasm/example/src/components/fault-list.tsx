import type { Fault } from "xiaozu";
import { say, t } from "../i18n/index.js";

const MOST = 200;

/** What is wrong with an input, and what to do, line by line. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  return (
    <>
      <ol class="faults">
        {faults.slice(0, MOST).map((fault, at) => (
          <li key={at}>
            <span class="row small">
              {fault.line != null && <span class="tag">{t("line", { n: fault.line })}</span>}
              {fault.entry != null && <span class="tag">{t("entryNumbered", { n: fault.entry })}</span>}
              {fault.clause != null && <span class="tag">{fault.clause}</span>}
            </span>
            <p>
              <span class="sentence">{say(fault.text)}</span>
            </p>
            <p class="soft small">
              <span class="sentence">{say(fault.remedy)}</span>
            </p>
          </li>
        ))}
      </ol>
      {faults.length > MOST && <p class="soft">{t("more", { n: faults.length - MOST })}</p>}
    </>
  );
}
