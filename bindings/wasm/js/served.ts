/** What a worker serves: the classes and functions of the library. */

import {
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
} from "./index.js";

/** Classes whose objects stay in the worker. */
export const KEPT = { Applications, Book, Branch, Candidates, Elected, GroupingProblem, Poll, Polling, Rulebook };

/** All of it. */
export const SERVED = { ...KEPT, days, factKinds, merit, proposePairs, version, words };

/** The type of that. */
export type Served = typeof SERVED;
