//! The table by which the extension finds the class of what serde writes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::super::GENERATED;
use super::super::model::Nested;
use super::doc::docstring;
use super::plan::{Item, Module, Plan};

const CLASSES: &str =
    "The class of a struct, by the name serde gives it and the word that tells variants apart.

A variant that is an object with one key is found by its enum and that key.";

const TAGS: &str = "The key under which a struct has the word that tells it apart; a struct written without the key is \
                    of the class without a word.";

const NESTED: &str = "Structs among whose fields stand those of a variant: the field that holds it, the key of its word, \
                      and the class by the word.";

pub(super) fn text(plan: &Plan<'_>) -> Result<String> {
    let mut classes: BTreeMap<(String, Option<String>), String> = BTreeMap::new();
    let mut tags: BTreeMap<String, &str> = BTreeMap::new();
    let mut nested: BTreeMap<String, String> = BTreeMap::new();
    for module in Module::ALL {
        for item in plan.items(module)? {
            let Item::Class(class) = item else { continue };
            let (name, _) = class.known_as.clone();
            if let Some((key, _)) = class.tag
                && tags.insert(name.clone(), key).is_some_and(|other| other != key)
            {
                bail!("{name} has two tags");
            }
            if let Some(Nested { name: field, union, .. }) = class.nested {
                let (key, members) = plan.members(union)?;
                let home = plan.module_of(union)?.name();
                let mut text = format!("(\n        \"{field}\",\n        \"{key}\",\n        {{\n");
                for (word, member) in members {
                    let _ = writeln!(text, "            \"{word}\": {home}.{member},");
                }
                text.push_str("        },\n    )");
                nested.insert(name, text);
            }
            let place = format!("{}.{}", module.name(), class.name);
            if let Some(other) = classes.insert(class.known_as.clone(), place.clone()) {
                bail!("{other} and {place} are both known as {:?}", class.known_as);
            }
        }
    }
    let mut out = format!(
        "\"\"\"The class of what the extension hands over.\n\n{GENERATED}\n\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from xiaozu import _terms, _values, facts, needs, points, questions\nfrom xiaozu._value import Value\n"
    );
    let classes = classes.iter().map(|((name, word), place)| {
        let word = word.as_ref().map_or_else(|| "None".to_owned(), |word| format!("\"{word}\""));
        format!("(\"{name}\", {word}): {place}")
    });
    out.push_str(&table("CLASSES: dict[tuple[str, str | None], type[Value]]", classes, CLASSES));
    let tags = tags.iter().map(|(name, key)| format!("\"{name}\": \"{key}\""));
    out.push_str(&table("TAGS: dict[str, str]", tags, TAGS));
    let nested = nested.iter().map(|(name, of)| format!("\"{name}\": {of}"));
    out.push_str(&table("NESTED: dict[str, tuple[str, str, dict[str, type[Value]]]]", nested, NESTED));
    Ok(out)
}

fn table(declaration: &str, entries: impl Iterator<Item = String>, doc: &str) -> String {
    let entries = entries.fold(String::new(), |text, entry| text + &format!("    {entry},\n"));
    format!("\n{declaration} = {{\n{entries}}}\n{}", docstring(doc, 0))
}
