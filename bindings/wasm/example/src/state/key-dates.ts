import { computed } from "@preact/signals";
import type { Day, Entry } from "xiaozu";
import { entries, struckBy } from "./book.js";

/** The facts that mark a day in the life of a branch. */
const MARKS = [
  "founded",
  "formation_adopted",
  "election_called",
  "appointed",
  "leader_reviewed",
  "group_reviewed",
  "commended",
  "merit_applied",
  "merit_decided",
  "committee_elected",
] as const;
export type Mark = (typeof MARKS)[number];

export interface KeyDate {
  readonly on: Day;
  readonly marks: readonly Mark[];
}

function markOf(entry: Entry): Mark | undefined {
  return MARKS.find((mark) => mark === entry.kind);
}

export const keyDates = computed<readonly KeyDate[]>(() => {
  const marks = new Map<Day, Set<Mark>>();
  for (const entry of entries.value) {
    const mark = markOf(entry);
    if (mark === undefined || struckBy.value.has(entry.seq)) continue;
    const known = marks.get(entry.on) ?? new Set();
    marks.set(entry.on, known.add(mark));
  }
  return [...marks].map(([on, set]) => ({ on, marks: [...set] })).sort((a, b) => (a.on < b.on ? -1 : 1));
});
