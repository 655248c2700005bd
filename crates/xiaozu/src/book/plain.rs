//! The plain part of JSON, which nearly every line of a book keeps to: no blanks between tokens, no
//! escapes in texts, whole numbers. Whatever is not plain is refused here without a reason and read
//! again by `serde_json`, which also words what is wrong.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};

/// The text is not plain, or not what was expected.
#[derive(Debug)]
pub(super) struct NotPlain;

impl fmt::Display for NotPlain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not plain")
    }
}

impl std::error::Error for NotPlain {}

impl de::Error for NotPlain {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
    // The others would word a reason that nobody reads.
    fn invalid_type(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self
    }
    fn invalid_value(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn missing_field(_: &'static str) -> Self {
        Self
    }
    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

/// How deep lists and objects may be inside each other; facts need four.
const MAX_DEPTH: u8 = 16;

/// What is left to read of a line.
pub(super) struct Plain<'de> {
    rest: &'de str,
    depth: u8,
}

impl<'de> Plain<'de> {
    pub(super) fn new(line: &'de str) -> Self {
        Self { rest: line, depth: 0 }
    }

    /// Everything was read.
    pub(super) fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    fn peek(&self) -> Option<u8> {
        self.rest.as_bytes().first().copied()
    }

    /// Goes on by `count` bytes.
    fn skip(&mut self, count: usize) -> Result<(), NotPlain> {
        self.rest = self.rest.get(count..).ok_or(NotPlain)?;
        Ok(())
    }

    fn take(&mut self, byte: u8) -> Result<(), NotPlain> {
        if self.peek() == Some(byte) { self.skip(1) } else { Err(NotPlain) }
    }

    /// Goes on behind a word, if it is next.
    pub(super) fn word(&mut self, word: &str) -> Result<(), NotPlain> {
        self.rest = self.rest.strip_prefix(word).ok_or(NotPlain)?;
        Ok(())
    }

    pub(super) fn text(&mut self) -> Result<&'de str, NotPlain> {
        self.take(b'"')?;
        let end = end_of_text(self.rest.as_bytes()).ok_or(NotPlain)?;
        let (text, rest) = self.rest.split_at_checked(end).ok_or(NotPlain)?;
        self.rest = rest;
        self.take(b'"')?;
        Ok(text)
    }

    pub(super) fn number(&mut self) -> Result<u64, NotPlain> {
        let bytes = self.rest.as_bytes();
        let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (number, rest) = self.rest.split_at_checked(digits).ok_or(NotPlain)?;
        let leading_zero = digits > 1 && bytes.first() == Some(&b'0');
        if leading_zero || matches!(rest.as_bytes().first(), Some(b'.' | b'e' | b'E')) {
            return Err(NotPlain);
        }
        self.rest = rest;
        number.parse().map_err(|_| NotPlain)
    }

    /// A text that is the written form of a value.
    pub(super) fn parsed<T: std::str::FromStr>(&mut self) -> Result<T, NotPlain> {
        self.text()?.parse().map_err(|_| NotPlain)
    }

    /// The fields of an object of which some are read already.
    pub(super) fn further_fields(&mut self) -> impl MapAccess<'de, Error = NotPlain> {
        Items { plain: self, first: false }
    }

    /// Reads a list or an object between its brackets.
    fn within<T>(
        &mut self,
        (open, close): (u8, u8),
        read: impl FnOnce(&mut Self) -> Result<T, NotPlain>,
    ) -> Result<T, NotPlain> {
        self.take(open)?;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(NotPlain);
        }
        let value = read(self)?;
        self.take(close)?;
        self.depth -= 1;
        Ok(value)
    }
}

/// Where a text ends: at its quote. None where it has an escape or a control character, or no end.
fn end_of_text(bytes: &[u8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let zero_bytes = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let (words, tail) = bytes.as_chunks::<8>();
    let mut at = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let quote = zero_bytes(word ^ (ONES * u64::from(b'"')));
        let escape = zero_bytes(word ^ (ONES * u64::from(b'\\')));
        let control = word.wrapping_sub(ONES * 0x20) & !word & HIGHS;
        // A borrow can mark a byte after the first marked one; the first one is exact.
        let first = (quote | escape | control).trailing_zeros() as usize / 8;
        if first < 8 {
            return (bytes.get(at + first) == Some(&b'"')).then_some(at + first);
        }
        at += 8;
    }
    let end = tail.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F))?;
    (tail.get(end) == Some(&b'"')).then_some(at + end)
}

impl<'de> Deserializer<'de> for &mut Plain<'de> {
    type Error = NotPlain;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
        match self.peek() {
            Some(b'"') => visitor.visit_borrowed_str(self.text()?),
            Some(b'{') => self.within((b'{', b'}'), |plain| visitor.visit_map(Items { plain, first: true })),
            Some(b'[') => self.within((b'[', b']'), |plain| visitor.visit_seq(Items { plain, first: true })),
            Some(b'0'..=b'9') => visitor.visit_u64(self.number()?),
            Some(b't') => self.word("true").and_then(|()| visitor.visit_bool(true)),
            Some(b'f') => self.word("false").and_then(|()| visitor.visit_bool(false)),
            Some(b'n') => self.word("null").and_then(|()| visitor.visit_unit()),
            _ => Err(NotPlain),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
        if self.peek() == Some(b'n') {
            return self.word("null").and_then(|()| visitor.visit_none());
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, NotPlain> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NotPlain> {
        if self.peek() == Some(b'{') {
            return self.within((b'{', b'}'), |plain| {
                visitor.visit_enum(de::value::MapAccessDeserializer::new(Items { plain, first: true }))
            });
        }
        visitor.visit_enum(IntoDeserializer::<NotPlain>::into_deserializer(self.text()?))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// The items of a list, or the fields of an object.
struct Items<'a, 'de> {
    plain: &'a mut Plain<'de>,
    first: bool,
}

impl Items<'_, '_> {
    /// Whether another one follows; the comma before it is read.
    fn more(&mut self, close: u8) -> Result<bool, NotPlain> {
        if self.plain.peek() == Some(close) {
            return Ok(false);
        }
        if !std::mem::replace(&mut self.first, false) {
            self.plain.take(b',')?;
        }
        Ok(true)
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = NotPlain;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, NotPlain> {
        if self.more(b']')? { seed.deserialize(&mut *self.plain).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for Items<'_, 'de> {
    type Error = NotPlain;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, NotPlain> {
        if !self.more(b'}')? {
            return Ok(None);
        }
        let key = self.plain.text()?;
        self.plain.take(b':')?;
        seed.deserialize(de::value::BorrowedStrDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, NotPlain> {
        seed.deserialize(&mut *self.plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use serde_json::Value;

    fn plain(text: &str) -> Option<Value> {
        let mut plain = Plain::new(text);
        let value = Value::deserialize(&mut plain).ok()?;
        plain.is_done().then_some(value)
    }

    #[test]
    fn a_trailing_comma_a_blank_and_an_escape_are_not_plain() {
        for text in
            ["{\"a\":1,}", "[1,]", "[,1]", "{\"a\" :1}", "\"a\\n\"", "\"a\tb\"", "1.0", "01", "-", "", "\"a"]
        {
            assert_eq!(plain(text), None, "{text}");
        }
        assert_eq!(plain("[[],{},\"\",7,true,null]"), Some(serde_json::json!([[], {}, "", 7, true, null])));
        assert_eq!(plain(&"[".repeat(100_000)), None);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(2000))]
        /// What is read here, `serde_json` reads as the same value.
        #[test]
        fn what_is_plain_is_json(text in r#"[\[\]{}",:a\\ 0-9tруe党ln\u{1f}\x7f]{0,24}"#) {
            if let Some(value) = plain(&text) {
                proptest::prop_assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
            }
        }

        #[test]
        fn texts_end_where_they_end(text in r#"[a-z党\u{80}\u{7ff}"\\\x1f\x20!]{0,40}"#) {
            let slow = text.bytes().position(|b| b == b'"' || b == b'\\' || b < 0x20);
            let slow = slow.filter(|at| text.as_bytes()[*at] == b'"');
            proptest::prop_assert_eq!(end_of_text(text.as_bytes()), slow);
        }
    }
}
