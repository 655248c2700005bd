//! A poll that stands alone, and the stages of an election as types (1.2a, 1.2d).

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::{type_hint_identifier, type_hint_subscript};
use xiaozu::{
    Ballots, CountError, CountRules, MemberId, PollState, Procedure, Round, Sitting, Standards, Threshold,
};

use crate::error::OrRaise;
use crate::read;
use crate::value::{Data, List, Out, Written, all, named};

named! {
    "xiaozu._values": CountRules = "CountRules", PollState = "PollState", Standards = "Standards",
        Threshold = "Threshold";
}

/// The ballots of a round: dicts with `for`, `against`, `write_in` (lists of ids) and `count`.
struct HandedIn(Ballots);

impl<'py> FromPyObject<'_, 'py> for HandedIn {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("collections.abc", "Iterable"),
        type_hint_subscript!(
            type_hint_identifier!("collections.abc", "Mapping"),
            type_hint_identifier!("builtins", "str"),
            type_hint_identifier!("typing", "Any")
        )
    );

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        read::typed(&object).map(Self)
    }
}

fn ids(members: List<Written<MemberId>>) -> Vec<MemberId> {
    members.0.into_iter().map(|Written(id)| id).collect()
}

fn texts(ids: &[MemberId]) -> Vec<&str> {
    ids.iter().map(MemberId::as_str).collect()
}

/// How a round is held: who may be written in is given, or anybody may.
struct Held {
    should_attend: u32,
    present: u32,
    ballots: Ballots,
    may_stand: Option<Vec<MemberId>>,
}

impl Held {
    fn with<T>(&self, count: impl FnOnce(&Sitting<'_>) -> T) -> T {
        let may_stand = |id: &MemberId| self.may_stand.as_ref().is_none_or(|list| list.contains(id));
        let Self { should_attend, present, ballots, .. } = self;
        count(&Sitting { should_attend: *should_attend, present: *present, ballots, may_stand: &may_stand })
    }
}

/// A poll in rounds: it says who is elected, and among whom the next round is held.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Poll(Mutex<xiaozu::Poll>);

impl Poll {
    /// To be let go before Python is called, or two threads would wait for each other.
    fn held(&self) -> MutexGuard<'_, xiaozu::Poll> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Poll {
    /// A poll among `field` for so many seats; the rules are those of `Rulebook.count_rules`.
    #[new]
    #[pyo3(signature = (field, *, seats, rules))]
    fn new(field: List<Written<MemberId>>, seats: u32, rules: Data<CountRules>) -> Self {
        Self(Mutex::new(xiaozu::Poll::new(ids(field), seats, rules.0)))
    }

    /// Holds a round. Those who may be written in can be listed in `may_stand`; without it, anybody may.
    ///
    /// Raises `CountError` when the poll is over, or a ballot marks somebody who is no candidate.
    #[pyo3(signature = (ballots, *, should_attend, present, may_stand=None))]
    fn round(
        &self,
        py: Python<'_>,
        ballots: HandedIn,
        should_attend: u32,
        present: u32,
        may_stand: Option<List<Written<MemberId>>>,
    ) -> PyResult<Out<Round>> {
        let held = Held { should_attend, present, ballots: ballots.0, may_stand: may_stand.map(ids) };
        let round = held.with(|sitting| self.held().round(sitting).cloned());
        round.or_raise(py).map(Out)
    }

    /// Records the lot that was drawn among the tied.
    ///
    /// Raises `CountError` when the winner is not among them.
    fn draw(&self, py: Python<'_>, winner: Written<MemberId>) -> PyResult<()> {
        let drawn = self.held().draw(&winner.0);
        drawn.or_raise(py)
    }

    /// The candidates of the next round.
    #[getter]
    fn field(&self) -> Vec<String> {
        self.held().field().iter().map(ToString::to_string).collect()
    }

    /// Those elected so far.
    #[getter]
    fn elected(&self) -> Vec<String> {
        self.held().elected().iter().map(ToString::to_string).collect()
    }

    /// Seats still vacant.
    #[getter]
    fn vacant(&self) -> u32 {
        self.held().vacant()
    }

    /// Whether the next round is a run-off.
    #[getter]
    fn is_run_off(&self) -> bool {
        self.held().is_run_off()
    }

    /// Where it stands.
    #[getter]
    fn state(&self) -> Out<PollState> {
        Out(self.held().state().clone())
    }

    /// The rounds held, with their full counts.
    #[getter]
    fn rounds(&self) -> Vec<Out<Round>> {
        all(self.held().rounds().to_vec())
    }

    fn __repr__(&self) -> String {
        let poll = self.held();
        format!(
            "<Poll: {} of {} seats filled>",
            poll.elected().len(),
            poll.elected().len() + poll.vacant() as usize
        )
    }
}

/// Stage one of an election: members apply.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Applications(xiaozu::Applications);

#[pymethods]
impl Applications {
    /// Opens applications for so many seats.
    #[new]
    fn new(seats: u32) -> Self {
        Self(Procedure::open(seats))
    }

    /// The same with a member's application; a second one changes nothing.
    fn apply(&self, member: Written<MemberId>) -> Self {
        Self(self.0.clone().apply(member.0))
    }

    /// Those who applied.
    #[getter]
    fn applicants(&self) -> Vec<&str> {
        texts(self.0.applicants())
    }

    /// Stage two: the meeting of `present` recommends; `votes` has each applicant's count.
    fn recommend(&self, present: u32, majority: Data<Threshold>, votes: HashMap<String, u32>) -> Candidates {
        let votes = |id: &MemberId| votes.get(id.as_str()).copied().unwrap_or(0);
        Candidates(self.0.clone().recommend(present, majority.0, votes))
    }
}

/// Stage two is over: there are candidates, or none.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Candidates(xiaozu::Candidates);

#[pymethods]
impl Candidates {
    /// The candidates.
    #[getter]
    fn field(&self) -> Vec<&str> {
        texts(self.0.field())
    }

    /// Stage three: a poll in rounds.
    fn poll(&self, rules: Data<CountRules>) -> Polling {
        Polling(self.0.clone().poll(rules.0))
    }
}

/// Stage three: rounds are held.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Polling(xiaozu::Polling);

#[pymethods]
impl Polling {
    /// The same after another round.
    ///
    /// Raises `CountError` when the poll is over, or a ballot marks somebody who is no candidate.
    #[pyo3(signature = (ballots, *, should_attend, present, may_stand=None))]
    fn round(
        &self,
        py: Python<'_>,
        ballots: HandedIn,
        should_attend: u32,
        present: u32,
        may_stand: Option<List<Written<MemberId>>>,
    ) -> PyResult<Self> {
        let held = Held { should_attend, present, ballots: ballots.0, may_stand: may_stand.map(ids) };
        let next: Result<_, CountError> = held.with(|sitting| self.0.clone().round(sitting));
        next.or_raise(py).map(Self)
    }

    /// The round held last.
    #[getter]
    fn last_round(&self) -> Option<Out<&Round>> {
        self.0.last_round().map(Out)
    }

    /// Stage four, once every seat is filled; None before that.
    #[getter]
    fn elected(&self) -> Option<Elected> {
        self.0.clone().elected().map(Elected)
    }
}

/// Stage three is over: there are winners.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Elected(xiaozu::Elected);

#[pymethods]
impl Elected {
    /// The winners.
    #[getter]
    fn winners(&self) -> Vec<&str> {
        texts(self.0.winners())
    }

    /// Stage four: those winners who meet all four standards may be appointed; whoever is not assessed may not.
    fn assess(&self, standards: HashMap<String, Data<Standards>>) -> Vec<String> {
        let assessed = self.0.winners().iter().filter(|id| standards.contains_key(id.as_str()));
        let met = |id: &&MemberId| standards.get(id.as_str()).is_some_and(|Data(judged)| judged.all_met());
        assessed.filter(met).map(ToString::to_string).collect()
    }
}
