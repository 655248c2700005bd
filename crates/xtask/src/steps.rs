//! The steps the tasks are made of: each is one command with a heading and the time it took.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

const WASM: &str = "wasm32-unknown-unknown";

/// Every test.
pub(crate) fn test() -> Result<()> {
    step("tests", &mut cargo(&["test", "--workspace", "--locked"]))?;
    wasm_target()?;
    step(
        "the core for wasm",
        &mut cargo(&["build", "--package", "xiaozu", "--target", WASM, "--profile", "wasm", "--locked"]),
    )
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

/// The wasm target, installed where it is missing.
fn wasm_target() -> Result<()> {
    let installed = |()| {
        let list = Command::new("rustup").args(["target", "list", "--installed"]).output();
        list.is_ok_and(|list| String::from_utf8_lossy(&list.stdout).lines().any(|line| line == WASM))
    };
    if installed(()) {
        return Ok(());
    }
    step("the wasm target", Command::new("rustup").args(["target", "add", WASM]))
        .with_context(|| format!("the target {WASM} could not be installed: run `rustup target add {WASM}` where there is a network"))
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

pub(crate) fn step(name: &str, command: &mut Command) -> Result<()> {
    let root = root()?;
    println!("== {name}");
    let start = Instant::now();
    let status =
        command.current_dir(root).status().with_context(|| format!("{name}: the command could not start"))?;
    println!("== {name}: {} s", start.elapsed().as_secs());
    if status.success() { Ok(()) } else { bail!("{name}: {status}") }
}
