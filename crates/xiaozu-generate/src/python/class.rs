//! A class, as text.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use super::super::model::{Field, Shape, Type};
use super::doc::docstring;
use super::plan::{Class, Plan, is_reserved};

/// The widest line of code, in characters.
pub(super) const WIDTH: usize = 120;

/// Writes the text of a module, and keeps in mind what it needs from others.
pub(super) struct Writer<'p> {
    plan: &'p Plan<'p>,
    /// Names of the standard library and of the package's base.
    pub(super) used: BTreeSet<&'static str>,
    /// Types of the library.
    pub(super) named: BTreeSet<String>,
}

impl<'p> Writer<'p> {
    pub(super) fn new(plan: &'p Plan<'p>) -> Self {
        Self { plan, used: BTreeSet::new(), named: BTreeSet::new() }
    }

    pub(super) fn uses(&mut self, name: &'static str) {
        self.used.insert(name);
    }

    /// A type as an annotation.
    pub(super) fn ty(&mut self, ty: &Type) -> String {
        match ty {
            Type::Truth => "bool".to_owned(),
            Type::Whole => "int".to_owned(),
            Type::Number => "float".to_owned(),
            Type::Text => "str".to_owned(),
            Type::Day => {
                self.uses("date");
                "date".to_owned()
            }
            Type::Named(name) => {
                self.named.insert(name.clone());
                name.clone()
            }
            Type::Of(name, of) => {
                self.named.insert(name.clone());
                format!("{name}[{}]", self.ty(of))
            }
            Type::Open => "_T".to_owned(),
            Type::Maybe(of) => format!("{} | None", self.ty(of)),
            Type::List(of) => format!("tuple[{}, ...]", self.ty(of)),
            Type::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|item| self.ty(item)).collect();
                format!("tuple[{}]", items.join(", "))
            }
            Type::Map(key, of) => {
                self.uses("Mapping");
                format!("Mapping[{}, {}]", self.ty(key), self.ty(of))
            }
        }
    }

    pub(super) fn class(&mut self, class: &Class<'_>) -> Result<String> {
        for name in ["Value", "dataclass"] {
            self.uses(name);
        }
        let bases = if class.generic {
            self.uses("Generic");
            self.uses("TypeVar");
            "Value, Generic[_T]"
        } else {
            "Value"
        };
        let mut out =
            format!("@dataclass(frozen=True, slots=True, kw_only=True)\nclass {}({bases}):\n", class.name);
        let doc = docstring(class.doc, 4);
        out.push_str(&doc);
        let mut parts = vec![self.about(class)];
        let mut fields = String::new();
        for field in class.fields {
            let name = python_name(&field.name);
            let ty = self.ty(&field.ty);
            let default = match &field.default {
                Some(default) => format!(" = {}", self.default(default, &field.ty)?),
                None => String::new(),
            };
            let _ = writeln!(fields, "    {name}: {ty}{default}");
            fields.push_str(&docstring(&field.doc, 4));
        }
        if let Some(nested) = class.nested {
            self.named.insert(nested.union.clone());
            let _ = writeln!(fields, "    {}: {}", python_name(&nested.name), nested.union);
            fields.push_str(&docstring(&nested.doc, 4));
        }
        parts.push(fields);
        parts.push(self.fraction(class));
        parts.retain(|part| !part.is_empty());
        if !doc.is_empty() && !parts.is_empty() {
            out.push('\n');
        }
        if doc.is_empty() && parts.is_empty() {
            bail!("nothing is known of {}", class.name);
        }
        out.push_str(&parts.join("\n"));
        Ok(out)
    }

    /// What the base class has to know: see `_value.py`.
    fn about(&mut self, class: &Class<'_>) -> String {
        let mut out = String::new();
        if let Some((key, word)) = class.tag {
            self.uses("ClassVar");
            self.uses("Literal");
            let _ = writeln!(out, "    {key}: ClassVar[Literal[\"{word}\"]] = \"{word}\"");
            let _ = writeln!(out, "    _tag = \"{key}\"");
        }
        let renamed = class.fields.iter().filter(|field| is_reserved(&field.name));
        let renamed: Vec<String> =
            renamed.map(|field| format!("\"{}\": \"{}\"", python_name(&field.name), field.name)).collect();
        if !renamed.is_empty() {
            let _ = writeln!(out, "    _json = {{{}}}", renamed.join(", "));
        }
        let left_out = class.fields.iter().filter(|field| field.left_out);
        let left_out: Vec<String> =
            left_out.map(|field| format!("\"{}\"", python_name(&field.name))).collect();
        if !left_out.is_empty() {
            let line = format!("    _left_out = frozenset({{{}}})\n", left_out.join(", "));
            out.push_str(&if line.chars().count() <= WIDTH + 1 {
                line
            } else {
                let items = left_out.join(",\n            ");
                format!("    _left_out = frozenset(\n        {{\n            {items},\n        }}\n    )\n")
            });
        }
        if let Some(nested) = class.nested {
            let _ = writeln!(out, "    _nested = \"{}\"", python_name(&nested.name));
        }
        out
    }

    /// Fractions can be reckoned with.
    fn fraction(&mut self, class: &Class<'_>) -> String {
        let has = |name: &str| class.fields.iter().any(|field| field.name == name && field.ty == Type::Whole);
        let (part, whole) = match () {
            () if has("numerator") && has("denominator") => ("numerator", "denominator"),
            () if has("part") && has("whole") => ("part", "whole"),
            () => return String::new(),
        };
        self.uses("Fraction");
        if whole == "denominator" {
            return format!(
                "    @property\n    def fraction(self) -> Fraction:\n        \"\"\"The same as a number.\"\"\"\n        \
                 return Fraction(self.{part}, self.{whole})\n"
            );
        }
        format!(
            "    @property\n    def fraction(self) -> Fraction | None:\n        \"\"\"The same as a number; none \
             where there is nothing to count.\"\"\"\n        \
             return Fraction(self.{part}, self.{whole}) if self.{whole} else None\n"
        )
    }

    /// A default as it stands behind a field.
    fn default(&mut self, default: &Value, ty: &Type) -> Result<String> {
        let value = self.value(default, ty)?;
        if value.ends_with(')') && value != "()" {
            self.uses("field as _field");
            return Ok(format!("_field(default_factory=lambda: {value})"));
        }
        if value == "{}" {
            self.uses("field as _field");
            let Type::Map(key, of) = ty else { bail!("an object by default that is no map") };
            let (key, of) = (self.ty(key), self.ty(of));
            return Ok(format!("_field(default_factory=lambda: dict[{key}, {of}]())"));
        }
        Ok(value)
    }

    fn value(&mut self, value: &Value, ty: &Type) -> Result<String> {
        if let (Value::Object(given), Type::Named(name)) = (value, ty) {
            return self.object(name, given);
        }
        Ok(match value {
            Value::Null => "None".to_owned(),
            Value::Bool(true) => "True".to_owned(),
            Value::Bool(false) => "False".to_owned(),
            Value::Number(number) => number.to_string(),
            Value::String(text) => format!("\"{text}\""),
            Value::Array(items) if items.is_empty() && ty.is_list(self.plan.model) => "()".to_owned(),
            Value::Object(map) if map.is_empty() => "{}".to_owned(),
            _ => bail!("a default that cannot be written down: {value}"),
        })
    }

    /// An object by default, as what differs from the defaults of its own fields.
    fn object(&mut self, name: &str, given: &Map<String, Value>) -> Result<String> {
        let named = self.plan.model.types.get(name).with_context(|| format!("no type {name}"))?;
        let Shape::Object(object) = &named.shape else { bail!("{name} is no object") };
        self.named.insert(name.to_owned());
        let differs = |field: &&Field| {
            given.get(&field.name).is_some_and(|value| field.default.as_ref() != Some(value))
        };
        let mut arguments = Vec::new();
        for field in object.fields.iter().filter(differs) {
            let value = self.value(given.get(&field.name).unwrap_or(&Value::Null), &field.ty)?;
            arguments.push(format!("{}={value}", python_name(&field.name)));
        }
        Ok(format!("{name}({})", arguments.join(", ")))
    }
}

/// The name of a field, where Python does not keep it to itself.
pub(super) fn python_name(name: &str) -> String {
    if is_reserved(name) { format!("{name}_") } else { name.to_owned() }
}
