import { computed } from "@preact/signals";
import { FilterSelect } from "../components/filter-select.js";
import { FindingCard } from "../components/finding-card.js";
import { Empty, Heading } from "../components/parts.js";
import { say, t, term } from "../i18n/index.js";
import { day, rulebook } from "../state/book.js";
import { filterOf } from "../state/filter.js";
import { findings } from "../state/judged.js";

const weight = filterOf(() => ["breach", "advice"]);
const clause = filterOf(() => findings.value.map((one) => one.clause));
const filtered = computed(() => findings.value.filter((one) => weight.lets(one.weight) && clause.lets(one.clause)));

export function Findings() {
  return (
    <>
      <Heading text={t("findingsOn", { day: day.value, n: findings.value.length })}>
        <FilterSelect filter={weight} label={t("weight")} every={t("allWeights")} name={(one) => term("Weight", one)} />
        <FilterSelect
          filter={clause}
          label={t("clause")}
          every={t("allClauses")}
          name={(id) => `${id} ${clauseTerm(id)}`}
        />
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

function clauseTerm(id: string): string {
  const known = rulebook.value.clause(id);
  return known === undefined ? "" : say(known.term);
}
