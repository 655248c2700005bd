import { computed, signal } from "@preact/signals";
import { ChevronLeft, ChevronRight, Download } from "lucide-preact";
import { DutyCalendar } from "../components/duty-calendar.js";
import { bearerName, dutyName, StateTag } from "../components/duty-state.js";
import { DutyMatrix } from "../components/duty-matrix.js";
import { FilterSelect } from "../components/filter-select.js";
import { ClauseTag, Empty, EntryLink, Heading } from "../components/parts.js";
import { say, t, term } from "../i18n/index.js";
import { branch, day } from "../state/book.js";
import * as dates from "../state/dates.js";
import { download } from "../state/files.js";
import { filterOf } from "../state/filter.js";

const unit = signal<"month" | "quarter">("month");
/** How many periods away from the day's own. */
const away = signal(0);
const period = computed(() =>
  dates.shifted(unit.value === "month" ? dates.monthOf(day.value) : dates.quarterOf(day.value), away.value),
);
const all = computed(() => branch.value?.duties(period.value) ?? []);
const bearer = filterOf(() => all.value.map((one) => one.bearer));
const kind = filterOf(() => all.value.map((one) => one.kind));
const state = filterOf(() => all.value.map((one) => one.state));
const duties = computed(() =>
  all.value.filter((one) => bearer.lets(one.bearer) && kind.lets(one.kind) && state.lets(one.state)),
);

export function Duties() {
  return (
    <>
      <Heading text={t("dutiesOf", { period: period.value })}>
        <button type="button" class="icon" aria-label={t("periodBefore")} onClick={() => (away.value -= 1)}>
          <ChevronLeft size={18} aria-hidden="true" />
        </button>
        <button type="button" class="icon" aria-label={t("periodAfter")} onClick={() => (away.value += 1)}>
          <ChevronRight size={18} aria-hidden="true" />
        </button>
        {(["month", "quarter"] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={unit.value === one}
            class={unit.value === one ? "primary" : ""}
            onClick={() => {
              unit.value = one;
              away.value = 0;
            }}
          >
            {t(one === "month" ? "byMonth" : "byQuarter")}
          </button>
        ))}
        <button type="button" onClick={exported}>
          <Download size={18} aria-hidden="true" />
          {t("calendarFile")}
        </button>
      </Heading>
      <Filters />
      {unit.value === "month" ? (
        <DutyCalendar month={period.value} duties={duties.value} />
      ) : (
        <DutyMatrix quarter={period.value} duties={duties.value} />
      )}
      <List />
    </>
  );
}

function exported() {
  const text = branch.value?.toIcalendar(period.value, {
    domain: "xiaozu.example",
    ...(bearer.value !== "" && { bearer: bearer.value }),
  });
  if (text !== undefined) download(`${period.value}.ics`, text, "text/calendar");
}

function Filters() {
  return (
    <div class="row no-print">
      <FilterSelect filter={bearer} label={t("bearer")} every={t("allBearers")} name={bearerName} />
      <FilterSelect filter={kind} label={t("kind")} every={t("allDuties")} name={dutyName} />
      <FilterSelect filter={state} label={t("state")} every={t("allStates")} name={(code) => term("DutyState", code)} />
    </div>
  );
}

function List() {
  if (duties.value.length === 0) return <Empty>{t("noDuties")}</Empty>;
  const sorted = [...duties.value].sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
  return (
    <section class="card" aria-labelledby="duty-list">
      <h3 id="duty-list">{t("dutyList", { n: sorted.length })}</h3>
      <ul class="needs">
        {sorted.map((one) => (
          <li key={`${one.kind} ${one.bearer} ${one.period} ${one.session ?? ""} ${one.member ?? ""}`} class="row">
            <StateTag state={one.state} />
            <ClauseTag id={one.clause} />
            <span class="sentence">{say(one.text)}</span>
            {one.entry != null && <EntryLink number={one.entry} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
