//! What a serializer sees of a value: the names that JSON does not have, as the extension finds classes by them.

use std::fmt;

use serde::ser::{
    self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, SerializeTupleStruct,
    Serializer,
};
use serde_json::Value;

/// A value and its names.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Seen {
    Plain(Value),
    List(Vec<Seen>),
    /// Keyed by data.
    Map(Vec<(Seen, Seen)>),
    /// A struct with its name and its fields.
    Struct(&'static str, Vec<(&'static str, Seen)>),
    /// What a named type holds.
    Named(&'static str, Box<Seen>),
    /// A variant that is an object with one key: the enum, the key, what it holds.
    Keyed(&'static str, &'static str, Box<Seen>),
}

/// Nothing the library writes is refused.
#[derive(Debug)]
pub(super) struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

pub(super) fn seen<T: Serialize + ?Sized>(value: &T) -> Seen {
    value.serialize(Look).unwrap()
}

struct Look;

/// A list, a map or a struct so far.
struct Parts(Seen, Option<Seen>);

macro_rules! plain {
    ($($method:ident($ty:ty))+) => {$(
        fn $method(self, value: $ty) -> Result<Seen, Refused> {
            Ok(Seen::Plain(Value::from(value)))
        }
    )+};
}

impl Serializer for Look {
    type Ok = Seen;
    type Error = Refused;
    type SerializeSeq = Parts;
    type SerializeTuple = Parts;
    type SerializeTupleStruct = Parts;
    type SerializeTupleVariant = ser::Impossible<Seen, Refused>;
    type SerializeMap = Parts;
    type SerializeStruct = Parts;
    type SerializeStructVariant = ser::Impossible<Seen, Refused>;

    plain! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_f32(f32)
        serialize_f64(f64) serialize_str(&str)
    }

    fn serialize_char(self, _: char) -> Result<Seen, Refused> {
        Err(Refused("a letter".to_owned()))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Seen, Refused> {
        Err(Refused("bytes".to_owned()))
    }

    fn serialize_none(self) -> Result<Seen, Refused> {
        Ok(Seen::Plain(Value::Null))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Seen, Refused> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Seen, Refused> {
        Err(Refused("nothing at all".to_owned()))
    }

    fn serialize_unit_struct(self, name: &'static str) -> Result<Seen, Refused> {
        Err(Refused(name.to_owned()))
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Seen, Refused> {
        Ok(Seen::Plain(variant.into()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Seen, Refused> {
        Ok(Seen::Named(name, Box::new(value.serialize(Self)?)))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Seen, Refused> {
        Ok(Seen::Keyed(name, variant, Box::new(value.serialize(Self)?)))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts, Refused> {
        Ok(Parts(Seen::List(Vec::new()), None))
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts, Refused> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Parts, Refused> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Refused> {
        Err(Refused(name.to_owned()))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Parts, Refused> {
        Ok(Parts(Seen::Map(Vec::new()), None))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Parts, Refused> {
        Ok(Parts(Seen::Struct(name, Vec::new()), None))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Refused> {
        Err(Refused(name.to_owned()))
    }
}

impl Parts {
    fn push<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        if let Seen::List(items) = &mut self.0 {
            items.push(value.serialize(Look)?);
        }
        Ok(())
    }
}

macro_rules! items {
    ($($of:ident.$method:ident)+) => {$(
        impl $of for Parts {
            type Ok = Seen;
            type Error = Refused;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
                self.push(value)
            }
            fn end(self) -> Result<Seen, Refused> {
                Ok(self.0)
            }
        }
    )+};
}

items! { SerializeSeq.serialize_element SerializeTuple.serialize_element SerializeTupleStruct.serialize_field }

impl SerializeMap for Parts {
    type Ok = Seen;
    type Error = Refused;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Refused> {
        self.1 = Some(key.serialize(Look)?);
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        if let (Seen::Map(entries), Some(key)) = (&mut self.0, self.1.take()) {
            entries.push((key, value.serialize(Look)?));
        }
        Ok(())
    }
    fn end(self) -> Result<Seen, Refused> {
        Ok(self.0)
    }
}

impl SerializeStruct for Parts {
    type Ok = Seen;
    type Error = Refused;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        if let Seen::Struct(_, fields) = &mut self.0 {
            fields.push((name, value.serialize(Look)?));
        }
        Ok(())
    }
    fn end(self) -> Result<Seen, Refused> {
        Ok(self.0)
    }
}
