//! The loops over whole rows, written so that compilers judge several units with one instruction.

use std::ops::{Add, AddAssign, BitAnd, BitOr, Not, Range, Sub};

use crate::formation::search::Delta;

/// A number distances are added up in.
pub(super) trait Number:
    Delta
    + Add<Output = Self>
    + Sub<Output = Self>
    + AddAssign
    + BitAnd<Output = Self>
    + BitOr<Output = Self>
    + Not<Output = Self>
    + TryFrom<i64>
{
    /// What leaving one's own group for itself is given as: more than any limit, whatever twice a distance
    /// takes from it or adds to it.
    const SAME_GROUP: Self;

    fn all_ones_if(yes: bool) -> Self;
}

impl Number for i32 {
    const SAME_GROUP: Self = Self::TOO_LARGE + Self::TOO_LARGE / 2;

    fn all_ones_if(yes: bool) -> Self {
        -Self::from(yes)
    }
}

impl Number for i64 {
    const SAME_GROUP: Self = Self::TOO_LARGE + Self::TOO_LARGE / 2;

    fn all_ones_if(yes: bool) -> Self {
        -Self::from(yes)
    }
}

/// Units judged at once.
const LANES: usize = 16;

/// Up to so many groups are looked up without asking whether there is such a group.
pub(super) const TABLE: usize = 256;

#[inline(always)]
#[expect(clippy::indexing_slicing, reason = "eight bits cannot point past the table")]
fn in_table<N: Number>(table: &[N; TABLE], group: u32) -> N {
    table[usize::from(group as u8)]
}

/// What is known of some units that follow each other, as seen by one unit that may change places.
#[derive(Clone, Copy)]
pub(super) struct Others<'a, N> {
    /// Their groups.
    pub(super) groups: &'a [u32],
    /// What each would cost in the group of the one.
    pub(super) there: &'a [N],
    /// What each costs where it is.
    pub(super) own: &'a [N],
    /// What each costs together with the one.
    pub(super) between: &'a [N],
}

impl<'a, N: Number> Others<'a, N> {
    pub(super) fn among(self, range: Range<usize>) -> Others<'a, N> {
        Others {
            groups: self.groups.get(range.clone()).unwrap_or_default(),
            there: self.there.get(range.clone()).unwrap_or_default(),
            own: self.own.get(range.clone()).unwrap_or_default(),
            between: self.between.get(range).unwrap_or_default(),
        }
    }

    /// The first that changes places with the one within its limit. `leaving` says what the one would cost
    /// more in each group, and is [`TABLE`] long at least.
    pub(super) fn first_within(self, leaving: &[N], limits: &[N]) -> Option<(usize, N)> {
        let done = match leaving.first_chunk::<TABLE>() {
            Some(table) if leaving.len() == TABLE => self.without(limits, |group| in_table(table, group)),
            _ => self.without(limits, |group| leaving.get(group as usize).copied().unwrap_or(N::SAME_GROUP)),
        };
        let rest = self.among(done..limits.len());
        let found = rest.one_by_one(leaving, limits.get(done..).unwrap_or_default());
        found.map(|(place, delta)| (done + place, delta))
    }

    /// How many at the beginning are certainly not the one sought.
    #[inline(always)]
    fn without(self, limits: &[N], leaving: impl Fn(u32) -> N) -> usize {
        let (groups, _) = self.groups.as_chunks::<LANES>();
        let (there, _) = self.there.as_chunks::<LANES>();
        let (own, _) = self.own.as_chunks::<LANES>();
        let (between, _) = self.between.as_chunks::<LANES>();
        let (many, _) = limits.as_chunks::<LANES>();
        let mut done = 0;
        for ((((groups, there), own), between), limits) in
            groups.iter().zip(there).zip(own).zip(between).zip(many)
        {
            let away = groups.map(&leaving);
            let mut any = false;
            for ((((away, there), own), between), limit) in
                away.iter().zip(there).zip(own).zip(between).zip(limits)
            {
                any |= *away + (*there - *own) - (*between + *between) <= *limit;
            }
            if any {
                break;
            }
            done += LANES;
        }
        done
    }

    fn one_by_one(self, leaving: &[N], limits: &[N]) -> Option<(usize, N)> {
        let all = self.groups.iter().zip(self.there).zip(self.own).zip(self.between).zip(limits);
        for (place, ((((group, there), own), between), limit)) in all.enumerate() {
            let away = leaving.get(*group as usize).copied().unwrap_or(N::SAME_GROUP);
            let delta = away + (*there - *own) - (*between + *between);
            if delta <= *limit {
                return Some((place, delta));
            }
        }
        None
    }
}

/// Two units change places: `gains` are what every unit costs in the group of the one, then of the other.
pub(super) fn exchange<N: Number>(
    [a, b]: [(u32, &mut [N]); 2],
    (one, other): (&[N], &[N]),
    (own, groups): (&mut [N], &[u32]),
) {
    let costs = one.iter().zip(other);
    let gains = a.1.iter_mut().zip(b.1);
    for (((in_a, in_b), (one, other)), (own, group)) in gains.zip(costs).zip(own.iter_mut().zip(groups)) {
        let more = *other - *one;
        *in_a += more;
        *in_b = *in_b - more;
        // By bits and not by `if`, which would be compiled into a choice between two addresses.
        let (of_a, of_b) = (N::all_ones_if(*group == a.0), N::all_ones_if(*group == b.0));
        *own = (*own & !(of_a | of_b)) | (*in_a & of_a) | (*in_b & of_b);
    }
}

/// A unit joins a group.
pub(super) fn join<N: Number>(gains: &mut [N], joins: &[N]) {
    for (gain, joins) in gains.iter_mut().zip(joins) {
        *gain += *joins;
    }
}

/// A unit leaves a group.
pub(super) fn leave<N: Number>(gains: &mut [N], leaves: &[N]) {
    for (gain, leaves) in gains.iter_mut().zip(leaves) {
        *gain = *gain - *leaves;
    }
}

/// What the units of two groups cost where they are, after these groups changed.
pub(super) fn settle<N: Number>(
    own: &mut [N],
    groups: &[u32],
    (a, in_a): (u32, &[N]),
    (b, in_b): (u32, &[N]),
) {
    for (((own, group), in_a), in_b) in own.iter_mut().zip(groups).zip(in_a).zip(in_b) {
        // By bits and not by `if`, which would be compiled into a choice between two addresses.
        let (of_a, of_b) = (N::all_ones_if(*group == a), N::all_ones_if(*group == b));
        *own = (*own & !(of_a | of_b)) | (*in_a & of_a) | (*in_b & of_b);
    }
}
