//! `cargo xtask python`: the Python package as it is shipped, on every Python found.

mod environment;
mod interpreters;
mod stubs;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::steps;
use environment::Environment;

/// The folder of the package.
const PACKAGE: &str = "bindings/python";

/// The profile it is shipped in, and tested.
const PROFILE: &str = "release";

/// Builds the wheel, then checks stubs, types, style and behaviour: with all libraries on the oldest Python,
/// whose versions the lock file is made for, and with none of them on every Python.
pub(crate) fn run() -> Result<()> {
    let root = steps::root()?;
    let interpreters = interpreters::all()?;
    let oldest = interpreters.first().context("at least one interpreter")?;
    let full = Environment::full(root, oldest)?;
    let wheel = wheel(root, &full)?;
    stubs::check(root, &library(root))?;
    full.install(&wheel)?;
    style(&full)?;
    types(&full)?;
    full.run("tests", &["pytest"])?;
    for interpreter in &interpreters {
        let bare = Environment::bare(root, interpreter)?;
        bare.install(&wheel)?;
        bare.run("tests that need no library", &["pytest", "--ignore", "tests/libraries"])?;
    }
    Ok(())
}

/// Writes the stubs anew.
pub(crate) fn stubs() -> Result<()> {
    let build = ["build", "--package", "xiaozu-python", "--profile", PROFILE, "--locked"];
    steps::step("the extension module", &mut steps::cargo(&build))?;
    let root = steps::root()?;
    stubs::write(root, &library(root))
}

/// The wheel, the only one in its folder.
fn wheel(root: &Path, full: &Environment) -> Result<PathBuf> {
    let folder = root.join("target/python/wheel");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let mut maturin = full.python(&["-m", "maturin", "build", "--quiet", "--profile", PROFILE, "--locked"]);
    maturin.args(["--manifest-path", "bindings/python/Cargo.toml", "--target-dir"]);
    steps::step("the wheel", maturin.arg(steps::target(root)).arg("--out").arg(&folder))?;
    let entries = std::fs::read_dir(&folder)?.collect::<std::io::Result<Vec<_>>>()?;
    let [entry] = entries.as_slice() else {
        bail!("one wheel for all Pythons is expected, not {}", entries.len())
    };
    println!("{}: {} bytes", entry.file_name().display(), entry.metadata()?.len());
    Ok(entry.path())
}

/// The extension module as Cargo leaves it.
fn library(root: &Path) -> PathBuf {
    use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
    steps::target(root).join(PROFILE).join(format!("{DLL_PREFIX}_xiaozu{DLL_SUFFIX}"))
}

fn style(full: &Environment) -> Result<()> {
    full.run("formatting", &["ruff", "format", "--check"])?;
    full.run("lints", &["ruff", "check"])
}

fn types(full: &Environment) -> Result<()> {
    full.run("types by mypy", &["mypy"])?;
    full.run("types by pyright", &["pyright", "--pythonpath", full.path()?])?;
    full.run("stubs beside the module", &["mypy.stubtest", "xiaozu"])
}
