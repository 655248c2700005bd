//! Facts in few bytes: what serde writes, without names of fields, and every text as a number.
//!
//! A text (an id, a name, a reason) stands once in the table of its book ([`Names`]); whoever is unpacked
//! shares it. Whole numbers are written seven bits to a byte. A field that is left out takes one bit.

mod names;
mod read;
mod write;

use std::fmt;

pub(super) use names::Names;
pub(super) use read::Reader;
pub(super) use write::Writer;

/// No fact has such a value, and no book such bytes.
#[derive(Debug)]
pub(super) struct NotPacked;

impl fmt::Display for NotPacked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a packed fact")
    }
}

impl std::error::Error for NotPacked {}

impl serde::ser::Error for NotPacked {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl serde::de::Error for NotPacked {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Fields whose presence one byte tells.
const FIELDS_A_BYTE: usize = 8;

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::*;
    use crate::{Day, MemberId, Text};

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "snake_case", deny_unknown_fields)]
    enum Shape {
        Empty,
        Wrapped(Option<i64>),
        Struct { on: Day, twice: (u32, bool) },
    }

    /// More fields than one byte tells of.
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Wide {
        member: MemberId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        left_out: Option<Text>,
        always: Option<u32>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        members: Vec<MemberId>,
        shapes: Vec<Shape>,
        large: u64,
        small: i64,
        flag: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ninth: Option<Text>,
        tenth: Text,
    }

    fn wide() -> Wide {
        let id = |text: &str| MemberId::new(text).unwrap();
        Wide {
            member: id("li-wei"),
            left_out: None,
            always: None,
            members: vec![id("b"), id("li-wei")],
            shapes: vec![
                Shape::Empty,
                Shape::Wrapped(Some(i64::MIN)),
                Shape::Wrapped(None),
                Shape::Struct { on: Day::first(), twice: (u32::MAX, true) },
            ],
            large: u64::MAX,
            small: -1,
            flag: false,
            ninth: None,
            tenth: Text::new(&"长".repeat(100)).unwrap(),
        }
    }

    fn pack(wide: &Wide, names: &mut Names) -> Vec<u8> {
        let mut bytes = Vec::new();
        wide.serialize(&mut Writer::new(&mut bytes, names)).unwrap();
        bytes
    }

    #[test]
    fn what_is_packed_unpacks() {
        let id = |text: &str| MemberId::new(text).unwrap();
        let with = Wide {
            left_out: Some(Text::new("一").unwrap()),
            always: Some(0),
            members: Vec::new(),
            ninth: Some(Text::new("二").unwrap()),
            member: id("b"),
            ..wide()
        };
        let mut names = Names::default();
        for one in [wide(), with] {
            let bytes = pack(&one, &mut names);
            let mut reader = Reader::new(&bytes, &names);
            assert_eq!(Wide::deserialize(&mut reader).unwrap(), one);
            assert!(reader.is_done());
            for cut in 0..bytes.len() {
                assert!(Wide::deserialize(&mut Reader::new(&bytes[..cut], &names)).is_err());
            }
        }
    }

    #[test]
    fn a_text_stands_once_and_whoever_is_unpacked_shares_it() {
        let mut names = Names::default();
        let bytes = pack(&wide(), &mut names);
        assert_eq!(names.len(), 3, "li-wei, b, and the long text");
        assert_eq!(pack(&wide(), &mut names), bytes);
        let [one, other] =
            [(); 2].map(|()| Wide::deserialize(&mut Reader::new(&bytes, &names)).unwrap().tenth);
        assert!(std::ptr::eq(one.as_str(), other.as_str()));
    }
}
