import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { VIEWS, go, openUnit, opened, tab } from "./browser.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;
before(async () => (browser = await opened()));
after(() => browser.close());

/** What axe finds that keeps somebody from using the page. */
async function barriers(page) {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    });
    return violations
      .filter((one) => one.impact === "serious" || one.impact === "critical")
      .map(
        (one) =>
          `${one.id}: ${one.nodes
            .slice(0, 3)
            .map((node) => `${node.html.slice(0, 160)} ${node.failureSummary?.split("\n")[1] ?? ""}`)
            .join(" | ")}`,
      );
  });
}

for (const theme of ["light", "dark"]) {
  test(`no view keeps anybody out (${theme})`, async () => {
    const { page } = await tab(browser.context, browser.url);
    await page.evaluate((chosen) => localStorage.setItem("theme", chosen), theme);
    await page.reload();
    await page.locator("main").waitFor();
    await page.evaluate(axe);
    assert.deepEqual(await barriers(page), [], "welcome");
    await openUnit(page);
    for (const view of VIEWS) {
      await go(page, view);
      await page.waitForTimeout(50);
      assert.deepEqual(await barriers(page), [], view);
    }
    await go(page, "findings");
    await page.locator(".finding .link").first().click();
    await page.locator("dialog[open]").waitFor();
    assert.deepEqual(await barriers(page), [], "a clause");
    await page.close();
  });
}

test("the page is used by keyboard alone", async () => {
  const { page } = await tab(browser.context, browser.url);
  await page.keyboard.press("Tab");
  assert.match(await page.locator(":focus").innerText(), /跳到正文/);
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(":focus").getAttribute("id"), "main");
  await page.locator(".welcome button.primary").focus();
  await page.keyboard.press("Enter");
  await page.locator(".time").waitFor();
  await go(page, "findings");
  await page.locator(".finding .link").first().focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  await page.close();
});

test("a phone is wide enough for every view", async () => {
  const { page } = await tab(browser.context, browser.url);
  await page.setViewportSize({ width: 390, height: 844 });
  await openUnit(page);
  for (const view of VIEWS) {
    await go(page, view);
    await page.waitForTimeout(50);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 390, `${view} is ${width} px wide`);
  }
  await page.close();
});
