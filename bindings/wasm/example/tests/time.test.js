import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { go, openUnit, opened, tab, unitBook } from "./browser.js";

let browser;
before(async () => (browser = await opened()));
after(() => browser.close());

const findingsOn = async (page) => Number(/（(\d+) 条）/.exec(await page.locator("main h2").first().innerText())?.[1]);

test("the slider moves the day by keyboard, and everything follows", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await go(page, "findings");
  assert.equal(await findingsOn(page), 22);
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(() => document.querySelector(".time input[type=date]").value === "2022-06-09");
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.querySelector(".time input[type=date]").value === "2019-01-07");
  assert.equal(await findingsOn(page), 0);
  await page.locator(".time input[type=date]").fill("2019-06-30");
  await page.waitForFunction(() => document.querySelector("main h2").textContent.includes("2019-06-30"));
  assert.equal(await findingsOn(page), 2);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("key dates are a step away", async () => {
  const { page } = await tab(browser.context, browser.url);
  await openUnit(page);
  await page.getByRole("combobox", { name: "重要日期" }).selectOption("2019-01-08");
  await go(page, "groups");
  assert.match(await page.locator(".column").first().innerText(), /暂无组长/);
  await page.getByRole("button", { name: "下一个重要日期" }).click();
  assert.equal(await page.locator(".time input[type=date]").inputValue(), "2019-01-15");
  assert.match(await page.locator(".column").first().innerText(), /刘志强/);
  await page.close();
});

test("the rulebook of the regulations judges the same book", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await page.getByRole("combobox", { name: "规则" }).selectOption("statutes");
  await go(page, "findings");
  assert.match(await page.locator(".finding .link").first().innerText(), /^S\./);
  assert.deepEqual(wrong, []);
  await page.close();
});

const VIEWS = ["overview", "groups", "elections", "elections/g1-2019", "elections/count", "duties", "leaders"];
const MORE = ["leaders/liu-zhiqiang", "leaders/nobody", "findings", "forming", "record", "entries", "nowhere"];

test("every view stands on every day, under both rulebooks, with an empty book, too", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  const tour = async () => {
    for (const view of [...VIEWS, ...MORE]) {
      await go(page, view);
      assert.ok((await page.locator("main h2").count()) > 0, view);
    }
  };
  await page.getByRole("button", { name: "新建空白记事" }).click();
  await tour();
  await page.locator("input[type=file]").setInputFiles(unitBook);
  await page.getByText("unit.jsonl").first().waitFor();
  for (const rulebook of ["source", "statutes"]) {
    await page.getByRole("combobox", { name: "规则" }).selectOption(rulebook);
    for (const day of ["2019-01-07", "2020-06-16", "2022-01-20", "2023-06-10"]) {
      await page.locator(".time input[type=date]").fill(day);
      await tour();
    }
  }
  assert.deepEqual(wrong, []);
  await page.close();
});
