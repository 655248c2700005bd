/// Why numbers are not distances.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DistanceError {
    /// Too many units.
    #[error("{0} units are too many: at most 16,384")]
    TooMany(usize),
    /// The numbers are not a square of that many units.
    #[error("{units} units need {units} rows of {units} numbers, not {numbers} numbers in all")]
    NotSquare {
        /// Units there should be.
        units: usize,
        /// Numbers given.
        numbers: usize,
    },
    /// More decimal places than fit.
    #[error("{0} decimal places are too many: at most 9")]
    Places(u8),
    /// Infinite, or no number.
    #[error("row {row}, column {column} is not a finite number")]
    NotFinite {
        /// Counted from 0.
        row: usize,
        /// Counted from 0.
        column: usize,
    },
    /// Beyond 2^40 of the smallest place.
    #[error("row {row}, column {column} is too large: at most 2^40 of the smallest decimal place")]
    TooLarge {
        /// Counted from 0.
        row: usize,
        /// Counted from 0.
        column: usize,
    },
    /// All together beyond 2^59 of the smallest place.
    #[error("the sum of all distances is too large: at most 2^59 of the smallest decimal place")]
    Sum,
    /// A unit away from itself.
    #[error("row {unit}, column {unit} is not 0: nothing is away from itself")]
    ToItself {
        /// Counted from 0.
        unit: usize,
    },
    /// Another distance one way than the other.
    #[error(
        "row {row}, column {column} is {number}, but row {column}, column {row} is {mirrored}: a distance is the same both ways"
    )]
    Skewed {
        /// Counted from 0.
        row: usize,
        /// Counted from 0.
        column: usize,
        /// What stands there, in the smallest decimal place.
        number: i64,
        /// What stands on the other side of the diagonal.
        mirrored: i64,
    },
}
