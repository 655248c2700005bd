import { fieldName, t } from "../i18n/index.js";
import { lang } from "../state/settings.js";
import { Input, SIMPLE, type Props } from "./field-input.js";
import { isRecord, withField } from "./json.js";
import type { Field, ObjectShape } from "./shape.js";

/** The fields of an object, each with the input its type asks for. */
export function ObjectForm({ id, shape, value, change }: Omit<Props<ObjectShape>, "required">) {
  const held = isRecord(value) ? value : {};
  // Where everything may be left out, nothing has to say so.
  const free = shape.fields.every((field) => field.optional);
  return (
    <div class="form">
      {shape.fields.map((field) => (
        <FieldForm
          key={field.name}
          id={`${id}-${field.name}`}
          of={shape}
          field={field}
          marked={!free}
          value={held[field.name]}
          change={(next) => change(withField(value, field.name, next))}
        />
      ))}
    </div>
  );
}

function FieldForm({
  id,
  of,
  field,
  marked,
  value,
  change,
}: {
  id: string;
  of: ObjectShape;
  field: Field;
  marked: boolean;
  value: unknown;
  change: (value: unknown) => void;
}) {
  const { name, optional, doc, shape } = field;
  const mark = optional && marked && <span class="optional">{t("optional")}</span>;
  // The documentation is in English alone.
  const title = lang.value === "en" ? doc : undefined;
  const props = { id, shape, value, change, required: !optional };
  if (shape.is === "flag" && optional) {
    return (
      <label class="check">
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span title={title}>{fieldName(name, of)}</span>
      </label>
    );
  }
  if (SIMPLE.has(shape.is)) {
    return (
      <div class="field">
        <label for={id} title={title}>
          {fieldName(name, of)}
          {mark}
        </label>
        <Input {...props} />
      </div>
    );
  }
  return (
    <fieldset class="full">
      <legend title={title}>
        {fieldName(name, of)}
        {mark}
      </legend>
      <Input {...props} />
    </fieldset>
  );
}
