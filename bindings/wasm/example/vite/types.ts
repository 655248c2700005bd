import { parseSync, type TSSignature, type TSType } from "oxc-parser";

export interface Member {
  readonly name: string;
  readonly optional: boolean;
  readonly doc: string;
  readonly type: TSType;
}

export interface Declared {
  readonly doc: string;
  /** The members of an interface. */
  readonly members?: readonly Member[];
  /** What an alias stands for. */
  readonly type?: TSType;
}

/** Every type a module exports, with its documentation. */
export function declaredTypes(file: string, text: string): Map<string, Declared> {
  const { program, comments } = parseSync(file, text, { lang: "ts" });
  const docs = new Map(comments.map((one) => [one.end, one.value.replace(/^\s*\* ?/gm, "").trim()]));
  /** The comment that ends right before a place. */
  const docBefore = (start: number): string => docs.get(text.slice(0, start).trimEnd().length) ?? "";
  const members = (signatures: readonly TSSignature[]): Member[] =>
    signatures.flatMap((one) => {
      if (one.type !== "TSPropertySignature" || one.typeAnnotation == null) return [];
      const name =
        one.key.type === "Identifier" ? one.key.name : one.key.type === "Literal" ? String(one.key.value) : "";
      return [{ name, optional: one.optional, doc: docBefore(one.start), type: one.typeAnnotation.typeAnnotation }];
    });

  const types = new Map<string, Declared>();
  for (const statement of program.body) {
    if (statement.type !== "ExportNamedDeclaration") continue;
    const { declaration } = statement;
    const doc = docBefore(statement.start);
    if (declaration?.type === "TSInterfaceDeclaration") {
      types.set(declaration.id.name, { doc, members: members(declaration.body.body) });
    } else if (declaration?.type === "TSTypeAliasDeclaration") {
      types.set(declaration.id.name, { doc, type: declaration.typeAnnotation });
    }
  }
  return types;
}
