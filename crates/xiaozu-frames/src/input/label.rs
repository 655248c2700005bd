//! Ratings that count.

use super::cell::{Cell, as_whole};

/// A rating as the caller names it. `Number(4)` is also the text `4`, and the other way round.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Label {
    /// A whole number.
    Number(i64),
    /// A text; blanks around it do not count.
    Text(String),
}

impl From<i64> for Label {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Label {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A list of ratings, ready to be looked up.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counting {
    pub(crate) numbers: Vec<i64>,
    texts: Vec<String>,
}

impl Counting {
    pub(crate) fn of(labels: &[Label]) -> Self {
        let number = |label: &Label| match label {
            Label::Number(number) => Some(*number),
            Label::Text(text) => text.trim().parse().ok(),
        };
        let text = |label: &Label| match label {
            Label::Number(number) => number.to_string(),
            Label::Text(text) => text.trim().to_owned(),
        };
        Self { numbers: labels.iter().filter_map(number).collect(), texts: labels.iter().map(text).collect() }
    }

    pub(crate) fn holds(&self, cell: Cell<'_>) -> bool {
        match cell {
            Cell::Text(text) => self.texts.iter().any(|one| one == text),
            Cell::Whole(number) => i64::try_from(number).is_ok_and(|number| self.numbers.contains(&number)),
            Cell::Float(float) => as_whole(float).is_some_and(|number| self.numbers.contains(&number)),
            Cell::Decimal(..) => self.texts.contains(&cell.to_string()),
            Cell::Empty | Cell::Flag(_) | Cell::Day(_) => false,
        }
    }
}
