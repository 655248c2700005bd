use std::fmt;

use serde::Serialize;

/// So many of so many, as an exact fraction. Amounts of money are in fen.
///
/// ```
/// use xiaozu::Ratio;
/// assert_eq!(Ratio { part: 27, whole: 34 }.to_string(), "27/34 (79.4 %)");
/// assert_eq!(Ratio { part: 0, whole: 0 }.to_string(), "–"); // there was nothing to count
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ratio {
    /// So many.
    pub part: u64,
    /// Of so many; 0 where there is nothing to count.
    pub whole: u64,
}

impl Ratio {
    /// In thousandths, rounded half up: 794 is 79.4 %. None of nothing.
    #[must_use]
    pub fn per_mille(self) -> Option<u64> {
        let (part, whole) = (u128::from(self.part), u128::from(self.whole));
        let share = (part * 2000 + whole).checked_div(whole * 2)?;
        u64::try_from(share).ok()
    }

    /// In percent, as people write it.
    pub(super) fn percent(self) -> Option<String> {
        self.per_mille().map(|share| format!("{}.{} %", share / 10, share % 10))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.part, self.whole, self.percent()) {
            (0, 0, _) => f.write_str("–"),
            (part, 0, _) => write!(f, "{part}/–"),
            (part, whole, None) => write!(f, "{part}/{whole}"),
            (part, whole, Some(share)) => write!(f, "{part}/{whole} ({share})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Fen;

    #[test]
    fn a_share_is_rounded_half_up() {
        let share = |part, whole| Ratio { part, whole }.per_mille();
        assert_eq!(share(27, 34), Some(794));
        assert_eq!(share(1, 2000), Some(1), "0.05 % is shown as 0.1 %");
        assert_eq!(share(999, 2000), Some(500));
        assert_eq!((share(1, 1), share(0, 7), share(0, 0)), (Some(1000), Some(0), None));
        let all = Fen::MAX.get().unsigned_abs();
        assert_eq!((share(all, all), share(all, 1)), (Some(1000), Some(all * 1000)));
    }

    #[test]
    fn nothing_is_no_share() {
        let text = |part, whole| Ratio { part, whole }.to_string();
        assert_eq!((text(0, 0), text(5, 0), text(0, 5)), ("–".into(), "5/–".into(), "0/5 (0.0 %)".into()));
    }
}
