// Touches the whole surface as somebody who uses the package would, under `tsc --strict`; the test runs it, too.

import init, {
  Applications,
  Book,
  BookError,
  GroupingProblem,
  Poll,
  Rulebook,
  XiaozuError,
  days,
  factKinds,
  merit,
  proposePairs,
  version,
  words,
} from "xiaozu";
import type {
  Bilingual,
  Branch,
  Candidates,
  Change,
  CountRules,
  Day,
  Decision,
  Draft,
  Duty,
  Elected,
  Entry,
  Fact,
  Fault,
  Finding,
  Formed,
  FormedGroup,
  Frontier,
  GroupingPlan,
  Member,
  Point,
  Polling,
  Progress,
  Round,
  SearchOptions,
  Seat,
  Span,
  Streak,
  StreakState,
} from "xiaozu";

const NEWCOMER = {
  on: "2022-06-10",
  by: "zhao-guodong",
  kind: "joined",
  member: "ma-yue",
  name: "马跃",
  standing: "full",
} satisfies Draft;

const PLAN: GroupingPlan = {
  groups: { number: 4 },
  wishes: [{ purpose: "balance", attribute: "party_years" }, { purpose: "stay" }],
  effort: { starts: 2, iterations: 20_000 },
};

/** Rulebooks. */
function rulebooks(): [Rulebook, Rulebook] {
  const source: Rulebook = Rulebook.source();
  const statutes: Rulebook = Rulebook.statutes();
  const again: Rulebook = Rulebook.fromJson(
    JSON.stringify({ format: 1, id: "again", name: { zh: "再", en: "Again" }, extends: "source" }),
  );
  const own = Rulebook.fromToml('format = 1\nid = "own"\nname = { zh = "营规", en = "Own" }\nextends = "source"\n');
  const name: Bilingual = own.name;
  const texts: string[] = [own.id, name.zh, name.en, again.clause("1.2a")?.text.zh ?? ""];
  const counts: number[] = [source.clauses().length, source.excuses().length, source.lint().length];
  texts.push(JSON.stringify(source.toJSON()));
  if (texts.includes("") || counts.length !== 3) {
    throw new Error("a rulebook without its texts");
  }
  return [source, statutes];
}

/** What a book does. */
function books(text: string | Uint8Array, source: Rulebook, statutes: Rulebook): Branch {
  const book: Book = Book.parse(text, source);
  const { length, rulebook } = book;
  const lastRecorded: Day | undefined = book.lastRecorded;
  const entries: Entry[] = book.entries();
  const kinds: Fact["kind"][] = [];
  for (const entry of book) {
    kinds.push(entry.kind);
  }
  const first: Entry | undefined = book.entry(1);
  const founded: string | undefined = first?.kind === "founded" ? first.name : undefined;
  const copy: Book = Book.of(entries, statutes);
  const same: Book = Book.parse(book.toJsonLines(), source).under(statutes).knownOn("2021-12-31").clone();
  using masked = book.pseudonymised(new Uint8Array(32).fill(7));
  const fresh = new Book(rulebook);
  const proposed: Finding[] = book.propose(NEWCOMER, "2022-06-10").appear;
  const recorded: number[] = book.record(NEWCOMER).entries;
  const admitted: Finding[] = book.admit([{ ...NEWCOMER, member: "ma-yi" }]).breaches;
  const struck: number[] = book.strike(recorded[0] ?? 0, { on: "2022-06-10", by: "zhao-guodong", reason: "重复" }).entries;
  const by: number | undefined = book.struckBy(recorded[0] ?? 0);
  const letter: string = book.letter(71);
  const seen = [length, lastRecorded, founded, copy, same, masked.length, fresh.length, proposed, admitted, struck, by, letter];
  if (seen.includes(undefined) || kinds.length !== entries.length) {
    throw new Error("something was not found");
  }
  fresh.free();
  return Book.parse(text, source).asOf("2022-06-10");
}

/** What a branch tells of people and groups. */
function people(branch: Branch): unknown[] {
  const { asOf, name, founded } = branch;
  const committee: [Member, Seat][] = branch.committee();
  const streak: [Streak, StreakState] | undefined = branch.streakOf("liu-zhiqiang");
  const span: Span | undefined = branch.groups()[0]?.span;
  return [
    [asOf, name, founded, committee, streak, span],
    [branch.members(), branch.member("zhao-guodong"), branch.membersOf("g1"), branch.committeeTerm()],
    [branch.formation(), branch.formedGroups(), branch.groupingRoster(), branch.terms(), branch.leaderOf("g1")],
    [branch.commendations(), branch.commendationsOf("liu-zhiqiang"), branch.revocations(), branch.meritOf("liu-zhiqiang")],
    [branch.priority(), branch.archiveOf("liu-zhiqiang"), branch.rights(), branch.dues("zhao-guodong")],
    [branch.developments(), branch.inDevelopment(), branch.appraisals(), branch.appraisal(2021), branch.modelPosts()],
    [branch.learners(), branch.learningNetwork(), branch.pairs(), branch.taskGroups()],
  ];
}

/** What it tells of what happens. */
function events(branch: Branch): unknown[] {
  return [
    [branch.elections(), branch.election("g1-2019"), branch.fullRounds("g1-2019"), branch.publication("2022-06-10")],
    [branch.reviews(), branch.groupReviews(), branch.measures(), branch.sessions(), branch.session("demo-2019-q1")],
    [branch.madeUp("demo-2019-q1"), branch.helpCases(), branch.resolutions(), branch.smallActivities()],
    [branch.matters(), branch.matter("y-2019-1"), branch.suggestions("2022-Q1"), branch.suggestionFigures("2022")],
    [branch.suggestionDays(), branch.ledger(), branch.notes(), branch.reportsReceived(), branch.dutiesDone()],
    [branch.funds(), branch.statement("2022-Q1", "g1"), branch.spendings(), branch.accountsOpened()],
    [branch.figures("2022-Q1"), branch.figure("attendance", ["2022-01-01", "2022-03-31"])],
  ];
}

/** What it judges. */
function judgements(branch: Branch): string {
  const found: Finding[] = branch.findings();
  const points: Point["code"][] = found.map(({ point }) => point.code);
  const decision: Decision = branch.decide({ ask: "may_be_secretary", member: "zhao-guodong" });
  const same: Decision = branch.decide("may-be-secretary:zhao-guodong");
  const duties: Duty[] = [...branch.duties("2022-Q2", "group/g1"), ...branch.overdue()];
  const calendar: string = branch.toIcalendar("2022", { domain: "first.example.org", bearer: "group/g1" });
  if (points.length === 0 || duties.length === 0 || !calendar.startsWith("BEGIN:VCALENDAR")) {
    throw new Error("nothing to judge");
  }
  return JSON.stringify(decision) === JSON.stringify(same) ? decision.verdict : "differs";
}

/** Groups and pairs. */
async function forming(branch: Branch): Promise<Formed["outcome"]> {
  const problem: GroupingProblem = branch.groupingProblem(PLAN);
  const seen: Progress[] = [];
  const options: SearchOptions = { onProgress: (now) => void seen.push(now), signal: new AbortController().signal };
  const formed: Formed = await problem.form(options);
  if (formed.outcome !== "found") {
    return formed.outcome;
  }
  const { groups }: { groups: FormedGroup[] } = formed;
  const today = branch.formedGroups();
  const changes: Change[] = problem.alternatives(groups, "zhao-guodong");
  const frontier: Frontier = await problem.frontier(today, { onProgress: () => true });
  const fact: Fact = branch.adoptGroups("f2022", problem, groups);
  const others: Fact[] = branch.pairingFacts({ strong: 90 }, { subject: "通信", until: "2022-12-31" });
  const alone = new GroupingProblem({ groups: { number: 2, least: 1 } }, problem.roster.slice(0, 8));
  const more: GroupingProblem = problem.withNewcomers([{ member: "ma-yue" }]);
  const newcomers = more.placeNewcomers(today);
  const seenAll = [problem.score(groups).points, problem.explain(groups).text.zh, problem.compare(today, groups).text.en];
  const plain = [alone.plan, newcomers.text, frontier.text, changes.length, fact.kind, others.length, branch.proposePairs({})];
  return seenAll.length + plain.length + seen.length > 0 ? formed.outcome : "undecided";
}

/** Elections that stand alone. */
function elections(rules: CountRules, source: Rulebook): string[] {
  const poll = new Poll(["a", "b"], { seats: 1, rules });
  const round: Round = poll.round([{ for: ["a"], count: 3 }, { for: ["b"], count: 3 }], { shouldAttend: 6, present: 6 });
  const packed: Round = new Poll(["a", "b"], { seats: 1, rules }).roundPacked(new Uint32Array([1, 1, 4]), {
    shouldAttend: 3,
    present: 3,
  });
  const { field, elected, vacant, isRunOff, rounds } = poll;
  const state: string = poll.state.state;
  try {
    poll.draw("nobody");
  } catch (error) {
    if (!(error instanceof XiaozuError)) {
      throw error;
    }
  }
  const applications: Applications = new Applications(1).apply("a").apply("b");
  const majority = source.recommendationMajority("2022-01-10");
  const candidates: Candidates = applications.recommend({ present: 3, majority, votes: { a: 3, b: 2 } });
  const polling: Polling = candidates.poll(rules).round([{ for: ["a"], count: 3 }], { shouldAttend: 3, present: 3 });
  const winners: Elected | undefined = polling.elected;
  const met = { met: true };
  const appointed = winners?.assess({ a: { conviction: met, discipline: met, conduct: met, dedication: met } });
  const all = [round, packed, field, elected, vacant, isRunOff, rounds, state, polling.lastRound, candidates.field];
  return all.length > 0 ? [...(winners?.winners ?? []), ...(appointed ?? []), ...applications.applicants] : [];
}

/** Errors. */
function errors(source: Rulebook): string {
  try {
    Book.parse("not a book", source);
  } catch (error) {
    if (error instanceof BookError) {
      const { code, clause, line, entry, text, remedy, faults, findings } = error;
      const one: Fault | undefined = faults[0];
      return [code, clause, line, entry, text.zh, remedy.en, one?.code, findings.length].join(" ");
    }
  }
  throw new Error("a bad book was read");
}

/** All of it. */
export async function tour(text: string | Uint8Array): Promise<string> {
  await init();
  const [source, statutes] = rulebooks();
  const branch = books(text, source, statutes);
  const rules = source.meritRules("2022-06-10");
  const alone = [
    merit([{ year: 2019, known: "2020-03-22" }], { rules, asOf: "2022-06-10", applications: [] }),
    proposePairs([{ id: "a", score: 95 }, { id: "b", score: 50 }], { strong: 90, pass: 60 }),
    days("2022-Q2"),
    factKinds().map(({ kind, fields }) => [kind, fields.map(({ name }) => name)]),
    words("seat", "secretary", "en"),
    version(),
    people(branch),
    events(branch),
  ];
  const verdict = judgements(branch);
  const outcome = await forming(branch);
  const elected = elections(source.countRules("2022-01-10"), source);
  return JSON.stringify([alone.length, verdict, outcome, elected, errors(source)]);
}
