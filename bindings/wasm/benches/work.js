// What is measured, in Node and in a page; `tests/peers/ours/package.rs` does the same natively.

const BALLOTS = 100_000;
const CANDIDATES = 10;
const SEATS = 5;

/** The marks of a ballot, two bits a candidate: for, against, or nothing. */
function word(ballot) {
  let marks = 0;
  let chosen = 0;
  for (let place = 0; place < CANDIDATES; place += 1) {
    const drawn = ((ballot * 31 + place * 7) >>> 0) % 4;
    const mark = drawn < 2 ? (chosen < SEATS ? 1 : 0) : drawn === 2 ? 2 : 0;
    if (mark === 1) chosen += 1;
    marks |= mark << (2 * place);
  }
  return marks >>> 0;
}

const field = Array.from({ length: CANDIDATES }, (_, place) => `m${place}`);
const rules = {
  quorum: { base: "should_attend", numerator: 4, denominator: 5, strict: false },
  line: { base: "should_attend", numerator: 1, denominator: 2, strict: true },
  max_rounds: 3,
};
const held = { shouldAttend: BALLOTS, present: BALLOTS };

function sum({ tally }) {
  return tally.flatMap((row) => [row.for, row.against]).reduce((sum, count, place) => sum + count * (place + 1), 0);
}

/** The work of a contestant: a function that does it once and gives a number. */
export function work({ Book, GroupingProblem, Poll, Rulebook }, name, { unit, groups }) {
  const rulebook = Rulebook.source();
  switch (name) {
    case "unit":
      return () => {
        const book = Book.parse(unit, rulebook);
        const branch = book.asOf("2022-06-10");
        const found = branch.findings().length;
        branch.free();
        book.free();
        return found;
      };
    case "plain": {
      const marked = (marks, mark) => field.filter((_, place) => ((marks >>> (2 * place)) & 3) === mark);
      const ballots = Array.from({ length: BALLOTS }, (_, ballot) => ({
        for: marked(word(ballot), 1),
        against: marked(word(ballot), 2),
      }));
      return () => sum(new Poll(field, { seats: SEATS, rules }).round(ballots, held));
    }
    case "packed": {
      const words = Uint32Array.from({ length: BALLOTS }, (_, ballot) => word(ballot));
      return () => sum(new Poll(field, { seats: SEATS, rules }).roundPacked(words, held));
    }
    case "groups":
      return async () => {
        const formed = await new GroupingProblem(groups.plan, groups.roster).form();
        return formed.score.points;
      };
    case "length": {
      const book = Book.parse(unit, rulebook);
      return () => {
        let all = 0;
        for (let call = 0; call < 100_000; call += 1) all += book.length;
        return all / 100_000;
      };
    }
    case "leader": {
      const branch = Book.parse(unit, rulebook).asOf("2022-06-10");
      return () => {
        let all = 0;
        for (let call = 0; call < 10_000; call += 1) all += branch.leaderOf("g1").entry;
        return all / 10_000;
      };
    }
    default:
      throw new Error(`there is no contestant ${name}`);
  }
}
