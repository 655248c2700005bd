//! The crate as a wasm module, and the JavaScript that wasm-bindgen writes around it.

use std::path::Path;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::steps;

/// Writes `bindings.js`, `bindings.d.ts` and `bindings_bg.wasm` into the package's `generated`, where its
/// build takes them from.
pub(super) fn write(root: &Path) -> Result<()> {
    steps::target_installed(steps::WASM)?;
    let build =
        ["build", "--package", "xiaozu-wasm", "--target", steps::WASM, "--profile", "wasm", "--locked"];
    steps::step("the library for wasm", &mut steps::cargo(&build))?;
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
        .generate(folder)
        .context("wasm-bindgen could not write the bindings")
}
