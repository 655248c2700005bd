//! How much worse a change may be: Metropolis' rule without logarithms or fractions at the time.
//!
//! A change that costs `delta` more is taken with probability `exp(-delta / temperature)`, which is to
//! draw a number `p` from 0 to 1 and ask whether `delta <= temperature * -ln p`. The logarithms of evenly
//! spaced `p` stand in a table, shuffled once a start; a run of the table from a random place is a run of
//! draws, and whoever judges many changes at once compares them with it side by side.

use super::landscape::Delta;
use crate::formation::random::Random;

/// How many draws the table holds.
const DRAWS: usize = 1024;

/// The longest run of limits asked for at once.
pub(super) const RUN: usize = 256;

/// `-ln((k + 1/2) / DRAWS)` in 65536ths.
static LOGARITHMS: [u32; DRAWS] = logarithms();

/// The temperature: of the unit of cost, so many 65536ths.
pub(super) type Temperature = u64;

/// The binary logarithm in 2^24ths.
const fn log2(number: u64) -> u64 {
    let whole = number.ilog2();
    // The number between 1 and 2, in 2^31ths: squaring it doubles its logarithm.
    let (mut rest, mut log) = (number << (63 - whole) >> 32, whole as u64);
    let mut bit = 0;
    while bit < 24 {
        rest = (rest * rest) >> 31;
        log <<= 1;
        if rest >> 32 == 1 {
            rest >>= 1;
            log |= 1;
        }
        bit += 1;
    }
    log
}

#[expect(clippy::indexing_slicing, reason = "computed when compiled: a mistake would not compile")]
const fn logarithms() -> [u32; DRAWS] {
    /// The natural logarithm of 2, in 2^32ths.
    const LN_2: u64 = 2_977_044_472;
    let mut table = [0; DRAWS];
    let mut k = 0;
    while k < DRAWS {
        let halvings = log2(2 * DRAWS as u64) - log2(2 * k as u64 + 1);
        table[k] = ((halvings * LN_2) >> 40) as u32;
        k += 1;
    }
    table
}

/// The limits at one temperature.
pub(super) struct Noise<D> {
    logarithms: Vec<u32>,
    limits: Vec<D>,
}

impl<D: Delta> Noise<D> {
    pub(super) fn new(random: &mut Random) -> Self {
        let mut logarithms = LOGARITHMS.to_vec();
        random.shuffle(&mut logarithms);
        // A run may begin at the last draw.
        logarithms.extend_from_within(..RUN);
        let limits = vec![D::default(); logarithms.len()];
        Self { logarithms, limits }
    }

    /// From now on changes are judged at this temperature.
    pub(super) fn heat(&mut self, temperature: Temperature) {
        for (limit, logarithm) in self.limits.iter_mut().zip(&self.logarithms) {
            let most = (u128::from(temperature) * u128::from(*logarithm)) >> 32;
            *limit = D::limit(i64::try_from(most).unwrap_or(i64::MAX));
        }
    }

    /// From now on only what costs less is taken.
    pub(super) fn freeze(&mut self) {
        self.limits.fill(D::limit(-1));
    }

    /// A run of limits from a random place.
    #[inline]
    pub(super) fn run(&self, random: &mut Random, length: usize) -> &[D] {
        let from = random.below(DRAWS);
        self.limits.get(from..from + length).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_holds_logarithms() {
        for (k, fixed) in LOGARITHMS.iter().enumerate() {
            let exact = -((k as f64 + 0.5) / DRAWS as f64).ln();
            assert!((f64::from(*fixed) / 65536.0 - exact).abs() < 1e-4, "{k}: {fixed}");
        }
    }

    #[test]
    fn limits_average_the_temperature_and_freeze_below_nothing() {
        let mut random = Random::new(1);
        let mut noise = Noise::<i64>::new(&mut random);
        noise.heat(1000 << 16);
        let sum: i64 = noise.limits.iter().take(DRAWS).sum();
        assert!((990..=1001).contains(&(sum / DRAWS as i64)), "{sum}");
        assert!(noise.limits.iter().all(|limit| *limit >= 0));
        noise.freeze();
        assert_eq!(noise.run(&mut random, RUN), [-1; RUN]);
    }

    #[test]
    fn limits_that_are_too_large_become_the_largest() {
        let mut noise = Noise::<i32>::new(&mut Random::new(1));
        noise.heat(u64::MAX);
        assert!(noise.limits.contains(&(i32::TOO_LARGE - 1)));
        assert!(noise.limits.iter().all(|limit| *limit >= 0));
    }
}
