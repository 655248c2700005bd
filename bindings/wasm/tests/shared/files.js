// The cases, as files of the project.
import { readFileSync, readdirSync } from "node:fs";

const tests = new URL("../../../../tests/", import.meta.url);

function all(folder) {
  const url = new URL(`${folder}/`, tests);
  return readdirSync(url)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, url), "utf-8"))]);
}

export const cases = () => all("cases");
export const groups = () => all("formed");
export const unit = () => readFileSync(new URL("books/unit.jsonl", tests));
