//! Pairwise distances, given by the caller.

mod data;
mod dispersion;
mod error;
mod field;
mod kernel;

pub(crate) use dispersion::{Dispersion, SizeRange};
pub use error::DistanceError;

/// The largest distance either way, in its smallest decimal: 2^40.
const LARGEST: i64 = 1 << 40;

/// The largest sum of the distances between all pairs, whatever their signs: every sum the search makes then
/// fits.
const LARGEST_SUM: u64 = 1 << 59;

/// Most units: their matrix then has 2^28 numbers.
const MOST_UNITS: usize = 1 << 14;

/// A symmetric matrix of distances between units, which are counted from 0.
///
/// Decimals are kept as whole numbers of their smallest place, so that sums are exact and every machine
/// finds the same.
///
/// ```
/// use xiaozu::Distances;
/// let whole = Distances::from_integers(3, &[0, 4, 2, 4, 0, 1, 2, 1, 0])?;
/// assert_eq!(whole.between(0, 1), Some(4));
/// let decimal = Distances::from_decimals(2, &[0.0, 1.25, 1.25, 0.0], 2)?;
/// assert_eq!(decimal.between(0, 1), Some(125)); // hundredths
///
/// let skewed = Distances::from_integers(2, &[0, 1, 2, 0]).unwrap_err();
/// assert_eq!(skewed.to_string(), "row 1, column 0 is 2, but row 0, column 1 is 1: a distance is the same both ways");
/// # Ok::<(), xiaozu::DistanceError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "data::Rows"))]
pub struct Distances {
    units: usize,
    places: u8,
    matrix: Vec<i64>,
}

impl Distances {
    /// A matrix of whole numbers, row after row.
    ///
    /// # Errors
    /// [`DistanceError`] when it is not square, not symmetric, has a distance from a unit to itself,
    /// numbers beyond 2^40, or a sum of all beyond 2^59.
    pub fn from_integers(units: usize, rows: &[i64]) -> Result<Self, DistanceError> {
        Self::from_fixed(units, rows, 0)
    }

    /// A matrix of decimals given as whole numbers of their smallest place, row after row: with two places,
    /// 1.25 is 125.
    ///
    /// # Errors
    /// As [`from_integers`](Self::from_integers); and with more than 9 places.
    pub fn from_fixed(units: usize, rows: &[i64], places: u8) -> Result<Self, DistanceError> {
        Self::checked(units, places, rows.to_vec())
    }

    /// A matrix of decimals, row after row, rounded to so many places, at most 9.
    ///
    /// # Errors
    /// As [`from_integers`](Self::from_integers), by the smallest place; and when a number is not finite.
    #[expect(
        clippy::float_arithmetic,
        reason = "one multiplication and one rounding, the same on every machine; what would not fit is refused"
    )]
    pub fn from_decimals(units: usize, rows: &[f64], places: u8) -> Result<Self, DistanceError> {
        let scale = 10_i64.pow(places.min(9).into()) as f64;
        let mut matrix = Vec::with_capacity(rows.len());
        for (place, number) in rows.iter().enumerate() {
            let (row, column) = (place / units.max(1), place % units.max(1));
            if !number.is_finite() {
                return Err(DistanceError::NotFinite { row, column });
            }
            let fixed = (number * scale).round();
            if fixed.abs() > LARGEST as f64 {
                return Err(DistanceError::TooLarge { row, column });
            }
            matrix.push(fixed as i64);
        }
        Self::checked(units, places, matrix)
    }

    fn checked(units: usize, places: u8, matrix: Vec<i64>) -> Result<Self, DistanceError> {
        if places > 9 {
            return Err(DistanceError::Places(places));
        }
        if units > MOST_UNITS {
            return Err(DistanceError::TooMany(units));
        }
        if units * units != matrix.len() {
            return Err(DistanceError::NotSquare { units, numbers: matrix.len() });
        }
        let distances = Self { units, places, matrix };
        let mut sum = 0;
        for (row, numbers) in distances.matrix.chunks_exact(units.max(1)).enumerate() {
            for (column, &number) in numbers.iter().enumerate().take(row + 1) {
                let mirrored = distances.between(column, row).unwrap_or(number);
                if number.unsigned_abs().max(mirrored.unsigned_abs()) > LARGEST.unsigned_abs() {
                    return Err(DistanceError::TooLarge { row, column });
                }
                if row == column && number != 0 {
                    return Err(DistanceError::ToItself { unit: row });
                }
                if number != mirrored {
                    return Err(DistanceError::Skewed { row, column, number, mirrored });
                }
                sum += u128::from(number.unsigned_abs());
            }
        }
        if sum > u128::from(LARGEST_SUM) { Err(DistanceError::Sum) } else { Ok(distances) }
    }

    /// How many units there are.
    #[must_use]
    pub fn units(&self) -> usize {
        self.units
    }

    /// Decimal places the numbers have.
    #[must_use]
    pub fn places(&self) -> u8 {
        self.places
    }

    /// The distance between two units, in the smallest place; none when there is no such unit.
    #[must_use]
    pub fn between(&self, unit: usize, other: usize) -> Option<i64> {
        self.row(unit).get(other).copied()
    }

    pub(crate) fn row(&self, unit: usize) -> &[i64] {
        self.matrix.chunks_exact(self.units.max(1)).nth(unit).unwrap_or_default()
    }

    /// The sum of the distances inside groups, where each unit's group is given, in the smallest place.
    #[must_use]
    pub fn within(&self, groups: &[u32]) -> i64 {
        let mut sum = 0;
        for (unit, group) in groups.iter().enumerate() {
            let mates = self.row(unit).iter().zip(groups).take(unit);
            sum += mates.filter(|(_, other)| *other == group).map(|(distance, _)| distance).sum::<i64>();
        }
        sum
    }
}

#[cfg(test)]
mod tests;
