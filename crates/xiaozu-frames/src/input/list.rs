//! Columns given as lists of values, as languages without Arrow have them.

use std::sync::Arc;

use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int64Array, LargeStringArray, NullArray,
};
use xiaozu::Day;

use crate::FrameFault;
use crate::fault::shown;

/// A value of a column given as a list.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// Another number.
    Float(f64),
    /// A text.
    Text(String),
    /// A day.
    Day(Day),
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Whole(number) => write!(f, "{number}"),
            Self::Float(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

/// A column of these values, which are of one kind: whole numbers beside others make a column of numbers.
///
/// ```
/// use xiaozu_frames::{Frame, Value, list};
/// let year = list("year", &[Value::Whole(2020), Value::Empty, Value::Float(2021.0)])?;
/// assert_eq!(Frame::from_columns(vec![("year".to_owned(), vec![year])])?.rows(), 3);
/// let mixed = list("year", &[Value::Whole(2020), Value::Text("去年".to_owned())]);
/// assert_eq!(mixed.unwrap_err().row(), Some(1));
/// # Ok::<(), xiaozu_frames::FrameFault>(())
/// ```
///
/// # Errors
/// [`FrameFault::MixedColumn`] names the first value of another kind than those before it.
pub fn list(column: &str, values: &[Value]) -> Result<ArrayRef, FrameFault> {
    let Some(first) = values.iter().find(|value| **value != Value::Empty) else {
        return Ok(Arc::new(NullArray::new(values.len())));
    };
    let float = values.iter().any(|value| matches!(value, Value::Float(_)));
    let first = if float && matches!(first, Value::Whole(_)) { &Value::Float(0.0) } else { first };
    Ok(match first {
        Value::Empty | Value::Flag(_) => {
            Arc::new(BooleanArray::from(each(column, values, |value| match value {
                Value::Flag(flag) => Some(*flag),
                _ => None,
            })?))
        }
        Value::Whole(_) => Arc::new(Int64Array::from(each(column, values, |value| match value {
            Value::Whole(number) => Some(*number),
            _ => None,
        })?)),
        Value::Float(_) => Arc::new(Float64Array::from(each(column, values, |value| match value {
            Value::Float(number) => Some(*number),
            Value::Whole(number) => exact(*number),
            _ => None,
        })?)),
        Value::Text(_) => Arc::new(LargeStringArray::from(each(column, values, |value| match value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        })?)),
        Value::Day(_) => Arc::new(Date32Array::from(each(column, values, |value| match value {
            Value::Day(day) => i32::try_from(super::days::from_1970(*day)).ok(),
            _ => None,
        })?)),
    })
}

/// A whole number that floats hold exactly.
#[expect(clippy::cast_precision_loss, reason = "within what floats hold exactly")]
fn exact(number: i64) -> Option<f64> {
    (number.unsigned_abs() <= 1 << 53).then_some(number as f64)
}

fn each<'a, T>(
    column: &str,
    values: &'a [Value],
    of: impl Fn(&'a Value) -> Option<T>,
) -> Result<Vec<Option<T>>, FrameFault> {
    let one = |(row, value): (usize, &'a Value)| match value {
        Value::Empty => Ok(None),
        value => of(value).map(Some).ok_or_else(|| FrameFault::MixedColumn {
            column: column.to_owned(),
            row,
            value: shown(value),
        }),
    };
    values.iter().enumerate().map(one).collect()
}
