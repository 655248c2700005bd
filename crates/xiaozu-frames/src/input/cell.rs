//! One cell at a time, whatever the type of its column.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowDictionaryKeyType, Date32Type, Date64Type, Decimal32Type, Decimal64Type, Decimal128Type,
    Float16Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
    TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType,
    UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, ArrowPrimitiveType};
use arrow_schema::{DataType, TimeUnit};

use super::text::trimmed;

/// What a cell holds. Texts come without the blanks around them; blank texts and NaN are empty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Cell<'a> {
    Empty,
    Flag(bool),
    Whole(i128),
    Float(f64),
    /// Units of the last decimal place, and how many places there are.
    Decimal(i128, i8),
    Text(&'a str),
    /// Days from 1970-01-01.
    Day(i64),
}

impl Cell<'_> {
    #[inline(always)]
    pub(crate) fn whole(number: impl Into<i128>) -> Self {
        Self::Whole(number.into())
    }

    #[inline(always)]
    pub(crate) fn float(number: f64) -> Self {
        if number.is_nan() { Self::Empty } else { Self::Float(number) }
    }
}

impl std::fmt::Display for Cell<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Whole(number) => write!(f, "{number}"),
            Self::Float(number) => write!(f, "{number}"),
            Self::Decimal(units, places) => f.write_str(&super::text::decimal(*units, *places)),
            Self::Text(text) => f.write_str(text),
            Self::Day(day) => match super::days::day(*day) {
                Some(day) => write!(f, "{day}"),
                None => write!(f, "1970-01-01 {day:+} d"),
            },
        }
    }
}

/// The whole number a float is, if it is one that floats hold exactly.
#[inline(always)]
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "what is lost is looked at")]
pub(crate) fn as_whole(float: f64) -> Option<i64> {
    const EXACT: u64 = 9_007_199_254_740_992;
    let whole = float as i64;
    (whole as f64 == float && whole.unsigned_abs() <= EXACT).then_some(whole)
}

/// Whether cells of such a column can be read at all.
pub(crate) fn readable(kind: &DataType) -> bool {
    match kind {
        DataType::Dictionary(_, values) => !matches!(**values, DataType::Dictionary(..)) && readable(values),
        // Which day a moment is on depends on the place, and a zone's rules are not ours to know.
        DataType::Timestamp(_, zone) => zone.is_none(),
        DataType::Null
        | DataType::Boolean
        | DataType::Date32
        | DataType::Date64
        | DataType::Utf8
        | DataType::LargeUtf8
        | DataType::Utf8View
        | DataType::Decimal32(..)
        | DataType::Decimal64(..)
        | DataType::Decimal128(..) => true,
        kind => kind.is_integer() || kind.is_floating(),
    }
}

/// Every cell of a piece of a column, in order, until `take` says stop.
pub(crate) fn each<'a, B>(
    array: &'a dyn Array,
    take: &mut (impl FnMut(Cell<'a>) -> Result<(), B> + ?Sized),
) -> Result<(), B> {
    macro_rules! numbers {
        ($kind:ty, $cell:expr) => {
            primitive::<$kind, B>(array, $cell, take)
        };
    }
    match array.data_type() {
        DataType::Boolean => {
            array.as_boolean().iter().try_for_each(|flag| take(flag.map_or(Cell::Empty, Cell::Flag)))
        }
        DataType::Int8 => numbers!(Int8Type, Cell::whole),
        DataType::Int16 => numbers!(Int16Type, Cell::whole),
        DataType::Int32 => numbers!(Int32Type, Cell::whole),
        DataType::Int64 => numbers!(Int64Type, Cell::whole),
        DataType::UInt8 => numbers!(UInt8Type, Cell::whole),
        DataType::UInt16 => numbers!(UInt16Type, Cell::whole),
        DataType::UInt32 => numbers!(UInt32Type, Cell::whole),
        DataType::UInt64 => numbers!(UInt64Type, Cell::whole),
        DataType::Float16 => numbers!(Float16Type, |n| Cell::float(n.to_f64())),
        // As people wrote it: the shortest decimal that is this very float.
        DataType::Float32 => {
            numbers!(Float32Type, |n| Cell::float(n.to_string().parse().unwrap_or(f64::NAN)))
        }
        DataType::Float64 => numbers!(Float64Type, Cell::float),
        DataType::Decimal32(_, places) => numbers!(Decimal32Type, |n| Cell::Decimal(n.into(), *places)),
        DataType::Decimal64(_, places) => numbers!(Decimal64Type, |n| Cell::Decimal(n.into(), *places)),
        DataType::Decimal128(_, places) => numbers!(Decimal128Type, |n| Cell::Decimal(n, *places)),
        DataType::Date32 => numbers!(Date32Type, |n| Cell::Day(n.into())),
        DataType::Date64 => numbers!(Date64Type, |n| Cell::Day(n.div_euclid(86_400_000))),
        DataType::Timestamp(unit, None) => match unit {
            TimeUnit::Second => numbers!(TimestampSecondType, |n| Cell::Day(n.div_euclid(86_400))),
            TimeUnit::Millisecond => {
                numbers!(TimestampMillisecondType, |n| Cell::Day(n.div_euclid(86_400_000)))
            }
            TimeUnit::Microsecond => {
                numbers!(TimestampMicrosecondType, |n| Cell::Day(n.div_euclid(86_400_000_000)))
            }
            TimeUnit::Nanosecond => {
                numbers!(TimestampNanosecondType, |n| Cell::Day(n.div_euclid(86_400_000_000_000)))
            }
        },
        DataType::Utf8 => array.as_string::<i32>().iter().try_for_each(|one| take(text(one))),
        DataType::LargeUtf8 => array.as_string::<i64>().iter().try_for_each(|one| take(text(one))),
        DataType::Utf8View => array.as_string_view().iter().try_for_each(|one| take(text(one))),
        DataType::Dictionary(keys, _) => match **keys {
            DataType::Int8 => dictionary::<Int8Type, B>(array, take),
            DataType::Int16 => dictionary::<Int16Type, B>(array, take),
            DataType::Int32 => dictionary::<Int32Type, B>(array, take),
            DataType::Int64 => dictionary::<Int64Type, B>(array, take),
            DataType::UInt8 => dictionary::<UInt8Type, B>(array, take),
            DataType::UInt16 => dictionary::<UInt16Type, B>(array, take),
            DataType::UInt32 => dictionary::<UInt32Type, B>(array, take),
            _ => dictionary::<UInt64Type, B>(array, take),
        },
        // Columns of other types are refused before their cells are read.
        _ => (0..array.len()).try_for_each(|_| take(Cell::Empty)),
    }
}

fn text(text: Option<&str>) -> Cell<'_> {
    match text.map(trimmed) {
        None | Some("") => Cell::Empty,
        Some(text) => Cell::Text(text),
    }
}

fn primitive<'a, T: ArrowPrimitiveType, B>(
    array: &'a dyn Array,
    cell: impl Fn(T::Native) -> Cell<'a>,
    take: &mut (impl FnMut(Cell<'a>) -> Result<(), B> + ?Sized),
) -> Result<(), B> {
    let array = array.as_primitive::<T>();
    match array.nulls() {
        None => array.values().iter().try_for_each(|one| take(cell(*one))),
        Some(_) => array.iter().try_for_each(|one| take(one.map_or(Cell::Empty, &cell))),
    }
}

fn dictionary<'a, K: ArrowDictionaryKeyType, B>(
    array: &'a dyn Array,
    take: &mut (impl FnMut(Cell<'a>) -> Result<(), B> + ?Sized),
) -> Result<(), B> {
    use arrow_buffer::ArrowNativeType;
    let array = array.as_dictionary::<K>();
    let values = listed(array.values());
    let value = |key: K::Native| values.get(key.as_usize()).copied().unwrap_or(Cell::Empty);
    array.keys().iter().try_for_each(|key| take(key.map_or(Cell::Empty, value)))
}

/// Every cell of what a dictionary lists.
pub(crate) fn listed(values: &ArrayRef) -> Vec<Cell<'_>> {
    type Take<'t, 'a> = &'t mut dyn FnMut(Cell<'a>) -> Result<(), std::convert::Infallible>;
    let mut cells = Vec::with_capacity(values.len());
    let take: Take<'_, '_> = &mut |cell| {
        cells.push(cell);
        Ok(())
    };
    each(values.as_ref(), take).unwrap_or_else(|never| match never {});
    cells
}
