//! The way to secretary: experience as a group leader first (4.1a).

pub(crate) mod needs;
mod points;

pub use points::OfficePoint;

use crate::book::Seq;
use crate::branch::{Branch, BranchPoint, Seat, Stamp, State};
use crate::judgement::{Need, Weighing};
use crate::rulebook::Rule;
use crate::{Day, MemberId};

/// Days in office as a leader before a day, as 4.1a counts them: each once, service brought along too, and
/// the entries they rest on.
pub(crate) fn experience(state: &State, member: &MemberId, before: Day) -> (i64, Vec<Seq>) {
    let irregular = state.rules.office.count_irregular.on(before);
    let terms = state.terms.of(member).filter(|term| term.regular || irregular);
    let service = state.honours.service.iter().filter(|service| service.member == *member);
    let terms = terms.map(|term| (term.from, term.end(), term.entry));
    let spans = terms.chain(service.map(|one| (one.from, one.until.plus_days(1), one.entry)));
    days_once(spans, before)
}

/// Days in office as a leader of this branch before a day, each once, however the leader came to office.
pub(crate) fn served(state: &State, member: &MemberId, before: Day) -> i64 {
    days_once(state.terms.of(member).map(|term| (term.from, term.end(), term.entry)), before).0
}

/// How many days before a day the spans cover, each counted once, and the entries of those that count.
fn days_once(spans: impl Iterator<Item = (Day, Day, Seq)>, before: Day) -> (i64, Vec<Seq>) {
    let mut spans: Vec<(Day, Day, Seq)> = spans
        .map(|(from, end, entry)| (from, end.min(before), entry))
        .filter(|(from, end, _)| from < end)
        .collect();
    spans.sort_unstable();
    let (mut days, mut counted_to) = (0, Day::first());
    for (from, end, _) in &spans {
        let from = (*from).max(counted_to);
        days += from.days_until(*end).max(0);
        counted_to = counted_to.max(*end);
    }
    (days, spans.into_iter().map(|(.., entry)| entry).collect())
}

fn weigh(state: &State, id: &MemberId, day: Day) -> Weighing {
    let mut weighing = Weighing::default();
    let rules = &state.rules;
    if let Some(clause) = rules.clause(Rule::Experience) {
        let (days, evidence) = experience(state, id, day);
        let least = i64::from(rules.office.experience_days.on(day));
        let point = OfficePoint::Experience { member: id.clone(), days, least };
        let mend = vec![vec![Need::DaysInOffice { member: id.clone(), days: least - days }]];
        weighing.require(clause, days >= least, point, evidence, mend);
    }
    if let Some(clause) = rules.clause(Rule::Admonition) {
        let in_effect = |(from, until, _): &(Day, Day, Seq)| *from <= day && day < *until;
        let admonition =
            state.reviews.admonitions(id, rules).filter(in_effect).max_by_key(|(_, until, _)| *until);
        let until = admonition.map(|(_, until, _)| until);
        let mend = until.map(|day| vec![Need::NotBefore { day }]).into_iter().collect();
        let evidence = admonition.map(|(.., entry)| entry).into_iter().collect();
        let point = crate::review::ReviewPoint::NoAdmonition { leader: id.clone(), until };
        weighing.require(clause, until.is_none(), point, evidence, mend);
    }
    if let Some(clause) = rules.clause(Rule::PartyStanding) {
        let months = rules.office.standing_months.on(day);
        let since = state.members.get(id).and_then(|member| member.party_since);
        let enough = since.map(|since| since.plus_months(months));
        let point = OfficePoint::PartyStanding { member: id.clone(), months, since };
        // Advice: it is weighed, and decides nothing by itself.
        let holds = enough.is_some_and(|enough| enough <= day);
        weighing.note(clause, holds, point, vec![]);
    }
    weighing
}

/// Judges a seat as secretary or deputy when it is taken. Only a secretary's standing in the Party counts.
pub(crate) fn judge_seat(member: &MemberId, seat: Seat, stamp: &Stamp<'_>, state: &mut State) {
    for reason in weigh(state, member, stamp.on).failing() {
        let rule = match &reason.point {
            crate::judgement::Point::Review(_) => Rule::Admonition,
            crate::judgement::Point::Office(OfficePoint::PartyStanding { .. }) => Rule::PartyStanding,
            _ => Rule::Experience,
        };
        if rule == Rule::PartyStanding && seat != Seat::Secretary {
            continue;
        }
        state.breach(rule, stamp, reason.point, &reason.evidence, vec![]);
    }
}

pub(crate) fn may_be_secretary(branch: &Branch, member: &MemberId) -> Weighing {
    let rules = branch.rulebook();
    let clause = rules.clause(Rule::Experience).unwrap_or_else(|| rules.office.experience_days.clause());
    let here = branch.member(member).filter(|one| one.is_here());
    let evidence = here.map(|one| one.joined_by).into_iter().collect();
    let mut weighing = weigh(&branch.state, member, branch.as_of());
    weighing.require(
        clause,
        here.is_some(),
        BranchPoint::OnRoster { member: member.clone() },
        evidence,
        vec![],
    );
    weighing
}
