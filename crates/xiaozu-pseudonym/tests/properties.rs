//! What holds for every book: judgements stay, names go.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;
use xiaozu::facts::*;
use xiaozu::{Book, Branch, Day, Draft, Fact, MemberId, Month, Quarter, Question, Rulebook};
use xiaozu_pseudonym::Key;
use xiaozu_synth::{Dice, Synth};

fn key(fill: u8) -> Key {
    Key::new(&[fill; 32]).unwrap()
}

/// A synthetic book, and beside its story some of what the story does not tell.
fn book(seed: u64) -> Book {
    let mut dice = Dice::new(seed);
    let synth = Synth {
        members: 6 + dice.below(20),
        years: 1 + dice.below(3),
        breaches: 150,
        late: 200,
        voices: 300,
    };
    let mut book = synth.book(seed, Rulebook::source());
    let on = book.last_recorded().unwrap();
    let tell = |fact: Fact| Draft::new(on, "recorder".parse().unwrap(), fact);
    let member = |number: u32| -> MemberId { format!("m{number:03}").parse().unwrap() };
    book.admit([
        tell(
            LearnerRegistered { learner: "zhang-min".parse().unwrap(), name: "张敏".parse().unwrap() }.into(),
        ),
        tell(
            LearnerRegistered { learner: "zhou-min".parse().unwrap(), name: "周敏".parse().unwrap() }.into(),
        ),
        tell(
            Paired {
                guide: member(3),
                learner: "zhou-min".parse().unwrap(),
                subject: "理论".parse().unwrap(),
                until: None,
            }
            .into(),
        ),
        tell(
            ModelPostSet {
                post: "post-1".parse().unwrap(),
                name: "示范岗".parse().unwrap(),
                holder: member(4),
                until: None,
            }
            .into(),
        ),
        tell(
            Excused { member: member(5), category: "illness".parse().unwrap(), from: None, until: on }.into(),
        ),
        tell(RightsSuspended { member: member(5), reason: "留党察看".parse().unwrap() }.into()),
        tell(Left { member: member(2), how: xiaozu::Departure::Transferred }.into()),
    ])
    .unwrap();
    book
}

fn unit() -> Book {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/books/unit.jsonl");
    Book::read(&std::fs::read(path).unwrap(), Rulebook::source()).unwrap()
}

/// Lists in an order that does not hang on ids: what the library orders by id comes in another order
/// under pseudonyms.
fn unordered(value: Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut items: Vec<Value> = items.into_iter().map(unordered).collect();
            items.sort_by_key(Value::to_string);
            Value::Array(items)
        }
        Value::Object(fields) => fields.into_iter().map(|(key, value)| (key, unordered(value))).collect(),
        other => other,
    }
}

fn same(key: &Key, what: &str, original: &impl Serialize, pseudonymised: &impl Serialize) {
    let (original, pseudonymised) =
        (serde_json::to_value(key.mask(original)), serde_json::to_value(pseudonymised));
    assert_eq!(unordered(original.unwrap()), unordered(pseudonymised.unwrap()), "{what}");
}

fn questions(branch: &Branch) -> Vec<Question> {
    let mut asked = Vec::new();
    let year = branch.as_of().year() - 1;
    for member in branch.members().map(|one| one.id.clone()) {
        asked.extend([
            Question::WhereIs { member: member.clone() },
            Question::MeasureOwed { leader: member.clone() },
            Question::MayBeCommended { leader: member.clone(), year },
            Question::MeritOwed { leader: member.clone() },
            Question::MayBeSecretary { member: member.clone() },
        ]);
        for group in branch.groups() {
            asked.push(Question::MayVote { group: group.id.clone(), member: member.clone() });
        }
        for election in branch.elections().take(3) {
            let (election, member) = (election.id.clone(), member.clone());
            asked.push(Question::Elected { election: election.clone(), member: member.clone() });
            asked.push(Question::MayApply { election: election.clone(), member: member.clone() });
            asked.push(Question::MayBeAppointed { election, member });
        }
    }
    asked.extend(branch.groups().map(|group| Question::WhoLeads { group: group.id.clone() }));
    asked
}

fn check_judgements(book: &Book, days: &[Day]) {
    let key = key(7);
    let hidden = key.book(book).unwrap();
    for day in days {
        let (original, pseudonymised) = (book.as_of(*day), hidden.as_of(*day));
        same(&key, "findings", &original.findings(), &pseudonymised.findings());
        same(&key, "priority", &original.priority(), &pseudonymised.priority());
        same(&key, "network", &original.learning_network(), &pseudonymised.learning_network());
        for question in questions(&original) {
            let asked = serde_json::from_value(serde_json::to_value(key.mask(&question)).unwrap()).unwrap();
            same(&key, &question.to_string(), &original.decide(&question), &pseudonymised.decide(&asked));
        }
        for member in original.members() {
            let archive = pseudonymised.archive_of(&key.member(&member.id));
            same(&key, "archive", &original.archive_of(&member.id), &archive);
        }
    }
}

#[test]
fn every_judgement_of_the_pseudonymised_book_is_that_of_the_original() {
    for seed in 0..25 {
        let (book, mut dice) = (book(seed), Dice::new(seed));
        let last = book.last_recorded().unwrap();
        let some = Day::new(2019, 1, 8).unwrap().plus_days(dice.below(900));
        check_judgements(&book, &[some, last, last.plus_days(400)]);
    }
    let unit = unit();
    let last = unit.last_recorded().unwrap();
    check_judgements(&unit, &[Day::new(2020, 6, 1).unwrap(), last]);
}

/// Every id and free text of a book: the values of all keys but those of days, words and categories.
fn personal(book: &Book) -> BTreeSet<String> {
    fn gather(key: &str, value: &Value, found: &mut BTreeSet<String>) {
        const WORDS: &[&str] = &[
            "kind",
            "on",
            "recorded",
            "standing",
            "party_since",
            "until",
            "from",
            "seat",
            "how",
            "category",
            "clause",
            "route",
            "quarter",
            "rating",
            "severity",
            "measure",
            "planned_end",
            "from_month",
            "missed",
            "what",
            "form",
            "step",
            "for_month",
            "setting",
            "income",
            "grade",
            "outcome",
            "activity",
            "duty",
            "resistance",
            "organ",
        ];
        match value {
            Value::String(text) if !WORDS.contains(&key) && !is_when(text) => {
                found.insert(text.clone());
            }
            Value::Array(items) => items.iter().for_each(|item| gather(key, item, found)),
            Value::Object(fields) => fields.iter().for_each(|(key, value)| gather(key, value, found)),
            _ => {}
        }
    }
    fn is_when(text: &str) -> bool {
        text.parse::<Day>().is_ok() || text.parse::<Month>().is_ok() || text.parse::<Quarter>().is_ok()
    }
    let mut found = BTreeSet::new();
    for entry in book.entries() {
        if !matches!(entry.fact, Fact::MeritDecided(_)) {
            gather("", &serde_json::to_value(&entry).unwrap(), &mut found);
        }
    }
    found
}

#[test]
fn no_id_name_or_text_is_left() {
    for book in (0..25).map(book).chain([unit()]) {
        let hidden = key(7).book(&book).unwrap().to_json_lines();
        let gone = personal(&book);
        assert!(gone.len() > 20, "{gone:?}");
        for text in gone.iter().filter(|text| text.chars().count() > 1) {
            assert!(!hidden.contains(text.as_str()), "`{text}` is left");
        }
    }
}

#[test]
fn the_same_key_gives_the_same_bytes_and_another_key_shares_no_pseudonym() {
    let book = book(3);
    let (one, other) = (key(7).book(&book).unwrap(), key(8).book(&book).unwrap());
    assert_eq!(one.to_json_lines(), key(7).book(&book).unwrap().to_json_lines());
    let ids = |book: &Book| book.entries().iter().map(|entry| entry.by.to_string()).collect::<BTreeSet<_>>();
    assert!(ids(&one).is_disjoint(&ids(&other)));
    // Across files: who recorded one book recorded another one, too.
    let elsewhere = key(7).book(&self::book(4)).unwrap();
    assert!(!ids(&one).is_disjoint(&ids(&elsewhere)));
}

#[test]
fn a_pseudonymised_book_is_canonical() {
    let hidden = key(7).book(&unit()).unwrap().to_json_lines();
    assert_eq!(Book::read(hidden.as_bytes(), Rulebook::source()).unwrap().to_json_lines(), hidden);
}

/// What the format documents as personal is what is replaced, and nothing else.
#[test]
fn every_field_is_replaced_as_its_definition_says() {
    for info in Fact::KINDS {
        let line = format!("{{\"kind\":\"{}\",{}", info.kind, info.example.trim_start_matches('{'));
        let fact: Fact = serde_json::from_str(&line).unwrap();
        let (before, after) =
            (serde_json::to_value(&fact).unwrap(), serde_json::to_value(key(7).mask(&fact)).unwrap());
        for field in info.fields.iter().filter(|field| before.get(field.name).is_some()) {
            let replaced = before[field.name] != after[field.name];
            assert_eq!(replaced, field.is_personal(), "{} of {}: {}", field.name, info.kind, field.ty);
        }
    }
}
