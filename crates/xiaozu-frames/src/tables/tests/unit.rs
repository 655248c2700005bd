use std::fmt::Write;

use expect_test::expect_file;
use xiaozu::{Book, Rulebook};

use super::{day, shown, unit};
use crate::tables::{Layout, TABLES, Table, View};

/// Every table of the unit's book on one day: what it is, its rows, the first of them.
#[test]
fn the_tables_of_the_unit() {
    let branch = unit().as_of(day("2022-06-30"));
    let view = View::new(&branch, Some(day("2022-06-01")..=day("2022-07-31")));
    let mut text = String::new();
    for table in TABLES {
        let batch = table.of(&view).unwrap();
        writeln!(text, "{}: {} rows", table.layout.name, batch.num_rows()).unwrap();
        text += &shown(&batch, 4);
    }
    expect_file!["unit.txt"].assert_eq(&text);
}

/// What the documentation says of every table and column, and their types in Arrow.
#[test]
fn the_layouts() {
    let mut text = String::new();
    for Table { layout: Layout { name, about, columns, .. }, .. } in TABLES {
        writeln!(text, "{name}: {about}").unwrap();
        for column in *columns {
            let null = if column.nullable { " or null" } else { "" };
            let (name, shape, about) = (column.name, column.shape, column.about);
            writeln!(text, "    {name}: {shape:?}{null}. {about}").unwrap();
        }
    }
    expect_file!["layouts.txt"].assert_eq(&text);
}

/// What can be null says when; what cannot does not speak of it.
#[test]
fn a_column_says_when_it_is_null() {
    for table in TABLES {
        for column in table.layout.columns {
            let says = column.about.contains("null") || column.about.contains("Null");
            let as_before = column.about.starts_with("The same ");
            assert!(as_before || says == column.nullable, "{}.{}", table.layout.name, column.name);
        }
    }
}

#[test]
fn an_empty_branch_has_tables_without_rows() {
    let branch = Book::new(Rulebook::source()).as_of(day("2022-06-30"));
    for table in TABLES {
        let view = View::new(&branch, None);
        let batch = table.of(&view).unwrap();
        assert_eq!(batch.schema(), *table.layout.schema());
        let nothing_counted = table.layout.name == "figures";
        assert!(batch.num_rows() == 0 || nothing_counted, "{}", table.layout.name);
        let of_book = table.of_book("first", &view).unwrap();
        assert_eq!(of_book.schema(), *table.layout.schema_of_books());
        assert_eq!(of_book.schema().field(0).name(), "book");
    }
}

#[test]
fn tables_are_found_by_name() {
    for table in TABLES {
        assert!(std::ptr::eq(Table::named(table.layout.name).unwrap(), table));
    }
    let error = Table::named("member").unwrap_err();
    assert_eq!(error.to_string(), "there is no table `member`");
    assert!(error.remedy(xiaozu::Lang::En).starts_with("choose from members, committee, "));
}
