//! Tables of a branch in Arrow columns, for data frames.
//!
//! A table is a file: a list of lines, each a column with its meaning, by [`table!`](lines::table). The list of all
//! tables with their columns is data, [`TABLES`]: documentation is made of it.

pub(crate) mod kind;
mod layout;
pub(crate) mod lines;
mod subject;
mod table;
mod view;

pub use layout::{BOOK, Column, Layout, Shape};
pub(crate) use lines::table;
pub(crate) use table::batch;
pub use table::{Table, TooLarge, UnknownTable};
pub use view::View;

macro_rules! tables {
    ($($name:ident)+) => {
        $(mod $name;)+

        /// Every table of a branch.
        pub static TABLES: &[Table] = &[$(Table { layout: &$name::LAYOUT, fill: $name::fill }),+];
    };
}

/// What every book is asked for.
pub(crate) static FINDINGS: Table = Table { layout: &findings::LAYOUT, fill: findings::fill };

tables! {
    members committee groups terms elections rounds candidates reviews group_reviews measures commendations
    duties findings sessions scores matters funds spendings dues figures
}

#[cfg(test)]
pub(crate) mod tests;
