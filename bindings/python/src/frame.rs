//! Data frames on their way in: whatever speaks the Arrow PyCapsule protocol, or a mapping of columns.

use std::sync::Arc;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{ArrayStreamReader, FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{
    ArrayRef, Float64Array, Int16Array, Int32Array, Int64Array, UInt8Array, UInt32Array, make_array,
};
use arrow_schema::ArrowError;
use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyImportError, PyValueError};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyCapsule, PyDate, PyFloat, PyInt, PyString};
use pyo3::{type_hint_identifier, type_hint_subscript, type_hint_union};
use xiaozu_frames::{Frame, FrameFault, Value};

use crate::error::Raise;
use crate::read;
use crate::value::Day;

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
        let no_frame = || {
            let found =
                object.get_type().name().map_or_else(|_| "object".to_owned(), |name| name.to_string());
            FrameFault::NotAFrame { found }.raise(py)
        };
        if let Some(stream) = stream(&object)? {
            let reader = RecordBatchStreamReader::try_new(stream).map_err(|_| no_frame())?;
            return py.detach(|| Frame::read(reader)).map(Self).map_err(|fault| fault.raise(py));
        }
        let mut columns = Vec::new();
        let items = object.call_method0("items").map_err(|_| no_frame())?;
        for item in items.try_iter()? {
            let (name, values): (Bound<'py, PyAny>, Bound<'py, PyAny>) =
                item?.extract().map_err(|_| no_frame())?;
            let name = read::text_of(name.cast::<PyString>().map_err(|_| read::no_data(&name))?)?;
            let values = column(&name, &values)?;
            columns.push((name, values));
        }
        Frame::from_columns(columns).map(Self).map_err(|fault| fault.raise(py))
    }
}

/// What a method of the protocol gives; None where there is no such method, or where the library that owns the
/// object lacks what it needs for it: pandas without pyarrow is read without the protocol.
fn exported<'py>(object: &Bound<'py, PyAny>, method: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    if !object.hasattr(method)? {
        return Ok(None);
    }
    match object.call_method0(method) {
        Ok(given) => Ok(Some(given)),
        Err(error) if error.is_instance_of::<PyImportError>(object.py()) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The stream of an object that has one.
fn stream(object: &Bound<'_, PyAny>) -> PyResult<Option<FFI_ArrowArrayStream>> {
    let Some(given) = exported(object, "__arrow_c_stream__")? else { return Ok(None) };
    let capsule = given.cast_into::<PyCapsule>()?;
    let pointer = capsule.pointer_checked(Some(c"arrow_array_stream"))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: a capsule of this name holds a stream, by the protocol; it is taken over, and a released one left
    // behind, which the capsule drops without effect.
    #[expect(unsafe_code, reason = "Arrow hands streams over by a pointer")]
    let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr()) };
    Ok(Some(stream))
}

/// The array of an object that is one.
fn array(object: &Bound<'_, PyAny>) -> PyResult<Option<ArrayRef>> {
    let Some(given) = exported(object, "__arrow_c_array__")? else { return Ok(None) };
    let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) = given.extract()?;
    let schema = schema.pointer_checked(Some(c"arrow_schema"))?.cast::<FFI_ArrowSchema>();
    let array = array.pointer_checked(Some(c"arrow_array"))?.cast::<FFI_ArrowArray>();
    // SAFETY: capsules of these names hold an array and its schema, by the protocol; the array is taken over, and the
    // schema read while its capsule lives.
    #[expect(unsafe_code, reason = "Arrow hands arrays over by pointers")]
    let data = unsafe { from_ffi(FFI_ArrowArray::from_raw(array.as_ptr()), schema.as_ref()) };
    Ok(Some(make_array(data.map_err(unread)?)))
}

fn unread(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// A column, in the pieces it comes in.
fn column(name: &str, values: &Bound<'_, PyAny>) -> PyResult<Vec<ArrayRef>> {
    if let Some(stream) = stream(values)? {
        return ArrayStreamReader::try_new(stream)
            .map_err(unread)?
            .map(|piece| piece.map_err(unread))
            .collect();
    }
    if let Some(array) = array(values)? {
        return Ok(vec![array]);
    }
    if let Some(numbers) = numbers(values) {
        return Ok(vec![numbers]);
    }
    if values.is_instance_of::<PyString>() {
        return Err(read::no_data(values));
    }
    cells(name, values).map(|column| vec![column])
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
fn cells(name: &str, values: &Bound<'_, PyAny>) -> PyResult<ArrayRef> {
    let cells: Vec<Value> = values.try_iter()?.map(|item| cell(&item?)).collect::<PyResult<_>>()?;
    xiaozu_frames::list(name, &cells).map_err(|fault| fault.raise(values.py()))
}

fn cell(item: &Bound<'_, PyAny>) -> PyResult<Value> {
    if item.is_none() {
        return Ok(Value::Empty);
    }
    if let Ok(text) = item.cast::<PyString>() {
        return read::text_of(text).map(Value::Text);
    }
    if let Ok(truth) = item.cast::<PyBool>() {
        return Ok(Value::Flag(truth.is_true()));
    }
    if item.is_instance_of::<PyInt>() {
        return item.extract().map(Value::Whole).map_err(|_| read::no_data(item));
    }
    if let Ok(number) = item.cast::<PyFloat>() {
        let number = number.value();
        return Ok(if number.is_nan() { Value::Empty } else { Value::Float(number) });
    }
    if item.is_instance_of::<PyDate>() {
        return Day::extract(item.as_borrowed()).map(|Day(day)| Value::Day(day));
    }
    let decimal = item.py().import("decimal")?.getattr("Decimal")?;
    if item.is_instance(&decimal)? {
        read::text_of(&item.str()?).map(Value::Text)
    } else {
        Err(read::no_data(item))
    }
}
