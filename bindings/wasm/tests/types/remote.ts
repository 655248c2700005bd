// The library in a worker, as TypeScript sees it; the test runs it, too.

import type { Finding, Formed, Progress } from "xiaozu";
import { type Library, type Remote, connect } from "xiaozu/worker";
import type { Book, Branch } from "xiaozu";

/** Opens a book, judges it, forms groups. */
export async function tour(text: Uint8Array): Promise<string> {
  using remote: Library = await connect();
  using rulebook = await remote.Rulebook.source();
  const book: Remote<Book> = await remote.Book.parse(text, rulebook);
  const branch: Remote<Branch> = await book.asOf("2022-06-10");
  const findings: Finding[] = await branch.findings();
  const length: number = await book.length;
  const problem = await branch.groupingProblem({ groups: { number: 4 }, effort: { starts: 1, iterations: 1000 } });
  const seen: Progress[] = [];
  const formed: Formed = await problem.form({ onProgress: (now) => void seen.push(now) });
  const poll = await new remote.Poll(["a"], { seats: 1, rules: await rulebook.countRules("2022-01-10") });
  await poll.round([{ for: ["a"], count: 3 }], { shouldAttend: 3, present: 3 });
  const elected: string[] = await poll.elected;
  const label: string | undefined = await remote.words("seat", "secretary", "en");
  book.free();
  return JSON.stringify([findings.length, length, formed.outcome, elected, label]);
}

/** What TypeScript must not let through. */
export async function wrong(remote: Library, book: Book): Promise<void> {
  const rulebook = await remote.Rulebook.source();
  // @ts-expect-error: a book of this thread is not one of the worker
  await book.under(rulebook);
  // @ts-expect-error: and the other way round
  await remote.Book.parse("", book.rulebook);
  // @ts-expect-error: nothing is there without waiting
  rulebook.id.length;
  // @ts-expect-error: a branch is made by a book
  await new remote.Branch();
}
