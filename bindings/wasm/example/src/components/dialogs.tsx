import { X } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Fault } from "xiaozu";
import { say, t, term } from "../i18n/index.js";
import { entryAt, rulebook } from "../state/book.js";
import { shown, type Shown } from "../state/shown.js";
import { EntryCard } from "./entry-card.js";
import { FaultList } from "./fault-list.js";

/** What lies over the view, in a drawer of its own. */
export function Dialogs() {
  const what = shown.value;
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (what !== undefined && !element.current?.open) element.current?.showModal();
    if (what === undefined) element.current?.close();
  }, [what]);
  const close = () => (shown.value = undefined);
  return (
    <dialog
      ref={element}
      aria-labelledby="drawer-title"
      onClose={close}
      onClick={(event) => event.target === element.current && close()}
    >
      {what !== undefined && (
        <>
          <div class="head">
            <h2 id="drawer-title">{titleOf(what)}</h2>
            <button type="button" class="icon" onClick={close} aria-label={t("close")}>
              <X size={18} aria-hidden="true" />
            </button>
          </div>
          <div class="body">{bodyOf(what)}</div>
        </>
      )}
    </dialog>
  );
}

function titleOf(what: Shown): string {
  switch (what.what) {
    case "entries":
      return what.numbers.length === 1
        ? t("entryNumbered", { n: what.numbers[0] ?? 0 })
        : t("allEntries", { n: what.numbers.length });
    case "clause":
      return t("clauseNamed", { id: what.id });
    case "faults":
      return t("faultsIn", { name: what.name });
  }
}

function bodyOf(what: Shown): ComponentChildren {
  switch (what.what) {
    case "entries":
      return (
        <ol class="items">
          {what.numbers.map((number) => (
            <EntryOrNone key={number} number={number} />
          ))}
        </ol>
      );
    case "clause":
      return <ClauseText id={what.id} />;
    case "faults":
      return <Faults faults={what.faults} />;
  }
}

function EntryOrNone({ number }: { number: number }) {
  const entry = entryAt.value.get(number);
  return entry === undefined ? null : <EntryCard entry={entry} />;
}

function ClauseText({ id }: { id: string }) {
  const clause = rulebook.value.clause(id);
  if (clause === undefined) return <p>{id}</p>;
  return (
    <>
      <p class="row">
        <strong class="sentence">{say(clause.term)}</strong>
        <span class="tag">{term("ClauseKind", clause.kind)}</span>
      </p>
      <p class="sentence">{say(clause.text)}</p>
      <p class="soft small">{say(rulebook.value.name)}</p>
    </>
  );
}

function Faults({ faults }: { faults: readonly Fault[] }) {
  return (
    <>
      <p>{t("formerStays")}</p>
      <FaultList faults={faults} />
    </>
  );
}
