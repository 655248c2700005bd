// The READMEs run: blocks for Node in order as one module, blocks of files in a Vite project, pages in a browser.
// `// →` is what a block prints, line by line.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import * as vite from "vite";

import { browser, page } from "./shared/browser.js";
import { unit } from "./shared/files.js";
import { serve } from "./shared/server.js";

const folder = fileURLToPath(new URL("../", import.meta.url));

let chromium;

before(async () => {
  chromium = await browser();
});

after(() => chromium?.close());

/** The blocks of a README in one language, with what they show. */
function blocks(readme, language) {
  const text = readFileSync(`${folder}${readme}`, "utf-8");
  const fence = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms");
  return [...text.matchAll(fence)].map(([, code]) => ({
    code,
    shown: [...code.matchAll(/^\s*\/\/ → (.*)$/gm)].map(([, line]) => line),
    file: /^\/\/ (\S+\.ts)\n/.exec(code)?.[1],
  }));
}

/** An empty folder of its own, with the package and the book. */
function project(readme) {
  const to = `${folder}generated/readme/${readme}/`;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(`${to}node_modules`, { recursive: true });
  mkdirSync(`${to}public`);
  symlinkSync(folder, `${to}node_modules/xiaozu`, "junction");
  writeFileSync(`${to}unit.jsonl`, unit());
  cpSync(`${to}unit.jsonl`, `${to}public/unit.jsonl`);
  return to;
}

/** What a page shows in the end. */
async function shows(origin, shown) {
  const { page: opened, check } = await page(chromium, `${origin}/index.html`);
  const is = (shown) => document.body?.textContent?.trim() === shown;
  await opened.waitForFunction(is, shown, { timeout: 20_000 }).catch(() => {});
  check();
  assert.equal((await opened.textContent("body")).trim(), shown);
}

for (const readme of ["README.md", "README.zh-CN.md"]) {
  test(`${readme} in Node`, () => {
    const to = project(readme);
    const all = blocks(readme, "js");
    assert.ok(all.length > 5);
    const mark = (at) => `console.log("== ${at}");\n`;
    writeFileSync(`${to}blocks.mjs`, all.map(({ code }, at) => mark(at) + code).join("\n"));
    const printed = execFileSync(process.execPath, ["blocks.mjs"], { cwd: to, encoding: "utf-8" });
    const parts = printed.split(/^== \d+\n/m).slice(1);
    assert.equal(parts.length, all.length);
    for (const [at, { shown }] of all.entries()) {
      assert.deepEqual(parts[at].trimEnd().split("\n").filter((line) => line !== ""), shown);
    }
  });

  test(`${readme} in a Vite project`, async () => {
    const to = project(readme);
    const files = blocks(readme, "ts");
    for (const { file, code } of files) writeFileSync(`${to}${file}`, code);
    writeFileSync(`${to}package.json`, '{ "type": "module" }');
    writeFileSync(`${to}index.html`, '<!doctype html><script type="module" src="/main.ts"></script>');
    const options = { module: "esnext", moduleResolution: "bundler", target: "es2022", lib: ["es2022", "dom"], types: [] };
    writeFileSync(`${to}tsconfig.json`, JSON.stringify({ compilerOptions: { ...options, strict: true, noEmit: true } }));
    execFileSync(process.execPath, [`${folder}node_modules/typescript/bin/tsc`], { cwd: to, stdio: "inherit" });
    await vite.build({ root: to, logLevel: "warn" });
    const server = await serve(pathToFileURL(`${to}dist/`));
    try {
      await shows(server.origin, files.find(({ file }) => file === "main.ts").shown[0]);
    } finally {
      await server.close();
    }
  });

  test(`${readme} in a plain page`, async () => {
    const pages = blocks(readme, "html");
    assert.equal(pages.length, 1);
    const [{ code, shown }] = pages;
    const server = await serve(pathToFileURL(project(readme)), { "/index.html": code });
    try {
      await shows(server.origin, shown[0]);
    } finally {
      await server.close();
    }
  });
}
