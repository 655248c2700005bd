import { batch, computed, effect, signal } from "@preact/signals";
import type { Draft, Fault, Finding, Proposal, Recorded } from "xiaozu";
import { XiaozuError } from "xiaozu";
import { t } from "../i18n/index.js";
import { admit, book, day, opened, record } from "./book.js";
import * as dates from "./dates.js";
import { begun, drafted, type Written } from "./draft.js";
import { recorder } from "./recorder.js";
import { notice } from "./shown.js";

/** What stands around a fact: the day, who records it, who decided. */
export interface Head {
  readonly on: string;
  readonly by: string;
  readonly recorded: string;
  readonly decidedBy: string;
}

const head = signal<Partial<Head>>({});

/** A step is recorded on the day of the latest entry, by the secretary, until somebody says otherwise. */
export const shownHead = computed<Head>(() => ({
  on: book.value?.lastRecorded ?? dates.today(),
  by: recorder.value,
  recorded: "",
  decidedBy: "",
  ...head.value,
}));

export function setHead(change: Partial<Head>): void {
  if (change.by !== undefined) recorder.value = change.by;
  head.value = { ...head.value, ...change };
  forget();
}

export function setDraft(written: Written): void {
  drafted.value = written;
  forget();
}

/** The entry as it would be recorded. What is wrong with it is the library's to say, so it is not checked here. */
export const draft = computed<Written>(() => {
  const { on, by, recorded, decidedBy } = shownHead.value;
  return {
    on,
    by,
    ...(recorded !== "" && { recorded }),
    ...(decidedBy !== "" && { decided_by: decidedBy }),
    ...drafted.value,
  };
});

/** What came of asking or recording. */
export type Answer =
  | { readonly is: "proposed"; readonly proposal: Proposal }
  /** It cannot be: what is wrong. */
  | { readonly is: "refused"; readonly faults: readonly Fault[] }
  /** It can be, and breaks something: what. */
  | { readonly is: "breach"; readonly findings: readonly Finding[] }
  | { readonly is: "recorded"; readonly recorded: Recorded };

export const answer = signal<Answer | undefined>(undefined);

effect(() => {
  void opened.value;
  batch(() => {
    head.value = {};
    recorder.value = "";
    forget();
  });
});

function forget(): void {
  answer.value = undefined;
}

function attempt(act: () => Answer): void {
  try {
    answer.value = act();
  } catch (error) {
    if (!(error instanceof XiaozuError)) throw error;
    answer.value =
      error.findings.length > 0
        ? { is: "breach", findings: proposed().breaches }
        : { is: "refused", faults: error.faults };
  }
}

/** Whatever the form holds: the library reads it and says what is wrong, in words. */
function asDraft(): Draft {
  return draft.value as unknown as Draft;
}

/** What recording would do, with people and groups by their names. */
function proposed(): Proposal {
  const asOf = day.value > shownHead.value.on ? day.value : shownHead.value.on;
  return book.value?.propose(asDraft(), asOf) ?? { breaches: [], appear: [], vanish: [] };
}

export function propose(): void {
  attempt(() => ({ is: "proposed", proposal: proposed() }));
}

export function keep(how: "record" | "admit"): void {
  attempt(() => {
    const recorded = (how === "record" ? record : admit)([asDraft()]);
    batch(() => {
      drafted.value = begun(String(drafted.value["kind"]));
      notice.value = t("recordedAs", { n: recorded.entries.join(t("comma")) });
    });
    return { is: "recorded", recorded };
  });
}
