use std::fmt::Write;

use expect_test::expect;
use xiaozu::{Book, Rulebook};

use super::{day, shown};
use crate::tables::{Table, View};

/// Election of one leader by so many, two candidates; the ballots of its only round.
fn election(voters: usize, ballots: &str) -> Book {
    let line_by = |by: &str, kind: &str, fields: &str| {
        format!("{{\"on\":\"2019-02-01\",\"by\":\"{by}\",\"kind\":\"{kind}\",{fields}}}\n")
    };
    let line = |kind: &str, fields: &str| line_by("rec", kind, fields);
    let everybody: Vec<String> = (1..=voters).map(|number| format!("\"m{number:02}\"")).collect();
    let mut text = String::from("{\"format\":\"xiaozu\",\"version\":1}\n");
    text += &line("founded", r#""name":"某支部""#);
    for one in &everybody {
        text += &line("joined", &format!(r#""member":{one},"name":{one},"standing":"full""#));
    }
    let everybody = everybody.join(",");
    let group = format!(r#"{{"group":"g1","name":"第一党小组","members":[{everybody}]}}"#);
    text += &line(
        "formation_adopted",
        &format!(r#""formation":"f1","plan":{{"criteria":["便于活动"]}},"groups":[{group}]"#),
    );
    text += &line("election_called", r#""election":"e1","group":"g1""#);
    text += &line_by("m01", "applied", r#""election":"e1","member":"m01""#);
    text += &line_by("m02", "applied", r#""election":"e1","member":"m02""#);
    let counts = format!(r#"{{"member":"m01","votes":{voters}}},{{"member":"m02","votes":{voters}}}"#);
    text += &line("recommended", &format!(r#""election":"e1","present":[{everybody}],"counts":[{counts}]"#));
    text += &line("polled", &format!(r#""election":"e1","present":[{everybody}],"ballots":[{ballots}]"#));
    Book::read(text.as_bytes(), Rulebook::source()).unwrap()
}

fn tables(book: &Book) -> String {
    let branch = book.as_of(day("2019-03-01"));
    let mut text = String::new();
    for name in ["elections", "rounds", "candidates"] {
        let batch = Table::named(name).unwrap().of(&View::new(&branch, None)).unwrap();
        writeln!(text, "{name}\n{}", shown(&batch, 100).trim_end()).unwrap();
    }
    text
}

fn of(for_: &str, count: u32) -> String {
    format!(r#"{{"count":{count},"for":["{for_}"]}}"#)
}

/// Below the line of publication whoever sees the tables sees outcome and turnout: other votes, the same tables.
#[test]
fn a_small_group_shows_no_counts() {
    let clear = tables(&election(7, &[of("m01", 6), of("m02", 1)].join(",")));
    let close = tables(&election(7, &[of("m01", 4), of("m02", 3)].join(",")));
    assert_eq!(clear, close);
    expect![[r#"
        elections
            e1 | g1 | 第一党小组 | 2019-02-01 | 1 | assessment | – | 7 | 2 | 2 | 2019-02-01 | 1 | [m01] | [] | 10 | –
        rounds
            e1 | g1 | 第一党小组 | 1 | no | 1 | [m01 m02] | 7 | 7 | 6 | 7 | – | [m01] | [] | no | no | 14
        candidates
            e1 | 1 | m01 | m01 | no | yes | – | – | – | – | – | – | 14
            e1 | 1 | m02 | m02 | no | no | – | – | – | – | – | – | 14
    "#]].assert_eq(&clear);
}

/// From there on counts are coded at both ends: what a code hides, no table tells.
#[test]
fn a_larger_group_shows_coded_counts() {
    let one = tables(&election(12, &[of("m01", 10), of("m02", 2)].join(",")));
    let other = tables(&election(12, &[of("m01", 11), of("m02", 1)].join(",")));
    assert_eq!(one, other);
    expect![[r#"
        elections
            e1 | g1 | 第一党小组 | 2019-02-01 | 1 | assessment | – | 12 | 2 | 2 | 2019-02-01 | 1 | [m01] | [] | 15 | –
        rounds
            e1 | g1 | 第一党小组 | 1 | no | 1 | [m01 m02] | 12 | 12 | 10 | 12 | – | [m01] | [] | no | no | 19
        candidates
            e1 | 1 | m01 | m01 | no | yes | at_least | 9 | at_most | 3 | at_most | 3 | 19
            e1 | 1 | m02 | m02 | no | no | at_most | 3 | at_most | 3 | at_least | 9 | 19
    "#]].assert_eq(&one);
}

/// Somebody written in is shown where the outcome shows him or her.
#[test]
fn a_winner_who_was_written_in_has_a_row() {
    let written = r#"{"count":6,"against":["m01"],"write_in":["m03"]}"#;
    let book = election(7, &[written.to_owned(), of("m02", 1)].join(","));
    expect![[r#"
        elections
            e1 | g1 | 第一党小组 | 2019-02-01 | 1 | assessment | – | 7 | 2 | 2 | 2019-02-01 | 1 | [m03] | [] | 10 | –
        rounds
            e1 | g1 | 第一党小组 | 1 | no | 1 | [m01 m02] | 7 | 7 | 6 | 7 | – | [m03] | [] | no | no | 14
        candidates
            e1 | 1 | m01 | m01 | no | no | – | – | – | – | – | – | 14
            e1 | 1 | m02 | m02 | no | no | – | – | – | – | – | – | 14
            e1 | 1 | m03 | m03 | yes | yes | – | – | – | – | – | – | 14
    "#]].assert_eq(&tables(&book));
}
