import { Printer } from "lucide-preact";
import { Empty, Heading, LeaderLink } from "../components/parts.js";
import { t, term } from "../i18n/index.js";
import { branch } from "../state/book.js";
import { groupName, nameOf } from "../state/names.js";
import { href, route } from "../state/route.js";
import { Archive } from "./archive.js";

export function Leaders() {
  const { id } = route.value;
  const archive = id === undefined ? undefined : branch.value?.archiveOf(id);
  if (id !== undefined) {
    return (
      <>
        <Heading text={nameOf(id)}>
          <button type="button" onClick={() => print()}>
            <Printer size={18} aria-hidden="true" />
            {t("print")}
          </button>
          <a class="button" href={href("leaders")}>
            {t("allLeaders")}
          </a>
        </Heading>
        {archive === undefined ? <Empty>{t("neverLed")}</Empty> : <Archive archive={archive} />}
      </>
    );
  }
  return <List />;
}

function List() {
  const terms = branch.value?.terms() ?? [];
  const people = [...new Set(terms.map((one) => one.leader))];
  return (
    <>
      <Heading text={t("leaders")} />
      {people.length === 0 && <Empty>{t("noLeaders")}</Empty>}
      <ul class="grid">
        {people.map((id) => {
          const latest = terms.findLast((one) => one.leader === id);
          const streak = branch.value?.streakOf(id);
          const owed = branch.value?.meritOf(id).owed ?? [];
          const inOffice = branch.value?.leaderOf(latest?.group ?? "")?.leader === id;
          return (
            <li key={id} class="card">
              <div class="row apart">
                <h3>
                  <LeaderLink id={id} />
                </h3>
                <span class={`tag ${inOffice ? "good" : ""}`}>{t(inOffice ? "inOffice" : "formerLeader")}</span>
              </div>
              {latest !== undefined && (
                <p class="small">
                  {groupName(latest.group)}{" "}
                  <span class="soft number">{t("termOf", { from: latest.from, until: latest.until })}</span>
                </p>
              )}
              {streak !== undefined && (
                <p class="small">
                  {t("streakOf", { first: streak[0].first, last: streak[0].last })}{" "}
                  <span class="tag calm">{term("StreakState", streak[1])}</span>
                </p>
              )}
              {owed.map((one) => (
                <p key={one.apply_by} class="tag warn">
                  {t("meritOwed", { years: one.years.join(t("comma")), day: one.apply_by })}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
