import { effect, signal } from "@preact/signals";
import { book, reach } from "./book.js";
import * as dates from "./dates.js";

/** What stood at the end of each month, oldest first. */
export interface History {
  readonly months: readonly string[];
  readonly breaches: readonly number[];
  readonly advices: readonly number[];
  readonly members: readonly number[];
}

export const history = signal<History>({ months: [], breaches: [], advices: [], members: [] });

/** Judges month by month, and lets go in between: the page stays quick while it does. */
export function followHistory(): () => void {
  let round = 0;
  const stop = effect(() => {
    round += 1;
    const mine = round;
    void judgeMonths(() => mine === round);
  });
  return () => {
    round += 1;
    stop();
  };
}

async function judgeMonths(goesOn: () => boolean): Promise<void> {
  const open = book.value;
  const last = open?.lastRecorded;
  if (open === undefined || last === undefined) return;
  const ends = monthEnds(reach.value.first, last);
  const judged: { breaches: number; advices: number; members: number }[] = [];
  for (const end of ends) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!goesOn()) return;
    const branch = open.asOf(end);
    const findings = branch.findings();
    const breaches = findings.filter((one) => one.weight === "breach").length;
    judged.push({ breaches, advices: findings.length - breaches, members: branch.members().length });
  }
  history.value = {
    months: ends,
    breaches: judged.map((one) => one.breaches),
    advices: judged.map((one) => one.advices),
    members: judged.map((one) => one.members),
  };
}

function monthEnds(first: string, last: string): string[] {
  const ends: string[] = [];
  for (let month = dates.monthOf(first); month < dates.monthOf(last); month = dates.shifted(month, 1)) {
    ends.push(dates.day(dates.number(`${dates.shifted(month, 1)}-01`) - 1));
  }
  return [...ends, last];
}
