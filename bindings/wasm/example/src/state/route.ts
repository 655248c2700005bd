import { computed, signal } from "@preact/signals";

export const VIEWS = [
  "overview",
  "groups",
  "elections",
  "duties",
  "leaders",
  "findings",
  "forming",
  "record",
  "entries",
] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  readonly view: View;
  /** What is looked at in the view: an election, a leader. */
  readonly id: string | undefined;
}

const hash = signal(location.hash);
addEventListener("hashchange", () => (hash.value = location.hash));

export const route = computed<Route>(() => {
  const [view, id] = hash.value.replace(/^#\/?/, "").split("/");
  return {
    view: VIEWS.find((one) => one === view) ?? "overview",
    id: id === undefined || id === "" ? undefined : decoded(id),
  };
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function href(view: View, id?: string): string {
  return id === undefined ? `#/${view}` : `#/${view}/${encodeURIComponent(id)}`;
}
