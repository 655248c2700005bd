//! What every partition loses at least, wish by wish, from numbers and sizes alone.

use std::collections::BTreeMap;

use super::super::model::{Counter, Model, Shape, What};

/// The points every partition that keeps to the sizes loses at least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// By wish that is judged by counters.
    pub(crate) wishes: BTreeMap<usize, i64>,
    /// By members who leave their present groups.
    pub(crate) leaving: i64,
    /// By distances.
    pub(crate) pairs: i64,
}

impl Bounds {
    /// The points every partition loses at least.
    pub(crate) fn points(&self) -> i64 {
        self.wishes.values().sum::<i64>() + self.leaving + self.pairs
    }
}

/// A counter, and what its units add to it.
struct Counted<'a> {
    counter: &'a Counter,
    /// What each unit adds, with its members.
    adds: Vec<(i64, i64)>,
    sum: i64,
}

/// What every partition loses at least.
pub(crate) fn bounds(model: &Model) -> Bounds {
    let mut adds: Vec<Vec<(i64, i64)>> = vec![Vec::new(); model.counters.len()];
    let (mut members, mut best_homes) = (0, 0);
    for unit in &model.units {
        let size = i64::try_from(unit.members.len()).unwrap_or(i64::MAX);
        members += size;
        best_homes += unit.homes.iter().map(|(_, saved)| *saved).max().unwrap_or(0).max(0);
        for (counter, add) in &unit.adds {
            if let Some(adds) = adds.get_mut(*counter) {
                adds.push((*add, size));
            }
        }
    }
    let sizes: Vec<(i64, i64)> = match model.counters.first().map(|counter| &counter.shape) {
        Some(Shape::Range { bounds, .. }) => bounds.clone(),
        _ => vec![(0, members); model.groups()],
    };
    let mut base = model.base;
    let mut wishes: BTreeMap<usize, Vec<Counted<'_>>> = BTreeMap::new();
    for (counter, adds) in model.counters.iter().zip(adds) {
        let sum = adds.iter().map(|(add, _)| add).sum();
        if let Shape::Pairs { weight } = counter.shape {
            base -= weight * (sum * (sum - 1) / 2);
        }
        if let What::Wish(at) = counter.what {
            wishes.entry(at).or_default().push(Counted { counter, adds, sum });
        }
    }
    let by_wish = wishes.into_iter().map(|(at, counted)| {
        let lost = match counted.first().map(|first| &first.counter.shape) {
            Some(Shape::Range { weight, .. }) => weight * ranges(&counted, &sizes, members),
            Some(Shape::Pairs { weight }) => weight * pairs(&counted, &sizes),
            Some(Shape::Steps { weight, step }) => {
                weight * counted.iter().map(|one| steps(one, *step, &sizes, model.units.len())).sum::<i64>()
            }
            None => 0,
        };
        (at, lost)
    });
    Bounds { wishes: by_wish.collect(), leaving: base - best_homes, pairs: model.least_on_pairs() }
}

/// Members above and below the bounds, by label or by group, whichever shows more.
fn ranges(labels: &[Counted<'_>], sizes: &[(i64, i64)], members: i64) -> i64 {
    let none = Vec::new();
    let bounds = |label: &Counted<'_>| match &label.counter.shape {
        Shape::Range { bounds, .. } => bounds.clone(),
        _ => none.clone(),
    };
    let (mut short_labels, mut over_labels) = (0, 0);
    let mut groups = vec![(0, 0, members); sizes.len()];
    for label in labels {
        let bounds = bounds(label);
        let most_anywhere = bounds.iter().map(|(_, most)| *most).max().unwrap_or(0);
        let (mut owed, mut free) = (0, 0);
        for (((least, most), (_, size)), group) in bounds.iter().zip(sizes).zip(&mut groups) {
            owed += least;
            free += (*most).min(*size);
            group.0 += least;
            group.1 += (*most).min(label.sum);
            group.2 -= label.sum;
        }
        let lumps: i64 = label.adds.iter().map(|(add, _)| (add - most_anywhere).max(0)).sum();
        short_labels += (owed - label.sum).max(0);
        over_labels += (label.sum - free).max(lumps).max(0);
    }
    let (mut short_groups, mut over_groups) = (0, 0);
    for ((owed, free, others), (least, most)) in groups.into_iter().zip(sizes) {
        short_groups += (owed - most).max(0);
        over_groups += (least - free - others).max(0);
    }
    short_labels.max(short_groups) + over_labels.max(over_groups)
}

/// Pairs that cannot be kept: labels alone with all the room, or groups alone with all the labels.
fn pairs(labels: &[Counted<'_>], sizes: &[(i64, i64)]) -> i64 {
    let pairs = |count: i64| count * (count - 1) / 2;
    // Filling the largest first keeps most: any other filling is more even.
    let fill = |mut room: i64, parts: &[i64]| {
        let take = |part: &i64| {
            let taken = (*part).min(room);
            room -= taken;
            pairs(taken)
        };
        parts.iter().map(take).sum::<i64>()
    };
    let falling = |mut list: Vec<i64>| {
        list.sort_unstable_by_key(|number| std::cmp::Reverse(*number));
        list
    };
    let counts = falling(labels.iter().map(|label| label.sum).collect());
    let rooms = falling(sizes.iter().map(|(_, most)| *most).collect());
    let all: i64 = counts.iter().map(|count| pairs(*count)).sum();
    let by_label: i64 = counts.iter().map(|count| fill(*count, &rooms)).sum();
    let mut by_group = 0;
    for same in rooms.chunk_by(|one, other| one == other) {
        let groups = i64::try_from(same.len()).unwrap_or(i64::MAX);
        by_group += groups * same.first().map_or(0, |room| fill(*room, &counts));
    }
    all - by_label.min(by_group)
}

/// Whole steps no group of its size can avoid: what members add differs by multiples of one number.
fn steps(counted: &Counted<'_>, step: i64, sizes: &[(i64, i64)], units: usize) -> i64 {
    const MOST_SIZES: i64 = 100;
    // Members who add nothing count with the average, and with whatever it is measured from.
    let single = counted.adds.iter().find(|(_, size)| *size == 1).map(|(add, _)| *add);
    let Some(one) = single.filter(|_| counted.adds.len() == units) else { return 0 };
    let apart = counted.adds.iter().fold(0, |apart, (add, size)| divisor(apart, add - size * one));
    let nearest = |size: i64| {
        let off = if apart == 0 { (size * one).abs() } else { (size * one).rem_euclid(apart) };
        if apart == 0 { off } else { off.min(apart - off) }
    };
    let least = |(least, most): &(i64, i64)| {
        if most - least > MOST_SIZES {
            return 0;
        }
        (*least..=*most).map(nearest).min().unwrap_or(0) / step
    };
    sizes.iter().map(least).sum()
}

fn divisor(one: i64, other: i64) -> i64 {
    let (mut one, mut other) = (one.abs(), other.abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}
