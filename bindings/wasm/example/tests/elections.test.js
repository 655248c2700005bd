import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { go, openUnit, opened, tab } from "./browser.js";

let browser;
before(async () => (browser = await opened()));
after(() => browser.close());

test("an election is shown as its four stages, as published", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await go(page, "elections/g2-2022");
  const stages = page.locator(".stages > li");
  assert.equal(await stages.count(), 4);
  const rounds = await stages.nth(2).innerText();
  assert.match(rounds, /决选/);
  assert.match(rounds, /只公布结果和到会情况/);
  assert.equal(await stages.nth(2).locator("table").count(), 0, "no counts below ten ballots");
  await stages
    .nth(2)
    .getByRole("button", { name: /查看全部票数/ })
    .click();
  assert.equal(await stages.nth(2).locator("table").count(), 2);
  assert.match(await stages.nth(3).innerText(), /何勇/);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("the record of a round shows no ballots", async () => {
  const { page } = await tab(browser.context, browser.url);
  await openUnit(page);
  await go(page, "elections/g2-2022");
  await page.getByRole("button", { name: "第 1741 条" }).first().click();
  const text = await page.locator("dialog[open]").innerText();
  assert.match(text, /不显示/);
  assert.doesNotMatch(text, /"for"/);
  await page.close();
});

test("ballots are counted: a tie, a run-off, a winner", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await go(page, "elections/count");
  for (const name of ["刘志强", "杨波"]) await page.getByLabel(name, { exact: true }).check();
  await page.getByRole("button", { name: "开始计票" }).click();
  const count = async (...numbers) => {
    for (const [at, number] of numbers.entries()) await page.getByLabel(`第 ${at + 1} 种票，张数`).fill(String(number));
    await page.getByRole("button", { name: "计票", exact: true }).click();
  };
  await count(5, 5);
  await page.getByRole("heading", { name: /第 2 轮.*决选/s }).waitFor();
  assert.match(await page.locator("[role=status].card").innerText(), /还须再投一轮/);
  await count(6, 4);
  const state = page.locator("[role=status].card", { hasText: "已选出" });
  await state.waitFor();
  assert.match(await state.innerText(), /刘志强/);
  assert.deepEqual(wrong, []);
  await page.close();
});
