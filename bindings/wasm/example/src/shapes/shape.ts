/** The words of a code, as the types give them: not everything has its Chinese in the documentation. */
export interface Words {
  readonly zh: string | undefined;
  readonly en: string;
}

/** What a value is made of: enough to build a form for it. */
export type Shape =
  | { readonly is: "text" | "flag" | "whole" | "number" | "json" }
  /** A text of a named type: a day, a month, the id of a member. */
  | { readonly is: "named"; readonly type: string }
  | { readonly is: "choice"; readonly type: string; readonly codes: readonly string[] }
  | { readonly is: "list"; readonly of: Shape }
  | ObjectShape
  | { readonly is: "variants"; readonly of: readonly ObjectShape[] };

export interface ObjectShape {
  readonly is: "object";
  /** The field and word that tell it from the others, where there is one. */
  readonly tag?: { readonly field: string; readonly code: string };
  readonly words: Words;
  /** What it records, in a sentence or two. */
  readonly doc: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly doc: string;
  readonly shape: Shape;
}

/** What `vite/shapes.ts` reads from the types of the package. */
export interface Shapes {
  readonly facts: Readonly<Record<string, ObjectShape>>;
  readonly plan: Shape;
  /** The words of every code, by the type that has it. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, Words>>>>;
}
