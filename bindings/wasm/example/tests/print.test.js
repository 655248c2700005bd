import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { go, openUnit, opened, tab } from "./browser.js";

let browser;
before(async () => (browser = await opened()));
after(() => browser.close());

test("a letter of appointment stands in its frame, ready for the printer", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await page.setViewportSize({ width: 390, height: 844 });
  await openUnit(page);
  await go(page, "leaders/yang-bo");
  await page.getByRole("button", { name: "委2022-05" }).click();
  const letter = page.frameLocator("iframe.letter");
  await letter.locator("h1").waitFor();
  assert.match(await letter.locator("body").innerText(), /杨波/);
  const zoom = () => page.locator("iframe.letter").evaluate((frame) => Number(frame.style.zoom));
  assert.ok((await zoom()) < 0.5, "a phone shows the whole sheet");
  const printed = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const sheet = document.querySelector("iframe.letter");
        const frame = sheet.contentWindow;
        frame.print = () => {
          resolve(`${frame.document.title} ${sheet.style.zoom}`);
          frame.dispatchEvent(new Event("afterprint"));
        };
        [...document.querySelectorAll("button")].find((one) => one.textContent.includes("打印委任书")).click();
      }),
  );
  assert.match(printed, /委2022-05 1$/, "paper shows it in its own size");
  assert.ok((await zoom()) < 0.5);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("what is printed is the view alone, dark on white", async () => {
  const { page } = await tab(browser.context, browser.url);
  await openUnit(page);
  await page.getByRole("button", { name: "深色显示" }).click();
  await go(page, "leaders/liu-zhiqiang");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".nav").isVisible(), false);
  assert.equal(await page.locator(".time").isVisible(), false);
  assert.equal(await page.locator(".timeline").isVisible(), true);
  await page.waitForFunction(() => getComputedStyle(document.body).color === "rgb(29, 27, 26)");
  const pdf = await page.pdf({ format: "A4" });
  assert.ok(pdf.subarray(0, 5).toString() === "%PDF-" && pdf.length > 10_000);
  await page.close();
});
