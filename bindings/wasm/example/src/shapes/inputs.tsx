import { useState } from "preact/hooks";
import { say, t } from "../i18n/index.js";
import { branch, entries, rulebook } from "../state/book.js";
import { names } from "../state/names.js";

export interface InputProps<T> {
  readonly id: string;
  readonly value: T;
  readonly change: (value: T) => void;
  readonly required?: boolean;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Names that tell people apart: whoever shares one has the id beside it. */
function told(pairs: readonly (readonly [string, string])[]): Choice[] {
  const counts = new Map<string, number>();
  for (const [, name] of pairs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return pairs.map(([value, name]) => ({ value, label: counts.get(name) === 1 ? name : `${name} (${value})` }));
}

/** What can be named where a text of that type is asked for; a new id can be written, too. */
export function choicesOf(type: string): readonly Choice[] {
  const open = branch.value;
  const plain = (ids: Iterable<string>): Choice[] => [...new Set(ids)].map((value) => ({ value, label: value }));
  const named = (pairs: Iterable<readonly [string, string]>): Choice[] => told([...pairs]);
  switch (type) {
    case "MemberId":
    case "PersonId":
    case "ActorId":
      return named(names.value.people);
    case "GroupId":
      return named(names.value.groups);
    case "Clause":
      return rulebook.value.clauses().map(({ id, term }) => ({ value: id, label: `${id} ${say(term)}` }));
    case "ExcuseId":
      return rulebook.value.excuses().map(({ id, name }) => ({ value: id, label: say(name) }));
    case "ElectionId":
      return plain(open?.elections().map((one) => one.id) ?? []);
    case "MatterId":
      return plain(open?.matters().map((one) => one.id) ?? []);
    case "SessionId":
      return plain(
        open
          ?.sessions()
          .slice(-60)
          .map((one) => one.id) ?? [],
      );
    case "PostId":
      return named(open?.modelPosts().map((one) => [one.post, one.name] as const) ?? []);
    case "TaskGroupId":
      return plain(open?.taskGroups().map(([one]) => one.task_group) ?? []);
    case "FormationId":
      return plain(entries.value.flatMap((one) => (one.kind === "formation_adopted" ? [one.formation] : [])));
    default:
      return [];
  }
}

/** A text with suggestions: whoever and whatever has a name is chosen by it; what is new is written as its id. */
export function SuggestInput({ id, value, change, required = false, type }: InputProps<string> & { type: string }) {
  const choices = choicesOf(type);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const label = choices.find((one) => one.value === value)?.label;
  return (
    <>
      <input
        id={id}
        list={`${id}-list`}
        value={typed ?? label ?? value}
        required={required}
        autocomplete="off"
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          change(choices.find((one) => one.label === text)?.value ?? text);
        }}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={`${id}-list`}>
        {choices.map((one) => (
          <option key={one.value} value={one.label} label={one.label === one.value ? "" : one.value} />
        ))}
      </datalist>
      {label !== undefined && label !== value && <span class="hint">{value}</span>}
    </>
  );
}

export function PersonInput(props: InputProps<string>) {
  return <SuggestInput {...props} type="ActorId" required />;
}

/** Yuan on the page, fen in the record: exact, since no floating-point number is kept. */
export function FenInput({ id, value, change, required = false }: InputProps<number | undefined>) {
  return (
    <>
      <input
        id={id}
        type="number"
        min="0"
        step="0.01"
        required={required}
        value={value === undefined ? "" : (value / 100).toFixed(2)}
        aria-describedby={`${id}-unit`}
        onChange={(event) => {
          const yuan = event.currentTarget.valueAsNumber;
          change(Number.isNaN(yuan) ? undefined : Math.round(yuan * 100));
        }}
      />
      <span id={`${id}-unit`} class="hint">
        {t("inYuan")}
      </span>
    </>
  );
}

/** Several people: a list to tick, the members of the branch by name. */
export function PeopleInput({ id, value, change, type }: InputProps<readonly string[]> & { type: string }) {
  const members = type === "MemberId" ? (branch.value?.members() ?? []) : [];
  const choices = members.length > 0 ? members.map((one) => ({ value: one.id, label: one.name })) : choicesOf(type);
  const known = new Set(choices.map((one) => one.value));
  const others = value.filter((one) => !known.has(one)).map((one) => ({ value: one, label: one }));
  const picked = new Set(value);
  return (
    <div id={id}>
      <div class="ticks small">
        {[...choices, ...others].map((one) => (
          <label key={one.value} class="check">
            <input
              type="checkbox"
              checked={picked.has(one.value)}
              onChange={(event) =>
                change(
                  event.currentTarget.checked ? [...value, one.value] : value.filter((other) => other !== one.value),
                )
              }
            />
            {one.label}
          </label>
        ))}
      </div>
      {choices.length > 0 && (
        <div class="row small">
          <button type="button" class="plain" onClick={() => change(choices.map((one) => one.value))}>
            {t("all")}
          </button>
          <button type="button" class="plain" onClick={() => change([])}>
            {t("none")}
          </button>
          <span class="soft">{t("picked", { n: value.length })}</span>
        </div>
      )}
    </div>
  );
}

/** A value that has no form of its own, as JSON. */
export function JsonInput({ id, value, change }: InputProps<unknown>) {
  return (
    <input
      id={id}
      value={value === undefined ? "" : JSON.stringify(value)}
      placeholder={t("json")}
      onChange={(event) => {
        const text = event.currentTarget.value.trim();
        try {
          event.currentTarget.setCustomValidity("");
          change(text === "" ? undefined : (JSON.parse(text) as unknown));
        } catch {
          event.currentTarget.setCustomValidity(t("noJson"));
          event.currentTarget.reportValidity();
        }
      }}
    />
  );
}
