//! Papers made from a book, as pages to print: the letter of appointment (委任书, 3.3a).
//!
//! A page is self-contained HTML: no script, nothing loaded from anywhere, sized for A4. What the record
//! says is escaped.

mod date;
mod error;
mod letter;

pub use error::NoLetter;
pub use letter::letter;
