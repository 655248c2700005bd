//! The npm package `xiaozu`: it only translates.

mod book;
mod branch;
mod election;
mod error;
pub mod facts;
mod formation;
mod rulebook;
pub mod rules;
mod search;
pub mod types;
pub mod value;

use wasm_bindgen::prelude::*;

/// The version of the package.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
