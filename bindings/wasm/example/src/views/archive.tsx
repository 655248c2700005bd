import type { ServiceArchive } from "xiaozu";
import { EntryLink } from "../components/parts.js";
import { t, term } from "../i18n/index.js";
import { branch } from "../state/book.js";
import { eventsOf } from "../state/leader-events.js";
import { Letters } from "./letters.js";

/** A leader's service archive: the figures, the letters, and everything in the order of the days. */
export function Archive({ archive }: { archive: ServiceArchive }) {
  const { person } = archive;
  const leader = person.member;
  const streak = branch.value?.streakOf(leader);
  const merit = branch.value?.meritOf(leader);
  const present = archive.trainings.filter((one) => one.presence === "present" || one.presence === "made_up").length;
  const scores = archive.tests.flatMap((one) => one.score ?? []);
  return (
    <>
      <section class="card">
        <dl class="pairs">
          <dt>{t("standing")}</dt>
          <dd>
            {term("Standing", person.standing)}
            {person.post != null && ` · ${person.post}`}
          </dd>
          <dt>{t("daysInOffice")}</dt>
          <dd class="number">{archive.days_in_office}</dd>
          <dt>{t("trainings")}</dt>
          <dd class="number">{t("ofWhole", { part: present, whole: archive.trainings.length })}</dd>
          {scores.length > 0 && (
            <>
              <dt>{t("tests")}</dt>
              <dd class="number">
                {t("scores", { n: scores.length, least: Math.min(...scores), most: Math.max(...scores) })}
              </dd>
            </>
          )}
          {streak !== undefined && (
            <>
              <dt>{t("streak")}</dt>
              <dd>
                {t("streakOf", { first: streak[0].first, last: streak[0].last })}{" "}
                <span class="tag calm">{term("StreakState", streak[1])}</span>
              </dd>
            </>
          )}
          {merit?.owed.map((one) => (
            <>
              <dt>{t("merit")}</dt>
              <dd>{t("meritOwed", { years: one.years.join(t("comma")), day: one.apply_by })}</dd>
            </>
          ))}
        </dl>
      </section>
      <Letters archive={archive} />
      <section class="card" aria-labelledby="timeline">
        <h3 id="timeline">{t("timeline")}</h3>
        <ol class="timeline">
          {eventsOf(archive).map((one) => (
            <li key={`${one.entry} ${one.what}`}>
              <span class="row">
                <span class="soft number">{one.on}</span>
                <span class={`tag ${one.tone}`}>{one.what}</span>
                <span class="small">{one.detail}</span>
                <EntryLink number={one.entry} />
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
