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
    spoiled: Lanes,
    /// Bits set once, twice, four and eight times.
    narrow: [Lanes; 4],
    /// How often sixteen came together, a byte for each bit: the bits that share lanes are 8 apart.
    wide: [Lanes; 8],
}

/// A full adder on every bit: the sum and the carry.
#[inline(always)]
fn add(a: u32, b: u32, c: u32) -> (u32, u32) {
    let either = a ^ b;
    (either ^ c, (a & b) | (either & c))
}

impl Sums {
    fn new() -> Self {
        Self { spoiled: [0; LANES], narrow: [[0; LANES]; 4], wide: [[0; LANES]; 8] }
    }

    #[inline(always)]
    fn take(&mut self, block: &[u32; BLOCK], too_many: &impl Fn(u32) -> u32) {
        let (rows, _) = block.as_chunks::<LANES>();
        let Some(rows) = rows.first_chunk::<STEPS>() else { return };
        let mut carries = [0; LANES];
        let Self { spoiled, narrow: [ones, twos, fours, eights], wide } = self;
        for lane in 0..LANES {
            let mut bads = 0;
            let mut v = [0; STEPS];
            for row in 0..STEPS {
                let ballot = rows[row][lane];
                let twice = ballot & (ballot >> 1) & LOWER;
                let bad = (too_many(ballot & LOWER) | twice) != 0;
                bads += u32::from(bad);
                v[row] = if bad { 0 } else { ballot };
            }
            let (one, a) = add(ones[lane], v[0], v[1]);
            let (one, b) = add(one, v[2], v[3]);
            let (two, ab) = add(twos[lane], a, b);
            let (one, c) = add(one, v[4], v[5]);
            let (one, d) = add(one, v[6], v[7]);
            let (two, cd) = add(two, c, d);
            let (four, first) = add(fours[lane], ab, cd);
            let (one, a) = add(one, v[8], v[9]);
            let (one, b) = add(one, v[10], v[11]);
            let (two, ab) = add(two, a, b);
            let (one, c) = add(one, v[12], v[13]);
            let (one, d) = add(one, v[14], v[15]);
            let (two, cd) = add(two, c, d);
            let (four, second) = add(four, ab, cd);
            let (eight, carry) = add(eights[lane], first, second);
            spoiled[lane] += bads;
            ones[lane] = one;
            twos[lane] = two;
            fours[lane] = four;
            eights[lane] = eight;
            carries[lane] = carry;
        }
        for (bit, sums) in (0..).zip(wide) {
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
        bits.spoiled += self.spoiled.iter().sum::<u32>();
        self.spoiled = [0; LANES];
    }

    fn empty_narrow_into(&self, bits: &mut Bits) {
        for (lanes, worth) in self.narrow.iter().zip([1, 2, 4, 8]) {
            for (bit, set) in (0..).zip(&mut bits.set) {
                *set += worth * lanes.iter().map(|lane| lane >> bit & 1).sum::<u32>();
            }
        }
    }
}
