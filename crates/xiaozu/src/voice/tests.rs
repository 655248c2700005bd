use expect_test::expect;
use proptest::prelude::*;

use super::{MatterFigures, MedianDays, NoteKind};
use crate::facts::{Closed, ProblemEntered};
use crate::figures::Ratio;
use crate::rights::About;
use crate::rights::tests::{book, draft, on, told};
use crate::{Book, Day, Fact, Seq};

fn suggested(id: &str, member: &str, about: &str, day: &str) -> String {
    format!(
        r#"{{"on":"{day}","by":"rec","kind":"suggested","matter":"{id}","member":"{member}","about":{{"person":"{about}"}},"text":"x"}}"#
    )
}

#[test]
fn the_figures_are_exact() {
    let mut lines: Vec<String> = (0..33)
        .map(|n| suggested(&format!("y{n}"), "a1", if n < 7 { "a2" } else { "b2" }, "2021-02-01"))
        .collect();
    for (matter, day) in
        [("y0", "2021-02-01"), ("y1", "2021-02-04"), ("y2", "2021-02-06"), ("y3", "2021-03-10")]
    {
        lines.push(format!(
            r#"{{"on":"{day}","by":"rec","decided_by":"committee","kind":"answered","matter":"{matter}","text":"x"}}"#
        ));
    }
    lines.push(r#"{"on":"2021-03-11","by":"rec","kind":"closed","matter":"y3"}"#.to_owned());
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let branch = on(&book(&lines), "2021-03-31");
    let (first, last) = ("2021-02-01".parse().unwrap(), "2021-02-28".parse().unwrap());
    let expected = MatterFigures {
        raised: 33,
        open: 29,
        answered: 3,
        closed: 1,
        // 0, 3, 5 and 37 days.
        median_days: Some(MedianDays { numerator: 8, denominator: 2 }),
        about_secretaries: Ratio { part: 7, whole: 33 },
    };
    assert_eq!(branch.suggestion_figures(first, last), expected);
    let later = branch.suggestion_figures("2021-02-02".parse().unwrap(), last);
    assert_eq!((later.raised, later.median_days, later.about_secretaries.per_mille()), (0, None, None));
}

#[test]
fn the_ledger_and_the_watch_in_words() {
    let book = book(&[
        r#"{"on":"2021-02-01","by":"rec","kind":"suggestion_day_held","problems":2}"#,
        r#"{"on":"2021-02-01","by":"rec","kind":"problem_entered","matter":"p1","member":"a1","day":"2021-02-01","about":{"person":"a2"},"text":"x","responsible":"b2","deadline":"2021-02-20"}"#,
        r#"{"on":"2021-02-01","by":"a2","kind":"commended","leader":"a1","year":2021}"#,
        r#"{"on":"2021-03-01","by":"a2","kind":"commendation_revoked","leader":"a1","year":2021,"reason":"x"}"#,
        r#"{"on":"2021-03-01","by":"rec","decided_by":"a2","kind":"measure_taken","leader":"a1","measure":"criticism"}"#,
    ]);
    expect![[r#"
        2.2c 2021-03-01 [#14, #16] 安一 2021-02-01 对安二提出意见（p1），2021-03-01 被撤销 2021 年表彰，由安二决定或记录，在 2021-07-31 前的关注期内
          安一 spoke up about 安二 on 2021-02-01 (p1) and on 2021-03-01 lost the commendation for 2021, decided or recorded by 安二, under watch until 2021-07-31
          → 无法补救 / cannot be mended
        2.2c 2021-03-01 [#14, #17] 安一 2021-02-01 对安二提出意见（p1），2021-03-01 受到严肃批评，由安二决定或记录，在 2021-07-31 前的关注期内
          安一 spoke up about 安二 on 2021-02-01 (p1) and on 2021-03-01 met with severe criticism, decided or recorded by 安二, under watch until 2021-07-31
          → 无法补救 / cannot be mended
        4.2a 2021-02-01 [#13] 2021-02-01 民主建议日提出 2 个问题，入账 1 个
          the suggestion day on 2021-02-01 found 2 problems; the ledger has 1
          → 2021-02-01 民主建议日的问题再入账 1 个 / the ledger takes in 1 more problem of the suggestion day on 2021-02-01
        4.2a 2021-02-21 [#14] 问题 p1 应由贝二于 2021-02-20 前解决，尚未销账
          the problem p1 had to be closed by 2021-02-20, and is open; 贝二 is to see to it
          → p1 解决并销账 / p1 is closed
    "#]]
    .assert_eq(&told(&on(&book, "2021-03-01")));
}

#[test]
fn needs_of_the_ledger_clear_it() {
    let mut book = book(&[
        r#"{"on":"2021-02-01","by":"rec","kind":"suggestion_day_held","problems":2}"#,
        r#"{"on":"2021-02-01","by":"rec","kind":"problem_entered","matter":"p1","member":"a1","day":"2021-02-01","about":{"topic":"x"},"text":"x","responsible":"b2","deadline":"2021-02-20"}"#,
    ]);
    let ledger = |book: &Book, day: &str| {
        on(book, day).findings().into_iter().filter(|one| one.clause.as_str() == "4.2a").count()
    };
    assert_eq!((ledger(&book, "2021-02-20"), ledger(&book, "2021-02-21")), (1, 2));
    let problem = ProblemEntered {
        matter: "p2".parse().unwrap(),
        member: "a1".parse().unwrap(),
        day: Some("2021-02-01".parse().unwrap()),
        about: About::Topic("x".parse().unwrap()),
        text: "x".parse().unwrap(),
        responsible: "b2".parse().unwrap(),
        deadline: "2021-04-20".parse().unwrap(),
    };
    let closed = Closed { matter: "p1".parse().unwrap(), text: None };
    book.record([draft("2021-02-21", problem), draft("2021-02-21", closed)]).unwrap();
    assert_eq!(ledger(&book, "2021-02-21"), 0);
}

#[test]
fn praise_and_duties_are_listed_and_break_nothing() {
    let book = book(&[
        r#"{"on":"2021-02-01","by":"rec","kind":"praised","member":"a1","text":"敢抓敢管"}"#,
        r#"{"on":"2021-02-02","by":"rec","kind":"publicised","member":"a1","text":"登上橱窗"}"#,
        r#"{"on":"2021-02-03","by":"rec","kind":"duty_done","group":"g1","duty":"resolutions","text":"逐人督促"}"#,
    ]);
    let branch = on(&book, "2021-02-02");
    let notes: Vec<_> = branch.notes().map(|note| (note.kind, note.entry.0)).collect();
    assert_eq!(notes, [(NoteKind::Praise, 13), (NoteKind::Publicity, 14)]);
    assert_eq!((branch.duties_done().count(), on(&book, "2021-02-03").duties_done().count()), (0, 1));
    assert_eq!(told(&on(&book, "2021-12-31")), "");
}

/// Who does what to whom on which day, counted from 2021-02-01.
#[derive(Debug, Clone, Copy)]
struct Act {
    day: u32,
    what: u8,
    who: u8,
    whom: u8,
    decided: Option<u8>,
}

const PEOPLE: [&str; 4] = ["a1", "b1", "a2", "b2"];

fn line(place: usize, act: &Act) -> String {
    let name = |index: u8| PEOPLE[usize::from(index)];
    let day = Day::new(2021, 2, 1).unwrap().plus_days(act.day);
    let decided = act.decided.map(|index| format!(r#","decided_by":"{}""#, name(index))).unwrap_or_default();
    let (who, whom) = (name(act.who), name(act.whom));
    match act.what {
        0 => suggested(&format!("y{place}"), who, whom, &day.to_string()),
        1 => format!(
            r#"{{"on":"{day}","by":"rec","kind":"suggested","matter":"y{place}","member":"{who}","about":{{"organ":"committee"}},"text":"x"}}"#
        ),
        // Only leaders meet with measures.
        _ => format!(
            r#"{{"on":"{day}","by":"{whom}"{decided},"kind":"measure_taken","leader":"{}","measure":"reminder"}}"#,
            PEOPLE[usize::from(act.who % 2)]
        ),
    }
}

/// Every pair of entries the rule speaks of, by looking at all pairs.
fn slow(book: &Book) -> Vec<Vec<Seq>> {
    let mut pairs = Vec::new();
    for said in book.entries() {
        let Fact::Suggested(suggestion) = &said.fact else { continue };
        let About::Person(person) = &suggestion.about else { continue };
        for act in book.entries() {
            let Fact::MeasureTaken(measure) = &act.fact else { continue };
            let by = |actor: &crate::ActorId| actor == person;
            let after = said.on.days_until(act.on);
            if measure.leader == suggestion.member
                && (by(&act.by) || act.decided_by.as_ref().is_some_and(by))
                && (0..=180).contains(&after)
            {
                let mut pair = vec![said.seq, act.seq];
                pair.sort_unstable();
                pairs.push(pair);
            }
        }
    }
    pairs.sort();
    pairs
}

proptest! {
    #[test]
    fn the_watch_finds_the_pairs_the_rule_speaks_of(
        acts in prop::collection::vec((0u32..400, 0u8..4, 0u8..4, 0u8..4, prop::option::of(0u8..4)), 0..40)
    ) {
        let mut acts: Vec<Act> = acts
            .into_iter()
            .map(|(day, what, who, whom, decided)| Act { day: day / 20 * 20 + day % 2, what, who, whom, decided })
            .collect();
        acts.sort_by_key(|act| act.day);
        let lines: Vec<String> = acts.iter().enumerate().map(|(place, act)| line(place, act)).collect();
        let book = book(&lines.iter().map(String::as_str).collect::<Vec<_>>());
        let findings = on(&book, "2022-12-31").findings();
        let mut found: Vec<Vec<Seq>> = findings
            .into_iter()
            .filter(|one| matches!(&one.point, crate::Point::Voice(super::VoicePoint::NoReprisal { .. })))
            .map(|one| one.evidence.to_vec())
            .collect();
        found.sort();
        prop_assert_eq!(found, slow(&book));
    }
}
