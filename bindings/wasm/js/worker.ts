/** The library in a worker of the browser, off the main thread. */

import type { Source } from "./index.js";
import { Page } from "./page.js";
import type { Library } from "./remote.js";

export type { Freed, Library, Remote, RemoteClass } from "./remote.js";

/**
 * Starts a worker with the library in it. Every method and every property gives a promise there; values cross as
 * copies, and objects as stand-ins: `const book = await remote.Book.parse(text, rulebook)`.
 *
 * `source` says where its module is loaded from: nothing needs to be said unless it is kept elsewhere.
 */
export async function connect(source?: Exclude<Source, Request | Response>): Promise<Library> {
  const worker = new Worker(new URL("./host.js", import.meta.url), { type: "module", name: "xiaozu" });
  const page = new Page(worker, () => worker.terminate());
  worker.addEventListener("error", (event) => page.end(event.error ?? new Error(event.message || "the worker did not start")));
  return (await page.open(source instanceof URL ? source.href : source)) as Library;
}
