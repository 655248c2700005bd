import type { DutyState } from "xiaozu";
import { t, term } from "../i18n/index.js";
import { groupName, nameOf } from "../state/names.js";

/** How a state looks, the one that matters most first. */
export const TONE: Readonly<Record<DutyState, string>> = {
  overdue: "bad",
  missed: "bad",
  due: "calm",
  done_late: "warn",
  not_yet_due: "none",
  done: "good",
  made_up: "good",
  not_applicable: "none",
};

const ORDER: readonly DutyState[] = Object.keys(TONE).filter((one): one is DutyState => one in TONE);

/** The state of several duties together: the one that matters most. */
export function worst(states: readonly DutyState[]): DutyState {
  return ORDER.find((one) => states.includes(one)) ?? "not_applicable";
}

export function StateTag({ state }: { state: DutyState }) {
  return <span class={`tag state ${TONE[state]}`}>{term("DutyState", state)}</span>;
}

/** What a duty asks for; the two reviews of a quarter have one name in the library. */
export function dutyName(kind: string): string {
  if (kind === "group_review") return t("groupReview");
  return kind === "leader_review" ? t("leaderReview") : term("DutyKind", kind);
}

/** `group/g1` as people say it. */
export function bearerName(bearer: string): string {
  const [what = "", id] = bearer.split("/");
  if (id === undefined) return term("Bearer", what);
  return what === "group" ? groupName(id) : `${term("Bearer", what)}${t("space")}${nameOf(id)}`;
}
