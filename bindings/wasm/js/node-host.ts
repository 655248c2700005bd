/** The script of the worker in Node. */

import { parentPort } from "node:worker_threads";

import { expose } from "./comlink.js";
import { Desk } from "./desk.js";
import nodeEndpoint from "./node-adapter.js";
import "./node.js";

if (parentPort !== null) {
  expose(new Desk(), nodeEndpoint(parentPort));
}
