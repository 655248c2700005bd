import { computed, signal } from "@preact/signals";
import shapes from "virtual:xiaozu-shapes";
import type { GroupingPlan, Wish } from "xiaozu";
import { isRecord } from "../shapes/json.js";
import type { Shape } from "../shapes/shape.js";
import { branch, opened } from "./book.js";
import { groups } from "./judged.js";

/** The attributes the book knows of its people: what wishes can be about. */
const attributes = computed(() =>
  [...new Set((branch.value?.groupingRoster() ?? []).flatMap((one) => Object.keys(one.attributes ?? {})))].sort(),
);

const WISHES: readonly Wish[] = [
  { purpose: "mix", attribute: "unit", weight: 2 },
  { purpose: "spread", attribute: "cadre", value: "yes", weight: 2 },
  { purpose: "balance", attribute: "party_years", unit: 5 },
  { purpose: "stay" },
];

/** The usual plan: as many groups as today, mixed units, cadres and seniority spread, nobody moved for nothing. */
const usual = computed<GroupingPlan>(() => ({
  groups: groups.value.length === 0 ? {} : { number: groups.value.length },
  demands: { officers_spread: true, leader_candidates: true, full_members: true },
  wishes: WISHES.filter((wish) => !("attribute" in wish) || attributes.value.includes(wish.attribute)),
  effort: { seed: 1, starts: 4 },
}));

/** What somebody wrote instead, and for which of the books that were opened. */
const written = signal<{ readonly book: number; readonly plan: GroupingPlan } | undefined>(undefined);

export const plan = computed(() => {
  const own = written.value;
  return own?.book === opened.value ? own.plan : usual.value;
});

/** The form of a plan, with the attributes there are to choose from. */
export const planShape = computed<Shape>(() => withAttributes(shapes.plan));

function withAttributes(shape: Shape): Shape {
  switch (shape.is) {
    case "list":
      return { ...shape, of: withAttributes(shape.of) };
    case "variants":
      return { ...shape, of: shape.of.map(fieldsWithAttributes) };
    case "object":
      return fieldsWithAttributes(shape);
    default:
      return shape;
  }
}

function fieldsWithAttributes<S extends Extract<Shape, { is: "object" }>>(shape: S): S {
  return {
    ...shape,
    fields: shape.fields.map((field) => ({
      ...field,
      shape:
        field.name === "attribute"
          ? { is: "choice" as const, type: "Attribute", codes: attributes.value }
          : withAttributes(field.shape),
    })),
  };
}

export function setPlan(value: unknown): void {
  // The form gives what its shapes allow; the library reads the plan and says what is wrong with it.
  if (isRecord(value)) written.value = { book: opened.value, plan: value };
}
