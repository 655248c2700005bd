//! Counting packed ballots, many at once.
//!
//! Ballots lie side by side in lanes. Equal bits of the lanes are added up by full adders made of plain
//! logic (a "carry-save" count: ones, twos, fours, eights), so that one step works on every candidate of
//! every lane; only each sixteenth ballot's carry reaches a wider counter.

/// The lower bit of every candidate's two: "for" stands there, "against" in the higher bit.
const LOWER: u32 = 0x5555_5555;

/// Bits of a ballot.
const BITS: usize = 32;

const LANES: usize = 8;
type Lanes = [u32; LANES];

/// Lanes added up before a carry leaves the adders.
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
    let mut adders = Adders::default();
    let mut bits = Bits { spoiled: 0, set: [0; BITS] };
    let mut wide = Wide::default();
    let (blocks, rest) = ballots.as_chunks::<BLOCK>();
    // Ballots that mark nobody fill up the last block: they are valid and add nothing.
    let mut last = [0; BLOCK];
    last.iter_mut().zip(rest).for_each(|(place, ballot)| *place = *ballot);
    for blocks in blocks.chunks(BLOCKS).chain(std::iter::once(std::slice::from_ref(&last))) {
        for block in blocks {
            let valid = valid(block, &too_many, &mut wide.spoiled);
            wide.add(adders.add(&valid));
        }
        wide.empty_into(&mut bits);
    }
    adders.empty_into(&mut bits);
    bits
}

/// The ballots of a block with spoiled ones emptied.
#[inline(always)]
fn valid(block: &[u32; BLOCK], too_many: &impl Fn(u32) -> u32, spoiled: &mut Lanes) -> [Lanes; STEPS] {
    let mut valid = [[0; LANES]; STEPS];
    for (valid, lanes) in valid.iter_mut().zip(block.as_chunks::<LANES>().0) {
        for ((valid, ballot), spoiled) in valid.iter_mut().zip(lanes).zip(spoiled.iter_mut()) {
            let twice = ballot & (ballot >> 1) & LOWER;
            let bad = (too_many(ballot & LOWER) | twice) != 0;
            *spoiled += u32::from(bad);
            *valid = if bad { 0 } else { *ballot };
        }
    }
    valid
}

/// Bits set once, twice, four and eight times.
#[derive(Default)]
struct Adders {
    ones: Lanes,
    twos: Lanes,
    fours: Lanes,
    eights: Lanes,
}

/// A full adder on every bit: the sum goes into `sum`, the carry comes back.
#[inline(always)]
fn add(sum: &mut Lanes, one: &Lanes, two: &Lanes) -> Lanes {
    let mut carry = [0; LANES];
    for (((sum, one), two), carry) in sum.iter_mut().zip(one).zip(two).zip(&mut carry) {
        let either = *sum ^ one;
        *carry = (*sum & one) | (either & two);
        *sum = either ^ two;
    }
    carry
}

impl Adders {
    /// Adds sixteen ballots a lane; what comes back counts sixteen each.
    #[inline(always)]
    fn add(&mut self, [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]: &[Lanes; STEPS]) -> Lanes {
        let Self { ones, twos, fours, eights } = self;
        let mut eight = |fours: &mut Lanes, [a, b, c, d, e, f, g, h]: [&Lanes; 8]| {
            let (ab, cd) = (add(ones, a, b), add(ones, c, d));
            let abcd = add(twos, &ab, &cd);
            let (ef, gh) = (add(ones, e, f), add(ones, g, h));
            let efgh = add(twos, &ef, &gh);
            add(fours, &abcd, &efgh)
        };
        let first = eight(fours, [a, b, c, d, e, f, g, h]);
        let second = eight(fours, [i, j, k, l, m, n, o, p]);
        add(eights, &first, &second)
    }

    fn empty_into(&self, bits: &mut Bits) {
        for (lanes, worth) in [(self.ones, 1), (self.twos, 2), (self.fours, 4), (self.eights, 8)] {
            for (bit, set) in (0..).zip(&mut bits.set) {
                *set += worth * lanes.iter().map(|lane| lane >> bit & 1).sum::<u32>();
            }
        }
    }
}

/// A byte for every bit of every lane, counting sixteens; the bits of a byte's place are 8 apart.
#[derive(Default)]
struct Wide {
    spoiled: Lanes,
    sixteens: [Lanes; 8],
}

impl Wide {
    #[inline(always)]
    fn add(&mut self, carries: Lanes) {
        for (bit, sixteens) in (0..).zip(&mut self.sixteens) {
            for (sum, carry) in sixteens.iter_mut().zip(&carries) {
                *sum += carry >> bit & 0x0101_0101;
            }
        }
    }

    fn empty_into(&mut self, bits: &mut Bits) {
        for (bit, lanes) in self.sixteens.iter().enumerate() {
            for (byte, set) in bits.set.iter_mut().skip(bit).step_by(8).enumerate() {
                *set += 16 * lanes.iter().map(|lane| lane >> (8 * byte) & 0xFF).sum::<u32>();
            }
        }
        bits.spoiled += self.spoiled.iter().sum::<u32>();
        *self = Self::default();
    }
}
