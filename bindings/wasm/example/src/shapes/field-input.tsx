import { t, term } from "../i18n/index.js";
import { ObjectForm } from "./form.js";
import { FenInput, JsonInput, SuggestInput } from "./inputs.js";
import { ListInput, VariantInput } from "./nested.js";
import type { Shape } from "./shape.js";

export interface Props<S extends Shape = Shape> {
  readonly id: string;
  readonly shape: S;
  readonly value: unknown;
  readonly required: boolean;
  readonly change: (value: unknown) => void;
}

/** Shapes that one input is enough for. */
export const SIMPLE: ReadonlySet<Shape["is"]> = new Set(["text", "named", "whole", "number", "json", "choice", "flag"]);

/** The input a shape asks for. */
export function Input({ id, shape, value, change, required }: Props) {
  switch (shape.is) {
    case "text":
      return <TextInput id={id} value={value} change={change} required={required} />;
    case "whole":
    case "number":
      return (
        <input
          id={id}
          type="number"
          step={shape.is === "whole" ? "1" : "any"}
          required={required}
          value={typeof value === "number" ? value : ""}
          onInput={(event) => {
            const next = event.currentTarget.valueAsNumber;
            change(Number.isNaN(next) ? undefined : next);
          }}
        />
      );
    case "flag":
      return (
        <select
          id={id}
          required={required}
          value={typeof value === "boolean" ? String(value) : ""}
          onChange={(event) =>
            change(event.currentTarget.value === "" ? undefined : event.currentTarget.value === "true")
          }
        >
          <option value="">{t("choose")}</option>
          <option value="true">{t("yes")}</option>
          <option value="false">{t("no")}</option>
        </select>
      );
    case "choice":
      return (
        <select
          id={id}
          required={required}
          value={typeof value === "string" ? value : ""}
          onChange={(event) => change(event.currentTarget.value || undefined)}
        >
          <option value="">{required ? t("choose") : "—"}</option>
          {shape.codes.map((code) => (
            <option key={code} value={code}>
              {term(shape.type, code)}
            </option>
          ))}
        </select>
      );
    case "named":
      return <NamedInput id={id} shape={shape} value={value} change={change} required={required} />;
    case "list":
      return <ListInput id={id} shape={shape} value={value} change={change} required={required} />;
    case "object":
      return <ObjectForm id={id} shape={shape} value={value} change={change} />;
    case "variants":
      return <VariantInput id={id} shape={shape} value={value} change={change} required={required} />;
    case "json":
      return <JsonInput id={id} value={value} change={change} required={required} />;
  }
}

function TextInput({ id, value, change, required }: Omit<Props, "shape">) {
  return (
    <input
      id={id}
      required={required}
      value={typeof value === "string" ? value : ""}
      onInput={(event) => change(event.currentTarget.value || undefined)}
    />
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
      <input
        id={id}
        type={kind.type}
        placeholder={kind.placeholder}
        required={required}
        value={typeof value === "string" ? value : ""}
        onInput={(event) => change(event.currentTarget.value || undefined)}
      />
    );
  }
  const number = typeof value === "number" ? value : undefined;
  if (shape.type === "Fen") return <FenInput id={id} value={number} change={change} required={required} />;
  if (shape.type === "Seq")
    return <Input id={id} shape={{ is: "whole" }} value={value} change={change} required={required} />;
  return (
    <SuggestInput
      id={id}
      type={shape.type}
      required={required}
      value={typeof value === "string" ? value : ""}
      change={(next) => change(next || undefined)}
    />
  );
}
