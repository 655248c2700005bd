//! Reads a book and prints the branch's report: `cargo run --example report -- --help`.

mod options;
mod screen;
mod sections;
#[cfg(test)]
mod tests;
mod value;
mod why;

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use options::Options;
use xiaozu::{Book, Branch, Rulebook};

fn main() -> ExitCode {
    match run().and_then(|text| write(&text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whoever reads may stop before the end, as `head` does.
fn write(text: &str) -> Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

fn run() -> Result<String> {
    let options = Options::read(lexopt::Parser::from_env())?;
    if options.help {
        return Ok(options::help());
    }
    let branch = branch(&options)?;
    let colour = std::io::IsTerminal::is_terminal(&std::io::stdout());
    if options.json {
        let value = value::value(&branch, &options);
        Ok(serde_json::to_string_pretty(&value)? + "\n")
    } else if let Some(question) = &options.why {
        Ok(why::why(&branch, question, options.lang, colour))
    } else {
        Ok(sections::report(&branch, options.lang, options.section, colour))
    }
}

/// The branch the options ask about, on their date.
fn branch(options: &Options) -> Result<Branch> {
    let text = std::fs::read(&options.book).with_context(|| format!("`{}` cannot be read", options.book))?;
    let mut book = Book::read(&text, rulebook(&options.rulebook)?).map_err(|errors| {
        let lines: Vec<String> = errors
            .0
            .iter()
            .map(|one| format!("{}\n  → {}", one.text(options.lang), one.remedy(options.lang)))
            .collect();
        anyhow!("{}", lines.join("\n"))
    })?;
    if let Some(day) = options.known_on {
        book = book.known_on(day);
    }
    let last = book.last_recorded().context("the book has no entries by then")?;
    Ok(book.as_of(options.as_of.unwrap_or(last)))
}

/// One of the two that ship, or a file.
fn rulebook(name: &str) -> Result<std::sync::Arc<Rulebook>> {
    match name {
        "source" => Ok(Rulebook::source()),
        "statutes" => Ok(Rulebook::statutes()),
        path => {
            let text = std::fs::read_to_string(path).with_context(|| {
                format!("`{path}` is neither source nor statutes, and no rulebook file that can be read")
            })?;
            let json = path.ends_with(".json");
            Ok(std::sync::Arc::new(if json {
                Rulebook::from_json(&text)?
            } else {
                Rulebook::from_toml(&text)?
            }))
        }
    }
}
