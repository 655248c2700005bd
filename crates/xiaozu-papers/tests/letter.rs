//! What a letter says, and when there is none.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use xiaozu::{Book, Lang, Rulebook, Seq};
use xiaozu_papers::{NoLetter, letter};

const START: &str = r#"{"format":"xiaozu","version":1}
{"on":"2022-01-10","by":"rec","kind":"founded","name":"第一连<党支部>"}
{"on":"2022-01-10","by":"rec","kind":"joined","member":"li-wei","name":"李&伟","standing":"full"}
{"on":"2022-01-10","by":"rec","kind":"formation_adopted","formation":"f1","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"第一\"党小组\"","members":["li-wei"]}]}
"#;

fn book(appointed: &str) -> Book {
    let more = format!(
        r#"{{"on":"2022-01-17","by":"rec","kind":"appointed","member":"li-wei","group":"g1",{appointed}}}"#
    );
    Book::read(format!("{START}{more}\n").as_bytes(), Rulebook::source()).unwrap()
}

#[test]
fn it_says_who_leads_what_from_when_to_when() {
    let page =
        letter(&book(r#""route":"recommended","letter":"委<b>","from":"2022-02-01""#), Seq(4)).unwrap();
    for said in [
        "编号：委&lt;b&gt;",
        "李&amp;伟 同志：",
        "经小组推荐、支部确定，兹委任你为",
        "任期自二〇二二年二月一日起，至二〇二五年一月三十一日止。",
        "from 1 February 2022 to 31 January 2025",
        "第一连&lt;党支部&gt;",
        "二〇二二年一月十七日",
        "工作证 —",
    ] {
        assert!(page.contains(said), "{said} is not in\n{page}");
    }
}

#[test]
fn it_is_self_contained_and_escapes_what_the_record_says() {
    let page = letter(&book(r#""route":"designated","letter":"<script>alert(1)</script>""#), Seq(4)).unwrap();
    for forbidden in ["<script", "http:", "https:", "url(", "@import", "<link", "<img", "<党支部>", "李&伟"]
    {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    assert!(page.starts_with("<!DOCTYPE html>"));
}

#[test]
fn without_a_number_there_is_none() {
    let error = letter(&book(r#""route":"designated""#), Seq(4)).unwrap_err();
    assert_eq!(error, NoLetter::NoNumber { entry: Seq(4) });
    assert_eq!((error.code(), error.clause().unwrap().as_str()), ("no_letter_number", "3.3a"));
    assert_eq!(error.text(Lang::Zh), "第 4 条任命没有委任书编号");
    assert_eq!(error.to_string(), "the appointment of entry 4 has no letter number");
}

#[test]
fn what_is_no_appointment_has_none() {
    let mut book = book(r#""route":"designated","letter":"委1""#);
    assert_eq!(letter(&book, Seq(2)), Err(NoLetter::NoAppointment { entry: Seq(2) }));
    assert_eq!(letter(&book, Seq(9)), Err(NoLetter::NoAppointment { entry: Seq(9) }));
    let struck = xiaozu::facts::Struck { entry: Seq(4), reason: "有误".parse().unwrap() };
    book.record([xiaozu::Draft::new("2022-01-18".parse().unwrap(), "rec".parse().unwrap(), struck)]).unwrap();
    assert_eq!(letter(&book, Seq(4)), Err(NoLetter::NoAppointment { entry: Seq(4) }));
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    let book = book(r#""route":"designated","letter":"委1""#);
    assert_eq!(letter(&book, Seq(4)), letter(&book, Seq(4)));
}
