//! What the packages for other languages are generated from the types of the library: the value classes of Python.

mod model;
mod python;
mod schema;
#[cfg(test)]
mod seen;
#[cfg(test)]
mod tests;

use std::fs;

use anyhow::{Context, Result, bail};

use crate::steps::root;

const PYTHON: &str = "bindings/python/python/xiaozu";

/// Writes what is generated; with `--check`, says what is not as it would be written.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let check = match arguments {
        [] => false,
        [one] if one == "--check" => true,
        _ => bail!("cargo xtask generate takes nothing, or --check"),
    };
    let model = schema::model(&xiaozu_plain::types::written(), &xiaozu_plain::types::read())?;
    let mut stale = Vec::new();
    for (name, text) in python::files(&model)? {
        let path = root()?.join(PYTHON).join(&name);
        if fs::read_to_string(&path).is_ok_and(|there| there == text) {
            continue;
        }
        if check {
            stale.push(format!("{PYTHON}/{name}"));
            continue;
        }
        fs::create_dir_all(root()?.join(PYTHON))?;
        fs::write(&path, text).with_context(|| format!("{}: cannot be written", path.display()))?;
    }
    if !stale.is_empty() {
        bail!("not as the types are: {}; run `cargo xtask generate`", stale.join(", "));
    }
    Ok(())
}
