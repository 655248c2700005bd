//! A partition half made: what is placed, and what the rest can still do.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is a unit, a group or a counter of the model at hand"
)]

use super::instance::Instance;

/// Some units are placed, the others open; groups say which of the open they may still get.
pub(super) struct State<'a> {
    pub(super) instance: &'a Instance,
    pub(super) open: u64,
    pub(super) group_of: Vec<usize>,
    pub(super) allowed: Vec<u64>,
    /// By counter and group.
    pub(super) totals: Vec<i64>,
    /// By counter: what the open units add.
    pub(super) left: Vec<i64>,
    /// Members by group; units by group.
    pub(super) size: Vec<i64>,
    pub(super) held: Vec<u64>,
    pub(super) saved: i64,
}

impl<'a> State<'a> {
    pub(super) fn new(instance: &'a Instance) -> Self {
        let mut left = vec![0; instance.counters];
        for (counter, add) in instance.adds.iter().flatten() {
            left[*counter] += add;
        }
        Self {
            instance,
            open: if instance.units == 64 { u64::MAX } else { (1 << instance.units) - 1 },
            group_of: vec![0; instance.units],
            allowed: instance.allowed.clone(),
            totals: vec![0; instance.counters * instance.groups],
            left,
            size: vec![0; instance.groups],
            held: vec![0; instance.groups],
            saved: 0,
        }
    }

    pub(super) fn place(&mut self, unit: usize, group: usize) {
        self.count(unit, group, 1);
        self.open &= !(1 << unit);
        self.held[group] |= 1 << unit;
        self.group_of[unit] = group;
    }

    pub(super) fn lift(&mut self, unit: usize, group: usize) {
        self.count(unit, group, -1);
        self.open |= 1 << unit;
        self.held[group] &= !(1 << unit);
    }

    fn count(&mut self, unit: usize, group: usize, sign: i64) {
        let instance = self.instance;
        for (counter, add) in &instance.adds[unit] {
            self.totals[counter * instance.groups + group] += sign * add;
            self.left[*counter] -= sign * add;
        }
        self.size[group] += sign * instance.members[unit];
        self.saved += sign * instance.homes[unit][group];
    }

    /// The open units that may still join a group: allowed, apart from nobody in it, and there is room.
    pub(super) fn candidates(&self, group: usize) -> u64 {
        let room = self.instance.sizes[group].1 - self.size[group];
        let mut mask = self.open & self.allowed[group];
        if room <= 0 {
            return 0;
        }
        let mut rest = mask;
        while rest != 0 {
            let unit = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            if self.instance.members[unit] > room || self.instance.apart[unit] & self.held[group] != 0 {
                mask &= !(1 << unit);
            }
        }
        mask
    }
}
