use serde::{Deserialize, Serialize};

use super::{Day, Month, Period, Quarter};
use crate::text::Bilingual;

/// How often something falls due: once in every calendar month, quarter or year.
///
/// It is counted in calendar periods, never in days: what is monthly is due in February too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cadence {
    /// Once a month (每月).
    Monthly,
    /// Once a quarter (每季度).
    Quarterly,
    /// Once a year (每年).
    Yearly,
}

impl Cadence {
    /// The period a day lies in.
    ///
    /// ```
    /// use xiaozu::{Cadence, Day};
    /// let day: Day = "2021-02-28".parse()?;
    /// assert_eq!(Cadence::Monthly.period_of(day).to_string(), "2021-02");
    /// assert_eq!(Cadence::Yearly.period_of(day).to_string(), "2021");
    /// # Ok::<(), xiaozu::InvalidDay>(())
    /// ```
    #[must_use]
    pub fn period_of(self, day: Day) -> Period {
        match self {
            Self::Monthly => Period::Month(Month::of(day)),
            Self::Quarterly => Period::Quarter(Quarter::of(day)),
            Self::Yearly => Period::Year(day.year()),
        }
    }

    /// Its name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Monthly => ("每月", "monthly"),
            Self::Quarterly => ("每季度", "quarterly"),
            Self::Yearly => ("每年", "yearly"),
        };
        Bilingual::new(zh, en)
    }
}
