use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::UInt32Type;
use arrow_array::{ArrayRef, Float64Array, Int8Array, Int64Array, StringArray};
use proptest::prelude::*;
use xiaozu::{Ballot, Ballots, CountRules, Day, MemberId, Poll, Rulebook, Sitting};

use super::{BallotsIn, CountedFrame, CountedRound, count};
use crate::Frame;

fn frame(columns: Vec<(String, ArrayRef)>) -> Frame {
    Frame::from_columns(columns.into_iter().map(|(name, array)| (name, vec![array])).collect()).unwrap()
}

fn on() -> Day {
    Day::new(2022, 1, 10).unwrap()
}

fn name(place: usize) -> String {
    format!("候选人{place}")
}

fn id(place: usize) -> MemberId {
    name(place).parse().unwrap()
}

/// Marks of one ballot, a candidate each: 0 abstains, 1 for, 2 against, 3 both.
type Sheet = Vec<u8>;

/// The count of the library, on ballots as a book records them.
fn by_the_library(
    sheets: &[(Sheet, Option<u8>)],
    candidates: usize,
    asked: &CountedRound<'_>,
) -> CountedFrame {
    let rules = Rulebook::source();
    let mut ballots = Ballots::new();
    for (sheet, written) in sheets {
        let with = |bit: u8| (0..candidates).filter(move |place| sheet[*place] & bit != 0).map(id).collect();
        let written = written.iter().map(|who| format!("另选{who}").parse().unwrap()).collect();
        ballots.put(Ballot::new(with(1), with(2), written), 1).unwrap();
    }
    let (election, on) = (&rules.election, asked.on);
    let count_rules = CountRules {
        quorum: election.quorum.on(on),
        line: election.majority.on(on).threshold(),
        max_rounds: election.max_rounds.on(on),
    };
    let mut poll = Poll::new((0..candidates).map(id).collect(), asked.seats, count_rules);
    let round = poll
        .round(&Sitting {
            should_attend: asked.should_attend,
            present: asked.present,
            ballots: &ballots,
            may_stand: asked.may_stand,
        })
        .unwrap()
        .clone();
    CountedFrame { table: super::table(&round).unwrap(), round, state: poll.state().clone() }
}

fn wide(sheets: &[(Sheet, Option<u8>)], candidates: usize, form: usize) -> Frame {
    let number = |mark: u8| [0, 1, -1][usize::from(mark)];
    let word = |mark: u8| [None, Some("赞成"), Some("against"), Some("both")][usize::from(mark)];
    let column = |place: usize| -> ArrayRef {
        let marks = || sheets.iter().map(|(sheet, _)| sheet[place]);
        match form {
            _ if marks().any(|mark| mark == 3) => Arc::new(StringArray::from_iter(marks().map(word))),
            0 => Arc::new(Int8Array::from_iter_values(marks().map(number))),
            1 => Arc::new(Int64Array::from_iter_values(marks().map(|mark| i64::from(number(mark))))),
            2 => {
                let gap = |mark: u8| (mark != 0).then(|| f64::from(number(mark)));
                Arc::new(Float64Array::from_iter(marks().map(gap)))
            }
            _ => Arc::new(StringArray::from_iter(marks().map(word))),
        }
    };
    frame((0..candidates).map(|place| (name(place), column(place))).collect())
}

/// A row a mark, the rows of a ballot apart from each other.
fn long(sheets: &[(Sheet, Option<u8>)]) -> Frame {
    let mut rows: Vec<(usize, String, Option<String>, Option<&str>)> = Vec::new();
    for (ballot, (sheet, written)) in sheets.iter().enumerate() {
        for (place, mark) in sheet.iter().enumerate() {
            let word = |mark| [Some("弃权"), Some("for"), Some("反对")][usize::from(mark)];
            let marks: &[u8] = if *mark == 3 { &[1, 2] } else { std::slice::from_ref(mark) };
            rows.extend(
                marks.iter().map(|mark| (place, format!("票{ballot}"), Some(name(place)), word(*mark))),
            );
        }
        if let Some(who) = written {
            rows.push((99, format!("票{ballot}"), Some(format!("另选{who}")), Some("另选")));
        }
        rows.push((100, format!("票{ballot}"), None, None));
    }
    rows.sort_by_key(|row| row.0);
    let texts = |texts: Vec<Option<&str>>| Arc::new(StringArray::from(texts)) as ArrayRef;
    frame(vec![
        ("ballot".to_owned(), texts(rows.iter().map(|row| Some(row.1.as_str())).collect())),
        ("who".to_owned(), texts(rows.iter().map(|row| row.2.as_deref()).collect())),
        ("mark".to_owned(), texts(rows.iter().map(|row| row.3).collect())),
    ])
}

proptest! {
    #[test]
    fn a_round_is_counted_as_the_library_counts_it(
        (candidates, sheets) in (prop_oneof![1..6_usize, 15..20_usize]).prop_flat_map(|candidates| {
            let mark = prop_oneof![4 => Just(0_u8), 4 => Just(1), 4 => Just(2), 1 => Just(3)];
            let sheet = (prop::collection::vec(mark, candidates), prop::option::weighted(0.2, 0..3_u8));
            (Just(candidates), prop::collection::vec(sheet, 0..40))
        }),
        seats in 1..4_u32, absent in 0..12_u32, form in 0..4_usize,
    ) {
        let present = u32::try_from(sheets.len()).unwrap();
        let names: Vec<String> = (0..candidates).map(name).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let may_stand = |who: &MemberId| who.as_str() != "另选1";
        let asked = CountedRound {
            ballots: BallotsIn::Wide { candidates: &names },
            seats,
            should_attend: present + absent,
            present,
            may_stand: &may_stand,
            on: on(),
        };
        let plain: Vec<_> = sheets.iter().map(|(sheet, _)| (sheet.clone(), None)).collect();
        let found = count(&wide(&plain, candidates, form), &asked, &Rulebook::source()).unwrap();
        prop_assert_eq!(found, by_the_library(&plain, candidates, &asked));

        let ballots = BallotsIn::Long { ballot: "ballot", candidate: "who", mark: "mark", candidates: Some(&names) };
        let found = count(&long(&sheets), &CountedRound { ballots, ..asked }, &Rulebook::source()).unwrap();
        prop_assert_eq!(&found, &by_the_library(&sheets, candidates, &asked));
        if !sheets.is_empty() {
            let ballots = BallotsIn::Long { ballot: "ballot", candidate: "who", mark: "mark", candidates: None };
            let again = count(&long(&sheets), &CountedRound { ballots, ..asked }, &Rulebook::source()).unwrap();
            prop_assert_eq!(again, found);
        }
    }
}

fn round<'a>(ballots: BallotsIn<'a>) -> CountedRound<'a> {
    CountedRound { ballots, seats: 1, should_attend: 4, present: 4, may_stand: &|_| true, on: on() }
}

#[test]
fn the_table_has_a_row_for_everybody_with_votes() {
    let marks = |marks: Vec<i8>| Arc::new(Int8Array::from(marks)) as ArrayRef;
    let frame =
        frame(vec![("a".to_owned(), marks(vec![1, 1, 1, -1])), ("b".to_owned(), marks(vec![-1, 0, 0, 1]))]);
    let counted =
        count(&frame, &round(BallotsIn::Wide { candidates: &["a", "b"] }), &Rulebook::source()).unwrap();
    let votes = |name: &str| counted.table[name].as_primitive::<UInt32Type>().values().to_vec();
    assert_eq!((votes("for"), votes("against"), votes("abstain")), (vec![3, 1], vec![1, 1], vec![0, 2]));
    assert_eq!(votes("needed"), [3, 3], "more than half of four");
    assert_eq!(counted.table["candidate"].as_string::<i64>().value(0), "a");
    let elected: Vec<bool> = counted.table["elected"].as_boolean().values().iter().collect();
    assert_eq!(elected, [true, false]);
}

#[test]
fn what_cannot_be_counted_is_named() {
    let texts = |texts: Vec<Option<&str>>| Arc::new(StringArray::from(texts)) as ArrayRef;
    let number = |numbers: Vec<i64>| Arc::new(Int64Array::from(numbers)) as ArrayRef;
    let wide = |marks: ArrayRef| frame(vec![("a".to_owned(), marks)]);
    let fault =
        |frame: &Frame, round: &CountedRound<'_>| count(frame, round, &Rulebook::source()).unwrap_err();
    let a = round(BallotsIn::Wide { candidates: &["a"] });
    for odd in [2, -2, 3, 129, i64::MIN, i64::MAX] {
        let one = fault(&wide(number(vec![1, odd])), &a);
        assert_eq!((one.code(), one.column(), one.row()), ("unknown_word", Some("a"), Some(1)), "{odd}");
    }
    assert_eq!(fault(&wide(texts(vec![Some("for"), Some("write_in")])), &a).row(), Some(1));
    let good = || wide(number(vec![1, -1]));
    let code = |round: &CountedRound<'_>| fault(&good(), round).code();
    assert_eq!(code(&CountedRound { seats: 0, ..a }), "no_seats");
    assert_eq!(code(&CountedRound { present: 5, ..a }), "more_present");
    assert_eq!(code(&round(BallotsIn::Wide { candidates: &[] })), "no_candidates");
    assert_eq!(code(&round(BallotsIn::Wide { candidates: &["a", "a "] })), "candidate_twice");
    assert_eq!(code(&round(BallotsIn::Wide { candidates: &["a a"] })), "candidate_not_an_id");
    assert_eq!(code(&round(BallotsIn::Wide { candidates: &["b"] })), "no_such_column");

    let nothing: ArrayRef = Arc::new(arrow_array::NullArray::new(1 << 32));
    assert_eq!(fault(&wide(nothing), &a).code(), "too_many_rows");

    let long = |who: Vec<Option<&str>>, mark: Vec<Option<&str>>| {
        let ballot = number((0..).take(who.len()).collect());
        frame(vec![
            ("n".to_owned(), ballot),
            ("who".to_owned(), texts(who)),
            ("mark".to_owned(), texts(mark)),
        ])
    };
    let form = BallotsIn::Long { ballot: "n", candidate: "who", mark: "mark", candidates: Some(&["a"]) };
    let stranger = fault(&long(vec![Some("a"), Some("c")], vec![Some("for"), Some("for")]), &round(form));
    assert_eq!(
        (stranger.code(), stranger.column(), stranger.row()),
        ("stranger_marked", Some("who"), Some(1))
    );
    let nobody = fault(&long(vec![Some("a"), None], vec![Some("for"), Some("for")]), &round(form));
    assert_eq!((nobody.code(), nobody.row()), ("mark_of_nobody", Some(1)));
}
