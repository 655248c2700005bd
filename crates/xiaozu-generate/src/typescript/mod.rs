//! The types of the npm package.

mod declaration;
mod doc;
#[cfg(test)]
mod tests;
mod ty;

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};

use super::GENERATED;
use super::model::Model;

/// Types of the language that are used: nothing else may be called so.
const BUILT_IN: [&str; 2] = ["Partial", "Record"];

/// The files of the package, by name.
pub(super) fn files(model: &Model) -> Result<Vec<(String, String)>> {
    Ok(vec![("types.ts".to_owned(), text(model)?)])
}

fn text(model: &Model) -> Result<String> {
    let mut out =
        format!("// Everything the library hands out or takes, as plain data.\n//\n// {GENERATED}\n");
    let mut names = BTreeSet::from(BUILT_IN.map(str::to_owned));
    for (name, named) in &model.types {
        for declaration in declaration::all(model, name, named).with_context(|| format!("the type {name}"))? {
            out.push('\n');
            out.push_str(&declaration.text);
            if !names.insert(declaration.name.clone()) {
                bail!("two types would be called {}", declaration.name);
            }
        }
    }
    Ok(out)
}
