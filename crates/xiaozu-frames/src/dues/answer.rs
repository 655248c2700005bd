//! What is due, in columns.

use std::sync::Arc;

use arrow_array::types::Int8Type;
use arrow_array::{
    ArrayRef, Decimal128Array, DictionaryArray, Int8Array, Int64Array, RecordBatch, StringArray,
};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::ArrowError;
use rayon::prelude::*;
use xiaozu::{Fen, Income, Rulebook};

use super::INCOMES;
use crate::FrameFault;
use crate::fault::shown;
use crate::input::batch;

/// Rows a core takes at once, at least.
const AT_ONCE: usize = 1 << 14;

/// What is due of every row: room that is filled row by row.
pub(super) struct Due<'r> {
    lists: Lists<'r>,
    fen: Vec<i64>,
    rule: Vec<i8>,
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

    /// Where the clause of each row's rule stands, and which rows have one; nothing where all have.
    fn clauses_of(&self, rows: &[i8]) -> (Vec<i8>, Option<NullBuffer>) {
        let clause = |rule: i8| self.of.iter().find(|keys| keys.rule == rule).and_then(|keys| keys.clause);
        // For every byte there is, so that none has to be looked at before it is looked up.
        let listed: [Option<i8>; 256] = std::array::from_fn(|rule| clause((rule as u8).cast_signed()));
        let places = listed.map(Option::unwrap_or_default);
        let place = |rule: &i8| places.get(usize::from(rule.cast_unsigned())).copied().unwrap_or_default();
        let keys = rows.par_iter().with_min_len(AT_ONCE).map(place).collect();
        let without = (0..).take(self.rules.len()).any(|rule| clause(rule).is_none());
        let cited = || rows.iter().map(|rule| clause(*rule).is_some()).collect::<BooleanBuffer>();
        (keys, without.then(|| NullBuffer::new(cited())))
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
    rule: &'a mut [i8],
    keys: &'a [Keys],
}

impl<'a> Slots<'a> {
    /// Those of the next rows, so many.
    pub(super) fn take(&mut self, rows: usize) -> Option<Self> {
        Some(Self {
            fen: self.fen.split_off_mut(..rows)?,
            rule: self.rule.split_off_mut(..rows)?,
            keys: self.keys,
        })
    }

    /// What puts what is due of one row after another; nothing comes of it once there are no more.
    pub(super) fn fill(self) -> impl FnMut(Fen, Income) -> Option<()> {
        let mut rows = self.fen.iter_mut().zip(self.rule);
        let keys = self.keys;
        move |due, income| {
            let (fen, rule) = rows.next()?;
            *fen = due.get();
            *rule = keys.get(income as usize)?.rule;
            Some(())
        }
    }
}

impl<'r> Due<'r> {
    pub(super) fn of(rows: usize, rules: &'r Rulebook) -> Self {
        let lists = Lists::of(rules);
        Self { lists, fen: vec![0; rows], rule: vec![0; rows] }
    }

    pub(super) fn slots(&mut self) -> Slots<'_> {
        let Self { lists, fen, rule } = self;
        Slots { fen, rule, keys: &lists.of }
    }

    pub(super) fn answer(self) -> Result<RecordBatch, FrameFault> {
        let Self { lists, fen, rule } = self;
        let yuan: Vec<i128> = fen.par_iter().with_min_len(AT_ONCE).map(|fen| i128::from(*fen)).collect();
        let (clause, cited) = lists.clauses_of(&rule);
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
