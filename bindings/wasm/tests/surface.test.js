// The package as TypeScript sees it: a strict consumer of the whole surface compiles, and does what it says.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

import ts from "typescript";

import { unit } from "./shared/files.js";

const folder = fileURLToPath(new URL("../", import.meta.url));
const compiled = new URL("../generated/types/", import.meta.url);

before(() => {
  execFileSync(process.execPath, [`${folder}node_modules/typescript/bin/tsc`, "--project", "tests/types"], {
    cwd: folder,
    stdio: "inherit",
  });
});

/** Every class member and function of the module, by its declaration. */
function declared(program) {
  const names = new Map();
  const visible = (node) =>
    ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isConstructorDeclaration(node);
  for (const node of program.getSourceFile(`${folder}dist/bindings.d.ts`).statements) {
    if (ts.isClassDeclaration(node)) {
      for (const member of node.members.filter(visible)) {
        const made = ts.isConstructorDeclaration(member);
        if (!made || (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) === 0) {
          names.set(member, `${node.name.text}.${made ? "constructor" : member.name.getText()}`);
        }
      }
    } else if (ts.isFunctionDeclaration(node)) {
      names.set(node, node.name.text);
    }
  }
  return names;
}

/** What a file uses of it. */
function touched(program, file) {
  const checker = program.getTypeChecker();
  const found = new Set();
  const visit = (node) => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      found.add(checker.getResolvedSignature(node)?.declaration);
    }
    if (ts.isPropertyAccessExpression(node)) {
      for (const one of checker.getSymbolAtLocation(node.name)?.declarations ?? []) found.add(one);
    }
    if (ts.isBindingElement(node)) {
      const name = (node.propertyName ?? node.name).getText();
      const from = checker.getTypeAtLocation(node.parent).getProperty(name);
      for (const one of from?.declarations ?? []) found.add(one);
    }
    ts.forEachChild(node, visit);
  };
  visit(program.getSourceFile(file));
  return found;
}

test("the consumer touches the whole surface", () => {
  const config = ts.getParsedCommandLineOfConfigFile(`${folder}tests/types/tsconfig.json`, {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: assert.fail,
  });
  const program = ts.createProgram(config.fileNames, config.options);
  const found = touched(program, `${folder}tests/types/consumer.ts`);
  const names = declared(program);
  assert.ok(names.size > 150, `${names.size}`);
  // Called by the language itself; `initSync` is not exported by the package.
  const implied = ["[Symbol.dispose]", "[Symbol.iterator]", "free"];
  const missing = [...names]
    .filter(([node, name]) => !found.has(node) && !implied.some((end) => name.endsWith(`.${end}`)))
    .map(([, name]) => name);
  assert.deepEqual(missing, ["initSync", "__wbg_init"]);
});

test("types of the package name no type `any`", () => {
  const program = ts.createProgram([`${folder}dist/index.d.ts`, `${folder}dist/worker.d.ts`], { strict: true });
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(`${folder}dist/`)) continue;
    const visit = (node) => {
      // The raw exports of the module, which the package keeps to itself.
      if (ts.isInterfaceDeclaration(node) && node.name.text === "InitOutput") return;
      assert.notEqual(node.kind, ts.SyntaxKind.AnyKeyword, `${file.fileName} at ${node.pos}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
});

test("what the consumer does", async () => {
  const { tour } = await import(new URL("consumer.js", compiled));
  const [, verdict, outcome, elected, error] = JSON.parse(await tour(unit()));
  assert.deepEqual([verdict, outcome, elected], ["yes", "found", ["a", "a", "a", "b"]]);
  assert.match(error, /^no_header {2}1 /);
});

test("the same in a worker", async () => {
  const { tour } = await import(new URL("remote.js", compiled));
  const [findings, length, outcome, elected, label] = JSON.parse(await tour(unit()));
  assert.deepEqual([length, outcome, elected], [2112, "found", ["a"]]);
  assert.ok(findings > 0);
  assert.ok(label.length > 0);
});
