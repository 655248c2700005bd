import { Play, Square, X } from "lucide-preact";
import { FaultList } from "../components/fault-list.js";
import { Heading } from "../components/parts.js";
import { large, say, t } from "../i18n/index.js";
import { day } from "../state/book.js";
import { abort, form, outcome, progress, running, stop, type Outcome } from "../state/forming.js";
import { plan, planShape, setPlan } from "../state/plan.js";
import { members } from "../state/judged.js";
import { ObjectForm } from "../shapes/form.js";
import { Proposed } from "./proposed.js";

export function Forming() {
  const shape = planShape.value;
  const busy = running.value !== undefined;
  return (
    <>
      <Heading text={t("formingOf", { n: members.value.length, day: day.value })} />
      <form
        class="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form();
        }}
      >
        <details>
          <summary>
            <strong>{t("plan")}</strong> <span class="soft small">{t("planText")}</span>
          </summary>
          {shape.is === "object" && <ObjectForm id="plan" shape={shape} value={plan.value} change={setPlan} />}
        </details>
        <div class="row">
          <button type="submit" class="primary" disabled={busy}>
            <Play size={18} aria-hidden="true" />
            {t("form")}
          </button>
          {busy && (
            <>
              <button type="button" onClick={stop}>
                <Square size={18} aria-hidden="true" />
                {t("stop")}
              </button>
              <button type="button" onClick={abort}>
                <X size={18} aria-hidden="true" />
                {t("abort")}
              </button>
            </>
          )}
        </div>
        {busy && <Progress />}
      </form>
      <div aria-live="polite">{outcome.value !== undefined && <Came outcome={outcome.value} />}</div>
    </>
  );
}

function Progress() {
  const now = progress.value;
  return (
    <div role="status">
      <p class="number small">
        {now === undefined
          ? t("starting")
          : t("progress", { start: now.start + 1, n: large(now.iterations), best: large(now.best) })}
      </p>
      <progress aria-label={t("form")} />
    </div>
  );
}

function Came({ outcome: came }: { outcome: Outcome }) {
  switch (came.is) {
    case "found":
      return <Proposed found={came.found} />;
    case "aborted":
      return <p class="card">{t("aborted")}</p>;
    case "wrong":
      return (
        <section class="card" role="alert">
          <h3>{t("planWrong")}</h3>
          <FaultList faults={came.faults} />
        </section>
      );
    case "other":
      return came.formed.outcome === "infeasible" ? (
        <section class="card">
          <h3>{t("infeasible")}</h3>
          <p>{say(came.formed.text)}</p>
          <p class="soft">{say(came.formed.remedy)}</p>
        </section>
      ) : (
        <p class="card">{t("undecided")}</p>
      );
  }
}
