//! How many groups there can be, and how large each.

use super::demand::Demand;
use super::plan::HowMany;
use super::problem::GroupingProblem;

/// Bounds on the size of every group, in members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Layout {
    pub(crate) bounds: Vec<(usize, usize)>,
}

impl Layout {
    /// Whether groups of these sizes keep its bounds.
    pub(crate) fn allows(&self, sizes: &[usize]) -> bool {
        self.outside(sizes) == 0
    }

    /// How many groups of these sizes do not keep its bounds.
    pub(crate) fn outside(&self, sizes: &[usize]) -> usize {
        let off = |((least, most), size): &(&(usize, usize), &usize)| !(least..=most).contains(size);
        self.bounds.iter().zip(sizes).filter(off).count()
    }
}

/// Every layout there is, or the first of them.
#[derive(Debug)]
pub(crate) struct Layouts {
    pub(crate) all: Vec<Layout>,
    /// Whether there is no other: nothing can be proved about layouts that are not looked at.
    pub(crate) complete: bool,
    /// The fewest and the most groups of any, looked at or not.
    pub(crate) groups: (usize, usize),
}

/// More layouts than this are not looked at.
const MOST_LAYOUTS: usize = 64;

const LEAST_SIZE: u32 = 3;
const MOST_SIZE: u32 = 12;
const LEAST_SPREAD: u32 = 1;

fn wide(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// What the active demands on sizes come to.
struct Asked {
    /// The fewest and the most members of a group.
    size: (usize, usize),
    spread: usize,
    /// The fewest and the most groups.
    number: (usize, usize),
    /// The sizes of each group, where the plan lists them.
    listed: Option<Vec<(usize, usize)>>,
}

impl GroupingProblem {
    /// The number of groups the plan gives, by itself or by their ids.
    pub(crate) fn number(&self) -> Option<HowMany> {
        let (sizes, ids) = (&self.plan().groups, self.plan().groups.ids.len());
        sizes.number.or_else(|| u32::try_from(ids).ok().filter(|ids| *ids > 0).map(HowMany::Exactly))
    }

    /// The fewest members of a group.
    pub(crate) fn least_size(&self) -> Option<u32> {
        let sizes = &self.plan().groups;
        sizes.least.or_else(|| sizes.sizes.is_empty().then_some(LEAST_SIZE))
    }

    /// The most members of a group.
    pub(crate) fn most_size(&self) -> Option<u32> {
        let sizes = &self.plan().groups;
        let open = sizes.sizes.is_empty() && self.number().is_none();
        sizes.most.or_else(|| open.then_some(MOST_SIZE))
    }

    /// The greatest difference between two groups, in members.
    pub(crate) fn size_spread(&self) -> Option<u32> {
        let sizes = &self.plan().groups;
        sizes.spread.or_else(|| sizes.sizes.is_empty().then_some(LEAST_SPREAD))
    }

    /// The layouts the active demands on sizes allow, fewest groups first; none when they contradict.
    pub(crate) fn layouts(&self, active: &dyn Fn(Demand) -> bool) -> Layouts {
        let asked = self.asked(active);
        let mut all = (asked.number.0..=asked.number.1).flat_map(|groups| self.of(&asked, groups));
        let first = all.by_ref().take(MOST_LAYOUTS).collect();
        Layouts { all: first, complete: all.next().is_none(), groups: asked.number }
    }

    /// The layouts of so many groups that all demands on sizes allow.
    pub(crate) fn layouts_of(&self, groups: usize) -> Vec<Layout> {
        let asked = self.asked(&|_| true);
        if (asked.number.0..=asked.number.1).contains(&groups) { self.of(&asked, groups) } else { Vec::new() }
    }

    /// The sizes asked of so many groups, whether or not there is room for the members: how far a partition is off.
    pub(crate) fn layout_asked(&self, groups: usize) -> Layout {
        let asked = self.asked(&|_| true);
        let listed = asked.listed.filter(|listed| listed.len() == groups);
        Layout { bounds: listed.unwrap_or_else(|| vec![asked.size; groups]) }
    }

    fn of(&self, asked: &Asked, groups: usize) -> Vec<Layout> {
        let bounds = asked.listed.clone().unwrap_or_else(|| vec![asked.size; groups]);
        windows(&bounds, asked.spread, self.roster().len())
    }

    fn asked(&self, active: &dyn Fn(Demand) -> bool) -> Asked {
        let (sizes, members) = (&self.plan().groups, self.roster().len());
        let bound = |demand, value: Option<u32>| value.filter(|_| active(demand)).map(wide);
        let least = bound(Demand::LeastSize, self.least_size()).unwrap_or(1);
        let most = bound(Demand::MostSize, self.most_size()).unwrap_or(members).min(members);
        let spread = bound(Demand::SizeSpread, self.size_spread()).unwrap_or(members);
        let listed = (!sizes.sizes.is_empty() && active(Demand::Sizes)).then(|| {
            let cut = |size: &HowMany| (wide(size.least()).max(least), wide(size.most()).min(most));
            sizes.sizes.iter().map(cut).collect::<Vec<_>>()
        });
        let number = self.number().filter(|_| active(Demand::Number));
        let (fewest, greatest) = match &listed {
            Some(listed) => (listed.len(), listed.len()),
            None => number.map_or((1, members), |number| (wide(number.least()), wide(number.most()))),
        };
        // What the sizes leave no room for need not be looked at.
        let number = (fewest.max(members.div_ceil(most.max(1))), greatest.min(members / least.max(1)));
        Asked { size: (least, most), spread, number, listed }
    }
}

/// The bounds cut down to what they and the members leave room for, once for every window of sizes that keeps
/// the spread.
fn windows(bounds: &[(usize, usize)], spread: usize, members: usize) -> Vec<Layout> {
    let smallest = bounds.iter().map(|(least, _)| *least).min().unwrap_or_default();
    let largest = bounds.iter().map(|(_, most)| *most).max().unwrap_or_default();
    if smallest + spread >= largest {
        return tightened(bounds.to_vec(), members).into_iter().collect();
    }
    // The smallest group has at most the average, the largest at least that.
    let groups = bounds.len().max(1);
    let from = members.div_ceil(groups).saturating_sub(spread).max(smallest);
    let mut layouts: Vec<Layout> = Vec::new();
    for floor in from..=(members / groups) {
        let cut = bounds.iter().map(|(least, most)| ((*least).max(floor), (*most).min(floor + spread)));
        layouts.extend(tightened(cut.collect(), members).filter(|layout| !layouts.contains(layout)));
    }
    layouts
}

fn tightened(mut bounds: Vec<(usize, usize)>, members: usize) -> Option<Layout> {
    let least: usize = bounds.iter().map(|(least, _)| *least).sum();
    let most: usize = bounds.iter().map(|(_, most)| *most).sum();
    if bounds.iter().any(|(least, most)| least > most) || !(least..=most).contains(&members) {
        return None;
    }
    for (low, high) in &mut bounds {
        let others = (least - *low, most - *high);
        (*low, *high) = ((*low).max(members.saturating_sub(others.1)), (*high).min(members - others.0));
    }
    Some(Layout { bounds })
}
