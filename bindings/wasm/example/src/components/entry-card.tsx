import { useState } from "preact/hooks";
import shapes from "virtual:xiaozu-shapes";
import type { Entry } from "xiaozu";
import { factName, t } from "../i18n/index.js";
import { lang } from "../state/settings.js";
import { struckBy } from "../state/book.js";
import { nameOf } from "../state/names.js";
import { FieldValues } from "../shapes/values.js";
import { EntryLink } from "./parts.js";
import { Strike } from "./strike.js";

/** An entry as the book has it: its head, what it records, whether it stands. */
export function EntryCard({ entry }: { entry: Entry }) {
  const [striking, setStriking] = useState(false);
  const by = struckBy.value.get(entry.seq);
  const shape = shapes.facts[entry.kind];
  return (
    <li id={`entry-${entry.seq}`} class={`card entry ${by === undefined ? "" : "struck"}`}>
      <div class="row apart">
        <span class="row">
          <span class="tag number">#{entry.seq}</span>
          <strong class="fact">{factName(entry.kind)}</strong>
          {by !== undefined && (
            <span class="tag bad">
              {t("struck")} <EntryLink number={by} />
            </span>
          )}
        </span>
        <span class="soft small number">{entry.on}</span>
      </div>
      {lang.value === "en" && shape !== undefined && <p class="soft small">{shape.doc}</p>}
      <dl class="pairs small">
        {shape !== undefined && <FieldValues value={entry} shape={shape} />}
        <dt>{t("by")}</dt>
        <dd>{nameOf(entry.by)}</dd>
        {entry.decided_by != null && (
          <>
            <dt>{t("decidedBy")}</dt>
            <dd>{nameOf(entry.decided_by)}</dd>
          </>
        )}
        {entry.recorded != null && (
          <>
            <dt>{t("recorded")}</dt>
            <dd class="number">{entry.recorded}</dd>
          </>
        )}
      </dl>
      <details class="small no-print">
        <summary>{t("asLine")}</summary>
        <pre>{JSON.stringify(entry)}</pre>
      </details>
      {by === undefined &&
        entry.kind !== "struck" &&
        (striking ? (
          <Strike entry={entry.seq} done={() => setStriking(false)} />
        ) : (
          <button type="button" class="plain no-print" onClick={() => setStriking(true)}>
            {t("strike")}
          </button>
        ))}
    </li>
  );
}
