import { t } from "../i18n/index.js";
import { setHead, shownHead } from "../state/recording.js";
import { PersonInput, SuggestInput } from "../shapes/inputs.js";

/** What every entry has beside its fact: the day, who records it, who decided. */
export function HeadForm() {
  const { on, by, recorded, decidedBy } = shownHead.value;
  return (
    <div class="form">
      <div class="field">
        <label for="head-on">{t("on")}</label>
        <input
          id="head-on"
          type="date"
          required
          value={on}
          onInput={(event) => setHead({ on: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="head-by">{t("by")}</label>
        <PersonInput id="head-by" value={by} change={(value) => setHead({ by: value })} />
      </div>
      <div class="field">
        <label for="head-recorded">
          {t("recorded")}
          <span class="optional">{t("optional")}</span>
        </label>
        <input
          id="head-recorded"
          type="date"
          value={recorded}
          onInput={(event) => setHead({ recorded: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="head-decided">
          {t("decidedBy")}
          <span class="optional">{t("optional")}</span>
        </label>
        <SuggestInput
          id="head-decided"
          type="ActorId"
          value={decidedBy}
          change={(value) => setHead({ decidedBy: value })}
        />
      </div>
    </div>
  );
}
