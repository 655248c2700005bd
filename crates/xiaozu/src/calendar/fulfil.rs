//! What fulfils a duty: one line for each kind.

use super::duty::Found;
use super::{Bearer, DutyKind};
use crate::book::Seq;
use crate::branch::State;
use crate::meeting::{Session, SessionKind, What};
use crate::money::dues::duty;
use crate::{Day, GroupId, MemberId, Period};

/// What happened to a duty: what fulfilled it first, absences with cause before that, what took it away.
#[derive(Default)]
pub(super) struct Trail {
    pub(super) found: Option<Found>,
    pub(super) absences: Vec<(Day, Seq)>,
    pub(super) lifted: Option<(Day, Seq)>,
}

impl From<Option<Found>> for Trail {
    fn from(found: Option<Found>) -> Self {
        Self { found, ..Self::default() }
    }
}

/// What the sessions are that fulfil a kind of duty, if sessions do.
pub(super) fn by_sessions(kind: DutyKind) -> Option<What> {
    Some(What::Session(match kind {
        DutyKind::DemonstrationTraining => SessionKind::DemonstrationTraining,
        DutyKind::ThemedTraining => SessionKind::ThemedTraining,
        DutyKind::Test => return Some(What::Test),
        DutyKind::LeadersMeeting => SessionKind::LeadersMeeting,
        DutyKind::CommitteeMeeting => SessionKind::CommitteeMeeting,
        DutyKind::MembersMeeting => SessionKind::MembersMeeting,
        DutyKind::ThemeDay => SessionKind::ThemeDay,
        DutyKind::OrganisationalLifeMeeting => SessionKind::OrganisationalLifeMeeting,
        DutyKind::MembersAppraisal => SessionKind::MembersAppraisal,
        DutyKind::GroupActivity => SessionKind::GroupActivity,
        DutyKind::GroupMeeting => SessionKind::GroupMeeting,
        DutyKind::Talk => SessionKind::Talk,
        _ => return None,
    }))
}

/// How a duty was fulfilled, given the sessions that count for its period.
pub(super) fn trail(
    state: &State,
    kind: DutyKind,
    bearer: &Bearer,
    period: Period,
    sessions: &[&Session],
) -> Trail {
    let held = || sessions.iter().copied();
    match (kind, bearer) {
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
        (DutyKind::FundsAllocation, Bearer::Group(group)) => {
            state.money.allocated(group, period.first_day().year()).map(Found::held).into()
        }
        (DutyKind::AccountsOpening, Bearer::Group(group)) => {
            state.money.opened(group, period.last_day().quarter()).map(Found::held).into()
        }
        (DutyKind::Dues, Bearer::Member(member)) => match duty::met(state, member, period) {
            Some(met) if met.paid => Some(Found::held((met.on, met.entry))).into(),
            met => Trail { lifted: met.map(|met| (met.on, met.entry)), ..Trail::default() },
        },
        _ if sessions.is_empty() => Trail::default(),
        (
            DutyKind::DemonstrationTraining | DutyKind::ThemedTraining | DutyKind::Test,
            Bearer::Leader(leader),
        ) => in_person(state, leader, period, sessions),
        (DutyKind::GroupActivity, Bearer::Group(group)) => half_day(state, group, period, sessions).into(),
        (DutyKind::GroupMeeting, Bearer::Group(group)) => {
            first(held().filter(|session| session.groups.contains(group))).into()
        }
        (DutyKind::Talk, Bearer::Member(member)) => {
            first(held().filter(|session| session.present.contains(member))).into()
        }
        (_, Bearer::Branch) => first(held().filter(|session| session.counts())).into(),
        _ => Trail::default(),
    }
}

fn first<'a>(sessions: impl Iterator<Item = &'a Session>) -> Option<Found> {
    sessions.map(|session| Found::held((session.on, session.entry))).min()
}

/// A training or test that a leader attends, or makes up.
fn in_person(state: &State, leader: &MemberId, period: Period, sessions: &[&Session]) -> Trail {
    let mut trail = Trail::default();
    let mut take = |found: Found| trail.found = Some(trail.found.map_or(found, |before| before.min(found)));
    for session in sessions {
        if session.present.contains(leader) {
            take(Found::held((session.on, session.entry)));
        } else if let Some(record) = state.meetings.make_up(&session.id, leader) {
            take(Found { on: record.on, entry: record.entry, made_up: true });
        }
    }
    let can_be_made_up =
        |session: &Session| session.held.what().can_be_made_up(&state.rules, period.first_day());
    let absent = sessions.iter().filter(|session| session.with_cause.contains(leader));
    trail.absences =
        absent.filter(|session| can_be_made_up(session)).map(|session| (session.on, session.entry)).collect();
    trail.absences.sort_unstable();
    trail
}

/// A group's sessions of a period, until together they make the half-day.
fn half_day(state: &State, group: &GroupId, period: Period, sessions: &[&Session]) -> Option<Found> {
    let needed = minutes_needed(state, period);
    let mut minutes = 0;
    let mut held: Vec<&&Session> = sessions.iter().filter(|session| session.groups.contains(group)).collect();
    held.sort_by_key(|session| (session.on, session.entry));
    held.into_iter().find_map(|session| {
        minutes += session.minutes;
        (minutes >= needed).then(|| Found::held((session.on, session.entry)))
    })
}

fn minutes_needed(state: &State, period: Period) -> u32 {
    state.rules.calendar.min_hours.on(period.first_day()).saturating_mul(60)
}

/// Minutes a group's half-day still lacks.
pub(super) fn minutes_missing(state: &State, group: &GroupId, period: Period) -> u32 {
    let all = state.meetings.between(What::Session(SessionKind::GroupActivity), period.ends());
    let held: u32 = all.filter(|session| session.groups.contains(group)).map(|session| session.minutes).sum();
    minutes_needed(state, period).saturating_sub(held)
}
