use serde::Serialize;

use super::model::{Model, Shape, What};
use super::plan::Wish;
use super::problem::GroupingProblem;

/// What a partition loses on the plan's wishes, in points: 0 is perfect, less is better. Distances that are to be
/// as great as can be are points won: their points are negative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupingScore {
    /// On all wishes together.
    pub points: i64,
    /// On each wish, in the order of the plan.
    pub wishes: Vec<WishScore>,
}

/// What a partition loses on one wish, in points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WishScore {
    /// The place of the wish in the plan, from 0.
    pub wish: usize,
    /// In all groups together.
    pub points: i64,
    /// In each group, in the order of the partition. A pair that is apart is lost in both its groups, so these of
    /// *keep together* add up to twice its points; who leaves is lost in the new group.
    pub groups: Vec<i64>,
}

impl GroupingScore {
    /// The score of a partition: the group of each unit of a model.
    pub(crate) fn of(problem: &GroupingProblem, model: &Model, group_of: &[usize]) -> Self {
        let wishes =
            (0..problem.plan().wishes.len()).map(|wish| WishScore::of(problem, model, group_of, wish));
        let wishes: Vec<WishScore> = wishes.collect();
        Self { points: wishes.iter().map(|wish| wish.points).sum(), wishes }
    }
}

impl WishScore {
    fn of(problem: &GroupingProblem, model: &Model, group_of: &[usize], wish: usize) -> Self {
        match problem.plan().wishes.get(wish) {
            Some(wish_of @ Wish::Distances { .. }) => Self::of_distances(wish_of, model, group_of, wish),
            Some(Wish::Stay { weight }) => {
                Self::of_leaving(problem, model, group_of, wish, i64::from(*weight))
            }
            _ => Self::of_counters(model, group_of, wish),
        }
    }

    fn of_leaving(
        problem: &GroupingProblem,
        model: &Model,
        group_of: &[usize],
        wish: usize,
        weight: i64,
    ) -> Self {
        let ids = problem.ids(model.groups());
        let mut groups = vec![0; model.groups()];
        for (unit, group) in model.units.iter().zip(group_of) {
            let home =
                |member: &usize| problem.roster().get(*member).and_then(|member| member.group.as_ref());
            let leaves = unit.members.iter().filter_map(home).filter(|home| ids.get(*group) != Some(home));
            if let Some(lost) = groups.get_mut(*group) {
                *lost += leaves.map(|_| weight).sum::<i64>();
            }
        }
        Self { wish, points: groups.iter().sum(), groups }
    }

    fn of_distances(wish_of: &Wish, model: &Model, group_of: &[usize], wish: usize) -> Self {
        let mut groups = vec![0; model.groups()];
        let Some((distances, each)) = wish_of.distances() else { return Self { wish, points: 0, groups } };
        let mut placed: Vec<(usize, usize)> = Vec::new();
        for (unit, group) in model.units.iter().zip(group_of) {
            placed.extend(unit.members.iter().map(|member| (*member, *group)));
        }
        for (at, (member, group)) in placed.iter().enumerate() {
            let row = distances.row(*member);
            let mates = placed.iter().take(at).filter(|(_, other)| other == group);
            let sum: i64 = mates.filter_map(|(mate, _)| row.get(*mate)).sum();
            if let Some(points) = groups.get_mut(*group) {
                *points += each * sum;
            }
        }
        Self { wish, points: groups.iter().sum(), groups }
    }

    fn of_counters(model: &Model, group_of: &[usize], wish: usize) -> Self {
        let mut groups = vec![0; model.groups()];
        let mut points = 0;
        for (at, counter) in
            model.counters.iter().enumerate().filter(|(_, counter)| counter.what == What::Wish(wish))
        {
            let mut totals = vec![0; model.groups()];
            for (unit, group) in model.units.iter().zip(group_of) {
                let amount =
                    unit.adds.iter().find(|(counter, _)| *counter == at).map_or(0, |(_, amount)| *amount);
                if let Some(total) = totals.get_mut(*group) {
                    *total += amount;
                }
            }
            let all: i64 = totals.iter().sum();
            for (group, (lost, total)) in groups.iter_mut().zip(&totals).enumerate() {
                match counter.shape {
                    Shape::Pairs { weight } => {
                        *lost += weight * total * (all - total);
                        points += weight * total * (all - total);
                    }
                    _ => {
                        let cost = counter.cost(group, *total);
                        *lost += cost;
                        points += 2 * cost;
                    }
                }
            }
        }
        Self { wish, points: points / 2, groups }
    }
}
