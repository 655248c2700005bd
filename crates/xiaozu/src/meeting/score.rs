use std::fmt;

use serde::{Deserialize, Serialize};

/// The score of a test, 0 to 100.
///
/// ```
/// use xiaozu::Score;
/// assert_eq!(Score::new(60)?.points(), 60);
/// assert!(Score::new(101).is_err());
/// # Ok::<(), xiaozu::InvalidScore>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "u32", into = "u32")]
pub struct Score(u8);

/// The number is no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no score: write a whole number from 0 to 100")]
pub struct InvalidScore(pub u32);

impl Score {
    /// A score of so many points.
    ///
    /// # Errors
    /// [`InvalidScore`] when it is more than 100.
    pub fn new(points: u32) -> Result<Self, InvalidScore> {
        u8::try_from(points).ok().filter(|points| *points <= 100).map(Self).ok_or(InvalidScore(points))
    }

    /// Its points.
    #[must_use]
    pub fn points(self) -> u32 {
        self.0.into()
    }
}

impl TryFrom<u32> for Score {
    type Error = InvalidScore;
    fn try_from(points: u32) -> Result<Self, InvalidScore> {
        Self::new(points)
    }
}

impl From<Score> for u32 {
    fn from(score: Score) -> Self {
        score.points()
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
