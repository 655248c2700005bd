//! Who and what a point is about: found as it would be written in JSON, without writing it.

use serde::ser::{Impossible, SerializeStruct, Serializer};
use serde::{Serialize, ser};
use xiaozu::{GroupId, MemberId, Point};

/// What a point is about: the person and the group it names in a field of its own, the first where there are two.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Subject {
    /// The point as one word.
    pub(super) code: String,
    pub(super) member: Option<MemberId>,
    pub(super) group: Option<GroupId>,
}

impl Subject {
    pub(super) fn of(point: &Point) -> Self {
        let mut subject = Self::default();
        // Points are structs with a tag: nothing else comes here.
        let _ = point.serialize(Look { subject: &mut subject, within: POINT });
        subject
    }

    /// Takes an id, by the name of its type.
    fn take(&mut self, of: &str, text: &str) {
        match (of, text.split_once('/')) {
            ("MemberId" | "PersonId", _) => self.member = self.member.take().or_else(|| text.parse().ok()),
            ("GroupId", _) => self.group = self.group.take().or_else(|| text.parse().ok()),
            ("Bearer", Some(("group", id))) => self.take("GroupId", id),
            ("Bearer", Some((_, id))) => self.take("MemberId", id),
            _ => {}
        }
    }
}

/// What is not looked for.
#[derive(Debug)]
struct Other;

impl std::fmt::Display for Other {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not looked for")
    }
}

impl std::error::Error for Other {}

impl ser::Error for Other {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Looks at one value: the point itself, or one of its fields.
struct Look<'a> {
    subject: &'a mut Subject,
    /// Where the value stands: nowhere yet, in the field `code`, in another field, or in an id of that type.
    within: &'static str,
}

const POINT: &str = "";
const TAG: &str = "code";
const FIELD: &str = "a field";

impl SerializeStruct for Look<'_> {
    type Ok = ();
    type Error = Other;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result<(), Other> {
        let within = if key == TAG { TAG } else { FIELD };
        // What is no id is passed over.
        let _ = value.serialize(Look { subject: self.subject, within });
        Ok(())
    }

    fn end(self) -> Result<(), Other> {
        Ok(())
    }
}

macro_rules! passed_over {
    ($($method:ident($($value:ty),*);)+) => {
        $(fn $method(self, $(_: $value),*) -> Result<(), Other> {
            Err(Other)
        })+
    };
}

impl Serializer for Look<'_> {
    type Ok = ();
    type Error = Other;
    type SerializeStruct = Self;
    type SerializeSeq = Impossible<(), Other>;
    type SerializeTuple = Impossible<(), Other>;
    type SerializeTupleStruct = Impossible<(), Other>;
    type SerializeTupleVariant = Impossible<(), Other>;
    type SerializeMap = Impossible<(), Other>;
    type SerializeStructVariant = Impossible<(), Other>;

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Other> {
        if self.within == POINT { Ok(self) } else { Err(Other) }
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Other> {
        value.serialize(Look { within: name, ..self })
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<(), Other> {
        value.serialize(self)
    }

    fn serialize_str(self, text: &str) -> Result<(), Other> {
        match self.within {
            TAG => text.clone_into(&mut self.subject.code),
            of => self.subject.take(of, text),
        }
        Ok(())
    }

    passed_over! {
        serialize_bool(bool); serialize_i8(i8); serialize_i16(i16); serialize_i32(i32); serialize_i64(i64);
        serialize_u8(u8); serialize_u16(u16); serialize_u32(u32); serialize_u64(u64); serialize_f32(f32);
        serialize_f64(f64); serialize_char(char); serialize_bytes(&[u8]); serialize_none(); serialize_unit();
        serialize_unit_struct(&'static str); serialize_unit_variant(&'static str, u32, &'static str);
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Other> {
        Err(Other)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Other> {
        Err(Other)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Other> {
        Err(Other)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Other> {
        Err(Other)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Other> {
        Err(Other)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Other> {
        Err(Other)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Other> {
        Err(Other)
    }
}
