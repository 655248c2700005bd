import { effect, signal } from "@preact/signals";
import type { Fault } from "xiaozu";

/** What lies over the view: entries, a clause, what is wrong with a file. */
export type Shown =
  | { readonly what: "entries"; readonly numbers: readonly number[] }
  | { readonly what: "clause"; readonly id: string }
  | { readonly what: "faults"; readonly name: string; readonly faults: readonly Fault[] };

export const shown = signal<Shown | undefined>(undefined);

export const showEntries = (numbers: readonly number[]): void => {
  shown.value = { what: "entries", numbers };
};
export const showClause = (id: string): void => {
  shown.value = { what: "clause", id };
};
export const showFaults = (name: string, faults: readonly Fault[]): void => {
  shown.value = { what: "faults", name, faults };
};

const MOMENT = 4_000;

/** One line that says what was just done, for a moment; read aloud, too. */
export const notice = signal("");

effect(() => {
  const said = notice.value;
  if (said === "") return undefined;
  const timer = setTimeout(() => (notice.value = ""), MOMENT);
  return () => clearTimeout(timer);
});
