use arrow_array::ArrayRef;
use arrow_schema::DataType;

use super::cell::{Cell, each, readable};
use crate::FrameFault;
use crate::fault::{Wanted, shown};

/// A column of a frame, in pieces.
#[derive(Debug)]
pub(crate) struct Column<'a> {
    pub(crate) name: &'a str,
    pub(crate) kind: &'a DataType,
    pub(crate) pieces: Vec<&'a ArrayRef>,
    pub(crate) rows: usize,
}

/// A cell and where it is.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    pub(crate) column: &'a str,
    pub(crate) row: usize,
    pub(crate) cell: Cell<'a>,
}

impl At<'_> {
    /// The column and the row, for a fault.
    pub(crate) fn place(&self) -> (String, usize) {
        (self.column.to_owned(), self.row)
    }

    /// The value, for a fault.
    pub(crate) fn value(&self) -> String {
        shown(self.cell)
    }

    pub(crate) fn empty(&self) -> FrameFault {
        FrameFault::EmptyCell { column: self.column.to_owned(), row: self.row }
    }
}

impl<'a> Column<'a> {
    /// The type of the values; a dictionary's is the type of what it lists.
    pub(crate) fn value_kind(&self) -> &'a DataType {
        match self.kind {
            DataType::Dictionary(_, values) => values,
            kind => kind,
        }
    }

    pub(crate) fn is_number(&self) -> bool {
        let kind = self.value_kind();
        kind.is_integer() || kind.is_floating() || kind.is_decimal()
    }

    pub(crate) fn wrong_type(&self, wanted: Wanted) -> FrameFault {
        FrameFault::WrongType { column: self.name.to_owned(), wanted, found: shown(self.kind) }
    }

    /// Takes the column when its values are of a kind that will do; a column without any value does.
    pub(crate) fn of(self, wanted: Wanted, fits: impl Fn(&DataType) -> bool) -> Result<Self, FrameFault> {
        let kind = self.value_kind();
        if *kind == DataType::Null || (readable(self.kind) && fits(kind)) {
            Ok(self)
        } else {
            Err(self.wrong_type(wanted))
        }
    }

    /// Every cell, in order.
    pub(crate) fn cells(
        &self,
        take: &mut dyn FnMut(At<'a>) -> Result<(), FrameFault>,
    ) -> Result<(), FrameFault> {
        let (column, mut row) = (self.name, 0);
        self.pieces.iter().copied().try_for_each(|piece: &'a ArrayRef| {
            each(piece.as_ref(), &mut |cell| {
                take(At { column, row, cell })?;
                row += 1;
                Ok(())
            })
        })
    }

    /// What `read` makes of every cell.
    pub(crate) fn read<T>(
        &self,
        mut read: impl FnMut(At<'a>) -> Result<T, FrameFault>,
    ) -> Result<Vec<T>, FrameFault> {
        let mut all = Vec::with_capacity(self.rows);
        self.cells(&mut |at| {
            all.push(read(at)?);
            Ok(())
        })?;
        Ok(all)
    }
}
