//! Data frames on their way in: whatever speaks the Arrow PyCapsule protocol, or a mapping of columns.

use std::sync::Arc;

use arrow_array::ffi_stream::{ArrowArrayStreamReader, FFI_ArrowArrayStream};
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Float64Array, Int16Array, Int32Array, Int64Array, RecordBatchReader,
    StringArray, UInt8Array, UInt32Array,
};
use arrow_schema::ArrowError;
use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyCapsule, PyDate, PyDateTime, PyFloat, PyInt, PyString};
use pyo3::{type_hint_identifier, type_hint_subscript, type_hint_union};
use xiaozu_frames::{Frame, FrameFault};
use xiaozu_plain::Fault;

use crate::error::{Kind, Raise, raise};
use crate::read;

impl Raise for FrameFault {
    fn raise(&self, py: Python<'_>) -> PyErr {
        raise(py, Kind::Frame, [xiaozu_frames::plain(self)])
    }
}

/// A data frame.
pub(crate) struct Columns(pub(crate) Frame);

impl<'py> FromPyObject<'_, 'py> for Columns {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        type_hint_identifier!("xiaozu._frame", "ArrowStream"),
        type_hint_subscript!(
            type_hint_identifier!("collections.abc", "Mapping"),
            type_hint_identifier!("builtins", "str"),
            type_hint_identifier!("typing", "Any")
        )
    );

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let py = object.py();
        if object.hasattr("__arrow_c_stream__")? {
            let reader = stream(&object)?;
            return py.detach(|| Frame::read(reader)).map(Self).map_err(|fault| fault.raise(py));
        }
        let mut columns = Vec::new();
        let items = object.call_method0("items").map_err(|_| read::no_data(&object))?;
        for item in items.try_iter()? {
            let (name, values): (Bound<'py, PyAny>, Bound<'py, PyAny>) = item?.extract()?;
            let name = read::text_of(name.cast::<PyString>().map_err(|_| read::no_data(&name))?)?;
            columns.push((name, column(&values)?));
        }
        Frame::from_columns(columns).map(Self).map_err(|fault| fault.raise(py))
    }
}

/// The batches of an object that speaks the protocol.
fn stream(object: &Bound<'_, PyAny>) -> PyResult<ArrowArrayStreamReader> {
    let capsule = object.call_method0("__arrow_c_stream__")?.cast_into::<PyCapsule>()?;
    let pointer = capsule.pointer_checked(Some(c"arrow_array_stream"))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: a capsule of this name holds a stream, by the protocol; the reader takes it over, and leaves a
    // released one behind, which the capsule drops without effect.
    #[expect(unsafe_code, reason = "Arrow hands streams over by a pointer")]
    let reader = unsafe { ArrowArrayStreamReader::from_raw(pointer.as_ptr()) };
    reader.map_err(unread)
}

fn unread(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// A column, in the pieces it comes in.
fn column(values: &Bound<'_, PyAny>) -> PyResult<Vec<ArrayRef>> {
    if values.hasattr("__arrow_c_stream__")? {
        return chunks(stream(values)?);
    }
    if let Some(numbers) = numbers(values) {
        return Ok(vec![numbers]);
    }
    if values.is_instance_of::<PyString>() {
        return Err(read::no_data(values));
    }
    cells(values).map(|column| vec![column])
}

/// The only column of a stream, which is how a single array is handed over.
fn chunks(reader: ArrowArrayStreamReader) -> PyResult<Vec<ArrayRef>> {
    if reader.schema().fields().len() != 1 {
        return Err(PyTypeError::new_err("a column expected, not a table"));
    }
    reader.map(|batch| Ok(Arc::clone(batch.map_err(unread)?.column(0)))).collect()
}

/// A column of numbers that lie one beside the other, as NumPy has them.
fn numbers(values: &Bound<'_, PyAny>) -> Option<ArrayRef> {
    macro_rules! first_that_fits {
        ($($number:ty => $array:ty;)+) => {
            $(if let Ok(buffer) = PyBuffer::<$number>::get(values) {
                let numbers = (buffer.dimensions() == 1).then(|| buffer.to_vec(values.py()).ok())??;
                return Some(Arc::new(<$array>::from(numbers)));
            })+
        };
    }
    first_that_fits! {
        i64 => Int64Array;
        i32 => Int32Array;
        i16 => Int16Array;
        u32 => UInt32Array;
        u8 => UInt8Array;
        f64 => Float64Array;
    }
    None
}

/// A column of any objects: numbers, truths, days, or texts; None and NaN are empty cells.
fn cells(values: &Bound<'_, PyAny>) -> PyResult<ArrayRef> {
    let items: Vec<Bound<'_, PyAny>> = values.try_iter()?.collect::<PyResult<_>>()?;
    let is_empty = |item: &Bound<'_, PyAny>| {
        item.is_none() || item.cast::<PyFloat>().is_ok_and(|number| number.value().is_nan())
    };
    let all = |is: &dyn Fn(&Bound<'_, PyAny>) -> bool| items.iter().all(|item| is_empty(item) || is(item));
    let given = |item: &Bound<'_, PyAny>| (!is_empty(item)).then(|| item.clone());
    let is_number = |item: &Bound<'_, PyAny>| item.is_instance_of::<PyInt>() && !item.is_instance_of::<PyBool>();
    if all(&|item| item.is_instance_of::<PyBool>()) {
        let truth = |item| given(item).map(|item: Bound<'_, PyAny>| item.extract()).transpose();
        return Ok(Arc::new(items.iter().map(truth).collect::<PyResult<BooleanArray>>()?));
    }
    if all(&is_number) {
        let number = |item| given(item).map(|item: Bound<'_, PyAny>| item.extract::<i64>()).transpose();
        return Ok(Arc::new(items.iter().map(number).collect::<PyResult<Int64Array>>()?));
    }
    if all(&|item| is_number(item) || item.is_instance_of::<PyFloat>()) {
        let number = |item| given(item).map(|item: Bound<'_, PyAny>| item.extract::<f64>()).transpose();
        return Ok(Arc::new(items.iter().map(number).collect::<PyResult<Float64Array>>()?));
    }
    if all(&|item| item.is_instance_of::<PyDate>() && !item.is_instance_of::<PyDateTime>()) {
        let day = |item| given(item).map(|item: Bound<'_, PyAny>| days(&item)).transpose();
        return Ok(Arc::new(items.iter().map(day).collect::<PyResult<Date32Array>>()?));
    }
    let text = |item| given(item).map(|item: Bound<'_, PyAny>| text(&item)).transpose();
    Ok(Arc::new(items.iter().map(text).collect::<PyResult<StringArray>>()?))
}

fn days(day: &Bound<'_, PyAny>) -> PyResult<i32> {
    Ok(day.call_method0("toordinal")?.extract::<i32>()? - crate::cell::FIRST_OF_1970)
}

/// Texts are taken as they are, and numbers, days and decimals as they are written.
fn text(item: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(text) = item.cast::<PyString>() {
        return read::text_of(text);
    }
    let decimal = item.py().import("decimal")?.getattr("Decimal")?;
    let is_written = item.is_instance(&decimal)?
        || item.is_instance_of::<PyInt>()
        || item.is_instance_of::<PyFloat>()
        || item.is_instance_of::<PyDate>();
    if is_written { read::text_of(&item.str()?) } else { Err(read::no_data(item)) }
}
