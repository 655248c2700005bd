import { useState } from "preact/hooks";
import type { Cell, Election, PublishedRound, Round } from "xiaozu";
import { EntryLink, MarginText, People } from "../components/parts.js";
import { t, term } from "../i18n/index.js";
import { branch } from "../state/book.js";
import { nameOf } from "../state/names.js";

/** The rounds of an election as they may be shown to anybody; every count only when it is asked for. */
export function Rounds({ election }: { election: Election }) {
  const [full, setFull] = useState(false);
  const counts = full ? (branch.value?.fullRounds(election.id) ?? []) : [];
  return (
    <>
      <ol class="items">
        {election.rounds.map(({ entry, poll, round }, at) => {
          const counted = counts[at];
          return (
            <li key={entry}>
              <p class="row small">
                <strong>{t("roundNumbered", { n: at + 1 })}</strong>
                {round.run_off && <span class="tag calm">{t("runOff")}</span>}
                {poll > 1 && <span class="tag">{t("pollNumbered", { n: poll })}</span>}
                <EntryLink number={entry} />
              </p>
              <Outcome round={round} />
              {counted === undefined ? <Published round={round} /> : <FullCount round={counted} />}
            </li>
          );
        })}
      </ol>
      <p class="soft small">{t("guardText")}</p>
      <button type="button" class="no-print" onClick={() => setFull(!full)}>
        {t(full ? "hideCounts" : "fullCounts")}
      </button>
    </>
  );
}

/** What a round decided, with the figures that show it. */
export function Outcome({ round }: { round: PublishedRound | Round }) {
  return (
    <dl class="pairs small">
      <dt>{t("field")}</dt>
      <dd>
        <People ids={round.field} />
      </dd>
      <dt>{t("quorum")}</dt>
      <dd>
        <MarginText margin={round.quorum} />
      </dd>
      <dt>{t("ballots")}</dt>
      <dd class="number">{round.ballots}</dd>
      {round.void != null && (
        <>
          <dt>{t("void")}</dt>
          <dd>{term("Void", round.void)}</dd>
        </>
      )}
      {round.elected.length > 0 && (
        <>
          <dt>{t("elected")}</dt>
          <dd>
            <strong>
              <People ids={round.elected} />
            </strong>
          </dd>
        </>
      )}
      {round.next.length > 0 && (
        <>
          <dt>{t("nextField")}</dt>
          <dd>
            <People ids={round.next} />
          </dd>
        </>
      )}
      {"disclosure" in round && round.disclosure && (
        <>
          <dt>{t("disclosure")}</dt>
          <dd>{t("disclosureText")}</dd>
        </>
      )}
    </dl>
  );
}

function Published({ round }: { round: PublishedRound }) {
  if (round.counts.length === 0) return <p class="soft small">{t("turnoutOnly")}</p>;
  return (
    <table class="small">
      <CountHead />
      <tbody>
        {round.counts.map((one) => (
          <tr key={one.member}>
            <td>
              {nameOf(one.member)}
              {one.write_in && ` (${t("writeIn")})`}
            </td>
            <td class="number">{cell(one.for)}</td>
            <td class="number">{cell(one.against)}</td>
            <td class="number">{cell(one.abstain)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cell({ count, votes }: Cell): string {
  return count === "exactly" ? String(votes) : t(count === "at_most" ? "atMost" : "atLeast", { n: votes });
}

function CountHead() {
  return (
    <thead>
      <tr>
        <th scope="col">{t("candidate")}</th>
        <th scope="col" class="number">
          {t("for")}
        </th>
        <th scope="col" class="number">
          {t("against")}
        </th>
        <th scope="col" class="number">
          {t("abstain")}
        </th>
      </tr>
    </thead>
  );
}

/** Every count of a round, for those who may see it, each held against the line that elects. */
export function FullCount({ round }: { round: Round }) {
  return (
    <>
      <table class="small">
        <CountHead />
        <tbody>
          {round.tally.map((one) => (
            <tr key={one.member}>
              <td>
                {nameOf(one.member)}
                {one.write_in && ` (${t("writeIn")})`}
                {one.line != null && (
                  <div class="soft">
                    <MarginText margin={one.line} />
                  </div>
                )}
              </td>
              <td class="number">{one.for}</td>
              <td class="number">{one.against}</td>
              <td class="number">{one.abstain}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {round.spoiled > 0 && <p class="small">{t("spoiled", { n: round.spoiled })}</p>}
    </>
  );
}
