// What the library in a worker has to do, in Node and in a page. Gives what was seen.

const DAY = "2022-06-10";

/** A problem that would be searched for minutes. */
const LONG = {
  groups: { number: 4 },
  wishes: [
    { purpose: "mix", attribute: "unit" },
    { purpose: "balance", attribute: "party_years" },
    { purpose: "stay" },
  ],
  effort: { starts: 10_000, iterations: 20_000 },
};

async function thrown(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return undefined;
}

/** Opens the unit's book on both sides and does everything once. */
export async function seen({ Book, BookError, Rulebook, XiaozuError }, connect, text) {
  const remote = await connect();
  const rulebook = await remote.Rulebook.source();
  const book = await remote.Book.parse(text, rulebook);
  const branch = await book.asOf(DAY);
  const here = Book.parse(text, Rulebook.source());
  const there = JSON.stringify(await branch.findings());
  const problem = await branch.groupingProblem(LONG);

  const bad = await thrown(remote.Book.parse("not a book", rulebook));
  const clauses = await thrown(book.record({ on: DAY, by: "a", kind: "left", member: "nobody", how: "transferred" }));
  const mine = new Error("mine");
  const abort = new AbortController();
  let ticks = 0;
  const clock = setInterval(() => (ticks += 1), 10);
  setTimeout(() => abort.abort(mine), 300);
  const start = performance.now();
  const given = await thrown(problem.form({ signal: abort.signal }));
  const waited = performance.now() - start;
  clearInterval(clock);
  const early = await thrown(problem.form({ signal: AbortSignal.abort(mine) }));
  let calls = 0;
  const stopped = await problem.form({ onProgress: () => (calls += 1) < 3 });
  const watcher = await thrown(
    problem.form({
      onProgress() {
        throw mine;
      },
    }),
  );
  const next = await branch.asOf;
  book.free();
  const freed = await thrown(book.length);
  const none = await thrown(branch.nothing());
  const pending = problem.form();
  const dispose = Symbol.dispose in remote;
  remote.terminate();
  return {
    "findings are the same": there === JSON.stringify(here.asOf(DAY).findings()),
    "a property": next === DAY,
    "an error keeps its class": bad instanceof BookError && bad.code === "no_header" && bad.line === 1,
    "an error keeps its faults": clauses instanceof XiaozuError && clauses.clause === "1.1d" && clauses.faults.length === 1,
    "an abort gives its reason": given === mine,
    "an abort is not waited for": waited < 1500,
    "this thread goes on": ticks > 5,
    "what is aborted does not begin": early === mine,
    "false stops a search": stopped.outcome === "found" && stopped.search.stopped && calls >= 3,
    "what the watcher throws comes back": watcher === mine,
    "a freed object": freed instanceof ReferenceError,
    "no method": none instanceof TypeError,
    "termination rejects what is pending": (await thrown(pending))?.message === "the worker was terminated",
    "and what comes after": (await thrown(remote.version()))?.message === "the worker was terminated",
    "a stand-in is no promise": dispose || remote.then === undefined,
  };
}
