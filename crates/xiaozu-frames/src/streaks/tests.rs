use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::cast::AsArray;
use arrow_array::types::{Int16Type, Int32Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, Float64Array, Int16Array, Int32Array, Int64Array,
    LargeStringArray, StringArray, StringViewArray, UInt8Array, UInt16Array, UInt32Array, UInt64Array,
};
use proptest::prelude::*;
use xiaozu::{CommendedYear, Day};

use super::{StreakColumns, streak_marks, streaks};
use crate::{Frame, FrameFault, Label};

/// Person, year, rating: 3 and 4 are excellent.
type Row = (i64, i16, i64);

fn by_person(rows: &[Row]) -> BTreeMap<i64, Vec<xiaozu::Streak>> {
    let known = Day::first();
    let mut years: BTreeMap<i64, Vec<CommendedYear>> = BTreeMap::new();
    for (person, year, _) in rows.iter().filter(|row| row.2 >= 3) {
        years.entry(*person).or_default().push(CommendedYear { year: i32::from(*year), known });
    }
    years.into_iter().map(|(person, years)| (person, xiaozu::streaks(&years))).collect()
}

/// A column in pieces of so many rows.
fn cut(array: &ArrayRef, size: usize) -> Vec<ArrayRef> {
    if array.is_empty() {
        return vec![array.clone()];
    }
    (0..array.len()).step_by(size).map(|at| array.slice(at, size.min(array.len() - at))).collect()
}

fn frame(columns: [ArrayRef; 3], size: usize) -> Frame {
    let columns = ["person", "year", "rating"].into_iter().zip(columns);
    Frame::from_columns(columns.map(|(name, array)| (name.to_owned(), cut(&array, size))).collect()).unwrap()
}

fn name(person: i64) -> String {
    format!("党员{person}")
}

/// The same rows in columns of many types, all of which have to say the same.
fn forms(rows: &[Row], form: usize) -> ([ArrayRef; 3], bool) {
    let ids = || rows.iter().map(|row| row.0);
    let years = || rows.iter().map(|row| row.1);
    let ratings = || rows.iter().map(|row| row.2);
    let flags = || rows.iter().map(|row| row.2 >= 3);
    let whole: ArrayRef = Arc::new(Int64Array::from_iter_values(ids()));
    let person: ArrayRef = match form % 5 {
        0 => whole,
        1 => Arc::new(StringArray::from_iter_values(ids().map(name))),
        2 => Arc::new(StringViewArray::from_iter_values(ids().map(name))),
        3 => {
            let mut column = StringDictionaryBuilder::<Int16Type>::new();
            ids().for_each(|id| column.append_value(name(id)));
            Arc::new(column.finish())
        }
        _ if ids().all(|id| id.unsigned_abs() < 1 << 50) => {
            Arc::new(Float64Array::from_iter_values(ids().map(|id| id as f64)))
        }
        _ => whole,
    };
    let year: ArrayRef = match form / 5 % 5 {
        0 => Arc::new(Int64Array::from_iter_values(years().map(i64::from))),
        1 => Arc::new(Int16Array::from_iter_values(years())),
        2 => Arc::new(Float64Array::from_iter_values(years().map(f64::from))),
        3 => Arc::new(LargeStringArray::from_iter_values(years().map(|year| format!(" {year}年")))),
        _ => Arc::new(UInt64Array::from_iter_values(years().map(|year| u64::try_from(year).unwrap()))),
    };
    let words = ["不合格", "合格", "称职", "优秀", "模范"];
    let (rating, counting): (ArrayRef, bool) = match form / 25 {
        0 => (Arc::new(Int64Array::from_iter_values(ratings())), true),
        1 => (Arc::new(BooleanArray::from_iter(flags().map(|flag| flag.then_some(true)))), false),
        2 => (Arc::new(Float64Array::from_iter_values(flags().map(|flag| f64::from(u8::from(flag))))), false),
        _ => (
            Arc::new(StringArray::from_iter(
                ratings().map(|rating| (rating > 0).then(|| words[usize::try_from(rating).unwrap()])),
            )),
            true,
        ),
    };
    ([person, year, rating], counting)
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let person = prop::sample::select(vec![
        (0..30_i64).boxed(),
        prop_oneof![4 => 0..6_i64, 1 => Just(-7), 1 => Just(4_400_000_019_901_011_234), 1 => Just(i64::MIN)]
            .boxed(),
    ]);
    let year = prop::sample::select(vec![
        (2010..2020_i16).boxed(),
        prop_oneof![9 => 2000..2030_i16, 1 => 1..9999_i16].boxed(),
    ]);
    (person, year, 0..300_usize).prop_flat_map(|(person, year, most)| {
        prop::collection::vec((person, year, prop_oneof![0..5_i64, 3..5_i64]), 0..=most)
    })
}

/// Numbers in order, names as they first come.
fn expected(rows: &[Row], named: bool) -> Vec<(String, i32, i32)> {
    let streaks = by_person(rows);
    let mut order: Vec<i64> = rows.iter().map(|row| row.0).collect();
    if !named {
        order.sort_unstable();
    }
    let mut seen = std::collections::BTreeSet::new();
    order.retain(|person| seen.insert(*person));
    let of = |person: &i64| streaks.get(person).cloned().unwrap_or_default();
    let text = |person: i64| if named { name(person) } else { person.to_string() };
    order
        .iter()
        .flat_map(|person| of(person).into_iter().map(|one| (text(*person), one.first, one.last)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn what_the_library_finds_row_by_row(mut rows in rows(), sorted in any::<bool>(), form in 0..100_usize,
                                         size in 1..200_usize, length in 1..=10_u32) {
        if sorted {
            rows.sort_unstable();
        }
        let (columns, counting) = forms(&rows, form);
        let named = columns[0].as_any().is::<StringArray>() || !columns[0].data_type().is_numeric();
        let frame = frame(columns, size);
        let labels = [Label::from(3), Label::from(4), Label::from("优秀"), Label::from(" 模范")];
        let asked = StreakColumns {
            counting: counting.then_some(&labels),
            years: Some(length),
            ..StreakColumns::new("person", "year", "rating")
        };

        let streaks_of = by_person(&rows);
        let marked = |(person, year, _): &Row| streaks_of.get(person).is_some_and(|all| {
            let year = i32::from(*year);
            all.iter().any(|one| (one.first..=one.last).contains(&year) && year.abs_diff(one.first) + 1 >= length)
        });
        let marks = streak_marks(&frame, &asked).unwrap();
        let marks: Vec<bool> = marks["reached"].as_boolean().values().iter().collect();
        prop_assert_eq!(marks, rows.iter().map(marked).collect::<Vec<_>>());

        let found = streaks(&frame, &asked).unwrap();
        let number = |name: &str| found[name].as_primitive::<Int32Type>().values().to_vec();
        let person: Vec<String> = if named {
            found["person"].as_string::<i64>().iter().map(|one| one.unwrap().to_owned()).collect()
        } else {
            found["person"].as_primitive::<Int64Type>().values().iter().map(ToString::to_string).collect()
        };
        let (first, last) = (number("first"), number("last"));
        let rows_found: Vec<_> =
            person.into_iter().zip(first).zip(last).map(|((person, first), last)| (person, first, last)).collect();
        let years: Vec<i32> = rows_found.iter().map(|(_, first, last)| last - first + 1).collect();
        prop_assert_eq!(rows_found, expected(&rows, named));
        prop_assert_eq!(number("years"), years.clone());
        let reached: Vec<bool> = found["reached"].as_boolean().values().iter().collect();
        prop_assert_eq!(reached, years.iter().map(|years| years.cast_unsigned() >= length).collect::<Vec<_>>());
    }
}

/// The same rows in the narrowest columns, and in others, far numbers for persons among them.
#[test]
fn many_rows_are_marked_alike_in_columns_of_every_width() {
    let rows = |far: i64| {
        let persons = (0..5_000_i64).flat_map(move |person| {
            let years = 1 + i16::try_from(person * 7 % 11).unwrap();
            (0..years)
                .map(move |year| (person * far, 1990 + year, 2 + (person + i64::from(year) * 3) % 5 % 3))
        });
        persons.collect::<Vec<Row>>()
    };
    let marks = |columns: [ArrayRef; 3], length| {
        let labels = [Label::from(3), Label::from(4)];
        let asked = StreakColumns {
            counting: Some(&labels),
            years: Some(length),
            ..StreakColumns::new("person", "year", "rating")
        };
        streak_marks(&frame(columns, 9_999), &asked).unwrap()
    };
    for far in [1, 1_000, 400_000, 1 << 20, 1 << 40] {
        let rows = rows(far);
        let (ids, years, ratings) = (
            || rows.iter().map(|row| row.0),
            || rows.iter().map(|row| row.1),
            || rows.iter().map(|row| row.2),
        );
        let whole = || -> [ArrayRef; 3] {
            [
                Arc::new(Int64Array::from_iter_values(ids())),
                Arc::new(Int64Array::from_iter_values(years().map(i64::from))),
                Arc::new(Int64Array::from_iter_values(ratings())),
            ]
        };
        for length in [1, 2, 3, 10] {
            let rule = xiaozu_columns::StreakRule::new(length).unwrap();
            let numbers: Vec<u32> = ids().map(|id| u32::try_from(id / far).unwrap()).collect();
            let (year, bytes): (Vec<i16>, Vec<u8>) =
                (years().collect(), ratings().map(|one| u8::from(one >= 3)).collect());
            let table = xiaozu_columns::Table::new(&numbers, &year, xiaozu_columns::Excellent::Bytes(&bytes));
            let expected = rule.any_order(&table.unwrap()).to_bools();
            let found = |columns| -> Vec<bool> {
                marks(columns, length)["reached"].as_boolean().values().iter().collect()
            };
            assert_eq!(found(whole()), expected);
            if let Ok(narrow) = ids().map(u32::try_from).collect::<Result<Vec<u32>, _>>() {
                let [_, _, rating] = whole();
                let year: ArrayRef = Arc::new(UInt16Array::from_iter_values(years().map(i16::cast_unsigned)));
                let person: ArrayRef = Arc::new(UInt32Array::from(narrow));
                assert_eq!(found([person.clone(), year, rating]), expected);
                let bytes = ratings().map(|rating| u8::try_from(rating).unwrap());
                let year: ArrayRef = Arc::new(Int16Array::from_iter_values(years()));
                let rating: ArrayRef = Arc::new(UInt8Array::from_iter_values(bytes));
                assert_eq!(found([person, year, rating]), expected);
            }
        }
    }
}

/// More rows than a piece, persons across the pieces, one out of order at the end or not.
#[test]
fn many_rows_are_marked_across_pieces() {
    for (last, sorted) in [(70_000, true), (-1, false)] {
        let mut rows: Vec<Row> = Vec::new();
        for person in 0..14_000_i64 {
            let years = 1 + i16::try_from(person % 9).unwrap();
            rows.extend(
                (0..years).map(|year| (person * 3, 2000 + year, 2 + (person + i64::from(year)) % 5 % 3)),
            );
        }
        rows.push((last, 2000, 4));
        assert_eq!(rows.is_sorted(), sorted);
        for form in [0, 1, 5, 25] {
            let (columns, counting) = forms(&rows, form);
            let frame = frame(columns, 40_000);
            let labels = [Label::from(3), Label::from(4)];
            let asked = StreakColumns {
                counting: counting.then_some(&labels),
                ..StreakColumns::new("person", "year", "rating")
            };
            let streaks = by_person(&rows);
            let long = |(person, year, _): &Row| {
                let year = i32::from(*year);
                streaks
                    .get(person)
                    .is_some_and(|all| all.iter().any(|one| (one.first + 2..=one.last).contains(&year)))
            };
            let marks = streak_marks(&frame, &asked).unwrap();
            assert!(marks["reached"].as_boolean().values().iter().eq(rows.iter().map(long)));
            let found = super::streaks(&frame, &asked).unwrap();
            assert_eq!(found.num_rows(), streaks.values().map(Vec::len).sum::<usize>());
        }
    }
}

fn fault(person: ArrayRef, year: ArrayRef, rating: ArrayRef, counting: Option<&[Label]>) -> FrameFault {
    let frame = frame([person, year, rating], 2);
    let asked = StreakColumns { counting, ..StreakColumns::new("person", "year", "rating") };
    let one = streak_marks(&frame, &asked).unwrap_err();
    assert_eq!(streaks(&frame, &asked).unwrap_err(), one);
    one
}

fn place(fault: &FrameFault) -> (&str, Option<&str>, Option<usize>) {
    (fault.code(), fault.column(), fault.row())
}

#[test]
fn what_cannot_be_taken_is_named_with_its_column_and_row() {
    let ids = || Arc::new(Int64Array::from(vec![1, 1, 2])) as ArrayRef;
    let years = || Arc::new(Int32Array::from(vec![2019, 2020, 2019])) as ArrayRef;
    let flags = || Arc::new(BooleanArray::from(vec![true, true, false])) as ArrayRef;
    let texts = || Arc::new(StringArray::from(vec!["优秀", "优秀", "合格"])) as ArrayRef;
    let check = |fault: &FrameFault, code, column, row| assert_eq!(place(fault), (code, Some(column), row));
    let number = |numbers: Vec<Option<f64>>| Arc::new(Float64Array::from(numbers)) as ArrayRef;

    let gap = Arc::new(Int64Array::from(vec![Some(1), Some(1), None])) as ArrayRef;
    check(&fault(gap.clone(), years(), flags(), None), "empty_cell", "person", Some(2));
    check(&fault(ids(), gap, flags(), None), "empty_cell", "year", Some(2));
    let nan = || number(vec![Some(2019.0), Some(f64::NAN), Some(2019.0)]);
    check(&fault(nan(), years(), flags(), None), "empty_cell", "person", Some(1));
    check(&fault(ids(), nan(), flags(), None), "empty_cell", "year", Some(1));
    let blank = Arc::new(StringArray::from(vec!["李伟", "\u{3000}", "王芳"])) as ArrayRef;
    check(&fault(blank, years(), flags(), None), "empty_cell", "person", Some(1));
    let half = || number(vec![Some(2019.0), Some(2019.5), Some(2019.0)]);
    check(&fault(half(), years(), flags(), None), "not_an_id", "person", Some(1));
    check(&fault(ids(), half(), flags(), None), "not_a_year", "year", Some(1));
    // A day as spreadsheets count them, and years that are years but for their higher bits.
    for odd in [44_197, 0, -1, 10_000, 65_536 + 2019, (1 << 32) + 2019, i64::MIN] {
        let odd = Arc::new(Int64Array::from(vec![2019, 2020, odd])) as ArrayRef;
        check(&fault(ids(), odd, flags(), None), "not_a_year", "year", Some(2));
    }
    let far = Arc::new(UInt64Array::from(vec![1, u64::MAX, 2])) as ArrayRef;
    check(&fault(far, years(), flags(), None), "not_an_id", "person", Some(1));
    let two = || Arc::new(Int64Array::from(vec![0, 1, 2])) as ArrayRef;
    check(&fault(ids(), years(), two(), None), "not_yes_or_no", "rating", Some(2));
    let shuffled = Arc::new(Int64Array::from(vec![2, 1, 1])) as ArrayRef;
    check(&fault(shuffled, years(), two(), None), "not_yes_or_no", "rating", Some(2));
    check(&fault(ids(), years(), texts(), None), "counting_missing", "rating", None);
    check(&fault(ids(), years(), flags(), Some(&["是".into()])), "counting_unneeded", "rating", None);
    check(&fault(ids(), years(), texts(), Some(&[])), "nothing_counts", "rating", None);
    check(&fault(flags(), years(), flags(), None), "wrong_column_type", "person", None);
    check(&fault(ids(), flags(), flags(), None), "wrong_column_type", "year", None);
    let day = Arc::new(Date32Array::from(vec![1, 2, 3])) as ArrayRef;
    check(&fault(ids(), years(), day.clone(), None), "wrong_column_type", "rating", None);
    check(&fault(day, years(), flags(), None), "wrong_column_type", "person", None);
}

#[test]
fn the_rulebook_says_how_many_years_unless_the_caller_does() {
    let frame = frame(
        [
            Arc::new(Int64Array::from(vec![1, 1, 1])),
            // The year of a date.
            Arc::new(Date32Array::from(vec![17_532, 18_000, 18_300])),
            Arc::new(BooleanArray::from(vec![true; 3])),
        ],
        3,
    );
    let columns = StreakColumns::new("person", "year", "rating");
    let marks = |asked: &StreakColumns<'_>| -> Vec<bool> {
        streak_marks(&frame, asked).unwrap()["reached"].as_boolean().values().iter().collect()
    };
    assert_eq!(marks(&columns), [false, false, true]);
    assert_eq!(marks(&StreakColumns { years: Some(2), ..columns }), [false, true, true]);
    let own = xiaozu::Rulebook::from_toml(
        "format = 1\nid = \"own\"\nname = { zh = \"本\", en = \"own\" }\nextends = \"source\"\n[honours]\n\
         streak_years = { clause = \"3.3c\", values = [{ value = 1 }, { from = \"2021-01-01\", value = 2 }] }",
    )
    .unwrap();
    let own = StreakColumns { rules: Some(&own), ..columns };
    assert_eq!(marks(&own), [false, true, true], "the latest");
    assert_eq!(marks(&StreakColumns { on: Day::new(2020, 12, 31), ..own }), [true; 3]);
    for years in [0, 11] {
        let asked = StreakColumns { years: Some(years), ..columns };
        assert_eq!(streaks(&frame, &asked).unwrap_err(), FrameFault::StreakYears { years, most: 10 });
    }
    assert_eq!(
        streaks(&frame, &StreakColumns::new("Person", "year", "rating")).unwrap_err().code(),
        "no_such_column"
    );
}

#[test]
fn a_frame_without_rows_has_no_streaks() {
    let empty = Frame::from_columns(
        ["person", "year", "rating"].into_iter().map(|name| (name.to_owned(), Vec::new())).collect(),
    )
    .unwrap();
    let columns = StreakColumns::new("person", "year", "rating");
    assert_eq!(streaks(&empty, &columns).unwrap().num_rows(), 0);
    assert_eq!(streak_marks(&empty, &columns).unwrap().num_rows(), 0);
    let schema = Frame::from_columns(Vec::new()).unwrap();
    assert_eq!(streaks(&schema, &columns).unwrap_err().code(), "no_such_column");
}
