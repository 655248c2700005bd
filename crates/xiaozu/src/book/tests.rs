//! What a newcomer gets wrong, and what the library says.

use expect_test::{Expect, expect};

use super::{Book, Draft, Fact, RecordError, Seq};
use crate::facts::{Joined, Placed, Seated, WentAway};
use crate::rulebook::Rulebook;
use crate::text::Lang;
use crate::{Seat, Standing};

const HEADER: &str = "{\"format\":\"xiaozu\",\"version\":1}\n";
const START: &str = r#"{"format":"xiaozu","version":1}
{"on":"2019-01-07","by":"rec","kind":"founded","name":"某支部"}
{"on":"2019-01-07","by":"rec","kind":"joined","member":"li-wei","name":"李伟","standing":"full"}
{"on":"2019-01-07","by":"rec","kind":"joined","member":"chen","name":"陈晨","standing":"probationary"}
{"on":"2019-01-07","by":"rec","kind":"formation_adopted","formation":"f1","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"一组","members":["li-wei","chen"]}]}
"#;

fn errors(text: &[u8]) -> String {
    let errors = Book::read(text, Rulebook::source()).unwrap_err();
    let say = |one: &RecordError| {
        let clause = one.clause().map_or_else(|| "-".to_owned(), |clause| clause.to_string());
        format!(
            "{} {clause} | {} → {}\n  {} → {}\n",
            one.code(),
            one.text(Lang::En),
            one.remedy(Lang::En),
            one.text(Lang::Zh),
            one.remedy(Lang::Zh)
        )
    };
    errors.0.iter().map(say).collect()
}

fn check(line: &str, expected: &Expect) {
    expected.assert_eq(&errors(format!("{START}{line}\n").as_bytes()));
}

#[test]
fn lines_that_cannot_be_read() {
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"went_away","member":"li-wei","plaec":"北京"}"#,
        &expect![[r#"
            field - | line 6, column 74: this is no entry: unknown field `plaec`, expected `member` or `place` → correct the field; the record format lists every kind
              第 6 行第 74 列：不是一条记录：没有字段 `plaec`，可用：`member` 或 `place` → 对照记录格式更正
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"went_away","member":"li-wei"}"#,
        &expect![[r#"
            field - | line 6, column 67: this is no entry: missing field `place` → correct the field; the record format lists every kind
              第 6 行第 67 列：不是一条记录：缺少字段 `place` → 对照记录格式更正
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"went_awya","member":"li-wei"}"#,
        &expect![[r#"
            field - | line 6, column 48: this is no entry: unknown kind `went_awya` → correct the field; the record format lists every kind
              第 6 行第 48 列：不是一条记录：没有种类 `went_awya` → 对照记录格式更正
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","member":"li-wei","member":"chen","kind":"came_back"}"#,
        &expect![[r#"
            field - | line 6, column 56: this is no entry: duplicate field `member` → correct the field; the record format lists every kind
              第 6 行第 56 列：不是一条记录：字段 `member` 重复 → 对照记录格式更正
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","on":"2019-02-02","by":"rec","kind":"came_back","member":"chen"}"#,
        &expect![[r#"
            field - | line 6, column 23: this is no entry: duplicate field `on` → correct the field; the record format lists every kind
              第 6 行第 23 列：不是一条记录：字段 `on` 重复 → 对照记录格式更正
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"came_back","member":7}"#,
        &expect![[r#"
            field - | line 6, column 59: this is no entry: invalid type: integer `7`, expected an id (a text) → correct the field; the record format lists every kind
              第 6 行第 59 列：不是一条记录：类型不对：写的是整数 `7`，应为id（文字） → 对照记录格式更正
        "#]],
    );
    check(
        r#"{"on":"2021-02-29","by":"rec","kind":"came_back","member":"chen"}"#,
        &expect![[r#"
            field - | line 6, column 18: this is no entry: `2021-02-29` is not a day of the calendar: write a day from 1900-01-01 to 2199-12-31 as YYYY-MM-DD → correct the field; the record format lists every kind
              第 6 行第 18 列：不是一条记录：`2021-02-29` 不是历法中的日期，请按 YYYY-MM-DD 写 1900-01-01 至 2199-12-31 的日期 → 对照记录格式更正
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"came_back","member":"chen chen"}"#,
        &expect![[r#"
            field - | line 6, column 69: this is no entry: an id has no blanks and no control characters → correct the field; the record format lists every kind
              第 6 行第 69 列：不是一条记录：id 中不能有空格和控制字符 → 对照记录格式更正
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"came_back","mem"#,
        &expect![[r#"
        truncated - | line 6, column 53: the line ends before its entry does → complete the line, or take it out
          第 6 行第 53 列：这一行没有写完 → 补全或删去这一行
    "#]],
    );
    check(
        r#"["2019-02-01"]"#,
        &expect![[r#"
            field - | line 6, column 1: this is no entry: invalid type: sequence, expected an entry (an object) → correct the field; the record format lists every kind
              第 6 行第 1 列：不是一条记录：类型不对：写的是列表，应为一条记录（对象） → 对照记录格式更正
        "#]],
    );
    check(
        r#"{"seq":9,"on":"2019-02-01","by":"rec","kind":"came_back","member":"chen"}"#,
        &expect![[r#"
        number - | line 6, column 1: the number is 9, and its place makes it 5 → number entries by their place, or leave `seq` out
          第 6 行第 1 列：序号写作 9，应为 5 → 按次序编号，或不写 `seq`
    "#]],
    );
    check(
        "on: 2019-02-01",
        &expect![[r#"
            syntax - | line 6, column 1: this is no JSON: expected value → correct the line
              第 6 行第 1 列：不是 JSON：此处应有值 → 更正写法
        "#]],
    );
}

#[test]
fn files_that_are_no_book() {
    let gbk = [
        HEADER.as_bytes(),
        b"{\"on\":\"2019-01-07\",\"by\":\"rec\",\"kind\":\"founded\",\"name\":\"\xD6\xA7\xB2\xBF\"}",
    ]
    .concat();
    expect![[r#"
        not_utf8 - | line 2, column 58: this is not UTF-8 → save the file as UTF-8 (it may be GBK)
          第 2 行第 58 列：不是 UTF-8 编码 → 以 UTF-8 编码另存（例如原为 GBK）
    "#]]
    .assert_eq(&errors(&gbk));
    expect![[r#"
        byte_order_mark - | line 1, column 1: the file starts with a byte-order mark → save the file as UTF-8 without a byte-order mark
          第 1 行第 1 列：文件以字节顺序标记开头 → 另存为不带 BOM 的 UTF-8
    "#]].assert_eq(&errors(b"\xEF\xBB\xBF{\"format\":\"xiaozu\",\"version\":1}\n"));
    expect![[r#"
        no_header - | line 1, column 1: the first line is not the header of a book → write `{"format":"xiaozu","version":1}` as the first line
          第 1 行第 1 列：第一行不是记录簿的表头 → 首行写 `{"format":"xiaozu","version":1}`
    "#]].assert_eq(&errors(b""));
    expect![[r#"
        unknown_version - | line 1, column 1: the version `9` of the record format is unknown → open it with a newer version of the library
          第 1 行第 1 列：记录格式版本 `9` 未知 → 用较新版本的库打开
    "#]].assert_eq(&errors(b"{\"format\":\"xiaozu\",\"version\":9}\n"));
    let long = format!("{HEADER}{{\"on\":\"{}\"}}\n", "9".repeat(10 << 20));
    expect![[r#"
        line_too_long - | line 2, column 1048577: a line has at most 1048576 bytes → write one entry a line
          第 2 行第 1048577 列：一行超过 1048576 字节 → 每行一条记录
    "#]]
    .assert_eq(&errors(long.as_bytes()));
}

#[test]
fn facts_that_cannot_be() {
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"went_away","member":"li-wie","place":"北京"}"#,
        &expect![[r#"
            unknown_member 1.1d | line 6 (entry 5): nobody has the id `li-wie` → check the id, or record `joined` first
              第 6 行（第 5 条）：没有 id 为 `li-wie` 的党员 → 核对 id，或先记 `joined`
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"joined","member":"chen","name":"陈","standing":"full"}"#,
        &expect![[r#"
            duplicate_member 1.1d | line 6 (entry 5): the id `chen` is taken → choose another id; somebody who returns gets a new one
              第 6 行（第 5 条）：id `chen` 已有人使用 → 换一个 id；同一人重新加入也用新 id
        "#]],
    );
    check(
        r#"{"on":"2018-02-01","recorded":"2019-03-01","by":"rec","kind":"went_away","member":"chen","place":"北京"}"#,
        &expect![[r#"
            before_founding 1.1 | line 6 (entry 5): `2018-02-01` lies before the founding on 2019-01-07 → correct the day; what happened before is brought along by the facts made for it
              第 6 行（第 5 条）：`2018-02-01` 早于支部成立之日 2019-01-07 → 更正日期；成立以前的经历用带入类记录
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","recorded":"2019-01-31","by":"rec","kind":"went_away","member":"chen","place":"北京"}"#,
        &expect![[r#"
            on_after_recorded - | line 6 (entry 5): the day `2019-02-01` lies after 2019-01-31, the day it was recorded → record what has happened; correct `on` or `recorded`
              第 6 行（第 5 条）：发生日 `2019-02-01` 晚于记录日 2019-01-31 → 只记已发生的事；更正 `on` 或 `recorded`
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"excused","member":"chen","category":"tired","until":"2019-02-02"}"#,
        &expect![[r#"
            unknown_excuse 1.2d | line 6 (entry 5): the rulebook has no excuse `tired`; it has abroad, away_for_work, away_on_duty, family, illness → use a category of the rulebook
              第 6 行（第 5 条）：规则中没有请假类别 `tired`；可用：abroad, away_for_work, away_on_duty, family, illness → 改用规则中的类别
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"struck","entry":2,"reason":"误记"}"#,
        &expect![[r#"
            breaks_later 1.1d | line 6 (entry 5): this would make entry 4 impossible: nobody has the id `li-wei` → strike entry 4 first
              第 6 行（第 5 条）：这样一来第 4 条不再成立：没有 id 为 `li-wei` 的党员 → 先更正第 4 条
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"struck","entry":99,"reason":"误记"}"#,
        &expect![[r#"
            unknown_entry - | line 6 (entry 5): there is no entry 99 before this one → name the number of an earlier entry
              第 6 行（第 5 条）：没有第 99 条记录 → 写明先前某条记录的序号
        "#]],
    );
}

#[test]
fn every_error_of_a_file_is_reported_with_its_line() {
    let text = format!(
        "{START}nonsense\n{{}}\n{{\"on\":\"2019-02-01\",\"by\":\"rec\",\"kind\":\"came_back\",\"member\":\"chen\"}}\n"
    );
    let found = Book::read(text.as_bytes(), Rulebook::source()).unwrap_err();
    let lines: Vec<_> = found.0.iter().map(|error| (error.line(), error.code())).collect();
    assert_eq!(lines, [(Some(6), "syntax"), (Some(7), "field"), (Some(8), "not_away")]);
}

fn draft(fact: impl Into<Fact>) -> Draft {
    Draft::new("2019-03-01".parse().unwrap(), "rec".parse().unwrap(), fact)
}

fn newcomer() -> Joined {
    Joined {
        member: "new".parse().unwrap(),
        name: "新同志".parse().unwrap(),
        standing: Standing::Full,
        party_since: None,
        unit: None,
        post: None,
        cadre: false,
        backbone: false,
    }
}

#[test]
fn a_step_is_recorded_whole_or_not_at_all() {
    let mut book = Book::read(START.as_bytes(), Rulebook::source()).unwrap();
    let placed = |formation: Option<&str>| Placed {
        member: "new".parse().unwrap(),
        group: "g1".parse().unwrap(),
        formation: formation.map(|id| id.parse().unwrap()),
    };
    let refused = book.record([draft(newcomer()), draft(placed(None))]).unwrap_err();
    expect!["breach | entry 5 is a breach: 1.1e new was placed in g1 without naming the plan in force, f1 → if it happened all the same, `admit` keeps it"].assert_eq(&format!(
        "{} | {} → {}",
        refused.code(),
        refused.text(Lang::En),
        refused.remedy(Lang::En)
    ));
    assert_eq!(book.entries().len(), 4);
    let as_of = "2019-03-01".parse().unwrap();
    let proposal = book.propose([draft(newcomer()), draft(placed(None))], as_of).unwrap();
    assert_eq!((proposal.breaches.len(), book.entries().len()), (1, 4));
    let recorded = book.record([draft(newcomer()), draft(placed(Some("f1")))]).unwrap();
    assert_eq!(recorded.entries, [Seq(5), Seq(6)]);
}

#[test]
fn a_breach_is_refused_unless_admitted() {
    let mut book = Book::read(START.as_bytes(), Rulebook::source()).unwrap();
    let seat = || draft(Seated { member: "li-wei".parse().unwrap(), seat: Seat::Secretary, portfolio: None });
    let refused = book.record([seat()]).unwrap_err();
    assert_eq!((refused.code(), refused.clause().unwrap().as_str()), ("breach", "4.1a"));
    let admitted = book.admit([seat()]).unwrap();
    assert_eq!(admitted.breaches.len(), 1);
    assert!(book.as_of("2019-03-01".parse().unwrap()).findings().contains(&admitted.breaches[0]));
}

#[test]
fn two_orders_of_recording_give_the_same_branch() {
    let away =
        |member: &str| draft(WentAway { member: member.parse().unwrap(), place: "北京".parse().unwrap() });
    let mut one = Book::read(START.as_bytes(), Rulebook::source()).unwrap();
    let mut two = one.clone();
    one.admit([away("li-wei"), draft(newcomer()), away("chen")]).unwrap();
    two.admit([draft(newcomer()), away("chen"), away("li-wei")]).unwrap();
    let away = |book: &Book| {
        let branch = book.as_of("2019-03-01".parse().unwrap());
        branch.members().map(|member| (member.id.clone(), member.away.clone())).collect::<Vec<_>>()
    };
    assert_eq!(away(&one), away(&two));
}

#[test]
fn the_kind_may_come_anywhere_in_a_line() {
    let late = r#"{"member":"chen","place":"北京","kind":"went_away","by":"rec","on":"2019-02-01"}"#;
    let book = Book::read(format!("{START}{late}\n").as_bytes(), Rulebook::source()).unwrap();
    assert!(book.to_json_lines().ends_with(
        "{\"seq\":5,\"on\":\"2019-02-01\",\"by\":\"rec\",\"kind\":\"went_away\",\"member\":\"chen\",\"place\":\"北京\"}\n"
    ));
}

#[test]
fn every_fault_says_what_is_wrong_and_what_to_do() {
    let say = |fault: super::Fault| {
        let clause = fault.clause().map_or_else(|| "-".to_owned(), |clause| clause.to_string());
        let (zh, en) = (fault.text(Lang::Zh), fault.text(Lang::En));
        format!(
            "{} {clause}\n  {en}\n    → {}\n  {zh}\n    → {}\n",
            fault.code(),
            fault.remedy(Lang::En),
            fault.remedy(Lang::Zh)
        )
    };
    let all: Vec<String> = super::Fault::samples().into_iter().map(say).collect();
    expect_test::expect_file!["faults.txt"].assert_eq(&all.concat());
}

#[test]
fn the_codes_of_faults_are_all_different() {
    let mut codes: Vec<&str> = super::Fault::samples().iter().map(super::Fault::code).collect();
    let all = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), all);
}
