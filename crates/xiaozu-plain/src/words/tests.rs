use std::collections::BTreeSet;

use expect_test::expect;
use serde::Serialize;
use xiaozu::{DutyKind, DutyState, Lang, Measure, Rating, Route, Seat, Standing, StreakState, TermEnd};

use super::{Code, OWN, label, words};

fn said<T: Serialize>(kind: &str, codes: &[T]) -> String {
    let line = |code: &T| {
        let code = Code(code).to_string();
        let word = |lang| words(kind, &code, lang).unwrap_or_else(|| panic!("no words for {kind} {code}"));
        format!("{} {}", word(Lang::Zh), word(Lang::En))
    };
    codes.iter().map(line).collect::<Vec<_>>().join(" | ")
}

#[test]
fn every_code_has_words() {
    use DutyState as S;
    let states =
        [S::NotYetDue, S::Due, S::Done, S::MadeUp, S::Overdue, S::DoneLate, S::Missed, S::NotApplicable];
    expect!["未到期 Not yet due | 待完成 Due | 已完成 Done | 已补课 Made up | 逾期 Overdue | 逾期完成 Done late | 未完成 Missed | 不适用 Not applicable"]
        .assert_eq(&said("duty_state", &states));
    assert_eq!(said("duty_kind", DutyKind::ALL).split(" | ").count(), DutyKind::ALL.len());
    use Rating as R;
    expect!["优秀 Excellent | 称职 Competent | 基本称职 Basically competent | 不称职 Unfit"]
        .assert_eq(&said("rating", &[R::Excellent, R::Competent, R::BasicallyCompetent, R::Unfit]));
    use Measure as M;
    expect!["提醒帮助 Reminder and help | 严肃批评 Severe criticism | 诫勉 Admonition | 撤换 Removal"]
        .assert_eq(&said("measure", &[M::Reminder, M::Criticism, M::Admonition, M::Removal]));
    expect!["正式党员 Full member | 预备党员 Probationary member"]
        .assert_eq(&said("standing", &[Standing::Full, Standing::Probationary]));
    expect!["书记 Secretary | 副书记 Deputy secretary | 委员 Committee member"]
        .assert_eq(&said("seat", &[Seat::Secretary, Seat::Deputy, Seat::Member]));
    expect!["选举产生 Elected | 支部指定 Designated | 小组推荐 Recommended"]
        .assert_eq(&said("route", &[Route::Elected, Route::Designated, Route::Recommended]));
    expect!["辞去职务 Resigned | 离开小组 Left the group | 撤换 Removed"]
        .assert_eq(&said("how_ended", &[TermEnd::Resigned, TermEnd::LeftGroup, TermEnd::Removed]));
    expect!["保持连续 Goes on | 待定 Still open | 已中断 Broken"]
        .assert_eq(&said("streak", &[StreakState::Standing, StreakState::Open, StreakState::Broken]));
}

#[test]
fn no_code_has_words_twice() {
    let codes: BTreeSet<_> = OWN.iter().map(|(kind, code, ..)| (kind, code)).collect();
    assert_eq!(codes.len(), OWN.len());
}

#[test]
fn own_words_are_labels_already() {
    for (kind, code, zh, en) in OWN {
        assert_eq!(&label(en), en, "{kind} {code}");
        assert!(!zh.is_ascii(), "{kind} {code}");
    }
}

#[test]
fn what_is_unknown_has_no_words() {
    for (kind, code) in [("rating", "Excellent"), ("rating", ""), ("planet", "mars"), ("", "")] {
        assert_eq!(words(kind, code, Lang::Zh), None, "{kind} {code}");
    }
}
