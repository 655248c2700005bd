// The system's Chromium, headless.
import { env } from "node:process";

import { chromium } from "playwright-core";

/** Which one, and how it runs alone; `XIAOZU_BROWSER` names it. */
export const SYSTEM = {
  executablePath: env.XIAOZU_BROWSER ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--js-flags=--expose-gc",
  ],
};

/** A browser. */
export function browser() {
  return chromium.launch(SYSTEM);
}

/** A page that fails the test for whatever goes wrong in it. */
export async function page(browser, address) {
  const page = await browser.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error));
  page.on("console", (message) => message.type() === "error" && wrong.push(new Error(message.text())));
  await page.goto(address);
  return {
    page,
    check() {
      if (wrong.length > 0) {
        throw new AggregateError(wrong, wrong.map(({ message }) => message).join("\n"));
      }
    },
  };
}
