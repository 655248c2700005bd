//! The source distribution, laid out as whoever installs it has it.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::environment::Environment;
use crate::steps;

/// Makes the source distribution and lays it out. What has not changed is left alone, so that Cargo does not build
/// it again.
pub(super) fn lay_out(root: &Path, full: &Environment) -> Result<PathBuf> {
    let folder = root.join("target/python");
    let packed = emptied(folder.join("sdist"))?;
    let mut maturin =
        full.python(&["-m", "maturin", "sdist", "--manifest-path", "bindings/python/Cargo.toml"]);
    steps::step("the source distribution", maturin.arg("--out").arg(&packed))?;
    let unpacked = emptied(folder.join("unpacked"))?;
    let mut tar = full.python(&["-m", "tarfile", "--extract"]);
    steps::step("the same unpacked", tar.arg(only_one(&packed)?).arg(&unpacked))?;
    let source = folder.join("source");
    follow(&only_one(&unpacked)?, &source)?;
    Ok(source)
}

/// A folder with nothing in it.
pub(super) fn emptied(folder: PathBuf) -> Result<PathBuf> {
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
    }
    std::fs::create_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
    Ok(folder)
}

/// The only thing in a folder.
pub(super) fn only_one(folder: &Path) -> Result<PathBuf> {
    let names = names(folder)?;
    let Some((name, true)) = names.first().map(|name| (name, names.len() == 1)) else {
        bail!("{} should hold one thing, not {}", folder.display(), names.len())
    };
    Ok(folder.join(name))
}

/// Makes one folder like another, and touches only what differs.
fn follow(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to).with_context(|| format!("{}", to.display()))?;
    let wanted = names(from)?;
    for name in names(to)?.difference(&wanted) {
        let gone = to.join(name);
        if gone.is_dir() { std::fs::remove_dir_all(gone)? } else { std::fs::remove_file(gone)? }
    }
    for name in &wanted {
        let (from, to) = (from.join(name), to.join(name));
        if from.is_dir() {
            follow(&from, &to)?;
            continue;
        }
        let content = std::fs::read(&from)?;
        if std::fs::read(&to).ok().as_ref() != Some(&content) {
            std::fs::write(&to, content).with_context(|| format!("{}", to.display()))?;
        }
    }
    Ok(())
}

fn names(folder: &Path) -> Result<BTreeSet<OsString>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("{}", folder.display()))?;
    entries.map(|entry| Ok(entry?.file_name())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_follows_another() -> Result<()> {
        let base = emptied(std::env::temp_dir().join(format!("xiaozu-follow-{}", std::process::id())))?;
        let (from, to) = (base.join("from"), base.join("to"));
        std::fs::create_dir_all(from.join("kept"))?;
        std::fs::create_dir_all(to.join("gone"))?;
        std::fs::write(from.join("kept/same"), "same")?;
        std::fs::write(from.join("changed"), "new")?;
        std::fs::write(to.join("changed"), "old")?;
        std::fs::write(to.join("gone/file"), "old")?;
        follow(&from, &to)?;
        let written = std::fs::metadata(to.join("kept/same"))?.modified()?;
        follow(&from, &to)?;
        assert_eq!(
            std::fs::metadata(to.join("kept/same"))?.modified()?,
            written,
            "what is the same is left alone"
        );
        assert_eq!(std::fs::read_to_string(to.join("changed"))?, "new");
        assert_eq!(names(&to)?, names(&from)?);
        assert!(only_one(&to).is_err());
        assert_eq!(only_one(&to.join("kept"))?, to.join("kept/same"));
        std::fs::remove_dir_all(base)?;
        Ok(())
    }
}
