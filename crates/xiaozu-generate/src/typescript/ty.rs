//! A type, as text.

use anyhow::{Result, bail};

use super::super::model::{Field, Model, Shape, Type};

pub(super) fn text(model: &Model, ty: &Type) -> Result<String> {
    Ok(match ty {
        Type::Truth => "boolean".to_owned(),
        Type::Whole | Type::Number => "number".to_owned(),
        Type::Text | Type::Day => "string".to_owned(),
        Type::Named(name) => known(model, name)?.to_owned(),
        Type::Of(name, of) => format!("{}<{}>", known(model, name)?, text(model, of)?),
        Type::Open => "T".to_owned(),
        Type::Maybe(of) => format!("{} | null", text(model, of)?),
        Type::List(of) if matches!(**of, Type::Maybe(_)) => format!("({})[]", text(model, of)?),
        Type::List(of) => format!("{}[]", text(model, of)?),
        Type::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| text(model, item)).collect::<Result<_>>()?;
            format!("[{}]", items.join(", "))
        }
        Type::Map(key, of) => {
            let map = format!("Record<{}, {}>", text(model, key)?, text(model, of)?);
            // Not every word need be there.
            if is_words(model, key) { format!("Partial<{map}>") } else { map }
        }
    })
}

/// The type of a field, where it is left out rather than nothing: who only reads never meets null there.
pub(super) fn of_field(model: &Model, field: &Field, read: bool) -> Result<String> {
    match &field.ty {
        Type::Maybe(of) if field.left_out && !read => text(model, of),
        ty => text(model, ty),
    }
}

/// The name of a type that is there.
pub(super) fn known<'n>(model: &Model, name: &'n str) -> Result<&'n str> {
    if !model.types.contains_key(name) {
        bail!("no type {name}");
    }
    Ok(name)
}

fn is_words(model: &Model, ty: &Type) -> bool {
    let Type::Named(name) = ty else { return false };
    match model.types.get(name).map(|named| &named.shape) {
        Some(Shape::Words(_)) => true,
        Some(Shape::Same(ty)) => is_words(model, ty),
        _ => false,
    }
}
