//! Yes and no.

use super::cell::Cell;
use super::column::{At, Column};
use super::label::{Counting, Label};
use crate::FrameFault;
use crate::fault::Wanted;

impl<'a> Column<'a> {
    /// Takes the column when it says yes or no: by itself, or by the ratings that count.
    pub(crate) fn of_flags(self, counting: Option<&[Label]>) -> Result<Self, FrameFault> {
        let kind = self.value_kind();
        let column = || self.name.to_owned();
        match counting {
            None if kind.is_string() => Err(FrameFault::CountingMissing { column: column() }),
            None => self.of(Wanted::YesNo, |kind| {
                *kind == arrow_schema::DataType::Boolean || kind.is_integer() || kind.is_floating()
            }),
            Some([]) => Err(FrameFault::NothingCounts { column: column() }),
            Some(_) if *kind == arrow_schema::DataType::Boolean => {
                Err(FrameFault::CountingUnneeded { column: column() })
            }
            Some(_) => self.of(Wanted::Ratings, |kind| kind.is_string() || kind.is_numeric()),
        }
    }

    /// Yes or no for every row; an empty cell is a no.
    pub(crate) fn flags(&self, counting: Option<&Counting>) -> Result<Vec<bool>, FrameFault> {
        self.read(|at| match counting {
            Some(counting) => Ok(counting.holds(at.cell)),
            None => flag(&at).map(|flag| flag.unwrap_or(false)),
        })
    }
}

/// A cell that says yes or no by itself; empty ones say nothing.
pub(crate) fn flag(at: &At<'_>) -> Result<Option<bool>, FrameFault> {
    match at.cell {
        Cell::Empty => Ok(None),
        Cell::Flag(flag) => Ok(Some(flag)),
        Cell::Whole(0) => Ok(Some(false)),
        Cell::Whole(1) => Ok(Some(true)),
        Cell::Float(0.0) => Ok(Some(false)),
        Cell::Float(1.0) => Ok(Some(true)),
        _ => {
            let (column, row) = at.place();
            Err(FrameFault::NotYesOrNo { column, row, value: at.value() })
        }
    }
}
