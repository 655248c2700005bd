//! The columns against `xiaozu::streaks`, person by person, on tables of every kind.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where something is wrong")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use xiaozu::{CommendedYear, Day, Streak, streaks};
use xiaozu_columns::{Excellent, Marks, PersonStreak, StreakRule, Table, Year};

/// Person, year, rating: 2 and 3 count as excellent.
type Row = (u32, i32, u8);

fn known() -> Day {
    Day::new(2022, 3, 20).unwrap()
}

fn by_person(rows: &[Row]) -> BTreeMap<u32, Vec<Streak>> {
    let mut years: BTreeMap<u32, Vec<CommendedYear>> = BTreeMap::new();
    for (person, year, _) in rows.iter().filter(|row| row.2 >= 2) {
        years.entry(*person).or_default().push(CommendedYear { year: *year, known: known() });
    }
    years.into_iter().map(|(person, years)| (person, streaks(&years))).collect()
}

fn expected(rows: &[Row], length: u32) -> Vec<bool> {
    let streaks = by_person(rows);
    let marked = |(person, year, _): &Row| {
        streaks.get(person).is_some_and(|all| {
            all.iter()
                .any(|one| (one.first..=one.last).contains(year) && year.abs_diff(one.first) + 1 >= length)
        })
    };
    rows.iter().map(marked).collect()
}

/// Every way to say which rows are excellent, through `ask`.
fn every_form<Y: Year>(rows: &[Row], years: &[Y], ask: impl Fn(&Table<'_, Y>) -> Marks) -> Vec<bool> {
    let person: Vec<u32> = rows.iter().map(|row| row.0).collect();
    let codes: Vec<u8> = rows.iter().map(|row| row.2).collect();
    let flags: Vec<bool> = codes.iter().map(|code| *code >= 2).collect();
    let bytes: Vec<u8> = flags.iter().map(|flag| u8::from(*flag) * 7).collect();
    let ratings = Excellent::Ratings { codes: &codes, counting: &[2, 3] };
    let mut found = Vec::new();
    for excellent in [Excellent::Flags(&flags), Excellent::Bytes(&bytes), ratings] {
        let marks = ask(&Table::new(&person, years, excellent).unwrap());
        assert_eq!(marks.rows(), rows.len());
        let bools = marks.to_bools();
        assert_eq!(marks.count(), bools.iter().filter(|mark| **mark).count());
        assert!((0..rows.len()).all(|row| marks.get(row) == bools[row]));
        found.push(bools);
    }
    assert!(found.windows(2).all(|pair| pair[0] == pair[1]));
    found.swap_remove(0)
}

fn check(rows: &[Row], length: u32) {
    let rule = StreakRule::new(length).unwrap();
    let (expected_any, years) = (expected(rows, length), years(rows));
    assert_eq!(every_form(rows, &years, |table| rule.any_order(table)), expected_any);
    let person: Vec<u32> = rows.iter().map(|row| row.0).collect();
    let flags: Vec<bool> = rows.iter().map(|row| row.2 >= 2).collect();
    let table = Table::new(&person, &years, Excellent::Flags(&flags)).unwrap();
    let falls = rows.windows(2).position(|pair| (pair[0].0, pair[0].1) > (pair[1].0, pair[1].1));
    match falls {
        Some(above) => assert_eq!(rule.sorted(&table).unwrap_err().row, above + 1),
        None => assert_eq!(every_form(rows, &years, |table| rule.sorted(table).unwrap()), expected_any),
    }
    let mut longest = Vec::new();
    for (person, streaks) in by_person(rows) {
        let most = streaks.iter().map(|one| one.years()).max().unwrap();
        let one = streaks.iter().find(|one| one.years() == most).unwrap();
        longest.push(PersonStreak { person, first: one.first, last: one.last });
    }
    assert_eq!(table.longest_streaks(), longest);
    let streak = |person: u32, one: &Streak| PersonStreak { person, first: one.first, last: one.last };
    let all = by_person(rows).into_iter();
    let all: Vec<_> =
        all.flat_map(|(person, all)| all.into_iter().map(move |one| streak(person, &one))).collect();
    assert_eq!(table.streaks_in_any_order(), all);
    assert_eq!(table.streaks().ok(), falls.is_none().then_some(all));
    narrow(rows, length, &expected_any);
}

/// The same with years of 16 bits, where they fit.
fn narrow(rows: &[Row], length: u32, expected: &[bool]) {
    let years: Result<Vec<i16>, _> = rows.iter().map(|row| i16::try_from(row.1)).collect();
    let (Ok(years), Ok(rule)) = (years, StreakRule::new(length)) else { return };
    assert_eq!(every_form(rows, &years, |table| rule.any_order(table)), expected);
    if rows.is_sorted_by_key(|row| (row.0, row.1)) {
        assert_eq!(every_form(rows, &years, |table| rule.sorted(table).unwrap()), expected);
    }
}

fn years(rows: &[Row]) -> Vec<i32> {
    rows.iter().map(|row| row.1).collect()
}

/// Persons dense and not; years close together, in far clusters, and at both ends of what a number holds.
fn rows() -> impl Strategy<Value = Vec<Row>> {
    let ends =
        || prop_oneof![i32::MIN..i32::MIN + 4, i32::MAX - 4..=i32::MAX, -32_768..-32_760, 32_760..32_768];
    let person = prop::sample::select(vec![
        (0..40_u32).boxed(),
        prop_oneof![8 => 0..6_u32, 1 => prop_oneof![Just(u32::MAX), Just(1 << 31), 0..100_u32]].boxed(),
    ]);
    let year = prop::sample::select(vec![
        (2010..2022_i32).boxed(),
        prop_oneof![20 => 2000..2060_i32, 1 => 1990..2060_i32].boxed(),
        prop_oneof![20 => 2010..2030_i32, 1 => ends()].boxed(),
        prop_oneof![4 => ends(), 1 => 2010..2020_i32].boxed(),
        (-3..3_i32).boxed(),
    ]);
    (person, year, 0..400_usize, 1..8_u8).prop_flat_map(|(person, year, most, low)| {
        // Mostly excellent, so that long runs happen.
        let rating = (0..8 + low).prop_map(|n| if n < 8 { 2 + n % 2 } else { n % 2 });
        prop::collection::vec((person, year, rating), 0..=most)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn any_table_in_any_order(rows in rows(), length in 1..=10_u32) {
        check(&rows, length);
    }

    #[test]
    fn sorted_with_repeats(mut rows in rows(), length in 1..=10_u32) {
        rows.sort_by_key(|row| (row.0, row.1));
        check(&rows, length);
    }

    #[test]
    fn sorted_without_repeats(mut rows in rows(), length in 1..=10_u32) {
        rows.sort_by_key(|row| (row.0, row.1));
        rows.dedup_by_key(|row| (row.0, row.1));
        check(&rows, length);
    }

    /// Long runs that cross the blocks of 64 rows, one row out of place now and then.
    #[test]
    fn long_runs(sizes in prop::collection::vec(1..90_i32, 1..8), low in prop::collection::vec(0..300_usize, 0..5),
                 swap in prop::option::of(0..300_usize), length in 1..=10_u32) {
        let mut rows: Vec<Row> = Vec::new();
        for (person, size) in sizes.iter().enumerate() {
            rows.extend((0..*size).map(|year| (person as u32, 1990 + year, 3)));
        }
        let count = rows.len();
        low.iter().for_each(|row| rows[row % count].2 = 0);
        if let Some(row) = swap.filter(|row| row + 1 < count) {
            rows.swap(row, row + 1);
        }
        check(&rows, length);
    }
}

#[test]
fn columns_of_different_lengths_and_odd_rules_are_refused() {
    let error = Table::new(&[1, 2], &[2020_i16], Excellent::Flags(&[true, true])).unwrap_err();
    assert_eq!((error.person, error.year, error.excellent), (2, 1, 2));
    assert!(StreakRule::new(0).is_err() && StreakRule::new(11).is_err());
}
