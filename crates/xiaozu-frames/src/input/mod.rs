//! Frames from outside: named columns, whoever made them.

mod cell;
mod column;
mod days;
mod flags;
mod frame;
mod ids;
mod label;
mod list;
mod money;
mod near;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod words;
mod years;

pub(crate) use cell::Cell;
pub(crate) use column::{At, Column};
pub(crate) use days::months_of;
pub(crate) use flags::flag;
pub use frame::Frame;
pub(crate) use ids::{Ids, member_id};
pub(crate) use label::Counting;
pub use label::Label;
pub use list::{Value, list};
pub use money::MoneyUnit;
pub(crate) use money::{EMPTY, amounts_of};
pub(crate) use table::{batch, texts};
pub(crate) use text::units;
pub(crate) use words::{Words, unknown, word, words_of};
