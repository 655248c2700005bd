use std::ops::ControlFlow;

use proptest::prelude::*;

use super::field::{Costs, Field};
use super::*;
use crate::formation::plan::Goal;
use crate::formation::random::Random;
use crate::formation::search::{Landscape, Progress};

fn on(_: &Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Symmetric numbers from `low` to `high`.
fn some(units: usize, low: i64, high: i64, seed: u64) -> Vec<i64> {
    let mut random = Random::new(seed);
    let mut rows = vec![0; units * units];
    for unit in 0..units {
        for other in 0..unit {
            let number = low + (random.bits() % ((high - low + 1) as u64)) as i64;
            rows[unit * units + other] = number;
            rows[other * units + unit] = number;
        }
    }
    rows
}

fn sizes(groups: &[u32], count: usize) -> Vec<usize> {
    (0..count as u32).map(|group| groups.iter().filter(|of| **of == group).count()).collect()
}

/// What is searched: the most, or the least, inside groups.
struct Problem<'a> {
    distances: &'a Distances,
    costs: Distances,
    groups: &'a [SizeRange],
    goal: Goal,
}

impl<'a> Problem<'a> {
    fn new(distances: &'a Distances, groups: &'a [SizeRange], goal: Goal) -> Self {
        let sign = if goal == Goal::Maximise { -1 } else { 1 };
        let costs: Vec<i64> = distances.matrix.iter().map(|distance| sign * distance).collect();
        let costs = Distances::from_integers(distances.units(), &costs).unwrap();
        Self { distances, costs, groups, goal }
    }

    fn dispersion(&self) -> Dispersion<'_> {
        Dispersion { costs: &self.costs, groups: self.groups }
    }

    /// The partition found, and the sum inside its groups.
    fn solve(&self, seed: u64, iterations: u64) -> (Vec<u32>, i64) {
        let found = self.dispersion().search((seed, 0), iterations, &mut on);
        let total = if self.goal == Goal::Maximise { -found.cost } else { found.cost };
        assert_eq!(total, self.distances.within(&found.partition));
        (found.partition, total)
    }
}

fn exactly(units: usize) -> SizeRange {
    SizeRange { least: units, most: units }
}

#[test]
fn what_is_wrong_with_a_matrix_is_said_with_its_place() {
    let wrong = |units, rows: &[i64]| Distances::from_integers(units, rows).unwrap_err();
    assert_eq!(wrong(2, &[0, 1, 1]), DistanceError::NotSquare { units: 2, numbers: 3 });
    assert_eq!(wrong(2, &[0, 1, 1, 7]), DistanceError::ToItself { unit: 1 });
    assert_eq!(wrong(2, &[0, 1, 2, 0]), DistanceError::Skewed { row: 1, column: 0, number: 2, mirrored: 1 });
    let far = LARGEST + 1;
    assert_eq!(wrong(2, &[0, far, far, 0]), DistanceError::TooLarge { row: 1, column: 0 });
    assert_eq!(wrong(2, &[0, i64::MIN, 1, 0]), DistanceError::TooLarge { row: 1, column: 0 });
    assert_eq!(wrong(MOST_UNITS + 1, &[]), DistanceError::TooMany(MOST_UNITS + 1));
    assert!(Distances::from_integers(2, &[0, LARGEST, LARGEST, 0]).is_ok());
    assert!(Distances::from_integers(0, &[]).is_ok());
    // 1024 units have 523,776 pairs: 2^40 each are just below 2^59, 1025 units are above.
    let all = |units: usize| {
        let of = |place| if place % (units + 1) == 0 { 0 } else { LARGEST };
        Distances::from_integers(units, &(0..units * units).map(of).collect::<Vec<_>>())
    };
    assert!(all(1024).is_ok());
    assert_eq!(all(1025), Err(DistanceError::Sum));

    let wrong = |rows: &[f64]| Distances::from_decimals(2, rows, 5).unwrap_err();
    assert_eq!(wrong(&[0.0, 1.0, f64::NAN, 0.0]), DistanceError::NotFinite { row: 1, column: 0 });
    assert_eq!(wrong(&[0.0, f64::INFINITY, 1.0, 0.0]), DistanceError::NotFinite { row: 0, column: 1 });
    assert_eq!(wrong(&[0.0, 1e300, 1e300, 0.0]), DistanceError::TooLarge { row: 0, column: 1 });
    assert_eq!(Distances::from_decimals(0, &[], 10), Err(DistanceError::Places(10)));
}

#[test]
fn decimals_are_rounded_to_their_places() {
    let rows = [0.0, 99.99999, 99.99999, 0.0];
    assert_eq!(Distances::from_decimals(2, &rows, 5).unwrap().between(0, 1), Some(9_999_999));
    assert_eq!(Distances::from_decimals(2, &rows, 2).unwrap().between(0, 1), Some(10_000));
    let below = Distances::from_decimals(2, &[0.0, -1.5, -1.5, 0.0], 1).unwrap();
    assert_eq!((below.between(1, 0), below.between(0, 2), below.places()), (Some(-15), None, 1));
}

#[test]
fn the_smallest_problems() {
    let none = Distances::from_integers(0, &[]).unwrap();
    let empty = Problem::new(&none, &[], Goal::Maximise);
    assert!(empty.solve(1, 1000).0.is_empty());

    let one = Distances::from_integers(1, &[0]).unwrap();
    let singles = [exactly(1); 2];
    let alone = Problem::new(&one, &singles[..1], Goal::Minimise);
    assert_eq!(alone.solve(1, 1000).0, [0]);

    let two = Distances::from_integers(2, &[0, 5, 5, 0]).unwrap();
    let apart = Problem::new(&two, &singles, Goal::Maximise);
    assert_eq!(apart.solve(1, 1000).1, 0);
    let free = [SizeRange { least: 0, most: 2 }; 2];
    let together = Problem::new(&two, &free, Goal::Maximise);
    assert_eq!(together.solve(1, 1000).1, 5);
    let parted = Problem::new(&two, &free, Goal::Minimise);
    assert_eq!(parted.solve(1, 1000).1, 0);
}

#[test]
fn all_the_same_or_nothing_at_all() {
    for distance in [0, 7, -7, LARGEST, -LARGEST] {
        let rows: Vec<i64> = (0..144).map(|place| if place % 13 == 0 { 0 } else { distance }).collect();
        let distances = Distances::from_integers(12, &rows).unwrap();
        let groups = [exactly(4); 3];
        let problem = Problem::new(&distances, &groups, Goal::Maximise);
        let (groups, total) = problem.solve(1, 20_000);
        assert_eq!((total, sizes(&groups, 3)), (18 * distance, vec![4; 3]));
    }
}

/// Every partition of 8 units into groups of at least 2 and at most 4, one by one.
#[test]
fn finds_what_trying_everything_finds() {
    let groups = [SizeRange { least: 2, most: 4 }; 3];
    for seed in 0..20 {
        let distances = Distances::from_integers(8, &some(8, -20, 20, seed)).unwrap();
        let all = (0..3_u32.pow(8)).map(|number| (0..8).map(|unit| number / 3_u32.pow(unit) % 3).collect());
        let right = |partition: &Vec<u32>| sizes(partition, 3).iter().all(|size| (2..=4).contains(size));
        let totals: Vec<i64> = all.filter(right).map(|partition| distances.within(&partition)).collect();
        let problem = Problem::new(&distances, &groups, Goal::Maximise);
        let (_, total) = problem.solve(seed, 20_000);
        assert_eq!(Some(&total), totals.iter().max());
        let problem = Problem::new(&distances, &groups, Goal::Minimise);
        let (_, total) = problem.solve(seed, 20_000);
        assert_eq!(Some(&total), totals.iter().min());
    }
}

#[test]
fn a_caller_that_says_stop_gets_the_best_so_far() {
    let distances = Distances::from_integers(60, &some(60, 0, 100, 3)).unwrap();
    let groups = [exactly(10); 6];
    let problem = Problem::new(&distances, &groups, Goal::Maximise);
    let mut best = Vec::new();
    let mut control = |progress: &Progress| {
        best.push(progress.best);
        if best.len() == 30 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let found = problem.dispersion().search((1, 0), u64::MAX, &mut control);
    assert!(found.stopped && best.is_sorted_by(|one, other| one >= other));
    assert_eq!(best.last(), Some(&found.cost));
    assert_eq!(-distances.within(&found.partition), found.cost);
}

/// One long course of changes: what is kept up to date is what counting anew gives.
fn course<N: super::kernel::Number>(
    costs: &Costs<N>,
    ranges: &[SizeRange],
    distances: &Distances,
    seed: u64,
) {
    let mut random = Random::new(seed);
    let units = distances.units();
    let mut partition: Vec<u32> =
        ranges.iter().zip(0..).flat_map(|(range, group)| vec![group; range.least]).collect();
    let last = ranges.len() as u32 - 1;
    partition.resize(units, last);
    let mut field = Field::new(costs, ranges, &partition);
    let whole = |field: &Field<'_, N>| (0..units).map(|unit| field.group_of(unit) as u32).collect::<Vec<_>>();
    let mut made = 0;
    for _ in 0..3000 {
        let (unit, other, to) = (random.below(units), random.below(units), random.below(ranges.len()));
        let before = field.cost();
        if random.below(2) == 0 {
            let Some(delta) = field.swap_delta(unit, other) else { continue };
            field.apply_swap(unit, other);
            assert_eq!(field.cost(), before + delta.wide());
        } else {
            let Some(delta) = field.move_delta(unit, to) else { continue };
            field.apply_move(unit, to);
            assert_eq!(field.cost(), before + delta.wide());
        }
        made += 1;
        if made % 50 == 0 {
            assert_eq!(field.cost(), -distances.within(&whole(&field)));
            let count = sizes(&whole(&field), ranges.len());
            assert!(count.iter().zip(ranges).all(|(size, range)| (range.least..=range.most).contains(size)));
        }
    }
    assert!(made > 500);
}

#[test]
fn what_is_kept_up_to_date_is_what_counting_anew_gives() {
    let ranges = [(3, 3), (2, 9), (5, 8), (0, 30), (1, 40)].map(|(least, most)| SizeRange { least, most });
    for (low, high, narrow) in [(0, 100, true), (-50, 50, true), (-LARGEST, LARGEST, false)] {
        let distances = Distances::from_integers(37, &some(37, low, high, 9)).unwrap();
        let problem = Problem::new(&distances, &ranges, Goal::Maximise);
        let costs = problem.dispersion().narrow::<i32>();
        assert_eq!(costs.is_some(), narrow);
        if let Some(costs) = costs {
            course(&costs, &ranges, &distances, 4);
        }
        course(&problem.dispersion().wide(), &ranges, &distances, 4);
    }
}

proptest! {
    /// Judging side by side finds the very pair that judging one by one finds, in narrow and wide numbers.
    #[test]
    fn side_by_side_is_one_by_one(
        units in 2_usize..90,
        groups in prop_oneof![1_usize..7, 250_usize..300],
        from in 0_usize..90,
        seed: u64,
        least in -300_i64..50,
    ) {
        let mut random = Random::new(seed);
        let distances = Distances::from_integers(units, &some(units, -100, 100, seed)).unwrap();
        let ranges = vec![SizeRange { least: 0, most: units }; groups];
        let problem = Problem::new(&distances, &ranges, Goal::Minimise);
        let partition: Vec<u32> = (0..units).map(|_| random.below(groups) as u32).collect();
        let (narrow, wide) = (problem.dispersion().narrow::<i32>().unwrap(), problem.dispersion().wide());
        let mut narrow = Field::new(&narrow, &ranges, &partition);
        let mut wide = Field::new(&wide, &ranges, &partition);
        let (unit, from) = (random.below(units), from.min(units));
        let limits: Vec<i64> = (from..units).map(|_| least + random.below(40) as i64).collect();
        let slow = (from..units).zip(&limits).find_map(|(other, limit)| {
            wide.swap_delta(unit, other).filter(|delta| delta <= limit).map(|delta| (other, delta))
        });
        prop_assert_eq!(wide.first_swap(unit, from..units, &limits), slow);
        let limits: Vec<i32> = limits.iter().map(|limit| *limit as i32).collect();
        let narrow = narrow.first_swap(unit, from..units, &limits);
        prop_assert_eq!(narrow.map(|(other, delta)| (other, i64::from(delta))), slow);
    }

    /// Narrow and wide numbers search alike, sizes hold, the total is true, and a seed is repeatable.
    #[test]
    fn narrow_and_wide_find_the_same(
        units in 1_usize..50,
        (most, least) in (1_usize..20, 0_usize..4),
        seed: u64,
        low in -100_i64..1,
    ) {
        let distances = Distances::from_integers(units, &some(units, low, 100, seed)).unwrap();
        let groups = vec![SizeRange { least: least.min(most), most }; units.div_ceil(most)];
        let problem = Problem::new(&distances, &groups, Goal::Maximise);
        prop_assume!(groups.iter().map(|range| range.least).sum::<usize>() <= units);
        let dispersion = problem.dispersion();
        let dealt = dispersion.beginning(&mut Random::of_start(!seed, 0));
        let narrow = dispersion.search_in(&dispersion.narrow::<i32>().unwrap(), &dealt, (seed, 0), 8000, &mut on);
        let wide = dispersion.search_in(&dispersion.wide(), &dealt, (seed, 0), 8000, &mut on);
        prop_assert_eq!(&narrow, &wide);
        prop_assert_eq!(problem.solve(seed, 8000).0, wide.partition);
        let count = sizes(&narrow.partition, groups.len());
        prop_assert!(count.iter().zip(&groups).all(|(size, range)| (range.least..=range.most).contains(size)));
    }

    /// The largest numbers allowed, of both signs, in every sum: nothing overflows (tests check arithmetic).
    #[test]
    fn extremes_do_not_overflow(units in 2_usize..60, groups in 1_usize..5, seed: u64, narrow: bool) {
        let ranges = vec![SizeRange { least: 0, most: units }; groups];
        let terms = 2 * (2 * units as i64 + 4);
        let far = if narrow { ((1 << 30) - 1) / terms } else { LARGEST };
        let mut rows = some(units, 0, 1, seed);
        rows.iter_mut().for_each(|number| *number = (*number * 2 - 1) * far);
        (0..units).for_each(|unit| rows[unit * units + unit] = 0);
        let distances = Distances::from_integers(units, &rows).unwrap();
        let problem = Problem::new(&distances, &ranges, Goal::Maximise);
        prop_assert_eq!(problem.dispersion().narrow::<i32>().is_some(), narrow);
        problem.solve(seed, 5000);
    }
}
