/** What the page and the worker say to each other. */

import { XiaozuError, error } from "./errors.js";
import type { Fault, Finding } from "./types.js";

/** Something asked of an object. */
export interface Ask {
  /** Its number, by which it can be given up. */
  number: number;
  /** The number of the object; the library itself has none. */
  of: number | undefined;
  /** The member that is meant. */
  path: readonly string[];
  how: "read" | "call" | "construct";
  given: readonly Given[];
}

/** One argument. */
export type Given = { kept: number } | { value: unknown } | { search: Search };

/** Options of a search, without what cannot be copied. */
export interface Search {
  options: object;
  signal: boolean;
}

/** What comes of it. */
export type Answer = { kept: number } | { value: unknown } | { thrown: Thrown };

/** An error on its way, so that it arrives as what it was. */
export type Thrown =
  | { name: string; faults: readonly Fault[]; findings: readonly Finding[] }
  | { value: unknown };

/** Takes an error apart. */
export function apart(thrown: unknown): Thrown {
  return thrown instanceof XiaozuError
    ? { name: thrown.name, faults: thrown.faults, findings: thrown.findings }
    : { value: thrown };
}

/** Puts it together again. */
export function together(thrown: Thrown): unknown {
  return "value" in thrown ? thrown.value : error(thrown.name, thrown.faults, thrown.findings);
}
