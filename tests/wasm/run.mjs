// Runs a program made for WASI and hands on what it prints: node run.mjs PROGRAM.wasm WORDS...
import { readFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import { WASI } from "node:wasi";

const [, , file, ...words] = argv;
const wasi = new WASI({ version: "preview1", args: [file, ...words], returnOnExit: true });
const module = await WebAssembly.compile(await readFile(file));
const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
exit(wasi.start(instance));
