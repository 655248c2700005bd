//! The optimum of at most 16 units, by every subset: whatever a group costs by itself.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is a subset, a unit or a group of the model at hand"
)]

use super::instance::{Instance, Kind, NO_LINE};

/// The most units whose subsets are all looked at.
pub(super) const MOST_UNITS: usize = 16;

const NEVER: i64 = NO_LINE;

/// What some groups cost with the units of each subset, and how the last of them was chosen.
struct Stage {
    cost: Vec<i64>,
    /// What the last part gets of each subset.
    part: Vec<u16>,
}

/// The best partition and its cost; nothing when none meets the demands.
pub(super) fn optimum(instance: &Instance) -> Option<(i64, Vec<usize>)> {
    let whole = (1_usize << instance.units) - 1;
    let mut firsts: Vec<usize> = (0..instance.groups).collect();
    firsts.sort_by_key(|group| (instance.classes[*group], *group));
    let alike: Vec<Vec<usize>> = firsts
        .chunk_by(|one, other| instance.classes[*one] == instance.classes[*other])
        .map(<[usize]>::to_vec)
        .collect();
    let members = sums(instance, |unit| instance.members[unit]);
    let room = |groups: &mut dyn Iterator<Item = &usize>| {
        let each = groups.map(|group| instance.sizes[*group]);
        each.fold((0, 0), |(low, high), (least, most)| (low + least, high + most))
    };
    // What some groups get must be enough for them, and what is left for all others.
    let can = |groups: &[usize]| {
        let (least, most) = room(&mut groups.iter());
        let (low, high) = room(&mut firsts.iter().filter(|group| !groups.contains(group)));
        let ends = groups.len() == firsts.len();
        let (least, most) = (least.max(members[whole] - high), most.min(members[whole] - low));
        let members = &members;
        move |mask: usize| (!ends || mask == whole) && (least..=most).contains(&members[mask])
    };
    // By class, the costs of one group, two groups, and so on; then of all classes so far.
    let mut within: Vec<Vec<Stage>> = Vec::new();
    let mut across: Vec<Stage> = Vec::new();
    for (at, groups) in alike.iter().enumerate() {
        let one = group_costs(instance, groups[0]);
        let mut stages = vec![Stage { cost: one, part: Vec::new() }];
        for count in 2..=groups.len() {
            let stage = join(&stages[0].cost, &stages[count - 2].cost, can(&groups[..count]), true);
            stages.push(stage);
        }
        if let (Some(last), true) = (stages.last(), at > 0) {
            let before = across.last().map_or(&within[0].last()?.cost, |stage| &stage.cost);
            across.push(join(&last.cost, before, can(&alike[..=at].concat()), false));
        }
        within.push(stages);
    }
    let cost = across.last().map_or(&within[0].last()?.cost, |stage| &stage.cost)[whole];
    if cost >= NEVER {
        return None;
    }
    let mut group_of = vec![0; instance.units];
    let mut rest = whole;
    for at in (0..alike.len()).rev() {
        let mut mask = if at > 0 { usize::from(across[at - 1].part[rest]) } else { rest };
        rest ^= mask;
        for (count, group) in alike[at].iter().enumerate().rev() {
            let part = if count > 0 { usize::from(within[at][count].part[mask]) } else { mask };
            (0..instance.units).filter(|unit| part >> unit & 1 == 1).for_each(|unit| group_of[unit] = *group);
            mask ^= part;
        }
    }
    Some((cost + instance.base, group_of))
}

/// The cheapest way to divide each subset into a part and the rest; the part has the lowest unit, when parts can
/// change places.
fn join(part: &[i64], rest: &[i64], can: impl Fn(usize) -> bool, lowest: bool) -> Stage {
    let mut stage = Stage { cost: vec![NEVER; part.len()], part: vec![0; part.len()] };
    for mask in (0..part.len()).filter(|mask| can(*mask)) {
        // Half of never: what is saved elsewhere does not make a broken demand whole.
        let (mut best, mut chosen) = (NEVER / 2, 0);
        let fixed = if lowest { mask & mask.wrapping_neg() } else { 0 };
        let free = mask ^ fixed;
        let mut other = free;
        loop {
            let one = fixed | other;
            let cost = part[one] + rest[mask ^ one];
            if cost < best {
                (best, chosen) = (cost, one);
            }
            if other == 0 {
                break;
            }
            other = (other - 1) & free;
        }
        stage.cost[mask] = if best < NEVER / 2 { best } else { NEVER };
        stage.part[mask] = u16::try_from(chosen).unwrap_or(0);
    }
    stage
}

/// A sum over the units of every subset.
fn sums(instance: &Instance, of: impl Fn(usize) -> i64) -> Vec<i64> {
    let mut sums = vec![0; 1 << instance.units];
    for mask in 1..sums.len() {
        sums[mask] = sums[mask & (mask - 1)] + of(mask.trailing_zeros() as usize);
    }
    sums
}

/// What the pairs inside every subset cost.
fn pair_sums(instance: &Instance) -> Vec<i64> {
    let mut sums = vec![0; 1 << instance.units];
    for mask in 1..sums.len() {
        let (lowest, rest) = (mask.trailing_zeros() as usize, mask & (mask - 1));
        let mates = (lowest + 1..instance.units).filter(|other| rest >> other & 1 == 1);
        let row = lowest * instance.units;
        sums[mask] = sums[rest] + mates.map(|other| instance.pairs[row + other]).sum::<i64>();
    }
    sums
}

/// What a group costs with the units of every subset.
fn group_costs(instance: &Instance, group: usize) -> Vec<i64> {
    let mut costs = sums(instance, |unit| -instance.homes[unit][group]);
    for term in &instance.terms {
        for (at, label) in term.labels.iter().enumerate() {
            let adds: Vec<i64> = (0..instance.units).map(|unit| instance.add(unit, label.counter)).collect();
            let totals = sums(instance, |unit| adds[unit]);
            for (cost, total) in costs.iter_mut().zip(totals) {
                *cost += term.weight
                    * match &term.kind {
                        Kind::Ranges(bounds) => {
                            let (least, most) = bounds[at][group];
                            (least - total).max(0) + (total - most).max(0)
                        }
                        Kind::Pairs => -(total * (total - 1) / 2),
                        Kind::Steps { step, .. } => total.abs() / step,
                    };
            }
        }
    }
    if !instance.pairs.is_empty() {
        for (cost, pairs) in costs.iter_mut().zip(pair_sums(instance)) {
            *cost += pairs;
        }
    }
    for (mask, cost) in costs.iter_mut().enumerate() {
        let wide = mask as u64;
        let apart = |unit: usize| instance.apart[unit] & wide != 0;
        let meets = (0..instance.units).any(|unit| mask >> unit & 1 == 1 && apart(unit));
        if meets || wide & !instance.allowed[group] != 0 {
            *cost = NEVER;
        }
        if *cost > NEVER / 2 {
            *cost = NEVER;
        }
    }
    costs
}
