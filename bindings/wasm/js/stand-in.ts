/** Stand-ins for the objects that live in the worker. */

import type { Ask } from "./message.js";

/** What a stand-in stands for, and what is done without the worker. The library itself has no number. */
export interface Meant {
  readonly number: number | undefined;
  readonly own: ReadonlyMap<PropertyKey, () => void>;
}

type Send = (meant: Meant, path: readonly string[], how: Ask["how"], given: readonly unknown[]) => Promise<unknown>;

const OF_PROMISES = new Map<PropertyKey, "then" | "catch" | "finally">([
  ["then", "then"],
  ["catch", "catch"],
  ["finally", "finally"],
]);

/** All of one worker. */
export class StandIns {
  readonly #send: Send;
  readonly #free: (number: number) => void;
  readonly #meant = new WeakMap<object, Meant>();
  readonly #unreachable: FinalizationRegistry<number>;

  constructor(send: Send, free: (number: number) => void) {
    this.#send = send;
    this.#free = free;
    this.#unreachable = new FinalizationRegistry(free);
  }

  /** For the library, which can be ended. */
  library(end: () => void): object {
    return this.#standIn({ number: undefined, own: both("terminate", end) });
  }

  /** For an object. */
  of(number: number): object {
    const token = {};
    const meant = {
      number,
      own: both("free", () => {
        // Once only: the worker gives no number twice, and frees nothing for one it does not know.
        this.#unreachable.unregister(token);
        this.#free(number);
      }),
    };
    this.#unreachable.register(meant, number, token);
    return this.#standIn(meant);
  }

  /** The number of the object that a value stands for. */
  numberOf(value: unknown): number | undefined {
    return typeof value === "function" ? this.#meant.get(value)?.number : undefined;
  }

  #standIn(meant: Meant): object {
    const standIn = this.#member(meant, []);
    this.#meant.set(standIn, meant);
    return standIn;
  }

  /** An object, or one of its members: whether that is a method or a property shows when it is called or awaited. */
  #member(meant: Meant, path: readonly string[]): object {
    return new Proxy(function standIn() {}, {
      get: (_, name) => {
        const promised = OF_PROMISES.get(name);
        if (promised !== undefined) {
          const value = path.length === 0 ? undefined : this.#send(meant, path, "read", []);
          return value?.[promised].bind(value);
        }
        const own = path.length === 0 ? meant.own.get(name) : undefined;
        return own ?? (typeof name === "string" ? this.#member(meant, [...path, name]) : undefined);
      },
      apply: (_, __, given) => this.#send(meant, path, "call", given),
      construct: (_, given) => this.#send(meant, path, "construct", given),
    });
  }
}

function both(name: string, done: () => void): ReadonlyMap<PropertyKey, () => void> {
  return new Map<PropertyKey, () => void>([
    [name, done],
    [Symbol.dispose, done],
  ]);
}
