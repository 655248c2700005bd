//! Rules over the columns of a data frame.

use std::ops::ControlFlow;

use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyInt, PyString};
use pyo3::{type_hint_identifier, type_hint_union};
use xiaozu::{MemberId, Month, Names, PollState, Round};
use xiaozu_frames::{
    BallotsIn, CountedRound, DuesColumns, GroupColumns, IncomeOf, Label, MoneyUnit, MonthOf, StreakColumns,
};
use xiaozu_plain::Formed;

use crate::error::OrRaise;
use crate::formation::{Callback, GroupingProblem, Plan};
use crate::frame::Columns;
use crate::read;
use crate::rulebook::Rulebook;
use crate::solve::{Control, interruptible};
use crate::table::Table;
use crate::value::{Day, List, Out, Written};

/// A rating that counts: a text or a whole number.
pub(crate) struct Rating(Label);

impl<'py> FromPyObject<'_, 'py> for Rating {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr =
        type_hint_union!(type_hint_identifier!("builtins", "str"), type_hint_identifier!("builtins", "int"));

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyInt>() {
            return Ok(Self(Label::Number(object.extract()?)));
        }
        let text = object.cast::<PyString>().map_err(|_| read::no_data(&object))?;
        Ok(Self(Label::Text(read::text_of(text.as_any().cast()?)?)))
    }
}

/// The ratings that count: one, or several.
pub(crate) struct Ratings(Vec<Label>);

impl<'py> FromPyObject<'_, 'py> for Ratings {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(Rating::INPUT_TYPE, List::<Rating>::INPUT_TYPE);

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(Rating(one)) = Rating::extract(object) {
            return Ok(Self(vec![one]));
        }
        List::extract(object)
            .map(|List(ratings)| Self(ratings.into_iter().map(|Rating(label)| label).collect()))
    }
}

/// What streaks are asked for, as Python gives it.
struct Asked<'a> {
    columns: StreakColumns<'a>,
    counting: Option<Vec<Label>>,
}

impl<'a> Asked<'a> {
    fn of(
        (person, year, excellent): (&'a str, &'a str, &'a str),
        counting: Option<Ratings>,
        years: Option<u32>,
        rules: Option<&'a xiaozu::Rulebook>,
        on: Option<Day>,
    ) -> Self {
        let counting = counting.map(|Ratings(labels)| labels);
        let on = on.map(|Day(day)| day);
        Self {
            columns: StreakColumns { years, rules, on, ..StreakColumns::new(person, year, excellent) },
            counting,
        }
    }

    fn columns(&self) -> StreakColumns<'_> {
        StreakColumns { counting: self.counting.as_deref(), ..self.columns }
    }
}

/// Every run of consecutive excellent years in a frame (3.3c): a row a run, with `person`, `first`, `last`, `years`, and
/// whether it has `reached` as many years as are asked for.
///
/// `person`, `year` and `excellent` name columns: persons are texts or whole numbers; years are numbers, texts or dates;
/// `excellent` is true or false, 1 or 0, or a column of ratings of which those in `counting` are excellent. How many
/// years are asked for is given by `years`, otherwise by the rulebook (the published practice where none is given) on a
/// day (the latest where none is given). Rows may come in any order and repeat.
///
/// Raises `FrameError` with the column and the row, from 0, of the first cell that cannot be taken so.
#[pyfunction]
#[pyo3(signature = (frame, *, person, year, excellent, counting=None, years=None, rulebook=None, on=None))]
#[expect(clippy::too_many_arguments, reason = "in Python they are keywords")]
pub(crate) fn streaks(
    py: Python<'_>,
    frame: Columns,
    person: &str,
    year: &str,
    excellent: &str,
    counting: Option<Ratings>,
    years: Option<u32>,
    rulebook: Option<&Rulebook>,
    on: Option<Day>,
) -> PyResult<Table> {
    let rules = rulebook.map(Rulebook::rules);
    let asked = Asked::of((person, year, excellent), counting, years, rules.as_deref(), on);
    py.detach(|| xiaozu_frames::streaks(&frame.0, &asked.columns())).or_raise(py).map(Table::one)
}

/// Whether the year of each row completes or extends a run of as many excellent years as are asked for (3.3c): one
/// column, `reached`, a row for each row of the frame, in its order. The arguments are those of `streaks`.
///
/// Raises `FrameError` with the column and the row, from 0, of the first cell that cannot be taken so.
#[pyfunction]
#[pyo3(signature = (frame, *, person, year, excellent, counting=None, years=None, rulebook=None, on=None))]
#[expect(clippy::too_many_arguments, reason = "in Python they are keywords")]
pub(crate) fn streak_marks(
    py: Python<'_>,
    frame: Columns,
    person: &str,
    year: &str,
    excellent: &str,
    counting: Option<Ratings>,
    years: Option<u32>,
    rulebook: Option<&Rulebook>,
    on: Option<Day>,
) -> PyResult<Table> {
    let rules = rulebook.map(Rulebook::rules);
    let asked = Asked::of((person, year, excellent), counting, years, rules.as_deref(), on);
    py.detach(|| xiaozu_frames::streak_marks(&frame.0, &asked.columns())).or_raise(py).map(Table::one)
}

/// The dues of a month for each row, in the order of the frame (2.0): `dues_fen`, `dues_yuan` (decimal), the `rule` they
/// are reckoned by, and its `clause`.
///
/// `base` names the column of monthly bases, in yuan (in fen where `fen` is true): numbers, decimals, or texts such as
/// `5,432.50`. `kind` names the column that says what a member lives on: `wage` or 工资, `retired` or 离退休,
/// `student` or 学生, `unemployed` or 下岗失业, `relief` or 抚恤救济, `farmer` or 农民. `month` names a column of months or
/// dates whose rates count; without it the rates are those of the day `on`, or the latest.
///
/// Raises `FrameError` with the column and the row, from 0, of the first cell that cannot be taken so.
#[pyfunction]
#[pyo3(signature = (frame, *, base, kind, rulebook, month=None, on=None, fen=false))]
#[expect(clippy::too_many_arguments, reason = "in Python they are keywords")]
pub(crate) fn dues(
    py: Python<'_>,
    frame: Columns,
    base: &str,
    kind: &str,
    rulebook: &Rulebook,
    month: Option<&str>,
    on: Option<Day>,
    fen: bool,
) -> PyResult<Table> {
    let all_on = |Day(day)| MonthOf::All(Month::of(day));
    let columns = DuesColumns {
        base,
        unit: if fen { MoneyUnit::Fen } else { MoneyUnit::Yuan },
        income: IncomeOf::Column(kind),
        month: month.map(MonthOf::Column).or(on.map(all_on)).unwrap_or_default(),
    };
    let rules = rulebook.rules();
    py.detach(|| xiaozu_frames::dues(&frame.0, &columns, &rules)).or_raise(py).map(Table::one)
}

/// What a count found.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Counted(xiaozu_frames::CountedFrame);

#[pymethods]
impl Counted {
    /// A row for every candidate, then for everybody written in who may stand: `candidate`, `write_in`, `for`,
    /// `against`, `abstain`, `needed` (the votes that elect; None where most votes win), `elected`.
    #[getter]
    fn table(&self) -> Table {
        Table::one(self.0.table.clone())
    }

    /// The round: quorum, why it is void, spoiled ballots, who is elected, the next field.
    #[getter]
    fn round(&self) -> Out<&Round> {
        Out(&self.0.round)
    }

    /// Where the poll stands after it.
    #[getter]
    fn state(&self) -> Out<&PollState> {
        Out(&self.0.state)
    }

    fn __repr__(&self) -> String {
        let elected: Vec<&str> = self.0.round.elected.iter().map(MemberId::as_str).collect();
        format!("<Counted: {} ballots, elected: {}>", self.0.round.ballots, elected.join(", "))
    }
}

/// Counts one first round of an election that stands alone (1.2d).
///
/// The ballots lie in a frame either wide, a row a ballot and a column a candidate (`candidates` names the columns), or
/// long, a row a mark: `ballot`, `candidate` and `mark` name the columns, and `candidates` may list who stands. A mark is
/// 1 (for), -1 (against), 0 or empty (abstains), or a text: `for`, 赞成, 同意; `against`, 反对, 不同意; `abstain`,
/// 弃权; in the long form `write_in` or 另选 too. Whoever is written in may stand if `may_stand` lists him or her;
/// without it anybody may.
///
/// Raises `FrameError` with the column and the row, from 0, of the first cell that cannot be taken so.
#[pyfunction]
#[pyo3(signature = (
    ballots, *, seats, should_attend, present, on, rulebook, candidates=None, ballot=None, candidate=None, mark=None,
    may_stand=None
))]
#[expect(clippy::too_many_arguments, reason = "in Python they are keywords")]
pub(crate) fn count(
    py: Python<'_>,
    ballots: Columns,
    seats: u32,
    should_attend: u32,
    present: u32,
    on: Day,
    rulebook: &Rulebook,
    candidates: Option<List<String>>,
    ballot: Option<&str>,
    candidate: Option<&str>,
    mark: Option<&str>,
    may_stand: Option<List<Written<MemberId>>>,
) -> PyResult<Counted> {
    let candidates: Option<Vec<&str>> =
        candidates.as_ref().map(|List(names)| names.iter().map(String::as_str).collect());
    let may_stand: Option<Vec<MemberId>> =
        may_stand.map(|List(ids)| ids.into_iter().map(|Written(id)| id).collect());
    let may_stand = |id: &MemberId| may_stand.as_ref().is_none_or(|list| list.contains(id));
    let everybody: Vec<&str> = ballots.0.names().collect();
    let lie = match (ballot, candidate, mark) {
        (Some(ballot), Some(candidate), Some(mark)) => {
            BallotsIn::Long { ballot, candidate, mark, candidates: candidates.as_deref() }
        }
        _ => BallotsIn::Wide { candidates: candidates.as_deref().unwrap_or(&everybody) },
    };
    let round = CountedRound { ballots: lie, seats, should_attend, present, may_stand: &may_stand, on: on.0 };
    let rules = rulebook.rules();
    py.detach(|| xiaozu_frames::count(&ballots.0, &round, &rules)).or_raise(py).map(Counted)
}

/// What came of forming groups of the people in a frame.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct FormedFrame {
    formed: Formed,
    table: Option<Table>,
    problem: Py<GroupingProblem>,
}

#[pymethods]
impl FormedFrame {
    /// Who is in which group, a row for each row of the frame in its order: the frame's ids, and `group`. None where no
    /// groups were found.
    #[getter]
    fn table(&self) -> Option<Table> {
        self.table.clone()
    }

    /// The outcome.
    #[getter]
    fn formed(&self) -> Out<&Formed> {
        Out(&self.formed)
    }

    /// The problem as it was put: explanations and changes start from it.
    #[getter]
    fn problem(&self) -> &Py<GroupingProblem> {
        &self.problem
    }
}

/// Forms groups of the people in a frame (1.1), a row a member.
///
/// `member` names the column of ids or names. Columns the plan names become attributes, and those in `attributes`.
/// `full`, `may_lead` (true or false), `seat` on the committee and the present `group` may be columns, too. `progress`
/// and Ctrl-C work as in `GroupingProblem.form`.
///
/// Raises `FrameError` with the column and the row, from 0, of the first cell that cannot be taken so, and `PlanError`
/// with everything that is wrong with the plan.
#[pyfunction]
#[pyo3(signature = (
    frame, *, member, plan, attributes=None, full=None, may_lead=None, seat=None, group=None, progress=None
))]
#[expect(clippy::too_many_arguments, reason = "in Python they are keywords")]
pub(crate) fn form_groups(
    py: Python<'_>,
    frame: Columns,
    member: &str,
    plan: Plan,
    attributes: Option<List<String>>,
    full: Option<&str>,
    may_lead: Option<&str>,
    seat: Option<&str>,
    group: Option<&str>,
    progress: Option<Callback<'_>>,
) -> PyResult<FormedFrame> {
    let attributes = attributes.map(|List(names)| names).unwrap_or_default();
    let attributes: Vec<&str> = attributes.iter().map(String::as_str).collect();
    let columns =
        GroupColumns { attributes: &attributes, full, may_lead, seat, group, ..GroupColumns::new(member) };
    let progress = progress.as_ref().map(|Callback(callback)| callback);
    let search = |control: Control<'_>| {
        let control = |far: &xiaozu::Progress| -> ControlFlow<()> { control(far) };
        xiaozu_frames::form_groups(&frame.0, &columns, plan.0, &control)
    };
    let found = interruptible(py, progress, search)?.or_raise(py)?;
    Ok(FormedFrame {
        formed: Formed::told(found.formed, &found.problem, Names::ids()),
        table: found.table.map(Table::one),
        problem: Py::new(py, GroupingProblem::of(found.problem))?,
    })
}
