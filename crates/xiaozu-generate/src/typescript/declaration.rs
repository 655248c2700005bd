//! What a type is declared as: an alias, an interface, or several interfaces and their union.

use std::fmt::Write as _;

use anyhow::Result;

use super::super::doc;
use super::super::model::{Field, Model, Named, Object, Shape, Variant};
use super::doc::jsdoc;
use super::ty;

/// The widest line of code, in characters.
const WIDTH: usize = 120;

pub(super) struct Declaration {
    pub(super) name: String,
    pub(super) text: String,
}

/// What is declared for a type; what it consists of comes before it.
pub(super) fn all(model: &Model, name: &str, named: &Named) -> Result<Vec<Declaration>> {
    let alias = |types: &[String]| Declaration {
        name: name.to_owned(),
        text: format!("{}{}", jsdoc(&doc::of_type(named), 0), union(name, types)),
    };
    Ok(match &named.shape {
        Shape::Same(same) => vec![alias(&[ty::text(model, same)?])],
        Shape::Words(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("\"{}\"", word.word)).collect();
            vec![alias(&words)]
        }
        Shape::Either(types) => {
            let types: Vec<String> = types.iter().map(|one| ty::text(model, one)).collect::<Result<_>>()?;
            vec![alias(&types)]
        }
        Shape::Object(held) => vec![object(model, name, named, held)?],
        Shape::Tagged { variants, .. } | Shape::Keyed(variants) => {
            let tag = if let Shape::Tagged { tag, .. } = &named.shape { Some(&**tag) } else { None };
            let own = variants.iter().map(|variant| interface(model, name, tag, variant, named.read));
            let mut own: Vec<Declaration> = own.collect::<Result<_>>()?;
            let names: Vec<String> = own.iter().map(|variant| variant.name.clone()).collect();
            own.push(alias(&names));
            own
        }
    })
}

fn object(model: &Model, name: &str, named: &Named, object: &Object) -> Result<Declaration> {
    let open = if object.generic { "<T>" } else { "" };
    let fields = fields(model, &object.fields, named.read)?;
    let doc = jsdoc(&named.doc, 0);
    let text = match &object.nested {
        None => format!("{doc}export interface {name}{open} {{\n{fields}}}\n"),
        Some(nested) => {
            let union = ty::known(model, &nested.union)?;
            format!("{doc}export type {name}{open} = {{\n{fields}}} & {union};\n")
        }
    };
    Ok(Declaration { name: name.to_owned(), text })
}

/// One of several: its word, and the name of all of them. What other types are called does not change it.
fn interface(
    model: &Model,
    union: &str,
    tag: Option<&str>,
    variant: &Variant,
    read: bool,
) -> Result<Declaration> {
    let name = format!("{}{union}", variant.camel());
    let tag = tag.map(|tag| format!("  {tag}: \"{}\";\n", variant.word)).unwrap_or_default();
    let fields = fields(model, &variant.fields, read)?;
    let text = format!("{}export interface {name} {{\n{tag}{fields}}}\n", jsdoc(&variant.doc, 0));
    Ok(Declaration { name, text })
}

fn fields(model: &Model, fields: &[Field], read: bool) -> Result<String> {
    let mut out = String::new();
    for field in fields {
        let may = if field.left_out || (read && field.default.is_some()) { "?" } else { "" };
        let doc = jsdoc(&field.doc, 2);
        let _ = writeln!(out, "{doc}  {}{may}: {};", field.name, ty::of_field(model, field, read)?);
    }
    Ok(out)
}

/// A name for one of several types, on one line or a type a line.
fn union(name: &str, types: &[String]) -> String {
    let line = format!("export type {name} = {};\n", types.join(" | "));
    if line.chars().count() <= WIDTH + 1 {
        return line;
    }
    format!("export type {name} =\n  | {};\n", types.join("\n  | "))
}
