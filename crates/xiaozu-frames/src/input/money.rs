//! Money.

use xiaozu::Fen;

use super::cell::{Cell, as_whole};
use super::column::{At, Column};
use super::text::{decimal, units};
use crate::FrameFault;
use crate::fault::Wanted;

/// What the numbers of a column of money count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MoneyUnit {
    /// Yuan (元), with at most two decimals: integers, decimals, floats by their shortest decimal form, texts such as
    /// `5,432.50`.
    #[default]
    Yuan,
    /// Fen (分), whole.
    Fen,
}

impl Column<'_> {
    /// The amount of every row; empty cells are none.
    pub(crate) fn money(self, unit: MoneyUnit) -> Result<Vec<Option<Fen>>, FrameFault> {
        let column = match unit {
            MoneyUnit::Yuan => self.of(Wanted::Yuan, |kind| {
                kind.is_integer() || kind.is_floating() || kind.is_decimal() || kind.is_string()
            })?,
            MoneyUnit::Fen => self.of(Wanted::Fen, |kind| kind.is_integer() || kind.is_floating())?,
        };
        column.read(|at| match unit {
            _ if at.cell == Cell::Empty => Ok(None),
            MoneyUnit::Yuan => yuan(at.cell).map(Some).ok_or_else(|| not_money(&at)),
            MoneyUnit::Fen => whole(at.cell).and_then(fen).map(Some).ok_or_else(|| not_fen(&at)),
        })
    }
}

fn not_money(at: &At<'_>) -> FrameFault {
    let (column, row) = at.place();
    FrameFault::NotMoney { column, row, value: at.value() }
}

fn not_fen(at: &At<'_>) -> FrameFault {
    let (column, row) = at.place();
    FrameFault::NotFen { column, row, value: at.value() }
}

fn fen(fen: i64) -> Option<Fen> {
    Fen::new(fen).ok()
}

fn whole(cell: Cell<'_>) -> Option<i64> {
    match cell {
        Cell::Whole(number) => i64::try_from(number).ok(),
        Cell::Float(float) => as_whole(float),
        _ => None,
    }
}

fn yuan(cell: Cell<'_>) -> Option<Fen> {
    match cell {
        Cell::Whole(yuan) => fen(i64::try_from(yuan).ok()?.checked_mul(100)?),
        Cell::Decimal(amount, 2) => fen(i64::try_from(amount).ok()?),
        Cell::Decimal(amount, places) => fen(units(&decimal(amount, places), 2)?),
        Cell::Float(float) => match as_whole(float) {
            Some(yuan) => fen(yuan.checked_mul(100)?),
            // The shortest decimal that is this very float: what was typed.
            None => fen(units(&float.to_string(), 2)?),
        },
        Cell::Text(text) => text.parse().ok(),
        Cell::Empty | Cell::Flag(_) | Cell::Day(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yuan_are_read_exactly_from_whatever_a_spreadsheet_gives() {
        let of = |cell| yuan(cell).map(Fen::get);
        assert_eq!(of(Cell::Whole(3000)), Some(300_000));
        assert_eq!(of(Cell::Float(3000.01)), Some(300_001));
        assert_eq!(of(Cell::Float(0.07)), Some(7));
        assert_eq!(of(Cell::Float(3000.0)), Some(300_000));
        assert_eq!(of(Cell::Float(3000.005)), None);
        assert_eq!(of(Cell::Float(0.1 + 0.2)), None, "0.30000000000000004 is not what was typed");
        assert_eq!(of(Cell::Float(f64::INFINITY)), None);
        assert_eq!(of(Cell::Decimal(300_001, 2)), Some(300_001));
        assert_eq!(of(Cell::Decimal(30_000_100, 4)), Some(300_001));
        assert_eq!(of(Cell::Decimal(30_000_101, 4)), None);
        assert_eq!(of(Cell::Decimal(3, -3)), Some(300_000));
        assert_eq!(of(Cell::Text("5,432.50")), Some(543_250));
        assert_eq!(of(Cell::Text("5432元")), None);
        assert_eq!(of(Cell::Whole(-1)), None);
        assert_eq!(of(Cell::Whole(i128::from(i64::MAX))), None);
    }
}
