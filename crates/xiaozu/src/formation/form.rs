//! From a problem to an outcome: starts, one at a time or at once, merged by (cost, start); then proof.

use std::ops::ControlFlow;

use super::conflict::Conflict;
use super::construct::construct;
use super::distances::{Dispersion, SizeRange};
use super::exact::{Feasible, bounds, feasible, prove};
use super::formed::{Formed, FormedGroup, Grouping, Searched, Undecided};
use super::layout::Layout;
use super::model::{Cost, Model};
use super::problem::GroupingProblem;
use super::random::Random;
use super::score::GroupingScore;
use super::search::{self, Landscape, Progress};
use super::table::Table;

/// Changes a start tries when the plan says no number.
pub(super) const USUAL: u64 = 2_000_000;
/// Or so many a unit, where that is more.
const USUAL_A_UNIT: u64 = 2_000;
const USUAL_ON_PAIRS: u64 = 100_000_000;

/// Nodes after which a proof is given up.
const NODES: u64 = 100_000;

/// Steps after which a question about demands is left open: about a second.
const STEPS: u64 = 10_000_000;

/// Forms groups: the partition that meets every demand and loses the fewest points found, the demands that
/// contradict each other, or neither.
///
/// `control` is asked every few thousand changes whether to go on; without it stopping, the same problem has the
/// same outcome on every machine.
///
/// ```
/// use std::ops::ControlFlow;
/// use xiaozu::{GroupingPlan, GroupingProblem, Formed, RosterMember, form_groups};
///
/// let roster = ["a", "b", "c", "d", "e", "f"].map(|id| RosterMember::new(id.parse().unwrap()));
/// let plan = GroupingPlan::from_toml(r#"
///     [groups]
///     number = 2
///     [demands]
///     apart = [["a", "b"]]
/// "#)?;
/// let problem = GroupingProblem::new(plan, roster.to_vec())?;
/// let Formed::Found(grouping) = form_groups(&problem, &mut |_| ControlFlow::Continue(())) else { panic!() };
/// assert_eq!(grouping.groups[0].members.len(), 3);
/// assert!(grouping.is_optimal());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn form_groups(
    problem: &GroupingProblem,
    control: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Formed {
    let forming = Forming::new(problem);
    let mut starts: Vec<Start> = Vec::new();
    for number in 0..forming.starts() {
        if starts.iter().any(|start| forming.settles(start, number)) {
            continue;
        }
        starts.push(forming.start(number, control));
        if starts.last().is_some_and(Start::was_stopped) {
            break;
        }
    }
    forming.finish(starts, control)
}

/// A problem made ready, so that its starts can be made one after another or at once.
#[derive(Debug)]
pub struct Forming<'p> {
    problem: &'p GroupingProblem,
    ready: Vec<Ready>,
    /// Whether there is no other number of groups.
    complete: bool,
}

/// One number and size of groups, made ready.
#[derive(Debug)]
struct Ready {
    model: Model,
    bound: i64,
    /// The sizes of groups, when nothing but them and distances counts.
    only_pairs: Option<Vec<SizeRange>>,
}

/// The best partition of all.
struct Best<'m> {
    model: &'m Model,
    group_of: Vec<usize>,
    points: i64,
    /// No partition loses fewer points.
    bound: i64,
}

/// What one start found.
#[derive(Debug, Clone)]
pub struct Start {
    number: u32,
    found: Option<(Cost, Vec<usize>)>,
    searched: Searched,
}

impl Start {
    /// Whether `control` stopped it.
    #[must_use]
    pub fn was_stopped(&self) -> bool {
        self.searched.stopped
    }
}

impl<'p> Forming<'p> {
    /// Makes a problem ready.
    #[must_use]
    pub fn new(problem: &'p GroupingProblem) -> Self {
        let layouts = problem.layouts(&|_| true);
        let ready = |layout: &Layout| {
            let model = problem.model(layout, &|_| true).ok()?;
            let only_pairs = model.only_pairs();
            Some(Ready { bound: bounds(&model).points(), only_pairs, model })
        };
        Self { problem, ready: layouts.all.iter().filter_map(ready).collect(), complete: layouts.complete }
    }

    /// How many starts there are to make: those of the effort for every number of groups there can be.
    #[must_use]
    pub fn starts(&self) -> u32 {
        u32::try_from(self.ready.len()).unwrap_or(u32::MAX).saturating_mul(self.problem.plan().effort.starts)
    }

    fn layout_of(&self, number: u32) -> usize {
        (number / self.problem.plan().effort.starts) as usize
    }

    fn ready(&self, number: u32) -> Option<&Ready> {
        self.ready.get(self.layout_of(number))
    }

    /// Whether a start makes another, later one needless: no partition of that one's groups is better.
    #[must_use]
    pub fn settles(&self, start: &Start, later: u32) -> bool {
        let found = start.found.as_ref().map(|(cost, _)| cost.points);
        let bound = self.ready(later).map(|ready| ready.bound);
        start.number < later && found.zip(bound).is_some_and(|(points, bound)| points <= bound)
    }

    /// Makes one start: a partition dealt and searched on. The same number finds the same.
    pub fn start(&self, number: u32, control: &mut dyn FnMut(&Progress) -> ControlFlow<()>) -> Start {
        let effort = &self.problem.plan().effort;
        let mut start =
            Start { number, found: None, searched: Searched { starts: 1, ..Searched::default() } };
        let Some(Ready { model, bound, only_pairs }) = self.ready(number) else { return start };
        let mut stopped = false;
        let mut asked = |progress: &Progress| match control(progress) {
            ControlFlow::Continue(()) if progress.best <= *bound => ControlFlow::Break(()),
            ControlFlow::Continue(()) => ControlFlow::Continue(()),
            ControlFlow::Break(()) => {
                stopped = true;
                ControlFlow::Break(())
            }
        };
        if let (Some(sizes), Some(costs)) = (only_pairs, &model.pairs) {
            let iterations = effort.iterations.unwrap_or(USUAL_ON_PAIRS);
            let dispersion = Dispersion { costs, groups: sizes };
            let found = dispersion.search((effort.seed, number), iterations, &mut asked);
            start.searched = Searched { starts: 1, iterations: found.iterations, stopped };
            let group_of: Vec<usize> = found.partition.iter().map(|group| *group as usize).collect();
            start.found = Some((model.cost(&group_of), group_of));
            return start;
        }
        let mut table = construct(model, &mut Random::of_start(!effort.seed, number));
        if !table.meets_demands() {
            match feasible(model, STEPS) {
                Feasible::Yes(group_of) => table = Table::new(model, group_of),
                Feasible::No => return start,
                Feasible::Unknown => {}
            }
        }
        let aim = table.meets_demands() && table.cost() <= *bound;
        if !aim {
            let usual = USUAL.max(USUAL_A_UNIT * model.units.len() as u64);
            let iterations = effort.iterations.unwrap_or(usual);
            let found = search::search(&mut table, (effort.seed, number), iterations, &mut asked);
            start.searched = Searched { starts: 1, iterations: found.iterations, stopped };
        }
        let cost = model.cost(table.partition());
        start.found = (cost.broken == 0).then(|| (cost, table.partition().to_vec()));
        start
    }

    /// The outcome of some starts, which may come in any order. `control` is asked once more before what they found
    /// is proved, which takes about a second at most.
    pub fn finish(
        &self,
        starts: Vec<Start>,
        control: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Formed {
        // What an earlier start made needless counts for nothing, whether it was made or not.
        let mut starts = starts;
        starts.sort_by_key(|start| start.number);
        let mut needed: Vec<Start> = Vec::new();
        for start in starts {
            if !needed.iter().any(|earlier| self.settles(earlier, start.number)) {
                needed.push(start);
            }
        }
        let starts = needed;
        let mut search = Searched::default();
        for start in &starts {
            search.starts += start.searched.starts;
            search.iterations += start.searched.iterations;
            search.stopped |= start.searched.stopped;
        }
        let found = starts.into_iter().filter_map(|start| Some((start.number, start.found?)));
        let mut found: Vec<(u32, (Cost, Vec<usize>))> = found.collect();
        found.sort_by_key(|(number, (cost, _))| (*cost, *number));
        let points = found.first().map_or(i64::MAX, |(_, (cost, _))| cost.points);
        let progress = Progress { start: search.starts, iterations: search.iterations, best: points };
        search.stopped |= control(&progress).is_break();
        match self.best(&found, search.stopped) {
            Some(best) => Formed::Found(self.grouping(best, search)),
            None if search.stopped => Formed::Undecided(Undecided { search }),
            None => match Conflict::find(self.problem, STEPS) {
                Some(conflict) => Formed::Infeasible(conflict),
                None => Formed::Undecided(Undecided { search }),
            },
        }
    }

    /// The best of all numbers of groups, the first of equals, after what can be proved about each.
    fn best(&self, found: &[(u32, (Cost, Vec<usize>))], stopped: bool) -> Option<Best<'_>> {
        let line = found.first().map(|(_, (cost, _))| cost.points);
        let mut best: Option<Best<'_>> = None;
        let mut bound = if self.complete { i64::MAX } else { self.unseen() };
        for (at, ready) in self.ready.iter().enumerate() {
            let own = found.iter().find(|(number, _)| self.layout_of(*number) == at);
            let own = own.map(|(_, (cost, group_of))| (cost.points, group_of));
            let open = line.is_none_or(|line| ready.bound < line);
            let (least, own) = if open && !stopped {
                let proof = prove(&ready.model, own.map(|(_, group_of)| group_of.as_slice()), NODES);
                (proof.least, proof.best)
            } else {
                (Some(ready.bound), own.map(|(points, group_of)| (points, group_of.clone())))
            };
            bound = least.map_or(bound, |least| bound.min(least));
            if let Some((points, group_of)) =
                own.filter(|(points, _)| best.as_ref().is_none_or(|best| *points < best.points))
            {
                best = Some(Best { points, group_of, model: &ready.model, bound: 0 });
            }
        }
        best.map(|best| Best { bound: bound.min(best.points), ..best })
    }

    /// What no partition of a number of groups that was not looked at loses less than: nothing, or what all distances
    /// together win.
    fn unseen(&self) -> i64 {
        let won = self
            .ready
            .first()
            .map_or(0, |Ready { model, .. }| model.most_on_pairs() + i128::from(model.base.abs()));
        let distances = self.ready.first().is_some_and(|ready| ready.model.pairs.is_some());
        if distances { -i64::try_from(won).unwrap_or(i64::MAX) } else { 0 }
    }

    fn grouping(&self, best: Best<'_>, search: Searched) -> Grouping {
        let Best { model, group_of, bound, .. } = best;
        let ids = self.problem.ids(model.groups());
        let formed = |group| FormedGroup { group, members: Vec::new() };
        let mut groups: Vec<FormedGroup> = ids.into_iter().map(formed).collect();
        let mut placed: Vec<(usize, usize)> = Vec::new();
        for (unit, group) in model.units.iter().zip(&group_of) {
            placed.extend(unit.members.iter().map(|member| (*member, *group)));
        }
        placed.sort_unstable();
        for (member, group) in placed {
            if let (Some(group), Some(member)) = (groups.get_mut(group), self.problem.roster().get(member)) {
                group.members.push(member.member.clone());
            }
        }
        if !self.problem.labelled() {
            self.problem.name(&mut groups);
        }
        Grouping { groups, score: GroupingScore::of(self.problem, model, &group_of), bound, search }
    }
}
