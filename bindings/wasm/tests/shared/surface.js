// Everything of the package that can be called, and an object of each class to call it on.

const LINES = `{"format":"xiaozu","version":1}
{"on":"2019-01-07","by":"a","kind":"founded","name":"第一连党支部"}
{"on":"2019-01-07","by":"a","kind":"joined","member":"a","name":"李伟","standing":"full"}
{"on":"2019-01-07","by":"a","kind":"joined","member":"b","name":"王芳","standing":"full"}
{"on":"2019-01-07","by":"a","kind":"joined","member":"c","name":"张敏","standing":"full"}
{"on":"2019-01-07","by":"a","kind":"seated","member":"a","seat":"secretary"}
`;

const PLAN = {
  groups: { number: 2, least: 1 },
  demands: { officers_spread: false, leader_candidates: false, full_members: false },
  effort: { starts: 1, iterations: 10 },
};

const ROSTER = ["a", "b", "c", "d"].map((member) => ({ member }));

const RULES = {
  quorum: { base: "should_attend", numerator: 4, denominator: 5, strict: false },
  line: { base: "should_attend", numerator: 1, denominator: 2, strict: true },
  max_rounds: 3,
};

const MAJORITY = { base: "present", numerator: 1, denominator: 2, strict: true };

/** A small book, nobody else's. */
export function book({ Book, Rulebook }) {
  return Book.parse(LINES, Rulebook.source());
}

/** How to make an object of each class. */
export function objects(xiaozu) {
  const { Applications, GroupingProblem, Poll, Rulebook } = xiaozu;
  const applications = () => new Applications(1).apply("a").apply("b");
  const candidates = () => applications().recommend({ present: 3, majority: MAJORITY, votes: { a: 3, b: 2 } });
  const polling = () => candidates().poll(RULES);
  const held = () => polling().round([{ for: ["a"], count: 3 }], { shouldAttend: 3, present: 3 });
  return {
    Applications: applications,
    Book: () => book(xiaozu),
    Branch: () => book(xiaozu).asOf("2021-06-30"),
    Candidates: candidates,
    Elected: () => held().elected,
    GroupingProblem: () => new GroupingProblem(PLAN, ROSTER),
    Poll: () => new Poll(["a", "b"], { seats: 1, rules: RULES }),
    Polling: polling,
    Rulebook: () => Rulebook.source(),
  };
}

const IMPLIED = new Set(["constructor", "free", "toString", "__destroy_into_raw", Symbol.dispose, Symbol.iterator]);

/** Arguments that fit, where bad ones take turns. */
function fitting(xiaozu) {
  const make = objects(xiaozu);
  const groups = [
    { group: "g1", members: ["a", "b"] },
    { group: "g2", members: ["c", "d"] },
  ];
  const draft = { on: "2019-01-08", by: "a", kind: "joined", member: "d", name: "赵磊", standing: "full" };
  const ballots = [{ for: ["a"], count: 3 }];
  const held = { shouldAttend: 3, present: 3 };
  return {
    "Applications.constructor": () => [1],
    "Applications.recommend": () => [{ present: 3, majority: MAJORITY, votes: { a: 3 } }],
    "Book.constructor": () => [make.Rulebook()],
    "Book.of": () => [[], make.Rulebook()],
    "Book.parse": () => [LINES, make.Rulebook()],
    "Book.asOf": () => ["2021-06-30"],
    "Book.admit": () => [draft],
    "Book.propose": () => [draft, "2021-06-30"],
    "Book.record": () => [draft],
    "Book.strike": () => [4, { on: "2019-01-08", by: "a", reason: "错" }],
    "Book.under": () => [make.Rulebook()],
    "Branch.adoptGroups": () => ["f1", make.GroupingProblem(), groups],
    "Branch.duties": () => ["2021", "branch"],
    "Branch.figure": () => ["attendance", "2021"],
    "Branch.groupingProblem": () => [PLAN, ROSTER],
    "Branch.pairingFacts": () => [{}, { subject: "通信" }],
    "Branch.statement": () => ["2021-Q1", "g1"],
    "Branch.toIcalendar": () => ["2021", { domain: "example.org" }],
    "GroupingProblem.constructor": () => [PLAN, ROSTER],
    "GroupingProblem.alternatives": () => [groups, "a"],
    "GroupingProblem.compare": () => [groups, groups],
    "GroupingProblem.frontier": () => [groups, {}],
    "Poll.constructor": () => [["a", "b"], { seats: 1, rules: RULES }],
    "Poll.round": () => [ballots, held],
    "Poll.roundPacked": () => [new Uint32Array([1, 1, 1]), held],
    "Polling.round": () => [ballots, held],
    merit: () => [[], { rules: make.Rulebook().meritRules("2021-06-30"), asOf: "2021-06-30" }],
    proposePairs: () => [[], {}],
    words: () => ["seat", "secretary", "zh"],
  };
}

/** Functions, constructors, statics and methods by name: how to call them, and arguments that fit as far as known. */
export function callables(xiaozu) {
  const fits = fitting(xiaozu);
  const found = [];
  const add = (name, arity, call) => {
    const least = () => Array.from({ length: arity }, () => undefined);
    found.push({ name, call, fit: () => fits[name]?.() ?? least() });
  };
  for (const [name, make] of Object.entries(objects(xiaozu))) {
    const kind = xiaozu[name];
    if (fits[`${name}.constructor`] !== undefined) {
      add(`${name}.constructor`, kind.length, (...given) => new kind(...given));
    }
    for (const [member, { value }] of Object.entries(Object.getOwnPropertyDescriptors(kind))) {
      if (typeof value === "function" && !member.startsWith("__")) {
        add(`${name}.${member}`, value.length, (...given) => kind[member](...given));
      }
    }
    for (const [member, { value }] of Object.entries(Object.getOwnPropertyDescriptors(kind.prototype))) {
      if (typeof value === "function" && !IMPLIED.has(member)) {
        add(`${name}.${member}`, value.length, (...given) => make()[member](...given));
      }
    }
  }
  for (const name of ["days", "factKinds", "merit", "proposePairs", "version", "words"]) {
    add(name, xiaozu[name].length, (...given) => xiaozu[name](...given));
  }
  return found;
}
