import { connect } from "xiaozu/worker";

type Remote = Awaited<ReturnType<typeof connect>>;

let connected: Promise<Remote> | undefined;

/** The library in a worker, started when it is first needed and kept. */
export function remote(): Promise<Remote> {
  connected ??= connect().catch((error: unknown) => {
    // Where it did not start, the next search tries again.
    connected = undefined;
    throw error;
  });
  return connected;
}
