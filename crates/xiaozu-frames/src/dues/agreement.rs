//! Both ways through a frame come to the same, whatever the types of its columns and whatever is odd in them.
#![expect(clippy::float_arithmetic, reason = "only to make what a spreadsheet gives")]

use std::sync::Arc;

use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::types::{Int16Type, UInt32Type};
use arrow_array::{
    Array, ArrayRef, Date32Array, Decimal128Array, Float32Array, Float64Array, Int32Array, Int64Array,
    LargeStringArray, StringArray, StringViewArray, TimestampMillisecondArray, UInt64Array,
};
use proptest::prelude::*;
use xiaozu::{Income, Rulebook};

use super::{DuesColumns, IncomeOf, MonthOf, at_once, one_by_one};
use crate::{Frame, MoneyUnit};

/// What a row says, as texts; nothing is an empty cell.
#[derive(Debug, Clone)]
struct Row {
    base: Option<String>,
    kind: Option<&'static str>,
    month: Option<&'static str>,
}

fn row() -> impl Strategy<Value = Row> {
    let base = (0..3_000_000_i64).prop_map(|fen| format!("{}.{:02}", fen / 100, fen % 100));
    let kind = prop::sample::select(vec!["wage", "离退休", " 工资", "抚恤救济", "unemployed ", "农民"]);
    let month = prop::sample::select(vec!["2021-02", "2021-03", "2021-04-30", "1970-01-02"]);
    (base, kind, month).prop_map(|(base, kind, month)| Row {
        base: Some(base),
        kind: Some(kind),
        month: Some(month),
    })
}

/// A cell that many columns cannot take, or that is empty.
fn odd(row: &mut Row, what: usize) {
    match what {
        0 => row.base = None,
        1 => (row.base, row.kind) = (None, Some("student")),
        2 => row.base = Some("-1".to_owned()),
        3 => row.base = Some("0.125".to_owned()),
        4 => row.base = Some("90071992547409.92".to_owned()),
        5 => row.base = Some(" ".to_owned()),
        6 => row.kind = None,
        7 => row.kind = Some("wages"),
        8 => row.kind = Some(" "),
        9 => row.month = None,
        10 => row.month = Some("2021-13"),
        _ => row.month = Some(""),
    }
}

fn bases(rows: &[Row], form: usize) -> ArrayRef {
    let texts = || rows.iter().map(|row| row.base.as_deref());
    let floats = || texts().map(|text| text.map(|text| text.trim().parse::<f64>().unwrap_or(f64::NAN)));
    let whole = || floats().map(|float| float.map(|float| float as i64));
    match form {
        0 => Arc::new(whole().collect::<Int64Array>()),
        1 => Arc::new(whole().map(|whole| whole.map(|whole| whole as i32)).collect::<Int32Array>()),
        2 => Arc::new(whole().map(|whole| whole.map(i64::cast_unsigned)).collect::<UInt64Array>()),
        3 => Arc::new(floats().collect::<Float64Array>()),
        4 => Arc::new(floats().map(|float| float.map(|float| float as f32)).collect::<Float32Array>()),
        5 => {
            let units = floats().map(|float| float.map(|float| (float * 1000.0) as i128));
            Arc::new(units.collect::<Decimal128Array>().with_precision_and_scale(30, 3).unwrap())
        }
        form => strings(texts(), form - 6),
    }
}

fn strings<'a>(texts: impl Iterator<Item = Option<&'a str>>, form: usize) -> ArrayRef {
    match form {
        0 => Arc::new(texts.collect::<StringArray>()),
        1 => Arc::new(texts.collect::<LargeStringArray>()),
        2 => Arc::new(texts.collect::<StringViewArray>()),
        3 => {
            let mut column = StringDictionaryBuilder::<UInt32Type>::new();
            texts.for_each(|text| column.append_option(text));
            Arc::new(column.finish())
        }
        _ => {
            let mut column = StringDictionaryBuilder::<Int16Type>::new();
            // More is listed than there is.
            ["wages", ""].into_iter().for_each(|text| column.append_value(text));
            texts.for_each(|text| column.append_option(text));
            let column = column.finish();
            Arc::new(column.slice(2, column.len() - 2))
        }
    }
}

fn months(rows: &[Row], form: usize) -> ArrayRef {
    let texts = || rows.iter().map(|row| row.month);
    let day = |text: &str| match text {
        "2021-02" => 18_659,
        "2021-03" => 18_687,
        "2021-04-30" => 18_747,
        "1970-01-02" => 1,
        _ => -30_000,
    };
    match form {
        0 => Arc::new(texts().map(|text| text.map(day)).collect::<Date32Array>()),
        1 => {
            let moment = |text: &str| i64::from(day(text)) * 86_400_000 + 1;
            Arc::new(texts().map(|text| text.map(moment)).collect::<TimestampMillisecondArray>())
        }
        form => strings(texts(), form - 2),
    }
}

/// Rates that differ by month, and dues of which one kind is not asked for.
fn own() -> Rulebook {
    Rulebook::from_toml(
        r#"
        format = 1
        id = "own"
        name = { zh = "本", en = "own" }
        extends = "source"
        [rules]
        pension_dues = "off"
        [dues]
        wage = { clause = "2.0", values = [
            { value = [{ up_to = 700001, rate = { numerator = 1, denominator = 7 } },
                       { rate = { numerator = 1, denominator = 6 } }] },
            { from = "2021-03-01", value = [{ rate = { numerator = 1, denominator = 100 } }] },
        ] }
        "#,
    )
    .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn both_ways_come_to_the_same(
        mut rows in prop::collection::vec(row(), 0..90),
        odds in prop_oneof![
            2 => Just(vec![]),
            3 => prop::collection::vec((0..90_usize, 0..12_usize), 1..3),
        ],
        (base, kind, month) in (0..11_usize, 0..5_usize, 0..7_usize),
        (by_month, by_kind, fen, size) in (any::<bool>(), any::<bool>(), any::<bool>(), 1..100_usize),
    ) {
        for (place, what) in odds {
            if let Some(row) = rows.get_mut(place) {
                odd(row, what);
            }
        }
        let columns = [
            ("base", bases(&rows, base)),
            ("kind", strings(rows.iter().map(|row| row.kind), kind)),
            ("month", months(&rows, month)),
        ];
        let cut = |array: &ArrayRef| -> Vec<ArrayRef> {
            let starts = (0..array.len().max(1)).step_by(size);
            starts.map(|start| array.slice(start, size.min(array.len() - start))).collect()
        };
        let columns = columns.iter().map(|(name, array)| ((*name).to_owned(), cut(array))).collect();
        let frame = Frame::from_columns(columns).unwrap();
        let asked = DuesColumns {
            base: "base",
            unit: if fen { MoneyUnit::Fen } else { MoneyUnit::Yuan },
            income: if by_kind { IncomeOf::Column("kind") } else { IncomeOf::All(Income::Wage) },
            month: if by_month { MonthOf::Column("month") } else { MonthOf::default() },
        };
        for rules in [Arc::new(own()), Rulebook::source(), Rulebook::statutes()] {
            let at_once = at_once::dues(&frame, &asked, &rules);
            match one_by_one::dues(&frame, &asked, &rules) {
                Ok(due) => {
                    prop_assert!(at_once.is_some(), "what can be taken is taken at once");
                    prop_assert_eq!(at_once.unwrap().answer().unwrap(), due.answer().unwrap());
                }
                Err(fault) => prop_assert!(at_once.is_none(), "{:?}", fault),
            }
        }
    }
}
