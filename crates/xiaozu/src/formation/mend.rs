use super::model::Model;
use super::random::Random;
use super::search::Landscape;
use super::table::Table;

/// Changes looked at before the best of them is made.
const LOOKED_AT: usize = 24;

/// One change of a partition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// A unit goes to a group.
    Move { unit: usize, to: usize },
    /// Two units take each other's places.
    Swap { one: usize, other: usize },
}

impl Table<'_> {
    /// What a change would cost.
    pub(crate) fn delta(&self, change: Change) -> Option<i64> {
        match change {
            Change::Move { unit, to } => self.move_delta(unit, to),
            Change::Swap { one, other } => self.swap_delta(one, other),
        }
    }

    /// Makes a change.
    pub(crate) fn apply(&mut self, change: Change) {
        match change {
            Change::Move { unit, to } => self.apply_move(unit, to),
            Change::Swap { one, other } => self.apply_swap(one, other),
        }
    }
}

/// Min-conflicts (Minton et al. 1992): takes up a broken demand and makes the best of some changes that touch it,
/// until none is broken or the tries are used up.
pub(super) fn mend(model: &Model, table: &mut Table<'_>, random: &mut Random) {
    for round in 0..(200 + 2 * model.units.len()) {
        if table.meets_demands() {
            return;
        }
        let Some(trouble) = trouble(model, table, random) else { return };
        let best = (0..LOOKED_AT).filter_map(|_| trouble.change(model, table, random));
        let Some((delta, change)) =
            best.filter_map(|change| Some((table.delta(change)?, change))).min_by_key(|(delta, _)| *delta)
        else {
            continue;
        };
        // Now and then a step that mends nothing, so as not to go round in circles.
        if delta <= 0 || round % 16 == 15 {
            table.apply(change);
        }
    }
}

/// A broken demand: who could change it.
struct Trouble {
    /// Those whose going or coming would help.
    movers: Vec<usize>,
    /// The group they should come to; away from where they are, when there is none.
    to: Option<usize>,
    /// Who is in that group.
    there: Vec<usize>,
}

fn trouble(model: &Model, table: &Table<'_>, random: &mut Random) -> Option<Trouble> {
    let (groups, units) = (model.groups(), model.units.len());
    let first = random.below(groups);
    let group =
        (0..groups).map(|step| (first + step) % groups).find_map(|group| Some((group, table.broken(group)?)));
    let Some((group, (counter, excess))) = group else {
        let misplaced = (0..units).filter(|unit| table.misplaced(*unit)).collect();
        return Some(Trouble { movers: misplaced, to: None, there: Vec::new() });
    };
    let adds = |unit: &usize| {
        model.units.get(*unit).is_some_and(|unit| unit.adds.iter().any(|(at, _)| *at == counter))
    };
    let inside = |unit: &usize| table.group_of(*unit) == group;
    if excess > 0 {
        let movers = (0..units).filter(|unit| inside(unit) && adds(unit)).collect();
        Some(Trouble { movers, to: None, there: Vec::new() })
    } else {
        let movers = (0..units).filter(|unit| !inside(unit) && adds(unit)).collect();
        Some(Trouble { movers, to: Some(group), there: (0..units).filter(inside).collect() })
    }
}

impl Trouble {
    fn change(&self, model: &Model, table: &Table<'_>, random: &mut Random) -> Option<Change> {
        let unit = *self.movers.get(random.below(self.movers.len()))?;
        let swap = random.below(3) > 0;
        let other = match self.to {
            Some(to) if !swap => return Some(Change::Move { unit, to }),
            Some(_) => *self.there.get(random.below(self.there.len()))?,
            None if !swap => {
                let settled = model.units.get(unit)?.fixed.first().copied();
                let to =
                    settled.filter(|to| *to < model.groups()).unwrap_or_else(|| random.below(model.groups()));
                return Some(Change::Move { unit, to });
            }
            None => random.below(model.units.len()),
        };
        (table.group_of(unit) != table.group_of(other)).then_some(Change::Swap { one: unit, other })
    }
}
