//! xiaozu for data frames: tables of a branch in Arrow columns, and rules over the columns of a spreadsheet.

// Tables of a branch, and of many books.
mod many;
mod tables;
pub use many::{
    AsOf, BOOK_LAYOUTS, BookTable, Judged, Judging, JudgingOptions, NoThreads, Records, Source, judge_many,
};
pub use tables::{BOOK, Column, Layout, Shape, TABLES, Table, TooLarge, UnknownTable, View};

// Frames from outside, and the rules over their columns.
mod count;
mod dues;
mod fault;
mod form_groups;
mod input;
mod streaks;

pub use count::{BallotsIn, CountedFrame, CountedRound, count};
pub use dues::{DuesColumns, IncomeOf, MonthOf, dues};
pub use fault::{FrameFault, Names, Wanted};
pub use form_groups::{FormGroupsError, FormedFrame, GroupColumns, form_groups};
pub use input::{Frame, Label, MoneyUnit, Value, list};
pub use streaks::{StreakColumns, streak_marks, streaks};

mod wrong;
