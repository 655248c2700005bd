//! What open books take in memory, as `peers memory` measures it: the resident pages of a process that does
//! nothing else.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use xiaozu::{Book, Rulebook};

#[path = "../peers/ours/stories.rs"]
#[expect(dead_code, reason = "the corpora of the peers are not written here")]
mod stories;

/// Bytes an entry may take here: 100 are the goal, and the pages of so few books are not exact.
const MOST: u64 = 110;

fn resident() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    statm.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 4096
}

fn open(seed: u64) -> Book {
    Book::read(stories::short_lines(seed).unwrap().as_bytes(), Rulebook::source()).unwrap()
}

#[test]
fn an_entry_of_an_open_book_takes_about_a_hundred_bytes() {
    // What the first books leave behind (tables, the text of one book) is not counted.
    let mut books: Vec<Book> = (1_000..1_020).map(open).collect();
    let before = resident();
    books.extend((0..300).map(open));
    let entries: usize = books.iter().skip(20).map(|book| book.entries().len()).sum();
    let bytes = resident().saturating_sub(before) / entries as u64;
    assert!(entries > 100_000 && (10..=MOST).contains(&bytes), "{bytes} bytes each of {entries} entries");
}
