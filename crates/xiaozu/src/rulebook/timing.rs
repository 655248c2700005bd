use serde::{Deserialize, Serialize};

use crate::{Cadence, Day, Period};

/// When something falls due: how often, by when, and whether it can be made up.
///
/// In a file: `{ every = "monthly", make_up = true }`, or `{ every = "yearly", by_month = 2 }`
/// for what is due by the end of February.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "RawTiming", into = "RawTiming")]
pub struct Timing {
    every: Cadence,
    by_month: Option<u32>,
    make_up: bool,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename(serialize = "Timing"))]
struct RawTiming {
    every: Cadence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by_month: Option<u32>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(extend("default" = false)))]
    make_up: bool,
}

/// A month of the year makes sense for what is yearly only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`by_month` is a month from 1 to 12, for what is yearly only")]
pub struct InvalidTiming;

impl Timing {
    /// How often.
    #[must_use]
    pub fn every(self) -> Cadence {
        self.every
    }

    /// Whether somebody absent with cause can make it up.
    #[must_use]
    pub fn can_be_made_up(self) -> bool {
        self.make_up
    }

    /// The last day for a period.
    #[must_use]
    pub fn last_day(self, period: Period) -> Day {
        let by = |month| Day::new(period.first_day().year(), month, 1);
        self.by_month.and_then(by).map_or(period.last_day(), |first| first.plus_months(1).day_before())
    }
}

impl TryFrom<RawTiming> for Timing {
    type Error = InvalidTiming;
    fn try_from(raw: RawTiming) -> Result<Self, InvalidTiming> {
        let fits = |month| raw.every == Cadence::Yearly && (1..=12).contains(&month);
        if raw.by_month.is_some_and(|month| !fits(month)) {
            return Err(InvalidTiming);
        }
        Ok(Self { every: raw.every, by_month: raw.by_month, make_up: raw.make_up })
    }
}

impl From<Timing> for RawTiming {
    fn from(timing: Timing) -> Self {
        Self { every: timing.every, by_month: timing.by_month, make_up: timing.make_up }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_last_day_is_the_periods_or_that_of_a_month_of_the_year() {
        let read = |text: &str| serde_json::from_str::<Timing>(text);
        let plan = read(r#"{"every":"yearly","by_month":2}"#).unwrap();
        assert_eq!(plan.last_day(Period::Year(2024)).to_string(), "2024-02-29");
        assert_eq!(plan.last_day(Period::Year(2023)).to_string(), "2023-02-28");
        let monthly = read(r#"{"every":"monthly","make_up":true}"#).unwrap();
        assert_eq!(monthly.last_day("2023-02".parse().unwrap()).to_string(), "2023-02-28");
        assert!(read(r#"{"every":"monthly","by_month":2}"#).is_err());
        assert!(read(r#"{"every":"yearly","by_month":13}"#).is_err());
    }
}
