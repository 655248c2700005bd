// Entries, drafts, progress and spans: what the library takes in a form that no type of its own describes.

import type { ActorId, Clause, Day, Fact, Seq } from "./types.js";

/** What somebody wants to record, in the record format: an entry that has no number yet. */
export type Draft = {
  /** The day it speaks of. */
  on: Day;
  /** Who records it. */
  by: ActorId;
  /** The day it is recorded; the same day when left out. A late entry states it. */
  recorded?: Day;
  /** Who decided, for decisions. */
  decided_by?: ActorId;
} & Fact;

/** One entry of a book: a dated fact with its number. Never edited. */
export type Entry = {
  /** Its number: its place in the book, from 1. */
  seq: Seq;
} & Draft;

/** How far a search is. */
export interface Progress {
  /** The number of the start, from 0. */
  start: number;
  /** The changes tried so far. */
  iterations: number;
  /** The fewest points lost so far. */
  best: number;
}

/**
 * A span of days, both ends included, as it is asked for: `"2021"`, `"2021-Q3"`, `"2021-12"`, or its first and last
 * day.
 */
export type SpanLike = string | [first: Day, last: Day];

/** A kind of fact, described: what a form for it is made from. */
export interface FactKind {
  /** The value of `kind`. */
  kind: Fact["kind"];
  /** The clauses of the practice it belongs to. */
  clauses: Clause[];
  /** What it records. */
  about: string;
  /** Its fields, in the order they are written. */
  fields: FieldKind[];
  /** The fields of an example. */
  example: object;
}

/** A field of a kind of fact, described. */
export interface FieldKind {
  /** Its key. */
  name: string;
  /** Its type in Rust, as in `MemberId`, `Vec<MemberId>`, `Day`. */
  type: string;
  /** Whether it may be left out. */
  optional: boolean;
  /** What it means. */
  about: string;
}
