import type { ObjectShape } from "./shape.js";

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object to begin with: what has to be there and can be empty is. */
export function begunAs({ tag, fields }: ObjectShape): Readonly<Record<string, unknown>> {
  const needed = fields.flatMap(({ name, optional, shape }): [string, unknown][] => {
    if (optional) return [];
    if (shape.is === "list") return [[name, []]];
    return shape.is === "object" ? [[name, begunAs(shape)]] : [];
  });
  return { ...(tag && { [tag.field]: tag.code }), ...Object.fromEntries(needed) };
}

/** The same with one field set; left out where there is no value. */
export function withField(value: unknown, name: string, held: unknown): Readonly<Record<string, unknown>> {
  const fields = Object.entries(isRecord(value) ? value : {}).filter(([key]) => key !== name);
  return Object.fromEntries(held === undefined ? fields : [...fields, [name, held]]);
}
