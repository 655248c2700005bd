//! The crate as a wasm module, and the JavaScript that wasm-bindgen writes around it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::steps;

/// Writes `bindings.js`, `bindings.d.ts` and `bindings_bg.wasm` into the package's `generated`, where its
/// build takes them from.
pub(super) fn write(root: &Path) -> Result<()> {
    steps::target_installed(steps::WASM)?;
    let build =
        ["build", "--package", "xiaozu-wasm", "--target", steps::WASM, "--profile", "wasm", "--locked"];
    steps::step("the library for wasm", steps::cargo(&build).env("CARGO_ENCODED_RUSTFLAGS", nameless()?))?;
    let module = steps::target(root).join(steps::WASM).join("wasm/xiaozu_wasm.wasm");
    let folder = root.join(super::PACKAGE).join("generated");
    Bindgen::new()
        .input_path(module)
        .out_name("bindings")
        .web(true)?
        .typescript(true)
        // Otherwise `init()` would not know where the module lies.
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)
        .context("wasm-bindgen could not write the bindings")?;
    edit(
        &folder.join("bindings.js"),
        &[
            (UNNAMED, "new TypeError(`expected instance of "),
            (THROWN, "throw thrown(getStringFromWasm0(arg0, arg1));"),
            (IMPORTED, "import { error, thrown } from './errors.js';"),
        ],
    )?;
    edit(&folder.join("bindings.d.ts"), &[(FREE, FREE_TOLD), (DISPOSE, DISPOSE_TOLD)])
}

/// What panics name files by would tell where Cargo keeps the crates on this machine; so the module is the same on all.
fn nameless() -> Result<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).context("Cargo has no home")?;
    let mut flags = Vec::new();
    for registry in std::fs::read_dir(home.join("registry/src")).context("Cargo has no crates")? {
        flags.push(format!("--remap-path-prefix={}=crates", registry?.path().display()));
    }
    Ok(flags.join("\u{1f}"))
}

/// An object of another class is a `TypeError` in JavaScript, and an `Error` in wasm-bindgen.
const UNNAMED: &str = "new Error(`expected instance of ";

/// What wasm-bindgen says of an object that was freed nobody understands: `errors.ts` says it better.
const THROWN: &str = "throw new Error(getStringFromWasm0(arg0, arg1));";
const IMPORTED: &str = "import { error } from './errors.js';";

/// What wasm-bindgen does not document.
const FREE: &str = "    free(): void;\n";
const FREE_TOLD: &str = "    /**
     * Frees its memory at once; left alone, it is freed some time after it is no longer reachable.
     */
    free(): void;\n";
const DISPOSE: &str = "    [Symbol.dispose](): void;\n";
const DISPOSE_TOLD: &str = "    /**
     * Frees its memory at the end of the block of `using`.
     */
    [Symbol.dispose](): void;\n";

/// Says in a file what wasm-bindgen leaves out.
fn edit(file: &Path, edits: &[(&str, &str)]) -> Result<()> {
    let mut text = std::fs::read_to_string(file).with_context(|| format!("{}", file.display()))?;
    for (from, to) in edits {
        if !text.contains(from) {
            bail!("wasm-bindgen does not write `{}` as it did: see {}", from.trim(), file.display());
        }
        text = text.replace(from, to);
    }
    std::fs::write(file, text).with_context(|| format!("{}", file.display()))
}
