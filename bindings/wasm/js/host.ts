/** The script of the worker in a browser. */

import { expose } from "./comlink.js";
import { Desk } from "./desk.js";

expose(new Desk());
