//! Structs that write the fields of another among their own, under their own name: serde's `flatten` writes a
//! map, and whoever writes answers for another language could not tell what it is.

use serde::ser::{Error, Impossible, Serialize, SerializeStruct, Serializer};

/// Writes the structs named, field by field in the order given: `[own]`, `[..flattened]`, and left out where there
/// is none `[?optional]`, `[?optional "as it is called"]`.
macro_rules! flat {
    ($($name:ident { $($field:tt)+ })+) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct;
                let mut fields = serializer.serialize_struct(stringify!($name), [$(stringify!($field)),+].len())?;
                $($crate::flat::flat!(@write self, fields, $field);)+
                fields.end()
            }
        }
    )+};
    (@write $own:ident, $fields:ident, [..$field:ident]) => {
        serde::Serialize::serialize(&$own.$field, $crate::flat::Among(&mut $fields))?
    };
    (@write $own:ident, $fields:ident, [? $field:ident]) => {
        $crate::flat::flat!(@optional $own, $fields, $field, stringify!($field))
    };
    (@write $own:ident, $fields:ident, [? $field:ident $called:literal]) => {
        $crate::flat::flat!(@optional $own, $fields, $field, $called)
    };
    (@write $own:ident, $fields:ident, [$field:ident]) => {
        $fields.serialize_field(stringify!($field), &$own.$field)?
    };
    (@optional $own:ident, $fields:ident, $field:ident, $called:expr) => {
        match &$own.$field {
            None => $fields.skip_field($called)?,
            there => $fields.serialize_field($called, there)?,
        }
    };
}
pub(crate) use flat;

/// Writes the fields of a struct among those of another one.
pub(crate) struct Among<'a, S>(pub(crate) &'a mut S);

impl<S: SerializeStruct> SerializeStruct for Among<'_, S> {
    type Ok = ();
    type Error = S::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        field: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        self.0.serialize_field(field, value)
    }

    fn skip_field(&mut self, field: &'static str) -> Result<(), S::Error> {
        self.0.skip_field(field)
    }

    fn end(self) -> Result<(), S::Error> {
        Ok(())
    }
}

macro_rules! refused {
    ($($method:ident($($ty:ty),*) -> $ok:ty;)+) => {$(
        fn $method(self, $(_: $ty),*) -> Result<$ok, S::Error> {
            Err(no_struct())
        }
    )+};
}

macro_rules! refused_with_value {
    ($($method:ident($($ty:ty),*);)+) => {$(
        fn $method<T: Serialize + ?Sized>(self, $(_: $ty,)* _: &T) -> Result<(), S::Error> {
            Err(no_struct())
        }
    )+};
}

fn no_struct<E: Error>() -> E {
    E::custom("only the fields of a struct are written among those of another")
}

type Never<S> = Impossible<(), <S as SerializeStruct>::Error>;
type Name = &'static str;

impl<S: SerializeStruct> Serializer for Among<'_, S> {
    type Ok = ();
    type Error = S::Error;
    type SerializeSeq = Never<S>;
    type SerializeTuple = Never<S>;
    type SerializeTupleStruct = Never<S>;
    type SerializeTupleVariant = Never<S>;
    type SerializeMap = Never<S>;
    type SerializeStruct = Self;
    type SerializeStructVariant = Never<S>;

    fn serialize_struct(self, _: Name, _: usize) -> Result<Self, S::Error> {
        Ok(self)
    }

    refused! {
        serialize_bool(bool) -> ();
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_i64(i64) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_str(&str) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_none() -> ();
        serialize_unit() -> ();
        serialize_unit_struct(Name) -> ();
        serialize_unit_variant(Name, u32, Name) -> ();
        serialize_seq(Option<usize>) -> Never<S>;
        serialize_tuple(usize) -> Never<S>;
        serialize_tuple_struct(Name, usize) -> Never<S>;
        serialize_tuple_variant(Name, u32, Name, usize) -> Never<S>;
        serialize_map(Option<usize>) -> Never<S>;
        serialize_struct_variant(Name, u32, Name, usize) -> Never<S>;
    }
    refused_with_value! {
        serialize_some();
        serialize_newtype_struct(Name);
        serialize_newtype_variant(Name, u32, Name);
    }
}
