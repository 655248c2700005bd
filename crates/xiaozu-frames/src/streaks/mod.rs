//! The three-year rule (3.3c) over the columns of a frame.

mod answer;
mod excellent;
mod in_order;
mod number;
mod numbers;
mod pieces;
mod rows;
#[cfg(test)]
mod tests;

use arrow_array::RecordBatch;
use xiaozu::{Day, Rulebook};
use xiaozu_columns::{MAX_STREAK_YEARS, StreakRule};

use crate::input::Label;
use crate::{Frame, FrameFault};

/// Which columns say who was excellent in which year, and how many years in a row are asked for.
///
/// * `person`: an id or a name, as texts or whole numbers (dictionaries too); never empty.
/// * `year`: whole numbers from 1 to 9999 of any type (`2021.0` too), texts (`2021`, `2021年`), or dates, of which
///   the year is taken; never empty.
/// * `excellent`: booleans, or the numbers 0 and 1; with `counting` a column of ratings, texts or numbers, of which
///   those listed are excellent. An empty cell is a year without a rating: not excellent.
///
/// Several rows of one person and year speak of one year: it is excellent when one of them says so.
#[derive(Debug, Clone, Copy)]
pub struct StreakColumns<'a> {
    /// The column of persons.
    pub person: &'a str,
    /// The column of years.
    pub year: &'a str,
    /// The column that says whether the year was excellent.
    pub excellent: &'a str,
    /// The ratings that are excellent, where `excellent` is a column of ratings.
    pub counting: Option<&'a [Label]>,
    /// How many years in a row are asked for, 1 to 10; left out, what the rulebook says.
    pub years: Option<u32>,
    /// The rulebook; left out, [`Rulebook::source`].
    pub rules: Option<&'a Rulebook>,
    /// The day whose `honours.streak_years` is taken; left out, the latest.
    pub on: Option<Day>,
}

impl<'a> StreakColumns<'a> {
    /// These columns, and what the shipped rulebook asks for.
    #[must_use]
    pub fn new(person: &'a str, year: &'a str, excellent: &'a str) -> Self {
        Self { person, year, excellent, counting: None, years: None, rules: None, on: None }
    }

    fn rule(&self) -> Result<StreakRule, FrameFault> {
        let of = |rules: &Rulebook| rules.honours.streak_years.on(self.on.unwrap_or_else(Day::last));
        let years = self.years.unwrap_or_else(|| self.rules.map_or_else(|| of(&Rulebook::source()), of));
        StreakRule::new(years).map_err(|_| FrameFault::StreakYears { years, most: MAX_STREAK_YEARS })
    }
}

/// Every run of consecutive excellent years, those of one year too: a row a run.
///
/// | column | type | |
/// |---|---|---|
/// | `person` | Int64 or LargeUtf8 | as the frame has it |
/// | `first` | Int32 | its first year |
/// | `last` | Int32 | its last year |
/// | `years` | Int32 | how many years it has |
/// | `reached` | Boolean | whether these are as many as are asked for |
///
/// Persons who are numbers come in order, others as the frame first names them; the runs of a person by year. Rows may
/// come in any order: sorted by person and year is fastest.
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::cast::AsArray;
/// use arrow_array::types::Int32Type;
/// use arrow_array::{ArrayRef, Int64Array, StringArray};
/// use xiaozu_frames::{Frame, Label, StreakColumns, streaks};
/// let name: ArrayRef = Arc::new(StringArray::from(vec!["李伟", "李伟", "李伟", "王芳"]));
/// let year: ArrayRef = Arc::new(Int64Array::from(vec![2019, 2020, 2021, 2021]));
/// let rating: ArrayRef = Arc::new(StringArray::from(vec!["优秀", "优秀", "优秀", "合格"]));
/// let columns = vec![("姓名", name), ("年度", year), ("等次", rating)];
/// let columns = columns.into_iter().map(|(name, array)| (name.to_owned(), vec![array])).collect();
/// let frame = Frame::from_columns(columns)?;
/// let counting = ["优秀".into()];
/// let ask = StreakColumns { counting: Some(&counting), ..StreakColumns::new("姓名", "年度", "等次") };
/// let runs = streaks(&frame, &ask)?;
/// assert_eq!(runs.num_rows(), 1);
/// assert_eq!(runs["last"].as_primitive::<Int32Type>().value(0), 2021);
/// assert!(runs["reached"].as_boolean().value(0)); // 3.3c: three years in a row
/// # Ok::<(), xiaozu_frames::FrameFault>(())
/// ```
///
/// # Errors
/// [`FrameFault`] names the column, and the first row in it, that cannot be taken so.
pub fn streaks(frame: &Frame, columns: &StreakColumns<'_>) -> Result<RecordBatch, FrameFault> {
    let rule = columns.rule()?;
    let rows = rows::Rows::of(frame, columns)?;
    answer::streaks(rows.streaks()?, rule)
}

/// Whether the year of each row completes or extends a run of as many excellent years as are asked for: one column,
/// `reached` (Boolean), a row for each row of the frame, in its order.
///
/// What it marks is what [`xiaozu::streaks`] finds, row by row.
///
/// # Errors
/// As [`streaks`].
pub fn streak_marks(frame: &Frame, columns: &StreakColumns<'_>) -> Result<RecordBatch, FrameFault> {
    let rule = columns.rule()?;
    let rows = rows::Rows::of(frame, columns)?;
    answer::marks(rows.marks(rule)?, frame.rows())
}
