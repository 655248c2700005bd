/** The library in a worker of Node, off the main thread. */

import { Worker } from "node:worker_threads";

import nodeEndpoint from "./node-adapter.js";
import { Page } from "./page.js";
import type { Library } from "./remote.js";

export type { Freed, Library, Remote, RemoteClass } from "./remote.js";

/** Starts a worker with the library in it, as in the browser. Node goes on until it is terminated. */
export async function connect(): Promise<Library> {
  const worker = new Worker(new URL("./node-host.js", import.meta.url));
  const page = new Page(nodeEndpoint(worker), () => void worker.terminate());
  worker.on("error", (error) => page.end(error));
  return (await page.open()) as Library;
}
