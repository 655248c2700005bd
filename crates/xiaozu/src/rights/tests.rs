use expect_test::expect;

use super::{Matter, Right};
use crate::facts::{Answered, Placed, Seated, Supervised};
use crate::text::Lang;
use crate::{Book, Branch, Draft, Fact, Names, Need, Question, Rulebook, Seat, Verdict};

/// Two groups of three: `a1` leads g1, `b1` leads g2; `a2` is secretary, `b2` a committee member.
const START: &str = r#"{"format":"xiaozu","version":1}
{"on":"2021-01-01","by":"rec","kind":"founded","name":"某支部"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"a1","name":"安一","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"a2","name":"安二","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"a3","name":"安三","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"b1","name":"贝一","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"b2","name":"贝二","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"b3","name":"贝三","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"formation_adopted","formation":"f1","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"一组","members":["a1","a2","a3"]},{"group":"g2","name":"二组","members":["b1","b2","b3"]}]}
{"on":"2021-01-01","by":"rec","kind":"seated","member":"a2","seat":"secretary"}
{"on":"2021-01-01","by":"rec","kind":"seated","member":"b2","seat":"member"}
{"on":"2021-01-01","by":"rec","kind":"appointed","member":"a1","group":"g1"}
{"on":"2021-01-01","by":"rec","kind":"appointed","member":"b1","group":"g2"}
"#;

pub(crate) fn book(lines: &[&str]) -> Book {
    let text = format!("{START}{}\n", lines.join("\n"));
    Book::read(text.trim_end().as_bytes(), Rulebook::source()).unwrap_or_else(|errors| panic!("{errors}"))
}

pub(crate) fn on(book: &Book, day: &str) -> Branch {
    book.as_of(day.parse().unwrap())
}

pub(crate) fn draft(day: &str, fact: impl Into<Fact>) -> Draft {
    Draft::new(day.parse().unwrap(), "rec".parse().unwrap(), fact)
}

/// Findings of the rooms' clauses, in words; the duties of the calendar are another room's.
pub(crate) fn told(branch: &Branch) -> String {
    let ours = |one: &&crate::Finding| {
        let clause = one.clause.as_str();
        (clause.starts_with("2.") || clause.starts_with("4.2"))
            && !matches!(one.point, crate::Point::Calendar(_) | crate::Point::Meeting(_))
    };
    let findings = branch.findings();
    let lines = findings.iter().filter(ours).map(|one| {
        let names = Names::of(branch);
        format!(
            "{} {} {:?} {}\n  {}\n  → {} / {}\n",
            one.clause,
            one.since,
            one.evidence,
            one.text(names, Lang::Zh),
            one.text(names, Lang::En),
            one.remedy(names, Lang::Zh),
            one.remedy(names, Lang::En),
        )
    });
    lines.collect()
}

#[test]
fn the_table_lists_all_eight_rights_of_every_leader_in_office() {
    let branch = on(&book(&[]), "2021-02-01");
    let rows = branch.rights();
    assert_eq!(rows.len(), 16);
    assert!(rows.iter().all(|row| row.decision.holds()));
    let clauses: Vec<&str> = rows.iter().take(8).map(|row| row.decision.reasons[0].clause.as_str()).collect();
    assert_eq!(clauses, ["2.1a", "2.1b", "2.1c", "2.1d", "2.1e", "2.1f", "2.1g", "2.1h"]);
    let later =
        on(&book(&[r#"{"on":"2021-02-01","by":"b1","kind":"resigned","member":"b1"}"#]), "2021-02-01");
    assert_eq!(later.rights().len(), 8, "the day a term ends no longer counts");
}

#[test]
fn an_exercise_that_fails_says_every_condition_it_fails_in_both_languages() {
    let book = book(&[
        r#"{"on":"2021-02-01","by":"rec","kind":"supervised","matter":"s1","leader":"a1","group":"g1","member":"b3"}"#,
        r#"{"on":"2021-02-01","by":"rec","kind":"merit_recommended","matter":"m1","leader":"a1","group":"g2","member":"a3"}"#,
        r#"{"on":"2021-02-01","by":"rec","kind":"nominated","matter":"n1","leader":"a3","group":"g1","person":"b3"}"#,
        r#"{"on":"2021-02-01","by":"rec","kind":"first_rated","matter":"r1","leader":"b1","group":"g2","member":"a1","grade":"excellent"}"#,
        r#"{"on":"2021-02-02","by":"rec","decided_by":"a1","kind":"answered","matter":"m1","text":"同意"}"#,
    ]);
    expect![[r#"
        2.1a 2021-02-01 [#7, #15] 贝三已是党员，不属于提名对象
          贝三 is a Party member already and cannot be nominated
          → 无法补救 / cannot be mended
        2.1a 2021-02-01 [#15] 安三当日不在任党小组长，不能行使发展党员提名权
          安三 is not in office as a leader and does not have the right to nominate for membership
          → 无法补救 / cannot be mended
        2.1b 2021-02-01 [#8, #16] 安一不在二组，不由二组初评
          安一 is not in 二组, which does not give the first rating
          → 无法补救 / cannot be mended
        2.1c 2021-02-01 [#8, #14] 安三不在二组，不由二组推荐立功受奖
          安三 is not in 二组, which does not recommend for merit
          → 无法补救 / cannot be mended
        2.1c 2021-02-01 [#11, #14] 安一是一组组长，不能代二组行使立功受奖推荐权
          安一 leads 一组 and does not have the right to recommend for merit for 二组
          → 无法补救 / cannot be mended
        2.1c 2021-02-02 [#14, #17] m1 由安一决定；行使立功受奖推荐权提出的事项，应由支委会决定
          m1 was decided by 安一; what is proposed under the right to recommend for merit is decided by the committee
          → 无法补救 / cannot be mended
        2.1h 2021-02-01 [#13] 贝三不是支委，不属于支委监督权的对象
          贝三 is not on the committee, and is not whom this right supervises
          → 无法补救 / cannot be mended
    "#]]
    .assert_eq(&told(&on(&book, "2021-02-02")));
}

#[test]
fn what_awaits_an_answer_is_worded_by_what_it_is() {
    let book = book(&[
        r#"{"on":"2021-02-01","by":"rec","kind":"suggested","matter":"y1","member":"a3","about":{"person":"a2"},"text":"x"}"#,
        r#"{"on":"2021-02-01","by":"rec","kind":"support_requested","matter":"z1","leader":"a1","resistance":"standing_aside","text":"x"}"#,
        r#"{"on":"2021-02-01","by":"rec","kind":"funds_questioned","matter":"q1","member":"b3","group":"g1","text":"x"}"#,
        r#"{"on":"2021-03-04","by":"rec","decided_by":"b1","kind":"answered","matter":"q1","text":"见票据"}"#,
    ]);
    expect![[r#"
        2.2b 2021-03-04 [#14] 组长求助 z1 应于 2021-03-03 前由书记或副书记出面，至今没有出面
          the request for support z1 has to be answered by a secretary or deputy by 2021-03-03, and is not
          → 书记或副书记就组长求助 z1 出面撑腰 / a secretary or deputy answers the request for support z1
        2.2c 2021-03-04 [#13] 意见建议 y1 应于 2021-03-03 前答复，至今没有答复
          the suggestion y1 has to be answered by 2021-03-03, and is not
          → 答复意见建议 y1 / the suggestion y1 is answered
        2.3d 2021-03-04 [#15, #16] 经费询问 q1 应于 2021-03-03 前答复，迟至 2021-03-04 才答复
          the question on funds q1 had to be answered by 2021-03-03, and was only on 2021-03-04
          → 无法补救 / cannot be mended
    "#]]
    .assert_eq(&told(&on(&book, "2021-03-04")));
}

#[test]
fn a_breach_of_a_right_is_refused_unless_admitted() {
    let mut book = book(&[]);
    let supervised = || {
        let (matter, leader, group) = ("s1".parse().unwrap(), "a1".parse().unwrap(), "g1".parse().unwrap());
        draft("2021-02-01", Supervised { matter, leader, group, member: "b3".parse().unwrap(), text: None })
    };
    let refused = book.record([supervised()]).unwrap_err();
    assert_eq!((refused.code(), refused.clause().unwrap().as_str()), ("breach", "2.1h"));
    assert_eq!(on(&book, "2021-02-01").matters().count(), 0);
    assert_eq!(book.admit([supervised()]).unwrap().breaches.len(), 1);
    assert_eq!(on(&book, "2021-02-01").matter(&"s1".parse().unwrap()).unwrap().entry.0, 13);
}

#[test]
fn an_answer_counts_only_from_who_may_give_it_and_then_ends_the_matter() {
    let answer = |by: &str| {
        let fact = Answered { matter: "z1".parse().unwrap(), outcome: None, text: "x".parse().unwrap() };
        draft("2021-02-02", fact).decided_by(by.parse().unwrap())
    };
    let mut book = book(&[
        r#"{"on":"2021-02-01","by":"rec","kind":"support_requested","matter":"z1","leader":"a1","resistance":"pulling_rank","person":"b3","text":"x"}"#,
    ]);
    let open = |book: &Book| {
        on(book, "2021-02-02").matter(&"z1".parse().unwrap()).and_then(Matter::answer).is_none()
    };
    for by in ["b2", "a1", "committee", "g1"] {
        book.record([answer(by)]).unwrap();
        assert!(open(&book), "{by} steps in for nobody");
    }
    book.record([answer("a2")]).unwrap();
    assert!(!open(&book));
    assert_eq!(book.record([answer("a2")]).unwrap_err().code(), "answered_before");
}

#[test]
fn needs_of_a_right_make_it_hold() {
    let asked = |book: &Book, right: Right, leader: &str, person: &str| {
        let (leader, person) = (leader.parse().unwrap(), person.parse().unwrap());
        on(book, "2021-02-02").decide(&Question::MayExerciseOn { right, leader, person })
    };
    let mut book = book(&[]);
    let decision = asked(&book, Right::Supervise, "a1", "b3");
    assert_eq!(decision.alternatives, [[Need::Seated { member: "b3".parse().unwrap() }]]);
    let seated = Seated { member: "b3".parse().unwrap(), seat: Seat::Member, portfolio: None };
    book.record([draft("2021-02-02", seated)]).unwrap();
    assert!(asked(&book, Right::Supervise, "a1", "b3").holds());

    let decision = asked(&book, Right::Recommend, "a1", "b3");
    let (member, group) = ("b3".parse().unwrap(), "g1".parse().unwrap());
    assert_eq!(decision.alternatives, [[Need::Placed { member, group: Some(group) }]]);
    let (member, group) = ("b3".parse().unwrap(), "g1".parse().unwrap());
    let placed = Placed { member, group, formation: Some("f1".parse().unwrap()) };
    book.record([draft("2021-02-02", placed)]).unwrap();
    assert!(asked(&book, Right::Recommend, "a1", "b3").holds());

    let decision = asked(&book, Right::Speak, "a1", "b3");
    assert_eq!((decision.verdict, decision.alternatives.len()), (Verdict::No, 0));
}

#[test]
fn a_leaders_suggestion_is_the_exercise_of_the_right_to_advise() {
    let book = book(&[
        r#"{"on":"2021-02-01","by":"rec","kind":"suggested","matter":"y1","member":"a1","about":{"organ":"committee"},"text":"x"}"#,
        r#"{"on":"2021-02-01","by":"rec","kind":"suggested","matter":"y2","member":"a3","about":{"topic":"训练"},"text":"x"}"#,
    ]);
    let branch = on(&book, "2021-02-01");
    let rights: Vec<_> =
        branch.matters().map(|matter| (matter.kind.right(), matter.group.is_some())).collect();
    assert_eq!(rights, [(Some(Right::Advise), true), (None, false)]);
}
