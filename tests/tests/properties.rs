//! What holds for every book.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use proptest::prelude::*;
use xiaozu::{Book, Branch, Day, Finding, Rulebook};
use xiaozu_synth::{Dice, Synth};

fn book(seed: u64) -> Book {
    let mut dice = Dice::new(seed);
    let synth = Synth {
        members: 6 + dice.below(30),
        years: 1 + dice.below(4),
        breaches: 150,
        late: 200,
        voices: dice.below(8),
    };
    synth.book(seed, Rulebook::source())
}

fn some_day(dice: &mut Dice) -> Day {
    Day::new(2019, 1, 1).unwrap().plus_days(dice.below(4 * 366))
}

/// Everything a branch says, as text.
fn says(branch: &Branch) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?}",
        branch.members().collect::<Vec<_>>(),
        branch.terms().collect::<Vec<_>>(),
        branch.reviews().collect::<Vec<_>>(),
        branch.matters().collect::<Vec<_>>(),
        branch.findings()
    )
}

#[test]
fn as_of_a_day_ignores_every_later_entry() {
    for seed in 0..60 {
        let (book, mut dice) = (book(seed), Dice::new(seed));
        for _ in 0..5 {
            let day = some_day(&mut dice);
            let mut text = String::from("{\"format\":\"xiaozu\",\"version\":1}\n");
            for entry in book.entries().iter().filter(|entry| entry.on <= day) {
                let mut line = serde_json::to_value(&entry).unwrap();
                line.as_object_mut().unwrap().remove("seq");
                text += &format!("{line}\n");
            }
            let Ok(cut) = Book::read(text.as_bytes(), Rulebook::source()) else {
                panic!("seed {seed} on {day}")
            };
            let count =
                |branch: Branch| (branch.findings().len(), branch.terms().count(), branch.reviews().count());
            assert_eq!(count(book.as_of(day)), count(cut.as_of(day)), "seed {seed} on {day}");
        }
    }
}

#[test]
fn known_on_a_day_is_the_book_cut_there() {
    for seed in 0..60 {
        let (book, mut dice) = (book(seed), Dice::new(seed));
        for _ in 0..5 {
            let (day, known) = (some_day(&mut dice), some_day(&mut dice));
            let lines = book.to_json_lines();
            let kept = book.entries().iter().take_while(|entry| entry.recorded() <= known).count();
            let cut: Vec<&str> = lines.lines().take(kept + 1).collect();
            let cut = Book::read(cut.join("\n").as_bytes(), Rulebook::source()).unwrap();
            assert_eq!(says(&book.known_on(known).as_of(day)), says(&cut.as_of(day)), "seed {seed}");
        }
    }
}

#[test]
fn a_snapshot_says_what_a_fold_from_the_start_says() {
    for seed in 0..20 {
        let book = Synth { members: 48, years: 6, breaches: 100, late: 100, voices: 4 }
            .book(seed, Rulebook::source());
        let mut dice = Dice::new(seed);
        for _ in 0..20 {
            let day = some_day(&mut dice);
            // Read in the order of the days: no late entry, nothing folded twice.
            let mut entries: Vec<_> = book.entries().iter().filter(|entry| entry.on <= day).collect();
            entries.sort_by_key(|entry| entry.on);
            let mut plain = Book::new(Rulebook::source());
            let drafts = entries.iter().map(|entry| xiaozu::Draft {
                on: entry.on,
                recorded: None,
                by: entry.by.clone(),
                decided_by: entry.decided_by.clone(),
                fact: entry.fact.clone(),
            });
            plain.admit(drafts).unwrap();
            let codes = |findings: Vec<Finding>| {
                findings.into_iter().map(|one| (one.clause, one.since, one.point)).collect::<Vec<_>>()
            };
            let sorted = |branch: Branch| {
                let mut codes: Vec<String> =
                    codes(branch.findings()).iter().map(|one| format!("{one:?}")).collect();
                codes.sort();
                codes
            };
            // Known days differ by the lateness only; nothing of the story depends on them before its end.
            assert_eq!(sorted(book.as_of(day)), sorted(plain.as_of(day)), "seed {seed} on {day}");
        }
    }
}

#[test]
fn a_branch_is_judged_on_the_last_and_the_first_day_of_the_calendar() {
    for rules in [Rulebook::source(), Rulebook::statutes()] {
        let book = Synth { members: 6, years: 1, ..Synth::default() }.book(3, rules);
        assert!(book.as_of(Day::first()).findings().is_empty());
        let last = book.as_of(Day::last());
        assert!(!last.findings().is_empty());
        assert!(!last.duties(Day::first()..=Day::last()).is_empty());
        for member in last.members() {
            let question = xiaozu::Question::DuesOwed { member: member.id.clone() };
            assert_eq!(last.decide(&question).as_of, Day::last());
        }
    }
}

#[test]
fn writing_and_reading_again_gives_the_same_bytes() {
    for seed in 0..60 {
        let text = book(seed).to_json_lines();
        let again = Book::read(text.as_bytes(), Rulebook::source()).unwrap().to_json_lines();
        assert_eq!(text, again, "seed {seed}");
    }
}

#[test]
fn the_unit_book_is_canonical() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("books/unit.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    assert_eq!(Book::read(text.as_bytes(), Rulebook::source()).unwrap().to_json_lines(), text);
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = Book::read(&bytes, Rulebook::source());
        let mut with_header = b"{\"format\":\"xiaozu\",\"version\":1}\n".to_vec();
        with_header.extend(bytes);
        let _ = Book::read(&with_header, Rulebook::source());
    }

    #[test]
    fn a_damaged_book_never_panics_and_names_its_lines(seed in 0u64..40, place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut text = book(seed).to_json_lines().into_bytes();
        let at = place.index(text.len());
        text[at] = byte;
        if let Err(errors) = Book::read(&text, Rulebook::source()) {
            prop_assert!(errors.0.iter().all(|error| error.line().is_some()));
        }
    }

    #[test]
    fn a_refused_step_leaves_the_book_as_it_was(seed in 0u64..40) {
        let mut open = book(seed);
        let before = open.to_json_lines();
        let drafts = Synth::default().drafts(seed);
        prop_assert!(open.record(drafts).is_err());
        prop_assert_eq!(open.to_json_lines(), before);
    }
}
