import type { ComponentChildren } from "preact";
import type { Margin } from "xiaozu";
import { inSentence, t, term } from "../i18n/index.js";
import { entryAt } from "../state/book.js";
import { nameOf } from "../state/names.js";
import { href } from "../state/route.js";
import { showClause, showEntries } from "../state/shown.js";

/** A clause that is cited: a click says what it asks for. */
export function ClauseTag({ id }: { id: string }) {
  return (
    <button type="button" class="link" onClick={() => showClause(id)} aria-label={t("clauseNamed", { id })}>
      {id}
    </button>
  );
}

const MOST = 6;

/** The entries something rests on: a click shows them. */
export function Evidence({ entries }: { entries: readonly number[] }) {
  if (entries.length === 0) return null;
  const first = entries.slice(0, MOST);
  return (
    <span class="row small">
      <span class="soft">{t("evidence")}</span>
      {first.map((number) => (
        <EntryLink key={number} number={number} />
      ))}
      {entries.length > MOST && (
        <button type="button" class="link" onClick={() => showEntries(entries)}>
          {t("allEntries", { n: entries.length })}
        </button>
      )}
    </span>
  );
}

export function EntryLink({ number }: { number: number }) {
  const on = entryAt.value.get(number)?.on;
  // What a proposal rests on is not written yet.
  if (on === undefined) return <span>{t("thisEntry")}</span>;
  return (
    <button
      type="button"
      class="link"
      title={on}
      onClick={() => showEntries([number])}
      aria-label={t("entryNumbered", { n: number })}
    >
      #{number}
    </button>
  );
}

/** Somebody who leads or led has an archive to look into. */
export function LeaderLink({ id }: { id: string }) {
  return <a href={href("leaders", id)}>{nameOf(id)}</a>;
}

export function People({ ids }: { ids: readonly string[] }) {
  return <>{ids.map(nameOf).join(t("comma"))}</>;
}

/** A share as a bar; the figures stand beside it. */
export function Meter({ part, whole }: { part: number; whole: number }) {
  const share = whole === 0 ? 0 : Math.min(100, (part / whole) * 100);
  return (
    <div class="meter" aria-hidden="true">
      <i style={{ width: `${share}%` }} />
    </div>
  );
}

/** "8 of 8; needs at least 7". */
export function MarginText({ margin }: { margin: Margin }) {
  return (
    <span class="number">
      {t("margin", {
        count: margin.count,
        base: margin.base,
        needed: margin.needed,
        on: inSentence(term("Base", margin.threshold.base)),
      })}
    </span>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="card soft">{children}</p>;
}

/** A heading of a view with what can be done there. */
export function Heading({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="row apart">
      <h2>{text}</h2>
      {children !== undefined && <div class="row no-print">{children}</div>}
    </div>
  );
}
