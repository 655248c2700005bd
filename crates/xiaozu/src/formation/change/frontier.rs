use std::ops::ControlFlow;

use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;
use serde::Serialize;

use super::super::demand::Demand;
use super::super::exact::bounds;
use super::super::explain::{Given, Moved, Position, Speaker, both, lines, lost};
use super::super::faults::PlanFault;
use super::super::form::USUAL;
use super::super::formed::FormedGroup;
use super::super::model::{Cost, Model};
use super::super::problem::GroupingProblem;
use super::super::search::{Progress, search};
use super::leaving::Leaving;
use super::near::Known;
use crate::judgement::Names;
use crate::text::{Bilingual, counted};

/// Partitions near today's up to which every one is looked at.
const MOST: usize = 1_000_000;

/// Numbers of moves searched on their own.
const LIMITS: usize = 40;

/// Members up to which every single change of each step is tried.
const MOST_MEMBERS: usize = 500;

/// Groups up to which those that can change their numbers are given the best ones.
const MOST_RENUMBERED: usize = 300;

/// What a re-formation can win with few moves (少动多得): for every number of members who change their group, the
/// partition that breaks the demands least, then loses the fewest points; only where more moves win more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Frontier {
    /// Fewest moves first: the first is today's, the last the best found.
    pub steps: Vec<FrontierStep>,
    /// Every partition within so many moves was looked at.
    pub looked_at: u32,
    /// Whether the caller said stop.
    pub stopped: bool,
}

/// What so many moves can win.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrontierStep {
    /// How many members change their group.
    pub moves: u32,
    /// Points lost then, on all wishes.
    pub points: i64,
    /// Demands still broken.
    pub broken: Vec<Demand>,
    /// Proven: nothing better is within so many moves. Otherwise the best known.
    pub exact: bool,
    /// Who goes where, in the order of the roster.
    pub moved: Vec<Moved>,
    /// The groups, in the order of today's.
    pub groups: Vec<FormedGroup>,
}

impl Frontier {
    /// The fewest moves known that meet every demand and save so many points beside today.
    #[must_use]
    pub fn fewest_moves(&self, gain: i64) -> Option<&FrontierStep> {
        let today = self.steps.first()?.points;
        self.steps.iter().find(|step| step.broken.is_empty() && today - step.points >= gain)
    }

    /// The fewest moves known that meet every demand.
    #[must_use]
    pub fn mended(&self) -> Option<&FrontierStep> {
        self.steps.iter().find(|step| step.broken.is_empty())
    }

    /// The steps in lines: how many moves win how many points, and who moves.
    #[must_use]
    pub fn words(&self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        let speaker = Speaker { problem, names };
        let today = self.steps.first().map_or(0, |step| step.points);
        let step = |step: &FrontierStep| {
            let points = step.points;
            let (lost, differs) = (lost(points), speaker.more_or_fewer(points - today, &[]));
            let (mut zh, mut en) = match step.moves {
                0 => (format!("不调动：合计{}", lost.zh), format!("Nobody moves: {}", lost.en)),
                moves => (
                    format!("调动 {moves} 人：合计{}，与现在相比{}", lost.zh, differs.zh),
                    format!("{}: {}, {} beside today", counted(moves, "move"), lost.en, differs.en),
                ),
            };
            if step.broken.is_empty() {
                zh += "，要求全部满足";
                en += ", every demand holds";
            } else {
                let demands = speaker.demands(&step.broken);
                zh += &format!("，未满足要求{}", demands.zh);
                en += &format!(", broken: {}", demands.en);
            }
            if step.moves > 0 {
                let moved = speaker.moves(&step.moved);
                let (known, said) = if step.exact {
                    ("已证明最好", "proven best")
                } else {
                    ("已知最好", "best known")
                };
                zh += &format!("（{known}）：{}", moved.zh);
                en += &format!(" ({said}): {}", moved.en);
            }
            both(zh + "。", en + ".")
        };
        lines(&self.steps.iter().map(step).collect::<Vec<_>>())
    }
}

impl GroupingProblem {
    /// From today's groups to the best ones by as few moves as can be: what each number of moves can win. The number of
    /// groups stays. Every partition within a few moves is looked at, as long as there are at most 1,000,000 of them;
    /// beyond, the search of the plan's effort finds what it can, the same on every machine unless `control` says stop.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    /// use xiaozu::{FormedGroup, GroupingPlan, GroupingProblem, Lang, Names, RosterMember};
    ///
    /// let roster = ["a", "b", "c", "d", "e", "f"].map(|id| RosterMember::new(id.parse().unwrap()));
    /// let plan: GroupingPlan = toml::from_str("groups.number = 2\ndemands.apart = [['a', 'b']]")?;
    /// let problem = GroupingProblem::new(plan, roster.to_vec())?;
    /// let group = |id: &str, members: [&str; 3]| FormedGroup {
    ///     group: id.parse().unwrap(),
    ///     members: members.map(|member| member.parse().unwrap()).to_vec(),
    /// };
    /// let today = [group("g1", ["a", "b", "c"]), group("g2", ["d", "e", "f"])];
    /// let frontier = problem.frontier(&today, &mut |_| ControlFlow::Continue(()))?;
    /// assert_eq!(frontier.mended().map(|step| step.moves), Some(2));
    /// println!("{}", frontier.words(&problem, Names::ids()).get(Lang::Zh));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`PlanFault`] when somebody is left out, is in two groups, or is not on the roster; and for a number of groups the
    /// plan does not allow: then moves alone mend nothing.
    pub fn frontier(
        &self,
        today: &[FormedGroup],
        control: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Result<Frontier, PlanFault> {
        self.frontier_by(today, MOST, control)
    }

    pub(super) fn frontier_by(
        &self,
        today: &[FormedGroup],
        most: usize,
        control: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Result<Frontier, PlanFault> {
        let given = self.given(today)?;
        let layouts = self.layouts_of(today.len());
        if layouts.is_empty() {
            return Err(PlanFault::OtherNumber { groups: u32::try_from(today.len()).unwrap_or(u32::MAX) });
        }
        let models: Vec<Model> =
            layouts.iter().map(|layout| self.model(layout, &|_| true)).collect::<Result<_, _>>()?;
        let mut position = Position::new(&given.measures, &given.group_of);
        let mut known = Known::new(&given.group_of, position.cost());
        let depth = known.look_near(&mut position, most);
        // No partition loses fewer points, as far as that is proved at once.
        let bound = models.iter().map(|model| bounds(model).points()).min().unwrap_or(i64::MIN);
        let mut stopped = false;
        if depth < given.group_of.len() {
            let mut asked = |progress: &Progress| {
                let flow = control(progress);
                stopped |= flow.is_break();
                flow
            };
            let mut climb = Climb { problem: self, given: &given, models: &models, known: &mut known };
            climb.far(depth, &mut asked);
        }
        let steps = known.steps().into_iter().map(|step| self.step(&given, (depth, bound), step)).collect();
        Ok(Frontier { steps, looked_at: u32::try_from(depth).unwrap_or(u32::MAX), stopped })
    }

    fn step(
        &self,
        given: &Given<'_>,
        (depth, bound): (usize, i64),
        (moves, cost, group_of): (usize, Cost, Vec<usize>),
    ) -> FrontierStep {
        let standing = &given.standing;
        let steps: Vec<(usize, usize)> = given
            .group_of
            .iter()
            .zip(&group_of)
            .enumerate()
            .filter(|(_, (home, to))| home != to)
            .map(|(at, (_, to))| (at, *to))
            .collect();
        let broken = standing.after(&steps);
        let mut still: Vec<Demand> = standing.broken.iter().copied().collect();
        still.retain(|demand| !broken.mends.contains(demand));
        still.extend(broken.breaks);
        still.sort_unstable();
        let id = |group: usize| standing.ids.get(group).cloned();
        let moved = |(at, to): &(usize, usize)| {
            let member = self.roster().get(*at)?.member.clone();
            Some(Moved { member, from: id(*given.group_of.get(*at)?), to: id(*to)? })
        };
        let group = |number: &usize| {
            let members = self.roster().iter().zip(&group_of).filter(|(_, group)| *group == number);
            Some(FormedGroup {
                group: id(*number)?,
                members: members.map(|(member, _)| member.member.clone()).collect(),
            })
        };
        FrontierStep {
            moves: u32::try_from(moves).unwrap_or(u32::MAX),
            points: cost.points,
            broken: still,
            exact: moves <= depth || (moves == depth + 1 && cost.broken == 0 && cost.points <= bound),
            moved: steps.iter().filter_map(moved).collect(),
            groups: standing.order.iter().filter_map(group).collect(),
        }
    }
}

/// The search for what is not near.
struct Climb<'a, 'p> {
    problem: &'p GroupingProblem,
    given: &'a Given<'p>,
    models: &'a [Model],
    known: &'a mut Known,
}

impl Climb<'_, '_> {
    fn far(&mut self, depth: usize, control: &mut dyn FnMut(&Progress) -> ControlFlow<()>) {
        let (all, effort) = (self.given.group_of.len(), self.problem.plan().effort);
        let models = u64::try_from(self.models.len()).unwrap_or(u64::MAX).max(1);
        let iterations = effort.iterations.unwrap_or(USUAL) / models;
        let mut going = self.within(all, iterations, control).is_continue();
        let best = self.known.within(all).to_vec();
        self.known.walk_home(Position::new(&self.given.measures, &best));
        // From today's towards the best found.
        let most = self.known.steps().last().map_or(0, |(moves, ..)| *moves);
        let limits = most.saturating_sub(depth + 1);
        for step in 0..limits.min(LIMITS) {
            let limit = depth + 1 + step * limits / limits.clamp(1, LIMITS);
            going = going && self.within(limit, iterations / 8, control).is_continue();
        }
        if going && all <= MOST_MEMBERS {
            for (_, _, group_of) in self.known.steps() {
                self.known.look_beside(&Position::new(&self.given.measures, &group_of));
            }
        }
    }

    /// Searches for the best partition within so many moves, from the best known one.
    fn within(
        &mut self,
        limit: usize,
        iterations: u64,
        control: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let seed = self.problem.plan().effort.seed;
        let today = &self.given.group_of;
        for (at, model) in self.models.iter().enumerate() {
            let start = self.known.within(limit);
            let first = |unit: &super::super::model::Unit| {
                unit.members.first().and_then(|at| start.get(*at)).copied()
            };
            let group_of = model.units.iter().filter_map(first).collect();
            let mut leaving = Leaving::new(model, group_of, today, limit);
            let number = u32::try_from(limit * self.models.len() + at).unwrap_or(u32::MAX);
            let found = search(&mut leaving, (seed, number), iterations, &mut |progress| control(progress));
            let mut group_of = vec![0; today.len()];
            for (unit, group) in model.units.iter().zip(leaving.partition()) {
                for member in &unit.members {
                    if let Some(place) = group_of.get_mut(*member) {
                        *place = *group;
                    }
                }
            }
            renumber(model, today, &mut group_of);
            let cost = self.given.measures.cost(&group_of);
            self.known.offer(cost, &group_of);
            if found.stopped {
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    }
}

/// Gives groups that can change their numbers the ones under which the most members stay.
fn renumber(model: &Model, today: &[usize], group_of: &mut [usize]) {
    let groups = model.groups();
    // A class is named by the first of its groups.
    let alike = model.classes.iter().enumerate().any(|(group, class)| group != *class);
    if !alike || groups > MOST_RENUMBERED {
        return;
    }
    let never = -i64::try_from(today.len()).unwrap_or(i64::MAX) - 1;
    let mut stay = Matrix::new(groups, groups, 0_i64);
    for one in 0..groups {
        for other in 0..groups {
            if model.classes.get(one) != model.classes.get(other)
                && let Some(cell) = stay.get_mut((one, other))
            {
                *cell = never;
            }
        }
    }
    for (home, group) in today.iter().zip(group_of.iter()) {
        if let Some(cell) = stay.get_mut((*group, *home)) {
            *cell += 1;
        }
    }
    let (_, numbers) = kuhn_munkres(&stay);
    for group in group_of.iter_mut() {
        *group = numbers.get(*group).copied().unwrap_or(*group);
    }
}
