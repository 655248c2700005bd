/** What is wrong with an input. Wherever one is thrown, everything is as it was before. */

import type { Bilingual, Fault, Finding } from "./types.js";

/** What is wrong with an input, and what to do. The properties of the error itself are those of the first fault. */
export class XiaozuError extends Error {
  // Written out, so that no minifier changes it.
  override readonly name: string = "XiaozuError";
  /** Everything that is wrong, in order; at least one. */
  readonly faults: readonly Fault[];
  /** The clauses an act breaks, where it was refused as a breach; otherwise empty. */
  readonly findings: readonly Finding[];

  constructor(faults: readonly Fault[], findings: readonly Finding[] = []) {
    super(faults.map(({ text, remedy }) => `${text.zh} / ${text.en}\n  → ${remedy.zh} / ${remedy.en}`).join("\n"));
    this.faults = faults;
    this.findings = findings;
  }

  private get first(): Fault {
    const [first] = this.faults;
    if (first === undefined) {
      throw new RangeError("an error without a fault");
    }
    return first;
  }

  /** A stable name of the kind of fault. */
  get code(): string {
    return this.first.code;
  }

  /** The clause it comes from, where there is one. */
  get clause(): string | null {
    return this.first.clause;
  }

  /** The line of the file, from 1, where there is one. */
  get line(): number | null {
    return this.first.line;
  }

  /** The number of the entry, where there is one. */
  get entry(): number | null {
    return this.first.entry;
  }

  /** What is wrong, in one sentence. */
  get text(): Bilingual {
    return this.first.text;
  }

  /** What to do, in one sentence. */
  get remedy(): Bilingual {
    return this.first.remedy;
  }
}

/** A book that cannot be read. */
export class BookError extends XiaozuError {
  override readonly name = "BookError";
}

/** A step that is not taken into a book: an impossible fact, or a breach that was not admitted. */
export class RecordError extends XiaozuError {
  override readonly name = "RecordError";
}

/** A rulebook that cannot be read. */
export class RulebookError extends XiaozuError {
  override readonly name = "RulebookError";
}

/** A plan, a roster or a partition for forming groups or pairs. */
export class PlanError extends XiaozuError {
  override readonly name = "PlanError";
}

/** Ballots that cannot be counted. */
export class CountError extends XiaozuError {
  override readonly name = "CountError";
}

/** A paper that cannot be made. */
export class PaperError extends XiaozuError {
  override readonly name = "PaperError";
}

/** A single value: a date, an id, a question, an amount. */
export class InvalidValue extends XiaozuError {
  override readonly name = "InvalidValue";
}

const CLASSES = { BookError, RecordError, RulebookError, PlanError, CountError, PaperError, InvalidValue };

/** The error of a class by its name. */
export function error(name: string, faults: readonly Fault[], findings: readonly Finding[]): XiaozuError {
  const named = Object.entries(CLASSES).find(([known]) => known === name);
  const [, kind] = named ?? [name, XiaozuError];
  return new kind(faults, findings);
}

/** What the bindings throw in words of their own. */
export function thrown(message: string): Error {
  return message === "null pointer passed to rust"
    ? new TypeError("对象已经释放，请另建一个 / the object was freed: make another one")
    : new Error(message);
}
