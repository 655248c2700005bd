// The page in a real browser: the system's Chromium, the built folder behind a server that knows nothing.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { SYSTEM } from "../../tests/shared/browser.js";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
export const unitBook = fileURLToPath(new URL("../../../../tests/books/unit.jsonl", import.meta.url));

/** Where every view is shown, and what is within some. */
export const VIEWS = [
  "overview",
  "groups",
  "elections",
  "elections/g2-2022",
  "elections/count",
  "duties",
  "leaders",
  "leaders/liu-zhiqiang",
  "findings",
  "forming",
  "record",
  "entries",
];

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".jsonl": "application/jsonl",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** A static server of the built page, below a folder of its own so that paths have to be relative. */
async function served() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname.replace(/^\/somewhere\//, "/");
    const file = join(dist, normalize(path.endsWith("/") ? `${path}index.html` : path));
    try {
      const bytes = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${server.address().port}/somewhere/` };
}

/** A browser and the page's address, for the tests of one file: `after(close)`. */
export async function opened(options = {}) {
  const { server, url } = await served();
  const profile = await mkdtemp(join(tmpdir(), "xiaozu-page-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...SYSTEM,
    locale: "zh-CN",
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(40_000);
  const close = async () => {
    await context.close();
    server.close();
    server.closeAllConnections();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, url, close };
}

/** A tab with the page; what goes wrong in it is kept. */
export async function tab(context, url) {
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.goto(url);
  await page.locator("main").waitFor();
  return { page, wrong };
}

export async function openUnit(page) {
  await page.locator(".welcome button.primary").click();
  await page.locator(".time").waitFor();
}

export async function go(page, view) {
  await page.evaluate((to) => (location.hash = `#/${to}`), view);
  await page.waitForFunction((to) => location.hash === `#/${to}`, view);
}

/** Drops a file on the page, as a person would from a folder. */
export async function drop(page, name, bytes) {
  await page.evaluate(
    ([named, base64]) => {
      const content = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], named));
      for (const type of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, Buffer.from(bytes).toString("base64")],
  );
}

/** A small seeded generator: the same files on every machine. */
export function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
