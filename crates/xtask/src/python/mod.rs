//! `cargo xtask python`: the Python package as it is shipped, on every Python found.

mod environment;
mod interpreters;
mod source;
mod stubs;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::steps;
use environment::Environment;

/// The folder of the package.
const PACKAGE: &str = "bindings/python";

/// Builds the wheel from the source distribution, then checks stubs, types, style and behaviour: with all libraries
/// on the oldest Python, whose versions the lock file is made for, and with none of them on every Python.
pub(crate) fn run() -> Result<()> {
    let root = steps::root()?;
    let interpreters = interpreters::all()?;
    let full = Environment::full(root, interpreters.first().context("at least one interpreter")?)?;
    let wheel = wheel(root, &full)?;
    stubs::check(root, &library(root))?;
    full.install(&wheel)?;
    full.run("formatting", &["ruff", "format", "--check"])?;
    full.run("lints", &["ruff", "check"])?;
    full.run("types by mypy", &["mypy"])?;
    full.run("types by pyright", &["pyright", "--pythonpath", full.path()?])?;
    full.run("stubs beside the module", &["mypy.stubtest", "xiaozu._xiaozu"])?;
    let mut tests = vec![full.module("tests", &["pytest"])];
    for interpreter in &interpreters {
        let bare = Environment::bare(root, interpreter)?;
        bare.install(&wheel)?;
        tests.push(bare.module("tests that need no library", &["pytest", "--ignore", "tests/libraries"]));
    }
    steps::steps_at_once(PACKAGE, tests)
}

/// Writes the stubs anew.
pub(crate) fn stubs() -> Result<()> {
    let root = steps::root()?;
    wheel(root, &oldest(root)?)?;
    stubs::write(root, &library(root))
}

/// Measures the package beside pure Python, pandas, Polars and DuckDB.
pub(crate) fn peers() -> Result<()> {
    let root = steps::root()?;
    let full = oldest(root)?;
    full.install(&wheel(root, &full)?)?;
    steps::step_in(PACKAGE, "the package beside its peers", &mut full.python(&["benches/bench.py"]))
}

/// The environment with all libraries, of the oldest Python found.
fn oldest(root: &Path) -> Result<Environment> {
    Environment::full(root, interpreters::all()?.first().context("at least one interpreter")?)
}

/// The wheel.
fn wheel(root: &Path, full: &Environment) -> Result<PathBuf> {
    let source = source::lay_out(root, full)?;
    let folder = source::emptied(root.join("target/python/wheel"))?;
    // The stubs are read from symbols, which are stripped where it is installed from source.
    let mut maturin = full.python(&["-m", "maturin", "build", "--strip", "false", "--target-dir"]);
    maturin.arg(steps::target(root)).arg("--out").arg(&folder);
    steps::step_in(source, "the wheel", &mut maturin)?;
    let wheel = source::only_one(&folder)?;
    println!(
        "{}: {} bytes",
        wheel.file_name().unwrap_or_default().display(),
        std::fs::metadata(&wheel)?.len()
    );
    Ok(wheel)
}

/// The extension module as Cargo leaves it.
fn library(root: &Path) -> PathBuf {
    use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
    steps::target(root).join("release").join(format!("{DLL_PREFIX}_xiaozu{DLL_SUFFIX}"))
}
