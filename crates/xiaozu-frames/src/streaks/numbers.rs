//! Columns of whole numbers, read where they lie and narrowed a few thousand rows at a time.

use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::types::{Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type};
use arrow_array::{Array, ArrowPrimitiveType};
use arrow_schema::DataType;
use xiaozu_columns::Steps;

use super::number::Number;
use crate::input::Column;

/// Numbers of one type that lie side by side.
#[derive(Debug)]
enum Numbers<'a> {
    I8(&'a [i8]),
    I16(&'a [i16]),
    I32(&'a [i32]),
    I64(&'a [i64]),
    U8(&'a [u8]),
    U16(&'a [u16]),
    U32(&'a [u32]),
    Codes(Vec<u32>),
    Years(Vec<i16>),
}

/// Does the same with numbers of every type.
macro_rules! every {
    ($numbers:expr, $slice:ident => $do:expr) => {
        match $numbers {
            Numbers::I8($slice) => $do,
            Numbers::I16($slice) => $do,
            Numbers::I32($slice) => $do,
            Numbers::I64($slice) => $do,
            Numbers::U8($slice) => $do,
            Numbers::U16($slice) => $do,
            Numbers::U32($slice) => $do,
            Numbers::Codes($slice) => $do,
            Numbers::Years($slice) => $do,
        }
    };
}

impl Numbers<'_> {
    fn len(&self) -> usize {
        every!(self, slice => slice.len())
    }
}

/// A whole column of them.
#[derive(Debug)]
pub(super) struct Whole<'a> {
    /// Each piece with the row it begins at.
    pieces: Vec<(usize, Numbers<'a>)>,
}

impl<'a> Whole<'a> {
    /// The column as it lies; nothing when it has empty cells or is of another type.
    pub(super) fn of(column: &Column<'a>) -> Option<Self> {
        fn slice<T: ArrowPrimitiveType>(array: &dyn Array) -> &[T::Native] {
            array.as_primitive::<T>().values()
        }
        if !column.kind.is_integer() {
            return None;
        }
        let mut row = 0;
        let piece = |array: &'a arrow_array::ArrayRef| {
            let array: &'a dyn Array = array.as_ref();
            let numbers = match array.data_type() {
                _ if array.null_count() > 0 => return None,
                DataType::Int8 => Numbers::I8(slice::<Int8Type>(array)),
                DataType::Int16 => Numbers::I16(slice::<Int16Type>(array)),
                DataType::Int32 => Numbers::I32(slice::<Int32Type>(array)),
                DataType::Int64 => Numbers::I64(slice::<Int64Type>(array)),
                DataType::UInt8 => Numbers::U8(slice::<UInt8Type>(array)),
                DataType::UInt16 => Numbers::U16(slice::<UInt16Type>(array)),
                DataType::UInt32 => Numbers::U32(slice::<UInt32Type>(array)),
                _ => return None,
            };
            let first = row;
            row += numbers.len();
            Some((first, numbers))
        };
        let pieces: Option<Vec<_>> = column.pieces.iter().copied().map(piece).collect();
        Some(Self { pieces: pieces? })
    }

    pub(super) fn codes(codes: Vec<u32>) -> Self {
        Self { pieces: vec![(0, Numbers::Codes(codes))] }
    }

    pub(super) fn years(years: Vec<i16>) -> Self {
        Self { pieces: vec![(0, Numbers::Years(years))] }
    }

    pub(super) fn at(&self, row: usize) -> Option<i64> {
        let place = self.pieces.partition_point(|(first, _)| *first <= row).checked_sub(1)?;
        let (first, numbers) = self.pieces.get(place)?;
        every!(numbers, slice => slice.get(row - first).copied().map(wide))
    }

    /// The least and the greatest; nothing without rows.
    pub(super) fn span(&self) -> Option<(i64, i64)> {
        let of = |numbers: &Numbers<'_>| {
            every!(numbers, slice => {
                let any = *slice.first()?;
                // A fold that keeps the last of equals, which the compiler does vectorise.
                let least = slice.iter().fold(any, |least, one| if *one < least { *one } else { least });
                let most = slice.iter().fold(any, |most, one| if *one > most { *one } else { most });
                Some((wide(least), wide(most)))
            })
        };
        let spans = self.pieces.iter().filter_map(|(_, numbers)| of(numbers));
        spans.reduce(|one, two| (one.0.min(two.0), one.1.max(two.1)))
    }

    /// How far the numbers of some rows are above `base`; says whether all of them are, and by less than 2^32.
    pub(super) fn above(&self, rows: Range<usize>, base: i64, to: &mut [u32]) -> bool {
        let mut all = true;
        self.parts(rows, to, |numbers, part, to| {
            all &= every!(numbers, slice => offsets(slice.get(part).unwrap_or(&[]), base, to));
        });
        all
    }

    /// The numbers of some rows as years; says whether all of them are years.
    pub(super) fn as_years(&self, rows: Range<usize>, to: &mut [i16]) -> bool {
        let mut all = true;
        self.parts(rows, to, |numbers, part, to| {
            all &= every!(numbers, slice => years(slice.get(part).unwrap_or(&[]), to));
        });
        all
    }

    /// Persons as [`Steps`](xiaozu_columns::Steps) takes them, by how far they are above `base`, which is the person of
    /// the row above; says whether that can be and they rise. Where they are far apart they are counted as they come.
    pub(super) fn persons(&self, rows: Range<usize>, base: i64, to: &mut [u32]) -> bool {
        let mut near = true;
        self.parts(rows.clone(), to, |numbers, part, to| {
            near &= every!(numbers, slice => Number::persons(slice.get(part).unwrap_or(&[]), base, to));
        });
        near || {
            let (mut above, mut rise) = ((base, 0), true);
            self.parts(rows, to, |numbers, part, to| {
                rise &= every!(numbers, slice => counted(slice.get(part).unwrap_or(&[]), &mut above, to));
            });
            rise
        }
    }

    /// Adds the years of some rows to their persons; says whether all of them are years.
    pub(super) fn add_years(&self, rows: Range<usize>, to: &mut [u32]) -> bool {
        let mut all = true;
        self.parts(rows, to, |numbers, part, to| {
            all &= every!(numbers, slice => Number::add_years(slice.get(part).unwrap_or(&[]), to));
        });
        all
    }

    /// A byte for each number of some rows: 1 where it is one of `wanted`.
    pub(super) fn among(&self, rows: Range<usize>, wanted: &[i64], to: &mut [u8]) {
        self.parts(rows, to, |numbers, part, to| {
            every!(numbers, slice => Number::among(slice.get(part).unwrap_or(&[]), wanted, to));
        });
    }

    /// The numbers of some rows as bytes; says whether all of them are 0 or 1.
    pub(super) fn as_bits(&self, rows: Range<usize>, to: &mut [u8]) -> bool {
        let mut all = true;
        self.parts(rows, to, |numbers, part, to| {
            all &= every!(numbers, slice => bits(slice.get(part).unwrap_or(&[]), to));
        });
        all
    }

    /// Goes through the pieces that some rows lie in.
    fn parts<T>(
        &self,
        rows: Range<usize>,
        mut to: &mut [T],
        mut take: impl FnMut(&Numbers<'a>, Range<usize>, &mut [T]),
    ) {
        let from = self.pieces.partition_point(|(first, _)| *first <= rows.start).saturating_sub(1);
        for (first, numbers) in self.pieces.iter().skip(from) {
            let start = rows.start.max(*first) - first;
            let end = rows.end.min(first + numbers.len()).saturating_sub(*first);
            if start >= end {
                if *first >= rows.end {
                    break;
                }
                continue;
            }
            let Some((part, rest)) = to.split_at_mut_checked(end - start) else { break };
            take(numbers, start..end, part);
            to = rest;
        }
    }
}

/// A number of any type.
#[inline(always)]
fn wide<T: Into<i64>>(number: T) -> i64 {
    number.into()
}

#[inline(always)]
fn offsets<T: Copy + Into<i64>>(from: &[T], base: i64, to: &mut [u32]) -> bool {
    let mut high = 0;
    for (to, from) in to.iter_mut().zip(from) {
        let above = wide(*from).wrapping_sub(base).cast_unsigned();
        high |= above >> 32;
        *to = (above & u64::from(u32::MAX)) as u32;
    }
    high == 0
}

/// Persons by how many others have come before; says whether none is below the one above.
fn counted<T: Copy + Into<i64>>(from: &[T], (above, count): &mut (i64, u32), to: &mut [u32]) -> bool {
    let mut rise = true;
    for (to, from) in to.iter_mut().zip(from) {
        let person = wide(*from);
        rise &= person >= *above;
        *count += u32::from(person != *above);
        *above = person;
        *to = *count << Steps::YEAR_BITS;
    }
    rise
}

/// Years have 14 bits: a higher one, as below 0, is seen in all numbers taken together.
#[inline(always)]
#[expect(clippy::cast_possible_truncation, reason = "what is lost is looked at")]
fn years<T: Copy + Into<i64>>(from: &[T], to: &mut [i16]) -> bool {
    let (mut all, mut least, mut most) = (0, 1_i16, 9999_i16);
    for (to, from) in to.iter_mut().zip(from) {
        let number = wide(*from);
        *to = number as i16;
        all |= number;
        least = least.min(*to);
        most = most.max(*to);
    }
    all >> 14 == 0 && least == 1 && most == 9999
}

/// The numbers as bytes; says whether all of them are 0 or 1.
#[inline(always)]
#[expect(clippy::cast_possible_truncation, reason = "what is lost is looked at")]
fn bits<T: Copy + Into<i64>>(from: &[T], to: &mut [u8]) -> bool {
    let mut all = 0;
    for (to, from) in to.iter_mut().zip(from) {
        all |= wide(*from);
        *to = wide(*from) as u8;
    }
    all >> 1 == 0
}
