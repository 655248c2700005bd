//! Rust values as Python objects: a serde serializer that builds the value classes of `xiaozu`.
//!
//! A struct becomes the class of its name (and of its tag, for a variant of an enum); a list a tuple; a day a
//! `datetime.date`. What has no class of its own (a plan's free JSON) becomes a dict.

use std::fmt::Display;

use pyo3::BoundObject;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyFloat, PyString, PyTuple};
use serde::ser::{self, Serialize};

use crate::classes::{self, Class};

/// A value as Python sees it.
pub(crate) fn to_python<'py, T: Serialize + ?Sized>(
    py: Python<'py>,
    value: &T,
) -> PyResult<Bound<'py, PyAny>> {
    value.serialize(Writer { py }).map_err(|Unwritten(error)| error)
}

/// What Python says when a value cannot be made.
#[derive(Debug)]
pub(crate) struct Unwritten(PyErr);

impl From<PyErr> for Unwritten {
    fn from(error: PyErr) -> Self {
        Self(error)
    }
}

impl Display for Unwritten {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Unwritten {}

impl ser::Error for Unwritten {
    fn custom<T: Display>(message: T) -> Self {
        Self(PyRuntimeError::new_err(message.to_string()))
    }
}

type Written<'py> = Result<Bound<'py, PyAny>, Unwritten>;

#[derive(Clone, Copy)]
struct Writer<'py> {
    py: Python<'py>,
}

impl<'py> Writer<'py> {
    fn any<T: IntoPyObject<'py>>(self, value: T) -> Written<'py>
    where
        PyErr: From<T::Error>,
    {
        let object = value.into_pyobject(self.py).map_err(PyErr::from)?;
        Ok(BoundObject::into_any(object).into_bound())
    }

    fn text(self, text: &str) -> Written<'py> {
        Ok(PyString::new(self.py, text).into_any())
    }

    fn named(self, name: &str, value: Bound<'py, PyAny>) -> Written<'py> {
        let dict = PyDict::new(self.py);
        dict.set_item(name, value)?;
        Ok(dict.into_any())
    }
}

macro_rules! numbers {
    ($($method:ident $number:ty;)+) => {
        $(fn $method(self, number: $number) -> Written<'py> {
            self.any(number)
        })+
    };
}

impl<'py> ser::Serializer for Writer<'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Unwritten;
    type SerializeSeq = Items<'py>;
    type SerializeTuple = Items<'py>;
    type SerializeTupleStruct = Items<'py>;
    type SerializeTupleVariant = ser::Impossible<Bound<'py, PyAny>, Unwritten>;
    type SerializeMap = Pairs<'py>;
    type SerializeStruct = Fields<'py>;
    type SerializeStructVariant = Variant<'py>;

    numbers! {
        serialize_i8 i8; serialize_i16 i16; serialize_i32 i32; serialize_i64 i64; serialize_i128 i128;
        serialize_u8 u8; serialize_u16 u16; serialize_u32 u32; serialize_u64 u64; serialize_u128 u128;
    }

    fn serialize_bool(self, value: bool) -> Written<'py> {
        self.any(value)
    }

    fn serialize_f32(self, number: f32) -> Written<'py> {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Written<'py> {
        Ok(PyFloat::new(self.py, number).into_any())
    }

    fn serialize_char(self, value: char) -> Written<'py> {
        self.text(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Written<'py> {
        self.text(text)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Written<'py> {
        self.any(bytes)
    }

    fn serialize_none(self) -> Written<'py> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written<'py> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written<'py> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written<'py> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written<'py> {
        Ok(PyString::intern(self.py, variant).into_any())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Written<'py> {
        let written = value.serialize(self)?;
        if name != "Day" {
            return Ok(written);
        }
        Ok(py_date(&written)?.into_any())
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written<'py> {
        let value = value.serialize(self)?;
        let class = classes::of(self.py, name, Some(&PyString::intern(self.py, variant)))?;
        let Some(class) = class else { return self.named(variant, value) };
        let fields = PyDict::new(self.py);
        fields.set_item(class.field(variant), value)?;
        Ok(class.make(fields)?)
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Items<'py>, Unwritten> {
        Ok(Items { writer: self, items: Vec::with_capacity(len.unwrap_or(0)) })
    }

    fn serialize_tuple(self, len: usize) -> Result<Items<'py>, Unwritten> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_struct(self, _: &'static str, len: usize) -> Result<Items<'py>, Unwritten> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritten> {
        Err(ser::Error::custom(format_args!("`{name}` has no form in JSON")))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Pairs<'py>, Unwritten> {
        Ok(Pairs { writer: self, dict: PyDict::new(self.py), key: None })
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Fields<'py>, Unwritten> {
        Ok(Fields {
            writer: self,
            name,
            class: classes::of(self.py, name, None)?,
            fields: PyDict::new(self.py),
        })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Variant<'py>, Unwritten> {
        Ok(Variant { writer: self, variant, fields: PyDict::new(self.py) })
    }
}

/// A day from how it is written.
fn py_date<'py>(written: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDate>> {
    let text: String = written.extract()?;
    let mut parts = text.splitn(3, '-').map(|part| part.parse::<u16>().unwrap_or(0));
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let small = |part: Option<u16>| part.and_then(|part| u8::try_from(part).ok()).unwrap_or(0);
    PyDate::new(written.py(), year.unwrap_or(0).into(), small(month), small(day))
}

struct Items<'py> {
    writer: Writer<'py>,
    items: Vec<Bound<'py, PyAny>>,
}

impl<'py> ser::SerializeSeq for Items<'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Unwritten;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        self.items.push(value.serialize(self.writer)?);
        Ok(())
    }

    fn end(self) -> Written<'py> {
        Ok(PyTuple::new(self.writer.py, self.items)?.into_any())
    }
}

impl<'py> ser::SerializeTuple for Items<'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Unwritten;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Written<'py> {
        ser::SerializeSeq::end(self)
    }
}

impl<'py> ser::SerializeTupleStruct for Items<'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Unwritten;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Written<'py> {
        ser::SerializeSeq::end(self)
    }
}

struct Pairs<'py> {
    writer: Writer<'py>,
    dict: Bound<'py, PyDict>,
    key: Option<Bound<'py, PyAny>>,
}

impl<'py> ser::SerializeMap for Pairs<'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Unwritten;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritten> {
        self.key = Some(key.serialize(self.writer)?);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        Ok(self.dict.set_item(self.key.take(), value.serialize(self.writer)?)?)
    }

    fn end(self) -> Written<'py> {
        Ok(self.dict.into_any())
    }
}

/// The fields of a struct; the first names the class where the struct is a variant of an enum.
struct Fields<'py> {
    writer: Writer<'py>,
    name: &'static str,
    class: Option<&'py Class>,
    fields: Bound<'py, PyDict>,
}

impl<'py> ser::SerializeStruct for Fields<'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Unwritten;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unwritten> {
        let value = value.serialize(self.writer)?;
        if self.class.is_none()
            && self.fields.is_empty()
            && let Ok(tag) = value.cast::<PyString>()
        {
            self.class = classes::of(self.writer.py, self.name, Some(tag))?;
            if self.class.is_some() {
                return Ok(());
            }
        }
        let key = self.class.map_or(key, |class| class.field(key));
        Ok(self.fields.set_item(PyString::intern(self.writer.py, key), value)?)
    }

    fn end(self) -> Written<'py> {
        match self.class {
            Some(class) => Ok(class.make(self.fields)?),
            None => Ok(self.fields.into_any()),
        }
    }
}

struct Variant<'py> {
    writer: Writer<'py>,
    variant: &'static str,
    fields: Bound<'py, PyDict>,
}

impl<'py> ser::SerializeStructVariant for Variant<'py> {
    type Ok = Bound<'py, PyAny>;
    type Error = Unwritten;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unwritten> {
        Ok(self.fields.set_item(key, value.serialize(self.writer)?)?)
    }

    fn end(self) -> Written<'py> {
        self.writer.named(self.variant, self.fields.into_any())
    }
}
