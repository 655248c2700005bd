import { computed, signal, type ReadonlySignal } from "@preact/signals";

/** One of several to look at, or all of them: "" stands for all, and for a choice that is no longer there. */
export class Filter {
  readonly #chosen = signal("");
  readonly #shown: ReadonlySignal<string>;

  constructor(readonly values: ReadonlySignal<readonly string[]>) {
    this.#shown = computed(() => (values.value.includes(this.#chosen.value) ? this.#chosen.value : ""));
  }

  get value(): string {
    return this.#shown.value;
  }

  set value(chosen: string) {
    this.#chosen.value = chosen;
  }

  lets(one: string): boolean {
    return this.value === "" || this.value === one;
  }
}

/** A filter by what there is in a list, each once. */
export function filterOf(values: () => readonly string[]): Filter {
  return new Filter(computed(() => [...new Set(values())]));
}
