//! `xiaozu.GroupingProblem`: forming groups (1.1).

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyString;
use pyo3::{type_hint_identifier, type_hint_union};
use xiaozu::{
    Change, Comparison, Explanation, FormedGroup, Frontier, GroupingPlan, GroupingScore, MemberId, Names,
    Newcomers, RosterMember,
};
use xiaozu_plain::{Formed, Texted};

use crate::branch::Branch;
use crate::error::OrRaise;
use crate::read;
use crate::solve::{Control, interruptible};
use crate::value::{Data, List, Out, Written, all, named};

named! {
    "xiaozu._values":
        Formed = "Formed", GroupingPlan = "GroupingPlan", GroupingScore = "GroupingScore",
        Texted<Change> = "Change", Texted<Comparison> = "Comparison", Texted<Explanation> = "Explanation",
        Texted<Frontier> = "Frontier", Texted<Newcomers> = "Newcomers";
}

/// A plan for groups: a value object, a dict, or TOML.
pub(crate) struct Plan(pub(crate) GroupingPlan);

impl<'py> FromPyObject<'_, 'py> for Plan {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(Data::<GroupingPlan>::INPUT_TYPE, type_hint_identifier!("builtins", "str"));

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match object.cast::<PyString>() {
            Ok(text) => {
                let text = read::text_of(text.as_any().cast()?)?;
                GroupingPlan::from_toml(&text).or_raise(object.py()).map(Self)
            }
            Err(_) => {
                let text = read::data(&object)?.to_string();
                GroupingPlan::from_json(&text).or_raise(object.py()).map(Self)
            }
        }
    }
}

/// Groups to be judged: value objects or dicts, or a mapping of groups to their members.
type Groups = List<Data<FormedGroup>>;

fn groups(groups: Groups) -> Vec<FormedGroup> {
    groups.0.into_iter().map(|Data(group)| group).collect()
}

/// A plan and a roster, checked against each other: what groups are formed from.
///
/// `plan` is a value object, a dict, or TOML; `roster` are value objects or dicts, as
/// `Branch.grouping_roster()` gives them. With a branch, people and groups are named in the texts.
///
/// Raises `PlanError` with everything that is wrong with either.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct GroupingProblem {
    problem: xiaozu::GroupingProblem,
    branch: Option<Py<Branch>>,
}

impl GroupingProblem {
    pub(crate) fn of(problem: xiaozu::GroupingProblem) -> Self {
        Self { problem, branch: None }
    }

    pub(crate) fn core(&self) -> &xiaozu::GroupingProblem {
        &self.problem
    }

    fn names(&self) -> Names<'_> {
        self.branch.as_ref().map_or_else(Names::ids, |branch| Names::of(branch.get().core()))
    }

    fn clone_with(&self, py: Python<'_>, problem: xiaozu::GroupingProblem) -> Self {
        Self { problem, branch: self.branch.as_ref().map(|branch| branch.clone_ref(py)) }
    }
}

/// Forms groups on so many threads; the answer is the same on all.
pub(crate) fn form(
    problem: &xiaozu::GroupingProblem,
    threads: Option<usize>,
    control: Control<'_>,
) -> xiaozu::Formed {
    // More threads than cores win nothing.
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
    let threads = threads.map(|threads| threads.clamp(1, cores));
    let pool = threads.map(|threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build());
    match pool {
        Some(Ok(pool)) => pool.install(|| xiaozu_parallel::form_groups(problem, control)),
        Some(Err(_)) | None => xiaozu_parallel::form_groups(problem, control),
    }
}

#[pymethods]
impl GroupingProblem {
    #[new]
    #[pyo3(signature = (plan, roster, branch=None))]
    fn new(
        py: Python<'_>,
        plan: Plan,
        roster: List<Data<RosterMember>>,
        branch: Option<Py<Branch>>,
    ) -> PyResult<Self> {
        let roster = roster.0.into_iter().map(|Data(member)| member).collect();
        let problem = xiaozu::GroupingProblem::new(plan.0, roster).or_raise(py)?;
        Ok(Self { problem, branch })
    }

    /// The plan.
    #[getter]
    fn plan(&self) -> Out<&GroupingPlan> {
        Out(self.problem.plan())
    }

    /// The roster.
    #[getter]
    fn roster(&self) -> Vec<Out<&RosterMember>> {
        all(self.problem.roster())
    }

    /// Forms groups: `Found` with a bound on what is possible, `Infeasible` with the demands that contradict each
    /// other, or `Undecided`.
    ///
    /// `progress` is called a few times a second with a `Progress`; where it returns False the search stops with what
    /// it has. Ctrl-C stops it, too, and raises KeyboardInterrupt. All cores are used unless `threads` says how
    /// many; the answer is the same.
    #[pyo3(signature = (*, progress=None, threads=None))]
    fn form(
        &self,
        py: Python<'_>,
        progress: Option<Callback<'_>>,
        threads: Option<usize>,
    ) -> PyResult<Out<Formed>> {
        let progress = progress.as_ref().map(|Callback(callback)| callback);
        let formed = interruptible(py, progress, |control| form(&self.problem, threads, control))?;
        Ok(Out(Formed::told(formed, &self.problem, self.names())))
    }

    /// The points that groups lose, by wish.
    ///
    /// Raises `PlanError` when the groups are no partition of the roster.
    fn score(&self, py: Python<'_>, groups: Groups) -> PyResult<Out<GroupingScore>> {
        self.problem.score(&self::groups(groups)).or_raise(py).map(Out)
    }

    /// Why groups are as they are: sizes, demands, wishes, every member's place, the best changes not made.
    ///
    /// Raises `PlanError` when the groups are no partition of the roster.
    fn explain(&self, py: Python<'_>, groups: Groups) -> PyResult<Out<Texted<Explanation>>> {
        let groups = self::groups(groups);
        let explanation = py.detach(|| self.problem.explain(&groups)).or_raise(py)?;
        Ok(Out(Texted::<Explanation>::of(explanation, &self.problem, self.names())))
    }

    /// Where else a member could be, and what it would cost, the cheapest first.
    ///
    /// Raises `PlanError` when the groups are no partition of the roster, or the member is not on it.
    fn alternatives(
        &self,
        py: Python<'_>,
        groups: Groups,
        member: Written<MemberId>,
    ) -> PyResult<Vec<Out<Texted<Change>>>> {
        let groups = self::groups(groups);
        let changes = py.detach(|| self.problem.alternatives(&groups, &member.0)).or_raise(py)?;
        let told = |change| Texted::<Change>::of(change, &self.problem, self.names());
        Ok(all(changes.into_iter().map(told)))
    }

    /// Two partitions of the roster side by side.
    ///
    /// Raises `PlanError` when either is no partition of the roster.
    fn compare(&self, py: Python<'_>, today: Groups, proposed: Groups) -> PyResult<Out<Texted<Comparison>>> {
        let (today, proposed) = (groups(today), groups(proposed));
        let comparison = py.detach(|| self.problem.compare(&today, &proposed)).or_raise(py)?;
        Ok(Out(Texted::<Comparison>::of(comparison, &self.problem, self.names())))
    }

    /// From today's groups to the best ones by as few moves as can be: what each number of moves can win.
    /// `progress` and Ctrl-C work as in `form`.
    ///
    /// Raises `PlanError` when the groups are no partition of the roster, or their number is not allowed.
    #[pyo3(signature = (today, *, progress=None))]
    fn frontier(
        &self,
        py: Python<'_>,
        today: Groups,
        progress: Option<Callback<'_>>,
    ) -> PyResult<Out<Texted<Frontier>>> {
        let today = groups(today);
        let progress = progress.as_ref().map(|Callback(callback)| callback);
        let search = |control: Control<'_>| self.problem.frontier(&today, &mut |far| control(far));
        let frontier = interruptible(py, progress, search)?.or_raise(py)?;
        Ok(Out(Texted::<Frontier>::of(frontier, &self.problem, self.names())))
    }

    /// The same plan with people who come anew.
    ///
    /// Raises `PlanError` with everything that is wrong with them.
    fn with_newcomers(&self, py: Python<'_>, newcomers: List<Data<RosterMember>>) -> PyResult<Self> {
        let newcomers: Vec<_> = newcomers.0.into_iter().map(|Data(member)| member).collect();
        let problem = self.problem.with_newcomers(&newcomers).or_raise(py)?;
        Ok(self.clone_with(py, problem))
    }

    /// The best places for those who are on the roster and in none of today's groups; nobody else moves.
    ///
    /// Raises `PlanError` when the groups are wrong.
    fn place_newcomers(&self, py: Python<'_>, today: Groups) -> PyResult<Out<Texted<Newcomers>>> {
        let today = groups(today);
        let newcomers = py.detach(|| self.problem.place_newcomers(&today)).or_raise(py)?;
        Ok(Out(Texted::<Newcomers>::of(newcomers, &self.problem, self.names())))
    }

    fn __repr__(&self) -> String {
        format!("<GroupingProblem of {} members>", self.problem.roster().len())
    }
}

/// A function to be called.
pub(crate) struct Callback<'py>(pub(crate) Bound<'py, PyAny>);

impl<'py> FromPyObject<'_, 'py> for Callback<'py> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("xiaozu._entry", "OnProgress");

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if object.is_callable() { Ok(Self(object.to_owned())) } else { Err(read::no_data(&object)) }
    }
}
