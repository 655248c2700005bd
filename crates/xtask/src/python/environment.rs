//! Virtual environments under `target/python`, installed by the lock file, made anew only when that changes.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::interpreters::Interpreter;
use crate::steps;

/// Exact versions of all that the checks need.
pub(super) const REQUIREMENTS: &str = "bindings/python/requirements-dev.txt";

/// What the tests need that need nothing else.
const BARE: [&str; 2] = ["pytest", "hypothesis"];

/// One virtual environment.
pub(super) struct Environment {
    python: PathBuf,
    version: String,
}

impl Environment {
    /// With everything of the lock file.
    pub(super) fn full(root: &Path, interpreter: &Interpreter) -> Result<Self> {
        Self::make(root, interpreter, "", &["--requirement", REQUIREMENTS])
    }

    /// With nothing but what runs tests.
    pub(super) fn bare(root: &Path, interpreter: &Interpreter) -> Result<Self> {
        Self::make(root, interpreter, "-bare", &[&["--constraint", REQUIREMENTS], &BARE[..]].concat())
    }

    fn make(root: &Path, interpreter: &Interpreter, suffix: &str, what: &[&str]) -> Result<Self> {
        let Interpreter { version, full_version, path } = interpreter;
        let folder = root.join("target/python").join(format!("{version}{suffix}"));
        let name = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
        let environment = Self { python: folder.join(name), version: format!("{version}{suffix}") };
        let locked = std::fs::read_to_string(root.join(REQUIREMENTS)).context(REQUIREMENTS)?;
        let (stamp, wanted) = (folder.join("stamp"), format!("{full_version}\n{}\n{locked}", what.join(" ")));
        if std::fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
            return Ok(environment);
        }
        steps::step(
            &format!("a virtual environment of Python {}", environment.version),
            Command::new(path).args(["-m", "venv", "--clear"]).arg(&folder),
        )?;
        environment.pip("what the checks need", what)?;
        std::fs::write(&stamp, wanted)
            .with_context(|| format!("{} could not be written", stamp.display()))?;
        Ok(environment)
    }

    /// The wheel and nothing it may do without.
    pub(super) fn install(&self, wheel: &Path) -> Result<()> {
        let wheel = wheel.to_str().context("the folder of the workspace is named in UTF-8")?;
        self.pip("the wheel", &["--force-reinstall", "--no-deps", "--no-index", wheel])
    }

    fn pip(&self, name: &str, what: &[&str]) -> Result<()> {
        let mut pip = self.python(&["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        steps::step(&format!("{name}, Python {}", self.version), pip.args(what))
    }

    /// Where its Python is.
    pub(super) fn path(&self) -> Result<&str> {
        self.python.to_str().context("the folder of the workspace is named in UTF-8")
    }

    /// Python with arguments.
    pub(super) fn python(&self, args: &[&str]) -> Command {
        let mut python = Command::new(&self.python);
        python.args(args).env_remove("PYTHONPATH").env_remove("PYTHONHOME");
        // It would ask whether there is a newer one.
        python.env("PYRIGHT_PYTHON_IGNORE_WARNINGS", "1");
        python
    }

    /// A step by one of its modules, in the folder of the package.
    pub(super) fn run(&self, name: &str, args: &[&str]) -> Result<()> {
        let (name, mut module) = self.module(name, args);
        steps::step_in(super::PACKAGE, &name, &mut module)
    }

    /// The same, not run yet.
    pub(super) fn module(&self, name: &str, args: &[&str]) -> (String, Command) {
        (format!("{name}, Python {}", self.version), self.python(&[&["-m"], args].concat()))
    }
}
