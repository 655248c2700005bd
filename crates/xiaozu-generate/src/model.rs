//! The types of the library, whatever language they are written down in.

use std::collections::BTreeMap;

use serde_json::Value;

/// Every type, by the name Rust gives it.
pub(super) struct Model {
    pub(super) types: BTreeMap<String, Named>,
}

pub(super) struct Named {
    pub(super) doc: String,
    pub(super) shape: Shape,
    /// Whether the library reads it, too, and does not only write it.
    pub(super) read: bool,
}

/// What a type is in JSON.
pub(super) enum Shape {
    /// Another name for something.
    Same(Type),
    /// One of some words.
    Words(Vec<Word>),
    /// An object.
    Object(Object),
    /// One of several objects, told apart by the word under a key of theirs.
    Tagged { tag: String, variants: Vec<Variant> },
    /// One of several objects with one key, told apart by it.
    Keyed(Vec<Variant>),
    /// One of several types, told apart by what they look like.
    Either(Vec<Type>),
}

pub(super) struct Word {
    pub(super) word: String,
    pub(super) doc: String,
}

pub(super) struct Object {
    pub(super) fields: Vec<Field>,
    pub(super) nested: Option<Nested>,
    /// Whether a type is left open: [`Type::Open`] stands for it.
    pub(super) generic: bool,
}

/// A field whose own fields stand among the others.
pub(super) struct Nested {
    pub(super) name: String,
    /// The tagged type it is of.
    pub(super) union: String,
    pub(super) doc: String,
}

pub(super) struct Variant {
    /// The word that tells it apart.
    pub(super) word: String,
    /// The struct it consists of, where it has one of its own.
    pub(super) holds: Option<String>,
    pub(super) doc: String,
    pub(super) fields: Vec<Field>,
}

pub(super) struct Field {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) ty: Type,
    /// What it is where it is not given; has to be given where there is nothing.
    pub(super) default: Option<Value>,
    /// Whether it is left out where it is what it would be without being given.
    pub(super) left_out: bool,
}

#[derive(Clone, PartialEq)]
pub(super) enum Type {
    Truth,
    Whole,
    Number,
    Text,
    /// A text that is a day.
    Day,
    Named(String),
    /// A type that leaves another one open, and that one.
    Of(String, Box<Type>),
    /// The type left open.
    Open,
    Maybe(Box<Type>),
    List(Box<Type>),
    /// A list of settled length.
    Tuple(Vec<Type>),
    /// An object keyed by texts.
    Map(Box<Type>, Box<Type>),
}

impl Variant {
    /// Its word, `member_left`, as a name: `MemberLeft`.
    pub(super) fn camel(&self) -> String {
        let capital = |part: &str| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
                .unwrap_or_default()
        };
        self.word.split('_').map(capital).collect()
    }
}

impl Type {
    /// The named types in it.
    pub(super) fn names(&self, out: &mut Vec<String>) {
        match self {
            Self::Named(name) => out.push(name.clone()),
            Self::Of(name, of) => {
                out.push(name.clone());
                of.names(out);
            }
            Self::Maybe(of) | Self::List(of) => of.names(out),
            Self::Map(key, of) => {
                key.names(out);
                of.names(out);
            }
            Self::Tuple(items) => items.iter().for_each(|item| item.names(out)),
            Self::Truth | Self::Whole | Self::Number | Self::Text | Self::Day | Self::Open => {}
        }
    }
}

impl Shape {
    /// The named types it refers to.
    pub(super) fn names(&self) -> Vec<String> {
        let mut out = Vec::new();
        let fields = |fields: &[Field], out: &mut Vec<String>| {
            fields.iter().for_each(|field| field.ty.names(out));
        };
        match self {
            Self::Same(ty) => ty.names(&mut out),
            Self::Words(_) => {}
            Self::Object(object) => {
                fields(&object.fields, &mut out);
                out.extend(object.nested.iter().map(|nested| nested.union.clone()));
            }
            Self::Tagged { variants, .. } | Self::Keyed(variants) => {
                variants.iter().for_each(|variant| fields(&variant.fields, &mut out));
            }
            Self::Either(types) => types.iter().for_each(|ty| ty.names(&mut out)),
        }
        out
    }
}
