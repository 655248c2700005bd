//! A value with its whole text beside its fields.

use serde::ser::{Error, Impossible, Serialize, SerializeStruct, Serializer};
use xiaozu::Bilingual;

/// A struct with one more field, `text`: what it says, in lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texted<T> {
    /// The value.
    pub value: T,
    /// What it says.
    pub text: Bilingual,
}

impl<T: Serialize> Serialize for Texted<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(OneMore { serializer, text: &self.text })
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Texted<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = T::json_schema(generator);
        let text = generator.subschema_for::<Bilingual>();
        let mut text = text.to_value();
        if let Some(text) = text.as_object_mut() {
            text.insert("description".into(), "What it says, in lines.".into());
        }
        let fields = schema.ensure_object();
        if let Some(properties) = fields.get_mut("properties").and_then(serde_json::Value::as_object_mut) {
            properties.insert("text".into(), text);
        }
        if let Some(required) = fields.get_mut("required").and_then(serde_json::Value::as_array_mut) {
            required.push("text".into());
        }
        schema
    }
}

/// Writes a struct, and the text as its last field.
struct OneMore<'a, S> {
    serializer: S,
    text: &'a Bilingual,
}

struct Fields<'a, S> {
    fields: S,
    text: &'a Bilingual,
}

impl<S: SerializeStruct> SerializeStruct for Fields<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        self.fields.serialize_field(key, value)
    }

    fn end(mut self) -> Result<S::Ok, S::Error> {
        self.fields.serialize_field("text", self.text)?;
        self.fields.end()
    }
}

fn no_struct<T, E: Error>() -> Result<T, E> {
    Err(E::custom("only a struct has room for a text"))
}

macro_rules! no_structs {
    ($($method:ident($($argument:ty),*);)+) => {
        $(fn $method(self, $(_: $argument),*) -> Result<S::Ok, S::Error> {
            no_struct()
        })+
    };
}

impl<'a, S: Serializer> Serializer for OneMore<'a, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Impossible<S::Ok, S::Error>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = Impossible<S::Ok, S::Error>;
    type SerializeStruct = Fields<'a, S::SerializeStruct>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    no_structs! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_str(&str);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
        serialize_unit_variant(&'static str, u32, &'static str);
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<S::Ok, S::Error> {
        no_struct()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, S::Error> {
        no_struct()
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, S::Error> {
        no_struct()
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, S::Error> {
        no_struct()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, S::Error> {
        no_struct()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        no_struct()
    }

    fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, S::Error> {
        let fields = self.serializer.serialize_struct(name, len + 1)?;
        Ok(Fields { fields, text: self.text })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, S::Error> {
        no_struct()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_the_last_field() {
        #[derive(serde::Serialize)]
        struct Two {
            one: u32,
            two: Option<u32>,
        }
        let texted = Texted { value: Two { one: 1, two: None }, text: Bilingual::new("一", "one") };
        let json = serde_json::to_string(&texted).unwrap();
        assert_eq!(json, r#"{"one":1,"two":null,"text":{"zh":"一","en":"one"}}"#);
        assert!(serde_json::to_string(&Texted { value: 1, text: Bilingual::new("", "") }).is_err());
    }
}
