#![expect(clippy::float_arithmetic, reason = "only to make what a spreadsheet gives")]

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Decimal128Type, Int8Type, Int64Type};
use arrow_array::{
    ArrayRef, Date32Array, Decimal128Array, Float64Array, Int64Array, LargeStringArray, StringArray,
};
use proptest::prelude::*;
use xiaozu::{Day, Fen, Income, Rulebook};

use super::{DuesColumns, IncomeOf, MonthOf, dues};
use crate::{Frame, FrameFault, MoneyUnit};

const WORDS: [(Income, &str); 6] = [
    (Income::Wage, "wage"),
    (Income::Retired, "离退休"),
    (Income::Student, "student"),
    (Income::Unemployed, "下岗失业"),
    (Income::Relief, "relief"),
    (Income::Farmer, "农民"),
];

fn frame(columns: Vec<(&str, ArrayRef)>) -> Frame {
    Frame::from_columns(columns.into_iter().map(|(name, array)| (name.to_owned(), vec![array])).collect())
        .unwrap()
}

fn asked(unit: MoneyUnit) -> DuesColumns<'static> {
    DuesColumns { base: "base", unit, income: IncomeOf::Column("kind"), month: MonthOf::Column("month") }
}

/// Rates that differ by month.
fn own() -> Rulebook {
    Rulebook::from_toml(
        r#"
        format = 1
        id = "own"
        name = { zh = "本", en = "own" }
        extends = "source"
        [dues]
        wage = { clause = "2.0", values = [
            { value = [{ rate = { numerator = 1, denominator = 7 } }] },
            { from = "2021-03-01", value = [{ up_to = 500000, rate = { numerator = 1, denominator = 100 } },
                                            { rate = { numerator = 2, denominator = 100 } }] },
            { from = "2021-04-15", value = [{ rate = { numerator = 3, denominator = 100 } }] },
        ] }
        "#,
    )
    .unwrap()
}

/// A base by every type of column that can hold it.
fn bases(fen: &[i64], form: usize) -> (ArrayRef, MoneyUnit) {
    let values = || fen.iter().copied();
    let text = |fen: i64| Fen::new(fen).unwrap().to_string();
    let base: ArrayRef = match form {
        0 => Arc::new(Int64Array::from_iter_values(values())),
        1 => Arc::new(Float64Array::from_iter_values(values().map(|fen| fen as f64 / 100.0))),
        2 => Arc::new(LargeStringArray::from_iter_values(values().map(text))),
        _ => {
            let column = Decimal128Array::from_iter_values(values().map(|fen| i128::from(fen) * 100));
            Arc::new(column.with_precision_and_scale(30, 4).unwrap())
        }
    };
    (base, if form == 0 { MoneyUnit::Fen } else { MoneyUnit::Yuan })
}

proptest! {
    #[test]
    fn what_the_library_reckons_row_by_row(
        rows in prop::collection::vec((0..3_000_000_i64, 0..6_usize, 1..=12_u32, 1..=28_u32), 0..60),
        form in 0..4_usize,
    ) {
        let rules = own();
        let fen: Vec<i64> = rows.iter().map(|row| row.0).collect();
        let (base, unit) = bases(&fen, form);
        let kind = StringArray::from_iter_values(rows.iter().map(|row| WORDS[row.1].1));
        let days: Vec<Day> = rows.iter().map(|row| Day::new(2021, row.2, row.3).unwrap()).collect();
        let month: ArrayRef = match form % 3 {
            0 => Arc::new(StringArray::from_iter_values(days.iter().map(|day| day.to_string()[..7].to_owned()))),
            1 => Arc::new(StringArray::from_iter_values(days.iter().map(ToString::to_string))),
            _ => {
                let epoch = Day::new(1970, 1, 1).unwrap();
                let number = |day: &Day| i32::try_from(epoch.days_until(*day)).unwrap();
                Arc::new(Date32Array::from_iter_values(days.iter().map(number)))
            }
        };
        let frame = frame(vec![("base", base), ("kind", Arc::new(kind)), ("month", month)]);
        let found = dues(&frame, &asked(unit), &rules).unwrap();
        let expected: Vec<i64> = rows
            .iter()
            .zip(&days)
            .map(|(row, day)| {
                let first = Day::new(day.year(), day.month(), 1).unwrap();
                xiaozu::dues(Fen::new(row.0).unwrap(), WORDS[row.1].0, &rules.dues.table(first)).get()
            })
            .collect();
        prop_assert_eq!(found["dues_fen"].as_primitive::<Int64Type>().values().to_vec(), expected.clone());
        let yuan: Vec<i128> = found["dues_yuan"].as_primitive::<Decimal128Type>().values().to_vec();
        prop_assert_eq!(yuan, expected.into_iter().map(i128::from).collect::<Vec<_>>());
        let rule = found["rule"].as_dictionary::<Int8Type>().downcast_dict::<StringArray>().unwrap();
        let rules_found: Vec<&str> = rule.into_iter().flatten().collect();
        prop_assert_eq!(rules_found, rows.iter().map(|row| WORDS[row.1].0.rule().key()).collect::<Vec<_>>());
        let clause = found["clause"].as_dictionary::<Int8Type>().downcast_dict::<StringArray>().unwrap();
        prop_assert!(clause.into_iter().all(|clause| clause == Some("2.0")));
    }
}

#[test]
fn what_cannot_be_taken_is_named_with_its_column_and_row() {
    let texts = |texts: Vec<Option<&str>>| Arc::new(StringArray::from(texts)) as ArrayRef;
    let check =
        |base: ArrayRef, kind: Vec<Option<&str>>, month: Vec<Option<&str>>, unit, code, column: &str| {
            let frame = frame(vec![("base", base), ("kind", texts(kind)), ("month", texts(month))]);
            let fault = dues(&frame, &asked(unit), &Rulebook::source()).unwrap_err();
            assert_eq!((fault.code(), fault.column(), fault.row()), (code, Some(column), Some(1)));
            fault
        };
    let yuan = MoneyUnit::Yuan;
    let base = || texts(vec![Some("3000"), Some("5,432.50")]);
    let kinds = || vec![Some("wage"), Some("工资")];
    let months = || vec![Some("2021-03"), Some("2021-03-31")];
    check(texts(vec![Some("3000"), Some("5432元")]), kinds(), months(), yuan, "not_money", "base");
    check(texts(vec![Some("3000"), None]), kinds(), months(), yuan, "empty_cell", "base");
    let negative = Arc::new(Int64Array::from(vec![1, -1])) as ArrayRef;
    check(negative.clone(), kinds(), months(), yuan, "not_money", "base");
    check(negative, kinds(), months(), MoneyUnit::Fen, "not_fen", "base");
    check(base(), kinds(), vec![Some("2021-03"), Some("2021-13")], yuan, "not_a_month", "month");
    check(base(), kinds(), vec![Some("2021-03"), None], yuan, "empty_cell", "month");
    check(base(), vec![Some("wage"), None], months(), yuan, "empty_cell", "kind");
    let fault = check(base(), vec![Some("wage"), Some("wages")], months(), yuan, "unknown_word", "kind");
    assert!(matches!(fault, FrameFault::UnknownWord { known, .. } if known.0.len() == 12));
}

#[test]
fn students_declare_no_base() {
    let base = Arc::new(Float64Array::from(vec![Some(5000.0), None])) as ArrayRef;
    let kind = Arc::new(StringArray::from(vec!["wage", "学生"])) as ArrayRef;
    let frame = frame(vec![("base", base), ("kind", kind)]);
    let columns = DuesColumns { month: MonthOf::All("2021-03".parse().unwrap()), ..asked(MoneyUnit::Yuan) };
    let found = dues(&frame, &columns, &Rulebook::statutes()).unwrap();
    assert_eq!(found["dues_fen"].as_primitive::<Int64Type>().values(), &[5000, 20]);
    let clause = found["clause"].as_dictionary::<Int8Type>().downcast_dict::<StringArray>().unwrap();
    let clause: Vec<Option<&str>> = clause.into_iter().collect();
    assert_eq!(clause[0], Rulebook::statutes().clause(Income::Wage.rule()).map(|clause| clause.as_str()));
}
