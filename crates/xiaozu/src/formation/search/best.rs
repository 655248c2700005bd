//! The best partition met so far.

use super::landscape::Landscape;

pub(super) struct Best {
    pub(super) cost: i64,
    pub(super) partition: Vec<u32>,
}

impl Best {
    pub(super) fn new(landscape: &impl Landscape) -> Self {
        let mut best = Self { cost: landscape.cost(), partition: vec![0; landscape.units()] };
        best.copy(landscape);
        best
    }

    /// Keeps what is there if it is better. Asked before a step that makes it worse, and at the end: on
    /// the way down nothing is copied.
    #[inline]
    pub(super) fn keep(&mut self, landscape: &impl Landscape) {
        if landscape.cost() < self.cost {
            self.cost = landscape.cost();
            self.copy(landscape);
        }
    }

    /// There are fewer than 2^32 groups.
    fn copy(&mut self, landscape: &impl Landscape) {
        for (unit, group) in self.partition.iter_mut().enumerate() {
            *group = landscape.group_of(unit) as u32;
        }
    }
}
