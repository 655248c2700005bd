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
    let bearers = model.bearers();
    for round in 0..(200 + 2 * model.units.len()) {
        if table.meets_demands() {
            return;
        }
        let Some(trouble) = trouble(model, table, &bearers, random) else { return };
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

/// Those looked for among the many who could come to a group.
const COMERS: usize = 32;

fn trouble(model: &Model, table: &Table<'_>, bearers: &[Vec<usize>], random: &mut Random) -> Option<Trouble> {
    let groups = model.groups();
    let first = random.below(groups);
    let broken =
        (0..groups).map(|step| (first + step) % groups).find_map(|group| Some((group, table.broken(group)?)));
    let Some((group, (counter, excess))) = broken else {
        let misplaced = (0..model.units.len()).filter(|unit| table.misplaced(*unit)).collect();
        return Some(Trouble { movers: misplaced, to: None, there: Vec::new() });
    };
    let there = table.members(group);
    let bearers = bearers.get(counter)?;
    if excess > 0 {
        let movers = there.into_iter().filter(|unit| bearers.binary_search(unit).is_ok()).collect();
        return Some(Trouble { movers, to: None, there: Vec::new() });
    }
    let drawn = (0..COMERS).filter_map(|_| bearers.get(random.below(bearers.len())).copied());
    let movers = drawn.filter(|unit| table.group_of(*unit) != group).collect();
    Some(Trouble { movers, to: Some(group), there })
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
