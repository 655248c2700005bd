//! The Python package: it only translates.

use pyo3::pymodule;

#[pymodule]
mod _xiaozu {
    use pyo3::prelude::*;

    /// One.
    #[pyclass(frozen)]
    struct One(u32);

    #[pymethods]
    impl One {
        #[getter]
        fn number(&self) -> u32 {
            self.0
        }
    }
}
