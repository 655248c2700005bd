// Bad values at every argument of everything that can be called: typed errors, and the module stays usable.
import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";
import * as xiaozu from "xiaozu";

import { book, callables, objects } from "./shared/surface.js";

const all = callables(xiaozu);

class Mine extends Error {}

const circle = {};
circle.again = circle;

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const freed = xiaozu.Rulebook.source();
freed.free();

const BAD = {
  undefined,
  null: null,
  NaN,
  Infinity,
  negative: -1,
  half: 0.5,
  unsafe: 2 ** 53,
  boolean: true,
  bigint: 1n,
  symbol: Symbol("s"),
  function: () => "a",
  class: class {},
  empty: "",
  text: "x",
  "lone surrogate": "\ud800",
  "long text": "甲".repeat(100_000),
  object: {},
  list: [],
  "list of NaN": [NaN],
  circle,
  deep: JSON.parse("[".repeat(3000) + "]".repeat(3000)),
  huge: Array.from({ length: 50_000 }, () => "a"),
  date: new Date(0),
  "invalid date": new Date(NaN),
  expression: /x/,
  map: new Map([["on", "2021-01-01"]]),
  bytes: new Uint8Array([1, 2, 3]),
  "boxed text": new String("2021"),
  proxy: new Proxy({}, {}),
  "revoked proxy": revoked.proxy,
  "throwing getter": {
    get on() {
      throw new Mine();
    },
  },
  "no JSON": { toJSON: () => undefined },
  freed,
};

/** Whether an error is one that somebody can make sense of. */
function isTyped(error) {
  return (
    (error instanceof xiaozu.XiaozuError && error.text.zh.length > 0 && error.remedy.en.length > 0) ||
    error instanceof TypeError ||
    error instanceof Mine
  );
}

/** Calls with one argument changed; says whether it was refused. */
async function refused({ name, call, fit }, at, value) {
  const given = fit();
  given[at] = value;
  try {
    await call(...given);
    return false;
  } catch (error) {
    assert.ok(isTyped(error), `${name}, argument ${at}: ${error?.constructor?.name}: ${error?.message}`);
    return true;
  }
}

const usable = () => assert.equal(book(xiaozu).asOf("2021-06-30").members().length, 3);

test("bad values", async () => {
  assert.ok(all.length > 100, `${all.length}`);
  let count = 0;
  for (const one of all) {
    for (const at of one.fit().keys()) {
      for (const value of Object.values(BAD)) {
        count += (await refused(one, at, value)) ? 1 : 0;
      }
    }
    usable();
  }
  assert.ok(count > 2000, `${count} were refused`);
});

test("arguments that fit are taken", async () => {
  for (const name of ["Book.record", "Book.strike", "Poll.round", "Branch.groupingProblem", "merit", "words"]) {
    const { call, fit } = all.find((one) => one.name === name);
    await call(...fit());
  }
});

test("random values", async () => {
  const places = all.flatMap((one) => [...one.fit().keys()].map((at) => [one, at]));
  const value = fc.oneof(fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true }), fc.json().map(JSON.parse));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), value, async ([one, at], value) => void (await refused(one, at, value))),
    { numRuns: 3000 },
  );
  usable();
});

test("freed objects", async () => {
  const make = objects(xiaozu);
  for (const [kind, made] of Object.entries(make)) {
    const object = made();
    object.free();
    for (const { name, fit } of all.filter(({ name }) => name.startsWith(`${kind}.`))) {
      const method = object[name.slice(kind.length + 1)];
      if (typeof method === "function" && method !== xiaozu[kind]) {
        assert.throws(() => method.apply(object, fit()), { name: "TypeError", message: /the object was freed/ }, name);
      }
    }
  }
  usable();
});

test("a step that is refused changes nothing", () => {
  const one = book(xiaozu);
  const before = one.toJsonLines();
  for (const value of Object.values(BAD)) {
    assert.throws(() => one.record([{ on: "2019-01-08", by: "a", kind: "left", member: "b", how: "moved" }, value]));
  }
  assert.equal(one.toJsonLines(), before);
});

test("a text is no key", () => {
  for (const key of ["k".repeat(64), Array.from({ length: 64 }, () => 1)]) {
    assert.throws(() => book(xiaozu).pseudonymised(key), TypeError);
  }
});

test("a text is no number", () => {
  const one = book(xiaozu);
  for (const value of ["1", true, [1], new Date(1), null]) {
    assert.throws(() => one.entry(value), xiaozu.InvalidValue);
    assert.throws(() => one.asOf("2021-06-30").appraisal(value), xiaozu.InvalidValue);
  }
});
