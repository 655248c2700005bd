// The library in a worker: in Node, in Chromium, and both of its sides in one thread.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import * as xiaozu from "xiaozu";
import { connect } from "xiaozu/worker";

import load from "../dist/bindings.js";
import { expose } from "../dist/comlink.js";
import { Desk } from "../dist/desk.js";
import { Page } from "../dist/page.js";
import { browser, page } from "./shared/browser.js";
import { unit } from "./shared/files.js";
import { seen } from "./shared/remote.js";
import { serve } from "./shared/server.js";

let server;
let chromium;

before(async () => {
  server = await serve(new URL("../", import.meta.url), { "/unit.jsonl": unit() });
  chromium = await browser();
});

after(async () => {
  await chromium?.close();
  await server?.close();
});

function check(found) {
  const wrong = Object.entries(found).filter(([, holds]) => !holds);
  assert.deepEqual(wrong.map(([name]) => name), []);
  assert.ok(Object.keys(found).length > 10);
}

test("in Node", async () => {
  check(await seen(xiaozu, connect, unit()));
});

test("in Chromium", async () => {
  const { page: blank, check: quiet } = await page(chromium, `${server.origin}/blank.html`);
  const found = await blank.evaluate(async () => {
    const xiaozu = await import("/dist/index.js");
    const { connect } = await import("/dist/worker.js");
    const { seen } = await import("/tests/shared/remote.js");
    await xiaozu.default();
    const text = new Uint8Array(await (await fetch("/unit.jsonl")).arrayBuffer());
    return seen(xiaozu, connect, text);
  });
  quiet();
  check(found);
});

test("a worker that cannot start rejects", async () => {
  const { page: blank } = await page(chromium, `${server.origin}/blank.html`);
  const said = await blank.evaluate(async () => {
    const { connect } = await import("/dist/worker.js");
    return connect("/nothing.wasm").then(
      () => "connected",
      (error) => error.name,
    );
  });
  assert.notEqual(said, "connected");
});

test("what is no longer reachable is freed there", async () => {
  const { memory } = await load();
  const { port1, port2 } = new MessageChannel();
  expose(new Desk(), port1);
  const ports = () => [port1, port2].forEach((port) => port.close());
  const remote = await new Page(port2, ports).open();
  const rulebook = await remote.Rulebook.source();
  const text = unit().toString("utf-8").split("\n").slice(0, 12).join("\n");
  const open = async (books) => {
    for (let at = 0; at < books; at += 1) {
      await remote.Book.parse(text, rulebook);
      if (at % 100 === 0) {
        globalThis.gc();
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    }
  };
  await open(500);
  const before = memory.buffer.byteLength;
  await open(2500);
  const grown = memory.buffer.byteLength - before;
  remote.terminate();
  assert.ok(grown < 2 ** 20, `${grown} bytes`);
});
