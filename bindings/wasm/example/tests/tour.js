// Pictures of every view, to be looked at: `npm run tour` puts them into `shots/`.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { go, openUnit, opened, tab } from "./browser.js";

const shots = fileURLToPath(new URL("../shots/", import.meta.url));
const VIEWS = [
  "overview", "groups", "elections", "elections/g2-2022", "elections/count", "duties", "leaders", "leaders/liu-zhiqiang",
  "findings", "forming", "record", "entries",
];
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
  await page.evaluate(([chosen, spoken]) => {
    localStorage.setItem("theme", chosen);
    localStorage.setItem("lang", spoken);
  }, [theme, lang]);
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
  await go(page, "forming");
  await page.locator("form.card button.primary").click();
  await page.locator(".sides").waitFor();
  await shot("formed");
  await page.locator("form.card summary").first().click();
  await shot("plan");
  await go(page, "record");
  await page.locator("#fact-kind").selectOption("session_held");
  await shot("record-session");
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
