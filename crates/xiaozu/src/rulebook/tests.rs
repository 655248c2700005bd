use expect_test::expect;

use super::*;
use crate::Day;
use crate::text::Lang;

fn own(body: &str) -> Result<Rulebook, RulebookErrors> {
    let head = "format = 1\nid = \"own\"\nname = { zh = \"本会章程\", en = \"our statutes\" }\nextends = \"source\"\n";
    Rulebook::from_toml(&format!("{head}{body}"))
}

#[test]
fn the_shipped_rulebooks_are_valid_and_make_sense() {
    for (shipped, id) in [(Rulebook::source(), "source"), (Rulebook::statutes(), "statutes")] {
        assert_eq!(shipped.id, id);
        assert_eq!(shipped.lint(), Vec::new());
    }
    assert!(!Rulebook::source().allows(Route::Designated));
    assert!(Rulebook::statutes().allows(Route::Designated));
    assert_eq!(Rulebook::statutes().clause(Rule::Merit), None);
}

#[test]
fn an_own_rulebook_overrides_dates_and_inherits() {
    let own = own("[election.quorum]\nclause = \"1.2d\"\nvalues = [\n  { value = { numerator = 4, denominator = 5, strict = false, base = \"should_attend\" } },\n  { from = 2021-07-01, value = { numerator = 2, denominator = 3, strict = false, base = \"should_attend\" } },\n]\n").unwrap();
    let needed = |day: &str| own.election.quorum.on(day.parse::<Day>().unwrap()).needed(30);
    assert_eq!((needed("2021-06-30"), needed("2021-07-01")), (24, 20));
    assert_eq!(own.groups, Rulebook::source().groups);
}

#[test]
fn a_rule_is_switched_off_or_weighed_anew() {
    let own =
        own("[rules]\nmerit = \"off\"\ngroup_size = { clause = \"1.1a\", weight = \"breach\" }\n").unwrap();
    assert_eq!(own.clause(Rule::Merit), None);
    assert_eq!(own.weight(Rule::GroupSize), Some(Weight::Breach));
    assert_eq!(Rulebook::source().weight(Rule::GroupSize), Some(Weight::Advice));
}

#[test]
fn every_error_is_reported_at_once_in_both_languages() {
    let errors = own(r#"
        quorums = 3
        [groups]
        min_size = { clause = "1.1a", value = 0 }
        max_spread = { value = 1 }
        vacancy_days = { clause = "9.9", value = 30 }
        placement_days = { clause = "1.1d", value = "soon" }
        [election]
        quorum = { clause = "1.2d", value = { numerator = 6, denominator = 5, strict = false, base = "present" } }
        max_rounds = { clause = "1.2d", values = [{ value = 3 }, { from = "2021-07-01", value = 2 }, { from = "2021-07-01", value = 1 }] }
        counts_from = { clause = "1.2d", value = 6 }
        [rules]
        loyalty = "1.1a"
    "#)
    .unwrap_err();
    let mut seen = String::new();
    for error in &errors.0 {
        seen += &format!(
            "{} {}\n  {}\n  {}\n",
            error.code(),
            error,
            error.text(Lang::Zh),
            error.remedy(Lang::En)
        );
    }
    expect![[r#"
        unknown_key `rules.loyalty` is not part of the format
          `rules.loyalty` 不是规则格式的一项
          check the spelling, or leave it out
        counts_from_too_low `election.counts_from` is 6, and has to be more than twice `min_cell`, 3: published counts would give votes away
          `election.counts_from` 为 6，须大于 `min_cell` 3 的两倍，否则公布的票数会泄露选票
          raise `counts_from`
        wrong_value `groups.placement_days` has a wrong value: invalid type: string "soon", expected u32
          `groups.placement_days`：类型不对：写的是文字 "soon"，应为不小于 0 的整数
          correct the value
        unknown_clause `groups.vacancy_days` cites the clause `9.9`, which the catalogue does not have
          `groups.vacancy_days` 引用的条款 `9.9` 不在目录中
          add the clause to `clauses`, or correct the citation
        out_of_range `groups.min_size` is 0, and has to be from 1 to 1000
          `groups.min_size` 为 0，应在 1 到 1000 之间
          choose a number in the range
        no_clause the parameter `groups.max_spread` names no clause
          参数 `groups.max_spread` 没有写明条款
          add `clause`
        wrong_value `election.quorum` has a wrong value: a threshold of 6/5 is more than the whole: nobody can reach it
          `election.quorum`：6/5 超过全体，无人能达到
          correct the value
        overlap the dates of the values of `election.max_rounds` overlap or go back
          `election.max_rounds` 各值的生效日重叠或倒退
          give the first value no `from`, and each later one a later `from`
        unknown_key `quorums` is not part of the format
          `quorums` 不是规则格式的一项
          check the spelling, or leave it out
    "#]].assert_eq(&seen);
}

#[test]
fn what_is_no_rulebook_says_so() {
    let cases = ["format = 2", "extends = \"mine\"", "format = \n", "[1, 2]"];
    let mut seen = String::new();
    for text in cases {
        let errors = Rulebook::from_toml(text).unwrap_err();
        let first = errors.0.first().unwrap();
        seen += &format!("{} {} / {}\n", first.code(), first.text(Lang::En), first.text(Lang::Zh));
    }
    expect![[r#"
        unknown_format the rulebook format `2` is unknown / 规则格式 `2` 未知
        unknown_base there is no rulebook `mine` to extend / 没有名为 `mine` 的规则可供沿用
        syntax line 1, column 10: string values must be quoted, expected literal string / 第 1 行第 10 列读不下去：不合 TOML 或 JSON 的语法
        syntax line 1, column 3: unclosed table, expected `]` / 第 1 行第 3 列读不下去：不合 TOML 或 JSON 的语法
    "#]].assert_eq(&seen);
}

#[test]
fn lint_finds_contradictions_from_the_day_they_start() {
    let own = own(r#"
        [election]
        quorum = { clause = "1.2d", value = { numerator = 1, denominator = 3, strict = false, base = "should_attend" } }
        [honours]
        commend_by_month = { clause = "3.3b", values = [{ value = 3 }, { from = "2022-01-01", value = 1 }] }
        apply_days = { clause = "3.3c", value = 0 }
        [review]
        review_days = { clause = "3.2a", value = 45 }
    "#)
    .unwrap();
    let found: Vec<_> =
        own.lint().into_iter().map(|lint| (lint.code, lint.path, lint.from.to_string())).collect();
    assert_eq!(
        found,
        [
            ("no_time_to_apply", "honours.apply_days", "1900-01-01".to_owned()),
            ("commended_before_reviewed", "honours.commend_by_month", "2022-01-01".to_owned()),
        ]
    );
}

#[test]
fn lint_finds_bounds_that_leave_nothing() {
    let own = Rulebook::from_toml(
        r#"
        format = 1
        id = "own"
        name = { zh = "本会章程", en = "our statutes" }
        extends = "statutes"
        [committee]
        usual = { clause = "S.branch.20", values = [{ value = 5 }, { from = "2022-01-01", value = 9 }] }
        [development]
        extension_least = { clause = "S.develop.32", value = 13 }
        [learning]
        strong = { clause = "S.branch.13", values = [{ value = 60 }, { from = "2023-01-01", value = 59 }] }
    "#,
    )
    .unwrap();
    let found: Vec<_> = own.lint().into_iter().map(|lint| (lint.code, lint.from.to_string())).collect();
    let expected = [
        ("no_extension_possible", "1900-01-01"),
        ("committee_bounds", "2022-01-01"),
        ("strong_below_pass", "2023-01-01"),
    ];
    assert_eq!(found, expected.map(|(code, from)| (code, from.to_owned())));
}

#[test]
fn a_source_in_json_reads_like_toml() {
    let value: serde_json::Value = toml::from_str(SOURCE).unwrap();
    assert_eq!(Rulebook::from_json(&value.to_string()).unwrap(), *Rulebook::source());
}

#[test]
fn lint_finds_elections_that_cannot_come_out() {
    let codes = |text: &str| own(text).unwrap().lint().into_iter().map(|lint| lint.code).collect::<Vec<_>>();
    let everybody = r#"
        [election]
        quorum = { clause = "1.2d", value = { numerator = 1, denominator = 1, strict = false, base = "present" } }
        candidate_margin = { clause = "1.2d", value = { numerator = 0, denominator = 1 } }
    "#;
    assert_eq!(codes(everybody), ["quorum_whole", "quorum_base", "never_contested"]);
    let line = |numerator, denominator| {
        format!(
            "[election]\nmajority = {{ clause = \"1.2d\", value = {{ numerator = {numerator}, denominator = {denominator}, strict = false, base = \"should_attend\" }} }}"
        )
    };
    assert_eq!(codes(&line(1, 1)), ["majority_out_of_reach"]);
    assert_eq!(codes(&line(4, 5)), [""; 0], "what the quorum brings is enough");
}

#[test]
fn what_a_parameter_lacks_is_said() {
    let errors = own(r#"
        office = 3
        [groups]
        min_size = 3
        max_spread = { clause = "1.1a" }
        vacancy_days = { clause = "1.1d", values = [] }
        placement_days = { clause = "1.1d", values = [{ from = "2021-01-01" }] }
    "#)
    .unwrap_err();
    let seen: String = errors
        .0
        .iter()
        .map(|error| {
            format!("{}\n  {}\n  {}\n", error.text(Lang::En), error.text(Lang::Zh), error.remedy(Lang::Zh))
        })
        .collect();
    expect![[r#"
        `groups.placement_days.values[0]` has a wrong value: missing field `value`
          `groups.placement_days.values[0]`：缺少字段 `value`
          按格式更正
        `groups.vacancy_days.value` is missing
          缺少 `groups.vacancy_days.value`
          补上，或用 `extends` 沿用
        `groups.min_size` has a wrong value: expected a table with `clause` and `value`
          `groups.min_size`：此处应为含 `clause` 和 `value` 的表
          按格式更正
        `groups.max_spread.value` is missing
          缺少 `groups.max_spread.value`
          补上，或用 `extends` 沿用
        `office` has a wrong value: expected a table
          `office`：此处应为表
          按格式更正
        `office.experience_days` is missing
          缺少 `office.experience_days`
          补上，或用 `extends` 沿用
        `office.count_irregular` is missing
          缺少 `office.count_irregular`
          补上，或用 `extends` 沿用
        `office.standing_months` is missing
          缺少 `office.standing_months`
          补上，或用 `extends` 沿用
    "#]]
    .assert_eq(&seen);
}
