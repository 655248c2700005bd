use serde::{Deserialize, Serialize};

use crate::Day;
use crate::rulebook::Rulebook;

/// The rules of merit, as a rulebook holds them on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "RawMeritRules")]
pub struct MeritRules {
    /// How many excellent years in a row bring an application: 1 to 10; the nearest of these
    /// where it is neither.
    pub streak_years: u32,
    /// Whether an application uses up its years.
    pub reset: bool,
    /// Days within which the branch applies.
    pub apply_days: u32,
}

impl MeritRules {
    /// The longest run that can be asked for, in years.
    pub const MAX_STREAK_YEARS: u32 = 10;

    /// The rules a rulebook holds on a day.
    #[must_use]
    pub fn on(rules: &Rulebook, day: Day) -> Self {
        let rules = &rules.honours;
        Self {
            streak_years: rules.streak_years.on(day),
            reset: rules.streak_reset.on(day),
            apply_days: rules.apply_days.on(day),
        }
    }

    pub(crate) fn length(self) -> usize {
        self.streak_years.clamp(1, Self::MAX_STREAK_YEARS) as usize
    }
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RawMeritRules {
    streak_years: u32,
    reset: bool,
    apply_days: u32,
}

/// A merit application rests on 1 to 10 years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a merit application rests on 1 to 10 years, not on {0}")]
pub struct InvalidStreak(pub u32);

impl TryFrom<RawMeritRules> for MeritRules {
    type Error = InvalidStreak;
    fn try_from(raw: RawMeritRules) -> Result<Self, InvalidStreak> {
        let RawMeritRules { streak_years, reset, apply_days } = raw;
        if (1..=Self::MAX_STREAK_YEARS).contains(&streak_years) {
            Ok(Self { streak_years, reset, apply_days })
        } else {
            Err(InvalidStreak(streak_years))
        }
    }
}
