// Puts what is published together with what TypeScript made, and the licences beside it: npm follows no links.
import { copyFile } from "node:fs/promises";

const folder = new URL("../", import.meta.url);

for (const file of ["bindings.js", "bindings.d.ts", "comlink.js", "node-adapter.js"]) {
  await copyFile(new URL(`generated/${file}`, folder), new URL(`dist/${file}`, folder));
}
for (const licence of ["LICENSE-MIT", "LICENSE-APACHE"]) {
  await copyFile(new URL(`../../${licence}`, folder), new URL(licence, folder));
}
