/** The worker's side: it keeps the objects, and does with them what it is asked. */

import type { ProxyMarked, Remote } from "./comlink.js";
import { releaseProxy } from "./comlink.js";
import type { Progress } from "./entry.js";
import init, { type Source } from "./index.js";
import { type Answer, type Ask, type Given, type Search, apart } from "./message.js";
import { KEPT, SERVED } from "./served.js";

/** The page's function that is told how far a search is. */
export type Watcher = ((progress: Progress) => boolean | void) & ProxyMarked;

interface Kept {
  free(): void;
}

/** Objects by their numbers. */
export class Desk {
  readonly #kept = new Map<number, Kept>();
  readonly #searches = new Map<number, AbortController>();
  #last = 0;

  /** Loads the module. */
  open(source?: Source): Promise<void> {
    return init(source);
  }

  /** Does what is asked, and tells what comes of it. */
  async ask(ask: Ask, watcher?: Remote<Watcher>): Promise<Answer> {
    try {
      return this.#answer(await this.#done(ask, watcher));
    } catch (thrown) {
      return { thrown: apart(thrown) };
    } finally {
      this.#searches.delete(ask.number);
      watcher?.[releaseProxy]();
    }
  }

  /** Gives up what is going on. */
  abort(number: number): void {
    this.#searches.get(number)?.abort();
  }

  /** Frees an object. */
  free(number: number): void {
    this.#kept.get(number)?.free();
    this.#kept.delete(number);
  }

  #done({ number, of, path, how, given }: Ask, watcher?: Remote<Watcher>): unknown {
    const owner = path.slice(0, -1).reduce<unknown>(member, of === undefined ? SERVED : this.#object(of));
    const name = path.at(-1) ?? "";
    const meant = member(owner, name);
    if (how === "read") {
      return meant;
    }
    if (typeof meant !== "function") {
      throw new TypeError(`${path.join(".")} is not a function`);
    }
    const taken = given.map((one) => this.#taken(one, number, watcher));
    return how === "call" ? Reflect.apply(meant, owner, taken) : Reflect.construct(meant, taken);
  }

  #object(number: number): Kept {
    const object = this.#kept.get(number);
    if (object === undefined) {
      throw new ReferenceError("the object was freed");
    }
    return object;
  }

  #taken(given: Given, number: number, watcher?: Remote<Watcher>): unknown {
    if ("value" in given) {
      return given.value;
    }
    return "kept" in given ? this.#object(given.kept) : this.#search(given.search, number, watcher);
  }

  #search({ options, signal }: Search, number: number, watcher?: Remote<Watcher>): object {
    const controller = new AbortController();
    this.#searches.set(number, controller);
    return {
      ...options,
      ...(watcher && { onProgress: watched(watcher) }),
      ...(signal && { signal: controller.signal }),
    };
  }

  #answer(value: unknown): Answer {
    if (!isKept(value)) {
      return { value };
    }
    this.#last += 1;
    this.#kept.set(this.#last, value);
    return { kept: this.#last };
  }
}

/** The page answers later: its no is heard by the next call. */
function watched(watcher: Remote<Watcher>): (progress: Progress) => boolean {
  let goes = true;
  return (progress) => {
    void watcher(progress).then((answer) => {
      goes &&= answer !== false;
    });
    return goes;
  };
}

function member(owner: unknown, name: string): unknown {
  return Reflect.get(Object(owner), name);
}

function isKept(value: unknown): value is Kept {
  return Object.values(KEPT).some((kind) => value instanceof kind);
}
