export function NumberField({
  id,
  label,
  value,
  least,
  change,
}: {
  id: string;
  label: string;
  value: number;
  least: number;
  change: (value: number) => void;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        value={value}
        required
        onInput={(event) => {
          const next = event.currentTarget.valueAsNumber;
          if (Number.isInteger(next)) change(next);
        }}
      />
    </div>
  );
}
