// The package as npm packs it, installed into projects that know nothing of this folder.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import * as vite from "vite";
import { Book, Rulebook } from "xiaozu";

import { browser, page } from "./shared/browser.js";
import { unit } from "./shared/files.js";
import { serve } from "./shared/server.js";

const folder = fileURLToPath(new URL("../", import.meta.url));
const projects = `${folder}generated/packed/`;
const tsc = `${folder}node_modules/typescript/bin/tsc`;
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

const findings = Book.parse(unit(), Rulebook.source()).asOf("2022-06-10").findings().length;

let tarball;
let files;
let chromium;

const run = (program, args, cwd) => execFileSync(program, args, { cwd, encoding: "utf-8" });

/** A project with the package and nothing else installed. */
function project(name) {
  const to = `${projects}${name}`;
  cpSync(`${folder}tests/packed/${name}`, to, { recursive: true });
  run(npm, ["install", "--offline", "--no-audit", "--no-fund", "--no-save", tarball], to);
  return `${to}/`;
}

/** What a page has to say once it is done. */
async function said(address) {
  const { page: opened, check } = await page(chromium, address);
  await opened.waitForFunction(() => document.body?.textContent?.trim().startsWith("["), null, { timeout: 60_000 }).catch(() => {});
  check();
  return JSON.parse(await opened.textContent("body"));
}

/** The same from a folder that is served. */
async function served(project) {
  const server = await serve(pathToFileURL(project), { "/unit.jsonl": unit() });
  try {
    return await said(`${server.origin}/index.html`);
  } finally {
    await server.close();
  }
}

before(async () => {
  rmSync(projects, { recursive: true, force: true });
  mkdirSync(projects, { recursive: true });
  const [packed] = JSON.parse(run(npm, ["pack", "--json", "--pack-destination", projects], folder));
  tarball = `${projects}${packed.filename}`;
  files = packed.files.map(({ path }) => path);
  chromium = await browser();
});

after(() => chromium?.close());

test("what is packed", () => {
  for (const file of ["dist/bindings_bg.wasm", "dist/index.d.ts", "dist/host.js", "LICENSE-MIT", "LICENSE-APACHE", "README.md", "README.zh-CN.md"]) {
    assert.ok(files.includes(file), `${file} is packed`);
  }
  for (const file of files) {
    assert.match(file, /^(dist\/[\w.-]+|package\.json|README(\.zh-CN)?\.md|LICENSE-(MIT|APACHE))$/);
  }
});

test("in a Node script", () => {
  const to = project("node");
  const book = fileURLToPath(new URL("../../../tests/books/unit.jsonl", import.meta.url));
  assert.deepEqual(JSON.parse(run(process.execPath, ["main.js", book], to)), [findings, findings]);
});

test("in a plain page", async () => {
  assert.deepEqual(await served(project("page")), [findings, findings]);
});

test("in a Vite project with TypeScript", async () => {
  const to = project("vite");
  run(process.execPath, [tsc], to);
  await vite.build({ root: to, logLevel: "warn" });
  assert.deepEqual(await served(`${to}dist/`), [findings, findings]);
});

test("in Vite's development server", async () => {
  const to = project("vite");
  cpSync(fileURLToPath(new URL("../../../tests/books/unit.jsonl", import.meta.url)), `${to}public/unit.jsonl`);
  const server = await vite.createServer({ root: to, logLevel: "warn" });
  try {
    await server.listen(0);
    assert.deepEqual(await said(`http://localhost:${server.httpServer.address().port}/`), [findings, findings]);
  } finally {
    await server.close();
  }
});
