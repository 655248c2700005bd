//! `SplitMix64` (Steele, Lea and Flood 2014): the same numbers from the same seed on every machine.

/// A seeded stream of numbers.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The stream of one start: far from that of the next, though their seeds are neighbours.
    pub(crate) fn of_start(seed: u64, start: u32) -> Self {
        let apart = Self::new(seed).bits();
        Self::new(Self::new(apart ^ u64::from(start)).bits())
    }

    /// The next 64 bits.
    #[inline]
    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to below `bound`, which is less than 2^32; 0 when `bound` is 0.
    ///
    /// A multiplication instead of a division (Lemire 2019), without its correction: the bias is below
    /// `bound` in 2^32.
    #[inline]
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (((self.bits() >> 32) * bound as u64) >> 32) as usize
    }

    /// Every order as likely as any other.
    pub(crate) fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_the_published_numbers() {
        let mut random = Random::new(1_234_567);
        let first: Vec<u64> = (0..5).map(|_| random.bits()).collect();
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        assert_eq!(first, published);
    }

    #[test]
    fn numbers_below_a_bound_are_all_met_and_never_the_bound() {
        let mut random = Random::new(7);
        let mut met = [0_u32; 10];
        (0..10_000).for_each(|_| met[random.below(10)] += 1);
        assert!(met.iter().all(|times| (850..1150).contains(times)), "{met:?}");
        assert_eq!(random.below(0), 0);
        assert_eq!(random.below(1), 0);
    }

    #[test]
    fn starts_have_streams_of_their_own() {
        let mut firsts: Vec<u64> = (0..100).map(|start| Random::of_start(3, start).bits()).collect();
        firsts.sort_unstable();
        firsts.dedup();
        assert_eq!(firsts.len(), 100);
    }

    #[test]
    fn shuffling_keeps_everything() {
        let mut things: Vec<u32> = (0..100).collect();
        Random::new(1).shuffle(&mut things);
        assert_ne!(things, (0..100).collect::<Vec<_>>());
        things.sort_unstable();
        assert_eq!(things, (0..100).collect::<Vec<_>>());
    }
}
