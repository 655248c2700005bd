import { batch, effect, signal } from "@preact/signals";
import {
  XiaozuError,
  type Comparison,
  type Explanation,
  type Fault,
  type Formed,
  type FormedGroup,
  type Progress,
} from "xiaozu";
import { book, branch, day } from "./book.js";
import { drafted } from "./draft.js";
import { faultsOf } from "./faults.js";
import { plan } from "./plan.js";
import { href } from "./route.js";
import { remote } from "./worker.js";

export interface Found {
  readonly formed: Extract<Formed, { outcome: "found" }>;
  readonly explanation: Explanation;
  /** Today's groups beside them, where everybody is in one. */
  readonly comparison: Comparison | undefined;
}

export type Outcome =
  | { readonly is: "found"; readonly found: Found }
  | { readonly is: "other"; readonly formed: Exclude<Formed, { outcome: "found" }> }
  | { readonly is: "wrong"; readonly faults: readonly Fault[] }
  | { readonly is: "aborted" };

interface Run {
  readonly abort: AbortController;
  stopped: boolean;
}

export const running = signal<Run | undefined>(undefined);
export const progress = signal<Progress | undefined>(undefined);
export const outcome = signal<Outcome | undefined>(undefined);

// Groups are for a branch on a day: with another one before the eyes they say nothing.
effect(() => {
  void branch.value;
  abort();
  outcome.value = undefined;
});

/** Ends the search with what it has. */
export function stop(): void {
  if (running.value !== undefined) running.value.stopped = true;
}

/** Gives the search up. */
export function abort(): void {
  running.peek()?.abort.abort();
}

/** Forms groups in the worker: the page stays quick. */
export async function form(): Promise<void> {
  const run: Run = { abort: new AbortController(), stopped: false };
  batch(() => {
    running.value = run;
    progress.value = undefined;
    outcome.value = undefined;
  });
  try {
    outcome.value = await search(run);
  } catch (error) {
    outcome.value = run.abort.signal.aborted ? { is: "aborted" } : { is: "wrong", faults: faultsOf(error) };
  } finally {
    running.value = undefined;
  }
}

async function search(run: Run): Promise<Outcome> {
  const text = book.value?.toJsonLines() ?? "";
  const { Rulebook, Book } = await remote();
  const rulebook = book.value?.rulebook.id === "statutes" ? await Rulebook.statutes() : await Rulebook.source();
  const there = await (await Book.parse(text, rulebook)).asOf(day.value);
  const problem = await there.groupingProblem(plan.value);
  const formed = await problem.form({
    onProgress: (now: Progress) => {
      progress.value = now;
      return !run.stopped;
    },
    signal: run.abort.signal,
  });
  if (formed.outcome !== "found") return { is: "other", formed };
  const explanation = await problem.explain(formed.groups);
  const comparison = await beside(problem, await there.formedGroups(), formed.groups);
  return { is: "found", found: { formed, explanation, comparison } };
}

interface Comparing {
  compare(today: FormedGroup[], proposed: FormedGroup[]): Comparison | Promise<Comparison>;
}

/** Before and after; nothing where somebody is in no group today. */
async function beside(
  problem: Comparing,
  today: FormedGroup[],
  proposed: FormedGroup[],
): Promise<Comparison | undefined> {
  try {
    return await problem.compare(today, proposed);
  } catch (error) {
    if (error instanceof XiaozuError) return undefined;
    throw error;
  }
}

/** Writes the fact that adopts the groups, and goes where it is recorded. */
export function adopt(formation: string, groups: FormedGroup[]): void {
  const open = branch.value;
  if (open === undefined) return;
  drafted.value = { ...open.adoptGroups(formation, open.groupingProblem(plan.value), groups) };
  location.hash = href("record");
}
