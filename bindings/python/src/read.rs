//! Python objects as plain data: what the library reads is what JSON can say.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use xiaozu_plain::{Door, Fault};

use crate::error::raise;

/// How deep lists and objects may stand in each other.
const DEPTH: u32 = 64;

/// A Python object as plain data.
pub(crate) fn data(object: &Bound<'_, PyAny>) -> PyResult<Value> {
    within(object, DEPTH)
}

/// A Python object as a type of the library.
pub(crate) fn typed<T: DeserializeOwned>(object: &Bound<'_, PyAny>) -> PyResult<T> {
    let data = data(object)?;
    serde_json::from_value(data).map_err(|error| raise(object.py(), Door::Value, [Fault::value(&error)]))
}

fn within(object: &Bound<'_, PyAny>, depth: u32) -> PyResult<Value> {
    let Some(depth) = depth.checked_sub(1) else {
        return Err(raise(object.py(), Door::Value, [Fault::too_deep()]));
    };
    if object.is_none() {
        Ok(Value::Null)
    } else if let Ok(text) = object.cast::<PyString>() {
        text_of(text).map(Value::String)
    } else if let Ok(truth) = object.cast::<PyBool>() {
        Ok(truth.is_true().into())
    } else if object.is_instance_of::<PyInt>() {
        let number = object.extract::<i64>().map(Value::from);
        number.or_else(|_| object.extract::<u64>().map(Value::from)).map_err(|_| no_data(object))
    } else if let Ok(number) = object.cast::<PyFloat>() {
        Ok(serde_json::Number::from_f64(number.value()).ok_or_else(|| no_data(object))?.into())
    } else if object.is_instance_of::<PyDate>() {
        day_text(object).map(Value::String)
    } else if let Ok(list) = object.cast::<PyList>() {
        list.iter().map(|item| within(&item, depth)).collect()
    } else if let Ok(tuple) = object.cast::<PyTuple>() {
        tuple.iter().map(|item| within(&item, depth)).collect()
    } else if let Ok(mapping) = object.cast::<PyMapping>() {
        object_of(mapping, depth)
    } else if let Some(to_dict) = own_data(object)? {
        within(&to_dict, depth)
    } else {
        Err(no_data(object))
    }
}

fn object_of(mapping: &Bound<'_, PyMapping>, depth: u32) -> PyResult<Value> {
    let mut fields = Map::new();
    for item in mapping.items()?.iter() {
        let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = item.extract()?;
        let key = key.cast::<PyString>().map_err(|_| no_data(&key))?;
        fields.insert(text_of(key)?, within(&value, depth)?);
    }
    Ok(Value::Object(fields))
}

/// A value object of the package says itself what it is in JSON.
fn own_data<'py>(object: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let py = object.py();
    let base = py.import("xiaozu._value")?.getattr("Value")?;
    if object.is_instance(&base)? { object.call_method0("to_dict").map(Some) } else { Ok(None) }
}

/// A text; one with half a character in it is none.
pub(crate) fn text_of(text: &Bound<'_, PyString>) -> PyResult<String> {
    text.to_cow().map(std::borrow::Cow::into_owned).map_err(|_| no_data(text))
}

/// A day as it is written; of a moment, its day.
pub(crate) fn day_text(object: &Bound<'_, PyAny>) -> PyResult<String> {
    let day = match object.cast::<PyDateTime>() {
        Ok(moment) => moment.call_method0("date")?,
        Err(_) => object.clone(),
    };
    day.call_method0("isoformat")?.extract()
}

pub(crate) fn no_data(object: &Bound<'_, PyAny>) -> PyErr {
    let name = object.get_type().name().map_or_else(|_| "object".to_owned(), |name| name.to_string());
    raise(object.py(), Door::Value, [Fault::no_data(&format!("`{name}`"))])
}
