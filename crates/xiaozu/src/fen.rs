//! Money: whole fen, never a fraction.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize, de};

/// An amount of money in fen (分), from 0 to 2^53 - 1, so that every language reads it exactly.
///
/// A record writes the number of fen. People read and write yuan: `3,000.01`.
///
/// ```
/// use xiaozu::Fen;
/// let wage: Fen = "3,000.01".parse()?;
/// assert_eq!(wage.get(), 300_001);
/// assert_eq!(wage.to_string(), "3,000.01");
/// assert_eq!(Fen::new(20)?.checked_sub(wage), None); // an amount is never negative
/// # Ok::<(), xiaozu::InvalidFen>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("minimum" = 0, "maximum" = 9_007_199_254_740_991_i64)))]
pub struct Fen(i64);

/// The number or text is not an amount of money the library takes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an amount: write yuan from 0 to 90,071,992,547,409.91, as in 3,000.01")]
pub struct InvalidFen(pub String);

impl InvalidFen {
    /// Apart, so that amounts are looked at where they lie, many in a loop.
    #[cold]
    #[inline(never)]
    fn of(fen: i64) -> Self {
        Self(fen.to_string())
    }
}

impl Fen {
    /// No money.
    pub const ZERO: Self = Self(0);
    /// The largest amount, 2^53 - 1 fen.
    pub const MAX: Self = Self((1 << 53) - 1);

    /// So many fen.
    ///
    /// # Errors
    /// [`InvalidFen`] when it is negative or more than [`Fen::MAX`].
    #[inline]
    pub fn new(fen: i64) -> Result<Self, InvalidFen> {
        if (0..=Self::MAX.0).contains(&fen) { Ok(Self(fen)) } else { Err(InvalidFen::of(fen)) }
    }

    /// The number of fen.
    #[must_use]
    #[inline]
    pub fn get(self) -> i64 {
        self.0
    }

    /// Whether it is no money.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0 == 0
    }

    /// Both together; nothing when that is more than [`Fen::MAX`].
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Self::new(self.0 + other.0).ok()
    }

    /// What is left of it; nothing when `other` is more.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        Self::new(self.0 - other.0).ok()
    }

    /// Both together, at most [`Fen::MAX`].
    #[must_use]
    pub fn saturating_add(self, other: Self) -> Self {
        self.checked_add(other).unwrap_or(Self::MAX)
    }

    /// By how much it is more than `other`; 0 when it is not.
    #[must_use]
    pub fn above(self, other: Self) -> Self {
        self.checked_sub(other).unwrap_or_default()
    }
}

impl fmt::Display for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = (self.0 / 100).to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        f.pad(&format!("{text}.{:02}", self.0 % 100))
    }
}

impl fmt::Debug for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Fen {
    type Err = InvalidFen;

    /// Reads yuan, with or without separators of thousands, with at most two decimals.
    fn from_str(text: &str) -> Result<Self, InvalidFen> {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let whole = |part: &str| {
            let mut groups = part.split(',');
            let first = groups.next().filter(|first| digits(first))?;
            let grouped = part.len() > first.len();
            (groups.all(|group| group.len() == 3 && digits(group)) && (!grouped || first.len() <= 3))
                .then(|| part.replace(',', "").parse::<i64>().ok())?
        };
        let cents = |part: &str| match part.len() {
            _ if !digits(part) => None,
            1 => part.parse::<i64>().ok()?.checked_mul(10),
            2 => part.parse().ok(),
            _ => None,
        };
        let fen = || match text.split_once('.') {
            Some((yuan, rest)) => whole(yuan)?.checked_mul(100)?.checked_add(cents(rest)?),
            None => whole(text)?.checked_mul(100),
        };
        fen().and_then(|fen| Self::new(fen).ok()).ok_or_else(|| InvalidFen(text.chars().take(40).collect()))
    }
}

impl<'de> Deserialize<'de> for Fen {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FenVisitor;
        impl de::Visitor<'_> for FenVisitor {
            type Value = Fen;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("fen, a whole number from 0 to 9007199254740991")
            }
            fn visit_i64<E: de::Error>(self, fen: i64) -> Result<Fen, E> {
                Fen::new(fen).map_err(|_| E::invalid_value(de::Unexpected::Signed(fen), &self))
            }
            fn visit_u64<E: de::Error>(self, fen: u64) -> Result<Fen, E> {
                let wrong = || E::invalid_value(de::Unexpected::Unsigned(fen), &self);
                i64::try_from(fen).ok().and_then(|fen| Fen::new(fen).ok()).ok_or_else(wrong)
            }
        }
        deserializer.deserialize_i64(FenVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_read_and_write_yuan() {
        for (fen, text) in [
            (0, "0.00"),
            (5, "0.05"),
            (20, "0.20"),
            (99_999, "999.99"),
            (100_000, "1,000.00"),
            (300_001, "3,000.01"),
            (123_456_789, "1,234,567.89"),
            ((1 << 53) - 1, "90,071,992,547,409.91"),
        ] {
            let amount = Fen::new(fen).unwrap();
            assert_eq!(amount.to_string(), text);
            assert_eq!(text.parse::<Fen>().unwrap(), amount);
            assert_eq!(text.replace(',', "").parse::<Fen>().unwrap(), amount);
        }
        assert_eq!("3000".parse::<Fen>().unwrap(), "3,000.0".parse().unwrap());
        for wrong in [
            "",
            "-1",
            "+1",
            "1.",
            ".5",
            "1.234",
            "1,00",
            "1000,000",
            ",100",
            "1,",
            "1 000",
            "3元",
            "１",
            "1e3",
            "90071992547409.92",
            "99999999999999999999",
        ] {
            assert!(wrong.parse::<Fen>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn records_hold_whole_fen_only() {
        assert_eq!(serde_json::from_str::<Fen>("300001").unwrap().to_string(), "3,000.01");
        assert_eq!(serde_json::to_string(&Fen::MAX).unwrap(), "9007199254740991");
        for wrong in ["-1", "1.5", "9007199254740992", "18446744073709551615", "\"5\"", "null"] {
            assert!(serde_json::from_str::<Fen>(wrong).is_err(), "{wrong}");
        }
        assert_eq!(Fen::MAX.checked_add(Fen::new(1).unwrap()), None);
        assert_eq!(Fen::ZERO.above(Fen::MAX), Fen::ZERO);
    }
}
