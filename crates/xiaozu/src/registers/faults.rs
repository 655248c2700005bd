use crate::book::{Seq, faults};
use crate::{Day, MemberId, PostId, TaskGroupId};

faults! {
    /// Why a fact about a model post or a task group is impossible.
    RegisterFault {
        /// A post has this id already.
        DuplicatePost { post: PostId } = "duplicate_post", "4.2b",
            "示范岗 id `{post}` 已使用", "换一个 id；换人也另设一个",
            "the post id `{post}` is taken", "choose another id; another holder gets another one";

        /// There is no such post, or it has ended.
        NoPost { post: PostId } = "no_post", "4.2b",
            "没有在用的示范岗 `{post}`", "核对 id 与日期，或先记 `model_post_set`",
            "nobody holds the post `{post}` on that day", "check the id and the day, or record `model_post_set` first";

        /// A task group has this id already.
        DuplicateTaskGroup { task_group: TaskGroupId } = "duplicate_task_group", "4.2c",
            "攻关小组 id `{task_group}` 已使用", "换一个 id",
            "the task group id `{task_group}` is taken", "choose another id";

        /// A task group without members.
        EmptyTaskGroup = "empty_task_group", "4.2c",
            "攻关小组没有成员", "至少写一名成员",
            "the task group has no members", "name at least one";

        /// A member stands twice in a task group.
        TwiceInTaskGroup { member: MemberId } = "twice_in_task_group", "4.2c",
            "攻关小组中 `{member}` 出现两次", "每名成员列一次",
            "the task group names `{member}` twice", "list each member once";

        /// The planned end lies before the beginning.
        PlannedBefore { planned_end: Day } = "end_before_start", "4.2c",
            "计划结束日 `{planned_end}` 早于成立之日", "更正日期",
            "the planned end `{planned_end}` lies before the day it is formed", "correct the day";

        /// There is no such task group.
        NoTaskGroup { task_group: TaskGroupId } = "no_task_group", "4.2c",
            "没有攻关小组 `{task_group}`", "核对 id，或先记 `task_group_formed`",
            "there is no task group `{task_group}`", "check the id, or record `task_group_formed` first";

        /// The task group has ended.
        TaskGroupOver { task_group: TaskGroupId, entry: Seq } = "task_group_over", "4.2c",
            "攻关小组 `{task_group}` 已结题（第 {entry} 条）", "有误则更正原记录",
            "the task group `{task_group}` ended by entry {entry}", "strike that entry if it was wrong";
    }
}
