//! The columns the rule reads.

/// A column of calendar years: `i16` or `i32`.
pub trait Year: sealed::Sealed + Copy + Ord + Into<i32> + 'static {
    /// The year after; the last year there is goes round to the first.
    #[doc(hidden)]
    fn next(self) -> Self;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for i16 {}
    impl Sealed for i32 {}
}

impl Year for i16 {
    fn next(self) -> Self {
        self.wrapping_add(1)
    }
}

impl Year for i32 {
    fn next(self) -> Self {
        self.wrapping_add(1)
    }
}

/// Which rows are excellent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excellent<'a> {
    /// A flag a row.
    Flags(&'a [bool]),
    /// A byte a row; any but 0 is excellent.
    Bytes(&'a [u8]),
    /// A rating a row, and the ratings that count as excellent.
    Ratings {
        /// The rating of each row.
        codes: &'a [u8],
        /// The ratings that count.
        counting: &'a [u8],
    },
}

impl Excellent<'_> {
    fn rows(&self) -> usize {
        match self {
            Self::Flags(flags) => flags.len(),
            Self::Bytes(bytes) => bytes.len(),
            Self::Ratings { codes, .. } => codes.len(),
        }
    }

    pub(crate) fn at(&self, row: usize) -> bool {
        match self {
            Self::Flags(flags) => flags.get(row).is_some_and(|flag| *flag),
            Self::Bytes(bytes) => bytes.get(row).is_some_and(|byte| *byte != 0),
            Self::Ratings { codes, counting } => codes.get(row).is_some_and(|code| counting.contains(code)),
        }
    }
}

/// Three columns of the same length: a row says of a person and a year whether it was excellent.
///
/// Several rows of one person and year speak of one year: it is excellent when one of them is.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a, Y> {
    pub(crate) person: &'a [u32],
    pub(crate) year: &'a [Y],
    pub(crate) excellent: Excellent<'a>,
}

/// The columns have different lengths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the columns have different lengths: {person} persons, {year} years, {excellent} marks of excellence"
)]
pub struct UnequalColumns {
    /// Rows of the column of persons.
    pub person: usize,
    /// Rows of the column of years.
    pub year: usize,
    /// Rows of the column of excellence.
    pub excellent: usize,
}

impl<'a, Y: Year> Table<'a, Y> {
    /// A table of these columns. Persons are any numbers; dense ones (0, 1, 2 …) are counted fastest.
    ///
    /// # Errors
    /// [`UnequalColumns`] when the columns differ in length.
    pub fn new(person: &'a [u32], year: &'a [Y], excellent: Excellent<'a>) -> Result<Self, UnequalColumns> {
        if person.len() != year.len() || person.len() != excellent.rows() {
            let (person, year, excellent) = (person.len(), year.len(), excellent.rows());
            return Err(UnequalColumns { person, year, excellent });
        }
        Ok(Self { person, year, excellent })
    }

    /// How many rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.person.len()
    }
}
