//! The Python package `xiaozu`: it only translates.

mod book;
mod branch;
mod classes;
mod error;
mod read;
mod rulebook;
mod value;
mod write;

/// The extension module behind `xiaozu`; import from there.
#[pyo3::pymodule]
mod _xiaozu {
    #[pymodule_export]
    use super::book::{Book, Entries};
    #[pymodule_export]
    use super::branch::Branch;
    #[pymodule_export]
    use super::rulebook::Rulebook;
}
