use proptest::prelude::*;

use super::{Income, dues};
use crate::rulebook::Rulebook;
use crate::{Book, Fen, Finding, Month, Need, Point, Verdict};

const START: &str = r#"{"format":"xiaozu","version":1}
{"on":"2021-01-01","by":"rec","kind":"founded","name":"某支部"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"li","name":"李伟","standing":"full"}
{"on":"2021-01-01","by":"rec","kind":"dues_base_declared","member":"li","income":"wage","base":300000,"from":"2021-01"}
"#;

fn under(rules: std::sync::Arc<Rulebook>, lines: &str) -> Book {
    Book::read(format!("{START}{lines}").as_bytes(), rules).unwrap()
}

fn pay(on: &str, month: &str, amount: i64) -> String {
    format!(
        "{{\"on\":\"{on}\",\"by\":\"rec\",\"kind\":\"dues_paid\",\"member\":\"li\",\"months\":[{{\"month\":\"{month}\",\"amount\":{amount}}}]}}\n"
    )
}

fn findings(book: &Book, day: &str, clause: &str) -> Vec<Finding> {
    let all = book.as_of(day.parse().unwrap()).findings();
    all.into_iter().filter(|one| one.clause.as_str() == clause && about_dues(one)).collect()
}

fn about_dues(one: &Finding) -> bool {
    matches!(one.point, Point::Dues(_))
}

/// Every base from 0 to 20,000.00 yuan, against reckoning in thousandths of a fen.
#[test]
fn the_table_is_plain_arithmetic_for_every_base() {
    let rules = Rulebook::source();
    let table = rules.dues.table("2021-01-01".parse().unwrap());
    for base in 0..=2_000_000_i64 {
        let amount = Fen::new(base).unwrap();
        let wage = match base {
            0..=300_000 => 5,
            300_001..=500_000 => 10,
            500_001..=1_000_000 => 15,
            _ => 20,
        };
        let retired = if base <= 500_000 { 5 } else { 10 };
        // Half-up: half a fen and more is a fen.
        let expected = |per_mille: i64| base * per_mille / 1000 + i64::from(base * per_mille % 1000 >= 500);
        assert_eq!(dues(amount, Income::Wage, &table).get(), expected(wage), "wage {base}");
        assert_eq!(dues(amount, Income::Retired, &table).get(), expected(retired), "pension {base}");
        assert_eq!(dues(amount, Income::Farmer, &table).get(), base.clamp(20, 100), "farmer {base}");
    }
    for income in [Income::Student, Income::Unemployed, Income::Relief] {
        assert_eq!(dues(Fen::ZERO, income, &table).get(), 20);
    }
}

#[test]
fn a_new_base_counts_from_its_month_and_never_before() {
    let book = under(
        Rulebook::source(),
        r#"{"on":"2021-03-05","by":"rec","kind":"dues_base_declared","member":"li","income":"wage","base":500100,"from":"2021-03"}
{"on":"2021-05-05","by":"rec","kind":"dues_base_declared","member":"li","income":"retired","base":500000,"from":"2021-04"}
"#,
    );
    let due = |day: &str| {
        let account = book.as_of(day.parse().unwrap()).dues(&"li".parse().unwrap()).unwrap();
        account.months.iter().map(|one| one.due.unwrap().get()).collect::<Vec<_>>()
    };
    assert_eq!(due("2021-03-04"), [1500, 1500, 1500]);
    assert_eq!(due("2021-05-04"), [1500, 1500, 7502, 7502, 7502]);
    assert_eq!(due("2021-05-05"), [1500, 1500, 7502, 2500, 2500]);
}

#[test]
fn an_account_keeps_what_is_voluntary_apart() {
    let lines = [
        pay("2021-01-10", "2021-01", 1000),
        pay("2021-02-10", "2021-01", 1000),
        pay("2021-02-10", "2021-02", 1499),
        r#"{"on":"2021-03-01","by":"rec","kind":"dues_waived","member":"li","from":"2021-03","until":"2021-03","decision":"批复"}"#.to_owned() + "\n",
        pay("2021-03-10", "2021-03", 200),
        pay("2021-04-10", "2021-06", 1500),
    ];
    let book = under(Rulebook::source(), &lines.concat());
    let branch = book.as_of("2021-04-30".parse().unwrap());
    let account = branch.dues(&"li".parse().unwrap()).unwrap();
    let months: Vec<_> = account
        .months
        .iter()
        .map(|one| {
            (
                one.month.to_string(),
                one.due.unwrap().get(),
                one.paid.get(),
                one.voluntary.get(),
                one.missing.get(),
            )
        })
        .collect();
    assert_eq!(
        months,
        [
            ("2021-01".to_owned(), 1500, 1500, 500, 0),
            ("2021-02".to_owned(), 1500, 1499, 0, 1),
            ("2021-03".to_owned(), 0, 0, 200, 0),
            ("2021-04".to_owned(), 1500, 0, 0, 1500),
            ("2021-06".to_owned(), 1500, 1500, 0, 0),
        ]
    );
    let sums = [account.due, account.paid, account.voluntary, account.arrears].map(Fen::get);
    assert_eq!(sums, [6000, 4499, 700, 1], "April is due, and not in arrears before it is over");
    let settled = |month: &str| {
        let month = month.parse().unwrap();
        branch.dues_settled(&"li".parse().unwrap(), month).map(|(day, _)| day.to_string())
    };
    assert_eq!(settled("2021-01").as_deref(), Some("2021-02-10"));
    assert_eq!(settled("2021-02"), None);
    assert_eq!(settled("2021-03").as_deref(), Some("2021-03-01"));
}

#[test]
fn a_month_paid_short_stands_from_the_day_after_it() {
    let book = under(Rulebook::source(), &pay("2021-01-10", "2021-01", 1499));
    assert!(findings(&book, "2021-01-31", "2.0").is_empty());
    let found = findings(&book, "2021-02-01", "2.0");
    assert_eq!((found.len(), found[0].since.to_string().as_str()), (1, "2021-02-01"));
    let more = Need::DuesPaid {
        member: "li".parse().unwrap(),
        month: "2021-01".parse().unwrap(),
        amount: Fen::new(1).unwrap(),
    };
    assert_eq!(found[0].alternatives[0], [more]);
    let none = under(Rulebook::source(), "");
    assert!(findings(&none, "2021-06-01", "2.0").is_empty(), "a month not paid at all is the calendar's");
}

#[test]
fn whoever_owes_nothing_yet_will_from_the_day_after_the_month() {
    let book = under(Rulebook::source(), &pay("2021-01-10", "2021-02", 1500));
    let ask = |day: &str| book.as_of(day.parse().unwrap()).decide(&"dues-owed:li".parse().unwrap());
    let decision = ask("2021-01-31");
    assert_eq!(decision.verdict, Verdict::No);
    assert_eq!(decision.alternatives, [[Need::NotBefore { day: "2021-02-01".parse().unwrap() }]]);
    assert_eq!(ask("2021-02-01").verdict, Verdict::Yes);
}

#[test]
fn six_months_without_dues_are_discussed_until_one_of_them_is_otherwise() {
    let first = pay("2021-01-10", "2021-01", 1500);
    let book = under(Rulebook::statutes(), &first);
    let found = |book: &Book, day: &str| findings(book, day, "S.constitution.9");
    assert!(found(&book, "2021-07-31").is_empty());
    let one = found(&book, "2021-08-01").remove(0);
    assert_eq!(one.since.to_string(), "2021-08-01");
    let needs = &one.alternatives;
    let july: Month = "2021-07".parse().unwrap();
    assert!(matches!(&needs[0][..], [Need::GoodCause { month, .. }] if *month == july), "{needs:?}");
    assert!(matches!(&needs[1][..], [Need::DuesWaived { month, .. }] if *month == july));
    assert!(matches!(&needs[2][..], [Need::DuesPaid { month, .. }] if *month == july));
    // Thirteen months: the sixth and the twelfth have to be otherwise, and neither alone is enough.
    let thirteen = found(&book, "2022-03-01").remove(0);
    assert_eq!(thirteen.alternatives[0].len(), 2);
    let cause = |month: &str| {
        format!(
            "{{\"on\":\"2022-02-28\",\"by\":\"rec\",\"kind\":\"good_cause\",\"member\":\"li\",\"missed\":\"dues\",\"from\":\"{month}-01\",\"until\":\"{month}-02\",\"reason\":\"住院\"}}\n"
        )
    };
    let with = |causes: &[&str]| {
        let lines: Vec<String> = causes.iter().map(|month| cause(month)).collect();
        found(&under(Rulebook::statutes(), &(first.clone() + &lines.concat())), "2022-03-01").len()
    };
    assert_eq!((with(&["2021-07", "2022-01"]), with(&["2021-07"]), with(&["2022-01"])), (0, 1, 1));
    let missed_otherwise = cause("2021-07").replace("\"dues\"", "\"organisational_life\"");
    let book = under(Rulebook::statutes(), &(first.clone() + &missed_otherwise));
    assert_eq!(found(&book, "2022-03-01").len(), 1, "good cause for something else is none");
    assert!(found(&under(Rulebook::source(), &first), "2022-03-01").is_empty());
}

#[test]
fn farmers_bounds_that_cross_are_named_and_harm_nobody() {
    let rules = Rulebook::from_toml(
        "format = 1\nid = \"own\"\nname = { zh = \"章程\", en = \"own\" }\nextends = \"source\"\n[dues]\nfarmers_most = { clause = \"2.0\", value = 10 }\n",
    )
    .unwrap();
    let codes: Vec<_> = rules.lint().into_iter().map(|lint| lint.code).collect();
    assert_eq!(codes, ["farmers_dues_backward"]);
    let table = rules.dues.table("2021-01-01".parse().unwrap());
    assert_eq!(dues(Fen::new(50).unwrap(), Income::Farmer, &table).get(), 10);
}

#[test]
fn sentences_name_the_months_and_the_yuan() {
    let book = under(Rulebook::statutes(), &pay("2021-01-10", "2021-01", 1499));
    let branch = book.as_of("2021-08-01".parse().unwrap());
    let mut seen = String::new();
    for one in branch.findings().into_iter().filter(about_dues) {
        let names = crate::Names::of(&branch);
        for lang in [crate::Lang::Zh, crate::Lang::En] {
            seen += &format!("{} {} → {}\n", one.clause, one.text(names, lang), one.remedy(names, lang));
        }
    }
    let owed = branch.decide(&"dues-owed:li".parse().unwrap());
    for reason in owed.reasons.iter().take(2) {
        for lang in [crate::Lang::Zh, crate::Lang::En] {
            seen += &format!("{}\n", reason.text(crate::Names::of(&branch), lang));
        }
    }
    expect_test::expect![[r#"
        S.constitution.9 李伟 2021-02 至 2021-07 连续 6 个月没有交纳党费，也没有正当理由的记录，应提交党员大会讨论 → 记录李伟 2021-07 未交党费的正当理由；或者批准李伟免交 2021-07 党费；或者李伟补交 2021-07 党费 15.00 元
        S.constitution.9 李伟 paid no dues for 6 months in a row, 2021-02 to 2021-07, without recorded good cause: to be discussed at the members' meeting → good cause for 李伟 paying no dues in 2021-07 is recorded; or the dues of 李伟 for 2021-07 are waived; or 李伟 pays 15.00 yuan more for 2021-07
        S.dues.2 李伟 2021-01 应交党费 15.00 元，实交 14.99 元，少交 0.01 元 → 李伟补交 2021-01 党费 0.01 元；或者批准李伟免交 2021-01 党费
        S.dues.2 李伟 paid 14.99 of 15.00 yuan of dues for 2021-01: 0.01 short → 李伟 pays 0.01 yuan more for 2021-01; or the dues of 李伟 for 2021-01 are waived
        李伟 2021-01 应交党费 15.00 元，已交 14.99 元，欠交 0.01 元
        李伟 owes 0.01 yuan for 2021-01: 14.99 of 15.00 is paid
        李伟 2021-02 应交党费 15.00 元，已交 0.00 元，欠交 15.00 元
        李伟 owes 15.00 yuan for 2021-02: 0.00 of 15.00 is paid
    "#]].assert_eq(&seen);
}

proptest! {
    /// The account beside a slow, obvious reckoning month by month.
    #[test]
    fn an_account_is_what_a_plain_list_says(
        payments in prop::collection::vec((1u32..13, 1i64..3000), 0..20),
        bases in prop::collection::vec((1u32..13, 0i64..1_200_000), 0..4),
        waived in prop::option::of((1u32..13, 0u32..4)),
    ) {
        let mut lines = String::new();
        for (from, base) in &bases {
            lines += &format!("{{\"on\":\"2021-12-01\",\"by\":\"rec\",\"kind\":\"dues_base_declared\",\"member\":\"li\",\"income\":\"wage\",\"base\":{base},\"from\":\"2021-{from:02}\"}}\n");
        }
        for (month, amount) in &payments {
            lines += &pay("2021-12-02", &format!("2021-{month:02}"), *amount);
        }
        let waived = waived.map(|(from, more)| (from, (from + more).min(12)));
        if let Some((from, until)) = waived {
            lines += &format!("{{\"on\":\"2021-12-03\",\"by\":\"rec\",\"kind\":\"dues_waived\",\"member\":\"li\",\"from\":\"2021-{from:02}\",\"until\":\"2021-{until:02}\",\"decision\":\"批复\"}}\n");
        }
        let book = under(Rulebook::source(), &lines);
        let branch = book.as_of("2022-01-01".parse().unwrap());
        let account = branch.dues(&"li".parse().unwrap()).unwrap();
        let rules = Rulebook::source();
        let table = rules.dues.table("2021-01-01".parse().unwrap());
        let mut short = 0;
        for month in 1..=12u32 {
            let mut base = 300_000;
            for at in 1..=month {
                for (from, amount) in &bases {
                    if *from == at {
                        base = *amount;
                    }
                }
            }
            let free = waived.is_some_and(|(from, until)| from <= month && month <= until);
            let due = if free { 0 } else { dues(Fen::new(base).unwrap(), Income::Wage, &table).get() };
            let paid: i64 = payments.iter().filter(|(of, _)| *of == month).map(|(_, amount)| amount).sum();
            let one = &account.months[month as usize - 1];
            prop_assert_eq!(one.due.unwrap().get(), due);
            prop_assert_eq!(one.paid.get() + one.voluntary.get(), paid);
            prop_assert_eq!(one.paid.get() + one.missing.get(), due);
            prop_assert!(one.voluntary.is_zero() || one.missing.is_zero());
            let settled = branch.dues_settled(&"li".parse().unwrap(), one.month).is_some();
            prop_assert_eq!(settled, one.missing.is_zero());
            short += usize::from(paid > 0 && paid < due);
        }
        prop_assert_eq!(findings(&book, "2022-01-01", "2.0").len(), short);
        // What is said to be missing, paid, leaves nothing owed.
        let owed = branch.decide(&"dues-owed:li".parse().unwrap());
        let over = account.months.iter().filter(|one| one.month.year() == 2021 && !one.missing.is_zero());
        prop_assert_eq!(owed.verdict == Verdict::Yes, over.clone().count() > 0);
        let rest: Vec<String> = over.map(|one| pay("2022-01-01", &one.month.to_string(), one.missing.get())).collect();
        let mended = under(Rulebook::source(), &(lines + &rest.concat()));
        prop_assert_eq!(mended.as_of("2022-01-01".parse().unwrap()).decide(&"dues-owed:li".parse().unwrap()).verdict, Verdict::No);
    }
}
