use serde::Serialize;

use super::facts::MeritOutcome;
use super::{AppliedYears, CommendedYear, MeritRules};
use crate::book::Seq;
use crate::branch::{Log, Map, State};
use crate::rulebook::Rulebook;
use crate::text::Text;
use crate::{ActorId, Day, MemberId};

/// A commendation as excellent leader for a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Commendation {
    /// The leader.
    pub leader: MemberId,
    /// The calendar year.
    pub year: i32,
    /// The day it was given, or brought along.
    pub on: Day,
    /// The day it became known: recorded.
    pub known: Day,
    /// Its entry.
    pub entry: Seq,
    /// The archive's reference, where it was brought along from another branch.
    pub archive: Option<Text>,
}

/// A commendation revoked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Revocation {
    /// The leader.
    pub leader: MemberId,
    /// The calendar year of the commendation.
    pub year: i32,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
    /// Who decided it, or recorded it.
    pub decided_by: ActorId,
    /// Who recorded it.
    pub recorded_by: ActorId,
}

/// A merit application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    pub(crate) archive: Text,
    pub(crate) entry: Seq,
}

/// Every honour of a branch, in the order of the fold.
#[derive(Debug, Clone, Default)]
pub(crate) struct Honours {
    pub(crate) commendations: Log<Commendation>,
    /// The places of those that stand: given, and not revoked since.
    standing: Map<(MemberId, i32), usize>,
    pub(crate) revoked: Log<Revocation>,
    pub(crate) none: Log<(i32, Day, Seq)>,
    pub(crate) applications: Log<MeritApplication>,
    pub(crate) outcomes: Log<(Seq, MeritOutcome, Seq)>,
    pub(crate) service: Log<Service>,
}

impl Honours {
    pub(super) fn commend(&mut self, commendation: Commendation) {
        let key = (commendation.leader.clone(), commendation.year);
        self.standing.insert_mut(key, self.commendations.len());
        self.commendations.push(commendation);
    }

    pub(super) fn revoke(&mut self, revocation: Revocation) {
        self.standing.remove_mut(&(revocation.leader.clone(), revocation.year));
        self.revoked.push(revocation);
    }

    /// The commendation of a person for a year that stands: given, and not revoked since.
    pub(crate) fn standing_for(&self, leader: &MemberId, year: i32) -> Option<&Commendation> {
        self.commendations.get(*self.standing.get(&(leader.clone(), year))?)
    }

    /// The first commendation of a year by the branch itself, or its record that there is none.
    pub(crate) fn settled(&self, year: i32) -> Option<(Day, Seq)> {
        let given = self.commendations.iter().filter(|one| one.year == year && one.archive.is_none());
        let none = self.none.iter().filter(|(of, ..)| *of == year).map(|(_, on, entry)| (*on, *entry));
        given.map(|one| (one.on, one.entry)).chain(none).min()
    }

    /// Commendations of a person that stand, by year.
    pub(crate) fn standing<'a>(&'a self, leader: &'a MemberId) -> Vec<&'a Commendation> {
        let all = self.standing.range((leader.clone(), i32::MIN)..=(leader.clone(), i32::MAX));
        all.filter_map(|(_, place)| self.commendations.get(*place)).collect()
    }

    /// Everybody with a standing commendation, by id.
    pub(crate) fn commended(&self) -> Vec<&MemberId> {
        let mut people: Vec<&MemberId> = self.standing.keys().map(|(leader, _)| leader).collect();
        people.dedup();
        people
    }

    /// The years of the standing commendations, for the three-year rule.
    pub(crate) fn years(&self, leader: &MemberId) -> Vec<CommendedYear> {
        self.standing(leader).iter().map(|one| CommendedYear { year: one.year, known: one.known }).collect()
    }

    /// The applications made for a person.
    pub(crate) fn applied(&self, leader: &MemberId) -> Vec<AppliedYears> {
        let theirs = self.applications.iter().filter(|one| one.leader == *leader);
        theirs.map(|one| AppliedYears { years: one.years.clone(), on: one.on }).collect()
    }

    /// Whether "none this year" is recorded.
    pub(super) fn nobody_in(&self, year: i32) -> bool {
        self.none.iter().any(|(none, ..)| *none == year)
    }
}

/// The last day on which a year may be commended.
pub(crate) fn last_day_to_commend(rules: &Rulebook, year: i32) -> Option<Day> {
    let month = rules.honours.commend_by_month.on(Day::new(year + 1, 1, 1)?);
    Some(Day::new(year + 1, month, 1)?.plus_months(1).day_before())
}

pub(super) fn merit_rules(state: &State, day: Day) -> MeritRules {
    MeritRules::on(&state.rules, day)
}
