//! The column that says which years were excellent, a byte a row.

use std::ops::Range;

use arrow_array::Array;
use arrow_array::cast::AsArray;
use arrow_buffer::BooleanBuffer;
use arrow_schema::DataType;

use super::numbers::Whole;
use crate::FrameFault;
use crate::input::{Column, Counting};

#[derive(Debug)]
pub(super) enum Excellence<'a> {
    /// Booleans as they lie, with the row each piece begins at.
    Bits(Vec<(usize, BooleanBuffer)>),
    /// Numbers as they lie: those that count, or 0 and 1.
    Numbers(Whole<'a>, Option<Counting>),
    /// A byte a row.
    Bytes(Vec<u8>),
}

impl<'a> Excellence<'a> {
    /// As the column lies, where that will do.
    pub(super) fn of(column: &Column<'a>, counting: Option<&Counting>) -> Result<Self, FrameFault> {
        if *column.kind == DataType::Boolean {
            let mut row = 0;
            let bits = column.pieces.iter().map(|piece| {
                let flags = piece.as_boolean();
                // An empty cell is a no.
                let bits = match flags.nulls() {
                    Some(nulls) => flags.values() & nulls.inner(),
                    None => flags.values().clone(),
                };
                let first = row;
                row += piece.len();
                (first, bits)
            });
            return Ok(Self::Bits(bits.collect()));
        }
        match Whole::of(column) {
            Some(numbers) => Ok(Self::Numbers(numbers, counting.cloned())),
            None => Self::read(column, counting),
        }
    }

    /// Cell by cell.
    pub(super) fn read(column: &Column<'a>, counting: Option<&Counting>) -> Result<Self, FrameFault> {
        Ok(Self::Bytes(column.flags(counting)?.into_iter().map(u8::from).collect()))
    }

    /// A bit for each of some rows, 64 a word and 0 after the last; says whether every number is 0 or 1. `bytes` is room
    /// for a byte a row.
    pub(super) fn words(&self, rows: Range<usize>, bytes: &mut [u8], to: &mut [u64]) -> bool {
        if let Self::Bits(pieces) = self
            && let Some((first, bits)) =
                pieces.iter().find(|(first, bits)| *first <= rows.start && rows.end <= first + bits.len())
        {
            let slice = bits.slice(rows.start - first, rows.len());
            let chunks = slice.bit_chunks();
            to.iter_mut()
                .zip(chunks.iter().chain([chunks.remainder_bits()]))
                .for_each(|(to, word)| *to = word);
            return true;
        }
        let count = rows.len();
        let Some((filled, rest)) = bytes.split_at_mut_checked(count) else { return false };
        rest.fill(0);
        let all = self.bytes(rows, filled);
        to.iter_mut().zip(bytes.as_chunks().0).for_each(|(to, bytes)| *to = xiaozu_columns::bits(bytes));
        all
    }

    /// The bytes of some rows, 0 or 1; says whether every number is.
    pub(super) fn bytes(&self, rows: Range<usize>, to: &mut [u8]) -> bool {
        match self {
            Self::Bits(pieces) => {
                bits(pieces, rows, to);
                true
            }
            Self::Numbers(numbers, None) => numbers.as_bits(rows, to),
            Self::Numbers(numbers, Some(counting)) => {
                numbers.among(rows, &counting.numbers, to);
                true
            }
            Self::Bytes(bytes) => {
                to.copy_from_slice(bytes.get(rows).unwrap_or(&[]));
                true
            }
        }
    }
}

fn bits(pieces: &[(usize, BooleanBuffer)], rows: Range<usize>, mut to: &mut [u8]) {
    for (first, bits) in pieces {
        let start = rows.start.max(*first) - first;
        let end = rows.end.min(first + bits.len()).saturating_sub(*first);
        let Some(count) = end.checked_sub(start).filter(|count| *count > 0) else { continue };
        let Some((part, rest)) = to.split_at_mut_checked(count) else { break };
        let slice = bits.slice(start, count);
        let chunks = slice.bit_chunks();
        let words = chunks.iter().chain([chunks.remainder_bits()]);
        for (bytes, word) in part.chunks_mut(64).zip(words) {
            for (bit, byte) in bytes.iter_mut().enumerate() {
                *byte = (word >> bit & 1) as u8;
            }
        }
        to = rest;
    }
}
