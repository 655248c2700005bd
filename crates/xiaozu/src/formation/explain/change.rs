#![expect(clippy::indexing_slicing, reason = "members and groups come from one problem")]

use serde::Serialize;

use super::super::demand::Demand;
use super::super::model::{Cost, What};
use super::super::plan::Wish;
use super::measure::{Measures, Position};
use super::standing::{Broken, Standing};
use crate::{GroupId, MemberId};

/// Somebody who goes to another group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Moved {
    /// The member.
    pub member: MemberId,
    /// The group left; none for a newcomer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<GroupId>,
    /// The new group.
    pub to: GroupId,
}

/// What a change of a partition would cost: one member to another group, or two in each other's places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// Who goes where: one for a move, two for a swap.
    pub moves: Vec<Moved>,
    /// Points lost more than now; negative when fewer.
    pub points: i64,
    /// Where they come from: only wishes with a difference.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<WishChange>,
    /// Demands that hold now and would not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<Demand>,
    /// Demands that do not hold now and would.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mends: Vec<Demand>,
}

/// Points a wish loses more than before; negative when fewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WishChange {
    /// The place of the wish in the plan, from 0.
    pub wish: usize,
    /// The difference in points.
    pub points: i64,
}

impl Change {
    /// Whether it would break no demand that holds now.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        self.breaks.is_empty()
    }
}

/// A partition in which everybody is in a group, ready for questions about its changes.
pub(crate) struct Changes<'a> {
    pub(crate) standing: &'a Standing<'a>,
    pub(crate) measures: &'a Measures,
    pub(crate) position: Position<'a>,
    /// By layout, group and counter.
    totals: Vec<i64>,
    /// By layout and wish.
    points: Vec<Vec<i64>>,
}

/// Who goes where, in numbers.
pub(crate) type Steps = Vec<(usize, usize)>;

impl<'a> Changes<'a> {
    pub(crate) fn new(standing: &'a Standing<'a>, measures: &'a Measures, group_of: &[usize]) -> Self {
        let position = Position::new(measures, group_of);
        // Layouts differ in bounds only: the counters and their totals are the same.
        let model = &measures.models[0];
        let counters = model.counters.len();
        let mut totals = vec![0; counters * position.groups()];
        for (unit, group) in model.units.iter().zip(group_of) {
            for (counter, amount) in &unit.adds {
                totals[group * counters + counter] += amount;
            }
        }
        let points = measures.models.iter().map(|model| {
            let score = super::super::score::GroupingScore::of(standing.problem, model, group_of);
            score.wishes.iter().map(|wish| wish.points).collect()
        });
        let points = points.collect();
        Self { standing, measures, position, totals, points }
    }

    /// Points each wish loses.
    pub(crate) fn points(&self) -> &[i64] {
        &self.points[self.position.layout()]
    }

    /// Points each wish would lose with some members elsewhere.
    pub(crate) fn points_after(&self, steps: &Steps) -> Vec<i64> {
        let layout = match steps.as_slice() {
            [(member, to)] => self.position.layout_after(self.position.group_of(*member), *to),
            _ => self.position.layout(),
        };
        let model = &self.measures.models[layout];
        let counters = model.counters.len();
        let mut points = self.points[layout].clone();
        let mut by: std::collections::BTreeMap<(usize, usize), i64> = std::collections::BTreeMap::new();
        for (member, to) in steps {
            let from = self.position.group_of(*member);
            for (counter, amount) in &model.units[*member].adds {
                *by.entry((from, *counter)).or_default() -= amount;
                *by.entry((*to, *counter)).or_default() += amount;
            }
            self.stay(*member, from, *to, &mut points);
        }
        self.distances(steps, &mut points);
        for ((group, counter), by) in by {
            let own = &model.counters[counter];
            if let What::Wish(wish) = own.what {
                let total = self.totals[group * counters + counter];
                points[wish] += own.cost(group, total + by) - own.cost(group, total);
            }
        }
        points
    }

    fn distances(&self, steps: &Steps, points: &mut [i64]) {
        for (wish, points) in self.standing.problem.plan().wishes.iter().zip(points) {
            let Some((distances, each)) = wish.distances() else { continue };
            let mut group_of = self.position.partition().to_vec();
            for (member, to) in steps {
                let from = std::mem::replace(&mut group_of[*member], *to);
                for (mate, distance) in
                    distances.row(*member).iter().enumerate().filter(|(mate, _)| mate != member)
                {
                    let meets = i64::from(group_of[mate] == *to) - i64::from(group_of[mate] == from);
                    *points += each * distance * meets;
                }
            }
        }
    }

    fn stay(&self, member: usize, from: usize, to: usize, points: &mut [i64]) {
        let problem = self.standing.problem;
        let Some(home) = &problem.roster()[member].group else { return };
        let away = |group: usize| i64::from(self.standing.means(group) != home);
        for (wish, points) in problem.plan().wishes.iter().zip(points) {
            if let Wish::Stay { weight } = wish {
                *points += i64::from(*weight) * (away(to) - away(from));
            }
        }
    }

    /// A change with its reasons.
    pub(crate) fn change(&self, steps: &Steps) -> Change {
        let after = self.points_after(steps);
        let wishes = self.points().iter().zip(&after).enumerate();
        let wishes: Vec<WishChange> = wishes
            .map(|(wish, (now, then))| WishChange { wish, points: then - now })
            .filter(|wish| wish.points != 0)
            .collect();
        let Broken { breaks, mends } = self.standing.after(steps);
        let moved = |(member, to): &(usize, usize)| Moved {
            member: self.standing.problem.roster()[*member].member.clone(),
            from: Some(self.standing.ids[self.position.group_of(*member)].clone()),
            to: self.standing.ids[*to].clone(),
        };
        let points = wishes.iter().map(|wish| wish.points).sum();
        Change { moves: steps.iter().map(moved).collect(), points, wishes, breaks, mends }
    }

    /// The best single move of a member; the first group in the order given, of equals.
    pub(crate) fn best_move(&self, member: usize) -> Option<(Cost, Steps)> {
        let costs =
            self.standing.order.iter().filter_map(|to| Some((self.position.after_move(member, *to)?, *to)));
        let (cost, to) = costs.min_by_key(|(cost, _)| *cost)?;
        Some((cost, vec![(member, to)]))
    }

    /// The best swap of each member, by looking at every pair; the first partner on the roster, of equals.
    pub(crate) fn best_swaps(&self) -> Vec<Option<(Cost, Steps)>> {
        let members = self.standing.group_of.len();
        let mut best: Vec<Option<(Cost, usize)>> = vec![None; members];
        for one in 0..members {
            for other in one + 1..members {
                let Some(cost) = self.position.after_swap(one, other) else { continue };
                for (member, partner) in [(one, other), (other, one)] {
                    if best[member].is_none_or(|(least, _)| cost < least) {
                        best[member] = Some((cost, partner));
                    }
                }
            }
        }
        let group_of = |member| self.position.group_of(member);
        let steps = |(one, best): (usize, Option<(Cost, usize)>)| {
            let (cost, other) = best?;
            Some((cost, vec![(one, group_of(other)), (other, group_of(one))]))
        };
        best.into_iter().enumerate().map(steps).collect()
    }
}
