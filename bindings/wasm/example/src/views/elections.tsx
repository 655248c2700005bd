import { Calculator } from "lucide-preact";
import type { Election } from "xiaozu";
import { Empty, Heading } from "../components/parts.js";
import { t, term } from "../i18n/index.js";
import { elections } from "../state/judged.js";
import { groupName, nameOf } from "../state/names.js";
import { href, route } from "../state/route.js";
import { StandAloneCount } from "./count.js";
import { Stages } from "./stages.js";

const COUNT = "count";

export function Elections() {
  const { id } = route.value;
  const chosen = elections.value.find((one) => one.id === id);
  return (
    <>
      <Heading text={t("elections")}>
        <a class="button" href={href("elections", COUNT)} aria-current={id === COUNT ? "page" : undefined}>
          <Calculator size={18} aria-hidden="true" />
          {t("countAlone")}
        </a>
      </Heading>
      {id === COUNT ? <StandAloneCount /> : chosen === undefined ? <List /> : <Chosen election={chosen} />}
    </>
  );
}

function List() {
  if (elections.value.length === 0) return <Empty>{t("noElections")}</Empty>;
  return (
    <ul class="grid">
      {[...elections.value].reverse().map((one) => (
        <li key={one.id} class="card">
          <div class="row apart">
            <h3>
              <a href={href("elections", one.id)}>{groupName(one.group)}</a>
            </h3>
            <StageTag election={one} />
          </div>
          <p class="soft small number">
            {one.id} · {t("calledOn", { day: one.called })}
          </p>
          <p class="small">
            {t("applicantsOf", { n: one.applicants.length, entitled: one.entitled })} ·{" "}
            {t("roundsHeld", { n: one.rounds.length })}
          </p>
          {one.winners.length > 0 && (
            <p>
              <span class="soft">{t("elected")}</span>{" "}
              {one.winners
                .filter((winner) => winner.out == null)
                .map((winner) => nameOf(winner.member))
                .join(t("comma"))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

export function StageTag({ election }: { election: Election }) {
  if (election.ending == null) return <span class="tag warn">{term("Stage", election.stage)}</span>;
  return <span class={`tag ${election.ending === "filled" ? "good" : "bad"}`}>{term("Ending", election.ending)}</span>;
}

function Chosen({ election }: { election: Election }) {
  return (
    <>
      <div class="row apart">
        <h3>
          {groupName(election.group)} <span class="soft small number">{election.id}</span>
        </h3>
        <span class="row">
          <StageTag election={election} />
          <a href={href("elections")}>{t("allElections")}</a>
        </span>
      </div>
      <Stages election={election} />
    </>
  );
}
