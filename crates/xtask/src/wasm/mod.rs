//! `cargo xtask wasm`: the npm package as it is published, in Node and in a browser.

mod bindings;
mod browser;
mod node;

use anyhow::Result;

use crate::steps;
use node::Node;

/// The folder of the package.
const PACKAGE: &str = "bindings/wasm";

/// Builds the package, then runs its tests.
pub(crate) fn run() -> Result<()> {
    let node = build()?;
    let browser = browser::find()?;
    let mut tests = node.npm(&["test"]);
    steps::step_in(PACKAGE, "tests of the npm package", tests.env(browser::VARIABLE, browser))?;
    steps::step_in(PACKAGE, "documentation of the npm package", &mut node.npm(&["run", "docs"]))?;
    steps::step_in(PACKAGE, "size of the npm package", &mut node.npm(&["run", "size"]))
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
