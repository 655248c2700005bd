import { computed, signal } from "@preact/signals";
import type { Weight } from "xiaozu";
import { FindingCard } from "../components/finding-card.js";
import { Empty, Heading } from "../components/parts.js";
import { say, t, term } from "../i18n/index.js";
import { day, rulebook } from "../state/book.js";
import { findings } from "../state/judged.js";

const weight = signal<Weight | "">("");
const clause = signal("");

const clauses = computed(() => [...new Set(findings.value.map((one) => one.clause))]);
const filtered = computed(() =>
  findings.value.filter(
    (one) =>
      (weight.value === "" || one.weight === weight.value) && (clause.value === "" || one.clause === clause.value),
  ),
);

export function Findings() {
  return (
    <>
      <Heading text={t("findingsOn", { day: day.value, n: findings.value.length })}>
        <select
          aria-label={t("weight")}
          value={weight.value}
          onChange={(event) => (weight.value = WEIGHTS.find((one) => one === event.currentTarget.value) ?? "")}
        >
          <option value="">{t("allWeights")}</option>
          {WEIGHTS.map((one) => (
            <option key={one} value={one}>
              {term("Weight", one)}
            </option>
          ))}
        </select>
        <select
          aria-label={t("clause")}
          value={clause.value}
          onChange={(event) => (clause.value = event.currentTarget.value)}
        >
          <option value="">{t("allClauses")}</option>
          {clauses.value.map((id) => (
            <option key={id} value={id}>{`${id} ${clauseTerm(id)}`}</option>
          ))}
        </select>
      </Heading>
      {filtered.value.length === 0 && <Empty>{t("noFindings")}</Empty>}
      <ul class="items">
        {filtered.value.map((finding, at) => (
          <FindingCard key={`${finding.clause} ${finding.since} ${at}`} finding={finding} />
        ))}
      </ul>
    </>
  );
}

const WEIGHTS: readonly Weight[] = ["breach", "advice"];

function clauseTerm(id: string): string {
  const known = rulebook.value.clause(id);
  return known === undefined ? "" : say(known.term);
}
