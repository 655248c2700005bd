//! Writes a letter of appointment of the unit's book: `cargo run -p xiaozu-papers --example letter > letter.html`.
//! With a number, that of another entry; with a path before it, of another book.

use std::io::Write;

use anyhow::{Context, Result, anyhow};
use xiaozu::{Book, Lang, Rulebook, Seq, Term};

const UNIT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/books/unit.jsonl");

fn main() -> Result<()> {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let number = args.pop_if(|last| last.parse::<u32>().is_ok()).and_then(|last| last.parse().ok());
    let path = args.first().map_or(UNIT, String::as_str);
    let text = std::fs::read(path).with_context(|| format!("`{path}` cannot be read"))?;
    let book = Book::read(&text, Rulebook::source())?;
    let day = book.last_recorded().context("the book is empty")?;
    let branch = book.as_of(day);
    let with_letter = |term: &&Term| term.letter.is_some();
    let last = branch.terms().filter(with_letter).last().map(|term| term.entry);
    let entry = number.map(Seq).or(last).context("the book has no letter of appointment")?;
    let page = xiaozu_papers::letter(&book, entry)
        .map_err(|error| anyhow!("{}\n→ {}", error.text(Lang::En), error.remedy(Lang::En)))?;
    Ok(std::io::stdout().write_all(page.as_bytes())?)
}
