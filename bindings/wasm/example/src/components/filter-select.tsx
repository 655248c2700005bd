import type { Filter } from "../state/filter.js";

/** Lets somebody choose what to look at. */
export function FilterSelect({
  filter,
  label,
  every,
  name,
}: {
  filter: Filter;
  label: string;
  every: string;
  name: (value: string) => string;
}) {
  return (
    <select aria-label={label} value={filter.value} onChange={(event) => (filter.value = event.currentTarget.value)}>
      <option value="">{every}</option>
      {filter.values.value.map((value) => (
        <option key={value} value={value}>
          {name(value)}
        </option>
      ))}
    </select>
  );
}
