use expect_test::expect;
use proptest::prelude::*;

use crate::judgement::Names;
use crate::rulebook::Rulebook;
use crate::text::Lang;
use crate::{Book, Draft, Fen, Finding, GroupId, Need, Point, Quarter, Verdict, facts};

const START: &str = r#"{"format":"xiaozu","version":1}
{"on":"2021-01-01","by":"rec","kind":"founded","name":"某支部"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"li","name":"李伟","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"wang","name":"王芳","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"formation_adopted","formation":"f1","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"一组","members":["li"]},{"group":"g2","name":"二组","members":["wang"]}]}
{"on":"2021-01-01","by":"rec","kind":"appointed","member":"li","group":"g1"}
{"on":"2021-01-01","by":"rec","kind":"appointed","member":"wang","group":"g2"}
"#;

fn book(lines: &str) -> Book {
    Book::read(format!("{START}{lines}").as_bytes(), Rulebook::source()).unwrap()
}

fn fen(fen: i64) -> Fen {
    Fen::new(fen).unwrap()
}

fn group(id: &str) -> GroupId {
    id.parse().unwrap()
}

fn findings(book: &Book, day: &str) -> Vec<Finding> {
    let all = book.as_of(day.parse().unwrap()).findings();
    let by_calendar = |one: &Finding| matches!(one.point, Point::Calendar(_));
    all.into_iter().filter(|one| one.clause.as_str() == "2.3d" && !by_calendar(one)).collect()
}

#[test]
fn every_breach_says_what_was_wrong_to_the_fen() {
    let book = book(
        r#"{"on":"2021-01-10","by":"rec","kind":"funds_allocated","group":"g1","year":2021,"amount":500000}
{"on":"2021-01-10","by":"rec","kind":"funds_allocated","group":"g2","year":2021,"amount":100}
{"on":"2021-02-01","by":"rec","kind":"funds_spent","group":"g1","purpose":"书","amount":500001,"approved_by":"li"}
{"on":"2021-02-02","by":"rec","kind":"funds_spent","group":"g1","of":"g2","purpose":"茶","amount":100,"approved_by":"wang"}
{"on":"2021-03-31","by":"rec","kind":"accounts_opened","group":"g1","quarter":"2021-Q1","allocated":500000,"spent":500000,"balance":1}
{"on":"2022-01-01","by":"rec","kind":"funds_spent","group":"g2","year":2021,"purpose":"笔","amount":1,"approved_by":"wang"}
"#,
    );
    let branch = book.as_of("2022-01-01".parse().unwrap());
    let mut seen = String::new();
    for one in findings(&book, "2022-01-01") {
        let names = Names::of(&branch);
        seen += &format!(
            "{} {:?}\n  {} → {}\n  {} → {}\n",
            one.since,
            one.evidence,
            one.text(names, Lang::Zh),
            one.remedy(names, Lang::Zh),
            one.text(names, Lang::En),
            one.remedy(names, Lang::En)
        );
    }
    expect![[r#"
        2021-02-01 [#7, #9]
          一组支出 5,000.01 元，2021 年经费余额 5,000.00 元，超出 0.01 元 → 无法补救
          一组 spends 5,000.01 yuan of 5,000.00 left of its funds of 2021: 0.01 too much → cannot be mended
        2021-02-02 [#5, #10]
          一组的支出由王芳批准，当日在任组长是李伟 → 无法补救
          王芳 approved a spending of 一组, whose leader that day was 李伟 → cannot be mended
        2021-02-02 [#10]
          一组动用了二组的经费 → 无法补救
          一组 spent the funds of 二组 → cannot be mended
        2021-03-31 [#7, #9, #11]
          一组 2021-Q1 公开的账目与记录不符：支出公开 5,000.00 元，应为 5,000.01 元，少列 0.01 元；结余公开 0.01 元，应为 0.00 元，多列 0.01 元 → 按记录公开一组 2021-Q1 的账目
          the accounts of 一组 for 2021-Q1 differ from the entries: spent 5,000.00 instead of 5,000.01, 0.01 too little; balance 0.01 instead of 0.00, 0.01 too much → the accounts of 一组 for 2021-Q1 are opened as the entries have them
        2022-01-01 [#8, #10, #12]
          二组支出 0.01 元，2021 年经费余额 0.00 元，超出 0.01 元 → 无法补救
          二组 spends 0.01 yuan of 0.00 left of its funds of 2021: 0.01 too much → cannot be mended
        2022-01-01 [#12]
          2022-01-01 的支出不能使用二组 2021 年的经费：不在该年经费的使用期内 → 无法补救
          the funds of 二组 for 2021 cannot be spent on 2022-01-01: that day is outside the time they are for → cannot be mended
    "#]].assert_eq(&seen);
}

#[test]
fn what_is_unspent_returns_the_day_after_the_year() {
    let book = book(
        r#"{"on":"2021-01-10","by":"rec","kind":"funds_allocated","group":"g1","year":2021,"amount":1000}
{"on":"2021-12-31","by":"rec","kind":"funds_spent","group":"g1","purpose":"书","amount":400,"approved_by":"li"}
"#,
    );
    let account = |day: &str| {
        let funds = book.as_of(day.parse().unwrap()).funds();
        let one = &funds.accounts[0];
        [funds.held, funds.returned, one.spent.amount, one.balance, one.overspent].map(Fen::get)
    };
    assert_eq!(account("2021-12-30"), [1000, 0, 0, 1000, 0]);
    assert_eq!(account("2021-12-31"), [600, 0, 400, 600, 0]);
    assert_eq!(account("2022-01-01"), [0, 600, 400, 0, 0]);
    let fourth: Quarter = "2021-Q4".parse().unwrap();
    let statement = book.as_of("2022-02-01".parse().unwrap()).statement(Some(&group("g1")), fourth);
    assert_eq!(statement.figures().balance, fen(600), "a statement speaks of the time before any return");
}

#[test]
fn a_right_statement_takes_the_place_of_a_wrong_one() {
    let open = |on: &str, spent: u32| {
        format!(
            "{{\"on\":\"{on}\",\"by\":\"rec\",\"kind\":\"accounts_opened\",\"quarter\":\"2021-Q1\",\"allocated\":0,\"spent\":{spent},\"balance\":0}}\n"
        )
    };
    let wrong = open("2021-04-01", 5);
    let book_of = |lines: &[&str]| book(&lines.concat());
    let before = book_of(&[&wrong]);
    assert_eq!(findings(&before, "2021-04-02").len(), 1);
    let needs = findings(&before, "2021-04-02").remove(0).alternatives;
    assert_eq!(needs, [[Need::AccountsOpened { group: None, quarter: "2021-Q1".parse().unwrap() }]]);
    let right = open("2021-04-03", 0);
    let after = book_of(&[&wrong, &right]);
    assert_eq!(findings(&after, "2021-04-02").len(), 1);
    assert_eq!(findings(&after, "2021-04-03").len(), 0);
    let first =
        after.as_of("2021-05-01".parse().unwrap()).first_opening(&group("g2"), "2021-Q1".parse().unwrap());
    assert_eq!(first.map(|(day, _)| day.to_string()).as_deref(), Some("2021-04-01"));
}

#[test]
fn an_entry_of_the_same_day_makes_a_statement_wrong_one_of_the_day_after_does_not() {
    let of = |day: &str| {
        let book = book(&format!(
            r#"{{"on":"2021-03-31","by":"rec","kind":"accounts_opened","group":"g1","quarter":"2021-Q1","allocated":0,"spent":0,"balance":0}}
{{"on":"{day}","by":"rec","kind":"funds_allocated","group":"g1","year":2021,"amount":100}}
"#
        ));
        findings(&book, "2021-04-30").len()
    };
    assert_eq!((of("2021-03-31"), of("2021-04-01")), (1, 0));
}

#[test]
fn funds_carried_over_stay_until_a_year_that_returns_them() {
    let rules = Rulebook::from_toml(
        r#"format = 1
id = "own"
name = { zh = "章程", en = "own" }
extends = "source"
[funds]
carry_over = { clause = "2.3d", values = [{ value = true }, { from = "2022-06-01", value = false }] }
"#,
    )
    .unwrap();
    let lines = r#"{"on":"2021-01-10","by":"rec","kind":"funds_allocated","group":"g1","year":2021,"amount":1000}
{"on":"2022-12-31","by":"rec","kind":"funds_spent","group":"g1","year":2021,"purpose":"书","amount":400,"approved_by":"li"}
"#;
    let book = Book::read(format!("{START}{lines}").as_bytes(), rules.into()).unwrap();
    assert_eq!(findings(&book, "2022-12-31").len(), 0);
    let balance = |day: &str| book.as_of(day.parse().unwrap()).funds().held.get();
    assert_eq!((balance("2022-01-01"), balance("2022-12-31"), balance("2023-01-01")), (1000, 600, 0));
    let branch = book.as_of("2023-01-01".parse().unwrap());
    let figures = branch.statement(None, "2022-Q4".parse().unwrap()).figures();
    assert_eq!([figures.allocated, figures.spent, figures.balance].map(Fen::get), [1000, 400, 600]);
}

#[test]
fn an_act_that_breaks_the_rules_is_refused_unless_admitted() {
    let allocated =
        r#"{"on":"2021-01-10","by":"rec","kind":"funds_allocated","group":"g1","year":2021,"amount":100}"#;
    let mut book = book(&format!("{allocated}\n"));
    let spent = |amount: i64| {
        let fact = facts::FundsSpent {
            group: group("g1"),
            purpose: "书".parse().unwrap(),
            amount: fen(amount),
            approved_by: "li".parse().unwrap(),
            year: None,
            of: None,
        };
        Draft::new("2021-04-01".parse().unwrap(), "rec".parse().unwrap(), fact)
    };
    let opened = |spent: i64| {
        let fact = facts::AccountsOpened {
            group: Some(group("g1")),
            quarter: "2021-Q1".parse().unwrap(),
            allocated: fen(100),
            spent: fen(spent),
            balance: fen(100 - spent),
        };
        Draft::new("2021-04-01".parse().unwrap(), "rec".parse().unwrap(), fact)
    };
    for refused in [spent(101), opened(1)] {
        let error = book.record([refused]).unwrap_err();
        assert_eq!((error.code(), error.clause().unwrap().as_str()), ("breach", "2.3d"));
    }
    book.record([spent(100), opened(0)]).unwrap();
    assert_eq!(book.admit([spent(1)]).unwrap().breaches.len(), 1);
}

#[test]
fn a_question_writes_yuan_and_data_hold_fen() {
    let question: crate::Question = "may-spend:g1:3,000.01:2021".parse().unwrap();
    assert_eq!(question.to_string(), "may-spend:g1:3,000.01:2021");
    let data = r#"{"ask":"may_spend","group":"g1","amount":300001,"year":2021}"#;
    assert_eq!(serde_json::to_string(&question).unwrap(), data);
    assert_eq!(serde_json::from_str::<crate::Question>(data).unwrap(), question);
}

#[derive(Debug, Clone)]
struct Act {
    days: u32,
    group: usize,
    year: i32,
    amount: i64,
    spend: bool,
}

fn act() -> impl Strategy<Value = Act> {
    (0u32..30, 0usize..2, 2021i32..2024, 1i64..400, any::<bool>())
        .prop_map(|(days, group, year, amount, spend)| Act { days, group, year, amount, spend })
}

proptest! {
    /// The fold beside a slow, obvious reckoning over a plain list.
    #[test]
    fn accounts_and_breaches_are_what_a_plain_list_says(acts in prop::collection::vec(act(), 1..36)) {
        let mut book = book("");
        let mut day: crate::Day = "2021-01-01".parse().unwrap();
        let mut done: Vec<(crate::Day, Act)> = Vec::new();
        let mut breaches = 0;
        let ids = [group("g1"), group("g2")];
        for act in acts {
            day = day.plus_days(act.days);
            let id = ids[act.group].clone();
            let leader = ["li", "wang"][act.group];
            let fact: facts::FundsSpent = facts::FundsSpent {
                group: id.clone(),
                purpose: "书".parse().unwrap(),
                amount: fen(act.amount),
                approved_by: leader.parse().unwrap(),
                year: Some(act.year),
                of: None,
            };
            let draft = if act.spend {
                Draft::new(day, "rec".parse().unwrap(), fact)
            } else {
                let fact = facts::FundsAllocated { group: id, year: act.year, amount: fen(act.amount) };
                Draft::new(day, "rec".parse().unwrap(), fact)
            };
            let admitted = book.admit([draft]);
            if !act.spend && act.year < day.year() {
                prop_assert!(admitted.is_err());
                continue;
            }
            let admitted = admitted.unwrap();
            let of = |spend: bool| -> i64 {
                let same = |one: &&(crate::Day, Act)| one.1.group == act.group && one.1.year == act.year && one.1.spend == spend;
                done.iter().filter(same).map(|(_, one)| one.amount).sum()
            };
            if act.spend {
                let expected = usize::from(act.year != day.year())
                    + usize::from(act.amount > (of(false) - of(true)).max(0));
                prop_assert_eq!(admitted.breaches.len(), expected);
                breaches += expected;
            }
            done.push((day, act));
        }
        let branch = book.as_of(day);
        prop_assert_eq!(findings(&book, &day.to_string()).len(), breaches);
        for one in branch.funds().accounts {
            let sum = |spend: bool| -> i64 {
                let same = |act: &&(crate::Day, Act)| ids[act.1.group] == one.group && act.1.year == one.year && act.1.spend == spend;
                done.iter().filter(same).map(|(_, act)| act.amount).sum()
            };
            prop_assert_eq!((one.allocated.amount.get(), one.spent.amount.get()), (sum(false), sum(true)));
            prop_assert_eq!(
                one.allocated.amount.get() + one.overspent.get(),
                one.spent.amount.get() + one.returned.get() + one.balance.get()
            );
            let held = if one.year < day.year() { 0 } else { (sum(false) - sum(true)).max(0) };
            prop_assert_eq!(one.balance.get(), held);
        }
        // A statement is the sum over the plain list, and the branch's the sum of the groups'.
        let quarter = Quarter::of(day);
        let all = branch.statement(None, quarter).figures();
        let each: Vec<_> = ids.iter().map(|id| branch.statement(Some(id), quarter).figures()).collect();
        let plain: i64 = done.iter().filter(|(_, act)| !act.spend && act.year == day.year()).map(|(_, act)| act.amount).sum();
        prop_assert_eq!(all.allocated.get(), plain);
        prop_assert_eq!(all.spent.get(), each.iter().map(|one| one.spent.get()).sum::<i64>());
    }

    /// Recorded late and in another order, the same acts leave the same accounts and the same findings.
    #[test]
    fn late_entries_take_their_place(acts in prop::collection::vec(act(), 1..25), seed in any::<u64>()) {
        let mut day: crate::Day = "2021-01-01".parse().unwrap();
        let mut drafts: Vec<Draft> = Vec::new();
        for act in acts {
            day = day.plus_days(act.days + 1);
            let group = group(["g1", "g2"][act.group]);
            let by = "rec".parse().unwrap();
            if act.spend {
                let fact = facts::FundsSpent {
                    group,
                    purpose: "书".parse().unwrap(),
                    amount: fen(act.amount),
                    approved_by: "li".parse().unwrap(),
                    year: Some(act.year),
                    of: None,
                };
                drafts.push(Draft::new(day, by, fact));
            } else if act.year >= day.year() {
                drafts.push(Draft::new(day, by, facts::FundsAllocated { group, year: act.year, amount: fen(act.amount) }));
            }
        }
        let mut late: Vec<Draft> = drafts.iter().cloned().map(|draft| draft.recorded(day)).collect();
        let mut state = seed;
        for place in (1..late.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            late.swap(place, (state >> 33) as usize % (place + 1));
        }
        let (mut one, mut two) = (book(""), book(""));
        one.admit(drafts).unwrap();
        two.admit(late).unwrap();
        let says = |book: &Book| {
            let findings: Vec<_> = findings(book, &day.to_string()).into_iter().map(|one| (one.since, one.point)).collect();
            let accounts: Vec<_> = book.as_of(day).funds().accounts.into_iter().map(|one| {
                (one.group, one.year, one.allocated.amount, one.spent.amount, one.returned, one.balance, one.overspent)
            }).collect();
            let mut findings: Vec<String> = findings.iter().map(|one| format!("{one:?}")).collect();
            findings.sort();
            (findings, accounts)
        };
        prop_assert_eq!(says(&one), says(&two));
    }

    /// What a refusal says is missing is exactly what is missing.
    #[test]
    fn the_need_of_a_refused_spending_flips_it(allocated in 0i64..2000, spent in 0i64..2000, amount in 1i64..2000) {
        let mut lines = String::new();
        if allocated > 0 {
            lines += &format!("{{\"on\":\"2021-01-10\",\"by\":\"rec\",\"kind\":\"funds_allocated\",\"group\":\"g1\",\"year\":2021,\"amount\":{allocated}}}\n");
        }
        if spent > 0 {
            lines += &format!("{{\"on\":\"2021-01-11\",\"by\":\"rec\",\"kind\":\"funds_spent\",\"group\":\"g1\",\"purpose\":\"书\",\"amount\":{spent},\"approved_by\":\"li\"}}\n");
        }
        let mut book = book(&lines);
        let day = "2021-02-01".parse().unwrap();
        let question = format!("may-spend:g1:{}:2021", fen(amount)).parse().unwrap();
        let decision = book.as_of(day).decide(&question);
        prop_assert_eq!(decision.holds(), amount <= (allocated - spent).max(0));
        if let [needs] = decision.alternatives.as_slice() {
            let [Need::FundsAllocated { group, year, amount: missing }] = needs.as_slice() else { panic!("{needs:?}") };
            let missing = missing.unwrap().get();
            let give = |amount: i64| {
                let fact = facts::FundsAllocated { group: group.clone(), year: *year, amount: fen(amount) };
                Draft::new(day, "rec".parse().unwrap(), fact)
            };
            if missing > 1 {
                let mut short = book.clone();
                short.admit([give(missing - 1)]).unwrap();
                prop_assert_eq!(short.as_of(day).decide(&question).verdict, Verdict::No);
            }
            book.admit([give(missing)]).unwrap();
            prop_assert_eq!(book.as_of(day).decide(&question).verdict, Verdict::Yes);
        }
    }
}
