//! Rules that stand alone: no book is needed for them.

use pyo3::prelude::*;
use xiaozu::{AppliedYears, CommendedYear, MeritAccount, MeritRules, PairPerson, PairPlan, Pairing};

use crate::error::OrRaise;
use crate::value::{Data, Day, DayOut, List, Out, Span, named};

named! {
    "xiaozu._values":
        AppliedYears = "AppliedYears", CommendedYear = "CommendedYear", MeritRules = "MeritRules",
        PairPerson = "PairPerson", Pairing = "Pairing";
}

/// The three-year rule: which merit applications are owed to a person on a date (3.3c).
///
/// `years` are the years with a standing commendation, each with the day it was known; the rules are those of
/// `Rulebook.merit_rules`. Years known and applications made after `as_of` do not count yet.
#[pyfunction]
#[pyo3(signature = (years, *, rules, as_of, applications=None))]
pub(crate) fn merit(
    years: List<Data<CommendedYear>>,
    rules: Data<MeritRules>,
    as_of: Day,
    applications: Option<List<Data<AppliedYears>>>,
) -> Out<MeritAccount> {
    let years: Vec<_> = years.0.into_iter().map(|Data(year)| year).collect();
    let applied = applications.into_iter().flat_map(|list| list.0);
    let applied: Vec<_> = applied.map(|Data(applied)| applied).collect();
    Out(xiaozu::merit(&years, &applied, rules.0, as_of.0))
}

/// The best learning pairs of some people under a plan (结对互学, 3.1a), with who is left out, and why.
///
/// Raises `PlanError` with everything that is wrong with the plan, or with the list of people.
#[pyfunction]
pub(crate) fn propose_pairs(
    py: Python<'_>,
    people: List<Data<PairPerson>>,
    plan: Data<PairPlan>,
) -> PyResult<Out<Pairing>> {
    let people: Vec<_> = people.0.into_iter().map(|Data(person)| person).collect();
    py.detach(|| xiaozu::propose_pairs(&people, &plan.0)).or_raise(py).map(Out)
}

/// The first and the last day of a span: of a year, quarter or month, as in `2022-Q2`, or of a pair of days.
#[pyfunction]
pub(crate) fn days(span: Span) -> (DayOut, DayOut) {
    (DayOut(*span.0.start()), DayOut(*span.0.end()))
}
