import { BookOpen, FileText } from "lucide-preact";
import { t } from "../i18n/index.js";
import { lastFile, openLast, openUnit } from "../state/files.js";
import { Book } from "xiaozu";
import { rulebookName, shipped, show } from "../state/book.js";

export function Welcome() {
  return (
    <section class="card welcome">
      <h2>{t("welcome")}</h2>
      <p>{t("welcomeText")}</p>
      <p class="soft">{t("stays")}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => void openUnit()}>
          <BookOpen size={18} aria-hidden="true" />
          {t("openUnit")}
        </button>
        {lastFile.value !== undefined && (
          <button type="button" onClick={() => void openLast()}>
            {t("openLast", { name: lastFile.value.name })}
          </button>
        )}
        <button type="button" onClick={() => show(new Book(shipped(rulebookName.value)), "book.jsonl")}>
          <FileText size={18} aria-hidden="true" />
          {t("openEmpty")}
        </button>
      </div>
    </section>
  );
}
