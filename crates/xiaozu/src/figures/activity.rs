use rustc_hash::FxHashMap;

use super::survey::Survey;
use super::tally::Tally;
use crate::MemberId;
use crate::book::Seq;
use crate::branch::Member;
use crate::meeting::{Held, SessionKind};

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>) {
    let took_part = took_part(survey);
    if survey.branch.as_of() < survey.first {
        return;
    }
    for member in survey.branch.state.members.iter().filter(|member| counts(survey, member)) {
        let entry = took_part.get(&member.id);
        tally.one(survey.last_group(member, survey.first, survey.last), entry.is_some());
        tally.rests_on(entry.copied());
    }
}

/// Whether somebody was on the roster long enough to be counted.
fn counts(survey: &Survey<'_>, member: &Member) -> bool {
    let (first, last) = (survey.first, survey.last);
    let until = member.left.map_or(last, |(left, ..)| left.day_before().min(last));
    let enough = i64::from(survey.branch.rulebook().review.duty_days.on(first)).max(1);
    member.joined.max(first).days_until(until) + 1 >= enough.min(first.days_until(last) + 1).max(1)
}

/// Who took part in a group's activity or meeting, and the entry that says so first.
fn took_part<'a>(survey: &Survey<'a>) -> FxHashMap<&'a MemberId, Seq> {
    let branch = survey.branch;
    let of_groups = branch.sessions().filter(|session| {
        matches!(session.held, Held::Session(SessionKind::GroupActivity | SessionKind::GroupMeeting))
    });
    let shown = of_groups.flat_map(|session| {
        let here = session.present.iter().map(|member| (member, session.on, session.entry));
        here.chain(branch.made_up(&session.id).map(|one| (&one.member, one.on, one.entry)))
    });
    let mut first: FxHashMap<&MemberId, Seq> = FxHashMap::default();
    for (member, _, entry) in shown.filter(|(_, on, _)| survey.covers(*on)) {
        first.entry(member).and_modify(|known| *known = entry.min(*known)).or_insert(entry);
    }
    first
}
