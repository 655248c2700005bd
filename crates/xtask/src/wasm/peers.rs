//! The package beside the library itself, in one run.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::browser;
use crate::contest::{self, Contestant, Section};
use crate::steps;

const fn contestant(name: &'static str, what: &'static str) -> Contestant {
    Contestant { name, ours: false, what, agrees: 'a', part: 1 }
}

/// The library itself, and its package in Node and in Chromium.
macro_rules! beside {
    ($name:literal, $title:literal) => {
        Section {
            name: $name,
            title: $title,
            contestants: &[
                Contestant { ours: true, ..contestant("native", "the library itself") },
                contestant("node", "the package"),
                contestant("chromium", "the package"),
            ],
        }
    };
}

/// Calls into wasm, which nothing native is like.
macro_rules! calls {
    ($name:literal, $title:literal) => {
        Section {
            name: $name,
            title: $title,
            contestants: &[contestant("node", "the package"), contestant("chromium", "the package")],
        }
    };
}

const SECTIONS: &[Section] = &[
    beside!("unit", "Opening and judging the unit's book, 2,112 entries"),
    beside!("plain", "Counting 100,000 ballots of ids"),
    beside!("packed", "Counting 100,000 packed ballots"),
    beside!("groups", "Forming groups of a roster of 34"),
    calls!("length", "100,000 calls that give a number"),
    calls!("leader", "10,000 calls that give an object of 12 fields"),
];

/// Measures each.
pub(super) fn hold(root: &Path) -> Result<()> {
    let ours = ["build", "--release", "--locked", "--package", "xiaozu-tests", "--example", "peers"];
    steps::step("the library itself", &mut steps::cargo(&ours))?;
    let (peers, browser) = (steps::target(root).join("release/examples/peers"), browser::find()?);
    for section in SECTIONS {
        let start = |contestant: &Contestant| {
            if contestant.ours {
                let mut native = Command::new(&peers);
                native.args(["run", &format!("package/{}", section.name)]).arg(root);
                return native;
            }
            let mut node = Command::new("node");
            node.arg("benches/contestant.js").args([contestant.name, section.name]);
            node.env(browser::VARIABLE, &browser).current_dir(root.join(super::PACKAGE));
            node
        };
        println!("### {}\n\n{}", section.title, contest::hold(section, start)?);
    }
    Ok(())
}
