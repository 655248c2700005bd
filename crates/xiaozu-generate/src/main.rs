//! `cargo xtask generate`: what the packages for other languages are generated from the types of the library: the value classes of Python.

mod model;
mod python;
mod schema;
#[cfg(test)]
mod seen;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

const PYTHON: &str = "bindings/python/python/xiaozu";

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generate: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
fn root() -> Result<&'static Path> {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("the workspace has a root")
}

/// Writes what is generated; with `--check`, says what is not as it would be written.
fn run(arguments: &[String]) -> Result<()> {
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
