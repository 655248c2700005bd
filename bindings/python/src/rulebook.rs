//! `xiaozu.Rulebook`.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyAny, PyTuple};
use xiaozu::{Bilingual, Clause, ClauseInfo, CountRules, Excuse, Lint, MeritRules, Threshold};

use crate::error::OrRaise;
use crate::value::{Any, Day, Out, Written, all, named};
use crate::write::to_python;

named! {
    "xiaozu._values": Bilingual = "Bilingual", ClauseInfo = "ClauseInfo", Excuse = "Excuse", Lint = "Lint";
}

/// The rules as dated data: which judgements are asked for, by which clause, with which parameters on which date.
///
/// Two ship with the library: `Rulebook.source()`, the published practice, and `Rulebook.statutes()`, the
/// national regulations where they speak. Other organisations write their own in TOML or JSON.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Rulebook {
    rules: Arc<xiaozu::Rulebook>,
    origin: Origin,
}

/// Where it comes from, so that it can be made again.
enum Origin {
    Source,
    Statutes,
    Toml(String),
    Json(String),
}

impl Rulebook {
    pub(crate) fn rules(&self) -> Arc<xiaozu::Rulebook> {
        self.rules.clone()
    }
}

#[pymethods]
impl Rulebook {
    /// The published practice the library was made for (《让党小组发挥大作用》).
    #[staticmethod]
    fn source() -> Self {
        Self { rules: xiaozu::Rulebook::source(), origin: Origin::Source }
    }

    /// The national regulations, where they speak.
    #[staticmethod]
    fn statutes() -> Self {
        Self { rules: xiaozu::Rulebook::statutes(), origin: Origin::Statutes }
    }

    /// Reads a rulebook written in TOML.
    ///
    /// Raises `RulebookError` with everything that is wrong with it, not only the first.
    #[staticmethod]
    fn from_toml(py: Python<'_>, text: String) -> PyResult<Self> {
        let rules = xiaozu::Rulebook::from_toml(&text).or_raise(py)?;
        Ok(Self { rules: Arc::new(rules), origin: Origin::Toml(text) })
    }

    /// Reads a rulebook written in JSON.
    ///
    /// Raises `RulebookError` with everything that is wrong with it, not only the first.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: String) -> PyResult<Self> {
        let rules = xiaozu::Rulebook::from_json(&text).or_raise(py)?;
        Ok(Self { rules: Arc::new(rules), origin: Origin::Json(text) })
    }

    /// Its id.
    #[getter]
    fn id(&self) -> &str {
        &self.rules.id
    }

    /// Its name.
    #[getter]
    fn name(&self) -> Out<&Bilingual> {
        Out(&self.rules.name)
    }

    /// The catalogue of clauses, by id.
    fn clauses(&self) -> Vec<Out<&ClauseInfo>> {
        all(self.rules.clauses())
    }

    /// What a clause says; None for one that is not in the catalogue.
    fn clause(&self, id: Written<Clause>) -> Option<Out<&ClauseInfo>> {
        self.rules.clause_info(&id.0).map(Out)
    }

    /// Every category of excuse, by id.
    fn excuses(&self) -> Vec<Out<&Excuse>> {
        all(self.rules.excuses())
    }

    /// Contradictions between parameters that are valid one by one.
    fn lint(&self) -> Vec<Out<Lint>> {
        all(self.rules.lint())
    }

    /// The rules of a poll that begins on a day (1.2d).
    fn count_rules(&self, day: Day) -> Out<CountRules> {
        Out(CountRules::on(&self.rules, day.0))
    }

    /// What makes an applicant a candidate, on a day (1.2d).
    fn recommendation_majority(&self, day: Day) -> Out<Threshold> {
        Out(self.rules.election.recommendation_majority.on(day.0))
    }

    /// The three-year rule on a day (3.3c).
    fn merit_rules(&self, day: Day) -> Out<MeritRules> {
        Out(MeritRules::on(&self.rules, day.0))
    }

    /// Every parameter with its dates and its clause, as plain data.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        to_python(py, &serde_json::json!(*self.rules))
    }

    fn __repr__(&self) -> String {
        format!("<Rulebook {}>", self.rules.id)
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.rules == other.rules
    }

    fn __hash__(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        self.rules.id.hash(&mut hasher);
        hasher.finish()
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, Any<'py>)> {
        let (make, text) = match &slf.get().origin {
            Origin::Source => ("source", vec![]),
            Origin::Statutes => ("statutes", vec![]),
            Origin::Toml(text) => ("from_toml", vec![text.clone()]),
            Origin::Json(text) => ("from_json", vec![text.clone()]),
        };
        Ok((slf.get_type().getattr(make)?, Any(PyTuple::new(slf.py(), text)?.into_any())))
    }
}
