//! What is searched.

use std::fmt::Debug;
use std::ops::Range;

/// Units in groups, what that costs, and what it would cost after one change.
///
/// The smallest cost is sought; what is to be as large as possible costs its negative. A hard demand is a
/// cost that outweighs everything soft. Units and groups are counted from 0. Asking for a change changes
/// nothing; `None` says that the change cannot be (a fixed unit, a group that is full, the same group).
/// The answers of `move_delta` and `swap_delta` must be exact: the search only adds them up.
pub(crate) trait Landscape {
    /// What a change costs: `i32` where all of them fit, which is faster, else `i64`.
    type Delta: Delta;

    fn units(&self) -> usize;
    fn groups(&self) -> usize;
    fn group_of(&self, unit: usize) -> usize;
    /// What everything costs now.
    fn cost(&self) -> i64;

    /// Whether a unit alone can ever change its group; where every size is settled, none can.
    fn moves(&self) -> bool;
    fn move_delta(&self, unit: usize, to: usize) -> Option<Self::Delta>;
    fn swap_delta(&self, unit: usize, other: usize) -> Option<Self::Delta>;
    fn apply_move(&mut self, unit: usize, to: usize);
    fn apply_swap(&mut self, unit: usize, other: usize);
    /// Puts every unit where a partition that this landscape had before says.
    fn place(&mut self, partition: &[u32]);

    /// The first of some groups to which the unit moves within its limit.
    fn first_move(
        &mut self,
        unit: usize,
        to: Range<usize>,
        limits: &[Self::Delta],
    ) -> Option<(usize, Self::Delta)> {
        let mut within = to.zip(limits).filter_map(|(to, limit)| {
            self.move_delta(unit, to).filter(|delta| delta <= limit).map(|delta| (to, delta))
        });
        within.next()
    }

    /// The first of some units with which the unit changes places within its limit. A landscape that can
    /// judge many pairs at once does so here.
    fn first_swap(
        &mut self,
        unit: usize,
        others: Range<usize>,
        limits: &[Self::Delta],
    ) -> Option<(usize, Self::Delta)> {
        let mut within = others.zip(limits).filter_map(|(other, limit)| {
            self.swap_delta(unit, other).filter(|delta| delta <= limit).map(|delta| (other, delta))
        });
        within.next()
    }
}

/// The number a change is counted in.
pub(crate) trait Delta: Copy + Ord + Debug + Default {
    /// No change of a landscape is as large as this, either way.
    const TOO_LARGE: Self;

    /// This number, or the largest one below [`TOO_LARGE`](Self::TOO_LARGE).
    fn limit(wide: i64) -> Self;
    fn wide(self) -> i64;
}

impl Delta for i32 {
    const TOO_LARGE: Self = 1 << 30;

    fn limit(wide: i64) -> Self {
        Self::try_from(wide).unwrap_or(Self::MAX).min(Self::TOO_LARGE - 1)
    }

    fn wide(self) -> i64 {
        self.into()
    }
}

impl Delta for i64 {
    const TOO_LARGE: Self = 1 << 62;

    fn limit(wide: i64) -> Self {
        wide.min(Self::TOO_LARGE - 1)
    }

    fn wide(self) -> i64 {
        self
    }
}
