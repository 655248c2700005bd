import { computed } from "@preact/signals";
import { branch, day } from "./book.js";

export const findings = computed(() => branch.value?.findings() ?? []);
export const overdue = computed(() => branch.value?.overdue() ?? []);
export const members = computed(() => branch.value?.members() ?? []);
export const groups = computed(() => (branch.value?.groups() ?? []).filter((one) => one.span.until == null));
export const elections = computed(() => branch.value?.elections() ?? []);
export const figures = computed(() => branch.value?.figures(day.value.slice(0, 4)) ?? []);
