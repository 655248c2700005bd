//! The best pairs of one pool: the most learners paired, then the smallest largest load, then the smallest
//! cost in all.
//!
//! One assignment problem for each largest load that may be the smallest (Kuhn–Munkres over the places of the
//! guides), with costs in which being left out weighs more than all the pairs there can be.

use pathfinding::kuhn_munkres::{Weights, kuhn_munkres_min};

/// A guide's part in a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seat {
    /// Learners led already.
    pub(super) load: u32,
    /// The most learners led.
    pub(super) limit: u32,
}

impl Seat {
    /// How many more learners may come, where nobody leads more than a load.
    fn room(self, largest: u32) -> u32 {
        self.limit.min(largest).saturating_sub(self.load)
    }
}

/// The pool of those who may be paired with one another.
#[derive(Debug)]
pub(super) struct Pool {
    pub(super) seats: Vec<Seat>,
    /// Learner by learner, the cost of each guide; none where the two are refused.
    pub(super) costs: Vec<Vec<Option<i64>>>,
}

/// The guide of each learner; none where left out.
pub(super) type Pairs = Vec<Option<usize>>;

impl Pool {
    /// The best pairs, and the rooms of the guides among which no others are better.
    pub(super) fn best(&self) -> (Pairs, Vec<u32>) {
        let may = self.costs.iter().filter(|guides| guides.iter().any(Option::is_some)).count();
        let most = u32::try_from(may).unwrap_or(u32::MAX).min(self.rooms(u32::MAX).iter().sum());
        let least = self.least(most);
        let first = self.assign(least);
        if paired(&first) == most {
            return (first, self.rooms(least));
        }
        // Refusals are in the way: how many can be paired is known from the pairs without a bound.
        let full = self.assign(u32::MAX);
        let most = paired(&full);
        let (mut least, mut largest, mut best) = (self.least(most), self.largest(&full), None);
        while least < largest {
            let middle = least + (largest - least) / 2;
            let pairs = self.assign(middle);
            if paired(&pairs) == most {
                (largest, best) = (middle, Some(pairs));
            } else {
                least = middle + 1;
            }
        }
        (best.unwrap_or_else(|| self.assign(largest)), self.rooms(largest))
    }

    fn rooms(&self, largest: u32) -> Vec<u32> {
        let learners = u32::try_from(self.costs.len()).unwrap_or(u32::MAX);
        self.seats.iter().map(|seat| seat.room(largest).min(learners)).collect()
    }

    /// The smallest largest load under which so many learners find room at all.
    fn least(&self, learners: u32) -> u32 {
        let before = self.seats.iter().map(|seat| seat.load).max().unwrap_or(0);
        let mut least = before;
        while self.rooms(least).iter().sum::<u32>() < learners {
            least += 1;
        }
        least
    }

    fn largest(&self, pairs: &Pairs) -> u32 {
        let mut loads: Vec<u32> = self.seats.iter().map(|seat| seat.load).collect();
        for guide in pairs.iter().flatten() {
            if let Some(load) = loads.get_mut(*guide) {
                *load += 1;
            }
        }
        loads.into_iter().max().unwrap_or(0)
    }

    /// More than all the pairs there can be cost.
    pub(super) fn left_out(&self) -> i64 {
        let most = self.costs.iter().flatten().flatten().max().copied().unwrap_or(0);
        (most + 1) * (i64::try_from(self.costs.len()).unwrap_or(i64::MAX) + 1)
    }

    /// The most learners paired at the smallest cost, where nobody leads more than a load.
    fn assign(&self, largest: u32) -> Pairs {
        if self.costs.is_empty() {
            return Vec::new();
        }
        let places = self.rooms(largest).into_iter().enumerate();
        let places = places.flat_map(|(guide, room)| (0..room).map(move |_| guide)).collect();
        let table = Table { pool: self, places, left_out: self.left_out(), sign: 1 };
        let (_, columns) = kuhn_munkres_min(&table);
        let guide = |(learner, column): (usize, usize)| {
            let guide = *table.places.get(column)?;
            self.costs.get(learner)?.get(guide)?.map(|_| guide)
        };
        columns.into_iter().enumerate().map(guide).collect()
    }
}

fn paired(pairs: &Pairs) -> u32 {
    u32::try_from(pairs.iter().flatten().count()).unwrap_or(u32::MAX)
}

/// Learners by the places of the guides. A place that a learner cannot take is as good as none: whoever is
/// assigned to it is left out.
struct Table<'a> {
    pool: &'a Pool,
    /// The guide of each place; behind them stand as many places of nobody as there have to be.
    places: Vec<usize>,
    left_out: i64,
    sign: i64,
}

impl Weights<i64> for Table<'_> {
    fn rows(&self) -> usize {
        self.pool.costs.len()
    }

    fn columns(&self) -> usize {
        self.places.len().max(self.rows())
    }

    fn at(&self, learner: usize, column: usize) -> i64 {
        let cost = self.places.get(column).and_then(|guide| *self.pool.costs.get(learner)?.get(*guide)?);
        self.sign * cost.unwrap_or(self.left_out)
    }

    fn neg(&self) -> Self {
        Self { places: self.places.clone(), sign: -self.sign, ..*self }
    }
}
