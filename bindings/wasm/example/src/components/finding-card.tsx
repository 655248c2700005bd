import { PenLine } from "lucide-preact";
import type { Finding } from "xiaozu";
import { say, t, term } from "../i18n/index.js";
import { rulebook } from "../state/book.js";
import { draftOf } from "../state/draft.js";
import { ClauseTag, Evidence } from "./parts.js";

/** A finding with its clause, its evidence and what would mend it. */
export function FindingCard({ finding }: { finding: Finding }) {
  const clause = rulebook.value.clause(finding.clause);
  return (
    <li class={`card finding ${finding.weight}`}>
      <div class="row apart">
        <span class="row">
          <span class={`tag ${finding.weight === "breach" ? "bad" : "warn"}`}>{term("Weight", finding.weight)}</span>
          <ClauseTag id={finding.clause} />
          {clause !== undefined && <span class="sentence">{say(clause.term)}</span>}
        </span>
        <span class="soft small number">{t("since", { day: finding.since })}</span>
      </div>
      <p class="text sentence">{say(finding.text)}</p>
      <Evidence entries={finding.evidence} />
      {finding.alternatives.length === 0 ? (
        <p class="soft small sentence">{say(finding.remedy)}</p>
      ) : (
        <Needs finding={finding} />
      )}
    </li>
  );
}

function Needs({ finding }: { finding: Finding }) {
  return (
    <div class="small">
      <p>
        <strong>{t("remedy")}</strong>
        {t("colon")}
        {say(finding.remedy)}
      </p>
      <ul class="row no-print">
        {finding.alternatives.map((needs, at) => {
          const draft = draftOf(needs);
          if (draft === undefined) return null;
          return (
            <li key={at}>
              <a class="button small" href="#/record" onClick={draft.use}>
                <PenLine size={14} aria-hidden="true" />
                {draft.name}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
