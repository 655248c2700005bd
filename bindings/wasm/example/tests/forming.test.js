import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { drop, go, openUnit, opened, seeded, tab } from "./browser.js";

let browser;
before(async () => (browser = await opened()));
after(() => browser.close());

const plan = async (page, fields) => {
  if (
    !(await page
      .locator("form.card details")
      .first()
      .evaluate((one) => one.open))
  )
    await page.locator("form.card summary").first().click();
  for (const [id, value] of Object.entries(fields)) await page.locator(`#plan-${id}`).fill(String(value));
};
const start = (page) => page.getByRole("button", { name: "开始编组" }).click();

test("groups are formed, compared with today's, explained, and adopted as a draft", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await go(page, "forming");
  await plan(page, { "effort-iterations": 200_000 });
  await start(page);
  await page.getByRole("heading", { name: /编成 \d+ 个党小组/ }).waitFor();
  assert.match(await page.locator(".sides").innerText(), /编组前后/);
  assert.ok((await page.locator(".column").count()) >= 3);
  await page.getByRole("button", { name: "拟为记事" }).click();
  await page.locator("#fact-formation").waitFor();
  await page.getByRole("button", { name: "先看影响" }).click();
  await page.locator("[aria-live] .card, [aria-live] section").first().waitFor();
  await page.getByRole("button", { name: "记入", exact: true }).click();
  await page.getByRole("heading", { name: /已记入/ }).waitFor();
  await go(page, "groups");
  assert.match(await page.locator("main").innerText(), /f2022/);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a search is given up, and one is stopped with what it has", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  await go(page, "forming");
  await plan(page, { "effort-starts": 200, "effort-iterations": 2_000_000 });
  await start(page);
  await page.getByText(/已试 [\d,]+ 步/).waitFor();
  await page.getByRole("button", { name: "放弃" }).click();
  await page.getByText("已放弃，没有结果。").waitFor();
  await start(page);
  await page.getByText(/已试 [\d,]+ 步/).waitFor();
  await page.getByRole("button", { name: "就此停止" }).click();
  await page.getByRole("heading", { name: /编成 \d+ 个党小组/ }).waitFor();
  await page.getByText("中途停止").waitFor();
  // What was found is for that day: another day has nothing yet.
  await page.getByRole("slider").press("ArrowLeft");
  await page.getByText("中途停止").waitFor({ state: "detached" });
  assert.deepEqual(wrong, []);
  await page.close();
});

test("demands that contradict each other are named", async () => {
  const { page } = await tab(browser.context, browser.url);
  await openUnit(page);
  await go(page, "forming");
  await plan(page, { "groups-number": 2, "groups-most": 5 });
  await start(page);
  await page.getByRole("heading", { name: "要求互相矛盾，无法编组" }).waitFor();
  await page.close();
});

test("a plan that cannot be is refused in words", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await page.getByRole("button", { name: "新建空白记事" }).click();
  await go(page, "forming");
  await start(page);
  await page.getByRole("heading", { name: "方案有误" }).waitFor();
  assert.ok((await page.locator(".faults li").count()) > 0);
  assert.deepEqual(wrong, []);
  await page.close();
});

/** A branch of so many members, in no groups yet; nothing about them divides evenly. */
function large(members) {
  const random = seeded(5_000);
  const head = [
    '{"format":"xiaozu","version":1}',
    '{"seq":1,"on":"2022-01-01","by":"p0","kind":"founded","name":"大支部"}',
  ];
  const joined = Array.from({ length: members }, (_, at) =>
    JSON.stringify({
      seq: at + 2,
      on: "2022-01-01",
      by: "p0",
      kind: "joined",
      member: `p${at}`,
      name: `党员${at}`,
      standing: "full",
      party_since: `${1990 + random(30)}-07-01`,
      unit: `单位${random(40)}`,
      ...(random(7) === 0 && { cadre: true }),
    }),
  );
  return Buffer.from(`${[...head, ...joined].join("\n")}\n`);
}

/** Watches the tasks of the main thread; a task made on purpose shows that they are seen. */
async function watchTasks(page) {
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) window.longest = Math.max(window.longest, one.duration);
    }).observe({ type: "longtask" });
    setTimeout(() => {
      const until = performance.now() + 150;
      while (performance.now() < until);
    });
  });
  await page.waitForFunction(() => window.longest >= 150);
  await page.evaluate(() => (window.longest = 0));
}

/** The longest task since then, in milliseconds; tasks below 50 are none for the browser. */
async function longestTask(page) {
  await page.waitForTimeout(300);
  return page.evaluate(() => window.longest);
}

test("5,000 members are formed in the worker while the page stays usable", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await drop(page, "large.jsonl", large(5_000));
  await page.locator(".time").waitFor();
  await go(page, "forming");
  await plan(page, { "groups-number": 500, "effort-starts": 3, "effort-iterations": 2_000_000, "wishes-2-unit": 0.1 });
  await watchTasks(page);
  const began = performance.now();
  await start(page);
  await page.getByText(/已试 [\d,]+ 步/).waitFor();
  // What people do meanwhile.
  let turns = 0;
  while ((await page.getByRole("heading", { name: /编成 \d+ 个党小组/ }).count()) === 0 && turns < 400) {
    await page.getByRole("button", { name: /深色显示|浅色显示/ }).click();
    await page.locator("main summary").first().click();
    turns += 1;
  }
  await page.getByRole("heading", { name: /编成 500 个党小组/ }).waitFor();
  const longest = await longestTask(page);
  console.log(
    `5,000 members: ${Math.round(performance.now() - began)} ms, ${turns} turns meanwhile, longest main-thread task ${Math.round(longest)} ms`,
  );
  assert.ok(turns > 3, "the page did not answer while groups were formed");
  assert.ok(longest < 1_000, `a task of ${longest} ms held the page up`);
  assert.deepEqual(wrong, []);
  await page.close();
});
