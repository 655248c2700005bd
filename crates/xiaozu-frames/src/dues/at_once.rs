//! Frames in which every cell can be taken: many parts at once, each cell looked at once.

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef};
use rayon::prelude::*;
use xiaozu::{Day, Fen, Income, Rulebook};

use super::answer::{Due, Slots};
use super::rates::Rates;
use super::{DuesColumns, INCOMES, IncomeOf, MonthOf};
use crate::Frame;
use crate::input::{Column, EMPTY, amounts_of, months_of, words_of};

/// Rows of a part, at least.
const PART: usize = 1 << 13;

/// What is due of every row; nothing where something cannot be taken.
pub(super) fn dues<'r>(frame: &Frame, columns: &DuesColumns<'_>, rules: &'r Rulebook) -> Option<Due<'r>> {
    let base = frame.column(columns.base).ok()?.of_money(columns.unit).ok()?;
    let income = match columns.income {
        IncomeOf::All(_) => None,
        IncomeOf::Column(name) => Some(frame.column(name).ok()?.of_words().ok()?),
    };
    let month = match columns.month {
        MonthOf::All(_) => None,
        MonthOf::Column(name) => Some(frame.column(name).ok()?.of_months().ok()?),
    };
    let mut due = Due::of(frame.rows(), rules);
    let parts = parts(&base, income.as_ref(), month.as_ref(), due.slots())?;
    let room = || Room {
        amounts: Vec::new(),
        incomes: Vec::new(),
        months: Vec::new(),
        rates: Rates::of(rules, columns.month),
    };
    parts.into_par_iter().try_for_each_init(room, |room, part| part.reckon(columns, room))?;
    Some(due)
}

/// Some rows of a frame, and where what is due of them goes.
struct Part<'a> {
    base: ArrayRef,
    income: Option<ArrayRef>,
    month: Option<ArrayRef>,
    slots: Slots<'a>,
}

/// Every batch in parts.
fn parts<'a>(
    base: &Column<'_>,
    income: Option<&Column<'_>>,
    month: Option<&Column<'_>>,
    mut slots: Slots<'a>,
) -> Option<Vec<Part<'a>>> {
    let mut parts = Vec::with_capacity(base.rows / PART + base.pieces.len());
    for (batch, piece) in base.pieces.iter().enumerate() {
        // Every column has a piece in every batch.
        let of = |column: Option<&Column<'_>>| match column {
            None => Some(None),
            Some(column) => column.pieces.get(batch).map(|piece| Some((*piece).clone())),
        };
        let (income, month) = (of(income)?, of(month)?);
        let listed = [Some(*piece), income.as_ref(), month.as_ref()].into_iter().flatten().map(listed).max();
        let most = PART.max(listed.unwrap_or(0));
        for start in (0..piece.len()).step_by(most) {
            let rows = most.min(piece.len() - start);
            let slice = |column: &ArrayRef| column.slice(start, rows);
            let part = Part {
                base: slice(piece),
                income: income.as_ref().map(slice),
                month: month.as_ref().map(slice),
                slots: slots.take(rows)?,
            };
            parts.push(part);
        }
    }
    Some(parts)
}

/// How many values a dictionary lists, all of which are read for every part.
fn listed(array: &ArrayRef) -> usize {
    array.as_any_dictionary_opt().map_or(0, |dictionary| dictionary.values().len())
}

/// What is kept from part to part.
struct Room<'r> {
    amounts: Vec<i64>,
    incomes: Vec<Income>,
    months: Vec<Day>,
    rates: Rates<'r>,
}

impl Part<'_> {
    fn reckon(self, columns: &DuesColumns<'_>, room: &mut Room<'_>) -> Option<()> {
        let Self { base, income, month, slots } = self;
        room.incomes.clear();
        match (&income, columns.income) {
            (Some(column), _) => words_of(column, INCOMES, &mut room.incomes)?,
            (None, IncomeOf::All(income)) => room.incomes.resize(base.len(), income),
            (None, IncomeOf::Column(_)) => return None,
        }
        room.months.clear();
        if let Some(column) = &month {
            months_of(column, &mut room.months)?;
        }
        room.amounts.clear();
        amounts_of(&base, columns.unit, &mut room.amounts)?;
        let (mut months, mut put) = (room.months.iter(), slots.fill());
        for (amount, income) in room.amounts.iter().zip(&room.incomes) {
            if let Some(month) = months.next() {
                room.rates.turn_to(*month);
            }
            let base = base_of(*amount, *income)?;
            put(xiaozu::dues(base, *income, room.rates.now()), *income)?;
        }
        Some(())
    }
}

/// The base of a row, which is empty only where the dues are fixed.
#[inline(always)]
fn base_of(amount: i64, income: Income) -> Option<Fen> {
    if amount == EMPTY { income.is_fixed().then_some(Fen::ZERO) } else { Fen::new(amount).ok() }
}
