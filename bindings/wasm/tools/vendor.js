// comlink goes along as it is, beside the files that use it: a page without a bundler finds no package by its name.
import { copyFile, writeFile } from "node:fs/promises";

const generated = new URL("../generated/", import.meta.url);
const comlink = new URL("../node_modules/comlink/dist/esm/", import.meta.url);

const adapter = `import type { MessagePort, Worker } from "node:worker_threads";
import type { Endpoint } from "comlink";

export default function nodeEndpoint(port: MessagePort | Worker): Endpoint;
`;

for (const [file, name, types] of [
  ["comlink.mjs", "comlink", 'export * from "comlink";\n'],
  ["node-adapter.mjs", "node-adapter", adapter],
]) {
  await copyFile(new URL(file, comlink), new URL(`${name}.js`, generated));
  await writeFile(new URL(`${name}.d.ts`, generated), types);
}
