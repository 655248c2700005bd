//! Errors of the library as the packages for other languages raise them.

use xiaozu::{Finding, PairPlanErrors, PlanErrors, ReadErrors, RecordError, RulebookErrors};

use crate::Fault;

/// The door at which something is wrong: one class of errors each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// A book that cannot be read or written.
    Book,
    /// A step that is not taken into a book.
    Record,
    /// A rulebook that cannot be read.
    Rulebook,
    /// A plan, a roster or a partition.
    Plan,
    /// A column of a data frame.
    Frame,
    /// Ballots that cannot be counted.
    Count,
    /// A paper that cannot be made.
    Paper,
    /// A single value.
    Value,
}

impl Door {
    /// The name of the class of its errors.
    #[must_use]
    pub fn class(self) -> &'static str {
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

/// What is wrong, told as data.
pub trait Wrong {
    /// Where it is found.
    fn door(&self) -> Door;

    /// Everything that is wrong, in order; at least one.
    fn faults(&self) -> Vec<Fault>;

    /// The clauses an act breaks, where it was refused as a breach.
    fn findings(&self) -> &[Finding] {
        &[]
    }
}

macro_rules! wrong {
    ($($error:ty => $door:ident, $faults:expr;)+) => {
        $(impl Wrong for $error {
            fn door(&self) -> Door {
                Door::$door
            }
            fn faults(&self) -> Vec<Fault> {
                let faults: fn(&Self) -> Vec<Fault> = $faults;
                faults(self)
            }
        })+
    };
}

wrong! {
    ReadErrors => Book, |errors| errors.0.iter().map(Fault::from).collect();
    RulebookErrors => Rulebook, |errors| errors.0.iter().map(Fault::from).collect();
    PlanErrors => Plan, |errors| errors.0.iter().map(Fault::from).collect();
    PairPlanErrors => Plan, |errors| errors.0.iter().map(Fault::from).collect();
    xiaozu::PlanFault => Plan, |fault| vec![fault.into()];
    xiaozu::CountError => Count, |error| vec![error.into()];
    xiaozu::PackingError => Count, |error| vec![Fault::value(error)];
    xiaozu::TooManyBallots => Count, |error| vec![Fault::value(error)];
    xiaozu_papers::NoLetter => Paper, |error| vec![error.into()];
    xiaozu_pseudonym::KeyTooShort => Value, |error| vec![Fault::value(error)];
}

impl Wrong for RecordError {
    fn door(&self) -> Door {
        Door::Record
    }

    fn faults(&self) -> Vec<Fault> {
        vec![self.into()]
    }

    fn findings(&self) -> &[Finding] {
        match self {
            Self::Breach { findings, .. } => findings,
            _ => &[],
        }
    }
}
