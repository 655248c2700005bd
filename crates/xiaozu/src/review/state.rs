use serde::Serialize;

use super::facts::{Measure, Problems, Rating, Severity};
use crate::book::Seq;
use crate::branch::{Register, State};
use crate::rulebook::{Rule, Rulebook};
use crate::{ActorId, Day, GroupId, MemberId, Quarter};

/// The review of a leader's quarter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Review {
    /// The leader.
    pub leader: MemberId,
    /// The quarter.
    pub quarter: Quarter,
    /// The rating.
    pub rating: Rating,
    /// The problems found.
    pub problems: Problems,
    /// The day of the review.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// The review of a group's quarter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupReview {
    /// The group.
    pub group: GroupId,
    /// The quarter.
    pub quarter: Quarter,
    /// The rating.
    pub rating: Rating,
    /// The problems found.
    pub problems: Problems,
    /// The day of the review.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// A measure taken towards a leader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeasureRecord {
    /// The leader.
    pub leader: MemberId,
    /// The measure.
    pub measure: Measure,
    /// The quarter whose review it answers, where there is one.
    pub quarter: Option<Quarter>,
    /// The day it was taken.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
    /// Who decided it, or recorded it.
    pub decided_by: ActorId,
    /// Who recorded it.
    pub recorded_by: ActorId,
}

/// A measure a review calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeasureOwed {
    /// The measure.
    pub measure: Measure,
    /// The last day for it.
    pub due: Day,
    /// The earlier review without whose rating it would be less.
    pub after: Option<Seq>,
}

/// Every review by person (or group) and quarter, and every measure in the order of the fold.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reviews {
    leaders: Register<MemberId, Review>,
    groups: Register<GroupId, GroupReview>,
    pub(crate) measures: Register<MemberId, MeasureRecord>,
}

impl Reviews {
    pub(crate) fn keep(&mut self, review: Review) {
        let leader = review.leader.clone();
        self.leaders.push_by(&leader, review, |review| review.quarter);
    }

    pub(crate) fn keep_group(&mut self, review: GroupReview) {
        let group = review.group.clone();
        self.groups.push_by(&group, review, |review| review.quarter);
    }

    /// Reviews of leaders, by person and quarter.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Review> {
        self.leaders.by_key()
    }

    /// Reviews of groups, by group and quarter.
    pub(crate) fn of_groups(&self) -> impl Iterator<Item = &GroupReview> {
        self.groups.by_key()
    }

    /// A person's reviews, the earliest quarter first.
    pub(crate) fn of(&self, leader: &MemberId) -> impl DoubleEndedIterator<Item = &Review> {
        self.leaders.of(leader)
    }

    pub(crate) fn for_quarter(&self, leader: &MemberId, quarter: Quarter) -> Option<&Review> {
        self.of(leader).rfind(|review| review.quarter == quarter)
    }

    pub(crate) fn group_quarter(&self, group: &GroupId, quarter: Quarter) -> Option<&GroupReview> {
        self.groups.of(group).rfind(|review| review.quarter == quarter)
    }

    /// The review of the latest quarter before another.
    pub(crate) fn before(&self, leader: &MemberId, quarter: Quarter) -> Option<&Review> {
        self.of(leader).rfind(|review| review.quarter < quarter)
    }

    /// The review of the latest quarter.
    pub(crate) fn latest(&self, leader: &MemberId) -> Option<&Review> {
        self.of(leader).next_back()
    }

    /// Removals of a leader, in the order of the fold.
    pub(crate) fn removals(&self, leader: &MemberId) -> impl DoubleEndedIterator<Item = &MeasureRecord> {
        self.measures.of(leader).filter(|taken| taken.measure == Measure::Removal)
    }

    /// Admonitions of a leader: when each took effect and ceased, and its entry.
    pub(crate) fn admonitions<'a>(
        &'a self,
        leader: &'a MemberId,
        rules: &'a Rulebook,
    ) -> impl Iterator<Item = (Day, Day, Seq)> + 'a {
        self.measures.of(leader).filter(|taken| taken.measure == Measure::Admonition).map(|taken| {
            (taken.on, taken.on.plus_months(rules.review.admonition_months.on(taken.on)), taken.entry)
        })
    }
}

/// The measure a review calls for: the strongest that applies.
pub(crate) fn owed(state: &State, review: &Review) -> Option<MeasureOwed> {
    let worst = review.problems.iter().map(|problem| problem.severity).max();
    let by_rating = match review.rating {
        Rating::Excellent | Rating::Competent => None,
        Rating::BasicallyCompetent => Some(Measure::Reminder),
        Rating::Unfit => Some(Measure::Criticism),
    };
    let by_problems = worst.map(|severity| match severity {
        Severity::Weak => Measure::Reminder,
        Severity::Serious => Measure::Admonition,
        Severity::Grave => Measure::Removal,
    });
    let unimproved = state
        .reviews
        .before(&review.leader, review.quarter)
        .filter(|before| before.rating == Rating::Unfit && review.rating == Rating::Unfit);
    let measure = by_rating.max(by_problems).max(unimproved.map(|_| Measure::Removal))?;
    state.rules.clause(rule_of(measure))?;
    let rules = &state.rules.review;
    let days = if measure == Measure::Removal {
        rules.removal_days.on(review.on)
    } else {
        rules.measure_days.on(review.on)
    };
    let after = unimproved.filter(|_| by_problems != Some(Measure::Removal)).map(|before| before.entry);
    Some(MeasureOwed { measure, due: review.on.plus_days(days), after })
}

/// The rule that asks for a measure.
pub(super) fn rule_of(measure: Measure) -> Rule {
    match measure {
        Measure::Reminder => Rule::Reminder,
        Measure::Criticism => Rule::Criticism,
        Measure::Admonition => Rule::Admonition,
        Measure::Removal => Rule::Removal,
    }
}

/// Days in office as a leader between two days, both included; days ahead as if the leader stays.
pub(crate) fn days_in_office(state: &State, leader: &MemberId, first: Day, last: Day) -> i64 {
    state.terms.of(leader).map(|term| term.days_within(first, last)).sum()
}
