import { useState } from "preact/hooks";
import { Poll } from "xiaozu";
import { NumberField } from "../components/number-field.js";
import { say, t } from "../i18n/index.js";
import { PeopleInput } from "../shapes/inputs.js";
import { book, day, rulebook } from "../state/book.js";
import { members } from "../state/judged.js";
import { Counting } from "./counting.js";

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
          <PeopleInput
            id="count-field"
            type="MemberId"
            value={setup.field}
            change={(field) => setSetup({ ...setup, field })}
          />
          {members.value.length === 0 && (
            <textarea
              aria-label={t("field")}
              rows={4}
              placeholder={t("namePerLine")}
              onChange={(event) => setSetup({ ...setup, field: lines(event.currentTarget.value) })}
            />
          )}
        </fieldset>
        <NumberField
          id="count-seats"
          label={t("seats")}
          value={setup.seats}
          least={1}
          change={(seats) => setSetup({ ...setup, seats })}
        />
      </div>
      <div class="row">
        <button type="submit" class="primary" disabled={setup.field.length === 0 || book.value === undefined}>
          {t("beginCount")}
        </button>
      </div>
    </form>
  );
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
