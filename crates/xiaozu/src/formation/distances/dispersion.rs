//! Groups of units as far from each other, or as near, as can be found.

use std::ops::ControlFlow;

use super::Distances;
use super::field::{Costs, Field};
use super::kernel::Number;
use crate::formation::plan::Effort;
use crate::formation::random::Random;
use crate::formation::search::{self, Found, Progress};

/// How many units a group has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SizeRange {
    /// At least so many.
    pub least: usize,
    /// At most so many.
    pub most: usize,
}

impl SizeRange {
    /// Exactly so many.
    #[must_use]
    pub fn exactly(units: usize) -> Self {
        Self { least: units, most: units }
    }
}

/// What is wanted of the distances inside groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// Groups as mixed as can be: the sum as large as possible.
    Maximise,
    /// Groups of the most alike: the sum as small as possible.
    Minimise,
}

/// Units to be put into groups by the distances between them: the maximally diverse grouping problem, and
/// its opposite.
///
/// ```
/// use std::ops::ControlFlow;
/// use xiaozu::{Dispersion, Distances, Effort, Goal, SizeRange};
/// // Two and two that are near each other: mixed groups take one of each.
/// let distances = Distances::from_integers(4, &[0, 1, 9, 9, 1, 0, 9, 9, 9, 9, 0, 1, 9, 9, 1, 0])?;
/// let groups = vec![SizeRange::exactly(2); 2];
/// let mixed = Dispersion { distances: &distances, groups: &groups, goal: Goal::Maximise };
/// let effort = Effort { iterations: 10_000, ..Effort::default() };
/// let found = mixed.solve(&effort, &mut |_| ControlFlow::Continue(()))?;
/// assert_eq!(found.total, 18);
/// assert_ne!(found.groups[0], found.groups[1]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Dispersion<'a> {
    /// Between every two units.
    pub distances: &'a Distances,
    /// The groups there are, in their order.
    pub groups: &'a [SizeRange],
    /// Which way.
    pub goal: Goal,
}

/// The best grouping met: nothing says that there is no better one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispersed {
    /// The group of each unit, counted from 0.
    pub groups: Vec<u32>,
    /// The sum of the distances inside groups, in the smallest decimal place of the distances.
    pub total: i64,
    /// The start that met it.
    pub start: u32,
    /// Changes proposed by all starts.
    pub iterations: u64,
    /// Whether the caller said stop.
    pub stopped: bool,
}

/// No grouping has these sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SizesImpossible {
    /// A group cannot have fewer than its most and more than its least.
    #[error("group {group} should have at least {} units and at most {}", range.least, range.most)]
    Crossed {
        /// Counted from 0.
        group: usize,
        /// What was asked.
        range: SizeRange,
    },
    /// Too few units.
    #[error("the groups need at least {least} units, and there are {units}: fewer groups, or smaller ones")]
    TooFew {
        /// What the groups need.
        least: usize,
        /// What there is.
        units: usize,
    },
    /// Too many units.
    #[error("the groups have room for {most} units, and there are {units}: more groups, or larger ones")]
    TooMany {
        /// What the groups have room for.
        most: usize,
        /// What there is.
        units: usize,
    },
}

impl Dispersion<'_> {
    /// Searches for a grouping. `control` is asked every few thousand changes proposed; its `best` is the
    /// total so far.
    ///
    /// # Errors
    /// [`SizesImpossible`] when no grouping has the sizes asked for.
    pub fn solve(
        &self,
        effort: &Effort,
        control: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Result<Dispersed, SizesImpossible> {
        self.check()?;
        Ok(match self.costs::<i32>() {
            Some(costs) => self.search(&costs, effort, control),
            None => self.search(&self.wide(), effort, control),
        })
    }

    fn check(&self) -> Result<(), SizesImpossible> {
        let units = self.distances.units();
        if let Some((group, range)) =
            self.groups.iter().enumerate().find(|(_, range)| range.least > range.most)
        {
            return Err(SizesImpossible::Crossed { group, range: *range });
        }
        let least = self.groups.iter().fold(0_usize, |sum, range| sum.saturating_add(range.least));
        let most = self.groups.iter().fold(0_usize, |sum, range| sum.saturating_add(range.most));
        if least > units {
            return Err(SizesImpossible::TooFew { least, units });
        }
        if most < units {
            return Err(SizesImpossible::TooMany { most, units });
        }
        Ok(())
    }

    /// Minus one where more is better.
    fn sign(&self) -> i64 {
        match self.goal {
            Goal::Maximise => -1,
            Goal::Minimise => 1,
        }
    }

    pub(super) fn wide(&self) -> Costs<i64> {
        let matrix = self.distances.matrix.iter().map(|distance| distance * self.sign()).collect();
        Costs { units: self.distances.units(), matrix }
    }

    /// The costs in a narrower number, if every sum the search makes fits.
    pub(super) fn costs<N: Number>(&self) -> Option<Costs<N>> {
        let matrix = &self.distances.matrix;
        let largest = matrix.iter().map(|distance| distance.unsigned_abs()).max().unwrap_or(0);
        let mates = self.groups.iter().map(|range| range.most).max().unwrap_or(0);
        let mates = mates.min(self.distances.units()) as u64;
        // A unit leaves one full group for another, and its partner the other way; where distances have
        // both signs, one group may pull and the other push.
        let one_sign =
            matrix.iter().all(|distance| *distance >= 0) || matrix.iter().all(|distance| *distance <= 0);
        let terms = (2 * mates + 4) * if one_sign { 1 } else { 2 };
        let fits = u128::from(largest) * u128::from(terms) < u128::from(N::TOO_LARGE.wide().unsigned_abs());
        let narrow = |distance: &i64| N::try_from(distance * self.sign()).ok();
        let matrix = if fits { matrix.iter().map(narrow).collect() } else { None };
        matrix.map(|matrix| Costs { units: self.distances.units(), matrix })
    }

    pub(super) fn search<N: Number>(
        &self,
        costs: &Costs<N>,
        effort: &Effort,
        control: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Dispersed {
        let sign = self.sign();
        let mut signed = |progress: &Progress| control(&Progress { best: progress.best * sign, ..*progress });
        let (mut best, mut iterations) = (None::<(u32, Found)>, 0);
        for start in 0..effort.starts.max(1) {
            let partition = self.beginning(&mut Random::of_start(!effort.seed, start));
            let mut field = Field::new(costs, self.groups, &partition);
            let found = search::search(&mut field, (effort.seed, start), effort.iterations, &mut signed);
            iterations += found.iterations;
            let stopped = found.stopped;
            if best.as_ref().is_none_or(|(_, best)| found.cost < best.cost) {
                best = Some((start, found));
            } else if let Some((_, best)) = &mut best {
                best.stopped |= stopped;
            }
            if stopped {
                break;
            }
        }
        let (start, found) = best.unwrap_or_default();
        Dispersed {
            total: found.cost * sign,
            groups: found.partition,
            start,
            iterations,
            stopped: found.stopped,
        }
    }

    /// A grouping by lot: every group has its least, and the others are filled in turn.
    fn beginning(&self, random: &mut Random) -> Vec<u32> {
        let units = self.distances.units();
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
