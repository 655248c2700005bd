//! One line of a book: the envelope (`seq`, `on`, `recorded`, `by`, `decided_by`, `kind`) and the
//! fields of the fact, in one flat object.
//!
//! The fields of the fact are read straight into the fact once `kind` is known, without a buffer.
//! A plain line with the envelope first, as the library writes it, is read by [`Plain`]; any other line
//! by `serde_json`, twice where the kind has to be found first.

use std::fmt;

use serde::de::value::MapAccessDeserializer as Fields;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, IntoDeserializer, MapAccess, Visitor};

use super::fact::Kind;
use super::plain::{NotPlain, Plain};
use super::{Draft, Fact, Seq};
use crate::{ActorId, Day};

/// A line as read: the entry's number where it is given, and the draft.
pub(super) struct Line {
    pub(super) seq: Option<Seq>,
    pub(super) draft: Draft,
}

pub(super) fn read(line: &str) -> Result<Line, serde_json::Error> {
    if let Ok(read) = as_written(line) {
        return Ok(read);
    }
    let first = with_kind(line, None);
    if matches!(&first, Err(error) if error.to_string().starts_with(LATE_KIND)) {
        let mut json = serde_json::Deserializer::from_str(line);
        let kind = json.deserialize_map(FindKind)?;
        return with_kind(line, Some(kind));
    }
    first
}

/// Reads a line in the form the library writes: plain, and the envelope first, in its order.
fn as_written(line: &str) -> Result<Line, NotPlain> {
    let mut plain = Plain::new(line);
    plain.word("{")?;
    let seq = if plain.word("\"seq\":").is_ok() {
        let seq = u32::try_from(plain.number()?).map_err(|_| NotPlain)?;
        plain.word(",")?;
        Some(Seq(seq))
    } else {
        None
    };
    plain.word("\"on\":")?;
    let on = plain.parsed()?;
    let recorded = if plain.word(",\"recorded\":").is_ok() { Some(plain.parsed()?) } else { None };
    plain.word(",\"by\":")?;
    let by = plain.parsed()?;
    let decided_by = if plain.word(",\"decided_by\":").is_ok() { Some(plain.parsed()?) } else { None };
    plain.word(",\"kind\":")?;
    let kind = Kind::of(plain.text()?).ok_or(NotPlain)?;
    let fact = Fact::read(kind, Fields::new(plain.further_fields()))?;
    plain.word("}")?;
    if plain.is_done() {
        Ok(Line { seq, draft: Draft { on, recorded, by, decided_by, fact } })
    } else {
        Err(NotPlain)
    }
}

const LATE_KIND: &str = "`kind` comes late";

fn with_kind(line: &str, kind: Option<Kind>) -> Result<Line, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(line);
    let read = json.deserialize_map(LineVisitor { kind })?;
    json.end()?;
    Ok(read)
}

#[derive(Default)]
struct Envelope {
    seq: Option<Seq>,
    on: Option<Day>,
    recorded: Option<Day>,
    by: Option<ActorId>,
    decided_by: Option<ActorId>,
    kind: bool,
}

impl Envelope {
    /// Takes the value when the key belongs to the envelope; says whether it did.
    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        fn fill<'de, T: de::Deserialize<'de>, A: MapAccess<'de>>(
            slot: &mut Option<T>,
            name: &'static str,
            map: &mut A,
        ) -> Result<bool, A::Error> {
            if slot.is_some() {
                return Err(de::Error::duplicate_field(name));
            }
            *slot = Some(map.next_value()?);
            Ok(true)
        }
        match key {
            "seq" => fill(&mut self.seq, "seq", map),
            "on" => fill(&mut self.on, "on", map),
            "recorded" => fill(&mut self.recorded, "recorded", map),
            "by" => fill(&mut self.by, "by", map),
            "decided_by" => fill(&mut self.decided_by, "decided_by", map),
            _ => Ok(false),
        }
    }

    /// The same once the kind is known: a second `kind` is one too many.
    fn take_rest<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        if key != "kind" {
            return self.take(key, map);
        }
        if std::mem::replace(&mut self.kind, true) {
            return Err(de::Error::duplicate_field("kind"));
        }
        map.next_value::<IgnoredAny>().map(|_| true)
    }

    fn complete<E: de::Error>(self, fact: Fact) -> Result<Line, E> {
        let draft = Draft {
            on: self.on.ok_or_else(|| E::missing_field("on"))?,
            recorded: self.recorded,
            by: self.by.ok_or_else(|| E::missing_field("by"))?,
            decided_by: self.decided_by,
            fact,
        };
        Ok(Line { seq: self.seq, draft })
    }
}

struct LineVisitor {
    /// The kind, where an earlier pass found it.
    kind: Option<Kind>,
}

impl<'de> Visitor<'de> for LineVisitor {
    type Value = Line;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an entry (an object)")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Line, A::Error> {
        let mut envelope = Envelope::default();
        if let Some(kind) = self.kind {
            let fact = Fact::read(kind, Fields::new(Rest { map: &mut map, envelope: &mut envelope }))?;
            return envelope.complete(fact);
        }
        while let Some(key) = map.next_key_seed(Key)? {
            if &*key == "kind" {
                envelope.kind = true;
                let kind = kind(&map.next_value_seed(Key)?)?;
                let fact = Fact::read(kind, Fields::new(Rest { map: &mut map, envelope: &mut envelope }))?;
                return envelope.complete(fact);
            }
            if !envelope.take(&key, &mut map)? {
                return Err(de::Error::custom(LATE_KIND));
            }
        }
        Err(de::Error::missing_field("kind"))
    }
}

fn kind<E: de::Error>(word: &str) -> Result<Kind, E> {
    Kind::of(word).ok_or_else(|| {
        let shown: String = word.chars().take(40).collect();
        E::custom(format_args!("unknown kind `{shown}`"))
    })
}

/// The fields left once `kind` is known: those of the envelope go there, the others to the fact.
struct Rest<'a, A> {
    map: &'a mut A,
    envelope: &'a mut Envelope,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Rest<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(key) = self.map.next_key_seed(Key)? {
            if !self.envelope.take_rest(&key, self.map)? {
                let key: &str = &key;
                return seed.deserialize(key.into_deserializer()).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// A key, borrowed from the line where it has no escapes.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = std::borrow::Cow<'de, str>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = std::borrow::Cow<'de, str>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }
    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(text.into())
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(text.to_owned().into())
    }
}

struct FindKind;

impl<'de> Visitor<'de> for FindKind {
    type Value = Kind;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an entry (an object)")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kind, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key_seed(Key)? {
            if &*key == "kind" {
                found = Some(kind(&map.next_value_seed(Key)?)?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        found.ok_or_else(|| de::Error::missing_field("kind"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_as_written_is_plain_and_reads_as_serde_json_reads_it() {
        for info in Fact::KINDS {
            let (kind, fields) = (info.kind, info.example.trim_start_matches('{'));
            let line = format!(
                r#"{{"seq":3,"on":"2021-03-14","by":"rec","decided_by":"c","kind":"{kind}",{fields}"#
            );
            let fast = as_written(&line).expect(kind);
            let slow = with_kind(&line, None).unwrap();
            assert_eq!((fast.seq, fast.draft), (slow.seq, slow.draft), "{line}");
        }
    }
}
