import { signal } from "@preact/signals";
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

/** One line that says what was just done; read aloud, too. */
export const notice = signal("");
