import { Check, X } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { Election, Standards, Winner } from "xiaozu";
import { EntryLink, LeaderLink, MarginText, Meter } from "../components/parts.js";
import { fieldName, t } from "../i18n/index.js";
import { nameOf } from "../state/names.js";
import { Rounds } from "./rounds.js";

/** An election as the four stages of its procedure, in order. */
export function Stages({ election }: { election: Election }) {
  return (
    <ol class="stages">
      <Stage title={t("stageApplication")} reached>
        <Application election={election} />
      </Stage>
      <Stage title={t("stageRecommendation")} reached={election.meeting != null}>
        <Recommendation election={election} />
      </Stage>
      <Stage title={t("stageElection")} reached={election.rounds.length > 0}>
        <Rounds election={election} />
      </Stage>
      <Stage title={t("stageAssessment")} reached={election.winners.length > 0}>
        <Winners election={election} />
      </Stage>
    </ol>
  );
}

function Stage({ title, reached, children }: { title: string; reached: boolean; children: ComponentChildren }) {
  return (
    <li class={`card ${reached ? "" : "ahead"}`}>
      <h3>{title}</h3>
      {reached ? children : <p class="soft">{t("notYet")}</p>}
    </li>
  );
}

function Application({ election }: { election: Election }) {
  return (
    <>
      <p class="small">{t("applicantsOf", { n: election.applicants.length, entitled: election.entitled })}</p>
      <Meter part={election.applicants.length} whole={election.entitled} />
      <ul class="small">
        {election.applicants.map((one) => (
          <li key={one.applied} class="row">
            <span>{nameOf(one.member)}</span>
            <EntryLink number={one.applied} />
            {one.out != null && (
              <span class="tag warn">
                {t("out")} <EntryLink number={one.out} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Recommendation({ election }: { election: Election }) {
  const { meeting } = election;
  if (meeting == null) return null;
  return (
    <>
      <p class="small row">
        <span class="number">{meeting.on}</span>
        <EntryLink number={meeting.entry} />
        <span>
          {t("present")} <MarginText margin={meeting.quorum} />
        </span>
      </p>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">{t("applicant")}</th>
            <th scope="col" class="number">
              {t("votes")}
            </th>
            <th scope="col">{t("candidate")}</th>
          </tr>
        </thead>
        <tbody>
          {election.applicants.map(
            ({ member, recommended }) =>
              recommended != null && (
                <tr key={member}>
                  <td>{nameOf(member)}</td>
                  <td class="number">
                    {recommended.count} / {recommended.needed}
                  </td>
                  <td>
                    <YesNo yes={recommended.count >= recommended.needed} />
                  </td>
                </tr>
              ),
          )}
        </tbody>
      </table>
      <p class="soft small">{t("expected", { n: election.expected })}</p>
    </>
  );
}

function YesNo({ yes }: { yes: boolean }) {
  return (
    <span class={`tag ${yes ? "good" : "bad"}`}>
      {yes ? <Check size={13} aria-hidden="true" /> : <X size={13} aria-hidden="true" />}
      {t(yes ? "yes" : "no")}
    </span>
  );
}

function Winners({ election }: { election: Election }) {
  return (
    <ul class="items">
      {election.winners.map((winner) => (
        <li key={winner.entry}>
          <p class="row">
            <strong>{winner.appointed == null ? nameOf(winner.member) : <LeaderLink id={winner.member} />}</strong>
            {winner.write_in && <span class="tag calm">{t("writeIn")}</span>}
            {winner.out != null && (
              <span class="tag bad">
                {t("out")} <EntryLink number={winner.out} />
              </span>
            )}
          </p>
          <Assessed winner={winner} />
          <p class="small">
            {winner.appointed == null ? (
              <span class="soft">{t("notAppointed")}</span>
            ) : (
              <>
                {t("appointedBy")} <EntryLink number={winner.appointed} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

const STANDARDS: readonly (keyof Standards)[] = ["conviction", "discipline", "conduct", "dedication"];

function Assessed({ winner: { assessment } }: { winner: Winner }) {
  if (assessment == null) return <p class="soft small">{t("notAssessed")}</p>;
  return (
    <div class="small">
      <p class="row">
        <span class="number">{assessment.on}</span>
        <EntryLink number={assessment.entry} />
      </p>
      <ul>
        {STANDARDS.map((name) => (
          <li key={name} class="row">
            <YesNo yes={assessment.standards[name].met} />
            <span>{fieldName(name)}</span>
            {assessment.standards[name].note != null && <span class="soft">{assessment.standards[name].note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
