import { FolderOpen, Languages, Moon, Save, Sun } from "lucide-preact";
import { useRef } from "preact/hooks";
import { say, t } from "../i18n/index.js";
import { book, branch, fileName, judgeBy, rulebookName, shipped, unsaved, type RulebookName } from "../state/book.js";
import { faultsOf } from "../state/faults.js";
import { openFile, pick, save, savesInPlace } from "../state/files.js";
import { isDark, lang, theme } from "../state/settings.js";
import { showFaults } from "../state/shown.js";

export function TopBar() {
  const input = useRef<HTMLInputElement>(null);
  const opened = async () => {
    const [file] = input.current?.files ?? [];
    if (file !== undefined) await openFile(file);
    if (input.current !== null) input.current.value = "";
  };
  return (
    <header class="top">
      <div class="title">
        <img src="./icon.svg" alt="" width="32" height="32" />
        <h1>
          {branch.value?.name ?? t("title")}
          <small>
            {book.value === undefined ? t("subtitle") : `${fileName.value}${unsaved.value ? ` · ${t("unsaved")}` : ""}`}
          </small>
        </h1>
      </div>
      <div class="row tools">
        <RulebookChoice />
        <input
          ref={input}
          type="file"
          hidden
          onChange={() => void opened()}
          accept=".jsonl,.json,.txt,application/jsonl"
        />
        <button type="button" onClick={() => void pick(input.current)} title={t("open")}>
          <FolderOpen size={18} aria-hidden="true" />
          <span class="button-text">{t("open")}</span>
        </button>
        {book.value !== undefined && (
          <button
            type="button"
            class={unsaved.value ? "primary" : ""}
            onClick={() => void save()}
            title={t(savesInPlace.value ? "save" : "download")}
          >
            <Save size={18} aria-hidden="true" />
            <span class="button-text">{t(savesInPlace.value ? "save" : "download")}</span>
          </button>
        )}
        <button
          type="button"
          onClick={() => (lang.value = lang.value === "zh" ? "en" : "zh")}
          lang={lang.value === "zh" ? "en" : "zh-CN"}
        >
          <Languages size={18} aria-hidden="true" />
          <span class="button-text">{lang.value === "zh" ? "English" : "中文"}</span>
        </button>
        <button
          type="button"
          class="icon"
          onClick={() => (theme.value = isDark.value ? "light" : "dark")}
          aria-label={t(isDark.value ? "toLight" : "toDark")}
          title={t(isDark.value ? "toLight" : "toDark")}
        >
          {isDark.value ? <Sun size={18} aria-hidden="true" /> : <Moon size={18} aria-hidden="true" />}
        </button>
      </div>
    </header>
  );
}

const NAMES: readonly RulebookName[] = ["source", "statutes"];

function RulebookChoice() {
  const choose = (select: HTMLSelectElement) => {
    const name = NAMES.find((one) => one === select.value) ?? "source";
    try {
      judgeBy(name);
    } catch (error) {
      showFaults(say(shipped(name).name), faultsOf(error));
      select.value = rulebookName.value;
    }
  };
  return (
    <select
      aria-label={t("rulebook")}
      title={t("rulebook")}
      value={rulebookName.value}
      onChange={(event) => choose(event.currentTarget)}
    >
      {NAMES.map((name) => (
        <option key={name} value={name}>
          {t(name)}
        </option>
      ))}
    </select>
  );
}
