use serde::ser::{self, Serialize, Serializer};

use super::{FIELDS_A_BYTE, Names, NotPacked};

/// Packs values behind each other.
pub(in crate::book) struct Writer<'a> {
    bytes: &'a mut Vec<u8>,
    names: &'a mut Names,
}

impl<'a> Writer<'a> {
    pub(in crate::book) fn new(bytes: &'a mut Vec<u8>, names: &'a mut Names) -> Self {
        Self { bytes, names }
    }

    pub(in crate::book) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Seven bits to a byte, the lowest first; the highest bit says that more follow.
    pub(in crate::book) fn number(&mut self, mut number: u64) {
        while number > 0x7f {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// Small numbers take few bytes, negative ones too.
    pub(in crate::book) fn signed(&mut self, number: i64) {
        self.number(((number << 1) ^ (number >> 63)) as u64);
    }

    /// The number of a text in the table.
    pub(in crate::book) fn name(&mut self, text: &str) -> u32 {
        self.names.number(text)
    }
}

macro_rules! numbers {
    ($($method:ident $ty:ty => $write:ident)*) => {$(
        fn $method(self, value: $ty) -> Result<(), NotPacked> {
            self.$write(value.into());
            Ok(())
        }
    )*};
}

macro_rules! unknown {
    ($($method:ident $ty:ty)*) => {$(
        fn $method(self, _: $ty) -> Result<(), NotPacked> {
            Err(NotPacked)
        }
    )*};
}

impl<'w, 'a> Serializer for &'w mut Writer<'a> {
    type Ok = ();
    type Error = NotPacked;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = ser::Impossible<(), NotPacked>;
    type SerializeStruct = Fields<'w, 'a>;
    type SerializeStructVariant = Fields<'w, 'a>;

    numbers! {
        serialize_bool bool => byte
        serialize_u8 u8 => number
        serialize_u16 u16 => number
        serialize_u32 u32 => number
        serialize_u64 u64 => number
        serialize_i8 i8 => signed
        serialize_i16 i16 => signed
        serialize_i32 i32 => signed
        serialize_i64 i64 => signed
    }

    unknown! { serialize_f32 f32 serialize_f64 f64 serialize_char char serialize_bytes &[u8] }

    fn serialize_str(self, text: &str) -> Result<(), NotPacked> {
        let number = self.name(text);
        self.number(number.into());
        Ok(())
    }

    fn serialize_none(self) -> Result<(), NotPacked> {
        self.byte(0);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), NotPacked> {
        self.byte(1);
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), NotPacked> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), NotPacked> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, variant: u32, _: &'static str) -> Result<(), NotPacked> {
        self.number(variant.into());
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), NotPacked> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), NotPacked> {
        self.number(variant.into());
        value.serialize(self)
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Self, NotPacked> {
        self.number(len.ok_or(NotPacked)? as u64);
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, NotPacked> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, NotPacked> {
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, NotPacked> {
        self.number(variant.into());
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, NotPacked> {
        Err(NotPacked)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields<'w, 'a>, NotPacked> {
        Ok(Fields { writer: self, count: 0, flags: 0 })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Fields<'w, 'a>, NotPacked> {
        self.number(variant.into());
        Ok(Fields { writer: self, count: 0, flags: 0 })
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

macro_rules! items {
    ($($trait:ident $method:ident)*) => {$(
        impl ser::$trait for &mut Writer<'_> {
            type Ok = ();
            type Error = NotPacked;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NotPacked> {
                value.serialize(&mut **self)
            }
            fn end(self) -> Result<(), NotPacked> {
                Ok(())
            }
        }
    )*};
}

items! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
}

/// The fields of a struct: a byte before each eight of them says which are there.
pub(in crate::book) struct Fields<'w, 'a> {
    writer: &'w mut Writer<'a>,
    /// Fields so far, those left out too.
    count: usize,
    /// Where the byte is that says which are there.
    flags: usize,
}

impl Fields<'_, '_> {
    fn next(&mut self, there: bool) {
        let bit = self.count % FIELDS_A_BYTE;
        if bit == 0 {
            self.flags = self.writer.bytes.len();
            self.writer.byte(0);
        }
        if let Some(flags) = self.writer.bytes.get_mut(self.flags) {
            *flags |= u8::from(there) << bit;
        }
        self.count += 1;
    }
}

macro_rules! fields {
    ($($trait:ident)*) => {$(
        impl ser::$trait for Fields<'_, '_> {
            type Ok = ();
            type Error = NotPacked;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                _: &'static str,
                value: &T,
            ) -> Result<(), NotPacked> {
                self.next(true);
                value.serialize(&mut *self.writer)
            }
            fn skip_field(&mut self, _: &'static str) -> Result<(), NotPacked> {
                self.next(false);
                Ok(())
            }
            fn end(self) -> Result<(), NotPacked> {
                Ok(())
            }
        }
    )*};
}

fields! { SerializeStruct SerializeStructVariant }
