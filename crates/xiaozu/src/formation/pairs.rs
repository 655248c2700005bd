//! What pairs of members cost by the caller's own distances.

use super::distances::Distances;
use super::faults::PlanFault;
use super::model::{Model, Shape, Unit};
use super::plan::{Goal, Wish};
use super::problem::GroupingProblem;

impl Wish {
    /// The distances, and what one of them costs.
    pub(crate) fn distances(&self) -> Option<(&Distances, i64)> {
        match self {
            Self::Distances { goal: Goal::Minimise, distances, weight } => {
                Some((distances, i64::from(*weight)))
            }
            Self::Distances { goal: Goal::Maximise, distances, weight } => {
                Some((distances, -i64::from(*weight)))
            }
            _ => None,
        }
    }
}

impl GroupingProblem {
    /// What members of two units cost in one group; none where no wish has distances.
    pub(crate) fn pair_costs(&self, units: &[Unit]) -> Result<Option<Distances>, PlanFault> {
        let wishes: Vec<(&Distances, i64)> = self.plan().wishes.iter().filter_map(Wish::distances).collect();
        if wishes.is_empty() {
            return Ok(None);
        }
        let mut costs = Vec::with_capacity(units.len() * units.len());
        for (at, one) in units.iter().enumerate() {
            for (other_at, other) in units.iter().enumerate() {
                costs.push(if at == other_at {
                    0
                } else {
                    cost(&wishes, one, other).ok_or(PlanFault::TooManyPoints)?
                });
            }
        }
        Distances::from_integers(units.len(), &costs).map(Some).map_err(|_| PlanFault::TooManyPoints)
    }

    /// What pairs of members cost who are one unit.
    pub(crate) fn inside_units(&self, units: &[Unit]) -> i64 {
        let wishes: Vec<(&Distances, i64)> = self.plan().wishes.iter().filter_map(Wish::distances).collect();
        let twice =
            units.iter().filter(|unit| unit.members.len() > 1).filter_map(|unit| cost(&wishes, unit, unit));
        twice.sum::<i64>() / 2
    }
}

/// What the members of two units cost together.
fn cost(wishes: &[(&Distances, i64)], one: &Unit, other: &Unit) -> Option<i64> {
    let mut cost = 0_i64;
    for (distances, each) in wishes {
        for member in &one.members {
            let row = distances.row(*member);
            for mate in &other.members {
                let distance = row.get(*mate).copied().unwrap_or_default();
                cost = cost.checked_add(distance.checked_mul(*each)?)?;
            }
        }
    }
    Some(cost)
}

impl Model {
    /// The most and the fewest mates a unit can have in a group.
    fn mates(&self) -> (usize, usize) {
        let number = |number: i64| usize::try_from(number).unwrap_or_default().saturating_sub(1);
        let bounds = match self.counters.first().map(|size| &size.shape) {
            Some(Shape::Range { bounds, .. }) => bounds.as_slice(),
            _ => &[],
        };
        let most = bounds.iter().map(|(_, most)| number(*most)).max().unwrap_or_default();
        let least = bounds.iter().map(|(least, _)| number(*least)).min().unwrap_or_default();
        // A mate may be more than one member, but never less.
        let alone = self.units.iter().all(|unit| unit.members.len() == 1);
        (if alone { least } else { 0 }, most)
    }

    /// No partition's pairs cost less: each unit with the mates it would choose.
    pub(crate) fn least_on_pairs(&self) -> i64 {
        let Some(pairs) = &self.pairs else { return 0 };
        let (least, most) = self.mates();
        let mut twice = 0;
        for unit in 0..pairs.units() {
            let mut row: Vec<i64> = pairs.row(unit).to_vec();
            if unit < row.len() {
                row.swap_remove(unit);
            }
            let most = most.min(row.len());
            if most < row.len() {
                row.select_nth_unstable(most);
                row.truncate(most);
            }
            row.sort_unstable();
            let wanted = row.iter().enumerate().filter(|(at, cost)| *at < least || **cost < 0);
            twice += wanted.map(|(_, cost)| cost).sum::<i64>();
        }
        // Each pair was counted from both sides; a half is no whole number, and the next above is still no less.
        twice.div_euclid(2) + twice.rem_euclid(2)
    }

    /// What all pairs together cost or save: more than those of any partition, of whatever sizes.
    pub(crate) fn most_on_pairs(&self) -> i128 {
        let Some(pairs) = &self.pairs else { return 0 };
        let rows = (0..pairs.units()).flat_map(|unit| pairs.row(unit).iter().take(unit));
        rows.map(|cost| i128::from(cost.abs())).sum()
    }
}
