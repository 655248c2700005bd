import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { factKinds } from "xiaozu";
import { go, openUnit, opened, tab, unitBook } from "./browser.js";

let browser;
before(async () => (browser = await opened()));
after(() => browser.close());

const entriesIn = async (page) => {
  await go(page, "entries");
  return Number(/（(\d+) 条）/.exec(await page.locator("main h2").first().innerText())?.[1]);
};

async function begin(page, kind) {
  await go(page, "record");
  await page.getByLabel("事项", { exact: true }).selectOption(kind);
}

test("a fact is proposed, recorded, and what it mends is gone", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await begin(page, "reason_given");
  await page.locator("#fact-clause").fill("1.2b");
  await page.locator("#fact-member").fill("yang-bo");
  await page.locator("#fact-reason").fill("支委会届中，已列入增补计划");
  await page.getByRole("button", { name: "先看影响" }).click();
  await page.getByText("将消除的问题提示").waitFor();
  assert.equal(await entriesIn(page), 2112, "a proposal records nothing");
  await go(page, "record");
  await page.getByRole("button", { name: "记入", exact: true }).click();
  await page.getByRole("heading", { name: /已记入/ }).waitFor();
  assert.equal(await entriesIn(page), 2113);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a breach is refused with its reasons, and admitted when it happened all the same", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await begin(page, "placed");
  await page.locator("#fact-member").fill("jiang-nan");
  await page.locator("#fact-group").fill("g1");
  await page.getByRole("button", { name: "记入", exact: true }).click();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  assert.match(await alert.innerText(), /1\.1e/);
  await alert.getByRole("button", { name: /如实记入/ }).click();
  await page.getByRole("heading", { name: /已记入/ }).waitFor();
  assert.equal(await entriesIn(page), 2113);
  await go(page, "findings");
  assert.ok((await page.locator(".finding", { hasText: "1.1e" }).count()) > 0, "the breach stays as a finding");
  assert.deepEqual(wrong, []);
  await page.close();
});

test("what is impossible is said in words, and changes nothing", async () => {
  const { page } = await tab(browser.context, browser.url);
  await openUnit(page);
  await begin(page, "praised");
  await page.locator("#fact-member").fill("nobody");
  await page.locator("#fact-text").fill("敢于较真");
  await page.getByRole("button", { name: "记入", exact: true }).click();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  assert.match(await alert.innerText(), /nobody/);
  assert.equal(await alert.getByRole("button", { name: /如实记入/ }).count(), 0);
  assert.equal(await entriesIn(page), 2112);
  await page.close();
});

test("every kind of fact has its form", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await go(page, "record");
  const kinds = await page.locator("#fact-kind option").evaluateAll((options) => options.map((one) => one.value));
  assert.ok(kinds.length > 80, `${kinds.length} kinds`);
  for (const kind of kinds) {
    await page.locator("#fact-kind").selectOption(kind);
    assert.ok(
      (await page.locator("form.card .form").last().locator("input, select, textarea, button").count()) > 0,
      kind,
    );
    // Chinese has a name for every field and every choice.
    const labels = await page.locator("form.card :is(label, legend, option)").allInnerTexts();
    const bare = labels.filter((one) => /^[a-z_]+( （|$)/.test(one.trim()));
    assert.deepEqual(bare, [], kind);
  }
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a form holds every fact of the record format, and changes nothing in it", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await go(page, "record");
  const facts = factKinds()
    .filter((one) => one.kind !== "struck")
    .map(({ kind, example }) => ({ kind, ...example }));
  assert.ok(facts.length > 80);
  const seen = await page.evaluate(heldByForms, facts);
  for (const [at, { empty, written }] of seen.entries()) {
    assert.deepEqual(empty, [], facts[at].kind);
    assert.deepEqual(JSON.parse(written), facts[at], facts[at].kind);
  }
  assert.deepEqual(wrong, []);
  await page.close();
});

/** In the page: each fact is written as JSON, shown as a form, and as JSON again. */
async function heldByForms(facts) {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
  const press = async (name) => {
    [...document.querySelectorAll("main button")].find((one) => one.textContent === name).click();
    await settled();
  };
  const seen = [];
  for (const fact of facts) {
    await press("JSON");
    const text = document.querySelector("#fact-json");
    text.value = JSON.stringify(fact);
    text.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
    await press("表单");
    const needed = document.querySelectorAll("[id^=fact-]:is(input:not([type=checkbox]), select)[required]");
    const empty = [...needed].filter((one) => one.value === "").map((one) => one.id);
    await press("JSON");
    seen.push({ empty, written: document.querySelector("#fact-json").value });
    await press("表单");
  }
  return seen;
}

test("lists, choices and amounts are written by hand", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await begin(page, "test_held");
  await page.locator("#fact-test").fill("t-2022-06-x");
  await page.locator("#fact-form").selectOption("theory");
  await page.locator("#fact-results").getByRole("button", { name: "增加" }).click();
  await page.locator("#fact-results-0-member").fill("何勇");
  await page.locator("#fact-results-0-score").fill("88");
  await page.getByRole("button", { name: "记入", exact: true }).click();
  await page.getByRole("heading", { name: /已记入/ }).waitFor();
  await begin(page, "suggested");
  await page.locator("#fact-matter").fill("y-2022-x");
  await page.locator("#fact-member").fill("何勇");
  await page.getByRole("combobox", { name: "类型" }).selectOption({ label: "人员" });
  await page.locator("#fact-about-person").fill("赵国栋");
  await page.locator("#fact-text").fill("多到小组听意见");
  await page.getByRole("button", { name: "记入", exact: true }).click();
  await page.getByRole("heading", { name: /已记入/ }).waitFor();
  await begin(page, "funds_spent");
  await page.locator("#fact-group").fill("第二党小组");
  await page.locator("#fact-purpose").fill("学习资料");
  await page.locator("#fact-amount").fill("12.85");
  await page.locator("#fact-amount").blur();
  await page.locator("#fact-approved_by").fill("何勇");
  await page.getByRole("button", { name: "记入", exact: true }).click();
  await page.getByRole("heading", { name: /已记入/ }).waitFor();
  await go(page, "entries");
  const lines = await page.locator(".entry pre").evaluateAll((all) => all.slice(0, 3).map((one) => one.textContent));
  const [spent, suggested, held] = lines.map((line) => JSON.parse(line));
  assert.deepEqual([spent.amount, spent.group, spent.approved_by], [1285, "g2", "he-yong"]);
  assert.deepEqual(suggested.about, { person: "zhao-guodong" });
  assert.deepEqual(held.results, [{ member: "he-yong", score: 88 }]);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("the JSON editor records any fact", async () => {
  const { page } = await tab(browser.context, browser.url);
  await openUnit(page);
  await begin(page, "praised");
  await page.getByRole("button", { name: "JSON", exact: true }).click();
  await page.locator("#fact-json").fill('{"kind":"small_activity","group":"g1","activity":"talk","topic":"我看纪律"}');
  await page.getByRole("button", { name: "记入", exact: true }).click();
  await page.getByRole("heading", { name: /已记入/ }).waitFor();
  assert.equal(await entriesIn(page), 2113);
  await page.close();
});

test("an entry is struck; the book is saved and opens again with the same bytes", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await go(page, "entries");
  await page.getByRole("searchbox").fill("#2070");
  const entry = page.locator("#entry-2070");
  await entry.getByRole("button", { name: "更正" }).click();
  await entry.getByLabel("更正理由").fill("重复登记");
  await entry.locator("form").getByRole("button", { name: "更正" }).click();
  await page.locator("#entry-2070.struck").waitFor();
  const saved = async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载" }).click(),
    ]);
    return download.path();
  };
  const first = await saved();
  const bytes = await readFile(first, "utf8");
  assert.ok(bytes.startsWith(await readFile(unitBook, "utf8")), "what was written stays as it was");
  assert.match(bytes.trimEnd().split("\n").at(-1), /"kind":"struck","entry":2070/);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "again.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(bytes) });
  await page.getByText("again.jsonl").first().waitFor();
  assert.equal(await readFile(await saved(), "utf8"), bytes);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a book is saved to the file it came from, and found again", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  // The browser's own folder stands for the disk: its handles are of the same kind, and need no dialog.
  await page.addInitScript(() => {
    window.showOpenFilePicker = async () => [
      await (await navigator.storage.getDirectory()).getFileHandle("branch.jsonl"),
    ];
  });
  await page.reload();
  await page.evaluate(async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle("branch.jsonl", { create: true });
    const to = await file.createWritable();
    await to.write(await (await fetch("./unit.jsonl")).text());
    await to.close();
  });
  await page.getByRole("button", { name: "打开", exact: true }).click();
  await page.getByText("branch.jsonl").first().waitFor();
  await begin(page, "praised");
  await page.locator("#fact-member").fill("杨波");
  await page.locator("#fact-text").fill("敢于较真");
  await page.getByRole("button", { name: "记入", exact: true }).click();
  await page.getByRole("heading", { name: /已记入/ }).waitFor();
  await page.getByRole("button", { name: "保存" }).click();
  await page.getByText("已保存 branch.jsonl").waitFor();
  await page.reload();
  await page.getByRole("button", { name: "继续：branch.jsonl" }).click();
  await page.locator(".time").waitFor();
  assert.equal(await entriesIn(page), 2113);
  assert.match(await page.locator(".entry").first().innerText(), /表扬[\s\S]*杨波/);
  assert.deepEqual(wrong, []);
  await page.close();
});
