use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// A number of an attribute, exact to the thousandth, from -1,000,000,000 to 1,000,000,000.
///
/// ```
/// use xiaozu::Number;
/// let score: Number = serde_json::from_str("86.5")?;
/// assert_eq!(score.thousandths(), 86_500);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "f64"))]
pub struct Number(i64);

/// The number is out of range or has more than three decimal places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a number is from -1000000000 to 1000000000, with at most three decimal places")]
pub struct InvalidNumber;

impl Number {
    pub(crate) const ONE: Self = Self(1000);
    const MOST: i64 = 1_000_000_000_000;

    /// A number of so many thousandths.
    ///
    /// # Errors
    /// [`InvalidNumber`] when it is out of range.
    pub fn from_thousandths(thousandths: i64) -> Result<Self, InvalidNumber> {
        (-Self::MOST..=Self::MOST).contains(&thousandths).then_some(Self(thousandths)).ok_or(InvalidNumber)
    }

    /// How many thousandths it is.
    #[must_use]
    pub fn thousandths(self) -> i64 {
        self.0
    }

    #[expect(clippy::float_arithmetic, clippy::cast_possible_truncation, reason = "only to read a decimal")]
    fn from_float(float: f64) -> Result<Self, InvalidNumber> {
        let scaled = float * 1000.0;
        let whole = scaled.round();
        // What a decimal of three places is off by in binary is far less than a thousandth of a thousandth.
        if !float.is_finite() || whole.abs() > 1e12 || (scaled - whole).abs() > 1e-3 {
            return Err(InvalidNumber);
        }
        Self::from_thousandths(whole as i64)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let (whole, part) = (size / 1000, size % 1000);
        if part == 0 {
            return write!(f, "{sign}{whole}");
        }
        let part = format!("{part:03}");
        write!(f, "{sign}{whole}.{}", part.trim_end_matches('0'))
    }
}

impl Serialize for Number {
    #[expect(clippy::float_arithmetic, clippy::cast_precision_loss, reason = "only to write a decimal")]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 1000 == 0 {
            serializer.serialize_i64(self.0 / 1000)
        } else {
            serializer.serialize_f64(self.0 as f64 / 1000.0)
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberVisitor;
        impl Visitor<'_> for NumberVisitor {
            type Value = Number;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Number, E> {
                number
                    .checked_mul(1000)
                    .ok_or(InvalidNumber)
                    .and_then(Number::from_thousandths)
                    .map_err(E::custom)
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Number, E> {
                i64::try_from(number)
                    .map_err(|_| E::custom(InvalidNumber))
                    .and_then(|number| self.visit_i64(number))
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Number, E> {
                Number::from_float(number).map_err(E::custom)
            }
        }
        deserializer.deserialize_any(NumberVisitor)
    }
}
