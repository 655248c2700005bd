// The cases of the project in Node.
import assert from "node:assert/strict";
import test from "node:test";

import * as xiaozu from "xiaozu";

import { differences, formed } from "./shared/cases.js";
import { cases, groups } from "./shared/files.js";

test("there are cases", () => {
  assert.ok(cases().length > 700);
  assert.ok(groups().length > 5);
});

test("cases in Node", async () => {
  for (const [name, one] of cases()) {
    assert.deepEqual(await differences(xiaozu, one), [], name);
  }
});

test("groups in Node", async () => {
  for (const [name, one] of groups()) {
    assert.deepEqual(await formed(xiaozu, one), [], name);
  }
});
