//! Changes proposed in order, counted, judged and made.
//!
//! Pairs are proposed in a fixed order, each unit with every later one, as Connolly (1990) found better
//! than at random for the quadratic assignment problem; and whoever judges a run of pairs at once is
//! several times as fast as one by one.

use std::ops::ControlFlow;

use super::best::Best;
use super::landscape::{Delta, Landscape};
use super::noise::{Noise, RUN, Temperature};
use super::{Control, Progress};
use crate::formation::random::Random;

/// Proposals between two questions whether to go on.
const REPORT: u64 = 1 << 14;

/// The budget is spent, or somebody said stop.
pub(super) struct Over;

/// What came of some proposals.
#[derive(Default)]
pub(super) struct Taken {
    /// Units that had their turn.
    pub(super) units: u64,
    pub(super) changes: u64,
    /// Those of them that made it worse.
    pub(super) worse: u64,
}

pub(super) struct Walk<'a, L: Landscape> {
    pub(super) landscape: &'a mut L,
    pub(super) random: Random,
    pub(super) best: Best,
    pub(super) spent: u64,
    pub(super) stopped: bool,
    noise: Noise<L::Delta>,
    budget: u64,
    next_report: u64,
    /// Whose turn it is.
    unit: usize,
    start: u32,
    control: &'a mut Control<'a>,
}

impl<'a, L: Landscape> Walk<'a, L> {
    pub(super) fn new(
        landscape: &'a mut L,
        (seed, start): (u64, u32),
        budget: u64,
        control: &'a mut Control<'a>,
    ) -> Self {
        let mut random = Random::of_start(seed, start);
        let noise = Noise::new(&mut random);
        let best = Best::new(landscape);
        Self {
            landscape,
            random,
            best,
            spent: 0,
            stopped: false,
            noise,
            budget,
            next_report: 0,
            unit: 0,
            start,
            control,
        }
    }

    /// Proposals there are still.
    pub(super) fn left(&self) -> u64 {
        self.budget.saturating_sub(self.spent)
    }

    /// So many proposals at a temperature, or so many changes, and those that complete the last unit.
    pub(super) fn at(
        &mut self,
        temperature: Temperature,
        proposals: u64,
        changes: u64,
    ) -> Result<Taken, Over> {
        self.noise.heat(temperature);
        let mut taken = Taken::default();
        let until = self.spent.saturating_add(proposals);
        while self.spent < until && taken.changes < changes {
            self.one(&mut taken)?;
        }
        Ok(taken)
    }

    /// Takes what is better until nothing is.
    pub(super) fn descend(&mut self) -> Result<(), Over> {
        self.noise.freeze();
        let mut unchanged = 0;
        while unchanged < self.landscape.units() {
            let mut taken = Taken::default();
            self.one(&mut taken)?;
            unchanged = if taken.changes == 0 { unchanged + 1 } else { 0 };
        }
        self.best.keep(self.landscape);
        Ok(())
    }

    /// Proposes every change of the next unit.
    fn one(&mut self, taken: &mut Taken) -> Result<(), Over> {
        if self.spent >= self.next_report {
            self.report()?;
        }
        let unit = self.unit;
        let units = self.landscape.units();
        self.unit = if unit + 1 < units { unit + 1 } else { 0 };
        taken.units += 1;
        if self.landscape.moves() {
            self.moves(unit, taken)?;
        }
        self.swaps(unit, units, taken)
    }

    fn moves(&mut self, unit: usize, taken: &mut Taken) -> Result<(), Over> {
        let (mut to, groups) = (0, self.landscape.groups());
        while to < groups {
            let length = self.allowed(groups - to)?;
            let limits = self.noise.run(&mut self.random, length);
            let found = self.landscape.first_move(unit, to..to + length, limits);
            let tried = found.map_or(length, |(group, _)| group + 1 - to);
            self.spent += tried as u64;
            to += tried;
            if let Some((group, delta)) = found {
                self.before(delta, taken);
                self.landscape.apply_move(unit, group);
            }
        }
        Ok(())
    }

    fn swaps(&mut self, unit: usize, units: usize, taken: &mut Taken) -> Result<(), Over> {
        let mut from = unit + 1;
        while from < units {
            let length = self.allowed(units - from)?;
            let limits = self.noise.run(&mut self.random, length);
            let found = self.landscape.first_swap(unit, from..from + length, limits);
            let tried = found.map_or(length, |(other, _)| other + 1 - from);
            self.spent += tried as u64;
            from += tried;
            if let Some((other, delta)) = found {
                self.before(delta, taken);
                self.landscape.apply_swap(unit, other);
            }
        }
        Ok(())
    }

    #[inline]
    fn before(&mut self, delta: L::Delta, taken: &mut Taken) {
        taken.changes += 1;
        if delta.wide() > 0 {
            taken.worse += 1;
            self.best.keep(self.landscape);
        }
    }

    /// How long the next run may be.
    #[inline]
    fn allowed(&mut self, wanted: usize) -> Result<usize, Over> {
        let left = usize::try_from(self.left()).unwrap_or(usize::MAX);
        let length = wanted.min(RUN).min(left);
        if length == 0 {
            self.best.keep(self.landscape);
            return Err(Over);
        }
        Ok(length)
    }

    fn report(&mut self) -> Result<(), Over> {
        self.best.keep(self.landscape);
        self.next_report = self.spent.saturating_add(REPORT);
        let progress = Progress { start: self.start, iterations: self.spent, best: self.best.cost };
        match (self.control)(&progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => {
                self.stopped = true;
                Err(Over)
            }
        }
    }
}
