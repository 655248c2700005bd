//! `cargo xtask wasm`: the npm package as it is published, in Node and in a browser.

mod bindings;
mod browser;
mod node;
mod peers;

use anyhow::Result;

use crate::steps;
use node::Node;

/// The folder of the package.
const PACKAGE: &str = "bindings/wasm";

/// The page that shows it.
const EXAMPLE: [&str; 2] = ["--workspace", "example"];

/// Builds the package, then runs its tests, and those of the page that shows it.
pub(crate) fn run() -> Result<()> {
    let node = build()?;
    let browser = browser::find()?;
    let tests = |name, of: &[&str]| {
        steps::step_in(PACKAGE, name, node.npm(&[&["test"], of].concat()).env(browser::VARIABLE, &browser))
    };
    tests("tests of the npm package", &[])?;
    steps::step_in(PACKAGE, "types of the page", &mut node.npm(&[&["run", "check"][..], &EXAMPLE].concat()))?;
    tests("tests of the page", &EXAMPLE)?;
    steps::step_in(PACKAGE, "documentation of the npm package", &mut node.npm(&["run", "docs"]))?;
    steps::step_in(PACKAGE, "size of the npm package", &mut node.npm(&["run", "size"]))
}

/// Measures the package in Node and in Chromium beside the library itself.
pub(crate) fn peers() -> Result<()> {
    build()?;
    peers::hold(steps::root()?)
}

/// What is published, in `dist`.
fn build() -> Result<Node> {
    let node = Node::find()?;
    bindings::write(steps::root()?)?;
    // Whoever installs the package gets what the lock file says, and so do its tests.
    steps::step_in(PACKAGE, "what npm installs", &mut node.npm(&["ci", "--no-audit", "--no-fund"]))?;
    steps::step_in(PACKAGE, "the npm package", &mut node.npm(&["run", "build"]))?;
    Ok(node)
}
