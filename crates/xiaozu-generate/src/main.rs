//! `cargo xtask generate`: what the packages for other languages have of the types of the library: the value classes of
//! Python and the types of TypeScript.

mod doc;
mod model;
mod python;
#[cfg(test)]
mod reading;
mod schema;
#[cfg(test)]
mod seen;
#[cfg(test)]
mod tests;
mod typescript;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use self::model::Model;

const PYTHON: &str = "bindings/python/python/xiaozu";
const TYPESCRIPT: &str = "bindings/wasm/js";

const GENERATED: &str =
    "Generated from the types of the library by `cargo xtask generate`: not to be edited.";

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

/// The files that are generated, by their paths in the workspace.
fn files(model: &Model) -> Result<Vec<(String, String)>> {
    let within = |folder: &'static str| move |(name, text)| (format!("{folder}/{name}"), text);
    let python = python::files(model)?.into_iter().map(within(PYTHON));
    let typescript = typescript::files(model)?.into_iter().map(within(TYPESCRIPT));
    Ok(python.chain(typescript).collect())
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
    for (name, text) in files(&model)? {
        let path = root()?.join(&name);
        if fs::read_to_string(&path).is_ok_and(|there| there == text) {
            continue;
        }
        if check {
            stale.push(name);
            continue;
        }
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&path, text).with_context(|| format!("{name}: cannot be written"))?;
    }
    if !stale.is_empty() {
        bail!("not as the types are: {}; run `cargo xtask generate`", stale.join(", "));
    }
    Ok(())
}
