/** What the module needs of JavaScript. */

/** The name of a value that has no form in JSON. */
class NoData {
  constructor(readonly name: string) {}
}

/** Nothing that JSON would leave out or turn into null in silence gets through. */
function checked(_key: string, value: unknown): unknown {
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
        throw new NoData(String(value));
      }
      return value;
    case "bigint":
      throw new NoData("BigInt");
    case "function":
    case "symbol":
      throw new NoData(typeof value);
    case "string":
      if (!value.isWellFormed()) {
        throw new NoData("lone surrogate");
      }
      return value;
    default:
      return value;
  }
}

/**
 * A plain object in JSON. Throws the name of what has no form in it, undefined where it is nested without end, and
 * what the caller's own getters throw.
 */
export function written(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, checked);
  } catch (error) {
    if (error instanceof NoData) {
      throw error.name;
    }
    // A circle is a TypeError of the engine, depth and size without end are its RangeErrors.
    if (error instanceof TypeError || error instanceof RangeError) {
      throw undefined;
    }
    throw error;
  }
  if (text === undefined) {
    throw String(value);
  }
  return text;
}

/** Whether no half of a character stands in a text. */
export function wellFormed(text: string): boolean {
  return text.isWellFormed();
}

/** Lets the page, or the worker, see to other things. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
