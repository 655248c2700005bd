/// `SplitMix64`: the same numbers from the same seed on every machine.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// Dice with a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to below `bound`; 0 when `bound` is 0.
    pub fn below(&mut self, bound: u32) -> u32 {
        u32::try_from(self.bits() % u64::from(bound.max(1))).unwrap_or(0)
    }

    /// A decimal from 0 to below a side, of 53 random bits.
    #[expect(clippy::float_arithmetic, reason = "a decimal is what is asked for")]
    pub fn side(&mut self, side: u32) -> f64 {
        f64::from(side) * ((self.bits() >> 11) as f64 / (1_u64 << 53) as f64)
    }

    /// Whether something that happens so many times in a thousand happens now.
    pub fn per_mille(&mut self, rate: u32) -> bool {
        self.below(1000) < rate
    }

    /// A place in a list of so many things; 0 when there are none.
    pub fn place(&mut self, things: usize) -> usize {
        usize::try_from(self.below(u32::try_from(things).unwrap_or(u32::MAX))).unwrap_or(0)
    }

    /// One of some things; none when there are none.
    pub fn pick<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        let place = self.place(things.len());
        things.get(place)
    }
}
