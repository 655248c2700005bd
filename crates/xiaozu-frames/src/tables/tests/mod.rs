mod guard;
mod unit;

use std::fmt::Write;

use arrow_array::{Array, RecordBatch, cast::AsArray, types};
use arrow_schema::DataType;
use xiaozu::{Book, Day, Rulebook};

/// The unit's book.
pub(crate) fn unit() -> Book {
    let text = include_bytes!("../../../../../tests/books/unit.jsonl");
    Book::read(text, Rulebook::source()).unwrap()
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A value as a snapshot shows it.
pub(crate) fn cell(array: &dyn Array, row: usize) -> String {
    if array.is_null(row) {
        return "–".into();
    }
    match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().value(row).to_owned(),
        DataType::Date32 => array.as_primitive::<types::Date32Type>().value_as_date(row).unwrap().to_string(),
        DataType::Int32 => array.as_primitive::<types::Int32Type>().value(row).to_string(),
        DataType::Int64 => array.as_primitive::<types::Int64Type>().value(row).to_string(),
        DataType::UInt32 => array.as_primitive::<types::UInt32Type>().value(row).to_string(),
        DataType::Boolean => if array.as_boolean().value(row) { "yes" } else { "no" }.into(),
        DataType::List(_) => {
            let items = array.as_list::<i32>().value(row);
            let items: Vec<String> = (0..items.len()).map(|place| cell(&items, place)).collect();
            format!("[{}]", items.join(" "))
        }
        other => panic!("no column has the type {other}"),
    }
}

/// The first rows of a table, a row a line, and how many there are.
pub(crate) fn shown(batch: &RecordBatch, rows: usize) -> String {
    let mut text = String::new();
    for row in 0..batch.num_rows().min(rows) {
        let cells: Vec<String> = batch.columns().iter().map(|column| cell(column, row)).collect();
        writeln!(text, "    {}", cells.join(" | ")).unwrap();
    }
    text
}
