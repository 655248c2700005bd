import { Plus, Trash2 } from "lucide-preact";
import { t, variantName } from "../i18n/index.js";
import { Input, SIMPLE, type Props } from "./field-input.js";
import { ObjectForm } from "./form.js";
import { PeopleInput } from "./inputs.js";
import { begunAs } from "./json.js";
import type { ObjectShape, Shape } from "./shape.js";
import { variantOf } from "./values.js";

const PICKED: ReadonlySet<string> = new Set(["MemberId", "GroupId"]);

/** Several of the same: people to tick, or a line each. */
export function ListInput({ id, shape: { of }, value, change }: Props<Extract<Shape, { is: "list" }>>) {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (of.is === "named" && PICKED.has(of.type)) {
    return (
      <PeopleInput id={id} type={of.type} change={change} value={items.filter((one) => typeof one === "string")} />
    );
  }
  const put = (at: number, next: unknown) => change(items.map((one, other) => (other === at ? next : one)));
  return (
    <div class="items" id={id}>
      {items.map((item, at) => (
        <div key={at} class="item">
          <div>
            {SIMPLE.has(of.is) && (
              <label class="hidden" for={`${id}-${at}`}>
                {at + 1}
              </label>
            )}
            <Input id={`${id}-${at}`} shape={of} value={item} required change={(next) => put(at, next)} />
          </div>
          <button
            type="button"
            class="icon plain"
            aria-label={t("remove", { n: at + 1 })}
            onClick={() => change(items.filter((_, other) => other !== at))}
          >
            <Trash2 size={16} aria-hidden="true" />
          </button>
        </div>
      ))}
      <button type="button" class="plain" onClick={() => change([...items, fresh(of)])}>
        <Plus size={16} aria-hidden="true" />
        {t("add")}
      </button>
    </div>
  );
}

function fresh(shape: Shape): unknown {
  if (shape.is === "list") return [];
  if (shape.is === "variants") return begun(shape.of[0]);
  return shape.is === "object" ? begunAs(shape) : undefined;
}

function begun(variant: ObjectShape | undefined): unknown {
  if (variant === undefined) return {};
  return variant.tag === undefined ? { [variant.fields[0]?.name ?? ""]: "" } : begunAs(variant);
}

/** One of several shapes: which one, then its fields. */
export function VariantInput({ id, shape, value, change }: Props<Extract<Shape, { is: "variants" }>>) {
  const variant = variantOf(value, shape.of);
  const keyOf = (one: ObjectShape) => one.tag?.code ?? one.fields[0]?.name ?? "";
  return (
    <div class="items">
      <select
        aria-label={t("which")}
        value={variant === undefined ? "" : keyOf(variant)}
        onChange={(event) => change(begun(shape.of.find((one) => keyOf(one) === event.currentTarget.value)))}
      >
        <option value="">{t("choose")}</option>
        {shape.of.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {variantName(one)}
          </option>
        ))}
      </select>
      {variant !== undefined && <ObjectForm id={id} shape={variant} value={value} change={change} />}
    </div>
  );
}
