//! The value classes of the Python package.

mod class;
mod doc;
mod plan;
mod registry;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use self::class::Writer;
use self::doc::docstring;
use self::plan::{Item, Module, Plan};
use super::GENERATED;
use super::doc::of_type;
use super::model::{Model, Shape, Type};

/// The files of the package, by name.
pub(super) fn files(model: &Model) -> Result<Vec<(String, String)>> {
    let plan = Plan::new(model)?;
    let mut files = Vec::new();
    for module in Module::ALL {
        files.push((format!("{}.py", module.name()), text(&plan, module)?));
    }
    files.push(("_registry.py".to_owned(), registry::text(&plan)?));
    Ok(files)
}

fn about(module: Module) -> &'static str {
    match module {
        Module::Terms => "Ids, words and values that facts, points, needs and questions have in common.",
        Module::Facts => "Every fact that can be recorded.",
        Module::Needs => "What can be missing for an answer to become yes.",
        Module::Points => "What a condition of a decision states, or what a finding misses.",
        Module::Questions => "What can be asked of a branch.",
        Module::Values => "Everything else the library hands out or takes.",
    }
}

fn text(plan: &Plan<'_>, module: Module) -> Result<String> {
    let mut writer = Writer::new(plan);
    let mut defined = BTreeSet::new();
    let mut body = String::new();
    for item in plan.items(module)? {
        let name = match &item {
            Item::Alias { name, .. } => (*name).to_owned(),
            Item::Class(class) => class.name.clone(),
        };
        if !defined.insert(name.clone()) {
            bail!("{}: {name} stands there twice", module.name());
        }
        body.push_str(&match item {
            Item::Alias { name, named, members } => {
                let value = match &named.shape {
                    Shape::Words(words) => {
                        let words: Vec<String> =
                            words.iter().map(|word| format!("\"{}\"", word.word)).collect();
                        writer.uses("Literal");
                        listed(&format!("{name}: TypeAlias = Literal["), &words, "]")
                    }
                    Shape::Same(ty) => format!("{name}: TypeAlias = {}\n", writer.ty(ty)),
                    Shape::Either(types) => {
                        let types: Vec<String> = types.iter().map(|ty| writer.ty(ty)).collect();
                        either(name, &types)
                    }
                    _ => either(name, &members),
                };
                writer.uses("TypeAlias");
                format!("{value}{}", docstring(&of_type(named), 0))
            }
            Item::Class(class) => format!("\n{}\n", writer.class(&class)?),
        });
        body.push('\n');
    }
    let handed_on = plan.handed_on(module)?;
    let all: BTreeSet<&String> = defined.iter().chain(handed_on.iter().map(|(_, name)| name)).collect();
    let mut all: Vec<String> = all.iter().map(|name| format!("\"{name}\"")).collect();
    all.sort();
    let doc = format!("\"\"\"{}\n\n{GENERATED}\n\"\"\"\n", about(module));
    let imports = imports(plan, &writer, module, &defined, &handed_on)?;
    let text = format!("{doc}\n{imports}\n{}\n{body}", listed("__all__ = [", &all, "]"));
    Ok(tidy(&text))
}

fn imports(
    plan: &Plan<'_>,
    writer: &Writer<'_>,
    module: Module,
    defined: &BTreeSet<String>,
    handed_on: &[(Module, String)],
) -> Result<String> {
    let mut others: BTreeMap<Module, BTreeSet<&str>> = BTreeMap::new();
    for (home, name) in handed_on {
        others.entry(*home).or_default().insert(name);
    }
    for name in &writer.named {
        let home = plan.module_of(name)?;
        if home != module {
            if home > module || defined.contains(name) {
                bail!("{} cannot import {name} from {}", module.name(), home.name());
            }
            others.entry(home).or_default().insert(name);
        }
    }
    let used = |names: &[&'static str]| -> Vec<&'static str> {
        names.iter().copied().filter(|name| writer.used.contains(name)).collect()
    };
    let mut out = "from __future__ import annotations\n\n".to_owned();
    let mut from = |module: &str, names: &[&str]| {
        if !names.is_empty() {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let line = format!("from {module} import {}\n", names.join(", "));
            out.push_str(&if line.chars().count() <= class::WIDTH + 1 {
                line
            } else {
                format!("from {module} import (\n    {},\n)\n", names.join(",\n    "))
            });
        }
    };
    from("collections.abc", &used(&["Mapping"]));
    from("dataclasses", &used(&["dataclass"]));
    from("dataclasses", &used(&["field as _field"]));
    from("datetime", &used(&["date"]));
    from("fractions", &used(&["Fraction"]));
    from("typing", &used(&["ClassVar", "Generic", "Literal", "TypeAlias", "TypeVar"]));
    out.push('\n');
    let mut from_own = |module: &str, names: Vec<&str>| {
        let line = format!("from xiaozu.{module} import {}\n", names.join(", "));
        out.push_str(&if line.chars().count() <= class::WIDTH + 1 {
            line
        } else {
            format!("from xiaozu.{module} import (\n    {},\n)\n", names.join(",\n    "))
        });
    };
    for (home, names) in others.iter().filter(|(home, _)| **home == Module::Terms) {
        from_own(home.name(), names.iter().copied().collect());
    }
    if writer.used.contains("Value") {
        from_own("_value", vec!["Value"]);
    }
    for (home, names) in others.iter().filter(|(home, _)| **home != Module::Terms) {
        from_own(home.name(), names.iter().copied().collect());
    }
    if writer.used.contains("TypeVar") {
        out.push_str("\n_T = TypeVar(\"_T\")\n");
    }
    Ok(out)
}

/// One of several types.
fn either(name: &str, types: &[String]) -> String {
    let line = format!("{name}: TypeAlias = {}\n", types.join(" | "));
    if line.chars().count() <= class::WIDTH + 1 {
        return line;
    }
    let line = format!("    {}\n", types.join(" | "));
    if line.chars().count() <= class::WIDTH + 1 {
        return format!("{name}: TypeAlias = (\n{line})\n");
    }
    format!("{name}: TypeAlias = (\n    {}\n)\n", types.join("\n    | "))
}

/// A list on one line, or an item a line.
fn listed(start: &str, items: &[String], end: &str) -> String {
    let line = format!("{start}{}{end}\n", items.join(", "));
    if line.chars().count() <= class::WIDTH + 1 {
        return line;
    }
    format!("{start}\n    {},\n{end}\n", items.join(",\n    "))
}

/// Two empty lines around classes, one line break at the end.
fn tidy(text: &str) -> String {
    let mut text = text.to_owned();
    while text.contains("\n\n\n\n") {
        text = text.replace("\n\n\n\n", "\n\n\n");
    }
    format!("{}\n", text.trim_end())
}

impl Type {
    fn is_list(&self, model: &Model) -> bool {
        match self {
            Self::List(_) | Self::Tuple(_) => true,
            Self::Named(name) => matches!(
                model.types.get(name).map(|named| &named.shape),
                Some(Shape::Same(ty)) if ty.is_list(model)
            ),
            _ => false,
        }
    }
}
