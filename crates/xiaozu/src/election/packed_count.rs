//! Counting packed ballots, many at once.
//!
//! Ballots lie side by side in lanes. Equal bits of a lane's ballots are added up by full adders made of
//! plain logic (a "carry-save" count: ones, twos, fours, eights), so that one step works on every
//! candidate; only each sixteenth ballot's carry reaches a wider counter. Everything a lane does is one
//! loop body without branches, which the compiler turns into vector instructions.
#![expect(clippy::indexing_slicing, reason = "every index is below the fixed length of its array")]

/// The lower bit of every candidate's two: "for" stands there, "against" in the higher bit.
const LOWER: u32 = 0x5555_5555;

/// Bits of a ballot.
const BITS: usize = 32;

const LANES: usize = 64;
type Lanes = [u32; LANES];

/// Ballots of a lane added up before a carry leaves the adders.
const STEPS: usize = 16;
const BLOCK: usize = STEPS * LANES;

/// Blocks after which a byte could overflow.
const BLOCKS: usize = 255;

/// What packed ballots hold: ballots spoiled, and of the valid ones how many have each bit set.
pub(super) struct Bits {
    pub(super) spoiled: u32,
    pub(super) set: [u32; BITS],
}

/// Counts ballots of a round with so many seats: a ballot with more "for", or a candidate marked
/// both ways, is spoiled.
pub(super) fn count(ballots: &[u32], seats: u32) -> Bits {
    // Taking the lowest bit away once a seat is cheaper than counting bits while seats are few.
    match seats {
        1 => count_with(ballots, without_lowest::<1>),
        2 => count_with(ballots, without_lowest::<2>),
        3 => count_with(ballots, without_lowest::<3>),
        4 => count_with(ballots, without_lowest::<4>),
        5 => count_with(ballots, without_lowest::<5>),
        _ => count_with(ballots, |for_| u32::from(for_.count_ones() > seats)),
    }
}

#[inline(always)]
fn without_lowest<const SEATS: usize>(for_: u32) -> u32 {
    (0..SEATS).fold(for_, |left, _| left & left.wrapping_sub(1))
}

/// `too_many` is not 0 when there are more "for" than seats.
#[inline(always)]
fn count_with(ballots: &[u32], too_many: impl Fn(u32) -> u32) -> Bits {
    let mut bits = Bits { spoiled: 0, set: [0; BITS] };
    let mut sums = Sums::new();
    let (blocks, rest) = ballots.as_chunks::<BLOCK>();
    // Ballots that mark nobody fill up the last block: they are valid and add nothing.
    let mut last = [0; BLOCK];
    last.iter_mut().zip(rest).for_each(|(place, ballot)| *place = *ballot);
    for blocks in blocks.chunks(BLOCKS).chain(std::iter::once(std::slice::from_ref(&last))) {
        blocks.iter().for_each(|block| sums.take(block, &too_many));
        sums.empty_wide_into(&mut bits);
    }
    sums.empty_narrow_into(&mut bits);
    bits
}

/// The counts of every lane.
struct Sums {
    spoiled: u32,
    narrow: Narrow,
    /// How often sixteen came together, a byte for each bit: the bits that share lanes are 8 apart.
    wide: [Lanes; 8],
}

/// Bits set once, twice, four and eight times.
struct Narrow {
    ones: Lanes,
    twos: Lanes,
    fours: Lanes,
    eights: Lanes,
}

/// A full adder on every bit: the sum and the carry.
#[inline(always)]
fn add(a: u32, b: u32, c: u32) -> (u32, u32) {
    let either = a ^ b;
    (either ^ c, (a & b) | (either & c))
}

impl Narrow {
    /// Adds sixteen ballots a lane; what comes back counts sixteen each.
    #[inline(always)]
    fn take(&mut self, block: &[u32; BLOCK]) -> Lanes {
        let mut carries = [0; LANES];
        for lane in 0..LANES {
            let row = |row: usize| block[row * LANES + lane];
            let (one, a) = add(self.ones[lane], row(0), row(1));
            let (one, b) = add(one, row(2), row(3));
            let (two, ab) = add(self.twos[lane], a, b);
            let (one, c) = add(one, row(4), row(5));
            let (one, d) = add(one, row(6), row(7));
            let (two, cd) = add(two, c, d);
            let (four, first) = add(self.fours[lane], ab, cd);
            let (one, e) = add(one, row(8), row(9));
            let (one, f) = add(one, row(10), row(11));
            let (two, ef) = add(two, e, f);
            let (one, g) = add(one, row(12), row(13));
            let (one, h) = add(one, row(14), row(15));
            let (two, gh) = add(two, g, h);
            let (four, second) = add(four, ef, gh);
            let (eight, carry) = add(self.eights[lane], first, second);
            self.ones[lane] = one;
            self.twos[lane] = two;
            self.fours[lane] = four;
            self.eights[lane] = eight;
            carries[lane] = carry;
        }
        carries
    }
}

impl Sums {
    fn new() -> Self {
        let zero = [0; LANES];
        let narrow = Narrow { ones: zero, twos: zero, fours: zero, eights: zero };
        Self { spoiled: 0, narrow, wide: [zero; 8] }
    }

    #[inline(always)]
    fn take(&mut self, block: &[u32; BLOCK], too_many: &impl Fn(u32) -> u32) {
        let mut valid = [0; BLOCK];
        for (ballot, valid) in block.iter().zip(&mut valid) {
            let twice = ballot & (ballot >> 1) & LOWER;
            let bad = (too_many(ballot & LOWER) | twice) != 0;
            self.spoiled += u32::from(bad);
            *valid = if bad { 0 } else { *ballot };
        }
        let carries = self.narrow.take(&valid);
        for (bit, sums) in (0..).zip(&mut self.wide) {
            for (sum, carry) in sums.iter_mut().zip(&carries) {
                *sum += carry >> bit & 0x0101_0101;
            }
        }
    }

    fn empty_wide_into(&mut self, bits: &mut Bits) {
        for (bit, lanes) in self.wide.iter().enumerate() {
            for (byte, set) in bits.set.iter_mut().skip(bit).step_by(8).enumerate() {
                *set += 16 * lanes.iter().map(|lane| lane >> (8 * byte) & 0xFF).sum::<u32>();
            }
        }
        self.wide = [[0; LANES]; 8];
        bits.spoiled += std::mem::take(&mut self.spoiled);
    }

    fn empty_narrow_into(&self, bits: &mut Bits) {
        let Narrow { ones, twos, fours, eights } = &self.narrow;
        for (lanes, worth) in [(ones, 1), (twos, 2), (fours, 4), (eights, 8)] {
            for (bit, set) in (0..).zip(&mut bits.set) {
                *set += worth * lanes.iter().map(|lane| lane >> bit & 1).sum::<u32>();
            }
        }
    }
}
