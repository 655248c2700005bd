// The cases of the project in a browser, from the package as it is built, without a bundler.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { browser, page } from "./shared/browser.js";
import { cases, groups } from "./shared/files.js";
import { serve } from "./shared/server.js";

let server;
let chromium;

before(async () => {
  const extra = { "/cases.json": JSON.stringify(cases()), "/groups.json": JSON.stringify(groups()) };
  server = await serve(new URL("../", import.meta.url), extra);
  chromium = await browser();
});

after(async () => {
  await chromium?.close();
  await server?.close();
});

for (const [file, judge] of [
  ["cases", "differences"],
  ["groups", "formed"],
]) {
  test(`${file} in Chromium`, async () => {
    const { page: blank, check } = await page(chromium, `${server.origin}/blank.html`);
    const { count, wrong } = await blank.evaluate(
      async ([file, judge]) => {
        const { default: init, ...xiaozu } = await import("/dist/index.js");
        const shared = await import("/tests/shared/cases.js");
        await init();
        const all = await (await fetch(`/${file}.json`)).json();
        const wrong = [];
        for (const [name, one] of all) {
          const found = await shared[judge](xiaozu, one);
          if (found.length > 0) wrong.push([name, found]);
        }
        return { count: all.length, wrong };
      },
      [file, judge],
    );
    check();
    assert.deepEqual(wrong, []);
    assert.ok(count > 5);
  });
}
