use std::fmt;

use serde::Serialize;

/// So many of so many, as an exact fraction.
///
/// ```
/// use xiaozu::Ratio;
/// assert_eq!(Ratio { part: 27, whole: 34 }.to_string(), "27/34 (79.4 %)");
/// assert_eq!(Ratio { part: 0, whole: 0 }.to_string(), "0/0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Ratio {
    /// So many.
    pub part: u32,
    /// Of so many; 0 where there is nothing to count.
    pub whole: u32,
}

impl Ratio {
    /// In thousandths, rounded half up: 794 is 79.4 %. None of nothing.
    #[must_use]
    pub fn per_mille(self) -> Option<u64> {
        let (part, whole) = (u64::from(self.part), u64::from(self.whole));
        (part * 2000 + whole).checked_div(whole * 2)
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.part, self.whole)?;
        match self.per_mille() {
            Some(share) => write!(f, " ({}.{} %)", share / 10, share % 10),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_half_up() {
        let share = |part, whole| Ratio { part, whole }.per_mille();
        assert_eq!(share(27, 34), Some(794));
        assert_eq!(share(1, 2000), Some(1), "0.05 % is shown as 0.1 %");
        assert_eq!(share(999, 2000), Some(500));
        assert_eq!((share(1, 1), share(0, 7), share(0, 0)), (Some(1000), Some(0), None));
    }
}
