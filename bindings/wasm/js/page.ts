/** The page's side: it asks the worker, and waits for the answers. */

import { type Endpoint, type Remote, proxy, wrap } from "./comlink.js";
import type { Desk } from "./desk.js";
import type { SearchOptions, Source } from "./index.js";
import { type Answer, type Ask, type Given, together } from "./message.js";
import { StandIns, type Meant } from "./stand-in.js";

/** What can be said before there is a number. */
type Asked = Omit<Ask, "number" | "of" | "given">;

/** The way to one worker. */
export class Page {
  readonly #desk: Remote<Desk>;
  readonly #standIns: StandIns;
  /** How to reject what is not answered yet, and what must stay reachable until then. */
  readonly #waiting = new Map<(reason: unknown) => void, readonly unknown[]>();
  readonly #terminate: () => void;
  #last = 0;
  #ended: { reason: unknown } | undefined;

  constructor(endpoint: Endpoint, terminate: () => void) {
    this.#desk = wrap<Desk>(endpoint);
    this.#terminate = terminate;
    this.#standIns = new StandIns(
      (meant, path, how, given) => this.#ask(meant, { path, how }, given),
      (number) => void this.#desk.free(number),
    );
  }

  /** Loads the module there, and gives what stands for the library. */
  async open(source?: Source): Promise<object> {
    await this.#promised([], () => this.#desk.open(source));
    return this.#standIns.library(() => this.end(new Error("the worker was terminated")));
  }

  /** Ends the worker, and rejects what is not answered and whatever is asked from now on. */
  end(reason: unknown): void {
    this.#terminate();
    this.#ended ??= { reason };
    for (const reject of this.#waiting.keys()) {
      reject(reason);
    }
    this.#waiting.clear();
  }

  async #ask(meant: Meant, asked: Asked, given: readonly unknown[]): Promise<unknown> {
    const number = (this.#last += 1);
    const search = given.find(isSearch);
    search?.signal?.throwIfAborted();
    const ask = { ...asked, number, of: meant.number, given: given.map((one) => this.#crossing(one)) };
    const answer = await this.#promised<Answer>([meant, ...given], async (reject) => {
      search?.signal?.addEventListener("abort", () => {
        void this.#desk.abort(number);
        reject(search.signal?.reason);
      }, { once: true });
      return this.#desk.ask(ask, search?.onProgress && proxy(guarded(search.onProgress, reject)));
    });
    if ("thrown" in answer) {
      throw together(answer.thrown);
    }
    return "kept" in answer ? this.#standIns.of(answer.kept) : answer.value;
  }

  /** A promise that is rejected, too, when the worker ends. */
  #promised<T>(reachable: readonly unknown[], start: (reject: (reason: unknown) => void) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) {
        throw this.#ended.reason;
      }
      this.#waiting.set(reject, reachable);
      void start(reject).then(resolve, reject).finally(() => this.#waiting.delete(reject));
    });
  }

  #crossing(given: unknown): Given {
    const kept = this.#standIns.numberOf(given);
    if (kept !== undefined) {
      return { kept };
    }
    if (!isSearch(given)) {
      return { value: given };
    }
    const { onProgress: _, signal, ...options } = given;
    return { search: { options, signal: signal !== undefined } };
  }
}

/** Whether an argument is options of a search, which cannot be copied. */
function isSearch(given: unknown): given is SearchOptions {
  if (typeof given !== "object" || given === null) {
    return false;
  }
  const { onProgress, signal } = given as Readonly<Record<keyof SearchOptions, unknown>>;
  return typeof onProgress === "function" || signal instanceof AbortSignal;
}

/** What the page's own function throws is what the page gets. */
function guarded(
  onProgress: NonNullable<SearchOptions["onProgress"]>,
  reject: (reason: unknown) => void,
): NonNullable<SearchOptions["onProgress"]> {
  return (progress) => {
    try {
      return onProgress(progress);
    } catch (thrown) {
      reject(thrown);
      return false;
    }
  };
}
