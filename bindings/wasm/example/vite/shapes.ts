import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { TSType } from "oxc-parser";
import type { Plugin } from "vite";
import type { Field, ObjectShape, Shape, Shapes, Words } from "../src/shapes/shape.js";
import { declaredTypes, type Declared, type Member } from "./types.js";
import { english, listed, wordsOf } from "./words.js";

const ID = "virtual:xiaozu-shapes";

/** Types of texts and numbers that a form treats in a way of their own. */
const NAMED = /(Id|^Day|^Month|^Quarter|^Clause|^Fen|^Seq)$/;

/** Gives the page the shapes of facts, read from the types of the package: a new fact gets its form by itself. */
export function shapes(): Plugin {
  const file = fileURLToPath(new URL("types.d.ts", import.meta.resolve("xiaozu")));
  return {
    name: "xiaozu-shapes",
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    async load(id) {
      if (id !== `\0${ID}`) return null;
      this.addWatchFile(file);
      const read = shapesOf(declaredTypes(file, await readFile(file, "utf8")));
      return `export default ${JSON.stringify(read)}`;
    },
  };
}

export function shapesOf(types: ReadonlyMap<string, Declared>): Shapes {
  const reader = new Reader(types);
  const facts: Record<string, ObjectShape> = {};
  for (const fact of reader.variants("Fact")) {
    if (fact.tag !== undefined) facts[fact.tag.code] = fact;
  }
  return { facts, plan: reader.named("GroupingPlan"), terms: reader.terms() };
}

class Reader {
  constructor(private readonly types: ReadonlyMap<string, Declared>) {}

  /** The variants of a union of interfaces. */
  variants(name: string): ObjectShape[] {
    const union = this.types.get(name)?.type;
    return union === undefined
      ? []
      : parts(union).flatMap((part) => {
          const held = referred(part);
          const type = held === undefined ? undefined : this.types.get(held);
          if (held === undefined || type === undefined) return [];
          return type.members === undefined ? this.variants(held) : [this.object(type)];
        });
  }

  object(type: Declared): ObjectShape {
    const members = type.members ?? [];
    const tags = members.flatMap((one) => codes(one.type).map((code) => ({ field: one.name, code })));
    const [tag] = tags.length === 1 ? tags : [];
    const fields = members.filter((one) => one.name !== tag?.field).map((one) => this.field(one));
    const words = wordsOf(type.doc, tag?.code ?? fields[0]?.name ?? "");
    const doc = english(type.doc.split("\n\n", 1)[0] ?? "");
    return { is: "object", ...(tag && { tag }), words, doc, fields };
  }

  field({ name, optional, doc, type }: Member): Field {
    return { name, optional, doc: english(doc), shape: this.shape(type) };
  }

  shape(type: TSType): Shape {
    const some = parts(type).filter((one) => one.type !== "TSNullKeyword" && one.type !== "TSUndefinedKeyword");
    const [one] = some;
    if (one === undefined || some.length > 1) return { is: "json" };
    switch (one.type) {
      case "TSStringKeyword":
        return { is: "text" };
      case "TSNumberKeyword":
        return { is: "whole" };
      case "TSBooleanKeyword":
        return { is: "flag" };
      case "TSParenthesizedType":
        return this.shape(one.typeAnnotation);
      case "TSArrayType":
        return { is: "list", of: this.shape(one.elementType) };
      case "TSTypeOperator":
        return one.typeAnnotation == null ? { is: "json" } : this.shape(one.typeAnnotation);
      case "TSTypeReference":
        return this.named(referred(one) ?? "");
      default:
        return { is: "json" };
    }
  }

  named(name: string): Shape {
    if (NAMED.test(name)) return { is: "named", type: name };
    if (name === "Number") return { is: "number" };
    if (name === "Distances") return { is: "json" };
    // A number, or bounds for it: the form asks for the number.
    if (name === "HowMany") return { is: "whole" };
    const type = this.types.get(name);
    if (type?.members !== undefined) return this.object(type);
    if (type?.type === undefined) return { is: "json" };
    const words = codes(type.type);
    if (words.length > 0) return { is: "choice", type: name, codes: words };
    const variants = this.variants(name);
    return variants.length > 1 ? { is: "variants", of: variants } : this.shape(type.type);
  }

  /** The words of every union of codes. */
  terms(): Shapes["terms"] {
    const terms: Record<string, Record<string, Words>> = {};
    for (const [name, { doc, type }] of this.types) {
      const said = listed(doc);
      const words = type === undefined ? [] : codes(type);
      if (words.length > 0 && said.size > 0) {
        terms[name] = Object.fromEntries(words.map((code) => [code, wordsOf(said.get(code) ?? "", code)]));
      }
    }
    return terms;
  }
}

function parts(type: TSType): readonly TSType[] {
  if (type.type === "TSParenthesizedType") return parts(type.typeAnnotation);
  return type.type === "TSUnionType" ? type.types.flatMap(parts) : [type];
}

function referred(type: TSType): string | undefined {
  return type.type === "TSTypeReference" && type.typeName.type === "Identifier" ? type.typeName.name : undefined;
}

/** The literal texts of a type, where it is made of nothing else. */
function codes(type: TSType): string[] {
  const all = parts(type).map((one) =>
    one.type === "TSLiteralType" && one.literal.type === "Literal" ? one.literal.value : null,
  );
  return all.every((value) => typeof value === "string") ? all : [];
}
