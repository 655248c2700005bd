//! Writing under pseudonyms: a serializer that stands before another one and replaces what the types of the
//! library name as an id or a free text. Everything else passes as it is.

use serde::ser::{
    SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};
use serde::{Serialize, Serializer};

use crate::Key;

/// What stands in the place of every free text.
const HIDDEN: &str = "…";

/// A value that is written under pseudonyms.
#[derive(Debug, Clone, Copy)]
pub struct Masked<'a, T: ?Sized> {
    pub(crate) value: &'a T,
    pub(crate) key: &'a Key,
}

impl<T: Serialize + ?Sized> Serialize for Masked<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(Masking { inner: serializer, key: self.key })
    }
}

/// A serializer, or what it makes of a list or an object, behind the mask.
struct Masking<'a, S> {
    inner: S,
    key: &'a Key,
}

/// What a named type of the library holds.
enum Holds {
    Id,
    /// An id behind the word that says whose duty it is: `leader/li-wei`.
    Bearer,
    FreeText,
    Nothing,
}

fn holds(type_name: &str) -> Holds {
    match type_name {
        "Text" => Holds::FreeText,
        "Bearer" => Holds::Bearer,
        // A category of the rulebook.
        "ExcuseId" => Holds::Nothing,
        id if id.ends_with("Id") => Holds::Id,
        _ => Holds::Nothing,
    }
}

macro_rules! pass {
    ($($method:ident($ty:ty))+) => {$(
        fn $method(self, value: $ty) -> Result<S::Ok, S::Error> {
            self.inner.$method(value)
        }
    )+};
}

impl<'a, S: Serializer> Masking<'a, S> {
    fn behind<T>(key: &'a Key, inner: T) -> Masking<'a, T> {
        Masking { inner, key }
    }
}

impl<'a, S: Serializer> Serializer for Masking<'a, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Masking<'a, S::SerializeSeq>;
    type SerializeTuple = Masking<'a, S::SerializeTuple>;
    type SerializeTupleStruct = Masking<'a, S::SerializeTupleStruct>;
    type SerializeTupleVariant = Masking<'a, S::SerializeTupleVariant>;
    type SerializeMap = Masking<'a, S::SerializeMap>;
    type SerializeStruct = Masking<'a, S::SerializeStruct>;
    type SerializeStructVariant = Masking<'a, S::SerializeStructVariant>;

    pass! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_f32(f32)
        serialize_f64(f64) serialize_char(char) serialize_str(&str) serialize_bytes(&[u8])
        serialize_unit_struct(&'static str)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        match holds(name) {
            Holds::Id => {
                // Only an id is named so, and an id is written as a text.
                let id = serde_json::to_value(value).map_err(serde::ser::Error::custom)?;
                self.inner.serialize_str(&self.key.pseudonym(name, id.as_str().unwrap_or_default()))
            }
            Holds::Bearer => {
                let bearer = serde_json::to_value(value).map_err(serde::ser::Error::custom)?;
                let bearer = bearer.as_str().unwrap_or_default();
                let hidden = match bearer.split_once('/') {
                    None => bearer.to_owned(),
                    Some(("group", id)) => format!("group/{}", self.key.pseudonym("GroupId", id)),
                    Some((word, id)) => format!("{word}/{}", self.key.pseudonym("MemberId", id)),
                };
                self.inner.serialize_str(&hidden)
            }
            Holds::FreeText => self.inner.serialize_str(HIDDEN),
            Holds::Nothing => self.inner.serialize_newtype_struct(name, &Masked { value, key: self.key }),
        }
    }

    fn serialize_none(self) -> Result<S::Ok, S::Error> {
        self.inner.serialize_none()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.inner.serialize_some(&Masked { value, key: self.key })
    }

    fn serialize_unit(self) -> Result<S::Ok, S::Error> {
        self.inner.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
    ) -> Result<S::Ok, S::Error> {
        self.inner.serialize_unit_variant(name, index, variant)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.inner.serialize_newtype_variant(name, index, variant, &Masked { value, key: self.key })
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, S::Error> {
        self.inner.serialize_seq(len).map(|inner| Self::behind(self.key, inner))
    }

    fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, S::Error> {
        self.inner.serialize_tuple(len).map(|inner| Self::behind(self.key, inner))
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        len: usize,
    ) -> Result<Self::SerializeTupleStruct, S::Error> {
        self.inner.serialize_tuple_struct(name, len).map(|inner| Self::behind(self.key, inner))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Self::SerializeTupleVariant, S::Error> {
        let inner = self.inner.serialize_tuple_variant(name, index, variant, len)?;
        Ok(Self::behind(self.key, inner))
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        self.inner.serialize_map(len).map(|inner| Self::behind(self.key, inner))
    }

    fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, S::Error> {
        self.inner.serialize_struct(name, len).map(|inner| Self::behind(self.key, inner))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Self::SerializeStructVariant, S::Error> {
        let inner = self.inner.serialize_struct_variant(name, index, variant, len)?;
        Ok(Self::behind(self.key, inner))
    }
}

macro_rules! items {
    ($($of:ident.$method:ident)+) => {$(
        impl<S: $of> $of for Masking<'_, S> {
            type Ok = S::Ok;
            type Error = S::Error;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
                self.inner.$method(&Masked { value, key: self.key })
            }
            fn end(self) -> Result<S::Ok, S::Error> {
                self.inner.end()
            }
        }
    )+};
}

items! {
    SerializeSeq.serialize_element SerializeTuple.serialize_element
    SerializeTupleStruct.serialize_field SerializeTupleVariant.serialize_field
}

macro_rules! fields {
    ($($of:ident)+) => {$(
        impl<S: $of> $of for Masking<'_, S> {
            type Ok = S::Ok;
            type Error = S::Error;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                field: &'static str,
                value: &T,
            ) -> Result<(), S::Error> {
                self.inner.serialize_field(field, &Masked { value, key: self.key })
            }
            fn end(self) -> Result<S::Ok, S::Error> {
                self.inner.end()
            }
        }
    )+};
}

fields! { SerializeStruct SerializeStructVariant }

impl<S: SerializeMap> SerializeMap for Masking<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), S::Error> {
        self.inner.serialize_key(&Masked { value: key, key: self.key })
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
        self.inner.serialize_value(&Masked { value, key: self.key })
    }
    fn end(self) -> Result<S::Ok, S::Error> {
        self.inner.end()
    }
}
