//! The project's own tasks: `cargo xtask help` lists them.

mod contest;
mod grouping;
mod peers;
mod python;
mod rosters;
mod sections;
mod steps;
mod wasm;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask test       every test, in every language; installs what it needs
cargo xtask python     the Python package: wheel, stubs, types, style, its tests on every Python found
cargo xtask wasm       the npm package: built, packed, its tests in Node and in Chromium
cargo xtask stubs      writes the types of its extension module anew
cargo xtask lint       formatting, lints, documentation
cargo xtask generate   the value classes of the Python package and the types of the npm package, from the types of the
                       library; --check: whether they are up to date
cargo xtask ci         lint, then test: what .ci/run runs
cargo xtask peers      our speed beside the peers', installed from their registry; sections may be named (grouping is
                       distances and rosters; python and wasm are the packages)
cargo xtask coverage   line coverage of the core (needs cargo-llvm-cov)
";

fn main() -> ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    match run(&task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: &str) -> Result<()> {
    match task {
        "test" => steps::test(),
        "python" => python::run(),
        "wasm" => wasm::run(),
        "stubs" => python::stubs(),
        "lint" => steps::lint(),
        "ci" => steps::lint().and_then(|()| steps::test()),
        "generate" => steps::generate(&std::env::args().skip(2).collect::<Vec<_>>()),
        "peers" => peers::run(&std::env::args().skip(2).collect::<Vec<_>>()),
        "coverage" => steps::coverage(),
        "help" | "--help" | "" => {
            print!("{HELP}");
            Ok(())
        }
        _ => bail!("there is no task `{task}`; `cargo xtask help` lists them"),
    }
}
