//! Members' dues (2.0) over the columns of a frame.

#[cfg(test)]
mod agreement;
mod answer;
mod at_once;
mod one_by_one;
mod rates;
#[cfg(test)]
mod tests;

use arrow_array::RecordBatch;
use xiaozu::{Day, Income, Month, Rulebook};

use crate::input::{MoneyUnit, Words};
use crate::{Frame, FrameFault};

/// What a member lives on, in words.
const INCOMES: &Words<Income> = &[
    (Income::Wage, &["wage", "工资"]),
    (Income::Retired, &["retired", "离退休"]),
    (Income::Student, &["student", "学生"]),
    (Income::Unemployed, &["unemployed", "下岗失业"]),
    (Income::Relief, &["relief", "抚恤救济"]),
    (Income::Farmer, &["farmer", "农民"]),
];

/// Which kind of income each row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IncomeOf<'a> {
    /// All of them the same.
    All(Income),
    /// As a column says: `wage` or 工资, `retired` or 离退休, `student` or 学生, `unemployed` or 下岗失业, `relief`
    /// or 抚恤救济, `farmer` or 农民; never empty.
    Column(&'a str),
}

/// Which month each row is about: its first day says by which rates dues are reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MonthOf<'a> {
    /// All of them the same.
    All(Month),
    /// As a column says: dates, or texts such as `2021-03` or `2021-03-15`; never empty.
    Column(&'a str),
}

impl Default for MonthOf<'_> {
    /// All of them by the latest rates.
    fn default() -> Self {
        Self::All(Month::of(Day::last()))
    }
}

/// Which columns say what dues are reckoned from.
#[derive(Debug, Clone, Copy)]
pub struct DuesColumns<'a> {
    /// The column of bases, by the month. It may be empty only where the dues are a fixed amount.
    pub base: &'a str,
    /// What its numbers count.
    pub unit: MoneyUnit,
    /// The kind of income.
    pub income: IncomeOf<'a>,
    /// The month.
    pub month: MonthOf<'a>,
}

/// The dues of a month for each row, in the order of the frame, by the rulebook's rates of the month's first day.
///
/// | column | type | |
/// |---|---|---|
/// | `dues_fen` | Int64 | what is due, in fen |
/// | `dues_yuan` | Decimal128(18, 2) | the same in yuan |
/// | `rule` | Dictionary of Utf8 | the rule it is reckoned by: `dues_paid`, `pension_dues`, `fixed_dues` |
/// | `clause` | Dictionary of Utf8 | the clause the rulebook cites for it; empty where it does not ask |
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::cast::AsArray;
/// use arrow_array::types::Int64Type;
/// use arrow_array::{ArrayRef, StringArray};
/// use xiaozu::{Income, Rulebook};
/// use xiaozu_frames::{DuesColumns, Frame, IncomeOf, MoneyUnit, MonthOf, dues};
/// let base: ArrayRef = Arc::new(StringArray::from(vec!["3,000.00", "3,000.01"]));
/// let frame = Frame::from_columns(vec![("base".to_owned(), vec![base])])?;
/// let columns = DuesColumns {
///     base: "base",
///     unit: MoneyUnit::Yuan,
///     income: IncomeOf::All(Income::Wage),
///     month: MonthOf::All("2021-03".parse()?),
/// };
/// let due = dues(&frame, &columns, &Rulebook::source())?;
/// assert_eq!(due["dues_fen"].as_primitive::<Int64Type>().values(), &[1500, 3000]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FrameFault`] names the column, and the first row in it, that cannot be taken so.
pub fn dues(frame: &Frame, columns: &DuesColumns<'_>, rules: &Rulebook) -> Result<RecordBatch, FrameFault> {
    match at_once::dues(frame, columns, rules) {
        Some(due) => due.answer(),
        None => one_by_one::dues(frame, columns, rules)?.answer(),
    }
}
