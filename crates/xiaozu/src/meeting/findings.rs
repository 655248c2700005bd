//! What the attendance of each session shows (1.2c, 2.3b, 2.3c), and meetings below their quorum.

use super::points::MeetingPoint;
use super::state::{Held, Session};
use super::{SessionKind, watch};
use crate::branch::Branch;
use crate::calendar::Bearer;
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    for session in branch.state.meetings.all() {
        without_cause(branch, session, out);
        left_out(branch, session, out);
        sitting_in(branch, session, out);
        quorum(branch, session, out);
    }
    watch::findings(branch, out);
}

fn without_cause(branch: &Branch, session: &Session, out: &mut Vec<Finding>) {
    for member in &session.without_cause {
        // A leader who does not sit in on the committee is a matter of 1.2c.
        if session.not_sitting_in.contains(member) && branch.rulebook().clause(Rule::LeadersSitIn).is_some() {
            continue;
        }
        let point = MeetingPoint::Attended {
            session: session.id.clone(),
            held: session.held,
            on: session.on,
            member: member.clone(),
        };
        branch.find(out, Rule::Attendance, session.on, point, vec![session.entry], vec![]);
    }
}

/// 2.3b and 2.3c: the attendance of a group's session names every member of the group.
fn left_out(branch: &Branch, session: &Session, out: &mut Vec<Finding>) {
    let (id, held, on) = (|| session.id.clone(), session.held, session.on);
    let can = held.what().can_be_made_up(branch.rulebook(), on);
    for member in &session.left_out {
        if branch.state.meetings.make_up(&session.id, member).is_some() {
            continue;
        }
        let known = branch.member(member);
        let seated = known.is_some_and(|one| one.seats.iter().any(|held| held.span.covers(on)));
        let here = known.is_some_and(|one| one.is_here());
        let need = Need::MadeUp { session: id(), member: member.clone() };
        let mend = if can && here { vec![vec![need]] } else { vec![] };
        let member = member.clone();
        let (rule, point) = if seated {
            (Rule::OfficersTakePart, MeetingPoint::OfficerTakesPart { session: id(), held, on, member })
        } else {
            (Rule::Attendance, MeetingPoint::MemberListed { session: id(), held, on, member })
        };
        branch.find(out, rule, on, point, vec![session.entry], mend);
    }
}

/// 1.2c: a leader without a seat is recorded as sitting in, or as absent with cause.
fn sitting_in(branch: &Branch, session: &Session, out: &mut Vec<Finding>) {
    for member in &session.not_sitting_in {
        let point = MeetingPoint::LeaderSitsIn {
            session: session.id.clone(),
            on: session.on,
            member: member.clone(),
        };
        let term = branch.state.term_of(member, session.on).map(|term| term.entry);
        let evidence = term.into_iter().chain([session.entry]).collect();
        branch.find(out, Rule::LeadersSitIn, session.on, point, evidence, vec![]);
    }
}

/// A meeting below its quorum does not count; one that does, for the same period, mends it.
fn quorum(branch: &Branch, session: &Session, out: &mut Vec<Finding>) {
    let (Some(margin), Held::Session(what)) = (session.quorum, session.held) else { return };
    let Some(timing) = session.held.what().timing(branch.rulebook()).filter(|_| !margin.met()) else {
        return;
    };
    let first = session.month.first_day();
    let period = timing.on(first).every().period_of(first);
    if branch.state.meetings.between(session.held.what(), period.ends()).any(Session::counts) {
        return;
    }
    let rule =
        if what == SessionKind::CommitteeMeeting { Rule::CommitteeQuorum } else { Rule::MembersQuorum };
    let need = Need::SessionHeld { what, bearer: Bearer::Branch, period, minutes: None };
    let possible = what != SessionKind::CommitteeMeeting || branch.committee().next().is_some();
    let mend = if possible { vec![vec![need]] } else { vec![] };
    let (id, held, on) = (session.id.clone(), session.held, session.on);
    let point = MeetingPoint::MeetingQuorum { session: id, held, on, margin };
    branch.find(out, rule, session.on, point, vec![session.entry], mend);
}
