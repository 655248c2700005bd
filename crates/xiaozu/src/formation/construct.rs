//! A first partition that meets the demands: deal the rarest first, then mend what is still broken.

use super::mend::mend;
use super::model::{Model, Shape};
use super::random::Random;
use super::table::Table;

/// Groups looked at before a unit is dealt, where there are more.
const LOOKED_AT: usize = 12;

/// A partition to begin with; with luck, and enough of it, one that breaks no demand.
pub(crate) fn construct<'m>(model: &'m Model, random: &mut Random) -> Table<'m> {
    let mut table = Table::empty(model);
    deal(model, &mut table, random);
    mend(model, &mut table, random);
    table
}

fn deal(model: &Model, table: &mut Table<'_>, random: &mut Random) {
    let groups = model.groups();
    let kin: Vec<usize> = pairs(model);
    // The group the last unit of each label went to: those who are wished together follow it.
    let mut last: Vec<Option<usize>> = vec![None; model.counters.len()];
    let mut cursor = random.below(groups);
    for unit in order(model, random) {
        let Some(own) = model.units.get(unit) else { continue };
        let label = own.adds.iter().map(|(counter, _)| *counter).find(|counter| kin.contains(counter));
        let follows = label.and_then(|label| last.get(label).copied().flatten());
        let looked_at = (0..groups.min(LOOKED_AT)).map(|step| (cursor + step) % groups);
        let choices = own
            .fixed
            .first()
            .copied()
            .filter(|group| *group < groups)
            .into_iter()
            .chain(follows)
            .chain(looked_at);
        let best =
            choices.map(|group| (table.place_delta(unit, group), group)).min_by_key(|(delta, _)| *delta);
        let group = best.map_or(0, |(_, group)| group);
        table.place(unit, group);
        if let Some(place) = label.and_then(|label| last.get_mut(label)) {
            *place = Some(group);
        }
        cursor = (cursor + 1) % groups;
    }
}

/// The counters of labels that are wished together.
fn pairs(model: &Model) -> Vec<usize> {
    let pairs =
        model.counters.iter().enumerate().filter(|(_, counter)| matches!(counter.shape, Shape::Pairs { .. }));
    pairs.map(|(at, _)| at).collect()
}

/// Settled units first, then the large ones, then those whose demand few others could meet, then by label.
fn order(model: &Model, random: &mut Random) -> Vec<usize> {
    let mut sums = vec![0_i64; model.counters.len()];
    for (counter, amount) in model.units.iter().flat_map(|unit| &unit.adds) {
        if let Some(sum) = sums.get_mut(*counter) {
            *sum += amount;
        }
    }
    let (kin, demands) = (pairs(model), model.demands());
    let mut keyed: Vec<_> = model
        .units
        .iter()
        .enumerate()
        .map(|(at, unit)| {
            let rarity = unit
                .adds
                .iter()
                .filter(|(counter, _)| *counter < demands)
                .filter_map(|(counter, _)| sums.get(*counter))
                .min();
            let label = unit.adds.iter().map(|(counter, _)| *counter).find(|counter| kin.contains(counter));
            let size = usize::MAX - unit.members.len();
            (
                (
                    unit.fixed.is_empty(),
                    size,
                    rarity.copied(),
                    usize::MAX - unit.apart.len(),
                    label,
                    random.bits(),
                ),
                at,
            )
        })
        .collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, at)| at).collect()
}
