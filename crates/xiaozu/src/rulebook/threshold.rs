use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};

/// What a threshold counts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// Those who should attend (应到会).
    ShouldAttend,
    /// Those present (实到会).
    Present,
    /// Valid ballots (有效票).
    Voting,
    /// Reviews that were due (应有讲评).
    Reviews,
    /// Members of a group as it was (原有党员).
    Members,
}

/// A share of a base that a count has to reach (半数以上, at least half) or to exceed
/// (超过半数, more than half). The only place where counts are compared.
///
/// ```
/// use xiaozu::{Base, Threshold};
/// let quorum = Threshold::at_least(4, 5, Base::ShouldAttend)?;
/// assert_eq!(quorum.needed(34), 28);
/// assert!(!quorum.met(26, 34));
/// # Ok::<(), xiaozu::InvalidThreshold>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "RawThreshold", into = "RawThreshold")]
pub struct Threshold {
    numerator: u32,
    denominator: u32,
    strict: bool,
    base: Base,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename(serialize = "Threshold"))]
struct RawThreshold {
    numerator: u32,
    denominator: u32,
    strict: bool,
    base: Base,
}

/// The fraction is not a share of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidThreshold {
    /// The denominator is 0.
    #[error("a threshold cannot have the denominator 0")]
    ZeroDenominator,
    /// More than the whole, which nobody can reach.
    #[error("a threshold of {numerator}/{denominator} is more than the whole: nobody can reach it")]
    MoreThanWhole {
        /// The numerator given.
        numerator: u32,
        /// The denominator given.
        denominator: u32,
    },
    /// "More than the whole", which nobody can reach.
    #[error("nobody can have more than the whole: make the threshold not strict")]
    StrictWhole,
}

impl Threshold {
    /// At least `numerator`/`denominator` of the base (不少于).
    ///
    /// # Errors
    /// [`InvalidThreshold`] when the fraction is not a share of a whole.
    pub fn at_least(numerator: u32, denominator: u32, base: Base) -> Result<Self, InvalidThreshold> {
        Self::new(numerator, denominator, false, base)
    }

    /// More than `numerator`/`denominator` of the base (超过).
    ///
    /// # Errors
    /// [`InvalidThreshold`] when the fraction is not a share of a whole.
    pub fn more_than(numerator: u32, denominator: u32, base: Base) -> Result<Self, InvalidThreshold> {
        Self::new(numerator, denominator, true, base)
    }

    fn new(numerator: u32, denominator: u32, strict: bool, base: Base) -> Result<Self, InvalidThreshold> {
        match numerator.cmp(&denominator) {
            _ if denominator == 0 => Err(InvalidThreshold::ZeroDenominator),
            Ordering::Greater => Err(InvalidThreshold::MoreThanWhole { numerator, denominator }),
            Ordering::Equal if strict => Err(InvalidThreshold::StrictWhole),
            _ => Ok(Self { numerator, denominator, strict, base }),
        }
    }

    /// The base it counts on.
    #[must_use]
    pub fn base(self) -> Base {
        self.base
    }

    /// Numerator and denominator, as given.
    #[must_use]
    pub fn fraction(self) -> (u32, u32) {
        (self.numerator, self.denominator)
    }

    /// Whether the count has to exceed the share, not only reach it.
    #[must_use]
    pub fn is_strict(self) -> bool {
        self.strict
    }

    /// The smallest count that meets it on a base of `base`.
    #[must_use]
    pub fn needed(self, base: u32) -> u32 {
        let (share, whole) = (u64::from(self.numerator) * u64::from(base), u64::from(self.denominator));
        let needed = if self.strict { share / whole + 1 } else { share.div_ceil(whole) };
        u32::try_from(needed).unwrap_or(u32::MAX)
    }

    /// Whether `count` out of `base` meets it. Arithmetic decides on a base of 0:
    /// 0 is at least half of 0, but not more than half of it.
    #[must_use]
    pub fn met(self, count: u32, base: u32) -> bool {
        count >= self.needed(base)
    }

    /// The count set against what is needed.
    #[must_use]
    pub fn margin(self, count: u32, base: u32) -> Margin {
        Margin { count, base, needed: self.needed(base), threshold: self }
    }
}

impl TryFrom<RawThreshold> for Threshold {
    type Error = InvalidThreshold;
    fn try_from(raw: RawThreshold) -> Result<Self, InvalidThreshold> {
        Self::new(raw.numerator, raw.denominator, raw.strict, raw.base)
    }
}

impl From<Threshold> for RawThreshold {
    fn from(threshold: Threshold) -> Self {
        let Threshold { numerator, denominator, strict, base } = threshold;
        Self { numerator, denominator, strict, base }
    }
}

/// A count and what it had to be: "26 of 34; needs at least 28: 2 more".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Margin {
    /// What was counted.
    pub count: u32,
    /// Out of how many.
    pub base: u32,
    /// The smallest count that would do.
    pub needed: u32,
    /// The threshold it was held against.
    pub threshold: Threshold,
}

impl Margin {
    /// Whether the threshold is met.
    #[must_use]
    pub fn met(self) -> bool {
        self.count >= self.needed
    }

    /// How many more it takes; 0 when met.
    #[must_use]
    pub fn missing(self) -> u32 {
        self.needed.saturating_sub(self.count)
    }
}

impl fmt::Display for Margin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}; needs at least {}", self.count, self.base, self.needed)?;
        match self.missing() {
            0 => Ok(()),
            missing => write!(f, ": {missing} more"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_threshold_agrees_with_plain_arithmetic() {
        for base in 0..=200u32 {
            for (numerator, denominator) in [(0, 1), (1, 3), (1, 2), (2, 3), (3, 4), (4, 5), (1, 1)] {
                for strict in [false, true] {
                    let Ok(threshold) = Threshold::new(numerator, denominator, strict, Base::Present) else {
                        continue;
                    };
                    for count in 0..=base {
                        let plain = if strict {
                            count * denominator > base * numerator
                        } else {
                            count * denominator >= base * numerator
                        };
                        assert_eq!(threshold.met(count, base), plain, "{count} of {base}, {threshold:?}");
                        let margin = threshold.margin(count, base);
                        assert_eq!(margin.missing() == 0, plain);
                        assert!(threshold.met(count + margin.missing(), base));
                    }
                }
            }
        }
    }

    #[test]
    fn the_published_table_of_quorums() {
        let quorum = Threshold::at_least(4, 5, Base::ShouldAttend).unwrap();
        let half = Threshold::at_least(1, 2, Base::ShouldAttend).unwrap();
        let majority = Threshold::more_than(1, 2, Base::ShouldAttend).unwrap();
        for (n, q, h, m) in [
            (3, 3, 2, 2),
            (5, 4, 3, 3),
            (7, 6, 4, 4),
            (10, 8, 5, 6),
            (20, 16, 10, 11),
            (34, 28, 17, 18),
            (50, 40, 25, 26),
        ] {
            assert_eq!((quorum.needed(n), half.needed(n), majority.needed(n)), (q, h, m), "N = {n}");
        }
    }

    #[test]
    fn a_share_of_more_than_the_whole_is_no_threshold() {
        assert_eq!(
            Threshold::at_least(6, 5, Base::Present),
            Err(InvalidThreshold::MoreThanWhole { numerator: 6, denominator: 5 })
        );
        assert_eq!(Threshold::more_than(1, 1, Base::Present), Err(InvalidThreshold::StrictWhole));
        assert_eq!(Threshold::at_least(1, 0, Base::Present), Err(InvalidThreshold::ZeroDenominator));
        let text = r#"{"numerator":6,"denominator":5,"strict":false,"base":"present"}"#;
        assert!(serde_json::from_str::<Threshold>(text).is_err());
    }

    #[test]
    fn a_margin_says_how_many_are_missing() {
        let quorum = Threshold::at_least(4, 5, Base::ShouldAttend).unwrap();
        assert_eq!(quorum.margin(26, 34).to_string(), "26 of 34; needs at least 28: 2 more");
        assert_eq!(quorum.margin(28, 34).to_string(), "28 of 34; needs at least 28");
    }
}
