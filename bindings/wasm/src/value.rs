//! How values cross the border: as plain objects, by way of their JSON form.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use js_sys::{JsString, TypeError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde::ser::Serializer as _;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use xiaozu::{Day, Period};
use xiaozu_plain::{Door, Fault};

use crate::error::raise;
use crate::types;

/// What a method gives or an error.
pub type Checked<T> = Result<T, JsValue>;

/// A type that has a name in TypeScript.
pub trait Typed {
    /// A value of that type.
    type Js: JsCast;
    /// A list of them.
    type List: JsCast;
}

impl<T: Typed> Typed for &T {
    type Js = T::Js;
    type List = T::List;
}

/// A value as TypeScript names its type.
pub type Js<T> = <T as Typed>::Js;
/// A list of values, named so, too.
pub type List<T> = <T as Typed>::List;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = JSON, js_name = parse, catch)]
    fn parse(text: &str) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(raw_module = "./data.js")]
extern "C" {
    /// The value in JSON; otherwise the name of what has no form in it, or nothing where it is nested too deeply.
    #[wasm_bindgen(catch, js_name = written)]
    fn written_by_js(value: &JsValue) -> Result<JsString, JsValue>;
    /// Whether no half of a character stands in a text.
    #[wasm_bindgen(js_name = wellFormed)]
    fn well_formed(text: &JsString) -> bool;
}

fn parsed(json: Result<Vec<u8>, serde_json::Error>) -> JsValue {
    let text = json.ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    parse(&text).unwrap_or(JsValue::UNDEFINED)
}

/// A value as a plain object.
pub(crate) fn plain<T: Serialize + ?Sized>(value: &T) -> JsValue {
    parsed(serde_json::to_vec(value))
}

/// A value on its way out.
pub(crate) fn out<T: Serialize + Typed>(value: T) -> Js<T> {
    plain(&value).unchecked_into()
}

/// Values on their way out, as a list.
pub(crate) fn all<T: Serialize + Typed>(values: impl IntoIterator<Item = T>) -> List<T> {
    list(values).unchecked_into()
}

/// A list of anything.
pub(crate) fn list<T: Serialize>(values: impl IntoIterator<Item = T>) -> JsValue {
    let mut json = Vec::new();
    let written = serde_json::Serializer::new(&mut json).collect_seq(values);
    parsed(written.map(|()| json))
}

/// A plain object in JSON.
pub(crate) fn json(value: &JsValue) -> Checked<String> {
    written_by_js(value).map(String::from).map_err(|what| match what.as_string() {
        Some(name) => raise(Door::Value, &[Fault::no_data(&format!("`{name}`"))]),
        None if what.is_undefined() => raise(Door::Value, &[Fault::too_deep()]),
        // What the caller's own code throws while it is asked is the caller's.
        None => what,
    })
}

/// A plain object as a type of the library.
pub(crate) fn data<T: DeserializeOwned>(value: &JsValue) -> Checked<T> {
    serde_json::from_str(&json(value)?).map_err(|error| wrong_value(&error))
}

/// A text.
pub(crate) fn text(value: &JsValue) -> Checked<String> {
    match value.dyn_ref::<JsString>() {
        Some(text) if well_formed(text) => Ok(text.into()),
        _ => data(value),
    }
}

/// An array of the engine's own kind, as its class is asked for everywhere: of anything else it would take zeros.
pub(crate) fn array<'a, T: JsCast>(value: &'a JsValue, class: &str) -> Checked<&'a T> {
    value.dyn_ref().ok_or_else(|| TypeError::new(&format!("expected instance of {class}")).into())
}

/// Something that is written as a text: a question, a quarter, a bearer.
pub(crate) fn written<T>(value: &JsValue) -> Checked<T>
where
    T: FromStr,
    T::Err: Display,
{
    text(value)?.parse().map_err(|error: T::Err| wrong_value(&error))
}

/// Days, both ends included: a period, or its first and last day.
pub(crate) fn span(value: &types::Span) -> Checked<RangeInclusive<Day>> {
    let value: &JsValue = value.as_ref();
    if value.is_string() {
        return written::<Period>(value).map(Period::days);
    }
    data::<(Day, Day)>(value).map(|(first, last)| first..=last)
}

fn wrong_value(error: &dyn Display) -> JsValue {
    raise(Door::Value, &[Fault::value(error)])
}
