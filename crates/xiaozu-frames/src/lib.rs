//! xiaozu for data frames: tables of a branch in Arrow columns, and rules over the columns of a spreadsheet.

// Tables of a branch, and of many books.
mod many;
mod tables;
pub use many::{
    AsOf, BOOK_LAYOUTS, BookTable, Judged, Judging, JudgingOptions, NoThreads, Records, Source, judge_many,
};
pub use tables::{BOOK, Column, Layout, Shape, TABLES, Table, TooLarge, UnknownTable, View};
