import type { ComponentChildren } from "preact";
import { ClauseTag, EntryLink } from "../components/parts.js";
import { fieldName, t, term, yuan } from "../i18n/index.js";
import { groupName, nameOf } from "../state/names.js";
import { isRecord } from "./json.js";
import type { ObjectShape, Shape } from "./shape.js";

/** Ballots are in the book so that they can be counted, not so that they are read. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(["ballots"]);

/** What an object records, field by field, in the words of its types. */
export function FieldValues({ value, shape: of }: { value: object; shape: ObjectShape }) {
  const values = new Map(Object.entries(value));
  return (
    <>
      {of.fields.map(({ name, shape }) => {
        const held: unknown = values.get(name);
        if (held === undefined || held === null || (Array.isArray(held) && held.length === 0)) return null;
        return (
          <>
            <dt>{fieldName(name, of)}</dt>
            <dd>{NEVER_SHOWN.has(name) ? t("notShown") : shownAs(held, shape)}</dd>
          </>
        );
      })}
    </>
  );
}

function shownAs(value: unknown, shape: Shape): ComponentChildren {
  switch (shape.is) {
    case "flag":
      return t(value === true ? "yes" : "no");
    case "choice":
      return term(shape.type, String(value));
    case "named":
      return named(value, shape.type);
    case "list":
      return Array.isArray(value) ? list(value, shape.of) : String(value);
    case "object":
      return isRecord(value) ? object(value, shape) : String(value);
    case "variants": {
      const variant = variantOf(value, shape.of);
      return isRecord(value) && variant !== undefined ? object(value, variant) : JSON.stringify(value);
    }
    case "json":
      return isRecord(value) || Array.isArray(value) ? <code>{JSON.stringify(value)}</code> : String(value);
    default:
      return String(value);
  }
}

function named(value: unknown, type: string): ComponentChildren {
  switch (type) {
    case "MemberId":
    case "PersonId":
    case "ActorId":
      return nameOf(String(value));
    case "GroupId":
      return groupName(String(value));
    case "Fen":
      return typeof value === "number" ? t("yuan", { amount: yuan(value) }) : String(value);
    case "Seq":
      return typeof value === "number" ? <EntryLink number={value} /> : String(value);
    case "Clause":
      return <ClauseTag id={String(value)} />;
    default:
      return String(value);
  }
}

function list(values: readonly unknown[], shape: Shape): ComponentChildren {
  if (shape.is === "object" || shape.is === "variants" || shape.is === "list") {
    return (
      <ul>
        {values.map((one, at) => (
          <li key={at}>{shownAs(one, shape)}</li>
        ))}
      </ul>
    );
  }
  return values.map((one, at) => (
    <span key={at}>
      {at > 0 && t("comma")}
      {shownAs(one, shape)}
    </span>
  ));
}

function object(value: Readonly<Record<string, unknown>>, shape: ObjectShape): ComponentChildren {
  const known = shape.fields.filter(({ name }) => value[name] !== undefined && value[name] !== null);
  if (known.length <= 3 && known.every(({ shape: { is } }) => is !== "object" && is !== "list")) {
    return known.map((field, at) => (
      <span key={field.name}>
        {at > 0 && t("colon")}
        {shownAs(value[field.name], field.shape)}
      </span>
    ));
  }
  return (
    <dl class="pairs">
      <FieldValues value={value} shape={shape} />
    </dl>
  );
}

/** The variant an object is: told by its tag, or by the fields it has. */
export function variantOf(value: unknown, variants: readonly ObjectShape[]): ObjectShape | undefined {
  if (!isRecord(value)) return undefined;
  return variants.find(({ tag, fields }) =>
    tag === undefined ? fields.some(({ name, optional }) => !optional && name in value) : value[tag.field] === tag.code,
  );
}
