import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { go, openUnit, opened, tab } from "./browser.js";

let browser;
before(async () => (browser = await opened()));
after(() => browser.close());

test("after the first load the page works without a network", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await browser.context.setOffline(true);
  await page.reload();
  await openUnit(page);
  await go(page, "forming");
  await page.locator("form.card summary").first().click();
  await page.locator("#plan-effort-iterations").fill("50000");
  await page.getByRole("button", { name: "开始编组" }).click();
  await page.getByRole("heading", { name: /编成 \d+ 个党小组/ }).waitFor();
  await browser.context.setOffline(false);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("nothing is asked of anybody else", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await page.reload();
  await openUnit(page);
  for (const view of ["overview", "groups", "elections", "duties", "leaders", "findings", "entries"])
    await go(page, view);
  assert.ok(asked.length > 3);
  assert.deepEqual([...new Set(asked)], [new URL(browser.url).origin]);
  const refused = await page.evaluate(() => fetch("http://127.0.0.1:9/").catch((error) => error.name));
  assert.equal(refused, "TypeError");
  assert.ok(
    wrong.some((one) => one.includes("Content Security Policy")),
    "the page is not allowed to ask",
  );
  await page.close();
});

test("language, theme and the day of the page are the reader's", async () => {
  const { page } = await tab(browser.context, browser.url);
  assert.equal(await page.locator("html").getAttribute("lang"), "zh-CN");
  await page.getByRole("button", { name: "English" }).click();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.reload();
  await page.getByText("Open the sample branch").waitFor();
  await page.getByRole("button", { name: "Dark colours" }).click();
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  await page.close();
});
