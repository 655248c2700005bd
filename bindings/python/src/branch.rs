//! `xiaozu.Branch`.

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyString;
use pyo3::{type_hint_identifier, type_hint_union};
use xiaozu::{
    AccountsOpening, Appraisal, Bearer, Commendation, CommitteeTerm, Development, DuesAccount, DutyRecord,
    ElectionId, Fact, Figure, Formation, FormationId, FormedGroup, FundsAccounts, Group, GroupId,
    GroupReview, HelpCase, InDevelopment, Indicator, Learner, LearningNetwork, MadeUpRecord, Matter,
    MatterFigures, MatterId, MeasureRecord, Member, MemberId, MeritAccount, ModelPost, Names, Note, Pair,
    PairPlan, PairProposal, PriorityPlace, PublicationRules, Quarter, Question, Resolution, Review,
    Revocation, RosterMember, Round, Seat, ServiceArchive, Session, SessionId, SmallRecord, Spending,
    Statement, Streak, StreakState, SuggestionDay, TaskGroup, TaskGroupState, Term, Text,
};
use xiaozu_frames::View;
use xiaozu_plain::{Decision, Duty, Election, Finding, RightHeld, Tell};

use crate::error::OrRaise;
use crate::formation::GroupingProblem;
use crate::table::{Table, named_table};
use crate::value::{Data, Day, DayOut, List, Out, Span, Written, all, named};

named! {
    "xiaozu._values":
        AccountsOpening = "AccountsOpening", Appraisal = "Appraisal", Commendation = "Commendation",
        CommitteeTerm = "CommitteeTerm", Decision = "Decision", Development = "Development",
        DuesAccount = "DuesAccount", Duty = "Duty", DutyRecord = "DutyRecord", Election = "Election",
        Figure = "Figure", Finding = "Finding", FormedGroup = "FormedGroup", FundsAccounts = "FundsAccounts",
        Formation = "Formation", Group = "Group", GroupReview = "GroupReview", HelpCase = "HelpCase",
        InDevelopment = "InDevelopment", Learner = "Learner", LearningNetwork = "LearningNetwork",
        MadeUpRecord = "MadeUpRecord", Matter = "Matter", MatterFigures = "MatterFigures",
        MeasureRecord = "MeasureRecord", Member = "Member", MeritAccount = "MeritAccount",
        ModelPost = "ModelPost", Note = "Note", Pair = "Pair", PairPlan = "PairPlan",
        PairProposal = "PairProposal", PriorityPlace = "PriorityPlace", PublicationRules = "PublicationRules",
        Round = "Round", Resolution = "Resolution", Review = "Review",
        Revocation = "Revocation", RightHeld = "RightHeld", RosterMember = "RosterMember", Seat = "Seat",
        ServiceArchive = "ServiceArchive", Session = "Session", SmallRecord = "SmallRecord",
        Spending = "Spending", Statement = "Statement", Streak = "Streak", StreakState = "StreakState",
        SuggestionDay = "SuggestionDay", TaskGroup = "TaskGroup", TaskGroupState = "TaskGroupState",
        Term = "Term";
    "xiaozu.facts": Fact = "Fact";
    "xiaozu.questions": Question = "Question";
}

/// A branch on a date: what the entries up to that date say, under a rulebook. None of its answers can fail.
///
/// Lists come in a fixed order; ids that the branch does not know give None or an empty list.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Branch(xiaozu::Branch);

impl Branch {
    pub(crate) fn new(branch: xiaozu::Branch) -> Self {
        Self(branch)
    }

    pub(crate) fn core(&self) -> &xiaozu::Branch {
        &self.0
    }

    fn names(&self) -> Names<'_> {
        Names::of(&self.0)
    }
}

/// A question: a value object, a dict, or its text, as in `may-be-secretary:li-wei`.
pub(crate) struct Asked(Question);

impl<'py> FromPyObject<'_, 'py> for Asked {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(Data::<Question>::INPUT_TYPE, type_hint_identifier!("builtins", "str"));

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyString>() {
            return Written::extract(object).map(|Written(question)| Self(question));
        }
        Data::extract(object).map(|Data(question)| Self(question))
    }
}

#[pymethods]
impl Branch {
    /// The date it is judged on; the day has ended.
    #[getter]
    fn as_of(&self) -> DayOut {
        DayOut(self.0.as_of())
    }

    /// The branch's name; None before the founding.
    #[getter]
    fn name(&self) -> Option<&str> {
        self.0.founded().map(|(name, _)| name)
    }

    /// The day it was founded; None before that.
    #[getter]
    fn founded(&self) -> Option<DayOut> {
        self.0.founded().map(|(_, day)| DayOut(day))
    }

    /// Everything that breaks a clause or strays from one, ordered by clause, day and entry.
    fn findings(&self, py: Python<'_>) -> Vec<Out<Finding>> {
        all(py.detach(|| self.0.findings().told(self.names())))
    }

    /// The answer to a question, with its reasons, evidence, and what would change it.
    fn decide(&self, py: Python<'_>, question: Asked) -> Out<Decision> {
        Out(py.detach(|| self.0.decide(&question.0).told(self.names())))
    }

    /// The duties that are due on some day of a span (`2021-Q3`, or its first and last day), where they stand on the
    /// date of the branch; those of one bearer where one is named (`branch`, `group/g1`, `leader/li-wei`,
    /// `member/li-wei`).
    #[pyo3(signature = (span, bearer=None))]
    fn duties(&self, py: Python<'_>, span: Span, bearer: Option<Written<Bearer>>) -> Vec<Out<Duty>> {
        let duties = || match bearer {
            Some(Written(bearer)) => self.0.duties_of(&bearer, span.0),
            None => self.0.duties(span.0),
        };
        all(py.detach(|| duties().told(self.names())))
    }

    /// The duties that are past their last day and can still be done.
    fn overdue(&self, py: Python<'_>) -> Vec<Out<Duty>> {
        all(py.detach(|| self.0.overdue().told(self.names())))
    }

    /// The duties as an iCalendar file (RFC 5545). `domain` ends every UID: one branch, one name of its own.
    #[pyo3(signature = (span, *, domain, bearer=None))]
    fn to_icalendar(
        &self,
        py: Python<'_>,
        span: Span,
        domain: &str,
        bearer: Option<Written<Bearer>>,
    ) -> String {
        let bearer = bearer.map(|Written(bearer)| bearer);
        py.detach(|| xiaozu_calendar::calendar(&self.0, span.0, bearer.as_ref(), domain))
    }

    /// A table of the branch, by its name: `members`, `groups`, `terms`, `elections`, `rounds`, `reviews`,
    /// `commendations`, `duties`, `findings`, `funds`, `tests`, `measures` and more; `xiaozu.tables()` lists them with
    /// their columns. `duties` and `figures` are about a span of days, the calendar year where none is given.
    ///
    /// Raises `InvalidValue` for a name that is no table.
    #[pyo3(signature = (name, span=None))]
    fn table(&self, py: Python<'_>, name: &str, span: Option<Span>) -> PyResult<Table> {
        let table = named_table(py, name)?;
        let view = || table.of(&View::new(&self.0, span.map(|Span(days)| days)));
        let batch = py.detach(view).or_raise(py)?;
        Ok(Table::new(batch.schema(), vec![batch]))
    }

    /// The members on the roster, in the order they joined.
    fn members(&self) -> Vec<Out<&Member>> {
        all(self.0.members())
    }

    /// A member, on the roster or gone.
    fn member(&self, id: Written<MemberId>) -> Option<Out<&Member>> {
        self.0.member(&id.0).map(Out)
    }

    /// The committee: secretary, deputies, members; each with the seat.
    fn committee(&self) -> Vec<(Out<&Member>, Out<Seat>)> {
        self.0.committee().map(|(member, seat)| (Out(member), Out(seat))).collect()
    }

    /// The term of the present committee; None where the branch has no committee.
    fn committee_term(&self) -> Option<Out<CommitteeTerm>> {
        self.0.committee_term().map(Out)
    }

    /// The formation in force.
    fn formation(&self) -> Option<Out<&Formation>> {
        self.0.formation().map(Out)
    }

    /// The groups, in the order they were formed.
    fn groups(&self) -> Vec<Out<&Group>> {
        all(self.0.groups())
    }

    /// The members of a group, in the order they joined the branch.
    fn members_of(&self, group: Written<GroupId>) -> Vec<Out<Member>> {
        all(self.0.members_of(&group.0).cloned())
    }

    /// Every term of office the book has, in the order of the entries.
    fn terms(&self) -> Vec<Out<&Term>> {
        all(self.0.terms())
    }

    /// The term of the group's leader; the earliest where it has several.
    fn leader_of(&self, group: Written<GroupId>) -> Option<Out<&Term>> {
        self.0.leader_of(&group.0).map(Out)
    }

    /// The elections, in the order they were called.
    fn elections(&self) -> Vec<Out<Election>> {
        all(self.0.elections().map(|one| Election::of(&self.0, one)))
    }

    /// An election.
    fn election(&self, id: Written<ElectionId>) -> Option<Out<Election>> {
        self.0.election(&id.0).map(|one| Out(Election::of(&self.0, one)))
    }

    /// The rules a round is published by, as they stand on a day.
    fn publication(&self, day: Day) -> Out<PublicationRules> {
        Out(self.0.publication(day.0))
    }

    /// The rounds of an election with their full counts, for those who may see them; what is shown to others
    /// is in `elections` (3.3a).
    fn full_rounds(&self, election: Written<ElectionId>) -> Vec<Out<&Round>> {
        self.0.election(&election.0).map_or_else(Vec::new, |one| all(Election::full_rounds(one)))
    }

    /// The reviews of leaders, by person and quarter.
    fn reviews(&self) -> Vec<Out<&Review>> {
        all(self.0.reviews())
    }

    /// The reviews of groups, by group and quarter.
    fn group_reviews(&self) -> Vec<Out<&GroupReview>> {
        all(self.0.group_reviews())
    }

    /// The measures taken towards leaders, in order.
    fn measures(&self) -> Vec<Out<&MeasureRecord>> {
        all(self.0.measures())
    }

    /// Every commendation, in order, revoked ones too.
    fn commendations(&self) -> Vec<Out<&Commendation>> {
        all(self.0.commendations())
    }

    /// The standing commendations of a person, by year.
    fn commendations_of(&self, leader: Written<MemberId>) -> Vec<Out<Commendation>> {
        all(self.0.commendations_of(&leader.0).into_iter().cloned())
    }

    /// Every commendation that was revoked, in order.
    fn revocations(&self) -> Vec<Out<&Revocation>> {
        all(self.0.revocations())
    }

    /// A person's latest streak of excellent years, and whether it goes on (3.3c).
    fn streak_of(&self, leader: Written<MemberId>) -> Option<(Out<Streak>, Out<StreakState>)> {
        self.0.streak_of(&leader.0).map(|(streak, state)| (Out(streak), Out(state)))
    }

    /// A person's account of merit: what is owed, what lapsed, what is missing (3.3c).
    fn merit_of(&self, leader: Written<MemberId>) -> Out<MeritAccount> {
        Out(self.0.merit_of(&leader.0))
    }

    /// Who comes first when good leaders are preferred (4.1b).
    fn priority(&self) -> Vec<Out<PriorityPlace>> {
        all(self.0.priority())
    }

    /// A leader's service archive (3.3a); None for whoever never led.
    fn archive_of(&self, leader: Written<MemberId>) -> Option<Out<ServiceArchive>> {
        self.0.archive_of(&leader.0).map(Out)
    }

    /// The table of rights on this day: all eight for every leader in office (2.1).
    fn rights(&self, py: Python<'_>) -> Vec<Out<RightHeld>> {
        all(py.detach(|| self.0.rights().told(self.names())))
    }

    /// Everything that was raised and may await an answer, in order.
    fn matters(&self) -> Vec<Out<&Matter>> {
        all(self.0.matters())
    }

    /// A matter.
    fn matter(&self, id: Written<MatterId>) -> Option<Out<&Matter>> {
        self.0.matter(&id.0).map(Out)
    }

    /// The register of duties done, in order (2.0).
    fn duties_done(&self) -> Vec<Out<&DutyRecord>> {
        all(self.0.duties_done())
    }

    /// The suggestions given in a span of days.
    fn suggestions(&self, span: Span) -> Vec<Out<&Matter>> {
        all(self.0.suggestions(*span.0.start(), *span.0.end()))
    }

    /// How many suggestions were given, answered and closed in a span of days (2.2c).
    fn suggestion_figures(&self, span: Span) -> Out<MatterFigures> {
        Out(self.0.suggestion_figures(*span.0.start(), *span.0.end()))
    }

    /// The suggestion days held, in order.
    fn suggestion_days(&self) -> Vec<Out<&SuggestionDay>> {
        all(self.0.suggestion_days())
    }

    /// The ledger of problems, in order.
    fn ledger(&self) -> Vec<Out<&Matter>> {
        all(self.0.ledger())
    }

    /// Praise and what was made known, in order.
    fn notes(&self) -> Vec<Out<&Note>> {
        all(self.0.notes())
    }

    /// Sessions and tests, in order.
    fn sessions(&self) -> Vec<Out<&Session>> {
        all(self.0.sessions())
    }

    /// A session or test.
    fn session(&self, id: Written<SessionId>) -> Option<Out<&Session>> {
        self.0.session(&id.0).map(Out)
    }

    /// Who made a session up, in order.
    fn made_up(&self, session: Written<SessionId>) -> Vec<Out<&MadeUpRecord>> {
        all(self.0.made_up(&session.0))
    }

    /// The help after poor tests, in order.
    fn help_cases(&self) -> Vec<Out<&HelpCase>> {
        all(self.0.help_cases())
    }

    /// The resolutions of the members' meeting, in order.
    fn resolutions(&self) -> Vec<Out<&Resolution>> {
        all(self.0.resolutions())
    }

    /// Small activities, in order (2.3c).
    fn small_activities(&self) -> Vec<Out<&SmallRecord>> {
        all(self.0.small_activities())
    }

    /// Whose personal report was received, on which day, by which entry. Never what it says.
    fn reports_received(&self) -> Vec<(&str, DayOut, u32)> {
        let received = self.0.reports_received();
        received.map(|(member, day, entry)| (member.as_str(), DayOut(day), entry.0)).collect()
    }

    /// The appraisals, by year.
    fn appraisals(&self) -> Vec<Out<&Appraisal>> {
        all(self.0.appraisals())
    }

    /// The appraisal of a year.
    fn appraisal(&self, year: i32) -> Option<Out<&Appraisal>> {
        self.0.appraisal(year).map(Out)
    }

    /// Everybody who ever applied for membership here, in the order of the applications.
    fn developments(&self) -> Vec<Out<&Development>> {
        all(self.0.developments())
    }

    /// The people on their way to full member: where each stands, what comes next, and the earliest day for it.
    fn in_development(&self) -> Vec<Out<InDevelopment>> {
        all(self.0.in_development())
    }

    /// The groups' funds, in fen (2.3d).
    fn funds(&self) -> Out<FundsAccounts> {
        Out(self.0.funds())
    }

    /// What a statement of account of a quarter (`2021-Q3`) should say; of all groups together without `group`.
    #[pyo3(signature = (quarter, group=None))]
    fn statement(&self, quarter: Written<Quarter>, group: Option<Written<GroupId>>) -> Out<Statement> {
        let group = group.map(|Written(group)| group);
        Out(self.0.statement(group.as_ref(), quarter.0))
    }

    /// What was spent, in order.
    fn spendings(&self) -> Vec<Out<&Spending>> {
        all(self.0.spendings())
    }

    /// When accounts were opened to the groups, in order.
    fn accounts_opened(&self) -> Vec<Out<&AccountsOpening>> {
        all(self.0.accounts_opened())
    }

    /// A member's dues, in fen; None for somebody the book does not know.
    fn dues(&self, member: Written<MemberId>) -> Option<Out<DuesAccount>> {
        self.0.dues(&member.0).map(Out)
    }

    /// One figure over a span of days, both included; None where the rulebook does not ask for it.
    fn figure(&self, indicator: Written<Indicator>, span: Span) -> Option<Out<Figure>> {
        self.0.figure(indicator.0, span.0).map(Out)
    }

    /// Every figure the rulebook asks for over a span of days, both included.
    fn figures(&self, py: Python<'_>, span: Span) -> Vec<Out<Figure>> {
        all(py.detach(|| self.0.figures(span.0)))
    }

    /// The learning pairs that stand, in order (3.1a).
    fn pairs(&self) -> Vec<Out<&Pair>> {
        all(self.0.pairs())
    }

    /// The learners of the masses, in order.
    fn learners(&self) -> Vec<Out<&Learner>> {
        all(self.0.learners())
    }

    /// Who leads whom in learning, and whom nobody reaches (3.1a).
    fn learning_network(&self) -> Out<LearningNetwork> {
        Out(self.0.learning_network())
    }

    /// Learning pairs under a plan, by the branch's own scores and pairs (3.1a).
    ///
    /// Raises `PlanError` with everything that is wrong with the plan.
    fn propose_pairs(&self, py: Python<'_>, plan: Data<PairPlan>) -> PyResult<Out<PairProposal>> {
        let proposal = py.detach(|| self.0.propose_pairs(&plan.0)).or_raise(py)?;
        Ok(Out(proposal))
    }

    /// The facts that record the pairs a plan proposes, in order. `until` is the last day of the new ones; open
    /// without it.
    ///
    /// Raises `PlanError` with everything that is wrong with the plan.
    #[pyo3(signature = (plan, *, subject, until=None))]
    fn pairing_facts(
        &self,
        py: Python<'_>,
        plan: Data<PairPlan>,
        subject: Written<Text>,
        until: Option<Day>,
    ) -> PyResult<Vec<Out<Fact>>> {
        let proposal = py.detach(|| self.0.propose_pairs(&plan.0)).or_raise(py)?;
        Ok(all(proposal.facts(&subject.0, until.map(|Day(day)| day))))
    }

    /// The fact that adopts groups formed by a plan, with the plan as data and the points it loses (1.1).
    ///
    /// Raises `PlanError` when the groups are no partition of the problem's roster.
    fn adopt_groups(
        &self,
        py: Python<'_>,
        formation: Written<FormationId>,
        problem: &GroupingProblem,
        groups: List<Data<FormedGroup>>,
    ) -> PyResult<Out<Fact>> {
        let groups: Vec<_> = groups.0.into_iter().map(|Data(group)| group).collect();
        let adopted = self.0.adopt_groups(formation.0, problem.core(), &groups).or_raise(py)?;
        Ok(Out(adopted.into()))
    }

    /// The roster for forming groups, with the attributes the book knows (1.1).
    fn grouping_roster(&self) -> Vec<Out<RosterMember>> {
        all(self.0.grouping_roster())
    }

    /// The groups as a partition to be explained or compared.
    fn formed_groups(&self) -> Vec<Out<FormedGroup>> {
        all(self.0.formed_groups())
    }

    /// Model posts, in order (4.2b).
    fn model_posts(&self) -> Vec<Out<&ModelPost>> {
        all(self.0.model_posts())
    }

    /// Task groups, in order, each with its state (4.2c).
    fn task_groups(&self) -> Vec<(Out<&TaskGroup>, Out<TaskGroupState>)> {
        self.0.task_groups().map(|(group, state)| (Out(group), Out(state))).collect()
    }

    fn __repr__(&self) -> String {
        let name = self.0.founded().map_or("(not founded)", |(name, _)| name);
        format!(
            "<Branch {name} on {}: {} members, {} groups>",
            self.0.as_of(),
            self.0.members().count(),
            self.0.groups().count()
        )
    }
}
