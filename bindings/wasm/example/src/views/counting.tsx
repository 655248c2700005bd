import { useState } from "preact/hooks";
import type { Ballot, Fault, Poll, PollState } from "xiaozu";
import { FaultList } from "../components/fault-list.js";
import { NumberField } from "../components/number-field.js";
import { People } from "../components/parts.js";
import { t, type Key } from "../i18n/index.js";
import { faultsOf } from "../state/faults.js";
import { nameOf } from "../state/names.js";
import { Ballots } from "./ballots.js";
import { FullCount, Outcome } from "./rounds.js";

const STATE = {
  open: "pollOpen",
  filled: "pollFilled",
  tied: "pollTied",
  not_filled: "pollNotFilled",
} as const satisfies Record<PollState["state"], Key>;

/** A poll that is going on: its rounds, the next one, the lot. */
export function Counting({ poll, again }: { poll: Poll; again: () => void }) {
  // The poll is the library's own and changes in place: the number of rounds tells when to show it anew.
  const [, setRounds] = useState(0);
  const [attendance, setAttendance] = useState({ shouldAttend: 10, present: 10 });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const attempt = (act: () => void) => {
    try {
      act();
      setFaults([]);
      setRounds((count) => count + 1);
    } catch (error) {
      setFaults(faultsOf(error));
    }
  };
  const { state, rounds } = poll;
  return (
    <>
      <div class="row apart">
        <h3>
          {t("countOf")} <People ids={poll.elected.length > 0 ? poll.elected : poll.field} />
        </h3>
        <button type="button" onClick={again}>
          {t("countAgain")}
        </button>
      </div>
      <ol class="grid rounds">
        {rounds.map((round, at) => (
          <li key={at} class="card">
            <h3>
              {t("roundNumbered", { n: at + 1 })} {round.run_off && <span class="tag calm">{t("runOff")}</span>}
            </h3>
            <Outcome round={round} />
            <FullCount round={round} />
          </li>
        ))}
      </ol>
      <p class="card row" role="status">
        <strong>{t(STATE[state.state])}</strong>
        {poll.elected.length > 0 && (
          <span>
            {t("elected")}
            {t("colon")}
            <People ids={poll.elected} />
          </span>
        )}
      </p>
      {state.state === "open" && (
        <section class="card">
          <h3>
            {t("roundNumbered", { n: rounds.length + 1 })}{" "}
            {poll.isRunOff && <span class="tag calm">{t("runOff")}</span>}
          </h3>
          <div class="form">
            <NumberField
              id="should-attend"
              label={t("shouldAttend")}
              least={0}
              value={attendance.shouldAttend}
              change={(shouldAttend) => setAttendance({ ...attendance, shouldAttend })}
            />
            <NumberField
              id="present"
              label={t("present")}
              least={0}
              value={attendance.present}
              change={(present) => setAttendance({ ...attendance, present })}
            />
          </div>
          <Ballots
            key={rounds.length}
            field={poll.field}
            count={(ballots: Ballot[]) => attempt(() => poll.round(ballots, attendance))}
          />
        </section>
      )}
      {state.state === "tied" && (
        <section class="card">
          <h3>{t("lot")}</h3>
          <p class="soft">{t("lotText")}</p>
          <div class="row">
            {state.among.map((id) => (
              <button key={id} type="button" onClick={() => attempt(() => poll.draw(id))}>
                {t("drawn", { name: nameOf(id) })}
              </button>
            ))}
          </div>
        </section>
      )}
      {faults.length > 0 && (
        <div class="card" role="alert">
          <FaultList faults={faults} />
        </div>
      )}
    </>
  );
}
