// Books are loaded and dropped without growth, however they are dropped. Needs `--expose-gc`.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Book, Rulebook } from "xiaozu";

import load from "../dist/bindings.js";
import { unit } from "./shared/files.js";

const BOOKS = 10_000;

const { memory } = await load();
const rulebook = Rulebook.source();
const text = unit().toString("utf-8").split("\n").slice(0, 12).join("\n");

/** Opens a book and a branch of it. */
function open() {
  const book = Book.parse(text, rulebook);
  return [book, book.asOf("2019-01-08")];
}

/** How much the module's memory grows over books, after some that warm it up. */
async function growth(each) {
  for (let at = 0; at < BOOKS / 10; at += 1) await each(at);
  const before = memory.buffer.byteLength;
  for (let at = 0; at < BOOKS; at += 1) await each(at);
  return memory.buffer.byteLength - before;
}

/** Lets the engine find what is not reachable any more, and say so. */
async function collected() {
  globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve, 0));
}

test("by free()", async () => {
  assert.equal(await growth(() => open().forEach((one) => one.free())), 0);
});

test("at the end of a block, by Symbol.dispose", async () => {
  assert.equal(await growth(() => open().forEach((one) => one[Symbol.dispose]())), 0);
});

test("left to the engine", async () => {
  const each = (at) => {
    open();
    return at % 100 === 0 ? collected() : undefined;
  };
  // It may come a little later than before, by some pages of 64 KiB, but not by the size of the books.
  const grown = await growth(each);
  assert.ok(grown < 2 ** 20, `${grown} bytes for ${BOOKS} books`);
});

test("a book that is kept does grow it", () => {
  const before = memory.buffer.byteLength;
  const kept = Array.from({ length: 2000 }, open);
  assert.ok(memory.buffer.byteLength > before, `${kept.length}`);
});
