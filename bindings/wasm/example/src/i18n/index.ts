import shapes from "virtual:xiaozu-shapes";
import { words, type Bilingual } from "xiaozu";
import type { ObjectShape } from "../shapes/shape.js";
import { lang } from "../state/settings.js";
import { CODES, ENGLISH, FIELDS } from "./terms.js";
import { WORDS } from "./words.js";

export type Key = keyof typeof WORDS;

/** A text of the page; `{name}` in it stands for a value. */
export function t(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const text = WORDS[key][lang.value === "zh" ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

/** A text of the library. */
export function say(text: Bilingual): string {
  return text[lang.value];
}

/** Types whose words the library keeps under another name. */
const KIND: Readonly<Record<string, string>> = { StreakState: "streak", TermEnd: "how_ended" };

function kindOf(type: string): string {
  return KIND[type] ?? type.replace(/(?<!^)([A-Z])/g, "_$1").toLowerCase();
}

/** The words of a code of one of the library's types: its own words first, then those of its documentation. */
export function term(type: string, code: string): string {
  const own = words(kindOf(type), code, lang.value);
  if (own !== undefined) return own;
  const known = shapes.terms[type]?.[code];
  const zh = CODES[`${type}.${code}`] ?? known?.zh;
  return (lang.value === "zh" ? zh : known?.en) ?? code;
}

/** A word as it stands inside a sentence. */
export function inSentence(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** What one of several variants is called: a kind of fact, a purpose of a wish. */
export function variantName({ tag, words: known, fields }: ObjectShape): string {
  if (tag === undefined) return fieldName(fields[0]?.name ?? "");
  return (lang.value === "zh" ? (CODES[`${tag.field}.${tag.code}`] ?? known.zh) : known.en) ?? tag.code;
}

/** What a kind of fact is called. */
export function factName(kind: string): string {
  const shape = shapes.facts[kind];
  return shape === undefined ? kind : variantName(shape);
}

/** What a field of the record format is called; some mean something of their own in one kind of fact. */
export function fieldName(name: string, of?: ObjectShape): string {
  if (lang.value === "zh") return FIELDS[`${of?.tag?.code}.${name}`] ?? FIELDS[name] ?? name;
  const known = ENGLISH[name];
  if (known !== undefined) return known;
  const text = name.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function written(value: number, digits: number): string {
  return value.toLocaleString(lang.value === "zh" ? "zh-CN" : "en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Fen as people read it. */
export const yuan = (fen: number): string => written(fen / 100, 2);

/** A large number as people read it. */
export const large = (value: number): string => written(value, 0);
