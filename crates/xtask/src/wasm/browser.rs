//! The Chromium that the tests drive: the system's, installed where there is none.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::steps;

/// Where the tests look for its path.
pub(super) const VARIABLE: &str = "XIAOZU_BROWSER";

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Its path.
pub(super) fn find() -> Result<PathBuf> {
    if let Some(found) = on_path() {
        return Ok(found);
    }
    let installed = install();
    on_path().with_context(|| match installed {
        Ok(()) => "Chromium was installed, but is not on PATH".into(),
        Err(error) => format!(
            "no Chromium on PATH ({}), and it could not be installed: {error:#}; install it by hand",
            NAMES.join(", ")
        ),
    })
}

fn on_path() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let files = NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    files.into_iter().find(|file| file.is_file())
}

/// By apt, as root or as somebody who may become root without being asked.
fn install() -> Result<()> {
    let apt = |args: &[&str]| {
        let mut command = if Path::new("/usr/bin/sudo").exists() {
            let mut sudo = Command::new("sudo");
            sudo.args(["--non-interactive", "apt-get"]);
            sudo
        } else {
            Command::new("apt-get")
        };
        command.args(["--yes", "--quiet"]).args(args).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    steps::step("what apt has", &mut apt(&["update"]))?;
    steps::step("Chromium by apt", &mut apt(&["install", "--no-install-recommends", "chromium"]))
}
