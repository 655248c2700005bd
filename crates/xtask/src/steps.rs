//! The steps the tasks are made of: each is one command with a heading and the time it took.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::{python, wasm};

/// What browsers run.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Every test.
pub(crate) fn test() -> Result<()> {
    // One needs a Python to be linked with; the other describes every type, and is built for that alone.
    let apart = ["--exclude", "xiaozu-python", "--exclude", GENERATOR];
    step("tests", cargo(&["test", "--workspace", "--locked"]).args(apart))?;
    step("tests of what is generated", &mut generator("test", &[]))?;
    generate(&["--check".into()])?;
    wasm::run()?;
    python::run()
}

/// Writes what is generated from the types of the library.
pub(crate) fn generate(arguments: &[String]) -> Result<()> {
    step("what is generated", generator("run", &["--quiet", "--"]).args(arguments))
}

const GENERATOR: &str = "xiaozu-generate";

/// The description of every type is long and runs once: it is not optimised.
fn generator(task: &str, arguments: &[&str]) -> Command {
    let mut cargo = cargo(&[task, "--package", GENERATOR, "--profile", "generate", "--locked"]);
    cargo.args(arguments);
    cargo
}

/// Formatting, lints and documentation.
pub(crate) fn lint() -> Result<()> {
    step("formatting", &mut cargo(&["fmt", "--all", "--check"]))?;
    step(
        "lints",
        &mut cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"]),
    )?;
    let mut doc = cargo(&["doc", "--workspace", "--no-deps", "--locked"]);
    step("documentation", doc.env("RUSTDOCFLAGS", "--deny warnings"))
}

/// Line coverage of the core.
pub(crate) fn coverage() -> Result<()> {
    let here =
        Command::new("cargo").args(["llvm-cov", "--version"]).output().is_ok_and(|out| out.status.success());
    if !here {
        bail!(
            "cargo-llvm-cov is missing: `cargo install cargo-llvm-cov` and `rustup component add llvm-tools`"
        );
    }
    let only_core = r"(crates/xtask|tests)/";
    step(
        "coverage",
        &mut cargo(&["llvm-cov", "--workspace", "--locked", "--ignore-filename-regex", only_core]),
    )
}

/// Installs a target of the compiler where it is missing.
pub(crate) fn target_installed(target: &str) -> Result<()> {
    let list = Command::new("rustup").args(["target", "list", "--installed"]).output();
    let list = list.map(|list| String::from_utf8_lossy(&list.stdout).into_owned()).unwrap_or_default();
    if list.lines().any(|line| line == target) {
        return Ok(());
    }
    step("a wasm target", Command::new("rustup").args(["target", "add", target])).with_context(|| {
        format!("the target {target} could not be installed: run `rustup target add {target}` where there is a network")
    })
}

pub(crate) fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args);
    command
}

/// The folder of the workspace.
pub(crate) fn root() -> Result<&'static Path> {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).context("the workspace has a root")
}

/// Where Cargo puts what it builds.
pub(crate) fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

pub(crate) fn step(name: &str, command: &mut Command) -> Result<()> {
    step_in("", name, command)
}

/// A step in a folder of the workspace.
pub(crate) fn step_in(folder: impl AsRef<Path>, name: &str, command: &mut Command) -> Result<()> {
    let folder = root()?.join(folder);
    println!("== {name}");
    let start = Instant::now();
    let status = command
        .current_dir(folder)
        .status()
        .with_context(|| format!("{name}: the command could not start"))?;
    println!("== {name}: {} s", start.elapsed().as_secs());
    if status.success() { Ok(()) } else { bail!("{name}: {status}") }
}

/// Steps that do not wait for each other, as many at once as there are cores. What one says is shown when it ends.
pub(crate) fn steps_at_once(folder: impl AsRef<Path>, steps: Vec<(String, Command)>) -> Result<()> {
    let folder = root()?.join(folder);
    steps.into_par_iter().try_for_each(|(name, mut command)| {
        let start = Instant::now();
        let said = command
            .current_dir(&folder)
            .output()
            .with_context(|| format!("{name}: the command could not start"))?;
        let text = |bytes| String::from_utf8_lossy(bytes);
        let (out, errors) = (text(&said.stdout), text(&said.stderr));
        println!("== {name}\n{out}{errors}== {name}: {} s", start.elapsed().as_secs());
        if said.status.success() { Ok(()) } else { bail!("{name}: {}", said.status) }
    })
}
