//! The branch on a date: the fold of the book under its rulebook. Who is where, who leads.

mod apply;
mod decide;
pub(crate) mod facts;
mod faults;
mod findings;
mod groups;
mod index;
mod log;
pub(crate) mod needs;
mod plan;
mod points;
mod register;
mod roster;
mod shelf;
mod state;
mod terms;

pub(crate) use decide::group_exists;
pub use facts::{Departure, GroupOf, Missed, Plan, Seat, Standing};
pub use faults::BranchFault;
pub use groups::{Formation, Group, Term, TermEnd};
pub(crate) use index::Index;
pub(crate) use log::Log;
pub use points::BranchPoint;
pub(crate) use register::{Places, Register};
pub use roster::{CauseHeld, ExcuseHeld, Member, SeatHeld, Since, Span, Stay};
pub(crate) use shelf::Shelf;
pub(crate) use state::{Apply, Map, Stamp, State};

use crate::book::Seq;
use crate::committee::CommitteeTerm;
use crate::development::{Development, InDevelopment};
use crate::election::{Election, PublicationRules};
use crate::honours::{Commendation, Revocation};
use crate::judgement::{Decision, Finding, Need, Point, Question};
use crate::review::{GroupReview, MeasureRecord, Review};
use crate::rulebook::{Rule, Rulebook};
use crate::{ActorId, Clause, Day, ElectionId, GroupId, MemberId, PersonId};

/// A branch on a date: what the entries up to that date say, under a rulebook.
///
/// Every question about a branch is asked here; none can fail.
#[derive(Debug, Clone)]
pub struct Branch {
    pub(crate) state: State,
    as_of: Day,
}

impl Branch {
    pub(crate) fn new(state: State, as_of: Day) -> Self {
        Self { state, as_of }
    }

    /// The date it is judged on; the day has ended.
    #[must_use]
    pub fn as_of(&self) -> Day {
        self.as_of
    }

    /// The rulebook it is judged by.
    #[must_use]
    pub fn rulebook(&self) -> &Rulebook {
        &self.state.rules
    }

    /// The branch's name, and the day it was founded; none before the founding.
    #[must_use]
    pub fn founded(&self) -> Option<(&str, Day)> {
        self.state.founded.as_ref().map(|founding| (founding.name.as_str(), founding.on))
    }

    /// The members on the roster, in the order they joined.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        self.state.members.iter().filter(|member| member.is_here())
    }

    /// Every member the book has, on the roster or gone, in the order they joined.
    pub fn everybody(&self) -> impl Iterator<Item = &Member> {
        self.state.members.iter()
    }

    /// A member, on the roster or gone.
    #[must_use]
    pub fn member(&self, id: &MemberId) -> Option<&Member> {
        self.state.members.get(id)
    }

    /// The committee: secretary, deputies, members; within a seat in the order of the roster.
    pub fn committee(&self) -> impl Iterator<Item = (&Member, Seat)> {
        let mut seated: Vec<(&Member, Seat)> =
            self.members().filter_map(|member| member.seat().map(|held| (member, held.seat))).collect();
        seated.sort_by_key(|(_, seat)| *seat);
        seated.into_iter()
    }

    /// The formation in force.
    #[must_use]
    pub fn formation(&self) -> Option<&Formation> {
        self.state.formation()
    }

    /// The groups, in the order they were formed.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.state.groups.iter().filter(|group| group.span.until.is_none())
    }

    /// The members of a group, in the order they joined the branch.
    pub fn members_of<'a>(&'a self, group: &'a GroupId) -> impl Iterator<Item = &'a Member> {
        self.state.members_of(group)
    }

    /// Every term of office the book has, in the order of the entries.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.state.terms.iter()
    }

    /// The term of the group's leader; the earliest where it has several.
    #[must_use]
    pub fn leader_of(&self, group: &GroupId) -> Option<&Term> {
        self.state.leaders_of(group, self.as_of).next()
    }

    /// The elections, in the order they were called.
    pub fn elections(&self) -> impl Iterator<Item = &Election> {
        self.state.elections.0.iter()
    }

    /// An election.
    #[must_use]
    pub fn election(&self, id: &ElectionId) -> Option<&Election> {
        self.state.elections.0.get(id)
    }

    /// The reviews of leaders, by person and quarter.
    pub fn reviews(&self) -> impl Iterator<Item = &Review> {
        self.state.reviews.all()
    }

    /// The reviews of groups, by group and quarter.
    pub fn group_reviews(&self) -> impl Iterator<Item = &GroupReview> {
        self.state.reviews.of_groups()
    }

    /// The measures taken towards leaders, in order.
    pub fn measures(&self) -> impl Iterator<Item = &MeasureRecord> {
        self.state.reviews.measures.iter()
    }

    /// Every commendation, in order, revoked ones too.
    pub fn commendations(&self) -> impl Iterator<Item = &Commendation> {
        self.state.honours.commendations.iter()
    }

    /// Every commendation that was revoked, in order.
    pub fn revocations(&self) -> impl Iterator<Item = &Revocation> {
        self.state.honours.revoked.iter()
    }

    /// The term of the present committee; none where the branch has no committee.
    #[must_use]
    pub fn committee_term(&self) -> Option<CommitteeTerm> {
        crate::committee::term(self)
    }

    /// Everybody who ever applied for membership here, in the order of the applications.
    pub fn developments(&self) -> impl Iterator<Item = &Development> {
        self.state.developments.people.iter()
    }

    /// The people on their way from applicant to full member: where each stands, what comes next, and the
    /// earliest day for it.
    pub fn in_development(&self) -> impl Iterator<Item = InDevelopment> + '_ {
        crate::development::in_development(self)
    }

    /// The rules a round is published by, as they stand on a day.
    #[must_use]
    pub fn publication(&self, day: Day) -> PublicationRules {
        let rules = &self.rulebook().election;
        PublicationRules {
            counts_from: rules.counts_from.on(day),
            min_cell: rules.min_cell.on(day),
            publication: rules.publication.on(day),
        }
    }

    /// Everything that breaks a clause or strays from one, ordered by clause, day and entry.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut out: Vec<Finding> = self.state.breaches.iter().cloned().collect();
        findings::findings(self, &mut out);
        crate::election::findings(self, &mut out);
        crate::review::findings(self, &mut out);
        crate::honours::findings(self, &mut out);
        crate::money::funds::findings(self, &mut out);
        crate::money::dues::findings(self, &mut out);
        crate::rights::findings(self, &mut out);
        crate::voice::findings(self, &mut out);
        crate::meeting::findings(self, &mut out);
        crate::calendar::findings(self, &mut out);
        crate::committee::findings(self, &mut out);
        crate::learning::findings(self, &mut out);
        in_order(self.rulebook(), out)
    }

    /// The answer to a question, with its reasons.
    #[must_use]
    pub fn decide(&self, question: &Question) -> Decision {
        decide::decide(self, question)
    }

    /// Adds a finding, where the rulebook asks for the rule.
    pub(crate) fn find(
        &self,
        out: &mut Vec<Finding>,
        rule: Rule,
        since: Day,
        point: impl Into<Point>,
        evidence: Vec<Seq>,
        alternatives: Vec<Vec<Need>>,
    ) {
        let (Some(clause), Some(weight)) = (self.rulebook().clause(rule), self.rulebook().weight(rule))
        else {
            return;
        };
        out.push(Finding {
            clause: clause.clone(),
            weight,
            since,
            point: point.into(),
            evidence: evidence.into(),
            alternatives,
        });
    }

    /// The day somebody last came to a group or left it.
    pub(crate) fn last_change_of(&self, group: &GroupId) -> Day {
        let stays =
            self.state.members.iter().flat_map(|member| &member.stays).filter(|stay| stay.group == *group);
        stays.flat_map(|stay| [Some(stay.span.from), stay.span.until]).flatten().max().unwrap_or(self.as_of)
    }

    /// What gives a group without leader one: an appointment, or the day the appointed one begins.
    pub(crate) fn fill_vacancy(&self, group: &GroupId) -> Need {
        let ahead = self.terms().filter(|term| term.group == *group && term.from > self.as_of);
        match ahead.filter(|term| term.covers(term.from)).map(|term| term.from).min() {
            Some(day) => Need::NotBefore { day },
            None => Need::LeaderAppointed { group: group.clone() },
        }
    }

    pub(crate) fn name_of(&self, id: &MemberId) -> Option<&str> {
        let person = || self.state.developments.people.get(id).map(|person| person.name.as_str());
        self.state.members.get(id).map(|member| member.name.as_str()).or_else(person)
    }

    pub(crate) fn person_name(&self, id: &PersonId) -> Option<&str> {
        let learner = || self.state.learning.learners.get(id).map(|learner| learner.name.as_str());
        let applicant = || self.state.developments.people.get(id.as_str()).map(|one| one.name.as_str());
        let member = self.state.members.get(id.as_str()).map(|member| member.name.as_str());
        member.or_else(learner).or_else(applicant)
    }

    pub(crate) fn group_name(&self, id: &GroupId) -> Option<&str> {
        self.state.groups.get(id).map(|group| group.name.as_str())
    }

    pub(crate) fn actor_name(&self, id: &ActorId) -> Option<&str> {
        self.state.members.get(id.as_str()).map(|member| member.name.as_str())
    }
}

/// Findings by clause, day and entry, otherwise as they were found. They are many and big: their places are
/// sorted, by one number for the clause's place in the rulebook, the day and the first entry.
fn in_order(rules: &Rulebook, findings: Vec<Finding>) -> Vec<Finding> {
    let mut last: Option<(&Clause, usize)> = None;
    let mut keys = Vec::with_capacity(findings.len());
    for (place, finding) in findings.iter().enumerate() {
        let clause = match last {
            Some((clause, number)) if *clause == finding.clause => number,
            _ => rules.place_of(&finding.clause),
        };
        last = Some((&finding.clause, clause));
        let first = finding.evidence.first().map_or(0, |entry| entry.0);
        let key = (clause as u128) << 64
            | u128::from(finding.since.packed().abs_diff(i32::MIN)) << 32
            | u128::from(first);
        keys.push((key, place));
    }
    let evidence = |place: usize| findings.get(place).map(|finding| &finding.evidence);
    keys.sort_by(|(one, place), (other, behind)| {
        one.cmp(other).then_with(|| evidence(*place).cmp(&evidence(*behind)))
    });
    let order: Vec<usize> = keys.into_iter().map(|(_, place)| place).collect();
    let mut findings: Vec<Option<Finding>> = findings.into_iter().map(Some).collect();
    order.into_iter().filter_map(|place| findings.get_mut(place)?.take()).collect()
}
