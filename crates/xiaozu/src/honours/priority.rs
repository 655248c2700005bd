//! The streak that stands, and who comes first (3.3d).

use serde::Serialize;

use super::state::last_day_to_commend;
use super::streak::{Streak, streaks};
use crate::branch::Branch;
use crate::review::Rating;
use crate::{Clause, MemberId};

/// Whether the latest streak of a person goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StreakState {
    /// It reaches last year or this year.
    Standing,
    /// It ends two years ago, and last year may still be commended.
    Open,
    /// A year was missed.
    Broken,
}

/// A leader's place when good leaders come first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriorityPlace {
    /// The clause.
    pub clause: Clause,
    /// The place, from 1; equals share one.
    pub place: u32,
    /// The leader.
    pub leader: MemberId,
    /// Years in the streak that stands or is open; 0 when there is none.
    pub streak: u32,
    /// Commendations that stand.
    pub commendations: u32,
    /// The latest rating.
    pub rating: Option<Rating>,
}

impl Branch {
    /// A person's latest streak of excellent years, and whether it goes on.
    #[must_use]
    pub fn streak_of(&self, leader: &MemberId) -> Option<(Streak, StreakState)> {
        let streak = *streaks(&self.state.honours.years(leader)).last()?;
        let this_year = self.as_of().year();
        let none = |year: i32| self.state.honours.none.iter().any(|(none, ..)| *none == year);
        let in_time =
            |year: i32| last_day_to_commend(self.rulebook(), year).is_some_and(|last| self.as_of() <= last);
        let state = match this_year - streak.last {
            ..=1 => StreakState::Standing,
            2 if in_time(this_year - 1) && !none(this_year - 1) => StreakState::Open,
            _ => StreakState::Broken,
        };
        Some((streak, state))
    }

    /// The leaders in office, those first who have priority in appraisals and promotions: by standing
    /// streak, then commendations, then latest rating. Empty where the rulebook does not ask (3.3d).
    #[must_use]
    pub fn priority(&self) -> Vec<PriorityPlace> {
        let Some(clause) = self.rulebook().clause(crate::rulebook::Rule::Priority) else { return Vec::new() };
        let mut places: Vec<PriorityPlace> = self
            .terms()
            .filter(|term| term.covers(self.as_of()))
            .map(|term| {
                let streak = self.streak_of(&term.leader).filter(|(_, state)| *state != StreakState::Broken);
                let commendations = self.state.honours.standing(&term.leader).len();
                PriorityPlace {
                    clause: clause.clone(),
                    place: 1,
                    leader: term.leader.clone(),
                    streak: streak.map_or(0, |(streak, _)| streak.years()),
                    commendations: u32::try_from(commendations).unwrap_or(u32::MAX),
                    rating: self.state.reviews.latest(&term.leader).map(|review| review.rating),
                }
            })
            .collect();
        // The best rating is the smallest; no rating comes last.
        let rank = |one: &PriorityPlace| {
            let most = std::cmp::Reverse((one.streak, one.commendations));
            (most, one.rating.is_none(), one.rating)
        };
        places.sort_by(|one, other| (rank(one), &one.leader).cmp(&(rank(other), &other.leader)));
        let mut last = None;
        for (at, one) in (1..).zip(&mut places) {
            let rank = rank(one);
            let shared = last.filter(|(before, _)| *before == rank);
            one.place = shared.map_or(at, |(_, place)| place);
            last = Some((rank, one.place));
        }
        places
    }
}
