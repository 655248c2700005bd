import { computed } from "@preact/signals";
import { branch, entries } from "./book.js";

/** Everybody and every group the book ever named: people who left have a name, too. */
export const names = computed(() => {
  const people = new Map<string, string>();
  const groups = new Map<string, string>();
  for (const entry of entries.value) {
    if (entry.kind === "joined") people.set(entry.member, entry.name);
    if (entry.kind === "learner_registered") people.set(entry.learner, entry.name);
    if (entry.kind === "membership_applied") people.set(entry.person, entry.name);
    if (entry.kind === "formation_adopted") for (const one of entry.groups) groups.set(one.group, one.name);
  }
  return { people, groups };
});

export const nameOf = (id: string): string => names.value.people.get(id) ?? id;
export const groupName = (id: string): string => names.value.groups.get(id) ?? id;

/** The leaders in office on the day, by group. */
export const leaders = computed(() => {
  const open = branch.value;
  return new Map(
    (open?.groups() ?? []).flatMap((group) => {
      const term = open?.leaderOf(group.id);
      return term === undefined ? [] : [[group.id, term] as const];
    }),
  );
});
