//! The types of the extension module, read out of the library that was built.

use std::path::Path;

use anyhow::{Context, Result, bail};
use pyo3_introspection::{introspect_cdylib, module_stub_files};

const MODULE: &str = "_xiaozu";

const STUBS: &str = "bindings/python/python/xiaozu/_xiaozu.pyi";

const HEAD: &str = "# Written by `cargo xtask stubs` from the extension module.\n\n";

/// Writes the stubs.
pub(super) fn write(root: &Path, library: &Path) -> Result<()> {
    let text = text(library)?;
    std::fs::write(root.join(STUBS), text).with_context(|| format!("{STUBS} could not be written"))
}

/// That the committed stubs are those of the library.
pub(super) fn check(root: &Path, library: &Path) -> Result<()> {
    // Git may have laid it out with other ends of lines.
    let committed = std::fs::read_to_string(root.join(STUBS)).unwrap_or_default().replace("\r\n", "\n");
    if committed != text(library)? {
        bail!(
            "{STUBS} is not what the extension module says: run `cargo xtask stubs` and commit what it writes"
        );
    }
    Ok(())
}

fn text(library: &Path) -> Result<String> {
    let module = introspect_cdylib(library, MODULE)
        .with_context(|| format!("{} tells nothing of its module", library.display()))?;
    if module.incomplete {
        bail!("{MODULE} has members that are not declared in its `#[pymodule]`: stubs would be incomplete");
    }
    let mut files = module_stub_files(&module).into_values();
    let (Some(text), None) = (files.next(), files.next()) else {
        bail!("{MODULE} is one extension file, but has modules inside: stubs for those would not be found")
    };
    Ok(format!("{HEAD}{text}"))
}
