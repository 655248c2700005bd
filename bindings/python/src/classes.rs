//! The value classes of the package, by the names serde gives to their Rust types.

use std::collections::{HashMap, HashSet};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple};

/// A value class, and its fields that are called otherwise in JSON.
pub(crate) struct Class {
    object: Py<PyAny>,
    renamed: HashMap<String, String>,
    nested: Option<Nested>,
}

/// A field whose own fields stand among the others: one of several classes, told apart by a tag.
struct Nested {
    field: String,
    tag: String,
    /// The fields that are not its own.
    others: HashSet<String>,
    members: HashMap<String, Class>,
}

impl Class {
    /// What the field is called in Python.
    pub(crate) fn field<'a>(&'a self, key: &'a str) -> &'a str {
        if self.renamed.is_empty() { key } else { self.renamed.get(key).map_or(key, String::as_str) }
    }

    pub(crate) fn make<'py>(&self, fields: Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        if let Some(nested) = &self.nested {
            nested.gather(&fields)?;
        }
        self.object.bind(fields.py()).call((), Some(&fields))
    }

    fn new(object: Bound<'_, PyAny>) -> PyResult<Self> {
        let json: HashMap<String, String> = match object.getattr_opt("_json")? {
            Some(names) => names.extract()?,
            None => HashMap::new(),
        };
        let renamed = json.into_iter().map(|(python, json)| (json, python)).collect();
        Ok(Self { object: object.unbind(), renamed, nested: None })
    }
}

impl Nested {
    /// Puts the value of the nested field in the place of its fields.
    fn gather(&self, fields: &Bound<'_, PyDict>) -> PyResult<()> {
        let own = PyDict::new(fields.py());
        let mut class = None;
        // A copy: a dict does not change while it is walked through.
        for item in fields.items().iter() {
            let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = item.extract()?;
            let name: String = key.extract()?;
            if name == self.tag {
                class = self.members.get(&value.extract::<String>()?);
                fields.del_item(&key)?;
            } else if !self.others.contains(&name) {
                fields.del_item(&key)?;
                own.set_item(name, value)?;
            }
        }
        let Some(class) = class else { return Ok(()) };
        let renamed = PyDict::new(fields.py());
        for (key, value) in own.iter() {
            renamed.set_item(class.field(&key.extract::<String>()?), value)?;
        }
        fields.set_item(&self.field, class.make(renamed)?)
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
    nest(&mut classes, &py.import("xiaozu._registry")?.getattr("NESTED")?)?;
    Ok(classes)
}

fn nest(classes: &mut Classes, registry: &Bound<'_, PyAny>) -> PyResult<()> {
    for item in registry.call_method0("items")?.try_iter()? {
        let (name, nested): (String, Bound<'_, PyTuple>) = item?.extract()?;
        let (field, tag, by_word): (String, String, Bound<'_, PyDict>) = nested.extract()?;
        let mut members = HashMap::new();
        for (word, object) in by_word.iter() {
            members.insert(word.extract()?, Class::new(object)?);
        }
        if let Some(class) = classes.get_mut(&name).and_then(|by_tag| by_tag.get_mut(&None)) {
            let object = class.object.bind(registry.py());
            let others = object.getattr("__dataclass_fields__")?.call_method0("keys")?.try_iter()?;
            let mut others: HashSet<String> = others.map(|name| name?.extract()).collect::<PyResult<_>>()?;
            others.remove(&field);
            class.nested = Some(Nested { field, tag, others, members });
        }
    }
    Ok(())
}

fn add(classes: &mut Classes, registry: &Bound<'_, PyAny>) -> PyResult<()> {
    for item in registry.call_method0("items")?.try_iter()? {
        let (key, object): (Bound<'_, PyTuple>, Bound<'_, PyAny>) = item?.extract()?;
        let (name, tag): (String, Option<String>) = key.extract()?;
        classes.entry(name).or_default().insert(tag, Class::new(object)?);
    }
    Ok(())
}
