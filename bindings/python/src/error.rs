//! The exceptions of `xiaozu.errors`, raised with what is wrong as value objects.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use xiaozu::{
    Bilingual, Finding, Lang, Names, PairPlanErrors, PlanErrors, ReadErrors, RecordError, RulebookErrors,
};
use xiaozu_plain::{Fault, Tell};

use crate::write::to_python;

/// The door at which something is wrong.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    Book,
    Record,
    Rulebook,
    Plan,
    Frame,
    Count,
    Paper,
    Value,
}

impl Kind {
    fn class(self) -> &'static str {
        match self {
            Self::Book => "BookError",
            Self::Record => "RecordError",
            Self::Rulebook => "RulebookError",
            Self::Plan => "PlanError",
            Self::Frame => "FrameError",
            Self::Count => "CountError",
            Self::Paper => "PaperError",
            Self::Value => "InvalidValue",
        }
    }
}

/// The exception that says so.
pub(crate) fn raise(py: Python<'_>, kind: Kind, faults: impl IntoIterator<Item = Fault>) -> PyErr {
    with_findings(py, kind, faults, &[])
}

fn with_findings(
    py: Python<'_>,
    kind: Kind,
    faults: impl IntoIterator<Item = Fault>,
    findings: &[Finding],
) -> PyErr {
    let made = || {
        let faults: Vec<_> =
            faults.into_iter().map(|fault| to_python(py, &fault)).collect::<PyResult<_>>()?;
        let findings = to_python(py, &findings.told(Names::ids()))?;
        let class = py.import("xiaozu.errors")?.getattr(kind.class())?;
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

/// `?` for the errors of the library.
pub(crate) trait OrRaise<T> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T>;
}

impl<T, E: Raise> OrRaise<T> for Result<T, E> {
    fn or_raise(self, py: Python<'_>) -> PyResult<T> {
        self.map_err(|error| error.raise(py))
    }
}

macro_rules! raised {
    ($($error:ty => $kind:ident, $faults:expr;)+) => {
        $(impl Raise for $error {
            fn raise(&self, py: Python<'_>) -> PyErr {
                let faults: fn(&Self) -> Vec<Fault> = $faults;
                raise(py, Kind::$kind, faults(self))
            }
        })+
    };
}

raised! {
    ReadErrors => Book, |errors| errors.0.iter().map(Fault::from).collect();
    RulebookErrors => Rulebook, |errors| errors.0.iter().map(Fault::from).collect();
    PlanErrors => Plan, |errors| errors.0.iter().map(Fault::from).collect();
    PairPlanErrors => Plan, |errors| errors.0.iter().map(Fault::from).collect();
    xiaozu::PlanFault => Plan, |fault| vec![fault.into()];
    xiaozu::CountError => Count, |error| vec![error.into()];
    xiaozu_papers::NoLetter => Paper, |error| vec![error.into()];
    xiaozu::TooManyBallots => Count, |error| vec![Fault::value(error)];
    xiaozu_pseudonym::KeyTooShort => Value, |error| vec![Fault::value(error)];
}

/// Errors that say code, text and remedy themselves.
macro_rules! spoken {
    ($($error:ty => $kind:ident;)+) => {
        $(impl Raise for $error {
            fn raise(&self, py: Python<'_>) -> PyErr {
                let both = |say: &dyn Fn(Lang) -> String| Bilingual::new(say(Lang::Zh), say(Lang::En));
                let (text, remedy) = (both(&|lang| self.text(lang)), both(&|lang| self.remedy(lang).into()));
                raise(py, Kind::$kind, [Fault::new(self.code(), text, remedy)])
            }
        })+
    };
}

spoken! {
    xiaozu_frames::NoThreads => Value;
    xiaozu_frames::TooLarge => Frame;
    xiaozu_frames::UnknownTable => Value;
}

impl Raise for RecordError {
    fn raise(&self, py: Python<'_>) -> PyErr {
        let findings = match self {
            Self::Breach { findings, .. } => findings.as_slice(),
            _ => &[],
        };
        with_findings(py, Kind::Record, [self.into()], findings)
    }
}
