//! The table of clauses: from the code and the cases, complete, and as the guide shows it.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

mod evidence;

use std::collections::BTreeSet;
use std::fmt::Write;

use evidence::{Row, rows};
use xiaozu::{ClauseKind, Rule, Rulebook};

/// As the practice lists them, by hand: what the rulebook `source` is held to.
const PRACTICE: &str = include_str!("../../clauses.tsv");

/// The kind as the list writes it, and in Chinese.
fn kind(kind: ClauseKind) -> (&'static str, &'static str) {
    match kind {
        ClauseKind::Must => ("must", "必须"),
        ClauseKind::Should => ("should", "原则上"),
        ClauseKind::Objective => ("objective", "目标"),
        ClauseKind::Freedom => ("freedom", "可以"),
        ClauseKind::Entitlement => ("entitlement", "权利"),
        ClauseKind::Register => ("register", "登记"),
        ClauseKind::Measure => ("measure", "指标"),
    }
}

#[test]
fn the_rulebook_has_every_clause_of_the_practice_and_no_other() {
    let source = Rulebook::source();
    let found: BTreeSet<String> = source
        .clauses()
        .map(|info| format!("{}\t{}\t{}", info.id, kind(info.kind).0, info.term.zh))
        .collect();
    let listed: BTreeSet<String> =
        PRACTICE.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    assert_eq!(found, listed);
}

#[test]
fn every_article_the_statutes_list_is_asked_for() {
    let statutes = Rulebook::statutes();
    let cited: BTreeSet<_> = Rule::ALL.iter().filter_map(|rule| statutes.clause(*rule)).collect();
    let idle: Vec<_> = statutes.clauses().map(|info| &info.id).filter(|id| !cited.contains(id)).collect();
    assert!(idle.is_empty(), "no rule cites {idle:?}");
}

/// What a clause of its kind needs and does not have.
fn lacks(row: &Row) -> Vec<&'static str> {
    let judged = !(row.rules.is_empty() && row.questions.is_empty() && row.lists.is_empty());
    let all: &[(bool, &str)] = match row.info.kind {
        ClauseKind::Must | ClauseKind::Should => &[
            (judged, "a judgement"),
            (!row.holds.is_empty(), "a case that holds"),
            (!row.fails.is_empty(), "a case that fails"),
        ],
        ClauseKind::Entitlement => &[
            (judged, "a judgement"),
            (!row.holds.is_empty() || !row.computed.is_empty(), "a case in which it is granted"),
            (!row.fails.is_empty() || !row.computed.is_empty(), "a case in which it is refused"),
        ],
        ClauseKind::Register | ClauseKind::Objective | ClauseKind::Freedom => {
            &[(!row.recorded.is_empty(), "a case that records it")]
        }
        ClauseKind::Measure => {
            &[(judged, "a judgement"), (!row.computed.is_empty(), "a case that computes it")]
        }
    };
    let always = [(!row.rooms.is_empty(), "a room"), (!row.facts().is_empty(), "a fact")];
    all.iter().chain(&always).filter(|(there, _)| !there).map(|(_, what)| *what).collect()
}

#[test]
fn every_clause_has_what_its_kind_needs() {
    let lacking: Vec<String> = rows()
        .iter()
        .filter(|row| !lacks(row).is_empty())
        .map(|row| format!("{} lacks {}", row.info.id, lacks(row).join(", ")))
        .collect();
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// `UPDATE_EXPECT=1 cargo test` writes the page anew.
#[test]
fn the_guide_shows_the_table() {
    let mut page = String::from(include_str!("head.md"));
    for row in rows() {
        let (en, zh) = kind(row.info.kind);
        let mut judged: Vec<String> = row.rules.iter().map(|rule| format!("`{rule}`")).collect();
        judged.extend(row.duties.iter().map(|duty| format!("duty `{duty}`")));
        judged.extend(row.questions.iter().map(|question| format!("question `{question}`")));
        judged.extend(row.lists.iter().map(|list| format!("figure `{list}`")));
        writeln!(
            page,
            "| {} | {}<br>{} | {zh}<br>{en} | {} | {} | {} | {} | {} |",
            row.info.id,
            row.info.term.zh,
            row.info.term.en,
            row.rooms.iter().copied().collect::<Vec<_>>().join(", "),
            words(row.facts().iter()),
            judged.join(", "),
            words(first(&holding(&row))),
            words(first(&row.fails)),
        )
        .unwrap();
    }
    expect_test::expect_file!["../../../crates/xiaozu/src/guide/clauses.md"].assert_eq(&page);
}

/// The cases that show a clause kept: of a register those that record it, of a measure those that compute it.
fn holding(row: &Row) -> BTreeSet<String> {
    match row.info.kind {
        ClauseKind::Must | ClauseKind::Should => row.holds.clone(),
        ClauseKind::Entitlement => &row.holds | &row.computed,
        ClauseKind::Measure => row.computed.clone(),
        ClauseKind::Register | ClauseKind::Objective | ClauseKind::Freedom => row.recorded.clone(),
    }
}

/// Not more than three, so that a case more does not change every row.
fn first(cases: &BTreeSet<String>) -> impl Iterator<Item = &String> {
    cases.iter().take(3)
}

fn words<T: AsRef<str>>(names: impl Iterator<Item = T>) -> String {
    names.map(|name| format!("`{}`", name.as_ref())).collect::<Vec<_>>().join(", ")
}
