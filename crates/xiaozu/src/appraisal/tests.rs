//! The share of the excellent and the majority of the members' meeting, against plain arithmetic.

use crate::Day;
use crate::book::{Book, Draft, Fact, RecordError};
use crate::rulebook::{Rulebook, Weight};

/// A branch of so many full members who all were at a meeting of a kind.
fn book(members: u32, what: &str) -> Book {
    let entry = |fields: String| format!("{{\"on\":\"2021-12-10\",\"by\":\"rec\",\"kind\":{fields}}}\n");
    let ids: Vec<String> = (0..members).map(|number| format!("\"m{number}\"")).collect();
    let mut text = String::from("{\"format\":\"xiaozu\",\"version\":1}\n");
    text += &entry("\"founded\",\"name\":\"某支部\"".to_owned());
    for id in &ids {
        text += &entry(format!("\"joined\",\"member\":{id},\"name\":\"某人\",\"standing\":\"full\""));
    }
    let present = ids.join(",");
    let meeting = "\"session_held\",\"session\":\"s\",\"minutes\":90";
    text += &entry(format!("{meeting},\"what\":\"{what}\",\"present\":[{present}]"));
    Book::read(text.as_bytes(), Rulebook::statutes()).unwrap()
}

fn today() -> Day {
    "2021-12-10".parse().unwrap()
}

fn draft(fields: &str) -> Draft {
    let fact: Fact = serde_json::from_str(&format!("{{\"kind\":{fields}}}")).unwrap();
    Draft::new(today(), "rec".parse().unwrap(), fact)
}

fn appraised(members: u32, excellent: u32, steps: &str) -> Draft {
    let grade = |number| if number < excellent { "excellent" } else { "qualified" };
    let results: Vec<String> = (0..members)
        .map(|number| format!("{{\"member\":\"m{number}\",\"grade\":\"{}\"}}", grade(number)))
        .collect();
    let results = results.join(",");
    draft(&format!("\"appraised\",\"session\":\"s\",\"steps\":[{steps}],\"results\":[{results}]"))
}

const STEPS: &str = "\"self_rating\",\"mutual_rating\",\"poll\",\"decision\"";

#[test]
fn at_most_a_third_is_excellent() {
    for members in 1..=13 {
        let before = book(members, "members_appraisal");
        for excellent in 0..=members {
            let mut book = before.clone();
            let recorded = book.record([appraised(members, excellent, STEPS)]).unwrap();
            let advised = recorded.breaches.iter().filter(|one| one.weight == Weight::Advice).count();
            let expected = usize::from(excellent * 3 > members);
            assert_eq!((advised, recorded.breaches.len()), (expected, expected), "{excellent} of {members}");
        }
    }
}

#[test]
fn grades_without_the_steps_are_refused_and_can_be_admitted() {
    let before = book(6, "members_appraisal");
    for steps in ["", "\"poll\"", "\"mutual_rating\",\"self_rating\",\"poll\",\"decision\""] {
        let (mut book, fact) = (before.clone(), appraised(6, 2, steps));
        assert!(matches!(book.record([fact.clone()]), Err(RecordError::Breach { .. })), "{steps}");
        assert!(book.as_of(today()).appraisal(2021).is_none());
        assert_eq!(book.admit([fact]).unwrap().breaches.len(), 1);
        assert!(book.as_of(today()).appraisal(2021).is_some());
    }
}

#[test]
fn more_than_half_of_those_who_should_attend_carry_a_resolution() {
    for members in 1..=13u32 {
        let before = book(members, "members_meeting");
        for votes in 0..=members {
            let resolved = |passed: bool| {
                let fields = format!("\"votes\":{votes},\"passed\":{passed}");
                draft(&format!("\"resolved\",\"session\":\"s\",\"text\":\"某事\",{fields}"))
            };
            let carried = votes * 2 > members;
            assert_eq!(before.clone().record([resolved(true)]).is_ok(), carried, "{votes} of {members}");
            assert!(before.clone().record([resolved(false)]).is_ok());
            let mut book = before.clone();
            book.admit([resolved(true)]).unwrap();
            let branch = book.as_of(today());
            assert_eq!(branch.resolutions().next().map(|one| one.margin.met()), Some(carried));
        }
    }
}
