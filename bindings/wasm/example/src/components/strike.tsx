import { useState } from "preact/hooks";
import type { Fault } from "xiaozu";
import { t } from "../i18n/index.js";
import { book, strike } from "../state/book.js";
import * as dates from "../state/dates.js";
import { faultsOf } from "../state/faults.js";
import { recorder } from "../state/recorder.js";
import { notice } from "../state/shown.js";
import { FaultList } from "./fault-list.js";
import { PersonInput } from "../shapes/inputs.js";

/** Strikes an entry: both stay readable, and the reason with them. */
export function Strike({ entry, done }: { entry: number; done: () => void }) {
  const [reason, setReason] = useState("");
  const [on, setOn] = useState(book.value?.lastRecorded ?? dates.today());
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const submit = (event: Event) => {
    event.preventDefault();
    try {
      strike(entry, { on, by: recorder.value, reason });
    } catch (error) {
      setFaults(faultsOf(error));
      return;
    }
    notice.value = t("struckDone", { n: entry });
    done();
  };
  return (
    <form class="form no-print" onSubmit={submit}>
      <div class="field">
        <label for={`strike-on-${entry}`}>{t("day")}</label>
        <input
          id={`strike-on-${entry}`}
          type="date"
          required
          value={on}
          onInput={(event) => setOn(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`strike-by-${entry}`}>{t("by")}</label>
        <PersonInput id={`strike-by-${entry}`} value={recorder.value} change={(value) => (recorder.value = value)} />
      </div>
      <div class="field full">
        <label for={`strike-reason-${entry}`}>{t("strikeReason")}</label>
        <input
          id={`strike-reason-${entry}`}
          required
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <div class="row full">
        <button type="submit" class="primary">
          {t("strike")}
        </button>
        <button type="button" onClick={done}>
          {t("cancel")}
        </button>
      </div>
      {faults.length > 0 && (
        <div class="full" role="alert">
          <FaultList faults={faults} />
        </div>
      )}
    </form>
  );
}
