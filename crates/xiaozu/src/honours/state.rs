use serde::Serialize;

use super::facts::MeritOutcome;
use super::{CommendedYear, MeritRules};
use crate::book::Seq;
use crate::branch::{Log, State};
use crate::text::Text;
use crate::{Day, MemberId};

/// A commendation as excellent leader for a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Commendation {
    /// The leader.
    pub leader: MemberId,
    /// The calendar year.
    pub year: i32,
    /// The day it became known: recorded.
    pub known: Day,
    /// Its entry.
    pub entry: Seq,
    /// The archive's reference, where it was brought along from another branch.
    pub archive: Option<Text>,
}

/// A merit application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeritApplication {
    /// The leader.
    pub leader: MemberId,
    /// The years it rests on.
    pub years: Vec<i32>,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// Service as a leader elsewhere, both days included.
#[derive(Debug, Clone)]
pub(crate) struct Service {
    pub(crate) member: MemberId,
    pub(crate) from: Day,
    pub(crate) until: Day,
    pub(crate) entry: Seq,
}

/// Every honour of a branch, in the order of the fold.
#[derive(Debug, Clone)]
pub(crate) struct Honours {
    pub(crate) commendations: Log<Commendation>,
    pub(crate) revoked: Log<(MemberId, i32, Seq)>,
    pub(crate) none: Log<(i32, Seq)>,
    pub(crate) applications: Log<MeritApplication>,
    pub(crate) outcomes: Log<(Seq, MeritOutcome, Seq)>,
    pub(crate) service: Log<Service>,
}

impl Default for Honours {
    fn default() -> Self {
        Self {
            commendations: Log::new_sync(),
            revoked: Log::new_sync(),
            none: Log::new_sync(),
            applications: Log::new_sync(),
            outcomes: Log::new_sync(),
            service: Log::new_sync(),
        }
    }
}

impl Honours {
    /// The commendation of a person for a year that stands: given, and not revoked since.
    pub(crate) fn standing_for(&self, leader: &MemberId, year: i32) -> Option<&Commendation> {
        let last = self.commendations.iter().rfind(|one| one.leader == *leader && one.year == year)?;
        let revoked = self.revoked.iter().rfind(|(who, of, _)| who == leader && *of == year);
        revoked.is_none_or(|(_, _, entry)| *entry < last.entry).then_some(last)
    }

    /// Commendations of a person that stand, by year.
    pub(crate) fn standing<'a>(&'a self, leader: &'a MemberId) -> Vec<&'a Commendation> {
        let mut years: Vec<i32> =
            self.commendations.iter().filter(|one| one.leader == *leader).map(|one| one.year).collect();
        years.sort_unstable();
        years.dedup();
        years.into_iter().filter_map(|year| self.standing_for(leader, year)).collect()
    }

    /// The years of the standing commendations, for the three-year rule.
    pub(crate) fn years(&self, leader: &MemberId) -> Vec<CommendedYear> {
        self.standing(leader).iter().map(|one| CommendedYear { year: one.year, known: one.known }).collect()
    }

    /// The years each application of a person names.
    pub(crate) fn applied(&self, leader: &MemberId) -> Vec<Vec<i32>> {
        self.applications.iter().filter(|one| one.leader == *leader).map(|one| one.years.clone()).collect()
    }
}

pub(super) fn merit_rules(state: &State, day: Day) -> MeritRules {
    let rules = &state.rules.honours;
    MeritRules {
        streak_years: rules.streak_years.on(day),
        reset: rules.streak_reset.on(day),
        apply_days: rules.apply_days.on(day),
    }
}
