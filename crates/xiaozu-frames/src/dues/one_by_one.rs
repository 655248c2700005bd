//! Frames in which something cannot be taken: column by column and cell by cell, so that the first of it is named.

use xiaozu::{Fen, Income, Rulebook};

use super::answer::Due;
use super::rates::Rates;
use super::{DuesColumns, INCOMES, IncomeOf, MonthOf};
use crate::{Frame, FrameFault};

pub(super) fn dues<'r>(
    frame: &Frame,
    columns: &DuesColumns<'_>,
    rules: &'r Rulebook,
) -> Result<Due<'r>, FrameFault> {
    let base = frame.column(columns.base)?.of_money(columns.unit)?.money(columns.unit)?;
    let incomes = match columns.income {
        IncomeOf::All(income) => vec![income; frame.rows()],
        IncomeOf::Column(name) => incomes(frame, name)?,
    };
    let months = match columns.month {
        MonthOf::All(month) => vec![month.first_day(); frame.rows()],
        MonthOf::Column(name) => frame.column(name)?.of_months()?.months()?,
    };
    let mut rates = Rates::of(rules, columns.month);
    let mut due = Due::of(frame.rows(), rules);
    let mut put = due.slots().fill();
    for (row, ((base, income), month)) in base.into_iter().zip(incomes).zip(months).enumerate() {
        let base = match base {
            Some(base) => base,
            None if income.is_fixed() => Fen::ZERO,
            None => return Err(FrameFault::EmptyCell { column: columns.base.to_owned(), row }),
        };
        rates.turn_to(month);
        // There is room for every row of the frame.
        let _room = put(xiaozu::dues(base, income, rates.now()), income);
    }
    drop(put);
    Ok(due)
}

fn incomes(frame: &Frame, name: &str) -> Result<Vec<Income>, FrameFault> {
    let filled = |(row, word): (usize, Option<Income>)| {
        word.ok_or_else(|| FrameFault::EmptyCell { column: name.to_owned(), row })
    };
    frame.column(name)?.of_words()?.words(INCOMES)?.into_iter().enumerate().map(filled).collect()
}
