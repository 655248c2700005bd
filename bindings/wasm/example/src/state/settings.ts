import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";

export type Lang = "zh" | "en";
export type Theme = "system" | "light" | "dark";

function remembered<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  const kept = localStorage.getItem(key);
  return allowed.find((one) => one === kept) ?? otherwise;
}

const preferred: Lang = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";

export const lang = signal<Lang>(remembered("lang", ["zh", "en"], preferred));
export const theme = signal<Theme>(remembered("theme", ["system", "light", "dark"], "system"));

function matching(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener("change", (event) => (matches.value = event.matches));
  return matches;
}

const systemDark = matching("(prefers-color-scheme: dark)");
const printing = matching("print");

/** Paper is white, whatever the screen is. */
export const isDark = computed(
  () => !printing.value && (theme.value === "system" ? systemDark.value : theme.value === "dark"),
);

effect(() => {
  localStorage.setItem("lang", lang.value);
  document.documentElement.lang = lang.value === "zh" ? "zh-CN" : "en";
});

effect(() => {
  localStorage.setItem("theme", theme.value);
  document.documentElement.dataset["theme"] = isDark.value ? "dark" : "light";
});
