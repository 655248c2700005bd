import { Plus, Trash2 } from "lucide-preact";
import { fieldName, t, term, variantName } from "../i18n/index.js";
import { FenInput, JsonInput, PeopleInput, SuggestInput } from "./inputs.js";
import { isRecord, withField } from "./json.js";
import type { Field, ObjectShape, Shape } from "./shape.js";
import { variantOf } from "./values.js";

interface Props<S extends Shape = Shape> {
  readonly id: string;
  readonly shape: S;
  readonly value: unknown;
  readonly required: boolean;
  readonly change: (value: unknown) => void;
}

/** The fields of an object, each with the input its type asks for. */
export function ObjectForm({ id, shape, value, change }: Omit<Props<ObjectShape>, "required">) {
  const held = isRecord(value) ? value : {};
  // Where everything may be left out, nothing has to say so.
  const free = shape.fields.every((field) => field.optional);
  return (
    <div class="form">
      {shape.fields.map((field) => (
        <FieldForm key={field.name} id={`${id}-${field.name}`} of={shape} field={field} marked={!free} value={held[field.name]}
          change={(next) => change(withField(value, field.name, next))} />
      ))}
    </div>
  );
}

const SIMPLE: ReadonlySet<Shape["is"]> = new Set(["text", "named", "whole", "number", "json", "choice", "flag"]);

function FieldForm({ id, of, field, marked, value, change }: {
  id: string; of: ObjectShape; field: Field; marked: boolean; value: unknown; change: (value: unknown) => void;
}) {
  const { name, optional, doc, shape } = field;
  const mark = optional && marked && <span class="optional">{t("optional")}</span>;
  const props = { id, shape, value, change, required: !optional };
  if (shape.is === "flag" && optional) {
    return (
      <label class="check">
        <input id={id} type="checkbox" checked={value === true} onChange={(event) => change(event.currentTarget.checked)} />
        <span title={doc}>{fieldName(name, of)}</span>
      </label>
    );
  }
  if (SIMPLE.has(shape.is)) {
    return (
      <div class="field">
        <label for={id} title={doc}>{fieldName(name, of)}{mark}</label>
        <Input {...props} />
      </div>
    );
  }
  return (
    <fieldset class="full">
      <legend title={doc}>{fieldName(name, of)}{mark}</legend>
      <Input {...props} />
    </fieldset>
  );
}

function Input({ id, shape, value, change, required }: Props) {
  switch (shape.is) {
    case "text": return <TextInput id={id} value={value} change={change} required={required} />;
    case "whole": case "number":
      return (
        <input id={id} type="number" step={shape.is === "whole" ? "1" : "any"} required={required}
          value={typeof value === "number" ? value : ""}
          onInput={(event) => {
            const next = event.currentTarget.valueAsNumber;
            change(Number.isNaN(next) ? undefined : next);
          }} />
      );
    case "flag":
      return (
        <select id={id} required={required} value={typeof value === "boolean" ? String(value) : ""}
          onChange={(event) => change(event.currentTarget.value === "" ? undefined : event.currentTarget.value === "true")}>
          <option value="">{t("choose")}</option>
          <option value="true">{t("yes")}</option>
          <option value="false">{t("no")}</option>
        </select>
      );
    case "choice":
      return (
        <select id={id} required={required} value={typeof value === "string" ? value : ""}
          onChange={(event) => change(event.currentTarget.value || undefined)}>
          <option value="">{required ? t("choose") : "—"}</option>
          {shape.codes.map((code) => <option key={code} value={code}>{term(shape.type, code)}</option>)}
        </select>
      );
    case "named": return <NamedInput id={id} shape={shape} value={value} change={change} required={required} />;
    case "list": return <ListInput id={id} shape={shape} value={value} change={change} required={required} />;
    case "object": return <ObjectForm id={id} shape={shape} value={value} change={change} />;
    case "variants": return <VariantInput id={id} shape={shape} value={value} change={change} required={required} />;
    case "json": return <JsonInput id={id} value={value} change={change} required={required} />;
  }
}

function TextInput({ id, value, change, required }: Omit<Props, "shape">) {
  return (
    <input id={id} required={required} value={typeof value === "string" ? value : ""}
      onInput={(event) => change(event.currentTarget.value || undefined)} />
  );
}

const KIND: Readonly<Record<string, { type: string; placeholder: string }>> = {
  Day: { type: "date", placeholder: "" },
  Month: { type: "month", placeholder: "2021-03" },
  Quarter: { type: "text", placeholder: "2021-Q3" },
};

function NamedInput({ id, shape, value, change, required }: Props<Extract<Shape, { is: "named" }>>) {
  const kind = KIND[shape.type];
  if (kind !== undefined) {
    return (
      <input id={id} type={kind.type} placeholder={kind.placeholder} required={required}
        value={typeof value === "string" ? value : ""} onInput={(event) => change(event.currentTarget.value || undefined)} />
    );
  }
  const number = typeof value === "number" ? value : undefined;
  if (shape.type === "Fen") return <FenInput id={id} value={number} change={change} required={required} />;
  if (shape.type === "Seq") return <Input id={id} shape={{ is: "whole" }} value={value} change={change} required={required} />;
  return (
    <SuggestInput id={id} type={shape.type} required={required} value={typeof value === "string" ? value : ""}
      change={(next) => change(next || undefined)} />
  );
}

const PICKED: ReadonlySet<string> = new Set(["MemberId", "GroupId"]);

function ListInput({ id, shape: { of }, value, change }: Props<Extract<Shape, { is: "list" }>>) {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (of.is === "named" && PICKED.has(of.type)) {
    return <PeopleInput id={id} type={of.type} change={change} value={items.filter((one) => typeof one === "string")} />;
  }
  const put = (at: number, next: unknown) => change(items.map((one, other) => (other === at ? next : one)));
  return (
    <div class="items" id={id}>
      {items.map((item, at) => (
        <div key={at} class="item">
          <div>
            {SIMPLE.has(of.is) && <label class="hidden" for={`${id}-${at}`}>{at + 1}</label>}
            <Input id={`${id}-${at}`} shape={of} value={item} required change={(next) => put(at, next)} />
          </div>
          <button type="button" class="icon plain" aria-label={t("remove", { n: at + 1 })}
            onClick={() => change(items.filter((_, other) => other !== at))}>
            <Trash2 size={16} aria-hidden="true" />
          </button>
        </div>
      ))}
      <button type="button" class="plain" onClick={() => change([...items, fresh(of)])}>
        <Plus size={16} aria-hidden="true" />{t("add")}
      </button>
    </div>
  );
}

function fresh(shape: Shape): unknown {
  if (shape.is === "list") return [];
  if (shape.is === "variants") return begun(shape.of[0]);
  return shape.is === "object" ? {} : undefined;
}

function begun(variant: ObjectShape | undefined): unknown {
  if (variant === undefined) return {};
  return variant.tag === undefined ? { [variant.fields[0]?.name ?? ""]: "" } : { [variant.tag.field]: variant.tag.code };
}

function VariantInput({ id, shape, value, change }: Props<Extract<Shape, { is: "variants" }>>) {
  const variant = variantOf(value, shape.of);
  const keyOf = (one: ObjectShape) => one.tag?.code ?? one.fields[0]?.name ?? "";
  return (
    <div class="items">
      <select aria-label={t("which")} value={variant === undefined ? "" : keyOf(variant)}
        onChange={(event) => change(begun(shape.of.find((one) => keyOf(one) === event.currentTarget.value)))}>
        <option value="">{t("choose")}</option>
        {shape.of.map((one) => <option key={keyOf(one)} value={keyOf(one)}>{variantName(one)}</option>)}
      </select>
      {variant !== undefined && <ObjectForm id={id} shape={variant} value={value} change={change} />}
    </div>
  );
}
