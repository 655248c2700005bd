// Pictures of every view, to be looked at: `npm run tour` puts them into `shots/`.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { VIEWS, drop, go, openUnit, opened, tab } from "./browser.js";

const shots = fileURLToPath(new URL("../shots/", import.meta.url));
const LOOKS = [
  { name: "light", width: 1280, height: 900, theme: "light", lang: "zh" },
  { name: "dark", width: 1280, height: 900, theme: "dark", lang: "zh" },
  { name: "phone", width: 390, height: 844, theme: "light", lang: "zh" },
  { name: "english", width: 1280, height: 900, theme: "light", lang: "en" },
];

await mkdir(shots, { recursive: true });
const { context, url, close } = await opened();
for (const { name, width, height, theme, lang } of LOOKS) {
  const { page, wrong } = await tab(context, url);
  await page.setViewportSize({ width, height });
  await page.evaluate(
    ([chosen, spoken]) => {
      localStorage.setItem("theme", chosen);
      localStorage.setItem("lang", spoken);
    },
    [theme, lang],
  );
  await page.reload();
  await page.locator(".welcome").waitFor();
  const shot = async (what) => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${shots}${name}-${what.replaceAll("/", "-")}.png` });
  };
  await shot("welcome");
  await openUnit(page);
  for (const view of VIEWS) {
    await go(page, view);
    await page.evaluate(() => scrollTo(0, 0));
    await shot(view);
  }
  await go(page, "overview");
  await page.locator(".chart canvas").scrollIntoViewIfNeeded();
  await shot("chart");
  await go(page, "elections/count");
  for (const box of (await page.locator(".ticks input").all()).slice(0, 3)) await box.check();
  await page.locator("form.card button.primary").click();
  for (const [at, number] of [4, 3, 3].entries())
    await page.locator(".ballots input[type=number]").nth(at).fill(String(number));
  await page.locator("form button.primary").click();
  await shot("counted");
  await go(page, "forming");
  await page.locator("form.card button.primary").click();
  await page.locator(".sides").waitFor();
  await shot("formed");
  await page.locator("form.card summary").first().click();
  await shot("plan");
  await go(page, "record");
  await page.locator("#fact-kind").selectOption("session_held");
  await shot("record-session");
  await page.locator("#fact-kind").selectOption("placed");
  await page.locator("#fact-member").fill("jiang-nan");
  await page.locator("#fact-group").fill("g1");
  await page.locator("form.card .row button:not(.primary)").last().click();
  await shot("proposed");
  await page.locator("form.card button.primary").last().click();
  await page.locator("[role=alert]").waitFor();
  await shot("refused");
  await drop(
    page,
    "bad.jsonl",
    Buffer.from(
      '{"format":"xiaozu","version":1}\n{"seq":1,"on":"2022-02-30","by":"a","kind":"founded","name":"支部"}\n{',
    ),
  );
  await page.locator("dialog[open]").waitFor();
  await shot("faults");
  await page.keyboard.press("Escape");
  await go(page, "duties");
  await page.locator(".row button[aria-pressed]").nth(1).click();
  await shot("quarter");
  await go(page, "leaders/yang-bo");
  await page.locator("section button[aria-pressed]").first().click();
  await page.frameLocator("iframe.letter").locator("h1").waitFor();
  await shot("letter");
  await go(page, "findings");
  await page.locator(".finding .row.small .link").first().click();
  await page.locator("dialog[open]").waitFor();
  await shot("drawer");
  await page.keyboard.press("Escape");
  if (wrong.length > 0) console.log(name, wrong);
  await page.close();
}
await close();
