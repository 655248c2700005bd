import { ChevronLeft, ChevronRight } from "lucide-preact";
import { useRef } from "preact/hooks";
import type { Day } from "xiaozu";
import { t } from "../i18n/index.js";
import { day, reach } from "../state/book.js";
import * as dates from "../state/dates.js";
import { keyDates, type KeyDate, type Mark } from "../state/key-dates.js";

const MAJOR: ReadonlySet<Mark> = new Set(["founded", "formation_adopted", "election_called", "committee_elected"]);

/** The day the branch is looked at: everything on the page is as of its end. */
export function TimeBar() {
  const { first, last } = reach.value;
  const [from, to] = [dates.number(first), dates.number(last)];
  const later = useLatest((value: Day) => (day.value = value));
  const before = keyDates.value.findLast((one) => one.on < day.value);
  const after = keyDates.value.find((one) => one.on > day.value);
  return (
    <section class="time" aria-label={t("time")}>
      <div class="day">
        <Jump to={before} label={t("before")}>
          <ChevronLeft size={18} aria-hidden="true" />
        </Jump>
        <input
          type="date"
          aria-label={t("day")}
          value={day.value}
          min={first}
          max={last}
          onChange={(event) => {
            const value = event.currentTarget.value;
            if (dates.isDay(value)) day.value = value;
          }}
        />
        <Jump to={after} label={t("after")}>
          <ChevronRight size={18} aria-hidden="true" />
        </Jump>
      </div>
      <div class="track">
        <div class="marks" aria-hidden="true">
          {keyDates.value.map(({ on, marks }) => (
            <i
              key={on}
              class={marks.some((mark) => MAJOR.has(mark)) ? "major" : ""}
              style={{ left: `${((dates.number(on) - from) / Math.max(1, to - from)) * 100}%` }}
            />
          ))}
        </div>
        <input
          type="range"
          min={from}
          max={to}
          value={dates.number(day.value)}
          aria-label={t("slider")}
          aria-valuetext={day.value}
          onInput={(event) => later(dates.day(Number(event.currentTarget.value)))}
        />
        <div class="ends">
          <span>{first}</span>
          <span>{last}</span>
        </div>
      </div>
      <div class="jump">
        <select
          aria-label={t("keyDates")}
          value={keyDates.value.some((one) => one.on === day.value) ? day.value : ""}
          onChange={(event) => (day.value = event.currentTarget.value || day.value)}
        >
          <option value="">{t("keyDates")}</option>
          {keyDates.value.map((one) => (
            <option
              key={one.on}
              value={one.on}
            >{`${one.on} ${one.marks.map((mark) => t(mark)).join(t("comma"))}`}</option>
          ))}
        </select>
      </div>
    </section>
  );
}

function Jump({ to, label, children }: { to: KeyDate | undefined; label: string; children: preact.ComponentChildren }) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={to === undefined ? label : `${label} ${to.on}`}
      disabled={to === undefined}
      onClick={() => to !== undefined && (day.value = to.on)}
    >
      {children}
    </button>
  );
}

/** Calls at most once a frame, with the latest value: a slider that is dragged outruns any screen. */
function useLatest<T>(call: (value: T) => void): (value: T) => void {
  const waiting = useRef<{ value: T } | undefined>(undefined);
  return (value) => {
    const idle = waiting.current === undefined;
    waiting.current = { value };
    if (!idle) return;
    requestAnimationFrame(() => {
      const latest = waiting.current;
      waiting.current = undefined;
      if (latest !== undefined) call(latest.value);
    });
  };
}
