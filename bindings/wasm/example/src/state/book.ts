import { batch, computed, signal } from "@preact/signals";
import { Book, Rulebook, type Day, type Draft, type Entry, type Recorded } from "xiaozu";
import * as dates from "./dates.js";

export type RulebookName = "source" | "statutes";

const rulebooks = new Map<RulebookName, Rulebook>();

/** The shipped rulebook of that name. */
export function shipped(name: RulebookName): Rulebook {
  const known = rulebooks.get(name) ?? (name === "source" ? Rulebook.source() : Rulebook.statutes());
  rulebooks.set(name, known);
  return known;
}

/** The book that is open. A step is recorded in a copy that takes its place, so that whatever is shown follows. */
export const book = signal<Book | undefined>(undefined);
export const rulebookName = signal<RulebookName>("source");
export const fileName = signal("");
export const unsaved = signal(false);
/** How many books were opened: what was written or found for one is not for the next. */
export const opened = signal(0);
export const day = signal<Day>("");

export const rulebook = computed(() => book.value?.rulebook ?? shipped(rulebookName.value));
export const branch = computed(() => book.value?.asOf(day.value));
export const entries = computed<readonly Entry[]>(() => book.value?.entries() ?? []);
export const entryAt = computed(() => new Map(entries.value.map((entry) => [entry.seq, entry])));

/** What strikes each struck entry. */
export const struckBy = computed(() => {
  const strikes = new Map<number, number>();
  for (const entry of entries.value) if (entry.kind === "struck") strikes.set(entry.entry, entry.seq);
  return strikes;
});

/** The first and the last day the slider reaches: a year beyond the latest entry shows what is coming. */
export const reach = computed(() => {
  const first = entries.value.reduce((least, entry) => (entry.on < least ? entry.on : least), "2199-12-31");
  const last = book.value?.lastRecorded ?? dates.today();
  const start = first === "2199-12-31" ? last : first;
  return { first: start, last: dates.day(dates.number(last) + 365) };
});

/** Shows another book; everything that was shown of the former one is gone. */
export function show(another: Book, name: string): void {
  batch(() => {
    book.value = another;
    opened.value += 1;
    fileName.value = name;
    unsaved.value = false;
    day.value = another.lastRecorded ?? dates.today();
  });
}

/** Judges the same entries by another rulebook; where an entry is impossible under it, nothing changes. */
export function judgeBy(name: RulebookName): void {
  const judged = book.value?.under(shipped(name));
  batch(() => {
    rulebookName.value = name;
    if (judged !== undefined) book.value = judged;
  });
}

function step(change: (copy: Book) => Recorded): Recorded {
  const copy = book.value?.clone() ?? new Book(shipped(rulebookName.value));
  const recorded = change(copy);
  batch(() => {
    book.value = copy;
    unsaved.value = true;
    const last = copy.lastRecorded;
    if (last !== undefined && day.value < last) day.value = last;
  });
  return recorded;
}

export const record = (drafts: Draft[]): Recorded => step((copy) => copy.record(drafts));
export const admit = (drafts: Draft[]): Recorded => step((copy) => copy.admit(drafts));
export const strike = (entry: number, how: { on: Day; by: string; reason: string }): Recorded =>
  step((copy) => copy.strike(entry, how));
