//! Writes the duties of the unit's book: `cargo run -p xiaozu-calendar --example duties > duties.ics`.
//! With `group/g1`, `leader/…` or `member/…`, those of one bearer; with a path before it, of another book.

use std::io::Write;

use anyhow::{Context, Result};
use xiaozu::{Bearer, Book, Day, Rulebook};
use xiaozu_calendar::calendar;

const UNIT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/books/unit.jsonl");

fn main() -> Result<()> {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let bearer = args.pop_if(|last| last.parse::<Bearer>().is_ok());
    let bearer: Option<Bearer> = bearer.map(|bearer| bearer.parse()).transpose()?;
    let path = args.first().map_or(UNIT, String::as_str);
    let text = std::fs::read(path).with_context(|| format!("`{path}` cannot be read"))?;
    let book = Book::read(&text, Rulebook::source())?;
    let day = book.last_recorded().context("the book is empty")?;
    let year = |month, last| Day::new(day.year(), month, last).context("no such day");
    let text = calendar(&book.as_of(day), year(1, 1)?..=year(12, 31)?, bearer.as_ref(), "unit.example");
    Ok(std::io::stdout().write_all(text.as_bytes())?)
}
