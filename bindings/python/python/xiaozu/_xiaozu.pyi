# Written by `cargo xtask stubs` from the extension module.

"""
The extension module behind `xiaozu`; import from there.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from os import PathLike
from pandas import DataFrame
from polars import DataFrame as DataFrame2
from pyarrow import Table as Table2
from typing import Any, Final, IO, SupportsIndex, final
from xiaozu._entry import Draft, Entry, OnProgress, TableInfo
from xiaozu._frame import ArrowStream, Sources
from xiaozu._values import AccountsOpening, AppliedYears, Appraisal, Bilingual, Change, ClauseInfo, Commendation, CommendedYear, CommitteeTerm, Comparison, CountRules, Decision, Development, DuesAccount, Duty, DutyRecord, Election, Excuse, Explanation, Figure, Finding, Formation, Formed, FormedGroup, Frontier, FundsAccounts, Group, GroupReview, GroupingPlan, GroupingScore, HelpCase, InDevelopment, Learner, LearningNetwork, Lint, MadeUpRecord, Matter, MatterFigures, MeasureRecord, Member, MeritAccount, MeritRules, ModelPost, Newcomers, Note, Pair, PairPerson, PairPlan, PairProposal, Pairing, PollState, PriorityPlace, Proposal, PublicationRules, Recorded, Resolution, Review, Revocation, RightHeld, RosterMember, Round, Seat, ServiceArchive, Session, SmallRecord, Spending, Standards, Statement, Streak, StreakState, SuggestionDay, TaskGroup, TaskGroupState, Term, Threshold
from xiaozu.facts import Fact
from xiaozu.questions import Question

__all__ = ["VERSION", "Applications", "Book", "Branch", "Candidates", "Counted", "Elected", "Entries", "FormedFrame", "GroupingProblem", "JudgedBooks", "Judging", "Poll", "Polling", "Rows", "Rulebook", "Table", "count", "days", "dues", "form_groups", "judge_many", "merit", "propose_pairs", "streak_marks", "streaks", "tables", "words"]

VERSION: Final[str]
"""
The version of the package.
"""

@final
class Applications:
    """
    Stage one of an election: members apply.
    """
    def __new__(cls, /, seats: SupportsIndex) -> Applications:
        """
        Opens applications for so many seats.
        """
    @property
    def applicants(self, /) -> list[str]:
        """
        Those who applied.
        """
    def apply(self, /, member: str) -> Applications:
        """
        The same with a member's application; a second one changes nothing.
        """
    def recommend(self, /, present: SupportsIndex, majority: Threshold | Mapping[str, Any], votes: dict[str, SupportsIndex]) -> Candidates:
        """
        Stage two: the meeting of `present` recommends; `votes` has each applicant's count.
        """

@final
class Book:
    """
    A book of dated facts, opened under a rulebook. Never edited, only added to.

    It is iterated and indexed by its entries: `book[0]` is the first one, number 1. Threads may share it.
    """
    def __copy__(self, /) -> Book: ...
    def __getitem__(self, index: SupportsIndex, /) -> Entry: ...
    def __iter__(self, /) -> Entries: ...
    def __len__(self, /) -> int: ...
    def __new__(cls, /, rulebook: Rulebook) -> Book:
        """
        An empty book under a rulebook.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str, Rulebook]]: ...
    def __repr__(self, /) -> str: ...
    def admit(self, /, *drafts: "Draft | Entry | Mapping[str, Any]") -> Recorded:
        """
        Records a step and keeps its breaches as findings: they happened, and are written down.

        Raises `RecordError` for an impossible fact. Nothing has changed then.
        """
    def as_of(self, /, day: date | str) -> Branch:
        """
        The branch as of the end of a day: entries that speak of later days are ignored.
        """
    def known_on(self, /, day: date | str) -> Book:
        """
        The book as it was known at the end of a day: cut after its last entry recorded by then.
        """
    @property
    def last_recorded(self, /) -> date | None:
        """
        The day of the latest recording; None for an empty book.
        """
    def letter(self, /, entry: SupportsIndex) -> str:
        """
        The letter of appointment (委任书) of the appointment an entry records, as one page of HTML to print (3.3a).

        Raises `PaperError` when the entry appoints nobody, was struck, or names no letter.
        """
    @staticmethod
    def of(entries: Iterable[Draft | Entry | Mapping[str, Any]], rulebook: Rulebook) -> Book:
        """
        A book of entries: drafts, entries, or dicts in the record format, from any iterable.

        Raises `BookError`; its line 2 is the first item, as if a header stood before it.
        """
    @staticmethod
    def parse(text: str | bytes, rulebook: Rulebook) -> Book:
        """
        Reads a book from its text, as `str` or `bytes`.

        Raises `BookError` with everything that is wrong with it, line by line.
        """
    def propose(self, /, *drafts: "Draft | Entry | Mapping[str, Any]", as_of: date | str) -> Proposal:
        """
        What recording a step would do to the findings on a date. Nothing changes.

        Raises `RecordError` where the step is impossible.
        """
    def pseudonymised(self, /, key: bytes) -> Book:
        """
        The book without names, for sharing: ids replaced by keyed hashes, free texts taken out. The same key gives
        the same pseudonyms; whoever has it can undo them. At least 32 bytes.

        Raises `InvalidValue` for a key that is too short.
        """
    @staticmethod
    def read(source: str | PathLike[str] | IO[str] | IO[bytes], rulebook: Rulebook) -> Book:
        """
        Reads a book from a path or an open file (JSON Lines in UTF-8).

        Raises `BookError` with everything that is wrong with the file, line by line.
        """
    def record(self, /, *drafts: "Draft | Entry | Mapping[str, Any]") -> Recorded:
        """
        Records a step of one or several drafts. A breach of the act itself is refused.

        Raises `RecordError`: an impossible fact, or a breach. Nothing has changed then.
        """
    @property
    def rulebook(self, /) -> Rulebook:
        """
        The rulebook it is opened under.
        """
    def strike(self, /, entry: SupportsIndex, *, on: date | str, by: str, reason: str) -> Recorded:
        """
        Strikes a wrong entry by its number: both stay readable (更正).

        Raises `RecordError` where there is nothing to strike. Nothing has changed then.
        """
    def struck_by(self, /, entry: SupportsIndex) -> int | None:
        """
        The number of the entry that strikes this one; None where it stands.
        """
    def to_json_lines(self, /) -> str:
        """
        The book as JSON Lines, the same bytes on every machine.
        """
    def under(self, /, rulebook: Rulebook) -> Book:
        """
        The same entries under another rulebook.

        Raises `BookError` where an entry is impossible under that rulebook.
        """
    def write(self, /, path: str | PathLike[str]) -> None:
        """
        Writes the book to a path.

        Raises `BookError` where the file cannot be written.
        """

@final
class Branch:
    """
    A branch on a date: what the entries up to that date say, under a rulebook. None of its answers can fail.

    Lists come in a fixed order; ids that the branch does not know give None or an empty list.
    """
    def __repr__(self, /) -> str: ...
    def accounts_opened(self, /) -> list[AccountsOpening]:
        """
        When accounts were opened to the groups, in order.
        """
    def adopt_groups(self, /, formation: str, problem: GroupingProblem, groups: Iterable[FormedGroup | Mapping[str, Any]]) -> Fact:
        """
        The fact that adopts groups formed by a plan, with the plan as data and the points it loses (1.1).

        Raises `PlanError` when the groups are no partition of the problem's roster.
        """
    def appraisal(self, /, year: SupportsIndex) -> Appraisal | None:
        """
        The appraisal of a year.
        """
    def appraisals(self, /) -> list[Appraisal]:
        """
        The appraisals, by year.
        """
    def archive_of(self, /, leader: str) -> ServiceArchive | None:
        """
        A leader's service archive (3.3a); None for whoever never led.
        """
    @property
    def as_of(self, /) -> date:
        """
        The date it is judged on; the day has ended.
        """
    def commendations(self, /) -> list[Commendation]:
        """
        Every commendation, in order, revoked ones too.
        """
    def commendations_of(self, /, leader: str) -> list[Commendation]:
        """
        The standing commendations of a person, by year.
        """
    def committee(self, /) -> list[tuple[Member, Seat]]:
        """
        The committee: secretary, deputies, members; each with the seat.
        """
    def committee_term(self, /) -> CommitteeTerm | None:
        """
        The term of the present committee; None where the branch has no committee.
        """
    def decide(self, /, question: Question | Mapping[str, Any] | str) -> Decision:
        """
        The answer to a question, with its reasons, evidence, and what would change it.
        """
    def developments(self, /) -> list[Development]:
        """
        Everybody who ever applied for membership here, in the order of the applications.
        """
    def dues(self, /, member: str) -> DuesAccount | None:
        """
        A member's dues, in fen; None for somebody the book does not know.
        """
    def duties(self, /, span: str | tuple[date | str, date | str], bearer: str | None = None) -> list[Duty]:
        """
        The duties that are due on some day of a span (`2021-Q3`, or its first and last day), where they stand on the
        date of the branch; those of one bearer where one is named (`branch`, `group/g1`, `leader/li-wei`,
        `member/li-wei`).
        """
    def duties_done(self, /) -> list[DutyRecord]:
        """
        The register of duties done, in order (2.0).
        """
    def election(self, /, id: str) -> Election | None:
        """
        An election.
        """
    def elections(self, /) -> list[Election]:
        """
        The elections, in the order they were called.
        """
    def figure(self, /, indicator: str, span: str | tuple[date | str, date | str]) -> Figure | None:
        """
        One figure over a span of days, both included; None where the rulebook does not ask for it.
        """
    def figures(self, /, span: str | tuple[date | str, date | str]) -> list[Figure]:
        """
        Every figure the rulebook asks for over a span of days, both included.
        """
    def findings(self, /) -> list[Finding]:
        """
        Everything that breaks a clause or strays from one, ordered by clause, day and entry.
        """
    def formation(self, /) -> Formation | None:
        """
        The formation in force.
        """
    def formed_groups(self, /) -> list[FormedGroup]:
        """
        The groups as a partition to be explained or compared.
        """
    @property
    def founded(self, /) -> date | None:
        """
        The day it was founded; None before that.
        """
    def full_rounds(self, /, election: str) -> list[Round]:
        """
        The rounds of an election with their full counts, for those who may see them; what is shown to others
        is in `elections` (3.3a).
        """
    def funds(self, /) -> FundsAccounts:
        """
        The groups' funds, in fen (2.3d).
        """
    def group_reviews(self, /) -> list[GroupReview]:
        """
        The reviews of groups, by group and quarter.
        """
    def grouping_roster(self, /) -> list[RosterMember]:
        """
        The roster for forming groups, with the attributes the book knows (1.1).
        """
    def groups(self, /) -> list[Group]:
        """
        The groups, in the order they were formed.
        """
    def help_cases(self, /) -> list[HelpCase]:
        """
        The help after poor tests, in order.
        """
    def in_development(self, /) -> list[InDevelopment]:
        """
        The people on their way to full member: where each stands, what comes next, and the earliest day for it.
        """
    def leader_of(self, /, group: str) -> Term | None:
        """
        The term of the group's leader; the earliest where it has several.
        """
    def learners(self, /) -> list[Learner]:
        """
        The learners of the masses, in order.
        """
    def learning_network(self, /) -> LearningNetwork:
        """
        Who leads whom in learning, and whom nobody reaches (3.1a).
        """
    def ledger(self, /) -> list[Matter]:
        """
        The ledger of problems, in order.
        """
    def made_up(self, /, session: str) -> list[MadeUpRecord]:
        """
        Who made a session up, in order.
        """
    def matter(self, /, id: str) -> Matter | None:
        """
        A matter.
        """
    def matters(self, /) -> list[Matter]:
        """
        Everything that was raised and may await an answer, in order.
        """
    def measures(self, /) -> list[MeasureRecord]:
        """
        The measures taken towards leaders, in order.
        """
    def member(self, /, id: str) -> Member | None:
        """
        A member, on the roster or gone.
        """
    def members(self, /) -> list[Member]:
        """
        The members on the roster, in the order they joined.
        """
    def members_of(self, /, group: str) -> list[Member]:
        """
        The members of a group, in the order they joined the branch.
        """
    def merit_of(self, /, leader: str) -> MeritAccount:
        """
        A person's account of merit: what is owed, what lapsed, what is missing (3.3c).
        """
    def model_posts(self, /) -> list[ModelPost]:
        """
        Model posts, in order (4.2b).
        """
    @property
    def name(self, /) -> str | None:
        """
        The branch's name; None before the founding.
        """
    def notes(self, /) -> list[Note]:
        """
        Praise and what was made known, in order.
        """
    def overdue(self, /) -> list[Duty]:
        """
        The duties that are past their last day and can still be done.
        """
    def pairing_facts(self, /, plan: PairPlan | Mapping[str, Any], *, subject: str, until: date | str | None = None) -> list[Fact]:
        """
        The facts that record the pairs a plan proposes, in order. `until` is the last day of the new ones; open
        without it.

        Raises `PlanError` with everything that is wrong with the plan.
        """
    def pairs(self, /) -> list[Pair]:
        """
        The learning pairs that stand, in order (3.1a).
        """
    def priority(self, /) -> list[PriorityPlace]:
        """
        Who comes first when good leaders are preferred (4.1b).
        """
    def propose_pairs(self, /, plan: PairPlan | Mapping[str, Any]) -> PairProposal:
        """
        Learning pairs under a plan, by the branch's own scores and pairs (3.1a).

        Raises `PlanError` with everything that is wrong with the plan.
        """
    def publication(self, /, day: date | str) -> PublicationRules:
        """
        The rules a round is published by, as they stand on a day.
        """
    def reports_received(self, /) -> list[tuple[str, date, int]]:
        """
        Whose personal report was received, on which day, by which entry. Never what it says.
        """
    def resolutions(self, /) -> list[Resolution]:
        """
        The resolutions of the members' meeting, in order.
        """
    def reviews(self, /) -> list[Review]:
        """
        The reviews of leaders, by person and quarter.
        """
    def revocations(self, /) -> list[Revocation]:
        """
        Every commendation that was revoked, in order.
        """
    def rights(self, /) -> list[RightHeld]:
        """
        The table of rights on this day: all eight for every leader in office (2.1).
        """
    def session(self, /, id: str) -> Session | None:
        """
        A session or test.
        """
    def sessions(self, /) -> list[Session]:
        """
        Sessions and tests, in order.
        """
    def small_activities(self, /) -> list[SmallRecord]:
        """
        Small activities, in order (2.3c).
        """
    def spendings(self, /) -> list[Spending]:
        """
        What was spent, in order.
        """
    def statement(self, /, quarter: str, group: str | None = None) -> Statement:
        """
        What a statement of account of a quarter (`2021-Q3`) should say; of all groups together without `group`.
        """
    def streak_of(self, /, leader: str) -> tuple[Streak, StreakState] | None:
        """
        A person's latest streak of excellent years, and whether it goes on (3.3c).
        """
    def suggestion_days(self, /) -> list[SuggestionDay]:
        """
        The suggestion days held, in order.
        """
    def suggestion_figures(self, /, span: str | tuple[date | str, date | str]) -> MatterFigures:
        """
        How many suggestions were given, answered and closed in a span of days (2.2c).
        """
    def suggestions(self, /, span: str | tuple[date | str, date | str]) -> list[Matter]:
        """
        The suggestions given in a span of days.
        """
    def table(self, /, name: str, span: str | tuple[date | str, date | str] | None = None) -> Table:
        """
        A table of the branch, by its name: `members`, `groups`, `terms`, `elections`, `rounds`, `reviews`,
        `commendations`, `duties`, `findings`, `funds`, `tests`, `measures` and more; `xiaozu.tables()` lists them with
        their columns. `duties` and `figures` are about a span of days, the calendar year where none is given.

        Raises `InvalidValue` for a name that is no table.
        """
    def task_groups(self, /) -> list[tuple[TaskGroup, TaskGroupState]]:
        """
        Task groups, in order, each with its state (4.2c).
        """
    def terms(self, /) -> list[Term]:
        """
        Every term of office the book has, in the order of the entries.
        """
    def to_icalendar(self, /, span: str | tuple[date | str, date | str], *, domain: str, bearer: str | None = None) -> str:
        """
        The duties as an iCalendar file (RFC 5545). `domain` ends every UID: one branch, one name of its own.
        """

@final
class Candidates:
    """
    Stage two is over: there are candidates, or none.
    """
    @property
    def field(self, /) -> list[str]:
        """
        The candidates.
        """
    def poll(self, /, rules: CountRules | Mapping[str, Any]) -> Polling:
        """
        Stage three: a poll in rounds.
        """

@final
class Counted:
    """
    What a count found.
    """
    def __repr__(self, /) -> str: ...
    @property
    def round(self, /) -> Round:
        """
        The round: quorum, why it is void, spoiled ballots, who is elected, the next field.
        """
    @property
    def state(self, /) -> PollState:
        """
        Where the poll stands after it.
        """
    @property
    def table(self, /) -> Table:
        """
        A row for every candidate, then for everybody written in who may stand: `candidate`, `write_in`, `for`,
        `against`, `abstain`, `needed` (the votes that elect; None where most votes win), `elected`.
        """

@final
class Elected:
    """
    Stage three is over: there are winners.
    """
    def assess(self, /, standards: dict[str, Standards | Mapping[str, Any]]) -> list[str]:
        """
        Stage four: those winners who meet all four standards may be appointed; whoever is not assessed may not.
        """
    @property
    def winners(self, /) -> list[str]:
        """
        The winners.
        """

@final
class Entries:
    """
    The entries of a book as it was when the iteration began.
    """
    def __iter__(self, /) -> Entries: ...
    def __next__(self, /) -> Entry: ...

@final
class FormedFrame:
    """
    What came of forming groups of the people in a frame.
    """
    @property
    def formed(self, /) -> Formed:
        """
        The outcome.
        """
    @property
    def problem(self, /) -> GroupingProblem:
        """
        The problem as it was put: explanations and changes start from it.
        """
    @property
    def table(self, /) -> Table | None:
        """
        Who is in which group, a row for each row of the frame in its order: the frame's ids, and `group`. None where no
        groups were found.
        """

@final
class GroupingProblem:
    """
    A plan and a roster, checked against each other: what groups are formed from.

    `plan` is a value object, a dict, or TOML; `roster` are value objects or dicts, as
    `Branch.grouping_roster()` gives them. With a branch, people and groups are named in the texts.

    Raises `PlanError` with everything that is wrong with either.
    """
    def __new__(cls, /, plan: GroupingPlan | Mapping[str, Any] | str, roster: Iterable[RosterMember | Mapping[str, Any]], branch: Branch | None = None) -> GroupingProblem: ...
    def __repr__(self, /) -> str: ...
    def alternatives(self, /, groups: Iterable[FormedGroup | Mapping[str, Any]], member: str) -> list[Change]:
        """
        Where else a member could be, and what it would cost, the cheapest first.

        Raises `PlanError` when the groups are no partition of the roster, or the member is not on it.
        """
    def compare(self, /, today: Iterable[FormedGroup | Mapping[str, Any]], proposed: Iterable[FormedGroup | Mapping[str, Any]]) -> Comparison:
        """
        Two partitions of the roster side by side.

        Raises `PlanError` when either is no partition of the roster.
        """
    def explain(self, /, groups: Iterable[FormedGroup | Mapping[str, Any]]) -> Explanation:
        """
        Why groups are as they are: sizes, demands, wishes, every member's place, the best changes not made.

        Raises `PlanError` when the groups are no partition of the roster.
        """
    def form(self, /, *, progress: OnProgress | None = None, threads: SupportsIndex | None = None) -> Formed:
        """
        Forms groups: `Found` with a bound on what is possible, `Infeasible` with the demands that contradict each
        other, or `Undecided`.

        `progress` is called a few times a second with a `Progress`; where it returns False the search stops with what
        it has. Ctrl-C stops it, too, and raises KeyboardInterrupt. All cores are used unless `threads` says how
        many; the answer is the same.
        """
    def frontier(self, /, today: Iterable[FormedGroup | Mapping[str, Any]], *, progress: OnProgress | None = None) -> Frontier:
        """
        From today's groups to the best ones by as few moves as can be: what each number of moves can win.
        `progress` and Ctrl-C work as in `form`.

        Raises `PlanError` when the groups are no partition of the roster, or their number is not allowed.
        """
    def place_newcomers(self, /, today: Iterable[FormedGroup | Mapping[str, Any]]) -> Newcomers:
        """
        The best places for those who are on the roster and in none of today's groups; nobody else moves.

        Raises `PlanError` when the groups are wrong.
        """
    @property
    def plan(self, /) -> GroupingPlan:
        """
        The plan.
        """
    @property
    def roster(self, /) -> list[RosterMember]:
        """
        The roster.
        """
    def score(self, /, groups: Iterable[FormedGroup | Mapping[str, Any]]) -> GroupingScore:
        """
        The points that groups lose, by wish.

        Raises `PlanError` when the groups are no partition of the roster.
        """
    def with_newcomers(self, /, newcomers: Iterable[RosterMember | Mapping[str, Any]]) -> GroupingProblem:
        """
        The same plan with people who come anew.

        Raises `PlanError` with everything that is wrong with them.
        """

@final
class JudgedBooks:
    """
    The tables of books that were judged: `branches` (one row a book), `findings`, `errors`, and those asked for.
    """
    def __contains__(self, name: str, /) -> bool: ...
    def __getitem__(self, name: str, /) -> Table: ...
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    @property
    def branches(self, /) -> Table:
        """
        One row a book, unreadable ones too.
        """
    @property
    def done(self, /) -> int:
        """
        Books done so far.
        """
    @property
    def errors(self, /) -> Table:
        """
        What is wrong with books that cannot be read.
        """
    @property
    def findings(self, /) -> Table:
        """
        Everything that breaks a clause or strays from one, of all books.
        """
    def keys(self, /) -> list[str]:
        """
        The names of the tables.
        """

@final
class Judging:
    """
    Many books being judged: an iterator over `JudgedBooks` batches.
    """
    def __iter__(self, /) -> Judging: ...
    def __next__(self, /) -> JudgedBooks: ...
    def all(self, /) -> JudgedBooks:
        """
        Judges all that is left, and gathers the tables.
        """

@final
class Poll:
    """
    A poll in rounds: it says who is elected, and among whom the next round is held.
    """
    def __new__(cls, /, field: Iterable[str], *, seats: SupportsIndex, rules: CountRules | Mapping[str, Any]) -> Poll:
        """
        A poll among `field` for so many seats; the rules are those of `Rulebook.count_rules`.
        """
    def __repr__(self, /) -> str: ...
    def draw(self, /, winner: str) -> None:
        """
        Records the lot that was drawn among the tied.

        Raises `CountError` when the winner is not among them.
        """
    @property
    def elected(self, /) -> list[str]:
        """
        Those elected so far.
        """
    @property
    def field(self, /) -> list[str]:
        """
        The candidates of the next round.
        """
    @property
    def is_run_off(self, /) -> bool:
        """
        Whether the next round is a run-off.
        """
    def round(self, /, ballots: Iterable[Mapping[str, Any]], *, should_attend: SupportsIndex, present: SupportsIndex, may_stand: Iterable[str] | None = None) -> Round:
        """
        Holds a round. Those who may be written in can be listed in `may_stand`; without it, anybody may.

        Raises `CountError` when the poll is over, or a ballot marks somebody who is no candidate.
        """
    @property
    def rounds(self, /) -> list[Round]:
        """
        The rounds held, with their full counts.
        """
    @property
    def state(self, /) -> PollState:
        """
        Where it stands.
        """
    @property
    def vacant(self, /) -> int:
        """
        Seats still vacant.
        """

@final
class Polling:
    """
    Stage three: rounds are held.
    """
    @property
    def elected(self, /) -> Elected | None:
        """
        Stage four, once every seat is filled; None before that.
        """
    @property
    def last_round(self, /) -> Round | None:
        """
        The round held last.
        """
    def round(self, /, ballots: Iterable[Mapping[str, Any]], *, should_attend: SupportsIndex, present: SupportsIndex, may_stand: Iterable[str] | None = None) -> Polling:
        """
        The same after another round.

        Raises `CountError` when the poll is over, or a ballot marks somebody who is no candidate.
        """

@final
class Rows:
    """
    The rows of a table.
    """
    def __iter__(self, /) -> Rows: ...
    def __next__(self, /) -> dict[str, Any]: ...

@final
class Rulebook:
    """
    The rules as dated data: which judgements are asked for, by which clause, with which parameters on which date.

    Two ship with the library: `Rulebook.source()`, the published practice, and `Rulebook.statutes()`, the
    national regulations where they speak. Other organisations write their own in TOML or JSON.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> tuple[Any, Any]: ...
    def __repr__(self, /) -> str: ...
    def clause(self, /, id: str) -> ClauseInfo | None:
        """
        What a clause says; None for one that is not in the catalogue.
        """
    def clauses(self, /) -> list[ClauseInfo]:
        """
        The catalogue of clauses, by id.
        """
    def count_rules(self, /, day: date | str) -> CountRules:
        """
        The rules of a poll that begins on a day (1.2d).
        """
    def excuses(self, /) -> list[Excuse]:
        """
        Every category of excuse, by id.
        """
    @staticmethod
    def from_json(text: str) -> Rulebook:
        """
        Reads a rulebook written in JSON.

        Raises `RulebookError` with everything that is wrong with it, not only the first.
        """
    @staticmethod
    def from_toml(text: str) -> Rulebook:
        """
        Reads a rulebook written in TOML.

        Raises `RulebookError` with everything that is wrong with it, not only the first.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    def lint(self, /) -> list[Lint]:
        """
        Contradictions between parameters that are valid one by one.
        """
    def merit_rules(self, /, day: date | str) -> MeritRules:
        """
        The three-year rule on a day (3.3c).
        """
    @property
    def name(self, /) -> Bilingual:
        """
        Its name.
        """
    def recommendation_majority(self, /, day: date | str) -> Threshold:
        """
        What makes an applicant a candidate, on a day (1.2d).
        """
    @staticmethod
    def source() -> Rulebook:
        """
        The published practice the library was made for (《让党小组发挥大作用》).
        """
    @staticmethod
    def statutes() -> Rulebook:
        """
        The national regulations, where they speak.
        """
    def to_dict(self, /) -> Any:
        """
        Every parameter with its dates and its clause, as plain data.
        """

@final
class Table:
    """
    A table of columns. It speaks the Arrow PyCapsule protocol: `pandas`, `polars`, `pyarrow` and `duckdb` read it
    without a copy in between.

    It is iterated by rows, each a dict; `table["name"]` is a column as a list.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        The columns as an Arrow C stream, for libraries that read it.
        """
    def __eq__(self, other: object, /) -> bool: ...
    def __getitem__(self, column: str, /) -> list[Any]: ...
    def __iter__(self, /) -> Rows: ...
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def columns(self, /) -> list[str]:
        """
        The names of the columns.
        """
    def to_arrow(self, /) -> Table2:
        """
        The table as a `pyarrow.Table`; pyarrow has to be installed.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The columns as lists, by name. Days are `datetime.date`, amounts in yuan `decimal.Decimal`.
        """
    def to_pandas(self, /) -> DataFrame:
        """
        The table as a `pandas.DataFrame`; pandas has to be installed.
        """
    def to_polars(self, /) -> DataFrame2:
        """
        The table as a `polars.DataFrame`; Polars has to be installed.
        """

def count(ballots: ArrowStream | Mapping[str, Any], *, seats: SupportsIndex, should_attend: SupportsIndex, present: SupportsIndex, on: date | str, rulebook: Rulebook, candidates: Iterable[str] | None = None, ballot: str | None = None, candidate: str | None = None, mark: str | None = None, may_stand: Iterable[str] | None = None) -> Counted:
    """
    Counts one first round of an election that stands alone (1.2d).

    The ballots lie in a frame either wide, a row a ballot and a column a candidate (`candidates` names the columns), or
    long, a row a mark: `ballot`, `candidate` and `mark` name the columns, and `candidates` may list who stands. A mark is
    1 (for), -1 (against), 0 or empty (abstains), or a text: `for`, 赞成, 同意; `against`, 反对, 不同意; `abstain`,
    弃权; in the long form `write_in` or 另选 too. Whoever is written in may stand if `may_stand` lists him or her;
    without it anybody may.

    Raises `FrameError` with the column and the row, from 0, of the first cell that cannot be taken so.
    """

def days(span: str | tuple[date | str, date | str]) -> tuple[date, date]:
    """
    The first and the last day of a span: of a year, quarter or month, as in `2022-Q2`, or of a pair of days.
    """

def dues(frame: ArrowStream | Mapping[str, Any], *, base: str, kind: str, rulebook: Rulebook, month: str | None = None, on: date | str | None = None, fen: bool = False) -> Table:
    """
    The dues of a month for each row, in the order of the frame (2.0): `dues_fen`, `dues_yuan` (decimal), the `rule` they
    are reckoned by, and its `clause`.

    `base` names the column of monthly bases, in yuan (in fen where `fen` is true): numbers, decimals, or texts such as
    `5,432.50`. `kind` names the column that says what a member lives on: `wage` or 工资, `retired` or 离退休,
    `student` or 学生, `unemployed` or 下岗失业, `relief` or 抚恤救济, `farmer` or 农民. `month` names a column of months or
    dates whose rates count; without it the rates are those of the day `on`, or the latest.

    Raises `FrameError` with the column and the row, from 0, of the first cell that cannot be taken so.
    """

def form_groups(frame: ArrowStream | Mapping[str, Any], *, member: str, plan: GroupingPlan | Mapping[str, Any] | str, attributes: Iterable[str] | None = None, full: str | None = None, may_lead: str | None = None, seat: str | None = None, group: str | None = None, progress: OnProgress | None = None) -> FormedFrame:
    """
    Forms groups of the people in a frame (1.1), a row a member.

    `member` names the column of ids or names. Columns the plan names become attributes, and those in `attributes`.
    `full`, `may_lead` (true or false), `seat` on the committee and the present `group` may be columns, too. `progress`
    and Ctrl-C work as in `GroupingProblem.form`.

    Raises `FrameError` with the column and the row, from 0, of the first cell that cannot be taken so, and `PlanError`
    with everything that is wrong with the plan.
    """

def judge_many(books: Sources, rulebook: Rulebook, *, book: str | None = None, line: str | None = None, as_of: date | str | None = None, span: str | tuple[date | str, date | str] | None = None, tables: Iterable[str] | None = None, threads: SupportsIndex | None = None, batch: SupportsIndex | None = None, progress: bool = False) -> Judging:
    """
    Judges many books under one rulebook, each as of a day: the findings of all in one table. It is an iterator over
    batches, so that memory stays bounded; `all()` gathers the rest. All cores work, without holding Python.

    `books` are paths, pairs of a name and a path or `bytes`, or a mapping of names to these, from any iterable. With
    `book` and `line` they are a data frame: a row is a line of a book (JSON in the record format, in the column `line`),
    and the column `book` says of which; lines of a book come in the order of the rows.

    Without `as_of` each book is judged on the day of its last recording. Further `tables` are named as in
    `Branch.table`; those over days are about `span`, otherwise about the calendar year. With
    `progress`, tqdm shows a bar.

    A book that cannot be read is rows in the tables `branches` and `errors`, and stops nothing. The order of all rows
    is that of the books, whatever the threads.
    """

def merit(years: Iterable[CommendedYear | Mapping[str, Any]], *, rules: MeritRules | Mapping[str, Any], as_of: date | str, applications: Iterable[AppliedYears | Mapping[str, Any]] | None = None) -> MeritAccount:
    """
    The three-year rule: which merit applications are owed to a person on a date (3.3c).

    `years` are the years with a standing commendation, each with the day it was known; the rules are those of
    `Rulebook.merit_rules`. Years known and applications made after `as_of` do not count yet.
    """

def propose_pairs(people: Iterable[PairPerson | Mapping[str, Any]], plan: PairPlan | Mapping[str, Any]) -> Pairing:
    """
    The best learning pairs of some people under a plan (结对互学, 3.1a), with who is left out, and why.

    Raises `PlanError` with everything that is wrong with the plan, or with the list of people.
    """

def streak_marks(frame: ArrowStream | Mapping[str, Any], *, person: str, year: str, excellent: str, counting: str | int | Iterable[str | int] | None = None, years: SupportsIndex | None = None, rulebook: Rulebook | None = None, on: date | str | None = None) -> Table:
    """
    Whether the year of each row completes or extends a run of as many excellent years as are asked for (3.3c): one
    column, `reached`, a row for each row of the frame, in its order. The arguments are those of `streaks`.

    Raises `FrameError` with the column and the row, from 0, of the first cell that cannot be taken so.
    """

def streaks(frame: ArrowStream | Mapping[str, Any], *, person: str, year: str, excellent: str, counting: str | int | Iterable[str | int] | None = None, years: SupportsIndex | None = None, rulebook: Rulebook | None = None, on: date | str | None = None) -> Table:
    """
    Every run of consecutive excellent years in a frame (3.3c): a row a run, with `person`, `first`, `last`, `years`, and
    whether it has `reached` as many years as are asked for.

    `person`, `year` and `excellent` name columns: persons are texts or whole numbers; years are numbers, texts or dates;
    `excellent` is true or false, 1 or 0, or a column of ratings of which those in `counting` are excellent. How many
    years are asked for is given by `years`, otherwise by the rulebook (the published practice where none is given) on a
    day (the latest where none is given). Rows may come in any order and repeat.

    Raises `FrameError` with the column and the row, from 0, of the first cell that cannot be taken so.
    """

def tables() -> list[TableInfo]:
    """
    The tables of a branch (`Branch.table`) and of many books (`judge_many`), with the meaning of every column.
    """

def words(kind: str, code: str, lang: str | None = None) -> str | None:
    """
    The words of a code, as a label for people: `kind` says what sort of code it is, `lang` is `zh` or `en`.

    The kinds are `duty_kind`, `duty_state`, `rating`, `measure`, `bearer`, `standing`, `seat`, `route`, `how_ended`,
    `streak`, `account`, `event`, `side`, `move`, for values of tables and pictures; `group`, `value` and `flag` for what
    is missing, yes and no; `column` for the columns themselves; and `picture` for titles. None where there are no words
    for it.

    Raises `InvalidValue` for another language.
    """
