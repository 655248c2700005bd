// One contestant of `cargo xtask peers wasm`: `node contestant.js (node|chromium) NAME`. Says `ready`, then does the work
// once for every line it reads, and answers with the nanoseconds taken and a number to compare.
import { readFileSync } from "node:fs";
import { argv, stderr, stdin, stdout, version } from "node:process";
import { createInterface } from "node:readline";

import * as xiaozu from "xiaozu";

import { browser } from "../tests/shared/browser.js";
import { unit } from "../tests/shared/files.js";
import { serve } from "../tests/shared/server.js";
import { work } from "./work.js";

/** Milliseconds of work before any is measured. */
const WARM = 2000;

const [, , where, name] = argv;
const groups = readFileSync(new URL("../../../tests/formed/rosters-34.json", import.meta.url), "utf-8");

async function inNode() {
  const once = work(xiaozu, name, { unit: unit(), groups: JSON.parse(groups) });
  return {
    version: `Node ${version.slice(1)}`,
    async turn() {
      const start = performance.now();
      const found = await once();
      return [performance.now() - start, found];
    },
  };
}

async function inChromium() {
  const server = await serve(new URL("../", import.meta.url), { "/unit.jsonl": unit(), "/groups.json": groups });
  const chromium = await browser();
  const page = await chromium.newPage();
  await page.goto(`${server.origin}/blank.html`);
  await page.evaluate(async (name) => {
    const { default: init, ...xiaozu } = await import("/dist/index.js");
    const { work } = await import("/benches/work.js");
    await init();
    const unit = new Uint8Array(await (await fetch("/unit.jsonl")).arrayBuffer());
    globalThis.once = work(xiaozu, name, { unit, groups: await (await fetch("/groups.json")).json() });
  }, name);
  const turn = () =>
    page.evaluate(async () => {
      const start = performance.now();
      const found = await globalThis.once();
      return [performance.now() - start, found];
    });
  return { version: `Chromium ${chromium.version()}`, turn };
}

const contestant = await (where === "node" ? inNode() : inChromium());
// An engine compiles what runs often, in the background: what is measured is what comes of it. The first time is told.
const [first] = await contestant.turn();
for (const until = performance.now() + WARM; performance.now() < until; ) await contestant.turn();
stderr.write(`${name}, ${where}: ${first.toFixed(1)} ms the first time\n`);
stdout.write(`ready ${contestant.version}\n`);
for await (const _ of createInterface({ input: stdin })) {
  const [milliseconds, found] = await contestant.turn();
  stdout.write(`${Math.round(milliseconds * 1e6)} ${found}\n`);
}
process.exit(0);
