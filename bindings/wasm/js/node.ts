/** The library in Node, where the import loads the module. */

import { readFileSync } from "node:fs";

import { initSync } from "./bindings.js";

initSync({ module: readFileSync(new URL("./bindings_bg.wasm", import.meta.url)) });

export * from "./index.js";
export { default } from "./index.js";
