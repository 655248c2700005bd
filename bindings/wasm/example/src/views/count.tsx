import { useState } from "preact/hooks";
import { Poll, type Ballot, type Fault } from "xiaozu";
import { FaultList } from "../components/fault-list.js";
import { People } from "../components/parts.js";
import { say, t, term } from "../i18n/index.js";
import { book, day, rulebook } from "../state/book.js";
import { faultsOf } from "../state/faults.js";
import { members } from "../state/judged.js";
import { nameOf } from "../state/names.js";
import { PeopleInput } from "../shapes/inputs.js";
import { Ballots } from "./ballots.js";
import { FullCount, Outcome } from "./rounds.js";

interface Setup {
  readonly field: readonly string[];
  readonly seats: number;
}

/** A count for whoever holds the ballots in hand: nothing of it is recorded. */
export function StandAloneCount() {
  const [setup, setSetup] = useState<Setup>({ field: [], seats: 1 });
  const [poll, setPoll] = useState<Poll | undefined>(undefined);
  const begin = (event: Event) => {
    event.preventDefault();
    setPoll(new Poll([...setup.field], { seats: setup.seats, rules: rulebook.value.countRules(day.value) }));
  };
  if (poll !== undefined) return <Counting poll={poll} again={() => setPoll(undefined)} />;
  return (
    <form class="card" onSubmit={begin}>
      <p class="soft">{t("countText", { rules: say(rulebook.value.name) })}</p>
      <div class="form">
        <fieldset class="full">
          <legend>{t("field")}</legend>
          <PeopleInput id="count-field" type="MemberId" value={setup.field} change={(field) => setSetup({ ...setup, field })} />
          {members.value.length === 0 && (
            <textarea aria-label={t("field")} rows={4} placeholder={t("namePerLine")}
              onChange={(event) => setSetup({ ...setup, field: lines(event.currentTarget.value) })} />
          )}
        </fieldset>
        <NumberField id="count-seats" label={t("seats")} value={setup.seats} least={1} change={(seats) => setSetup({ ...setup, seats })} />
      </div>
      <div class="row"><button type="submit" class="primary" disabled={setup.field.length === 0 || book.value === undefined}>{t("beginCount")}</button></div>
    </form>
  );
}

function lines(text: string): string[] {
  return text.split("\n").map((one) => one.trim()).filter((one) => one !== "");
}

export function NumberField({ id, label, value, least, change }: {
  id: string; label: string; value: number; least: number; change: (value: number) => void;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="number" min={least} value={value} required
        onInput={(event) => {
          const next = event.currentTarget.valueAsNumber;
          if (Number.isInteger(next)) change(next);
        }} />
    </div>
  );
}

function Counting({ poll, again }: { poll: Poll; again: () => void }) {
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
        <h3>{t("countOf")} <People ids={poll.elected.length > 0 ? poll.elected : poll.field} /></h3>
        <button type="button" onClick={again}>{t("countAgain")}</button>
      </div>
      <ol class="grid">
        {rounds.map((round, at) => (
          <li key={at} class="card">
            <h3>{t("roundNumbered", { n: at + 1 })} {round.run_off && <span class="tag calm">{t("runOff")}</span>}</h3>
            <Outcome round={round} />
            <FullCount round={round} />
          </li>
        ))}
      </ol>
      <p class="card row" role="status"><strong>{term("PollState", state.state)}</strong>{poll.elected.length > 0 && <span>{t("elected")}{t("colon")}<People ids={poll.elected} /></span>}</p>
      {state.state === "open" && (
        <section class="card">
          <h3>{t("roundNumbered", { n: rounds.length + 1 })} {poll.isRunOff && <span class="tag calm">{t("runOff")}</span>}</h3>
          <div class="form">
            <NumberField id="should-attend" label={t("shouldAttend")} least={0} value={attendance.shouldAttend} change={(shouldAttend) => setAttendance({ ...attendance, shouldAttend })} />
            <NumberField id="present" label={t("present")} least={0} value={attendance.present} change={(present) => setAttendance({ ...attendance, present })} />
          </div>
          <Ballots key={rounds.length} field={poll.field} count={(ballots: Ballot[]) => attempt(() => poll.round(ballots, attendance))} />
        </section>
      )}
      {state.state === "tied" && (
        <section class="card">
          <h3>{t("lot")}</h3>
          <p class="soft">{t("lotText")}</p>
          <div class="row">
            {state.among.map((id) => <button key={id} type="button" onClick={() => attempt(() => poll.draw(id))}>{t("drawn", { name: nameOf(id) })}</button>)}
          </div>
        </section>
      )}
      {faults.length > 0 && <div class="card" role="alert"><FaultList faults={faults} /></div>}
    </>
  );
}
