use serde::Serialize;

use crate::book::Seq;
use crate::branch::{Shelf, Span};
use crate::flat::flat;
use crate::text::Text;
use crate::{Day, MemberId, PostId, TaskGroupId};

/// A model post and the member who holds it (党员示范岗).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ModelPost {
    /// The id.
    pub post: PostId,
    /// The name.
    pub name: Text,
    /// The holder.
    pub holder: MemberId,
    /// From when to when it is held.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub span: Span,
    /// The entry that set it up.
    pub entry: Seq,
    /// The entry that ended it, or by which the holder left the branch.
    pub ended_by: Option<Seq>,
}

flat! {
    ModelPost { [post] [name] [holder] [..span] [entry] [ended_by] }
}

/// Where a task group stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TaskGroupState {
    /// At work, the planned end not passed.
    Running,
    /// The planned end has passed, and no end is recorded. A register entry, never a breach.
    PastPlannedEnd,
    /// Ended with an outcome.
    Ended,
}

/// How a task group ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TaskGroupEnd {
    /// The day.
    pub on: Day,
    /// What came of it.
    pub outcome: Text,
    /// The entry.
    pub entry: Seq,
}

/// A task group for hard work (课题攻关小组).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TaskGroup {
    /// The id.
    pub task_group: TaskGroupId,
    /// What it is to reach.
    pub goal: Text,
    /// Everybody who was in it from its beginning; the first one leads it.
    pub members: Vec<MemberId>,
    /// The day it was formed.
    pub from: Day,
    /// The day by which it plans to end.
    pub planned_end: Day,
    /// How it ended.
    pub ended: Option<TaskGroupEnd>,
    /// The entry that formed it.
    pub entry: Seq,
}

impl TaskGroup {
    /// Where it stands at the end of a day.
    #[must_use]
    pub fn state(&self, day: Day) -> TaskGroupState {
        match &self.ended {
            Some(end) if end.on <= day => TaskGroupState::Ended,
            _ if day > self.planned_end => TaskGroupState::PastPlannedEnd,
            _ => TaskGroupState::Running,
        }
    }
}

/// Every model post and task group, in the order of the fold.
#[derive(Debug, Clone, Default)]
pub(crate) struct Registers {
    pub(crate) posts: Shelf<PostId, ModelPost>,
    pub(crate) task_groups: Shelf<TaskGroupId, TaskGroup>,
}

impl Registers {
    /// Whoever leaves the branch gives up the posts held on that day.
    pub(crate) fn member_left(&mut self, member: &MemberId, on: Day, entry: Seq) {
        self.posts.change(
            |post| post.holder == *member && post.span.covers(on),
            |post| {
                post.span.until = Some(on);
                post.ended_by = Some(entry);
            },
        );
    }
}
