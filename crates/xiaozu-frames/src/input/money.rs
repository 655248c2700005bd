//! Money.

use arrow_array::cast::AsArray;
use arrow_array::types::{Float64Type, Int32Type, Int64Type};
use arrow_array::{Array, ArrayRef, ArrowPrimitiveType};
use arrow_schema::DataType;
use xiaozu::Fen;

use super::cell::{Cell, as_whole, each};
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
    /// Takes the column when it can hold amounts.
    pub(crate) fn of_money(self, unit: MoneyUnit) -> Result<Self, FrameFault> {
        match unit {
            MoneyUnit::Yuan => self.of(Wanted::Yuan, |kind| {
                kind.is_integer() || kind.is_floating() || kind.is_decimal() || kind.is_string()
            }),
            MoneyUnit::Fen => self.of(Wanted::Fen, |kind| kind.is_integer() || kind.is_floating()),
        }
    }

    /// The amount of every row; empty cells are none.
    pub(crate) fn money(&self, unit: MoneyUnit) -> Result<Vec<Option<Fen>>, FrameFault> {
        self.read(|at| match at.cell {
            Cell::Empty => Ok(None),
            cell => amount(cell, unit).map(Some).ok_or_else(|| no_amount(&at, unit)),
        })
    }
}

/// An empty cell among amounts, none of which is below 0.
pub(crate) const EMPTY: i64 = -1;

/// The amounts of a piece of a column in fen, [`EMPTY`] where a cell is; nothing where a cell holds something else.
pub(crate) fn amounts_of(array: &ArrayRef, unit: MoneyUnit, to: &mut Vec<i64>) -> Option<()> {
    match array.data_type() {
        DataType::Int64 if array.null_count() == 0 => numbers_of::<Int64Type>(array, Cell::whole, unit, to),
        DataType::Int32 if array.null_count() == 0 => numbers_of::<Int32Type>(array, Cell::whole, unit, to),
        DataType::Float64 if array.null_count() == 0 => {
            numbers_of::<Float64Type>(array, Cell::float, unit, to)
        }
        _ => each(array, &mut |cell| {
            to.push(amount_or_empty(cell, unit).ok_or(())?);
            Ok::<(), ()>(())
        })
        .ok(),
    }
}

/// The same where many numbers of one type lie side by side.
fn numbers_of<T: ArrowPrimitiveType>(
    array: &ArrayRef,
    cell: impl Fn(T::Native) -> Cell<'static>,
    unit: MoneyUnit,
    to: &mut Vec<i64>,
) -> Option<()> {
    let mut all = true;
    to.extend(array.as_primitive::<T>().values().iter().map(|number| {
        let amount = amount_or_empty(cell(*number), unit);
        all &= amount.is_some();
        amount.unwrap_or(EMPTY)
    }));
    all.then_some(())
}

#[inline(always)]
fn amount_or_empty(cell: Cell<'_>, unit: MoneyUnit) -> Option<i64> {
    match cell {
        Cell::Empty => Some(EMPTY),
        cell => amount(cell, unit).map(Fen::get),
    }
}

/// The amount a cell holds, if it holds one.
#[inline(always)]
fn amount(cell: Cell<'_>, unit: MoneyUnit) -> Option<Fen> {
    match unit {
        MoneyUnit::Yuan => yuan(cell),
        MoneyUnit::Fen => whole(cell).and_then(fen),
    }
}

fn no_amount(at: &At<'_>, unit: MoneyUnit) -> FrameFault {
    let ((column, row), value) = (at.place(), at.value());
    match unit {
        MoneyUnit::Yuan => FrameFault::NotMoney { column, row, value },
        MoneyUnit::Fen => FrameFault::NotFen { column, row, value },
    }
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
            None => near(float).map_or_else(|| fen(units(&float.to_string(), 2)?), fen),
        },
        Cell::Text(text) => text.parse().ok(),
        Cell::Empty | Cell::Flag(_) | Cell::Day(_) => None,
    }
}

/// The fen of a float whose shortest decimal, which is what was typed, has two places: of decimals of at most 15 figures
/// no two are the same float, and so the one of two places that is this very float is the shortest, too.
#[inline(always)]
#[expect(clippy::float_arithmetic, reason = "only to guess what is then looked at, exactly")]
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "within 15 figures")]
fn near(yuan: f64) -> Option<i64> {
    let fen = (yuan * 100.0 + 0.5) as i64;
    ((0..1_000_000_000_000_000).contains(&fen) && fen as f64 / 100.0 == yuan).then_some(fen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn by_its_decimal(float: f64) -> Option<i64> {
        units(&float.to_string(), 2)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn floats_are_what_their_shortest_decimal_says(fen in 0..1_000_000_000_000_000_i64, steps in -3..=3_i64) {
            let typed: f64 = format!("{}.{:02}", fen / 100, fen % 100).parse().unwrap();
            prop_assert_eq!(near(typed), Some(fen));
            let beside = f64::from_bits(typed.to_bits().saturating_add_signed(steps));
            prop_assert!(near(beside).is_none_or(|fen| by_its_decimal(beside) == Some(fen)), "{}", beside);
            prop_assert_eq!(near(beside).is_none(), by_its_decimal(beside).is_none(), "{}", beside);
        }

        #[test]
        fn any_float_is_what_its_shortest_decimal_says(bits in any::<u64>()) {
            let float = f64::from_bits(bits);
            prop_assert!(near(float).is_none_or(|fen| by_its_decimal(float) == Some(fen)), "{}", float);
        }
    }

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
