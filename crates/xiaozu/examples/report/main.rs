//! Reads a book and prints the branch's report: `cargo run --example report -- --help`.

mod elections;
mod honours;
mod options;
mod screen;
mod sections;
mod value;

use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use options::Options;
use xiaozu::{Book, Branch, Rulebook};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let options = Options::read()?;
    if options.help {
        print!("{}", options::help());
        return Ok(());
    }
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
    let branch: Branch = book.as_of(options.as_of.unwrap_or(last));
    if options.json {
        println!("{}", serde_json::to_string_pretty(&value::value(&branch, &options))?);
    } else if let Some(question) = &options.why {
        screen::why(&branch, question, options.lang);
    } else {
        screen::report(&branch, options.lang);
    }
    Ok(())
}

/// One of the two that ship, or a file.
fn rulebook(name: &str) -> Result<std::sync::Arc<Rulebook>> {
    match name {
        "source" => Ok(Rulebook::source()),
        "statutes" => Ok(Rulebook::statutes()),
        path => {
            let text = std::fs::read_to_string(path).with_context(|| format!("`{path}` cannot be read"))?;
            let json = path.ends_with(".json");
            Ok(std::sync::Arc::new(if json {
                Rulebook::from_json(&text)?
            } else {
                Rulebook::from_toml(&text)?
            }))
        }
    }
}
