//! What fulfils a duty: one line for each kind.

use super::duty::Found;
use super::{Bearer, DutyKind};
use crate::book::Seq;
use crate::branch::State;
use crate::meeting::{Session, SessionKind, What};
use crate::{Day, GroupId, MemberId, Period};

/// What happened to a duty: what fulfilled it first, and absences with cause before that.
#[derive(Default)]
pub(super) struct Trail {
    pub(super) found: Option<Found>,
    pub(super) absences: Vec<(Day, Seq)>,
}

impl From<Option<Found>> for Trail {
    fn from(found: Option<Found>) -> Self {
        Self { found, absences: Vec::new() }
    }
}

pub(super) fn trail(state: &State, kind: DutyKind, bearer: &Bearer, period: Period) -> Trail {
    let held = |what: SessionKind| sessions(state, What::Session(what), period);
    let any = |what: SessionKind| first(held(what).filter(|session| session.counts()));
    match (kind, bearer) {
        (DutyKind::DemonstrationTraining, Bearer::Leader(leader)) => {
            in_person(state, What::Session(SessionKind::DemonstrationTraining), leader, period)
        }
        (DutyKind::ThemedTraining, Bearer::Leader(leader)) => {
            in_person(state, What::Session(SessionKind::ThemedTraining), leader, period)
        }
        (DutyKind::Test, Bearer::Leader(leader)) => in_person(state, What::Test, leader, period),
        (DutyKind::LeadersMeeting, _) => any(SessionKind::LeadersMeeting).into(),
        (DutyKind::CommitteeMeeting, _) => any(SessionKind::CommitteeMeeting).into(),
        (DutyKind::MembersMeeting, _) => any(SessionKind::MembersMeeting).into(),
        (DutyKind::ThemeDay, _) => any(SessionKind::ThemeDay).into(),
        (DutyKind::OrganisationalLifeMeeting, _) => any(SessionKind::OrganisationalLifeMeeting).into(),
        (DutyKind::MembersAppraisal, _) => any(SessionKind::MembersAppraisal).into(),
        (DutyKind::GroupActivity, Bearer::Group(group)) => half_day(state, group, period).into(),
        (DutyKind::GroupMeeting, Bearer::Group(group)) => {
            first(held(SessionKind::GroupMeeting).filter(|session| session.groups.contains(group))).into()
        }
        (DutyKind::Talk, Bearer::Member(member)) => {
            first(held(SessionKind::Talk).filter(|session| session.present.contains(member))).into()
        }
        (DutyKind::GroupPlan, Bearer::Group(group)) => {
            state.meetings.plan(group, period.first_day().year()).map(Found::held).into()
        }
        (DutyKind::Guidance, Bearer::Group(group)) => {
            state.meetings.guidance(group, period.ends()).map(Found::held).into()
        }
        (DutyKind::GroupReview, Bearer::Group(group)) => {
            let review = state.reviews.group_quarter(group, period.first_day().quarter());
            review.map(|review| Found::held((review.on, review.entry))).into()
        }
        (DutyKind::LeaderReview, Bearer::Leader(leader)) => {
            let review = state.reviews.for_quarter(leader, period.first_day().quarter());
            review.map(|review| Found::held((review.on, review.entry))).into()
        }
        (DutyKind::Commendation, _) => {
            state.honours.settled(period.first_day().year()).map(Found::held).into()
        }
        _ => Trail::default(),
    }
}

fn sessions(state: &State, what: What, period: Period) -> impl Iterator<Item = &Session> {
    state.meetings.between(what, period.ends())
}

fn first<'a>(sessions: impl Iterator<Item = &'a Session>) -> Option<Found> {
    sessions.map(|session| Found::held((session.on, session.entry))).min()
}

/// A training or test that a leader attends, or makes up.
fn in_person(state: &State, what: What, leader: &MemberId, period: Period) -> Trail {
    let mut trail = Trail::default();
    let mut take = |found: Found| trail.found = Some(trail.found.map_or(found, |before| before.min(found)));
    for session in sessions(state, what, period) {
        if session.present.contains(leader) {
            take(Found::held((session.on, session.entry)));
        } else if let Some(record) = state.meetings.make_up(&session.id, leader) {
            take(Found { on: record.on, entry: record.entry, made_up: true });
        }
    }
    let Some(timing) = what.timing(&state.rules) else { return trail };
    if timing.on(period.first_day()).can_be_made_up() {
        let absent = sessions(state, what, period).filter(|session| session.with_cause.contains(leader));
        trail.absences = absent.map(|session| (session.on, session.entry)).collect();
        trail.absences.sort_unstable();
    }
    trail
}

/// A group's sessions of a period, until together they make the half-day.
fn half_day(state: &State, group: &GroupId, period: Period) -> Option<Found> {
    let needed = minutes_needed(state, period);
    let mut minutes = 0;
    let mut held: Vec<&Session> = group_sessions(state, group, period).collect();
    held.sort_by_key(|session| (session.on, session.entry));
    held.into_iter().find_map(|session| {
        minutes += session.minutes;
        (minutes >= needed).then(|| Found::held((session.on, session.entry)))
    })
}

fn group_sessions<'a>(
    state: &'a State,
    group: &'a GroupId,
    period: Period,
) -> impl Iterator<Item = &'a Session> {
    sessions(state, What::Session(SessionKind::GroupActivity), period)
        .filter(move |session| session.groups.contains(group))
}

fn minutes_needed(state: &State, period: Period) -> u32 {
    state.rules.calendar.min_hours.on(period.first_day()).saturating_mul(60)
}

/// Minutes a group's half-day still lacks.
pub(super) fn minutes_missing(state: &State, group: &GroupId, period: Period) -> u32 {
    let held: u32 = group_sessions(state, group, period).map(|session| session.minutes).sum();
    minutes_needed(state, period).saturating_sub(held)
}
