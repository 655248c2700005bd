use std::ops::ControlFlow;

use proptest::prelude::*;

use super::*;

/// Numbers to be put into groups of equal sums; the first `fixed` may not leave theirs. Costs overwhelm when
/// a group has fewer than `least`: a landscape without a matrix, with moves, and with the default loops.
struct Weights {
    weights: Vec<i64>,
    fixed: usize,
    least: i64,
    partition: Vec<u32>,
    sums: Vec<i64>,
    sizes: Vec<i64>,
}

impl Weights {
    fn new(weights: Vec<i64>, groups: usize, fixed: usize) -> Self {
        let units = weights.len();
        let least = (units / groups) as i64;
        let partition = vec![0; units];
        let mut new =
            Self { weights, fixed, least, partition, sums: vec![0; groups], sizes: vec![0; groups] };
        let apart: Vec<u32> =
            (0..units).map(|unit| if unit < fixed { (unit % groups) as u32 } else { 0 }).collect();
        new.place(&apart);
        new
    }

    fn one(&self, sum: i64, size: i64) -> i64 {
        sum * sum + (self.least - size).max(0) * 1_000_000_000
    }

    fn naive(&self) -> i64 {
        let mut cost = 0;
        for group in 0..self.sums.len() {
            let members =
                || self.partition.iter().zip(&self.weights).filter(|(of, _)| **of as usize == group);
            cost += self.one(members().map(|(_, weight)| weight).sum(), members().count() as i64);
        }
        cost
    }

    fn shift(&self, a: usize, b: usize, weight: i64, size: i64) -> i64 {
        let (from, to) = (self.sums[a], self.sums[b]);
        self.one(from - weight, self.sizes[a] - size) + self.one(to + weight, self.sizes[b] + size)
            - self.one(from, self.sizes[a])
            - self.one(to, self.sizes[b])
    }
}

impl Landscape for Weights {
    type Delta = i64;

    fn units(&self) -> usize {
        self.weights.len()
    }

    fn groups(&self) -> usize {
        self.sums.len()
    }

    fn group_of(&self, unit: usize) -> usize {
        self.partition[unit] as usize
    }

    fn cost(&self) -> i64 {
        self.sums.iter().zip(&self.sizes).map(|(sum, size)| self.one(*sum, *size)).sum()
    }

    fn moves(&self) -> bool {
        true
    }

    fn move_delta(&self, unit: usize, to: usize) -> Option<i64> {
        let from = self.group_of(unit);
        (unit >= self.fixed && from != to).then(|| self.shift(from, to, self.weights[unit], 1))
    }

    fn swap_delta(&self, unit: usize, other: usize) -> Option<i64> {
        let (a, b) = (self.group_of(unit), self.group_of(other));
        let may = unit >= self.fixed && other >= self.fixed && a != b;
        may.then(|| self.shift(a, b, self.weights[unit] - self.weights[other], 0))
    }

    fn apply_move(&mut self, unit: usize, to: usize) {
        let from = self.group_of(unit);
        self.sums[from] -= self.weights[unit];
        self.sums[to] += self.weights[unit];
        self.sizes[from] -= 1;
        self.sizes[to] += 1;
        self.partition[unit] = to as u32;
    }

    fn apply_swap(&mut self, unit: usize, other: usize) {
        let (a, b) = (self.group_of(unit), self.group_of(other));
        self.apply_move(unit, b);
        self.apply_move(other, a);
    }

    fn place(&mut self, partition: &[u32]) {
        self.partition.copy_from_slice(partition);
        self.sums.fill(0);
        self.sizes.fill(0);
        for (group, weight) in partition.iter().zip(&self.weights) {
            self.sums[*group as usize] += weight;
            self.sizes[*group as usize] += 1;
        }
    }
}

fn on(_: &Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[test]
fn meets_the_best_and_the_hard_demand_from_everybody_in_one_group() {
    // Six groups of the same sum and size exist by construction.
    let weights: Vec<i64> = (0..60).map(|unit| 1 + (unit / 6) * 7).collect();
    let mut landscape = Weights::new(weights, 6, 0);
    let sum = landscape.weights.iter().sum::<i64>() / 6;
    let found = search(&mut landscape, (1, 0), 400_000, &mut on);
    assert_eq!(found.cost, 6 * sum * sum);
    assert_eq!((found.iterations, found.stopped), (400_000, false));
}

#[test]
fn what_is_fixed_stays() {
    let mut landscape = Weights::new((1..=20).collect(), 4, 7);
    let before = landscape.partition.clone();
    let found = search(&mut landscape, (5, 0), 50_000, &mut on);
    assert_eq!(found.partition[..7], before[..7]);
    assert_eq!(landscape.cost(), landscape.naive());
}

#[test]
fn stops_when_told_and_gives_the_best_so_far() {
    let mut landscape = Weights::new((1..=200).map(|n| n * n).collect(), 7, 0);
    let mut met = Vec::new();
    let mut control = |progress: &Progress| {
        met.push(progress.best);
        if met.len() == 20 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let found = search(&mut landscape, (1, 0), u64::MAX, &mut control);
    assert!(found.stopped);
    assert!(met.is_sorted_by(|earlier, later| earlier >= later), "{met:?}");
    assert_eq!(met.last(), Some(&found.cost));
    assert_eq!((landscape.cost(), &landscape.partition), (found.cost, &found.partition));
}

#[test]
fn without_anything_to_propose_it_ends() {
    for units in 0..2 {
        let mut landscape = Weights::new(vec![1; units], 1, 0);
        landscape.fixed = units;
        let found = search(&mut landscape, (1, 0), 1000, &mut on);
        assert_eq!((found.partition.len(), found.stopped), (units, false));
    }
}

proptest! {
    /// The same from the same seed; never worse than the beginning; what is claimed is true; a budget is kept.
    #[test]
    fn is_repeatable_and_true(
        weights in prop::collection::vec(-50_i64..50, 1..40),
        groups in 1_usize..6,
        fixed in 0_usize..5,
        seed: u64,
        budget in 0_u64..30_000,
    ) {
        let begin = Weights::new(weights.clone(), groups, fixed).cost();
        let run = || {
            let mut landscape = Weights::new(weights.clone(), groups, fixed);
            let found = search(&mut landscape, (seed, 0), budget, &mut on);
            assert_eq!(landscape.partition, found.partition);
            assert_eq!(landscape.naive(), found.cost);
            found
        };
        let found = run();
        prop_assert!(found.cost <= begin);
        prop_assert!(found.iterations <= budget);
        prop_assert_eq!(run(), found);
    }
}
