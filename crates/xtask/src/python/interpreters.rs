//! The Pythons of this machine that the package supports.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

/// The oldest supported version is 3 point this.
const OLDEST: u32 = 11;

/// Answers with the version of a usable interpreter: CPython with its lock, able to make environments.
const ASK: &str = "\
import ensurepip, sys, sysconfig, venv
if sys.implementation.name == 'cpython' and not sysconfig.get_config_var('Py_GIL_DISABLED'):
    print(sys.version_info.major, sys.version_info.minor, sys.version_info.micro)";

/// One interpreter.
#[derive(Debug)]
pub(super) struct Interpreter {
    pub(super) path: PathBuf,
    /// `3.11`.
    pub(super) version: String,
    /// `3.11.7`.
    pub(super) full_version: String,
}

/// One interpreter of each supported version, the oldest first.
pub(super) fn all() -> Result<Vec<Interpreter>> {
    let mut found: Vec<(u32, Interpreter)> = Vec::new();
    for path in candidates() {
        if let Some((minor, interpreter)) = ask(&path)
            && !found.iter().any(|(known, _)| *known == minor)
        {
            found.push((minor, interpreter));
        }
    }
    found.sort_unstable_by_key(|(minor, _)| *minor);
    if found.is_empty() {
        bail!(
            "no Python of version 3.{OLDEST} or later was found on PATH (as python3 or python3.N) or in pyenv's \
             folder; install one with its venv module (on Debian: apt-get install python3 python3-venv)"
        );
    }
    Ok(found.into_iter().map(|(_, interpreter)| interpreter).collect())
}

/// What may be an interpreter: on PATH, and in the folders where pyenv puts them.
fn candidates() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).map(PathBuf::from);
    let pyenv = std::env::var_os("PYENV_ROOT").map(PathBuf::from);
    if let Some(pyenv) = pyenv.or_else(|| Some(home?.join(".pyenv"))) {
        folders.extend(sorted(&pyenv.join("versions")).into_iter().map(|version| version.join("bin")));
    }
    folders.iter().flat_map(|folder| sorted(folder)).filter(|path| is_named_so(path)).collect()
}

/// What lies in a folder; nothing where there is none.
fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort_unstable();
    paths
}

fn is_named_so(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
    let name = name.strip_suffix(std::env::consts::EXE_SUFFIX).unwrap_or(name);
    match name.strip_prefix("python") {
        Some("" | "3") => true,
        Some(version) => {
            let minor = version.strip_prefix("3.").and_then(|minor| minor.parse().ok());
            minor.is_some_and(|minor: u32| minor >= OLDEST)
        }
        None => false,
    }
}

/// Nothing where it does not answer, as pyenv's stand-ins for versions that are not chosen.
fn ask(path: &Path) -> Option<(u32, Interpreter)> {
    let output =
        Command::new(path).args(["-c", ASK]).output().ok().filter(|output| output.status.success())?;
    let answer = String::from_utf8(output.stdout).ok()?;
    let numbers: Vec<u32> =
        answer.split_whitespace().map(|number| number.parse().ok()).collect::<Option<_>>()?;
    let [3, minor, micro] = *numbers.as_slice() else { return None };
    (minor >= OLDEST).then(|| {
        let (version, full_version) = (format!("3.{minor}"), format!("3.{minor}.{micro}"));
        (minor, Interpreter { path: path.to_owned(), version, full_version })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_interpreters() {
        let suffix = std::env::consts::EXE_SUFFIX;
        let is = |name: &str| is_named_so(&Path::new("bin").join(format!("{name}{suffix}")));
        assert!(["python", "python3", "python3.11", "python3.20"].into_iter().all(is));
        assert!(
            !["python2", "python3.10", "python3.13t", "python3.11-config", "pythonw"].into_iter().any(is)
        );
    }
}
