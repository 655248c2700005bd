//! The exceptions of `xiaozu.errors`, raised with what is wrong as value objects.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use xiaozu::{Finding, Names};
use xiaozu_plain::{Door, Fault, Tell, Wrong};

use crate::write::to_python;

/// The exception that says so.
pub(crate) fn raise(py: Python<'_>, door: Door, faults: impl IntoIterator<Item = Fault>) -> PyErr {
    with_findings(py, door, faults, &[])
}

fn with_findings(
    py: Python<'_>,
    door: Door,
    faults: impl IntoIterator<Item = Fault>,
    findings: &[Finding],
) -> PyErr {
    let made = || {
        let faults: Vec<_> =
            faults.into_iter().map(|fault| to_python(py, &fault)).collect::<PyResult<_>>()?;
        let findings = to_python(py, &findings.told(Names::ids()))?;
        let class = py.import("xiaozu.errors")?.getattr(door.class())?;
        class.call1((PyTuple::new(py, faults)?, findings))
    };
    match made() {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    }
}

/// What is wrong, as an exception.
pub(crate) trait Raise {
    fn raise(&self, py: Python<'_>) -> PyErr;
}

impl<E: Wrong> Raise for E {
    fn raise(&self, py: Python<'_>) -> PyErr {
        with_findings(py, self.door(), self.faults(), self.findings())
    }
}

/// `?` for the errors of the library.
pub(crate) trait OrRaise<T> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T>;
}

impl<T, E: Raise> OrRaise<T> for Result<T, E> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T> {
        self.map_err(|error| error.raise(py))
    }
}
