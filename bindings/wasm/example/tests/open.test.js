import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { drop, go, openUnit, opened, seeded, tab, unitBook } from "./browser.js";

let browser;
before(async () => (browser = await opened()));
after(() => browser.close());

test("the unit's book opens, and says what it says", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  assert.match(await page.locator("h1").innerText(), /某部通信一连党支部/);
  assert.equal(await page.locator(".time input[type=date]").inputValue(), "2022-06-10");
  await go(page, "groups");
  assert.equal(await page.locator(".column").count(), 4);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a book opens by the file input and by a drop", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await page.locator("input[type=file]").setInputFiles(unitBook);
  await page.locator(".time").waitFor();
  const lines = (await readFile(unitBook, "utf8")).split("\n");
  await drop(page, "first.jsonl", Buffer.from(`${lines.slice(0, 41).join("\n")}\n`));
  await page.getByText("first.jsonl").first().waitFor();
  await go(page, "entries");
  assert.match(await page.locator("main h2").first().innerText(), /40/);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a bad file leaves the former book, and says line by line what is wrong", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  const lines = (await readFile(unitBook, "utf8")).split("\n");
  lines[5] = lines[5].replace('"standing":"full"', '"standing":"half"');
  lines[9] = "{";
  await drop(page, "bad.jsonl", Buffer.from(lines.join("\n")));
  const dialog = page.locator("dialog[open]");
  await dialog.waitFor();
  const said = await dialog.locator(".faults").innerText();
  assert.match(said, /第 6 行/);
  assert.match(said, /第 10 行/);
  await dialog.getByRole("button", { name: "关闭" }).click();
  assert.match(await page.locator("h1 small").innerText(), /unit\.jsonl/);
  assert.deepEqual(wrong, []);
  await page.close();
});

function mutated(bytes, random) {
  const copy = Buffer.from(bytes.subarray(0, 2_000 + random(8_000)));
  switch (random(4)) {
    case 0:
      return Buffer.from(Array.from({ length: random(400) }, () => random(256)));
    case 1:
      return copy.subarray(random(copy.length));
    case 2:
      return Buffer.concat([copy.subarray(0, random(copy.length)), Buffer.from([random(256), 0xff, 0]), copy]);
    default:
      for (let change = 0; change <= random(20); change += 1) copy[random(copy.length)] = random(256);
      return copy;
  }
}

test("200 bad files are dropped without a crash", async () => {
  const { page, wrong } = await tab(browser.context, browser.url);
  await openUnit(page);
  const [bytes, random] = [await readFile(unitBook), seeded(20220610)];
  let refused = 0;
  for (let at = 0; at < 200; at += 1) {
    const name = `bad-${at}.jsonl`;
    await drop(page, name, mutated(bytes, random));
    // It is refused, with its name above what is wrong, or it happens to be a book still.
    await page.waitForFunction(
      (named) =>
        document.querySelector(`#drawer-title`)?.textContent?.includes(named) ||
        document.querySelector("h1 small")?.textContent?.startsWith(named),
      name,
    );
    if ((await page.locator("dialog[open] .faults li").count()) > 0) refused += 1;
  }
  assert.ok(refused > 150, `only ${refused} of 200 were refused`);
  await page.keyboard.press("Escape");
  await page.locator("input[type=file]").setInputFiles(unitBook);
  await page.getByText("unit.jsonl").first().waitFor();
  await go(page, "findings");
  assert.ok((await page.locator(".finding").count()) > 10);
  assert.deepEqual(wrong, []);
  console.log(`${refused} of 200 refused`);
  await page.close();
});
