import type { Day, Duty, DutyKind } from "xiaozu";
import { t, term } from "../i18n/index.js";
import { day } from "../state/book.js";
import * as dates from "../state/dates.js";
import { showEntries } from "../state/shown.js";
import { dutyName, TONE, worst } from "./duty-state.js";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** A month of duties, each on the last day on which it is done in time. */
export function DutyCalendar({ month, duties }: { month: string; duties: readonly Duty[] }) {
  const first = dates.number(`${month}-01`);
  const length = dates.number(`${dates.shifted(month, 1)}-01`) - first;
  // 1970-01-01 was a Thursday: weeks begin on Monday.
  const before = (((first + 3) % 7) + 7) % 7;
  const days = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, at) => dates.day(first - before + at));
  return (
    <div class="calendar">
      {WEEKDAYS.map((one) => (
        <div key={one} class="weekday">
          {t(one)}
        </div>
      ))}
      {days.map((one) => (
        <Cell key={one} of={one} month={month} duties={duties.filter((duty) => duty.last === one)} />
      ))}
    </div>
  );
}

function Cell({ of, month, duties }: { of: Day; month: string; duties: readonly Duty[] }) {
  const kinds = new Map<DutyKind, Duty[]>();
  for (const duty of duties) kinds.set(duty.kind, [...(kinds.get(duty.kind) ?? []), duty]);
  return (
    <div class={`${of.startsWith(month) ? "" : "other"} ${of === day.value ? "now" : ""}`}>
      <span class="date">{of.startsWith(month) ? Number(of.slice(8)) : of.slice(5)}</span>
      {[...kinds].map(([kind, same]) => (
        <Due key={kind} kind={kind} duties={same} />
      ))}
    </div>
  );
}

function Due({ kind, duties }: { kind: DutyKind; duties: readonly Duty[] }) {
  const state = worst(duties.map((one) => one.state));
  const entries = [...new Set(duties.flatMap((one) => one.entry ?? []))];
  const count = duties.length > 1 ? ` ×${duties.length}` : "";
  const label = `${dutyName(kind)}${count}`;
  const title = `${label} ${term("DutyState", state)}`;
  return entries.length === 0 ? (
    <span class={`due ${TONE[state]}`} title={title}>
      {label}
    </span>
  ) : (
    <button
      type="button"
      class={`due ${TONE[state]}`}
      title={title}
      aria-label={title}
      onClick={() => showEntries(entries)}
    >
      {label}
    </button>
  );
}
