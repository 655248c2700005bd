use serde::{Deserialize, Serialize};

/// A part of a whole, as an exact fraction: one fifth more candidates, a third of the leaders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "RawShare", into = "RawShare")]
pub struct Share {
    numerator: u32,
    denominator: u32,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename(serialize = "Share"))]
struct RawShare {
    numerator: u32,
    denominator: u32,
}

/// The fraction is not a share of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a share needs a numerator from 0 to the denominator, and a denominator from 1")]
pub struct InvalidShare;

impl Share {
    /// `numerator`/`denominator`, from 0 to the whole.
    ///
    /// # Errors
    /// [`InvalidShare`] when it is more than the whole, or the denominator is 0.
    pub fn new(numerator: u32, denominator: u32) -> Result<Self, InvalidShare> {
        (denominator > 0 && numerator <= denominator)
            .then_some(Self { numerator, denominator })
            .ok_or(InvalidShare)
    }

    /// Its numerator and denominator.
    #[must_use]
    pub fn fraction(self) -> (u32, u32) {
        (self.numerator, self.denominator)
    }

    /// The share of `whole`, rounded down.
    #[must_use]
    pub fn of(self, whole: u32) -> u32 {
        let share = u64::from(self.numerator) * u64::from(whole) / u64::from(self.denominator);
        u32::try_from(share).unwrap_or(u32::MAX)
    }

    /// `whole` and the share of it on top, rounded up: one fifth more than 3 seats is 4 candidates.
    #[must_use]
    pub fn on_top_of(self, whole: u32) -> u32 {
        let more = (u64::from(self.numerator) * u64::from(whole)).div_ceil(u64::from(self.denominator));
        u32::try_from(more).unwrap_or(u32::MAX).saturating_add(whole)
    }
}

impl TryFrom<RawShare> for Share {
    type Error = InvalidShare;
    fn try_from(raw: RawShare) -> Result<Self, InvalidShare> {
        Self::new(raw.numerator, raw.denominator)
    }
}

impl From<Share> for RawShare {
    fn from(share: Share) -> Self {
        Self { numerator: share.numerator, denominator: share.denominator }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifth_more_candidates_than_seats() {
        let fifth = Share::new(1, 5).unwrap();
        let expected: Vec<u32> = (1..=11).map(|seats| fifth.on_top_of(seats)).collect();
        assert_eq!(expected, [2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 14]);
        assert_eq!(Share::new(1, 3).unwrap().of(8), 2);
        assert!(Share::new(4, 3).is_err() && Share::new(0, 0).is_err());
    }
}
