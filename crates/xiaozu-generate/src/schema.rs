//! From JSON Schemas to the types they describe.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::model::{Field, Model, Named, Nested, Object, Shape, Type, Variant, Word};

type Schema = Map<String, Value>;

/// The types as they are written; what may be left out where they are read comes from the other schemas.
pub(super) fn model(written: &Schema, read: &Schema) -> Result<Model> {
    let mut types = BTreeMap::new();
    for (name, schema) in written {
        let schema = object(schema)?;
        let reading = read.get(name).and_then(Value::as_object);
        let shape = shape(name, schema, reading, written).with_context(|| format!("the type {name}"))?;
        let named = Named { doc: text(schema, "description"), shape, read: reading.is_some() };
        let name = base(name);
        // Schemas number types of one name; a class is found by its name.
        let plain = name.trim_end_matches(|last: char| last.is_ascii_digit());
        let named = match types.remove(plain) {
            Some(other) if plain != name => {
                both(other, named).with_context(|| format!("two types {plain}"))?
            }
            _ => named,
        };
        types.insert(plain.to_owned(), named);
    }
    Ok(Model { types })
}

/// One type for two of the same name: an answer with its words and without. What only one has may be missing.
fn both(one: Named, other: Named) -> Result<Named> {
    let (Shape::Object(mut one_object), Shape::Object(mut other_object)) = (one.shape, other.shape) else {
        bail!("only objects can be one type");
    };
    if one_object.fields.len() < other_object.fields.len() {
        std::mem::swap(&mut one_object, &mut other_object);
    }
    for field in &mut one_object.fields {
        if !other_object.fields.iter().any(|known| known.name == field.name) {
            field.ty = Type::Maybe(Box::new(field.ty.clone()));
            (field.default, field.left_out) = (Some(Value::Null), true);
        }
    }
    Ok(Named { shape: Shape::Object(one_object), ..one })
}

/// `Dated` of `Dated_for_uint32`.
fn base(name: &str) -> &str {
    name.split_once("_for_").map_or(name, |(base, _)| base)
}

fn shape(name: &str, schema: &Schema, reading: Option<&Schema>, all: &Schema) -> Result<Shape> {
    if let Some(words) = words(schema)? {
        return Ok(Shape::Words(words));
    }
    if let Some(types) = list(schema, "anyOf") {
        if let Some(ty) = maybe(types)? {
            return Ok(Shape::Same(ty));
        }
        return types.iter().map(|one| ty(object(one)?)).collect::<Result<_>>().map(Shape::Either);
    }
    if let Some(nested) = nested(schema)? {
        let fields = fields(schema, reading, None)?;
        return Ok(Shape::Object(Object { fields, nested: Some(nested), generic: false }));
    }
    if let Some(variants) = list(schema, "oneOf") {
        return union(variants, reading, all);
    }
    if !schema.contains_key("properties") {
        return ty(schema).map(Shape::Same);
    }
    let mut fields = fields(schema, reading, None)?;
    let generic = base(name) != name;
    if generic {
        let open =
            fields.iter().find(|field| field.name == "first").context("no field is of the open type")?;
        let open = open.ty.clone();
        fields.iter_mut().for_each(|field| field.ty = with_open(&field.ty, &open));
    }
    Ok(Shape::Object(Object { fields, nested: None, generic }))
}

/// The type with the open one in the place of what it is here.
fn with_open(ty: &Type, open: &Type) -> Type {
    match ty {
        same if same == open => Type::Open,
        Type::Maybe(of) => Type::Maybe(Box::new(with_open(of, open))),
        Type::List(of) => Type::List(Box::new(with_open(of, open))),
        Type::Tuple(items) => Type::Tuple(items.iter().map(|item| with_open(item, open)).collect()),
        other => other.clone(),
    }
}

fn nested(schema: &Schema) -> Result<Option<Nested>> {
    let Some(names) = list(schema, "x-nested") else { return Ok(None) };
    match names.as_slice() {
        [Value::String(name), Value::String(union), Value::String(doc)] => {
            Ok(Some(Nested { name: name.clone(), union: union.clone(), doc: doc.clone() }))
        }
        _ => bail!("`x-nested` names a field, a type, and what it means"),
    }
}

/// The words of an enumeration without data.
fn words(schema: &Schema) -> Result<Option<Vec<Word>>> {
    let plain = |schema: &Schema| -> Option<Vec<Word>> {
        let doc = text(schema, "description");
        if let Some(word) = schema.get("const").and_then(Value::as_str) {
            return Some(vec![Word { word: word.to_owned(), doc }]);
        }
        let words = list(schema, "enum")?.iter().map(Value::as_str).collect::<Option<Vec<_>>>()?;
        Some(words.into_iter().map(|word| Word { word: word.to_owned(), doc: String::new() }).collect())
    };
    if let Some(words) = list(schema, "enum").and(plain(schema)) {
        return Ok(Some(words));
    }
    let Some(variants) = list(schema, "oneOf") else { return Ok(None) };
    let variants = variants.iter().map(object).collect::<Result<Vec<_>>>()?;
    Ok(variants
        .into_iter()
        .map(plain)
        .collect::<Option<Vec<_>>>()
        .map(|words| words.into_iter().flatten().collect()))
}

fn union(variants: &[Value], reading: Option<&Schema>, all: &Schema) -> Result<Shape> {
    let schemas = variants.iter().map(object).collect::<Result<Vec<_>>>()?;
    let tag = schemas.first().and_then(|schema| tag_of(schema));
    let Some(tag) = tag else {
        return schemas.into_iter().map(keyed).collect::<Result<_>>().map(Shape::Keyed);
    };
    let read = reading.and_then(|schema| list(schema, "oneOf"));
    let variant = |schema: &Schema| -> Result<Variant> {
        let word = word_under(schema, &tag).with_context(|| format!("a variant without `{tag}`"))?;
        let reading = read.into_iter().flatten().filter_map(Value::as_object);
        let reading = reading.into_iter().find(|read| word_under(read, &tag).as_deref() == Some(&*word));
        let own = schema.get("x-struct").and_then(Value::as_str);
        let held = schema.get("$ref").and_then(Value::as_str).and_then(|name| name.rsplit('/').next());
        let schema = match held {
            Some(name) => object(all.get(name).with_context(|| format!("no type {name}"))?)?,
            None => schema,
        };
        Ok(Variant {
            holds: own.or(held).map(str::to_owned),
            doc: text(schema, "description"),
            fields: fields(schema, reading, Some(&tag))?,
            word,
        })
    };
    let variants = schemas.into_iter().map(variant).collect::<Result<_>>()?;
    Ok(Shape::Tagged { variants, tag: tag.clone() })
}

/// A variant that is an object with one key.
fn keyed(schema: &Schema) -> Result<Variant> {
    let fields = fields(schema, None, None)?;
    let [field] = fields.as_slice() else { bail!("neither tagged nor with one key: {schema:?}") };
    Ok(Variant { word: field.name.clone(), holds: None, doc: text(schema, "description"), fields })
}

/// The key under which a variant has a word of its own.
fn tag_of(schema: &Schema) -> Option<String> {
    let properties = schema.get("properties")?.as_object()?;
    properties.iter().find(|(_, value)| value.get("const").is_some()).map(|(key, _)| key.clone())
}

fn word_under(schema: &Schema, tag: &str) -> Option<String> {
    schema.get("properties")?.get(tag)?.get("const")?.as_str().map(str::to_owned)
}

/// The fields of an object: those always there in the order they are written, then the others.
fn fields(schema: &Schema, reading: Option<&Schema>, tag: Option<&str>) -> Result<Vec<Field>> {
    let Some(properties) = schema.get("properties") else { return Ok(Vec::new()) };
    let properties = object(properties)?;
    let required = required(schema);
    let others = properties.keys().map(String::as_str).filter(|name| !required.contains(name));
    let names = required.iter().copied().filter(|name| properties.contains_key(*name)).chain(others);
    let field = |name: &str| -> Result<Field> {
        let schema = object(properties.get(name).context("no such property")?)?;
        let ty = ty(schema).with_context(|| format!("the field {name}"))?;
        let left_out = !required.contains(&name);
        let read = reading.and_then(|schema| schema.get("properties")?.get(name)?.as_object());
        let needed = reading.is_some_and(|schema| self::required(schema).contains(&name));
        let given = read.and_then(|read| read.get("default")).or_else(|| schema.get("default"));
        let default = match given {
            Some(default) => Some(default.clone()),
            None if needed => None,
            None if left_out || matches!(ty, Type::Maybe(_)) => {
                Some(nothing(&ty).with_context(|| format!("{name} is left out where it is what?"))?)
            }
            None => None,
        };
        Ok(Field { name: name.to_owned(), doc: text(schema, "description"), ty, default, left_out })
    };
    names.filter(|name| Some(*name) != tag).map(field).collect()
}

/// What is left out is nothing, where it can be.
fn nothing(ty: &Type) -> Option<Value> {
    match ty {
        Type::Maybe(_) => Some(Value::Null),
        Type::List(_) => Some(json!([])),
        Type::Map(..) => Some(json!({})),
        _ => None,
    }
}

fn required(schema: &Schema) -> Vec<&str> {
    list(schema, "required").into_iter().flatten().filter_map(Value::as_str).collect()
}

fn ty(schema: &Schema) -> Result<Type> {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let name = name.rsplit('/').next().unwrap_or(name);
        return match name.split_once("_for_") {
            None => Ok(Type::Named(name.trim_end_matches(|last: char| last.is_ascii_digit()).to_owned())),
            Some((base, of)) => Ok(Type::Of(base.to_owned(), Box::new(of_name(of)))),
        };
    }
    if let Some(types) = list(schema, "anyOf") {
        return maybe(types)?.with_context(|| format!("a choice without a name: {schema:?}"));
    }
    let names: Vec<&str> = match schema.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => bail!("no type: {schema:?}"),
    };
    let plain = match names.iter().find(|name| **name != "null").copied() {
        Some("boolean") => Type::Truth,
        Some("integer") => Type::Whole,
        Some("number") => Type::Number,
        Some("string") if schema.get("format").is_some_and(|format| format == "date") => Type::Day,
        Some("string") => Type::Text,
        Some("array") => match (list(schema, "prefixItems"), schema.get("items")) {
            (Some(items), _) => {
                Type::Tuple(items.iter().map(|item| ty(object(item)?)).collect::<Result<_>>()?)
            }
            (None, Some(item)) => Type::List(Box::new(ty(object(item)?)?)),
            (None, None) => bail!("a list of what? {schema:?}"),
        },
        Some("object") => map(schema)?,
        _ => bail!("an unknown type: {schema:?}"),
    };
    Ok(if names.contains(&"null") { Type::Maybe(Box::new(plain)) } else { plain })
}

/// What a generic type is of, by the name that schemas give it.
fn of_name(name: &str) -> Type {
    match name {
        "boolean" => Type::Truth,
        "double" | "float" => Type::Number,
        "string" => Type::Text,
        whole if whole.starts_with("uint") || whole.starts_with("int") => Type::Whole,
        named => Type::Named(named.to_owned()),
    }
}

fn map(schema: &Schema) -> Result<Type> {
    let key = match schema.get("propertyNames") {
        Some(names) => ty(object(names)?)?,
        None => Type::Text,
    };
    let value = schema.get("additionalProperties").context("an object without properties")?;
    Ok(Type::Map(Box::new(key), Box::new(ty(object(value)?)?)))
}

/// A type or null.
fn maybe(types: &[Value]) -> Result<Option<Type>> {
    let [one, null] = types else { return Ok(None) };
    if null.get("type").is_none_or(|name| name != "null") {
        return Ok(None);
    }
    Ok(Some(Type::Maybe(Box::new(ty(object(one)?)?))))
}

fn object(value: &Value) -> Result<&Schema> {
    value.as_object().with_context(|| format!("no schema: {value}"))
}

fn list<'a>(schema: &'a Schema, key: &str) -> Option<&'a Vec<Value>> {
    schema.get(key)?.as_array()
}

fn text(schema: &Schema, key: &str) -> String {
    schema.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}
