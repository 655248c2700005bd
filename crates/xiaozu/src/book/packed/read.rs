use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, Visitor};

use super::{FIELDS_A_BYTE, Names, NotPacked};
use crate::id::hand_over;

/// Unpacks values from behind each other.
pub(in crate::book) struct Reader<'a> {
    bytes: &'a [u8],
    names: &'a Names,
}

impl<'a> Reader<'a> {
    pub(in crate::book) fn new(bytes: &'a [u8], names: &'a Names) -> Self {
        Self { bytes, names }
    }

    #[cfg(test)]
    pub(in crate::book) fn is_done(&self) -> bool {
        self.bytes.is_empty()
    }

    pub(in crate::book) fn byte(&mut self) -> Result<u8, NotPacked> {
        let (byte, rest) = self.bytes.split_first().ok_or(NotPacked)?;
        self.bytes = rest;
        Ok(*byte)
    }

    pub(in crate::book) fn number(&mut self) -> Result<u64, NotPacked> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(NotPacked)
    }

    pub(in crate::book) fn signed(&mut self) -> Result<i64, NotPacked> {
        let number = self.number()?;
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    /// The text of a number, for an id or a text to share.
    pub(in crate::book) fn name(&self, number: u64) -> Result<&'a str, NotPacked> {
        let text = usize::try_from(number).ok().and_then(|number| self.names.get(number)).ok_or(NotPacked)?;
        hand_over(text);
        Ok(text)
    }

    fn index(&mut self) -> Result<u32, NotPacked> {
        u32::try_from(self.number()?).map_err(|_| NotPacked)
    }
}

macro_rules! unsigned {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPacked> {
            visitor.visit_u64(self.number()?)
        }
    )*};
}

macro_rules! signed {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPacked> {
            visitor.visit_i64(self.signed()?)
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = NotPacked;

    unsigned! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 }
    signed! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, NotPacked> {
        Err(NotPacked)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPacked> {
        visitor.visit_bool(self.byte()? != 0)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPacked> {
        let number = self.number()?;
        visitor.visit_borrowed_str(self.name(number)?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPacked> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPacked> {
        match self.byte()? {
            0 => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPacked> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, NotPacked> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, NotPacked> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPacked> {
        let left = usize::try_from(self.number()?).map_err(|_| NotPacked)?;
        visitor.visit_seq(Items { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, NotPacked> {
        visitor.visit_seq(Items { reader: self, left: len })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, NotPacked> {
        self.deserialize_tuple(len, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NotPacked> {
        visitor.visit_map(Fields { reader: self, next: 0, count: fields.len(), flags: 0 })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NotPacked> {
        visitor.visit_enum(self)
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    serde::forward_to_deserialize_any! {
        i128 u128 f32 f64 char bytes byte_buf map identifier ignored_any
    }
}

/// The items of a list.
struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    left: usize,
}

impl<'de> de::SeqAccess<'de> for Items<'_, 'de> {
    type Error = NotPacked;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, NotPacked> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        seed.deserialize(&mut *self.reader).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// The fields of a struct that are there, each called by its place.
struct Fields<'a, 'de> {
    reader: &'a mut Reader<'de>,
    next: usize,
    count: usize,
    flags: u8,
}

impl<'de> de::MapAccess<'de> for Fields<'_, 'de> {
    type Error = NotPacked;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, NotPacked> {
        while self.next < self.count {
            let field = self.next;
            let bit = field % FIELDS_A_BYTE;
            if bit == 0 {
                self.flags = self.reader.byte()?;
            }
            self.next += 1;
            if (self.flags >> bit) & 1 == 1 {
                return seed.deserialize((field as u64).into_deserializer()).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, NotPacked> {
        seed.deserialize(&mut *self.reader)
    }
}

impl<'de> de::EnumAccess<'de> for &mut Reader<'de> {
    type Error = NotPacked;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), NotPacked> {
        let variant = self.index()?;
        Ok((seed.deserialize(variant.into_deserializer())?, self))
    }
}

impl<'de> de::VariantAccess<'de> for &mut Reader<'de> {
    type Error = NotPacked;

    fn unit_variant(self) -> Result<(), NotPacked> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, NotPacked> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, NotPacked> {
        self.deserialize_tuple(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NotPacked> {
        self.deserialize_struct("", fields, visitor)
    }
}
