//! Forming groups (1.1) of the people in a frame.

mod roster;
#[cfg(test)]
mod tests;

use std::ops::ControlFlow;
use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, RecordBatch};
use rustc_hash::FxHashMap;
use xiaozu::{Formed, GroupId, GroupingPlan, GroupingProblem, MemberId, PlanErrors, Progress, RosterMember};

use crate::input::{batch, texts};
use crate::{Frame, FrameFault};

/// Which columns say who is to be placed, and what is known of them: a row a member.
#[derive(Debug, Clone, Copy)]
pub struct GroupColumns<'a> {
    /// The column of members: ids or names, texts or whole numbers, each once.
    pub member: &'a str,
    /// Columns that become attributes beside those the plan names. Numbers are numbers, with at most three decimals,
    /// other values labels; empty cells are unknown. Where the plan needs a label, numbers are taken as labels, and
    /// texts as numbers where it needs a number.
    pub attributes: &'a [&'a str],
    /// Whether a full member (booleans, or 0 and 1); left out or empty: yes.
    pub full: Option<&'a str>,
    /// Whether he or she could lead a group (booleans, or 0 and 1); left out or empty: yes.
    pub may_lead: Option<&'a str>,
    /// The seat on the branch committee: `secretary` or 书记, `deputy` or 副书记, `member` or 委员; empty: none.
    pub seat: Option<&'a str>,
    /// The present group; empty: none.
    pub group: Option<&'a str>,
}

impl<'a> GroupColumns<'a> {
    /// Members, and of them what the plan asks.
    #[must_use]
    pub fn new(member: &'a str) -> Self {
        Self { member, attributes: &[], full: None, may_lead: None, seat: None, group: None }
    }
}

/// What came of forming groups.
#[derive(Debug, Clone)]
pub struct FormedFrame {
    /// The problem as it was put to the library: its plan and its roster. Explanations and changes start from it.
    pub problem: GroupingProblem,
    /// The outcome.
    pub formed: Formed,
    /// Who is in which group, a row for each row of the frame in its order, when groups were found: `member` (Int64 or
    /// LargeUtf8, as the frame has it) and `group` (LargeUtf8).
    pub table: Option<RecordBatch>,
}

/// Why groups cannot be formed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormGroupsError {
    /// A column cannot be taken so.
    #[error(transparent)]
    Frame(#[from] FrameFault),
    /// Plan and roster cannot be taken together.
    #[error(transparent)]
    Plan(#[from] PlanErrors),
}

/// Forms groups of the people in a frame, on all cores, with the same answer as [`xiaozu::form_groups`].
///
/// `control` is asked by every thread, every few thousand changes, whether to go on.
///
/// ```
/// use std::ops::ControlFlow;
/// use std::sync::Arc;
/// use arrow_array::{ArrayRef, Int64Array, StringArray};
/// use xiaozu::GroupingPlan;
/// use xiaozu_frames::{Frame, GroupColumns, form_groups};
/// let name: ArrayRef = Arc::new(StringArray::from_iter_values((0..8).map(|n| format!("党员{n}"))));
/// let age: ArrayRef = Arc::new(Int64Array::from_iter_values((0..8).map(|n| 25 + 4 * n)));
/// let frame = Frame::from_columns(vec![("姓名".to_owned(), vec![name]), ("年龄".to_owned(), vec![age])])?;
/// let plan = GroupingPlan::from_toml(r#"
///     groups.number = 2
///     [[wishes]]
///     purpose = "balance"
///     attribute = "年龄"
/// "#)?;
/// let formed = form_groups(&frame, &GroupColumns::new("姓名"), plan, &|_| ControlFlow::Continue(()))?;
/// let table = formed.table.ok_or("not found")?;
/// assert_eq!((table.num_rows(), table.num_columns()), (8, 2));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FrameFault`] names the column and the row that cannot be taken so; [`PlanErrors`] are the library's own: all that
/// is wrong with the plan, a column it names and the frame does not have among them.
pub fn form_groups(
    frame: &Frame,
    columns: &GroupColumns<'_>,
    plan: GroupingPlan,
    control: &(dyn Fn(&Progress) -> ControlFlow<()> + Sync),
) -> Result<FormedFrame, FormGroupsError> {
    let roster = roster::roster(frame, columns, &plan)?;
    let problem = GroupingProblem::new(plan, roster)?;
    let formed = xiaozu_parallel::form_groups(&problem, control);
    let table = match &formed {
        Formed::Found(grouping) => {
            let places = grouping
                .groups
                .iter()
                .flat_map(|formed| formed.members.iter().map(move |member| (member, &formed.group)));
            Some(table(frame, columns, problem.roster(), &places.collect())?)
        }
        Formed::Infeasible(_) | Formed::Undecided(_) => None,
    };
    Ok(FormedFrame { problem, formed, table })
}

fn table(
    frame: &Frame,
    columns: &GroupColumns<'_>,
    roster: &[RosterMember],
    places: &FxHashMap<&MemberId, &GroupId>,
) -> Result<RecordBatch, FrameFault> {
    let number = |member: &RosterMember| member.member.as_str().parse().ok();
    let numbers: Option<Vec<i64>> =
        if frame.column(columns.member)?.is_number() { roster.iter().map(number).collect() } else { None };
    let member: ArrayRef = match numbers {
        Some(numbers) => Arc::new(Int64Array::from(numbers)),
        None => texts(roster.iter().map(|member| member.member.as_str())),
    };
    let group = roster.iter().map(|member| places.get(&member.member).map_or("", |group| group.as_str()));
    batch(vec![("member", false, member), ("group", false, texts(group))])
}
