use std::collections::BTreeSet;

use super::*;
use crate::book::Book;
use crate::rulebook::Rulebook;

const BOOK: &str = r#"{"format":"xiaozu","version":1}
{"on":"2021-01-01","by":"rec","kind":"founded","name":"某支部"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"li","name":"李伟","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"wang","name":"王芳","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"zhao","name":"赵磊","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"formation_adopted","formation":"f1","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"一组","members":["li","wang","zhao"]}]}
{"on":"2021-02-10","by":"rec","kind":"session_held","session":"s1","what":"group_activity","groups":["g1"],"minutes":240,"present":["li","wang"]}
{"on":"2021-03-01","by":"rec","kind":"formation_adopted","formation":"f2","plan":{"criteria":["便于活动"]},"groups":[{"group":"g2","name":"二组","members":["li","wang","zhao"]}]}
"#;

fn branch(day: &str) -> Branch {
    Book::read(BOOK.as_bytes(), Rulebook::source()).unwrap().as_of(day.parse().unwrap())
}

fn days(first: &str, last: &str) -> RangeInclusive<Day> {
    first.parse().unwrap()..=last.parse().unwrap()
}

#[test]
fn every_name_is_read_as_it_is_written() {
    for indicator in Indicator::ALL {
        assert_eq!(indicator.to_string().parse(), Ok(*indicator));
        assert_eq!(serde_json::to_value(indicator).unwrap(), indicator.to_string());
    }
    let names: BTreeSet<_> = Indicator::ALL.iter().map(|one| one.words().zh).collect();
    assert_eq!(names.len(), Indicator::ALL.len());
    assert!("attendence".parse::<Indicator>().is_err());
}

#[test]
fn figures_come_in_the_order_of_their_clauses() {
    let figures = branch("2021-12-31").figures(days("2021-01-01", "2021-12-31"));
    assert_eq!(figures.len(), Indicator::ALL.len());
    assert!(figures.is_sorted_by_key(|figure| (figure.clause.clone(), figure.indicator)));
}

#[test]
fn groups_are_those_there_were_in_the_span() {
    let groups = |first, last| {
        let figure = branch("2021-12-31").figure(Indicator::Attendance, days(first, last)).unwrap();
        figure.groups.iter().map(|row| row.group.as_ref().unwrap().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(groups("2021-01-01", "2021-02-28"), ["g1"]);
    assert_eq!(groups("2021-02-28", "2021-03-01"), ["g1", "g2"]);
    assert_eq!(groups("2021-03-01", "2021-03-31"), ["g2"]);
}

#[test]
fn an_empty_span_counts_nothing() {
    for figure in branch("2021-12-31").figures(days("2021-02-11", "2021-02-10")) {
        if figure.indicator != Indicator::NetworkCoverage {
            assert_eq!(figure.ratio, Ratio::default(), "{figure:?}");
        }
    }
    // The longest one there can be is no trouble either.
    let all = branch("2021-12-31").figure(Indicator::Attendance, Day::first()..=Day::last()).unwrap();
    assert_eq!(all.ratio, Ratio { part: 2, whole: 3 });
}
