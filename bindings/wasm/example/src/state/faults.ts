import { XiaozuError, type Fault } from "xiaozu";

/** What is wrong, as the library words it; anything else is a mistake of the page and is passed on. */
export function faultsOf(error: unknown): readonly Fault[] {
  if (error instanceof XiaozuError) return error.faults;
  throw error;
}
