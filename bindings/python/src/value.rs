//! How values cross the border: out as value objects, in as texts, days and plain data.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyString};
use pyo3::{type_hint_identifier, type_hint_subscript, type_hint_union};
use serde::Serialize;
use serde::de::DeserializeOwned;
use xiaozu_plain::{Door, Fault};

use crate::error::raise;
use crate::read;
use crate::write::to_python;

/// A type that has a class in Python.
pub(crate) trait Named {
    /// The module of the class.
    const MODULE: &'static str;
    /// Its name there.
    const NAME: &'static str;
}

macro_rules! named {
    ($($module:literal: $($type:ty = $name:literal),+;)+) => {
        $($(impl $crate::value::Named for $type {
            const MODULE: &'static str = $module;
            const NAME: &'static str = $name;
        })+)+
    };
}
pub(crate) use named;

impl<T: Named> Named for &T {
    const MODULE: &'static str = T::MODULE;
    const NAME: &'static str = T::NAME;
}

/// A value on its way to Python, as an object of its class.
pub(crate) struct Out<T>(pub(crate) T);

impl<'py, T: Serialize + Named> IntoPyObject<'py> for Out<T> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!(T::MODULE, T::NAME);

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &self.0)
    }
}

/// Values on their way to Python, as a list.
pub(crate) fn all<T>(values: impl IntoIterator<Item = T>) -> Vec<Out<T>> {
    values.into_iter().map(Out).collect()
}

/// Something that is written as a text: an id, a month, a question.
pub(crate) struct Written<T>(pub(crate) T);

impl<T> Written<T>
where
    T: FromStr,
    T::Err: Display,
{
    fn parse(py: Python<'_>, text: &str) -> PyResult<Self> {
        text.parse().map(Self).map_err(|error| raise(py, Door::Value, [Fault::value(&error)]))
    }
}

impl<'py, T> FromPyObject<'_, 'py> for Written<T>
where
    T: FromStr,
    T::Err: Display,
{
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "str");

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let text = read::text_of(object.cast::<PyString>()?.as_any().cast()?)?;
        Self::parse(object.py(), &text)
    }
}

/// A day: a `datetime.date`, or a text in ISO form.
#[derive(Clone, Copy)]
pub(crate) struct Day(pub(crate) xiaozu::Day);

impl<'py> FromPyObject<'_, 'py> for Day {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(type_hint_identifier!("datetime", "date"), type_hint_identifier!("builtins", "str"));

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let text = match object.cast::<PyString>() {
            Ok(text) => read::text_of(text.as_any().cast()?)?,
            Err(_) => read::day_text(object.cast::<PyDate>()?.as_any())?,
        };
        Written::parse(object.py(), &text).map(|Written(day)| Self(day))
    }
}

/// Plain data that the library reads: a value object, or a dict in the form of JSON.
pub(crate) struct Data<T>(pub(crate) T);

impl<'py, T: DeserializeOwned + Named> FromPyObject<'_, 'py> for Data<T> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        type_hint_identifier!(T::MODULE, T::NAME),
        type_hint_subscript!(
            type_hint_identifier!("collections.abc", "Mapping"),
            type_hint_identifier!("builtins", "str"),
            type_hint_identifier!("typing", "Any")
        )
    );

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        read::typed(&object).map(Self)
    }
}

/// A list of such data, from any iterable.
pub(crate) struct List<T>(pub(crate) Vec<T>);

impl<'py, T> FromPyObject<'_, 'py> for List<T>
where
    T: for<'a> FromPyObject<'a, 'py, Error = PyErr>,
{
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("collections.abc", "Iterable"), T::INPUT_TYPE);

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyString>() {
            return Err(read::no_data(&object));
        }
        object.try_iter()?.map(|item| T::extract(item?.as_borrowed())).collect::<PyResult<_>>().map(Self)
    }
}

/// A day on its way to Python, as a `datetime.date`.
pub(crate) struct DayOut(pub(crate) xiaozu::Day);

impl<'py> IntoPyObject<'py> for DayOut {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("datetime", "date");

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &self.0)
    }
}

/// Days, both ends included: a period (`2021`, `2021-Q3`, `2021-12`), or its first and last day.
pub(crate) struct Span(pub(crate) RangeInclusive<xiaozu::Day>);

impl<'py> FromPyObject<'_, 'py> for Span {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        type_hint_identifier!("builtins", "str"),
        type_hint_subscript!(type_hint_identifier!("builtins", "tuple"), Day::INPUT_TYPE, Day::INPUT_TYPE)
    );

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyString>() {
            return Written::<xiaozu::Period>::extract(object).map(|Written(period)| Self(period.days()));
        }
        let (Day(first), Day(last)) = object.extract()?;
        Ok(Self(first..=last))
    }
}

/// Something whose type Python does not name.
pub(crate) struct Any<'py>(pub(crate) Bound<'py, PyAny>);

impl<'py> IntoPyObject<'py> for Any<'py> {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = std::convert::Infallible;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("typing", "Any");

    fn into_pyobject(self, _: Python<'py>) -> Result<Bound<'py, PyAny>, Self::Error> {
        Ok(self.0)
    }
}

/// A dict whose keys are texts.
pub(crate) struct Dict<'py>(pub(crate) Bound<'py, PyDict>);

impl<'py> IntoPyObject<'py> for Dict<'py> {
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = std::convert::Infallible;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("builtins", "dict"),
        type_hint_identifier!("builtins", "str"),
        type_hint_identifier!("typing", "Any")
    );

    fn into_pyobject(self, _: Python<'py>) -> Result<Bound<'py, PyDict>, Self::Error> {
        Ok(self.0)
    }
}
