export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same with one field set; left out where there is no value. */
export function withField(value: unknown, name: string, held: unknown): Readonly<Record<string, unknown>> {
  const fields = Object.entries(isRecord(value) ? value : {}).filter(([key]) => key !== name);
  return Object.fromEntries(held === undefined ? fields : [...fields, [name, held]]);
}
