use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, RecordBatch, RecordBatchIterator, StringArray};
use arrow_schema::{ArrowError, DataType, Field, Schema};

use super::Frame;
use crate::FrameFault;

fn number(numbers: Vec<i64>) -> ArrayRef {
    Arc::new(Int64Array::from(numbers))
}

#[test]
fn columns_of_different_lengths_are_no_frame() {
    let columns = vec![
        ("a".to_owned(), vec![number(vec![1]), number(vec![2, 3])]),
        ("b".to_owned(), vec![number(vec![1])]),
    ];
    let fault = Frame::from_columns(columns).unwrap_err();
    let other = "a".to_owned();
    assert_eq!(fault, FrameFault::LengthsDiffer { column: "b".to_owned(), rows: 1, other, other_rows: 3 });
}

#[test]
fn columns_keep_their_order_however_they_are_cut() {
    let columns = vec![
        ("a".to_owned(), vec![number(vec![1]), number(vec![]), number(vec![2, 3])]),
        ("b".to_owned(), vec![number(vec![4, 5]), number(vec![6])]),
    ];
    let frame = Frame::from_columns(columns).unwrap();
    let read = |name: &str| frame.column(name).unwrap().read(|at| Ok((at.row, at.value()))).unwrap();
    let of = |texts: [&str; 3]| texts.into_iter().map(str::to_owned).enumerate().collect::<Vec<_>>();
    assert_eq!(read("a"), of(["1", "2", "3"]));
    assert_eq!(read("b"), of(["4", "5", "6"]));
}

#[test]
fn a_column_has_one_name_and_one_type() {
    let twice = vec![("a".to_owned(), vec![number(vec![1])]), ("a".to_owned(), vec![number(vec![2])])];
    let frame = Frame::from_columns(twice).unwrap();
    assert_eq!(frame.column("a").unwrap_err(), FrameFault::ColumnTwice { column: "a".to_owned() });
    let text: ArrayRef = Arc::new(StringArray::from(vec!["2"]));
    let mixed = vec![("a".to_owned(), vec![number(vec![1]), text])];
    assert_eq!(Frame::from_columns(mixed).unwrap_err().code(), "unreadable_frame");
}

#[test]
fn a_reader_that_fails_is_a_fault() {
    let schema = Arc::new(Schema::new(vec![Field::new("a", DataType::Int64, false)]));
    let good = || RecordBatch::try_new(schema.clone(), vec![number(vec![1, 2])]);
    let read = |batches: Vec<Result<RecordBatch, ArrowError>>| {
        Frame::read(RecordBatchIterator::new(batches, schema.clone()))
    };
    assert_eq!(read(vec![good(), good()]).unwrap().rows(), 4);
    assert_eq!(read(vec![]).unwrap().rows(), 0);
    let broken = read(vec![good(), Err(ArrowError::ParseError("broken".to_owned()))]).unwrap_err();
    assert_eq!(broken.code(), "unreadable_frame");
    assert_eq!(Frame::from(good().unwrap()).names().collect::<Vec<_>>(), ["a"]);
    let other = Arc::new(Schema::new(vec![Field::new("b", DataType::Int64, false)]));
    assert_eq!(Frame::new(other, vec![good().unwrap()]).unwrap_err().code(), "unreadable_frame");
}

#[test]
fn lists_are_columns_of_one_kind() {
    use super::{Value, list};
    let text = |text: &str| Value::Text(text.to_owned());
    let day = || Value::Day("2021-03-01".parse().unwrap());
    let kind = |values: &[Value]| list("a", values).map(|array| array.data_type().clone());
    assert_eq!(kind(&[Value::Empty, Value::Whole(1)]), Ok(DataType::Int64));
    assert_eq!(kind(&[Value::Whole(1), Value::Float(0.5)]), Ok(DataType::Float64));
    assert_eq!(kind(&[text("a"), Value::Empty]), Ok(DataType::LargeUtf8));
    assert_eq!(kind(&[day()]), Ok(DataType::Date32));
    assert_eq!(kind(&[Value::Flag(true)]), Ok(DataType::Boolean));
    assert_eq!(kind(&[Value::Empty]), Ok(DataType::Null));
    assert_eq!(kind(&[]), Ok(DataType::Null));
    for mixed in [
        [Value::Whole(1), text("1")],
        [Value::Flag(true), Value::Whole(1)],
        [Value::Float(0.5), Value::Whole(i64::MAX)],
        [text("a"), day()],
        [day(), text("a")],
    ] {
        let fault = list("a", &mixed).unwrap_err();
        assert_eq!(
            (fault.code(), fault.column(), fault.row()),
            ("mixed_column", Some("a"), Some(1)),
            "{mixed:?}"
        );
    }
    let frame = Frame::from_columns(vec![("a".to_owned(), vec![list("a", &[day()]).unwrap()])]).unwrap();
    let months = frame.column("a").unwrap().of_months().unwrap().months().unwrap();
    assert_eq!(months[0].to_string(), "2021-03-01");
}
