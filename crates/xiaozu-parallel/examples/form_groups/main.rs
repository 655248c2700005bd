//! Forms groups for the unit's branch, and for a generated roster of 5,000:
//! `cargo run --example form_groups -- --help`.

mod options;
mod story;
#[cfg(test)]
mod tests;

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use anyhow::Result;
use options::Options;

fn main() -> ExitCode {
    match run().and_then(|text| write(&text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String> {
    let options = Options::read(lexopt::Parser::from_env())?;
    if options.help { Ok(options::HELP.to_owned()) } else { story::tell(&options) }
}

/// Whoever reads may stop before the end, as `head` does.
fn write(text: &str) -> Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
