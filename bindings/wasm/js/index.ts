/** The library. In a browser, `init` is needed once. */

/// <reference lib="esnext.disposable" preserve="true" />

import load, { type InitInput } from "./bindings.js";

export {
  Applications,
  Book,
  Branch,
  Candidates,
  Elected,
  GroupingProblem,
  Poll,
  Polling,
  Rulebook,
  days,
  factKinds,
  merit,
  proposePairs,
  version,
  words,
} from "./bindings.js";
export type { SearchOptions } from "./bindings.js";
export type * from "./entry.js";
export {
  BookError,
  CountError,
  InvalidValue,
  PaperError,
  PlanError,
  RecordError,
  RulebookError,
  XiaozuError,
} from "./errors.js";
export type * from "./types.js";

/** Where the module is loaded from: nothing needs to be said unless it is kept elsewhere. */
export type Source = InitInput;

/** Loads the module. Needed once in a browser; in Node the import has done it, and this does nothing. */
export default async function init(source?: Source | Promise<Source>): Promise<void> {
  await load(source === undefined ? undefined : { module_or_path: source });
}
