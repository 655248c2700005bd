import { useState } from "preact/hooks";
import { t } from "../i18n/index.js";
import { drafted } from "../state/draft.js";
import { setDraft } from "../state/recording.js";
import { isRecord } from "../shapes/json.js";

/** The fact as JSON, for whoever knows the record format; the form shows the same. */
export function DraftJson() {
  const [wrong, setWrong] = useState(false);
  const write = (text: string) => {
    try {
      const read = JSON.parse(text) as unknown;
      setWrong(!isRecord(read));
      if (isRecord(read)) setDraft(read);
    } catch {
      setWrong(true);
    }
  };
  return (
    <div class="field">
      <label for="fact-json">{t("json")}</label>
      <textarea
        id="fact-json"
        rows={12}
        spellcheck={false}
        aria-invalid={wrong}
        style={{ fontFamily: "var(--mono)" }}
        onInput={(event) => write(event.currentTarget.value)}
      >
        {JSON.stringify(drafted.value, null, 2)}
      </textarea>
      {wrong && (
        <span class="hint" role="alert">
          {t("noJson")}
        </span>
      )}
    </div>
  );
}
