//! One cell of a column as Python has it.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Decimal128Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type,
    UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, ArrowPrimitiveType};
use arrow_schema::DataType;
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyList;

/// The first of January 1970, counted as Python counts days.
pub(crate) const FIRST_OF_1970: i32 = 719_163;

/// The value of a row; None where there is none.
pub(crate) fn cell(py: Python<'_>, column: &ArrayRef, row: usize) -> PyResult<Py<PyAny>> {
    if column.is_null(row) {
        return Ok(py.None());
    }
    match column.data_type() {
        DataType::Boolean => object(py, column.as_boolean().value(row)),
        DataType::Int8 => number::<Int8Type>(py, column, row),
        DataType::Int16 => number::<Int16Type>(py, column, row),
        DataType::Int32 => number::<Int32Type>(py, column, row),
        DataType::Int64 => number::<Int64Type>(py, column, row),
        DataType::UInt8 => number::<UInt8Type>(py, column, row),
        DataType::UInt16 => number::<UInt16Type>(py, column, row),
        DataType::UInt32 => number::<UInt32Type>(py, column, row),
        DataType::UInt64 => number::<UInt64Type>(py, column, row),
        DataType::Float64 => number::<Float64Type>(py, column, row),
        DataType::Utf8 => object(py, column.as_string::<i32>().value(row)),
        DataType::LargeUtf8 => object(py, column.as_string::<i64>().value(row)),
        DataType::Utf8View => object(py, column.as_string_view().value(row)),
        DataType::Date32 => {
            let days = column.as_primitive::<Date32Type>().value(row);
            let date = py.import("datetime")?.getattr("date")?;
            Ok(date.call_method1("fromordinal", (days + FIRST_OF_1970,))?.unbind())
        }
        DataType::Decimal128(..) => {
            let text = column.as_primitive::<Decimal128Type>().value_as_string(row);
            Ok(py.import("decimal")?.getattr("Decimal")?.call1((text,))?.unbind())
        }
        DataType::List(_) => list(py, &column.as_list::<i32>().value(row)),
        DataType::LargeList(_) => list(py, &column.as_list::<i64>().value(row)),
        DataType::Dictionary(..) => {
            let dictionary = column.as_any_dictionary();
            let key = dictionary.normalized_keys().get(row).copied().unwrap_or_default();
            cell(py, dictionary.values(), key)
        }
        other => Err(PyTypeError::new_err(format!("a column of {other} has no form in Python"))),
    }
}

fn object<'py, T: IntoPyObject<'py>>(py: Python<'py>, value: T) -> PyResult<Py<PyAny>> {
    value.into_py_any(py)
}

fn number<'py, T>(py: Python<'py>, column: &ArrayRef, row: usize) -> PyResult<Py<PyAny>>
where
    T: ArrowPrimitiveType,
    T::Native: IntoPyObject<'py>,
{
    object(py, column.as_primitive::<T>().value(row))
}

fn list(py: Python<'_>, items: &ArrayRef) -> PyResult<Py<PyAny>> {
    let items: Vec<_> = (0..items.len()).map(|row| cell(py, items, row)).collect::<PyResult<_>>()?;
    Ok(PyList::new(py, items)?.into_any().unbind())
}
