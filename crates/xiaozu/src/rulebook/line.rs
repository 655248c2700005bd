use serde::{Deserialize, Serialize};

use super::Threshold;

/// The line that elects: a threshold, or off (most votes win). In a file, a threshold or `"off"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "expected a threshold, or \"off\"")]
pub enum Line {
    /// So many votes elect.
    Over(Threshold),
    /// Most votes elect.
    Off(Off),
}

/// The word for a line that is switched off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Off {
    /// `off`
    Off,
}

impl Line {
    /// The threshold, where the line is on.
    #[must_use]
    pub fn threshold(self) -> Option<Threshold> {
        match self {
            Self::Over(threshold) => Some(threshold),
            Self::Off(_) => None,
        }
    }
}
