//! Why a partition is as it is: its points with the counts behind them, every demand with its figures, what each
//! member's place rests on, and the changes that were not made.

mod change;
mod held;
mod measure;
mod place;
mod standing;
#[cfg(test)]
pub(super) mod tests;
mod wish_words;
mod wishes;
mod words;

use serde::Serialize;

use super::faults::PlanFault;
use super::formed::FormedGroup;
use super::model::Cost;
use super::problem::GroupingProblem;
use crate::MemberId;
pub use change::{Change, Moved, WishChange};
pub(super) use change::{Changes, Steps};
pub use held::{DemandHeld, GroupCount};
pub(super) use measure::{Measures, Position};
pub use place::Place;
pub(super) use standing::{Broken, Standing};
pub use wishes::{
    Average, GroupAverage, GroupDistances, GroupShare, LabelPlaces, LabelShares, WishExplained, WishFigures,
};
pub(super) use words::{Speaker, both, lines, lost};

/// A partition explained (编组说明).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// Points lost on all wishes together.
    pub points: i64,
    /// The size of each group, in the order given.
    pub sizes: Vec<GroupCount>,
    /// Every wish, in the order of the plan.
    pub wishes: Vec<WishExplained>,
    /// Every demand, in the order of the plan.
    pub demands: Vec<DemandHeld>,
    /// Every member, in the order of the roster.
    pub places: Vec<Place>,
    /// The best of all single moves; none when there is one group only, or it was not looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_move: Option<Change>,
    /// The best of all swaps of two members; none when there is one group only, or it was not looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_swap: Option<Change>,
    /// What was looked at.
    pub looked_at: LookedAt,
}

/// What of the changes was looked at: all, or none, never a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LookedAt {
    /// Every member in every other group: where members times groups are at most 2,000,000.
    pub moves: bool,
    /// Every pair of members: up to 2,000 members.
    pub swaps: bool,
}

impl LookedAt {
    const MOST_MOVES: usize = 2_000_000;
    const MOST_MEMBERS: usize = 2_000;

    fn of(members: usize, groups: usize) -> Self {
        Self {
            moves: members.saturating_mul(groups) <= Self::MOST_MOVES,
            swaps: members <= Self::MOST_MEMBERS,
        }
    }
}

/// Groups given from outside, with everything that is asked about them.
pub(super) struct Given<'p> {
    pub(super) standing: Standing<'p>,
    pub(super) measures: Measures,
    pub(super) group_of: Vec<usize>,
}

impl GroupingProblem {
    /// Explains a partition, found or made by hand, whether or not it meets the demands. Of changes that break demands,
    /// one is better that breaks them less (by fewer members too many, too few or in the wrong place), then one that
    /// loses fewer points; of equals, the first on the roster.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    /// use xiaozu::{Formed, GroupingPlan, GroupingProblem, Lang, Names, RosterMember, form_groups};
    ///
    /// let roster = ["a", "b", "c", "d", "e", "f"].map(|id| RosterMember::new(id.parse().unwrap()));
    /// let plan: GroupingPlan = toml::from_str("groups.number = 2\ndemands.apart = [['a', 'b']]")?;
    /// let problem = GroupingProblem::new(plan, roster.to_vec())?;
    /// let Formed::Found(grouping) = form_groups(&problem, &mut |_| ControlFlow::Continue(())) else { panic!() };
    /// let explanation = problem.explain(&grouping.groups)?;
    /// assert!(explanation.demands.iter().all(|demand| demand.holds));
    /// println!("{}", explanation.words(&problem, Names::ids()).get(Lang::Zh));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`PlanFault`] when somebody is left out, is in two groups, or is not on the roster.
    pub fn explain(&self, groups: &[FormedGroup]) -> Result<Explanation, PlanFault> {
        let Given { standing, measures, group_of } = self.given(groups)?;
        let looked_at = LookedAt::of(group_of.len(), groups.len());
        let changes = Changes::new(&standing, &measures, &group_of);
        let members = 0..group_of.len();
        let moves: Vec<_> =
            members.clone().map(|member| changes.best_move(member).filter(|_| looked_at.moves)).collect();
        let swaps = if looked_at.swaps { changes.best_swaps() } else { vec![None; group_of.len()] };
        let best = |all: &[Option<(Cost, Steps)>]| {
            all.iter().flatten().min_by_key(|(cost, _)| *cost).map(|(_, steps)| changes.change(steps))
        };
        let (best_move, best_swap) = (best(&moves), best(&swaps));
        let change = |best: Option<(Cost, Steps)>| best.map(|(_, steps)| changes.change(&steps));
        let places = members.zip(moves).zip(swaps);
        let places =
            places.map(|((member, moved), swapped)| changes.place(member, change(moved), change(swapped)));
        let model = measures.models.get(changes.position.layout());
        Ok(Explanation {
            points: changes.points().iter().sum(),
            sizes: standing.sizes(),
            wishes: model.map(|model| standing.wishes(model)).unwrap_or_default(),
            demands: standing.demands(),
            places: places.collect(),
            best_move,
            best_swap,
            looked_at,
        })
    }

    /// What placing one member in each other group would cost, the best first.
    ///
    /// # Errors
    /// [`PlanFault`] as [`explain`](Self::explain), or when the member is not on the roster.
    pub fn alternatives(&self, groups: &[FormedGroup], member: &MemberId) -> Result<Vec<Change>, PlanFault> {
        let Given { standing, measures, group_of } = self.given(groups)?;
        let unknown = || PlanFault::NotOnRoster { path: "member".to_owned(), member: member.clone() };
        let member = self.place(member).ok_or_else(unknown)?;
        let changes = Changes::new(&standing, &measures, &group_of);
        let cost = |to: &usize| Some((changes.position.after_move(member, *to)?, *to));
        let mut all: Vec<(Cost, usize)> = standing.order.iter().filter_map(cost).collect();
        all.sort_by_key(|(cost, _)| *cost);
        Ok(all.into_iter().map(|(_, to)| changes.change(&vec![(member, to)])).collect())
    }

    pub(super) fn given(&self, groups: &[FormedGroup]) -> Result<Given<'_>, PlanFault> {
        let seats = self.seats(groups)?;
        let missing = seats.group_of.iter().zip(self.roster()).find(|(group, _)| group.is_none());
        if let Some((_, member)) = missing {
            return Err(PlanFault::LeftOut { member: member.member.clone() });
        }
        let group_of = seats.group_of.iter().copied().flatten().collect();
        let ids = groups.iter().map(|group| group.group.clone());
        let standing = Standing::new(self, ids, seats.numbers, seats.group_of);
        Ok(Given { standing, measures: Measures::new(self, groups.len())?, group_of })
    }
}
