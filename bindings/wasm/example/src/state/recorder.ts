import { computed, signal } from "@preact/signals";
import { branch, entries } from "./book.js";

const chosen = signal("");

/** Who records: whoever was chosen, otherwise the secretary in office, or whoever recorded last. */
export const recorder = {
  get value(): string {
    return chosen.value || usual.value;
  },
  set value(id: string) {
    chosen.value = id;
  },
};

const usual = computed(() => {
  const secretary = branch.value?.committee().find(([, seat]) => seat === "secretary");
  return secretary?.[0].id ?? entries.value.at(-1)?.by ?? "";
});
