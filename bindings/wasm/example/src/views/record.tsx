import { useEffect, useRef, useState } from "preact/hooks";
import shapes from "virtual:xiaozu-shapes";
import { EntryLink, Heading } from "../components/parts.js";
import { FaultList } from "../components/fault-list.js";
import { FindingCard } from "../components/finding-card.js";
import { factName, t } from "../i18n/index.js";
import { begun, drafted } from "../state/draft.js";
import { answer, keep, propose, setDraft, type Answer } from "../state/recording.js";
import { lang } from "../state/settings.js";
import { ObjectForm } from "../shapes/form.js";
import { isRecord } from "../shapes/json.js";
import { DraftJson } from "./draft-json.js";
import { HeadForm } from "./head-form.js";
import type { Finding } from "xiaozu";

export function Record() {
  const [asJson, setAsJson] = useState(false);
  const kind = String(drafted.value["kind"]);
  const shape = shapes.facts[kind];
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer.value !== undefined) said.current?.scrollIntoView({ block: "nearest" });
  }, [answer.value]);
  return (
    <>
      <Heading text={t("record")}>
        <button type="button" aria-pressed={asJson} onClick={() => setAsJson(!asJson)}>
          {t(asJson ? "asForm" : "json")}
        </button>
      </Heading>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          keep("record");
        }}
      >
        <KindChoice kind={kind} />
        {lang.value === "en" && shape !== undefined && <p class="soft small">{shape.doc}</p>}
        <HeadForm />
        {asJson || shape === undefined ? (
          <DraftJson />
        ) : (
          <ObjectForm
            key={kind}
            id="fact"
            shape={shape}
            value={drafted.value}
            change={(value) => isRecord(value) && setDraft(value)}
          />
        )}
        <div class="row">
          <button type="button" onClick={propose}>
            {t("propose")}
          </button>
          <button type="submit" class="primary">
            {t("recordIt")}
          </button>
        </div>
      </form>
      <div ref={said} aria-live="polite" class="items answer">
        {answer.value !== undefined && <Said answer={answer.value} />}
      </div>
    </>
  );
}

function KindChoice({ kind }: { kind: string }) {
  return (
    <div class="field">
      <label for="fact-kind">{t("kind")}</label>
      <select id="fact-kind" value={kind} onChange={(event) => setDraft(begun(event.currentTarget.value))}>
        {Object.keys(shapes.facts)
          .filter((one) => one !== "struck")
          .map((one) => (
            <option key={one} value={one}>
              {factName(one)}
            </option>
          ))}
      </select>
    </div>
  );
}

function Said({ answer: said }: { answer: Answer }) {
  switch (said.is) {
    case "proposed": {
      const { breaches, appear, vanish } = said.proposal;
      return (
        <>
          <Part title={t("wouldBreak")} findings={breaches} tone="bad" />
          <Part title={t("wouldAppear")} findings={appear} tone="warn" />
          <Part title={t("wouldVanish")} findings={vanish} tone="good" />
          {breaches.length + appear.length + vanish.length === 0 && <p class="card">{t("wouldChangeNothing")}</p>}
        </>
      );
    }
    case "refused":
      return (
        <section class="card" role="alert">
          <h3>{t("refused")}</h3>
          <FaultList faults={said.faults} />
        </section>
      );
    case "breach":
      return (
        <section class="card" role="alert">
          <h3>{t("refusedBreach")}</h3>
          <ul class="items">
            {said.findings.map((one, at) => (
              <FindingCard key={at} finding={one} />
            ))}
          </ul>
          <p class="soft">{t("admitText")}</p>
          <div class="row">
            <button type="button" onClick={() => keep("admit")}>
              {t("admit")}
            </button>
          </div>
        </section>
      );
    case "recorded":
      return (
        <section class="card">
          <h3>
            {t("recordedDone")}{" "}
            {said.recorded.entries.map((one) => (
              <EntryLink key={one} number={one} />
            ))}
          </h3>
          {said.recorded.breaches.length > 0 && (
            <ul class="items">
              {said.recorded.breaches.map((one, at) => (
                <FindingCard key={at} finding={one} />
              ))}
            </ul>
          )}
        </section>
      );
  }
}

function Part({ title, findings, tone }: { title: string; findings: readonly Finding[]; tone: string }) {
  if (findings.length === 0) return null;
  return (
    <section class="items">
      <h3>
        <span class={`tag ${tone}`}>{findings.length}</span> {title}
      </h3>
      <ul class="items">
        {findings.map((one, at) => (
          <FindingCard key={at} finding={one} />
        ))}
      </ul>
    </section>
  );
}
