//! Reading books in JSON Lines, branch by branch: how many entries, and how many review a leader.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xiaozu::{Book, Day, Drafts, Fact, Rulebook};

use crate::Work;
use crate::derived::Line;

const HEADER: &str = "{\"format\":\"xiaozu\",\"version\":1}\n";

/// What a reader found: entries, and reviews of leaders among them.
#[derive(Default)]
struct Found {
    entries: u64,
    reviews: u64,
}

impl Found {
    fn take(&mut self, is_review: bool) {
        self.entries += 1;
        self.reviews += u64::from(is_review);
    }

    /// Nothing is struck in these books: every review is in the branch.
    fn book(&mut self, book: &Book) {
        self.entries += book.entries().len() as u64;
        self.reviews += book.as_of(Day::last()).reviews().count() as u64;
    }

    fn number(&self) -> u64 {
        self.entries + 1_000_000_000 * self.reviews
    }
}

/// The books of a corpus, each with its header.
pub(crate) fn books(file: &Path) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    Ok(text.split(HEADER).skip(1).map(|book| format!("{HEADER}{book}")).collect())
}

pub(crate) fn load(section: &str, name: &str, folder: &Path) -> Result<Work> {
    let books = books(&folder.join(format!("{section}.jsonl")))?;
    let last = Day::new(2022, 6, 30).context("a day")?;
    let each: fn(&str, Day, &mut Found) -> bool = match name {
        "xiaozu" => read,
        "xiaozu-fold" => fold,
        "xiaozu-judge" => judge,
        "serde" => derived,
        _ => bail!("there is no contestant `{section}/{name}`"),
    };
    Ok(Box::new(move || {
        let mut found = Found::default();
        let all = books.iter().all(|book| each(book, last, &mut found));
        if all { found.number() } else { 0 }
    }))
}

/// Typed and checked entries, not folded.
fn read(book: &str, _: Day, found: &mut Found) -> bool {
    let Ok(drafts) = Drafts::of(book.as_bytes()).collect::<Result<Vec<_>, _>>() else { return false };
    drafts.iter().for_each(|draft| found.take(matches!(draft.fact, Fact::LeaderReviewed(_))));
    true
}

/// The same, folded into a book.
fn fold(text: &str, _: Day, found: &mut Found) -> bool {
    let Ok(book) = Book::read(text.as_bytes(), Rulebook::source()) else { return false };
    found.book(&book);
    true
}

/// The same, and every finding of the branch on a day.
fn judge(text: &str, day: Day, found: &mut Found) -> bool {
    let Ok(book) = Book::read(text.as_bytes(), Rulebook::source()) else { return false };
    std::hint::black_box(book.as_of(day).findings());
    found.book(&book);
    true
}

fn derived(book: &str, _: Day, found: &mut Found) -> bool {
    let lines = book.lines().skip(1).map(serde_json::from_str);
    let Ok(lines) = lines.collect::<Result<Vec<Line>, _>>() else { return false };
    lines.iter().for_each(|line| found.take(matches!(line, Line::LeaderReviewed { .. })));
    true
}
