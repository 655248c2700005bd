import type { Words } from "../src/shapes/shape.js";

const CHINESE = /\p{Script=Han}/u;

/** A code as it is read: `session_held` is Session held. */
function read(code: string): string {
  const text = code.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words of a type or code: Chinese from the brackets of its documentation, English from the code itself. */
export function wordsOf(doc: string, code: string): Words {
  const zh = [...doc.matchAll(/\(([^()]*)\)/g)].map(([, inner = ""]) => inner).find((inner) => CHINESE.test(inner));
  return { zh, en: read(code) };
}

/** A documentation in English alone, on one line. */
export function english(doc: string): string {
  return doc.replace(/\s*\(([^()]*)\)/g, (all, inner: string) => (CHINESE.test(inner) ? "" : all)).replace(/\s+/g, " ");
}

/** What the documentation of a type says of each of its codes, in a list. */
export function listed(doc: string): Map<string, string> {
  const lines = [...doc.matchAll(/^- `"([^"]+)"`: ([\s\S]*?)(?=\n- |\n\n|$(?![\s\S]))/gm)];
  return new Map(lines.map(([, code = "", text = ""]) => [code, text]));
}
