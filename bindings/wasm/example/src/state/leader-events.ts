import type { Day, ServiceArchive } from "xiaozu";
import { t, term } from "../i18n/index.js";

/** One line of a leader's timeline. */
export interface LeaderEvent {
  readonly on: Day;
  readonly what: string;
  readonly detail: string;
  readonly entry: number;
  readonly tone: "good" | "warn" | "bad" | "calm" | "";
}

const TONE_OF_RATING = { excellent: "good", competent: "calm", basically_competent: "warn", unfit: "bad" } as const;

/** What a service archive tells, in the order of the days; trainings are counted, not listed. */
export function eventsOf(archive: ServiceArchive): readonly LeaderEvent[] {
  const { terms, service, reviews, measures, commendations, merit, suggestions } = archive;
  const events: LeaderEvent[] = [
    {
      on: archive.person.joined,
      what: t("joinedBranch"),
      detail: archive.person.unit ?? "",
      entry: archive.person.entry,
      tone: "",
    },
    ...service.map((one): LeaderEvent => ({
      on: one.from,
      what: t("ledElsewhere"),
      detail: t("termOf", { from: one.from, until: one.until }),
      entry: one.entry,
      tone: "",
    })),
    ...terms.map((one): LeaderEvent => ({
      on: one.from,
      what: t("tookOffice", { group: one.group_name ?? one.group }),
      detail: [
        one.route == null ? "" : term("Route", one.route),
        t("termOf", { from: one.from, until: one.until }),
        one.letter ?? "",
      ]
        .filter((part) => part !== "")
        .join(" · "),
      entry: one.entry,
      tone: "calm",
    })),
    ...terms.flatMap(({ ended, until, state, entry }): LeaderEvent[] => {
      if (ended != null)
        return [
          {
            on: ended[0],
            what: term("TermEnd", ended[1]),
            detail: "",
            entry: ended[2],
            tone: ended[1] === "removed" ? "bad" : "warn",
          },
        ];
      return state === "ran_out" ? [{ on: until, what: term("TermState", state), detail: "", entry, tone: "" }] : [];
    }),
    ...reviews.map((one): LeaderEvent => ({
      on: one.on,
      what: t("reviewOf", { quarter: one.quarter }),
      detail: [term("Rating", one.rating), ...one.problems.map((problem) => problem.text)].join(t("colon")),
      entry: one.entry,
      tone: TONE_OF_RATING[one.rating],
    })),
    ...measures.map((one): LeaderEvent => ({
      on: one.on,
      what: term("Measure", one.measure),
      detail: one.quarter ?? "",
      entry: one.entry,
      tone: "bad",
    })),
    ...commendations.map((one): LeaderEvent => ({
      on: one.known,
      what: t("commendedFor", { year: one.year }),
      detail: one.revoked_by == null ? (one.archive ?? "") : t("revoked"),
      entry: one.entry,
      tone: one.revoked_by == null ? "good" : "bad",
    })),
    ...merit.map((one): LeaderEvent => ({
      on: one.on,
      what: t("meritAppliedFor", { years: one.years.join(t("comma")) }),
      detail: one.outcome == null ? "" : term("MeritOutcome", one.outcome[0]),
      entry: one.entry,
      tone: "good",
    })),
    ...suggestions.map((one): LeaderEvent => ({
      on: one.on,
      what: t("suggestionMade"),
      detail: one.answered == null ? t("unanswered") : t("answeredOn", { day: one.answered[0] }),
      entry: one.entry,
      tone: "",
    })),
  ];
  return events.sort((a, b) => (a.on === b.on ? a.entry - b.entry : a.on < b.on ? -1 : 1));
}
