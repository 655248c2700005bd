//! What an exercise of a right needs: a leader in office that day, the own group, a subject the right covers.

use super::points::RightsPoint;
use super::right::Right;
use crate::book::Seq;
use crate::branch::{Departure, Member, State, Term};
use crate::judgement::{Need, Weighing};
use crate::{Clause, Day, GroupId, MemberId, PersonId};

/// One exercise of a right, as it is weighed.
pub(super) struct Exercise<'a> {
    pub(super) right: Right,
    pub(super) leader: &'a MemberId,
    /// The group it is exercised for; the own one when left out.
    pub(super) group: Option<&'a GroupId>,
    /// The person it is about, where it is about one.
    pub(super) person: Option<&'a PersonId>,
}

/// The clause that grants a right; the nearest one where the rulebook does not judge it.
pub(super) fn clause_of(state: &State, right: Right) -> Clause {
    state.rules.clause(right.rule()).unwrap_or_else(|| state.rules.rights.answer_days.clause()).clone()
}

pub(super) fn weigh(weighing: &mut Weighing, state: &State, exercise: &Exercise<'_>, day: Day) {
    let Exercise { right, leader, group, person } = *exercise;
    let clause = clause_of(state, right);
    let term = state.term_of(leader, day);
    let home = state.members.get(leader).and_then(Member::group);
    // Whoever is in no group can be placed in any.
    let home = home.or_else(|| state.groups.iter().find(|one| one.span.until.is_none()).map(|one| &one.id));
    let point = RightsPoint::InOffice { leader: leader.clone(), right };
    let mend = vec![takes_office(state, leader, home, day)];
    weighing.require(&clause, term.is_some(), point, office_evidence(state, leader, day), mend);
    let own = term.map(|term| &term.group);
    if let (Some(group), Some(own), Some(term)) = (group, own, term) {
        let point =
            RightsPoint::OwnGroup { leader: leader.clone(), right, group: group.clone(), own: own.clone() };
        weighing.require(&clause, group == own, point, vec![term.entry], vec![]);
    }
    // Whoever takes office leads the group he or she is in.
    if let (Some(person), Some(group)) = (person, group.or(own).or(home)) {
        let (holds, evidence, mend) = covers(state, right, person, group);
        let point = RightsPoint::Covers { right, person: person.clone(), group: group.clone() };
        weighing.require(&clause, holds, point, evidence, mend);
    }
}

/// What brings a member to office as leader of a group.
fn takes_office(state: &State, leader: &MemberId, home: Option<&GroupId>, day: Day) -> Vec<Need> {
    let begins = |terms: &mut dyn Iterator<Item = &Term>| {
        terms.filter(|term| term.from > day && term.end() > term.from).map(|term| term.from).max()
    };
    if let Some(day) = begins(&mut state.terms.of(leader)) {
        return vec![Need::NotBefore { day }];
    }
    let office = Need::TakesOffice { member: leader.clone(), group: home.cloned() };
    let Some(home) = home else { return vec![Need::Reformed, office] };
    // A term that has not begun cannot be given up yet.
    let wait = begins(&mut state.terms.in_group(home)).map(|day| Need::NotBefore { day });
    let placed = Need::Placed { member: leader.clone(), group: Some(home.clone()) };
    let inside = state.members.get(leader).and_then(Member::group).is_some();
    wait.into_iter().chain((!inside).then_some(placed)).chain([office]).collect()
}

/// The term that covers the day; where there is none, the last one and what ended it.
fn office_evidence(state: &State, leader: &MemberId, day: Day) -> Vec<Seq> {
    if let Some(term) = state.term_of(leader, day) {
        return vec![term.entry];
    }
    let last = state.terms.of(leader).last();
    let entries = last.map(|term| [Some(term.entry), term.ended.map(|(_, _, entry)| entry)]);
    entries.into_iter().flatten().flatten().collect()
}

/// Whether a right covers a person, the entries that say so, and what would make it so.
fn covers(
    state: &State,
    right: Right,
    person: &PersonId,
    group: &GroupId,
) -> (bool, Vec<Seq>, Vec<Vec<Need>>) {
    let member = state.members.get(person.as_str());
    let here = member.filter(|member| member.is_here());
    match right {
        // Who left the Party may be nominated anew; who was transferred is a member elsewhere.
        Right::Nominate => {
            let outside = |left: Departure| matches!(left, Departure::Withdrew | Departure::Expelled);
            let holds = member.is_none_or(|member| member.left.is_some_and(|(_, how, _)| outside(how)));
            let entry = member.map(|member| member.left.map_or(member.joined_by, |(.., entry)| entry));
            (holds, entry.into_iter().collect(), vec![])
        }
        Right::Rate | Right::Recommend => {
            let stay = here.and_then(Member::stay);
            let placed = |member: &Member| {
                vec![Need::Placed { member: member.id.clone(), group: Some(group.clone()) }]
            };
            let evidence = stay.map(|stay| stay.entry).into_iter().collect();
            let holds = stay.is_some_and(|stay| stay.group == *group);
            (holds, evidence, here.map(placed).into_iter().collect())
        }
        Right::Supervise => {
            let seat = here.and_then(Member::seat);
            let seated = |member: &Member| vec![Need::Seated { member: member.id.clone() }];
            let held = member.and_then(|member| member.seats.last()).map(|seat| seat.entry);
            (seat.is_some(), held.into_iter().collect(), here.map(seated).into_iter().collect())
        }
        Right::Advise => (true, vec![], vec![]),
        Right::Speak | Right::SitIn | Right::Spend => (false, vec![], vec![]),
    }
}
