//! The order in which things are written down says nothing about what happened, and what comes later nothing
//! about an earlier day.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

use std::collections::BTreeMap;

use xiaozu::{Book, Branch, Day, Draft, Entry, Rulebook, Seq};
use xiaozu_synth::{Dice, Synth, Turmoil};

/// How many entries ahead the next one is taken from.
const REACH: usize = 12;

/// What an entry was called first, by what it is called now.
type Names = BTreeMap<Seq, Seq>;

fn book(seed: u64) -> Book {
    let mut dice = Dice::new(seed);
    if seed.is_multiple_of(4) {
        let synth = Synth { members: 6 + dice.below(12), years: 2, breaches: 150, late: 200, voices: 3 };
        return synth.book(seed, Rulebook::source());
    }
    let turmoil = Turmoil { members: 4 + dice.below(9), acts: 60 + dice.below(60), pause: 12 };
    turmoil.book(seed, Rulebook::source()).0
}

/// The same entries, all written down on one later day: in their own order, or in another one. Those of one
/// day keep theirs, since it is the order of that day. What cannot be written down yet is tried again; an
/// order that leads nowhere is given up.
fn written_down_later(book: &Book, shuffle: Option<&mut Dice>) -> Option<(Book, Names)> {
    let last = book.last_recorded().unwrap();
    let mut own_order = Dice::new(0);
    let mut waiting: Vec<Entry> = book.entries().iter().collect();
    waiting.sort_by_key(|entry| entry.on);
    let (mut again, mut names) = (Book::new(book.rulebook().clone()), Names::new());
    let shuffled = shuffle.is_some();
    let dice = shuffle.unwrap_or(&mut own_order);
    while !waiting.is_empty() {
        let first_of_its_day =
            |place: &usize| !waiting[..*place].iter().any(|before| before.on == waiting[*place].on);
        let mut places: Vec<usize> = (0..waiting.len().min(REACH)).filter(first_of_its_day).collect();
        loop {
            if places.is_empty() {
                return None;
            }
            let place = places.remove(if shuffled { dice.place(places.len()) } else { 0 });
            if let Ok(recorded) = again.admit([later(&waiting[place], last)]) {
                names.insert(recorded.entries[0], waiting[place].seq);
                waiting.remove(place);
                break;
            }
        }
    }
    Some((again, names))
}

fn later(entry: &Entry, recorded: Day) -> Draft {
    let Entry { on, by, decided_by, fact, .. } = entry.clone();
    Draft { on, recorded: Some(recorded), by, decided_by, fact }
}

/// Everything a branch holds and finds, its entries under the numbers they had first.
fn says(branch: &Branch, names: &Names) -> Vec<String> {
    let mut all = vec![
        format!("{:#?}", branch.members().collect::<Vec<_>>()),
        format!("{:#?}", branch.groups().collect::<Vec<_>>()),
        format!("{:#?}", branch.terms().collect::<Vec<_>>()),
        format!("{:#?}", branch.elections().collect::<Vec<_>>()),
        format!("{:#?}", branch.reviews().collect::<Vec<_>>()),
        format!("{:#?}", branch.group_reviews().collect::<Vec<_>>()),
        format!("{:#?}", branch.measures().collect::<Vec<_>>()),
        format!("{:#?}", branch.commendations().collect::<Vec<_>>()),
    ];
    for text in &mut all {
        *text = renamed(text, names);
    }
    // Evidence is listed by number: put in the order of the first numbers.
    let mut findings: Vec<String> = branch
        .findings()
        .into_iter()
        .map(|mut one| {
            one.evidence = one.evidence.iter().map(|seq| names[seq]).collect();
            format!("{one:?}")
        })
        .collect();
    findings.sort();
    all.extend(findings);
    all
}

/// `#7` as the entry was called first.
fn renamed(text: &str, names: &Names) -> String {
    let mut parts = text.split('#');
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let digits = part.find(|one: char| !one.is_ascii_digit()).unwrap_or(part.len());
        let seq = Seq(part[..digits].parse().unwrap());
        out += &format!("#{}{}", names[&seq], &part[digits..]);
    }
    out
}

#[test]
fn two_orders_of_recording_give_the_same_branch() {
    let (mut books, mut moved) = (0, 0);
    for seed in 0..400 {
        let (book, mut dice) = (book(seed), Dice::new(seed));
        let (plain, own) = written_down_later(&book, None).unwrap();
        let Some((other, new)) = written_down_later(&book, Some(&mut dice)) else { continue };
        books += 1;
        moved += new.iter().filter(|(new, old)| new != old).count();
        let last = book.last_recorded().unwrap();
        for day in (0..4).map(|_| last.minus_months(dice.below(24))).chain([last]) {
            assert_eq!(says(&plain.as_of(day), &own), says(&other.as_of(day), &new), "seed {seed} on {day}");
        }
    }
    println!("{moved} entries of {books} books changed places");
    assert!(books > 100 && moved > 5_000, "only {moved} entries of {books} books changed places");
}

/// The book without the entries of later days, each under its own number.
fn without_later(book: &Book, day: Day) -> (Book, Names) {
    let (mut cut, mut names) = (Book::new(book.rulebook().clone()), Names::new());
    for entry in book.entries().iter().filter(|entry| entry.on <= day) {
        let recorded = cut.admit([later(&entry, entry.recorded())]).unwrap();
        names.insert(recorded.entries[0], entry.seq);
    }
    (cut, names)
}

#[test]
fn as_of_a_day_ignores_every_later_entry() {
    let mut ignored = 0;
    for seed in 0..300 {
        let (book, mut dice) = (book(seed), Dice::new(seed));
        let own: Names = book.entries().iter().map(|entry| (entry.seq, entry.seq)).collect();
        let last = book.last_recorded().unwrap();
        for day in (0..3).map(|_| last.minus_months(dice.below(20)).plus_days(dice.below(30))) {
            if day < book.entry(Seq(1)).unwrap().on {
                continue;
            }
            let (cut, names) = without_later(&book, day);
            ignored += book.entries().len() - cut.entries().len();
            assert_eq!(says(&book.as_of(day), &own), says(&cut.as_of(day), &names), "seed {seed} on {day}");
        }
    }
    assert!(ignored > 10_000, "only {ignored} entries were later");
}
