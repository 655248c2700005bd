//! Node and npm, as they are on PATH.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// The oldest version that the package supports.
const OLDEST: u32 = 20;

/// npm is a batch file there.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// That both are there.
pub(super) struct Node(());

impl Node {
    /// Fails where Node is missing or too old, or npm is missing.
    pub(super) fn find() -> Result<Self> {
        let version = answer("node")?;
        if major(&version).is_none_or(|major| major < OLDEST) {
            bail!("`node --version` says {version}: the npm package needs Node {OLDEST} or later");
        }
        answer(NPM)?;
        Ok(Self(()))
    }

    /// npm with arguments.
    pub(super) fn npm(&self, args: &[&str]) -> Command {
        let mut npm = Command::new(NPM);
        npm.args(args);
        // It would ask whether there is a newer one.
        npm.env("NPM_CONFIG_UPDATE_NOTIFIER", "false");
        npm
    }
}

/// What a program says of its version.
fn answer(program: &str) -> Result<String> {
    let output =
        Command::new(program).arg("--version").output().ok().filter(|output| output.status.success());
    let output = output.with_context(|| {
        format!("`{program} --version` does not answer: install Node {OLDEST} or later with npm, from its site or your system's packages")
    })?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// `v20.20.2`: 20.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_node() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v9.1.0"), Some(9));
        assert_eq!(major("20.20.2"), None);
        assert_eq!(major("v"), None);
    }
}
