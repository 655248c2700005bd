//! The report over the unit's book: what it looks like, and figures counted by hand in the book.

use expect_test::expect_file;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;
use xiaozu::{Branch, Lang};

use crate::options::Options;
use crate::screen::WIDTH;
use crate::sections::{SECTIONS, Section, report};
use crate::value::value;

fn options(words: &[&str]) -> Options {
    Options::read(lexopt::Parser::from_args(words)).unwrap()
}

fn unit(words: &[&str]) -> Branch {
    crate::branch(&options(words)).unwrap()
}

fn whole(branch: &Branch, lang: Lang) -> String {
    report(branch, lang, None, false)
}

#[test]
fn the_report_in_both_languages() {
    let branch = unit(&[]);
    expect_file!["snapshots/report.zh.txt"].assert_eq(&whole(&branch, Lang::Zh));
    expect_file!["snapshots/report.en.txt"].assert_eq(&whole(&branch, Lang::En));
}

#[test]
fn the_report_on_other_days_and_by_the_regulations() {
    expect_file!["snapshots/report.2019-06-30.zh.txt"]
        .assert_eq(&whole(&unit(&["--as-of", "2019-06-30"]), Lang::Zh));
    expect_file!["snapshots/report.2021-03-15.en.txt"]
        .assert_eq(&whole(&unit(&["--as-of", "2021-03-15"]), Lang::En));
    expect_file!["snapshots/report.statutes.zh.txt"]
        .assert_eq(&whole(&unit(&["--rulebook", "statutes"]), Lang::Zh));
}

#[test]
fn two_screens_are_enough_and_no_line_is_too_wide() {
    for day in ["2019-01-07", "2019-06-30", "2021-03-15", "2022-06-10", "2022-06-30"] {
        for lang in [Lang::Zh, Lang::En] {
            let text = whole(&unit(&["--as-of", day]), lang);
            assert!(text.lines().count() <= 110, "{day}: {} lines", text.lines().count());
            for line in text.lines() {
                assert!(line.width() <= WIDTH, "{day}: {} columns: {line}", line.width());
            }
        }
    }
}

#[test]
fn every_section_opens_by_either_name() {
    let branch = unit(&[]);
    for section in SECTIONS {
        for (name, lang) in [(section.en, Lang::En), (section.zh, Lang::Zh)] {
            let asked = Section::named(name).ok();
            let text = report(&branch, lang, asked, false);
            assert!(text.lines().count() > 6, "{name}: {text}");
            assert!(text.lines().nth(5).is_some_and(|line| line.starts_with(name)), "{name}: {text}");
        }
    }
}

#[test]
fn colour_is_for_terminals() {
    let branch = unit(&[]);
    assert!(!whole(&branch, Lang::Zh).contains('\u{1b}'));
    assert!(report(&branch, Lang::Zh, None, true).contains('\u{1b}'));
}

/// Entries counted in the book by hand, and what the report makes of them.
#[test]
fn the_figures_of_the_practice() {
    let text = whole(&unit(&[]), Lang::En);
    for line in [
        "36 members (34 full, 2 probationary, 0 away)",
        "22 findings (19 breaches, 3 advice) · 2 overdue",
        "admonitions 2 in 2021",
        "刘志强   2019 2020 2021  owed a merit application by 2022-06-20",
        "2021 allocated 52,000.00 yuan",
        "suggestions 40:",
        "何勇, 132 days in office: suggestions 31, about the secretaries 7; praised 3",
        "day of 2022-04-23: 30 found, 30 entered, 25 closed, 5 open (1 past the last day)",
        "supervised 2022-03-18 韩冰     唐文斌",
        "arrears 付强 61.40",
        "not reached 田军",
        "entitled members who stood for leader 27/34 (79.4 %)",
        "overdue 2022-06-05 the make-up: 曾鑫 (half-day-2022-05-g4)",
        "overdue 2022-06-08 the check of the help: 第二党小组 (罗军)",
    ] {
        assert!(text.contains(line), "`{line}` is not in\n{text}");
    }
}

#[test]
fn the_json_says_the_same() {
    let json = value(&unit(&[]), &options(&[]));
    let list = |key: &str| json[key].as_array().unwrap().clone();
    let count =
        |key: &str, field: &str, wanted: &str| list(key).iter().filter(|one| one[field] == wanted).count();
    assert_eq!(
        (json["branch"].as_str(), json["as_of"].as_str()),
        (Some("某部通信一连党支部"), Some("2022-06-10"))
    );
    assert_eq!(list("findings").len(), 22);
    assert_eq!(json["suggestions"]["raised"], 40);
    let own = |one: &&Value| one["kind"] == "advice" && one["proposer"] == "he-yong";
    let suggestions: Vec<Value> = list("matters").iter().filter(own).cloned().collect();
    assert_eq!(suggestions.len(), 31);
    assert_eq!(suggestions.iter().filter(|one| one["about_secretary"] == true).count(), 7);
    let praise = |one: &&Value| one["member"] == "he-yong" && one["kind"] == "praise";
    assert_eq!(list("notes").iter().filter(praise).count(), 3);
    let allocated = json["funds"]["accounts"].as_array().unwrap().iter().filter(|one| one["year"] == 2021);
    assert_eq!(allocated.map(|one| one["allocated"]["amount"].as_i64().unwrap()).sum::<i64>(), 5_200_000);
    assert_eq!(list("suggestion_days")[0]["found"], 30);
    assert_eq!(count("matters", "kind", "problem"), 30);
    assert_eq!(count("measures", "measure", "admonition"), 2);
    assert_eq!(json["duties"]["overdue"].as_array().unwrap().len(), 2);
    // Every right with a fact of its own was exercised; sitting in and spending are in the sessions and accounts.
    for kind in ["nomination", "first_rating", "merit_recommendation", "view", "advice", "supervision"] {
        assert!(count("matters", "kind", kind) > 0, "{kind}");
    }
}

#[test]
fn the_json_keeps_its_shape() {
    let mut shape = String::new();
    outline(
        "",
        &value(&unit(&["--as-of", "2022-06-10"]), &options(&["--why", "dues-owed:fu-qiang"])),
        0,
        &mut shape,
    );
    expect_file!["snapshots/shape.txt"].assert_eq(&shape);
}

/// Every key down to the third level, a list by its first item.
fn outline(key: &str, value: &Value, depth: usize, out: &mut String) {
    let kind = match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => "bool".to_owned(),
        Value::Number(_) => "number".to_owned(),
        Value::String(_) => "string".to_owned(),
        Value::Array(_) => "list".to_owned(),
        Value::Object(_) => "object".to_owned(),
    };
    if depth > 0 {
        out.push_str(&format!("{}{key}: {kind}\n", "  ".repeat(depth - 1)));
    }
    let first = match value {
        Value::Array(items) => items.first(),
        other => Some(other),
    };
    if let Some(Value::Object(fields)) = first
        && depth < 3
    {
        for (key, value) in fields {
            outline(key, value, depth + 1, out);
        }
    }
}

#[test]
fn wrong_options_are_told_what_to_do() {
    let refused = |words: &[&str]| match Options::read(lexopt::Parser::from_args(words)) {
        Err(error) => format!("{error:#}"),
        Ok(options) => format!("{:#}", crate::branch(&options).err().unwrap()),
    };
    let told = |words: &[&str], part: &str| {
        let text = refused(words);
        assert!(text.contains(part), "{words:?}: {text}");
    };
    told(&["--section", "money"], "`money` is no section; the sections are\n  groups");
    told(&["--colour"], "--help lists the options");
    told(&["--as-of", "2022-02-30"], "2022-02-30");
    told(&["--lang", "fr"], "`fr` is not a language of the library: write zh or en");
    told(&["--section"], "missing argument");
    told(&["--why", "is-it-so"], "`is-it-so` is no question: ask one of");
    told(&["--known-on", "2018-12-31"], "the book has no entries by then");
    told(&["nowhere.jsonl"], "`nowhere.jsonl` cannot be read");
    told(&["--rulebook", "mine"], "`mine` is neither source nor statutes");
    told(&["a.jsonl", "b.jsonl"], "--help lists the options");
}
