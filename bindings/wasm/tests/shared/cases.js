// The language-neutral cases of the project; `tests/cases/README.md` documents their form. Runs in Node and in a page.

const HEADER = '{"format":"xiaozu","version":1}';

/** The one way to write an answer. */
export function text(value) {
  return JSON.stringify(value, (_, one) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Some of the fields of an answer. */
function only(value, ...keys) {
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

function rulebook({ Rulebook }, { rulebook }) {
  switch (rulebook) {
    case "source":
      return Rulebook.source();
    case "statutes":
      return Rulebook.statutes();
    default:
      return Rulebook.fromJson(JSON.stringify(rulebook));
  }
}

function open(xiaozu, one) {
  const lines = [HEADER, ...one.entries.map((entry) => JSON.stringify(entry)), ""];
  return xiaozu.Book.parse(lines.join("\n"), rulebook(xiaozu, one));
}

function finding(one) {
  return { ...only(one, "clause", "weight", "since", "evidence", "alternatives"), code: one.point.code };
}

function decision(one) {
  const fails = one.reasons
    .filter(({ holds }) => !holds)
    .map((reason) => ({ ...only(reason, "clause", "evidence"), code: reason.point.code }));
  return { ...only(one, "verdict", "alternatives"), fails };
}

/** What is wrong with a plan. */
async function planned({ PlanError }, made) {
  try {
    return await made();
  } catch (error) {
    if (error instanceof PlanError) {
      return { errors: error.faults.map((fault) => only(fault, "code", "clause")) };
    }
    throw error;
  }
}

async function grouping({ GroupingProblem }, branch, { plan, roster }) {
  const formed = await new GroupingProblem(plan, roster ?? branch.groupingRoster()).form();
  switch (formed.outcome) {
    case "found":
      return { ...only(formed, "groups", "bound"), points: formed.score.points };
    case "infeasible":
      return { conflict: only(formed, "demands", "minimal") };
    default:
      return formed.outcome;
  }
}

/** What can be listed that is more than a method without arguments. */
const LISTS = {
  figure: (_, branch, ask) => branch.figure(ask.figure, [ask.from, ask.until]),
  figures: (_, branch, ask) => branch.figures([ask.from, ask.until]),
  streak(_, branch, { leader }) {
    const found = branch.streakOf(leader);
    return found === undefined ? null : { ...only(found[0], "first", "last"), state: found[1] };
  },
  rights: (_, branch) =>
    branch.rights().map((row) => ({ ...only(row, "right", "leader", "group"), verdict: row.decision.verdict })),
  suggestion_figures: (_, branch, ask) => branch.suggestionFigures([ask.first, ask.last]),
  duties: (_, branch, ask) =>
    branch
      .duties([ask.from, ask.until], ask.bearer)
      .filter(({ kind }) => ask.kind === undefined || ask.kind === kind)
      .map((duty) => only(duty, "kind", "bearer", "period", "first", "last", "state", "entry")),
  task_groups: (_, branch) => branch.taskGroups().map(([group, state]) => ({ group, state })),
  sessions: (_, branch, { kind }) =>
    branch
      .sessions()
      .filter(({ held }) => text(held) === text({ session: kind }))
      .map((session) => only(session, "id", "on", "month", "present")),
  archive: (_, branch, { leader }) => branch.archiveOf(leader),
  grouping: (xiaozu, branch, ask) => planned(xiaozu, () => grouping(xiaozu, branch, ask)),
  pair_proposal: (xiaozu, branch, { plan }) => planned(xiaozu, () => branch.proposePairs(plan)),
};

function answer(xiaozu, branch, ask) {
  if (ask.list !== undefined) {
    const { of } = ask.list;
    const method = of.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    return Object.hasOwn(LISTS, of) ? LISTS[of](xiaozu, branch, ask.list) : branch[method]();
  }
  if (ask.question !== undefined) {
    return decision(branch.decide(ask.question));
  }
  return branch
    .findings()
    .filter(({ clause }) => ask.clause === undefined || clause === ask.clause)
    .map(finding);
}

/** What one case says and what the library says, wherever they differ. */
export async function differences(xiaozu, one) {
  if (one.refused !== undefined) {
    try {
      open(xiaozu, one);
    } catch (error) {
      const refused = only(error, "code", "line", "clause");
      return error instanceof xiaozu.XiaozuError && text(refused) === text(one.refused) ? [] : [{ refused }];
    }
    return [{ refused: null }];
  }
  const book = open(xiaozu, one);
  const found = [];
  for (const ask of one.asks) {
    const known = ask.known_on === undefined ? book : book.knownOn(ask.known_on);
    // What is not found is undefined in JavaScript, and null in JSON.
    const said = (await answer(xiaozu, known.asOf(ask.as_of), ask)) ?? null;
    if (text(said) !== text(ask.expect)) {
      found.push({ ask, said });
    }
  }
  return found;
}

/** The groups of `tests/formed`, which every language forms byte for byte. */
export async function formed({ GroupingProblem }, { plan, roster, formed: expected }) {
  const said = await new GroupingProblem(plan, roster).form();
  return text(said) === text(expected) ? [] : [{ said }];
}
