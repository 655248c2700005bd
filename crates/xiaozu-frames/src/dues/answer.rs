//! What is due, in columns.

use std::sync::Arc;

use arrow_array::types::Int8Type;
use arrow_array::{
    ArrayRef, Decimal128Array, DictionaryArray, Int8Array, Int64Array, RecordBatch, StringArray,
};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::ArrowError;
use xiaozu::{Fen, Income, Rulebook};

use super::INCOMES;
use crate::FrameFault;
use crate::fault::shown;
use crate::input::batch;

/// What is due of every row: room that is filled row by row.
pub(super) struct Due<'r> {
    lists: Lists<'r>,
    fen: Vec<i64>,
    yuan: Vec<i128>,
    rule: Vec<i8>,
    clause: Vec<i8>,
}

/// Every rule by which dues are paid, and every clause cited for one.
struct Lists<'r> {
    rules: Vec<&'static str>,
    clauses: Vec<&'r str>,
    of: [Keys; Income::Farmer as usize + 1],
}

/// Where the rule of an income and its clause stand in their lists.
#[derive(Clone, Copy, Default)]
struct Keys {
    rule: i8,
    clause: Option<i8>,
}

impl<'r> Lists<'r> {
    fn of(rules: &'r Rulebook) -> Self {
        let mut lists = Self { rules: Vec::new(), clauses: Vec::new(), of: Default::default() };
        for (income, _) in INCOMES {
            let rule = income.rule();
            let keys = Keys {
                rule: place(&mut lists.rules, rule.key()),
                clause: rules.clause(rule).map(|clause| place(&mut lists.clauses, clause.as_str())),
            };
            lists.of.get_mut(*income as usize).into_iter().for_each(|of| *of = keys);
        }
        lists
    }

    /// Which rows are of a rule with a clause; nothing where all are.
    fn cited(&self, rows: &[i8]) -> Option<NullBuffer> {
        let without: Vec<i8> =
            self.of.iter().filter(|keys| keys.clause.is_none()).map(|keys| keys.rule).collect();
        let cited = || rows.iter().map(|rule| !without.contains(rule)).collect::<BooleanBuffer>();
        (!without.is_empty()).then(|| NullBuffer::new(cited()))
    }
}

/// Where a text stands in a list of few, which it is added to where it is not there yet.
fn place<'a>(list: &mut Vec<&'a str>, text: &'a str) -> i8 {
    let known = list.iter().position(|one| *one == text);
    let place = known.unwrap_or_else(|| {
        list.push(text);
        list.len() - 1
    });
    i8::try_from(place).unwrap_or(i8::MAX)
}

/// Where rows that come one after another are put.
pub(super) struct Slots<'a> {
    fen: &'a mut [i64],
    yuan: &'a mut [i128],
    rule: &'a mut [i8],
    clause: &'a mut [i8],
    keys: &'a [Keys],
}

impl<'a> Slots<'a> {
    /// Those of the next rows, so many.
    pub(super) fn take(&mut self, rows: usize) -> Option<Self> {
        Some(Self {
            fen: self.fen.split_off_mut(..rows)?,
            yuan: self.yuan.split_off_mut(..rows)?,
            rule: self.rule.split_off_mut(..rows)?,
            clause: self.clause.split_off_mut(..rows)?,
            keys: self.keys,
        })
    }

    /// What puts what is due of one row after another; nothing comes of it once there are no more.
    pub(super) fn fill(self) -> impl FnMut(Fen, Income) -> Option<()> {
        let mut rows = self.fen.iter_mut().zip(self.yuan).zip(self.rule.iter_mut().zip(self.clause));
        let keys = self.keys;
        move |due, income| {
            let ((fen, yuan), (rule, clause)) = rows.next()?;
            let keys = keys.get(income as usize)?;
            (*fen, *yuan) = (due.get(), due.get().into());
            (*rule, *clause) = (keys.rule, keys.clause.unwrap_or(0));
            Some(())
        }
    }
}

impl<'r> Due<'r> {
    pub(super) fn of(rows: usize, rules: &'r Rulebook) -> Self {
        let lists = Lists::of(rules);
        Self { lists, fen: vec![0; rows], yuan: vec![0; rows], rule: vec![0; rows], clause: vec![0; rows] }
    }

    pub(super) fn slots(&mut self) -> Slots<'_> {
        let Self { lists, fen, yuan, rule, clause } = self;
        Slots { fen, yuan, rule, clause, keys: &lists.of }
    }

    pub(super) fn answer(self) -> Result<RecordBatch, FrameFault> {
        let Self { lists, fen, yuan, rule, clause } = self;
        let cited = lists.cited(&rule);
        let (rule, clause) = rayon::join(
            || dictionary(rule, None, &lists.rules),
            || dictionary(clause, cited, &lists.clauses),
        );
        let unreadable = |error: ArrowError| FrameFault::Unreadable { detail: shown(error) };
        let yuan = Decimal128Array::from(yuan).with_precision_and_scale(18, 2).map_err(unreadable)?;
        batch(vec![
            ("dues_fen", false, Arc::new(Int64Array::from(fen)) as ArrayRef),
            ("dues_yuan", false, Arc::new(yuan)),
            ("rule", false, rule.map_err(unreadable)?),
            ("clause", true, clause.map_err(unreadable)?),
        ])
    }
}

/// A column of keys into a list.
fn dictionary(keys: Vec<i8>, filled: Option<NullBuffer>, list: &[&str]) -> Result<ArrayRef, ArrowError> {
    let keys = Int8Array::try_new(keys.into(), filled)?;
    let list = StringArray::from_iter_values(list);
    DictionaryArray::<Int8Type>::try_new(keys, Arc::new(list)).map(|column| Arc::new(column) as ArrayRef)
}
