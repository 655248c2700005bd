//! Distances in TOML and JSON: rows of numbers, as people write them.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Distances;

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename(serialize = "Distances"))]
pub(super) struct Rows {
    /// Decimal places that count.
    #[serde(default)]
    places: u8,
    rows: Vec<Vec<Entry>>,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "f64", inline))]
#[serde(untagged, expecting = "expected rows of numbers")]
enum Entry {
    Whole(i64),
    Decimal(f64),
}

impl Serialize for Distances {
    #[expect(clippy::float_arithmetic, reason = "only to write decimals")]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let scale = 10_i64.pow(u32::from(self.places)) as f64;
        let entry = |number: &i64| match self.places {
            0 => Entry::Whole(*number),
            _ => Entry::Decimal(*number as f64 / scale),
        };
        let rows = self.matrix.chunks(self.units.max(1)).map(|row| row.iter().map(entry).collect()).collect();
        Rows { places: self.places, rows }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Distances {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Rows { places, rows } = Rows::deserialize(deserializer)?;
        let units = rows.len();
        if let Some((row, short)) = rows.iter().enumerate().find(|(_, row)| row.len() != units) {
            let length = short.len();
            return Err(D::Error::custom(format!(
                "row {row} has {length} numbers, and there are {units} rows"
            )));
        }
        let number = |entry: &Entry| match entry {
            Entry::Whole(number) => *number as f64,
            Entry::Decimal(number) => *number,
        };
        let numbers: Vec<f64> = rows.iter().flatten().map(number).collect();
        Self::from_decimals(units, &numbers, places).map_err(D::Error::custom)
    }
}
