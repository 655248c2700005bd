#![expect(clippy::indexing_slicing, reason = "members, groups and layouts come from one problem")]

use super::super::demand::Demand;
use super::super::faults::PlanFault;
use super::super::layout::Layout;
use super::super::model::{Cost, Counter, Model, Shape, What};
use super::super::problem::GroupingProblem;
use super::super::search::Landscape;
use super::super::table::Table;

/// What partitions of a roster into so many groups cost, every member a unit of his or her own.
///
/// Members who must be together are counted by their pairs apart, so that a partition that tears them can be judged.
pub(crate) struct Measures {
    pub(crate) layouts: Vec<Layout>,
    pub(crate) models: Vec<Model>,
    /// All pairs of members who must be together.
    pairs: i64,
}

fn long(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn pairs(list: usize) -> i64 {
    long(list).saturating_mul(long(list) - 1) / 2
}

impl Measures {
    pub(crate) fn new(problem: &GroupingProblem, groups: usize) -> Result<Self, PlanFault> {
        let mut layouts = problem.layouts_of(groups);
        if layouts.is_empty() {
            layouts.push(problem.layout_asked(groups));
        }
        let demands = &problem.plan().demands;
        let all = demands.together.iter().map(|list| pairs(list.len())).sum();
        let apart: i64 = demands.apart.iter().map(|list| pairs(list.len())).sum();
        let far = 8 * long(problem.roster().len() + groups) + all + apart;
        let models = layouts.iter().map(|layout| {
            let model = by_member(problem, layout)?;
            model.hard.checked_mul(far).map(|_| model).ok_or(PlanFault::TooManyPoints)
        });
        let models = models.collect::<Result<_, _>>()?;
        Ok(Self { layouts, models, pairs: all })
    }

    /// The layout groups of these sizes are judged by: the first that allows them, else the first.
    pub(crate) fn layout_of(&self, sizes: &[usize]) -> usize {
        self.layouts.iter().position(|layout| layout.allows(sizes)).unwrap_or_default()
    }

    /// What a partition costs, by the plain reading.
    pub(crate) fn cost(&self, group_of: &[usize]) -> Cost {
        let cost = self.models[self.layout_of(&self.sizes(group_of))].cost(group_of);
        Cost { broken: cost.broken + self.pairs, ..cost }
    }

    fn sizes(&self, group_of: &[usize]) -> Vec<usize> {
        let mut sizes = vec![0; self.layouts[0].bounds.len()];
        group_of.iter().for_each(|group| sizes[*group] += 1);
        sizes
    }

    /// The cost a table of a layout means by one number.
    pub(crate) fn split(&self, layout: usize, weighed: i64) -> Cost {
        let hard = self.models[layout].hard;
        // Points, lost or won, are less than half of what a broken demand costs.
        let broken = (weighed + hard / 2).div_euclid(hard);
        Cost { broken: broken + self.pairs, points: weighed - broken * hard }
    }
}

fn by_member(problem: &GroupingProblem, layout: &Layout) -> Result<Model, PlanFault> {
    let mut model = problem.model(layout, &|demand| !matches!(demand, Demand::Together { .. }))?;
    for (at, list) in problem.plan().demands.together.iter().enumerate() {
        let counter = model.counters.len();
        let what = What::Demand(Demand::Together { at });
        model.counters.push(Counter { what, shape: Shape::Pairs { weight: 1 }, label: None });
        for member in list.iter().filter_map(|member| problem.place(member)) {
            model.units[member].adds.push((counter, 1));
        }
    }
    Ok(model)
}

/// A partition, with what every change of it would cost.
pub(crate) struct Position<'m> {
    measures: &'m Measures,
    /// One for each layout.
    tables: Vec<Table<'m>>,
    sizes: Vec<usize>,
    /// How many groups have a size that each layout does not allow.
    outside: Vec<usize>,
}

impl<'m> Position<'m> {
    pub(crate) fn new(measures: &'m Measures, group_of: &[usize]) -> Self {
        let sizes = measures.sizes(group_of);
        let tables = measures.models.iter().map(|model| Table::new(model, group_of.to_vec())).collect();
        let outside = measures.layouts.iter().map(|layout| layout.outside(&sizes)).collect();
        Self { measures, tables, outside, sizes }
    }

    pub(crate) fn groups(&self) -> usize {
        self.sizes.len()
    }

    pub(crate) fn group_of(&self, member: usize) -> usize {
        self.tables[0].group_of(member)
    }

    pub(crate) fn partition(&self) -> &[usize] {
        self.tables[0].partition()
    }

    /// The layout this partition is judged by.
    pub(crate) fn layout(&self) -> usize {
        self.outside.iter().position(|outside| *outside == 0).unwrap_or_default()
    }

    /// The layout it is judged by once somebody has gone from one group to another.
    pub(crate) fn layout_after(&self, from: usize, to: usize) -> usize {
        let change = |layout: &Layout| {
            let off = |group: usize, size: usize| {
                let (least, most) = layout.bounds[group];
                i64::from(size < least || size > most)
            };
            let (leaves, comes) = (self.sizes[from], self.sizes[to]);
            off(from, leaves.saturating_sub(1)) - off(from, leaves) + off(to, comes + 1) - off(to, comes)
        };
        let mut layouts = self.measures.layouts.iter().zip(&self.outside);
        layouts.position(|(layout, outside)| long(*outside) + change(layout) == 0).unwrap_or_default()
    }

    pub(crate) fn cost(&self) -> Cost {
        let layout = self.layout();
        self.measures.split(layout, self.tables[layout].cost())
    }

    /// What it would cost with somebody in another group.
    pub(crate) fn after_move(&self, member: usize, to: usize) -> Option<Cost> {
        let from = self.group_of(member);
        let layout = if self.tables.len() == 1 || from == to { 0 } else { self.layout_after(from, to) };
        let table = &self.tables[layout];
        Some(self.measures.split(layout, table.cost() + table.move_delta(member, to)?))
    }

    /// What it would cost with two members in each other's groups.
    pub(crate) fn after_swap(&self, one: usize, other: usize) -> Option<Cost> {
        let layout = self.layout();
        let table = &self.tables[layout];
        Some(self.measures.split(layout, table.cost() + table.swap_delta(one, other)?))
    }

    /// Puts somebody in another group.
    pub(crate) fn apply_move(&mut self, member: usize, to: usize) {
        let from = self.group_of(member);
        if from == to {
            return;
        }
        self.tables.iter_mut().for_each(|table| table.apply_move(member, to));
        self.sizes[from] -= 1;
        self.sizes[to] += 1;
        for (outside, layout) in self.outside.iter_mut().zip(&self.measures.layouts) {
            *outside = layout.outside(&self.sizes);
        }
    }
}
