//! Answers as ordered data: findings and decisions, each with its clause, the entries it rests on,
//! and what would change it. The wording in 中文 and English is drawn from the same data.

mod decision;
mod evidence;
mod finding;
mod names;
mod need;
mod point;
mod question;
mod weighing;

pub use decision::{Decision, Reason, Verdict};
pub use evidence::Evidence;
pub use finding::Finding;
pub(crate) use finding::alternatives_in_words;
pub use names::Names;
pub use need::Need;
pub use point::Point;
pub use question::{Question, UnknownQuestion};
pub(crate) use weighing::Weighing;
