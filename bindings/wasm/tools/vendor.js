// comlink goes along as it is: a page without a bundler finds no package by its name.
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

for (const [from, to] of [
  ["comlink.mjs", "comlink.js"],
  ["comlink.d.ts", "comlink.d.ts"],
  ["protocol.d.ts", "protocol.d.ts"],
  ["node-adapter.mjs", "node-adapter.js"],
  ["node-adapter.d.ts", "node-adapter.d.ts"],
]) {
  const source = new URL(`../node_modules/comlink/dist/esm/${from}`, import.meta.url);
  await copyFile(fileURLToPath(source), fileURLToPath(new URL(`../dist/${to}`, import.meta.url)));
}
