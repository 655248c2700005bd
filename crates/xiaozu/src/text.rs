//! Texts shown to people: Simplified Chinese with English beside it.

use std::fmt;
use std::str::FromStr;

use arcstr::ArcStr;

use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use crate::id::{hand_over, shared, taken_over};

/// The language of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// Simplified Chinese (简体中文).
    #[default]
    Zh,
    /// English.
    En,
}

/// The text is neither `zh` nor `en`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language of the library: write zh or en")]
pub struct UnknownLang(pub String);

impl FromStr for Lang {
    type Err = UnknownLang;
    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        match text {
            "zh" => Ok(Self::Zh),
            "en" => Ok(Self::En),
            _ => Err(UnknownLang(text.chars().take(20).collect())),
        }
    }
}

/// One text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// Simplified Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// Both texts.
    pub fn new(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self { zh: zh.into(), en: en.into() }
    }

    /// What a type of the library says about a wrong value, which it says in English, with the Chinese beside it.
    /// A sentence that is not the library's own stands in both places as it is.
    ///
    /// ```
    /// use xiaozu::{Bilingual, Day};
    /// let error = "2021-13-01".parse::<Day>().unwrap_err();
    /// assert!(Bilingual::of_error(&error).zh.starts_with("`2021-13-01` 不是历法中的日期"));
    /// ```
    #[must_use]
    pub fn of_error(error: &dyn fmt::Display) -> Self {
        crate::detail::in_both_languages(&error.to_string())
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }

    /// The text in one language, by value.
    #[must_use]
    pub fn take(self, lang: Lang) -> String {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }

    /// Several texts in a row, with a separator of each language.
    #[must_use]
    pub fn joined(texts: &[Self], zh: &str, en: &str) -> Self {
        let pick = |get: fn(&Self) -> &str, separator: &str| {
            texts.iter().map(get).collect::<Vec<_>>().join(separator)
        };
        Self { zh: pick(|text| &text.zh, zh), en: pick(|text| &text.en, en) }
    }
}

/// A count of things in English: 1 day, 2 days.
pub(crate) fn counted(count: impl Into<i64>, thing: &str) -> String {
    match count.into() {
        1 => format!("1 {thing}"),
        count => format!("{count} {thing}s"),
    }
}

/// The longest free text, in characters.
pub const MAX_TEXT_CHARS: usize = 4000;

/// Texts of at most so many bytes (names, places) are kept once where they repeat.
const SHORT: usize = 64;

/// A free text of the record: a name, a place, a reason. Personal data may be in it.
///
/// One to 4000 characters, no control characters but line breaks and tabs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String", extend("minLength" = 1, "maxLength" = 4000)))]
pub struct Text(ArcStr);

/// Why something cannot be a text of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidText {
    /// Nothing but blanks in it.
    #[error("a text cannot be empty")]
    Empty,
    /// More than [`MAX_TEXT_CHARS`] characters.
    #[error("a text has at most 4000 characters")]
    TooLong,
    /// A control character in it.
    #[error("a text has no control characters")]
    Control,
}

impl Text {
    /// The text, or why it cannot be one.
    ///
    /// # Errors
    /// [`InvalidText`] when it is blank, longer than 4000 characters, or has control characters.
    pub fn new(text: &str) -> Result<Self, InvalidText> {
        let control = |c: char| c.is_control() && c != '\n' && c != '\t';
        if text.trim().is_empty() {
            Err(InvalidText::Empty)
        } else if text.len() > MAX_TEXT_CHARS && text.chars().count() > MAX_TEXT_CHARS {
            Err(InvalidText::TooLong)
        } else if text.chars().any(control) {
            Err(InvalidText::Control)
        } else if text.len() <= SHORT {
            Ok(Self(shared(text)))
        } else {
            Ok(Self(ArcStr::from(text)))
        }
    }

    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.len() > SHORT && !serializer.is_human_readable() {
            hand_over(&self.0);
        }
        // Named, so that whoever writes a book can tell a free text from a word: `xiaozu-pseudonym` does.
        serializer.serialize_newtype_struct("Text", self.0.as_str())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor {
            packed: bool,
        }
        impl Visitor<'_> for TextVisitor {
            type Value = Text;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                match if self.packed { taken_over(text) } else { None } {
                    // It was checked when it was packed.
                    Some(text) => Ok(Text(text)),
                    None => Text::new(text).map_err(E::custom),
                }
            }
        }
        let packed = !deserializer.is_human_readable();
        deserializer.deserialize_str(TextVisitor { packed })
    }
}

impl FromStr for Text {
    type Err = InvalidText;
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        Self::new(text)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
