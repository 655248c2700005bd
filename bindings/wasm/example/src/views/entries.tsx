import { computed, signal } from "@preact/signals";
import { Search } from "lucide-preact";
import type { Entry } from "xiaozu";
import { EntryCard } from "../components/entry-card.js";
import { FilterSelect } from "../components/filter-select.js";
import { Empty, Heading } from "../components/parts.js";
import { factName, t } from "../i18n/index.js";
import { entries } from "../state/book.js";
import { filterOf } from "../state/filter.js";
import { names } from "../state/names.js";

const PAGE = 40;

const sought = signal("");
const shownCount = signal(PAGE);

const kind = filterOf(() => entries.value.map((one) => one.kind).sort());

/** The ids of people and groups whose name was sought, so that a name finds what mentions them. */
const soughtIds = computed(() => {
  const text = sought.value.trim();
  return text === ""
    ? []
    : [...names.value.people, ...names.value.groups].filter(([, name]) => name.includes(text)).map(([id]) => id);
});

const found = computed(() => {
  const text = sought.value.trim();
  const ids = soughtIds.value.map((id) => `"${id}"`);
  return entries.value
    .filter((one) => {
      if (!kind.lets(one.kind)) return false;
      return text === "" || mentions(one, text, ids);
    })
    .reverse();
});

function mentions(entry: Entry, text: string, ids: readonly string[]): boolean {
  if (`#${entry.seq}` === text || entry.on.startsWith(text)) return true;
  const line = JSON.stringify(entry);
  return line.includes(text) || ids.some((id) => line.includes(id));
}

export function Entries() {
  return (
    <>
      <Heading text={t("entriesFound", { n: found.value.length })}>
        <label class="row">
          <Search size={18} aria-hidden="true" />
          <span class="hidden">{t("search")}</span>
          <input
            type="search"
            value={sought.value}
            placeholder={t("search")}
            onInput={(event) => {
              sought.value = event.currentTarget.value;
              shownCount.value = PAGE;
            }}
          />
        </label>
        <FilterSelect filter={kind} label={t("kind")} every={t("allKinds")} name={factName} />
      </Heading>
      {found.value.length === 0 && <Empty>{t("nothingFound")}</Empty>}
      <ol class="items">
        {found.value.slice(0, shownCount.value).map((entry) => (
          <EntryCard key={entry.seq} entry={entry} />
        ))}
      </ol>
      {found.value.length > shownCount.value && (
        <button type="button" onClick={() => (shownCount.value += PAGE)}>
          {t("more", { n: found.value.length - shownCount.value })}
        </button>
      )}
    </>
  );
}
