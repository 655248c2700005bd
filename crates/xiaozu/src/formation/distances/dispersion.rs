//! Units placed by what pairs of them cost, and by nothing else: the maximally diverse grouping problem.

use std::ops::ControlFlow;

use super::Distances;
use super::field::{Costs, Field};
use super::kernel::Number;
use crate::formation::random::Random;
use crate::formation::search::{self, Found, Progress};

/// How many units a group has, from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SizeRange {
    pub(crate) least: usize,
    pub(crate) most: usize,
}

/// Units to be put into groups so that the pairs inside cost as little as can be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dispersion<'a> {
    /// What every two units cost in one group.
    pub(crate) costs: &'a Distances,
    /// The groups there are; their sizes leave room for all.
    pub(crate) groups: &'a [SizeRange],
}

impl Dispersion<'_> {
    /// One search from a partition dealt by lot.
    pub(crate) fn search(
        &self,
        (seed, start): (u64, u32),
        iterations: u64,
        control: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Found {
        let partition = self.beginning(&mut Random::of_start(!seed, start));
        match self.narrow::<i32>() {
            Some(costs) => self.search_in(&costs, &partition, (seed, start), iterations, control),
            None => self.search_in(&self.wide(), &partition, (seed, start), iterations, control),
        }
    }

    pub(super) fn search_in<N: Number>(
        &self,
        costs: &Costs<N>,
        partition: &[u32],
        start: (u64, u32),
        iterations: u64,
        control: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Found {
        let mut field = Field::new(costs, self.groups, partition);
        search::search(&mut field, start, iterations, control)
    }

    pub(super) fn wide(&self) -> Costs<i64> {
        Costs { units: self.costs.units(), matrix: self.costs.matrix.clone() }
    }

    /// The costs in a narrower number, if every sum the search makes fits.
    pub(super) fn narrow<N: Number>(&self) -> Option<Costs<N>> {
        let matrix = &self.costs.matrix;
        let largest = matrix.iter().map(|distance| distance.unsigned_abs()).max().unwrap_or(0);
        let mates = self.groups.iter().map(|range| range.most).max().unwrap_or(0);
        let mates = mates.min(self.costs.units()) as u64;
        // A unit leaves one full group for another, and its partner the other way; where distances have
        // both signs, one group may pull and the other push.
        let one_sign =
            matrix.iter().all(|distance| *distance >= 0) || matrix.iter().all(|distance| *distance <= 0);
        let terms = (2 * mates + 4) * if one_sign { 1 } else { 2 };
        let fits = u128::from(largest) * u128::from(terms) < u128::from(N::TOO_LARGE.wide().unsigned_abs());
        let narrow = |distance: &i64| N::try_from(*distance).ok();
        let matrix = if fits { matrix.iter().map(narrow).collect() } else { None };
        matrix.map(|matrix| Costs { units: self.costs.units(), matrix })
    }

    /// A grouping by lot: every group has its least, and the others are filled in turn.
    pub(super) fn beginning(&self, random: &mut Random) -> Vec<u32> {
        let units = self.costs.units();
        let mut sizes: Vec<usize> = self.groups.iter().map(|range| range.least).collect();
        let mut left = units.saturating_sub(sizes.iter().sum());
        while left > 0 {
            let before = left;
            for (size, range) in sizes.iter_mut().zip(self.groups) {
                if left > 0 && *size < range.most {
                    (*size, left) = (*size + 1, left - 1);
                }
            }
            if left == before {
                break;
            }
        }
        let mut partition = Vec::with_capacity(units);
        for (group, size) in (0_u32..).zip(&sizes) {
            partition.extend(std::iter::repeat_n(group, *size));
        }
        random.shuffle(&mut partition);
        partition
    }
}
