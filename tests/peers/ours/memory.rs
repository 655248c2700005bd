//! What open books take in memory: the resident pages of the process before and after 10,000 of them.

use anyhow::{Context, Result};
use xiaozu::{Book, Rulebook};

use crate::stories;

const BRANCHES: u64 = 10_000;
/// Pages are 4 KiB wherever `/proc` counts them for us.
const PAGE: u64 = 4096;

pub(crate) fn report() -> Result<()> {
    // What the first books leave behind (tables, the text of one book) is not counted.
    let mut books = vec![open(BRANCHES)?];
    books.reserve(usize::try_from(BRANCHES)?);
    let (before, mut entries) = (resident()?, 0);
    for seed in 0..BRANCHES {
        let book = open(seed)?;
        entries += book.entries().len() as u64;
        books.push(book);
    }
    let bytes = (resident()?.saturating_sub(before)) * PAGE;
    println!("{} {entries} {bytes}", books.len() - 1);
    Ok(())
}

fn open(seed: u64) -> Result<Book> {
    Ok(Book::read(stories::short_lines(seed)?.as_bytes(), Rulebook::source())?)
}

fn resident() -> Result<u64> {
    let statm =
        std::fs::read_to_string("/proc/self/statm").context("memory is measured where there is /proc")?;
    Ok(statm.split_whitespace().nth(1).context("the resident pages")?.parse()?)
}
