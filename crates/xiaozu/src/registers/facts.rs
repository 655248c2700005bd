//! What can be recorded about model posts and task groups.

use crate::book::facts;
use crate::text::Text;
use crate::{Day, MemberId, PostId, TaskGroupId};

facts! {
    /// A model post is set up and a member holds it (设立党员示范岗).
    model_post_set: ModelPostSet cites "4.2b" {
        /// The post's id.
        post: PostId,
        /// The post's name, as people say it.
        name: Text,
        /// The member who holds it, from the entry's own day.
        holder: MemberId,
        /// The last day of holding it, included; open when left out.
        until: Option<Day> = "Option::is_none",
    }
    example r#"{"post":"radio-1","name":"通信保障示范岗","holder":"li-wei","until":"2022-12-31"}"#

    /// A model post is given up, from the entry's own day (撤销党员示范岗).
    model_post_ended: ModelPostEnded cites "4.2b" {
        /// The post.
        post: PostId,
    }
    example r#"{"post":"radio-1"}"#

    /// A task group for hard work is formed (成立课题攻关小组).
    task_group_formed: TaskGroupFormed cites "4.2c" {
        /// The task group's id.
        task_group: TaskGroupId,
        /// What it is to reach.
        goal: Text,
        /// Its members; the first one leads it.
        members: Vec<MemberId>,
        /// The day by which it plans to end.
        planned_end: Day,
    }
    example r#"{"task_group":"relay","goal":"缩短中继开设时间","members":["li-wei","chen-chen"],"planned_end":"2022-06-30"}"#

    /// A task group ends, with what came of it (攻关小组结题).
    task_group_ended: TaskGroupEnded cites "4.2c" {
        /// The task group.
        task_group: TaskGroupId,
        /// What came of it.
        outcome: Text,
    }
    example r#"{"task_group":"relay","outcome":"开设时间由 40 分钟缩短到 25 分钟"}"#
}
