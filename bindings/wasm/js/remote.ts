/** The types of the library behind promises. */

import type { KEPT, Served } from "./served.js";

/** Objects that stay in the worker. */
type Kept = (typeof KEPT)[keyof typeof KEPT]["prototype"];

/** Values cross as copies; what stays in the worker is reached through a stand-in. */
type Crossed<T> = T extends Kept ? Remote<T> : T;

type Given<A extends readonly unknown[]> = { [I in keyof A]: Crossed<A[I]> };

type Promised<T> = T extends (...given: infer A) => infer R
  ? (...given: Given<A>) => Promise<Crossed<Awaited<R>>>
  : Promise<Crossed<T>>;

/** Whatever holds memory of the worker. */
export interface Freed {
  /** Frees its memory at once; left alone, it is freed some time after it is no longer reachable. */
  free(): void;
  /** The same, at the end of the block of `using`. */
  [Symbol.dispose](): void;
}

/** An object that lives in the worker: its methods and properties give promises. Give it to methods as it is. */
export type Remote<T extends Kept> = Freed & {
  readonly [K in keyof T as K extends keyof Freed | "toJSON" | symbol ? never : K]: Promised<T[K]>;
};

type Statics<C> = { readonly [K in Exclude<keyof C, "prototype">]: Promised<C[K]> };

type Constructed<C> = C extends new (...given: infer A) => infer T
  ? new (...given: Given<A>) => Promise<Crossed<T>>
  : unknown;

/** A class that lives in the worker. */
export type RemoteClass<C> = Statics<C> & Constructed<C>;

/** The library in a worker. */
export type Library = {
  readonly [K in keyof Served]: Served[K] extends (...given: never) => unknown ? Promised<Served[K]> : RemoteClass<Served[K]>;
} & {
  /** Ends the worker; what it has not answered yet is rejected. */
  terminate(): void;
  /** The same, at the end of the block of `using`. */
  [Symbol.dispose](): void;
};
