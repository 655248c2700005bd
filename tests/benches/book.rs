//! Reading, folding and judging synthetic branches: `cargo bench`.
#![expect(clippy::unwrap_used, reason = "a benchmark stops when its input is wrong")]

use divan::{Bencher, counter::ItemsCount};
use serde::Deserialize;
use xiaozu::{ActorId, Book, Day, Drafts, Fact, Rulebook, Seq};
use xiaozu_synth::Synth;

fn main() {
    divan::main();
}

/// What serde derives for the same lines: the peer of the reader.
#[derive(Deserialize)]
#[expect(dead_code, reason = "only read")]
struct Derived {
    seq: Seq,
    on: Day,
    recorded: Option<Day>,
    by: ActorId,
    decided_by: Option<ActorId>,
    #[serde(flatten)]
    fact: Fact,
}

fn books() -> Vec<String> {
    (0..100).map(|seed| Synth::default().book(seed, Rulebook::source()).to_json_lines()).collect()
}

fn entries(books: &[String]) -> ItemsCount {
    ItemsCount::new(books.iter().map(|book| book.lines().count() - 1).sum::<usize>())
}

#[divan::bench]
fn parse_only_as_serde_derives_it(bencher: Bencher) {
    let books = books();
    bencher.counter(entries(&books)).bench(|| {
        for line in books.iter().flat_map(|book| book.lines().skip(1)) {
            divan::black_box(serde_json::from_str::<Derived>(line).unwrap());
        }
    });
}

#[divan::bench]
fn parse_and_check_only(bencher: Bencher) {
    let books = books();
    bencher.counter(entries(&books)).bench(|| {
        for draft in books.iter().flat_map(|book| Drafts::of(book.as_bytes())) {
            divan::black_box(draft.unwrap());
        }
    });
}

#[divan::bench]
fn read_and_fold(bencher: Bencher) {
    let books = books();
    bencher.counter(entries(&books)).bench(|| {
        for book in &books {
            divan::black_box(Book::read(book.as_bytes(), Rulebook::source()).unwrap());
        }
    });
}

#[divan::bench]
fn read_fold_and_judge(bencher: Bencher) {
    let (books, day) = (books(), Day::new(2022, 6, 30).unwrap());
    bencher.counter(entries(&books)).bench(|| {
        for book in &books {
            let book = Book::read(book.as_bytes(), Rulebook::source()).unwrap();
            divan::black_box(book.as_of(day).findings());
        }
    });
}

/// A branch of 50 members over 5 years.
fn branch_of_50() -> Book {
    Synth { members: 50, years: 5, voices: 12, ..Synth::default() }.book(1, Rulebook::source())
}

#[divan::bench]
fn judge_a_branch_of_50_members_and_5_years(bencher: Bencher) {
    let branch = branch_of_50().as_of(Day::new(2023, 12, 31).unwrap());
    bencher.bench(|| branch.findings());
}

/// The same with the meetings, trainings and tests of every month.
fn branch_of_50_that_meets(rules: std::sync::Arc<Rulebook>) -> Book {
    let mut drafts = Synth { members: 50, years: 5, ..Synth::default() }.drafts_with_meetings(1);
    // The national regulations know no make-up.
    drafts.retain(|draft| rules.id == "source" || !matches!(draft.fact, Fact::MadeUp(_)));
    let mut book = Book::new(rules);
    book.admit(drafts).unwrap();
    book
}

#[divan::bench]
fn judge_the_same_branch_with_its_meetings(bencher: Bencher) {
    let branch = branch_of_50_that_meets(Rulebook::source()).as_of(Day::new(2023, 12, 31).unwrap());
    bencher.bench(|| branch.findings());
}

#[divan::bench]
fn judge_its_meetings_by_the_national_regulations(bencher: Bencher) {
    let branch = branch_of_50_that_meets(Rulebook::statutes()).as_of(Day::new(2023, 12, 31).unwrap());
    bencher.bench(|| branch.findings());
}

#[divan::bench]
fn list_the_duties_of_a_quarter(bencher: Bencher) {
    let branch = branch_of_50_that_meets(Rulebook::source()).as_of(Day::new(2023, 12, 31).unwrap());
    let range = || Day::new(2023, 10, 1).unwrap()..=Day::new(2023, 12, 31).unwrap();
    bencher.bench(|| branch.duties(range()));
}

#[divan::bench]
fn read_and_fold_the_same_with_its_meetings(bencher: Bencher) {
    let text = branch_of_50_that_meets(Rulebook::source()).to_json_lines();
    bencher
        .counter(ItemsCount::new(text.lines().count()))
        .bench(|| Book::read(text.as_bytes(), Rulebook::source()).unwrap());
}

/// A book of more than 10,000 entries.
fn large() -> Book {
    Synth { members: 200, years: 150, late: 0, voices: 0, ..Synth::default() }.book(1, Rulebook::source())
}

#[divan::bench(sample_count = 20)]
fn large_book_from_the_start(bencher: Bencher) {
    let text = large().to_json_lines();
    bencher
        .counter(ItemsCount::new(text.lines().count()))
        .bench(|| Book::read(text.as_bytes(), Rulebook::source()).unwrap());
}

#[divan::bench]
fn large_book_on_another_date(bencher: Bencher) {
    let (book, mut dice) = (large(), xiaozu_synth::Dice::new(3));
    bencher
        .with_inputs(|| Day::new(2019, 1, 7).unwrap().plus_days(dice.below(365 * 150)))
        .bench_local_values(|day| book.as_of(day));
}
