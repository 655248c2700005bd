//! The value classes of the package, by the names serde gives to their Rust types.

use std::collections::HashMap;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple};

/// A value class, and its fields that are called otherwise in JSON.
pub(crate) struct Class {
    object: Py<PyAny>,
    renamed: HashMap<String, String>,
}

impl Class {
    /// What the field is called in Python.
    pub(crate) fn field<'a>(&'a self, key: &'a str) -> &'a str {
        if self.renamed.is_empty() { key } else { self.renamed.get(key).map_or(key, String::as_str) }
    }

    pub(crate) fn make<'py>(&self, fields: Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        self.object.bind(fields.py()).call((), Some(&fields))
    }
}

type Classes = HashMap<String, HashMap<Option<String>, Class>>;

static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();

/// The class of a struct; of the variant of an enum by its tag.
pub(crate) fn of<'py>(
    py: Python<'py>,
    name: &str,
    tag: Option<&Bound<'py, PyString>>,
) -> PyResult<Option<&'py Class>> {
    let by_tag = CLASSES.get_or_try_init(py, || load(py))?.get(name);
    let tag = tag.map(|tag| tag.to_cow()).transpose()?.map(std::borrow::Cow::into_owned);
    Ok(by_tag.and_then(|classes| classes.get(&tag)))
}

fn load(py: Python<'_>) -> PyResult<Classes> {
    let mut classes = Classes::new();
    for module in ["xiaozu._registry", "xiaozu._entry"] {
        let registry = py.import(module)?.getattr("CLASSES")?;
        add(&mut classes, &registry)?;
    }
    Ok(classes)
}

fn add(classes: &mut Classes, registry: &Bound<'_, PyAny>) -> PyResult<()> {
    for item in registry.call_method0("items")?.try_iter()? {
        let (key, object): (Bound<'_, PyTuple>, Bound<'_, PyAny>) = item?.extract()?;
        let (name, tag): (String, Option<String>) = key.extract()?;
        let json: HashMap<String, String> = match object.getattr_opt("_json")? {
            Some(names) => names.extract()?,
            None => HashMap::new(),
        };
        let renamed = json.into_iter().map(|(python, json)| (json, python)).collect();
        classes.entry(name).or_default().insert(tag, Class { object: object.unbind(), renamed });
    }
    Ok(())
}
