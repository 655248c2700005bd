import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const NAME = "unit.jsonl";
const source = fileURLToPath(new URL("../../../../tests/books/unit.jsonl", import.meta.url));

/** Puts the unit's book, which the library is tested with, beside the page. */
export function unitBook(): Plugin {
  return {
    name: "unit-book",
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_request, response, next) => {
        readFile(source).then((bytes) => response.end(bytes), next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: await readFile(source) });
    },
  };
}
