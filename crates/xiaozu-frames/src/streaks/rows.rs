//! The three columns, as they lie where that will do.

use rayon::prelude::*;
use xiaozu_columns::{PersonStreak, StreakRule, Table};

use super::StreakColumns;
use super::excellent::Excellence;
use super::in_order;
use super::numbers::Whole;
use super::pieces::{Piece, Stop, joined, pieces};
use crate::fault::shown;
use crate::input::{Column, Counting, Ids};
use crate::{Frame, FrameFault};

/// Rows worked on at once where order does not matter.
const STRIDE: usize = 1 << 16;

/// Pieces one core takes at once, at least.
const LOT: usize = 32;

pub(super) struct Rows<'a> {
    columns: [Column<'a>; 3],
    counting: Option<Counting>,
    pub(super) person: Whole<'a>,
    /// The ids that numbers of persons stand for, where they are no ids themselves.
    names: Option<Ids<'a>>,
    pub(super) year: Whole<'a>,
    pub(super) excellent: Excellence<'a>,
    pub(super) count: usize,
}

/// Streaks by person; the persons are numbers, or the places of their names.
pub(super) struct Found<'a> {
    pub(super) parts: Vec<Part>,
    pub(super) names: Option<Ids<'a>>,
}

/// Streaks whose persons are numbered in one way.
pub(super) struct Part {
    pub(super) numbered: Numbered,
    pub(super) streaks: Vec<PersonStreak>,
}

/// What the persons of streaks stand for.
pub(super) enum Numbered {
    /// How far they are above a number.
    Above(i64),
    /// Places in a list.
    Listed(Vec<i64>),
}

impl<'a> Rows<'a> {
    pub(super) fn of(frame: &'a Frame, asked: &StreakColumns<'_>) -> Result<Self, FrameFault> {
        let person = frame.column(asked.person)?.of_ids()?;
        let year = frame.column(asked.year)?.of_years()?;
        let excellent = frame.column(asked.excellent)?.of_flags(asked.counting)?;
        let counting = asked.counting.map(Counting::of);
        let (codes, names) = match Whole::of(&person) {
            Some(numbers) => (numbers, None),
            None => {
                let (codes, names) = person.numbered()?;
                (Whole::codes(codes), Some(names))
            }
        };
        let years = match Whole::of(&year) {
            Some(numbers) => numbers,
            None => Whole::years(year.years()?),
        };
        let flags = Excellence::of(&excellent, counting.as_ref())?;
        let count = frame.rows();
        Ok(Self {
            columns: [person, year, excellent],
            counting,
            person: codes,
            names,
            year: years,
            excellent: flags,
            count,
        })
    }

    /// A bit a row: whether it is marked.
    pub(super) fn marks(mut self, rule: StreakRule) -> Result<Vec<u64>, FrameFault> {
        if let Ok(marks) = in_order::marks(&self, rule) {
            return Ok(marks);
        }
        match self.by_pieces(|piece| piece.marks(rule)) {
            Ok(marks) => return Ok(joined(&marks)),
            Err(Stop::Odd) => self.read_again()?,
            Err(Stop::OutOfOrder) => {}
        }
        self.at_once(|table| rule.any_order(table)).map(|(marks, ..)| joined(&[marks]))
    }

    pub(super) fn streaks(mut self) -> Result<Found<'a>, FrameFault> {
        match self.by_pieces(|piece| piece.streaks()) {
            Ok(parts) => return Ok(Found { parts, names: self.names }),
            Err(Stop::Odd) => self.read_again()?,
            Err(Stop::OutOfOrder) => {}
        }
        let (streaks, numbered) = self.at_once(|table| table.streaks_in_any_order())?;
        Ok(Found { parts: vec![Part { numbered, streaks }], names: self.names })
    }

    /// What `of` makes of each piece of a sorted table, in order, as many at once as there are cores.
    fn by_pieces<T: Send>(
        &self,
        of: impl Fn(&mut Piece<'_, 'a>) -> Result<T, Stop> + Sync,
    ) -> Result<Vec<T>, Stop> {
        let pieces = pieces(self)?;
        pieces
            .into_par_iter()
            // Every lot of pieces gets room of its own: few lots.
            .with_min_len(LOT)
            .map_init(Default::default, |room, rows| of(&mut Piece { rows: self, range: rows, room }))
            .collect()
    }

    /// Reads years and flags cell by cell, so that the first that cannot be taken is named.
    fn read_again(&mut self) -> Result<(), FrameFault> {
        let [_, year, excellent] = &self.columns;
        self.year = Whole::years(year.years()?);
        self.excellent = Excellence::read(excellent, self.counting.as_ref())?;
        Ok(())
    }

    /// What `of` makes of the whole table, in any order.
    fn at_once<T>(&mut self, of: impl Fn(&Table<'_, i16>) -> T) -> Result<(T, Numbered), FrameFault> {
        let count = self.count;
        let (least, most) = self.person.span().unwrap_or((0, 0));
        let dense = most.checked_sub(least).is_some_and(|span| {
            u32::try_from(span).is_ok() && usize::try_from(span).is_ok_and(|span| span / 4 <= count)
        });
        let (mut person, mut year, mut excellent) =
            (vec![0_u32; count], vec![0_i16; count], vec![0_u8; count]);
        let numbered = if dense {
            Numbered::Above(least)
        } else {
            let [column, ..] = &self.columns;
            let (codes, ids) = column.numbered()?;
            self.person = Whole::codes(codes);
            match ids {
                Ids::Numbers(ids) => Numbered::Listed(ids),
                Ids::Texts(_) => Numbered::Above(0),
            }
        };
        let base = match numbered {
            Numbered::Above(base) => base,
            Numbered::Listed(_) => 0,
        };
        let columns = person
            .par_chunks_mut(STRIDE)
            .zip(year.par_chunks_mut(STRIDE))
            .zip(excellent.par_chunks_mut(STRIDE));
        let fits = columns.enumerate().map(|(stride, ((person, year), excellent))| {
            let rows = stride * STRIDE..stride * STRIDE + person.len();
            self.person.above(rows.clone(), base, person)
                & self.year.as_years(rows.clone(), year)
                & self.excellent.bytes(rows, excellent)
        });
        if !fits.reduce(|| true, |one, two| one & two) {
            self.read_again()?;
            return self.at_once(of);
        }
        let table = Table::new(&person, &year, xiaozu_columns::Excellent::Bytes(&excellent));
        Ok((of(&table.map_err(|error| FrameFault::Unreadable { detail: shown(error) })?), numbered))
    }
}
