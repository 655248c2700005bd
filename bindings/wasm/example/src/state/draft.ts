import { signal } from "@preact/signals";
import shapes from "virtual:xiaozu-shapes";
import type { Need } from "xiaozu";
import { factName } from "../i18n/index.js";
import { begunAs } from "../shapes/json.js";

/** A fact as it is being written: the form and the JSON editor show the same. */
export type Written = Readonly<Record<string, unknown>>;

export const drafted = signal<Written>(begun("praised"));

/** A fact of a kind, before anything is written in it. */
export function begun(kind: string): Written {
  const shape = shapes.facts[kind];
  return shape === undefined ? { kind } : begunAs(shape);
}

/** What needs have in common with facts of the same name: enough to begin the entry that would mend a finding. */
export function draftOf(needs: readonly Need[]): { name: string; use: () => void } | undefined {
  const [need] = needs;
  if (need === undefined || needs.length !== 1) return undefined;
  const shape = shapes.facts[need.need];
  if (shape === undefined) return undefined;
  const fields = new Set(shape.fields.map((field) => field.name));
  const kept = Object.entries(need).filter(([name, value]) => fields.has(name) && value !== null);
  return {
    name: factName(need.need),
    use: () => (drafted.value = { ...begun(need.need), ...Object.fromEntries(kept) }),
  };
}
