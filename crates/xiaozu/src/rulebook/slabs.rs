use serde::{Deserialize, Serialize};

use super::Share;
use crate::Fen;

/// One slab of a table of rates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Slab {
    /// The largest base it is for, itself included; the last slab has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_to: Option<Fen>,
    /// The share of the whole base that is due.
    pub rate: Share,
}

/// A table of rates by slabs: the slab a base falls into gives the rate for the *whole* base.
///
/// ```
/// use xiaozu::{Share, Slab, Slabs};
/// let half_percent = Slab { up_to: Some("3,000".parse()?), rate: Share::new(5, 1000)? };
/// let one_percent = Slab { up_to: None, rate: Share::new(1, 100)? };
/// let slabs = Slabs::new(vec![half_percent, one_percent])?;
/// assert_eq!(slabs.of("3,000.00".parse()?).to_string(), "15.00");
/// assert_eq!(slabs.of("3,000.01".parse()?).to_string(), "30.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "Vec<Slab>", into = "Vec<Slab>")]
pub struct Slabs {
    bounded: Vec<(Fen, Share)>,
    last: Share,
}

/// The slabs do not cover every base once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("slabs go up: each but the last has a larger `up_to` than the one before, and the last has none")]
pub struct InvalidSlabs;

impl Slabs {
    /// Slabs from the lowest to the highest, the last one open.
    ///
    /// # Errors
    /// [`InvalidSlabs`] when they do not go up, or when another than the last is open.
    pub fn new(slabs: Vec<Slab>) -> Result<Self, InvalidSlabs> {
        let (last, before) = slabs.split_last().ok_or(InvalidSlabs)?;
        let bounded: Option<Vec<(Fen, Share)>> =
            before.iter().map(|slab| slab.up_to.map(|up_to| (up_to, slab.rate))).collect();
        let bounded = bounded.filter(|_| last.up_to.is_none()).ok_or(InvalidSlabs)?;
        let up = bounded.is_sorted_by(|(one, _), (two, _)| one < two);
        up.then_some(Self { bounded, last: last.rate }).ok_or(InvalidSlabs)
    }

    /// The share of the whole base, rounded half-up to the fen.
    #[must_use]
    #[inline(always)]
    pub fn of(&self, base: Fen) -> Fen {
        // Slabs go up: its own is the one after those that lie below it, which are counted without a branch.
        let below = self.bounded.iter().filter(|(up_to, _)| *up_to < base).count();
        let rate = self.bounded.get(below).map_or(&self.last, |(_, rate)| rate);
        let (numerator, denominator) = rate.fraction();
        let fen =
            half_up(base, numerator, denominator).or_else(|| wide_half_up(base, numerator, denominator));
        // A share of an amount is an amount.
        fen.and_then(|fen| Fen::new(fen).ok()).unwrap_or(Fen::MAX)
    }
}

/// The share in 64 bits; nothing where they are too few.
#[inline(always)]
fn half_up(base: Fen, numerator: u32, denominator: u32) -> Option<i64> {
    let base = u64::try_from(base.get()).ok()?;
    let (twice, denominator) = (2 * u64::from(numerator), u64::from(denominator));
    i64::try_from(base.checked_mul(twice)?.checked_add(denominator)? / (2 * denominator)).ok()
}

/// The share, whatever the amount.
#[cold]
fn wide_half_up(base: Fen, numerator: u32, denominator: u32) -> Option<i64> {
    let (base, numerator, denominator) =
        (i128::from(base.get()), i128::from(numerator), i128::from(denominator));
    i64::try_from((2 * base * numerator + denominator) / (2 * denominator)).ok()
}

impl TryFrom<Vec<Slab>> for Slabs {
    type Error = InvalidSlabs;
    fn try_from(slabs: Vec<Slab>) -> Result<Self, InvalidSlabs> {
        Self::new(slabs)
    }
}

impl From<Slabs> for Vec<Slab> {
    fn from(slabs: Slabs) -> Self {
        let bounded = slabs.bounded.into_iter().map(|(up_to, rate)| Slab { up_to: Some(up_to), rate });
        bounded.chain([Slab { up_to: None, rate: slabs.last }]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slabs_cover_every_base_once() {
        let read = |text: &str| serde_json::from_str::<Slabs>(text);
        let rate = r#""rate":{"numerator":1,"denominator":100}"#;
        for (slabs, right) in [
            (format!("[{{{rate}}}]"), true),
            (format!(r#"[{{"up_to":5,{rate}}},{{{rate}}}]"#), true),
            (format!(r#"[{{"up_to":5,{rate}}}]"#), false),
            (format!("[{{{rate}}},{{{rate}}}]"), false),
            (format!(r#"[{{"up_to":5,{rate}}},{{"up_to":5,{rate}}},{{{rate}}}]"#), false),
            ("[]".to_owned(), false),
        ] {
            assert_eq!(read(&slabs).is_ok(), right, "{slabs}");
        }
        let text = format!(r#"[{{"up_to":5,{rate}}},{{{rate}}}]"#);
        assert_eq!(serde_json::to_string(&read(&text).unwrap()).unwrap(), text);
        let whole = Slabs::new(vec![Slab { up_to: None, rate: Share::new(1, 1).unwrap() }]).unwrap();
        assert_eq!(whole.of(Fen::MAX), Fen::MAX);
    }

    #[test]
    fn a_base_falls_into_one_slab() {
        let slab = |up_to, numerator| Slab { up_to, rate: Share::new(numerator, 100).unwrap() };
        let up_to = |fen| Some(Fen::new(fen).unwrap());
        let slabs = Slabs::new(vec![slab(up_to(1000), 1), slab(up_to(2000), 2), slab(None, 3)]).unwrap();
        for (base, due) in [(0, 0), (49, 0), (50, 1), (1000, 10), (1001, 20), (2000, 40), (2001, 60)] {
            assert_eq!(slabs.of(Fen::new(base).unwrap()).get(), due, "{base}");
        }
    }

    #[test]
    fn amounts_for_64_bits_and_beyond_are_rounded_alike() {
        let shares = [(1, 7), (5, 1000), (2, 3), (u32::MAX - 1, u32::MAX), (1, u32::MAX), (0, 1)];
        for (numerator, denominator) in shares {
            for base in [0, 1, 3, 500, 1_000_001, 1 << 31, 1 << 40, Fen::MAX.get()] {
                let base = Fen::new(base).unwrap();
                let wide = wide_half_up(base, numerator, denominator);
                assert!(wide.is_some());
                let narrow = half_up(base, numerator, denominator);
                assert!(narrow.is_none() || narrow == wide, "{numerator}/{denominator} of {base}");
                assert!(narrow.is_some() || base.get() > 1 << 30);
            }
        }
    }
}
