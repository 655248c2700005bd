use super::number::Number;
use crate::book::{faults, speaks};
use crate::text::{Bilingual, Text};
use crate::{GroupId, MemberId};

faults! {
    /// Why a plan and a roster cannot be taken together.
    PlanFault {
        /// Neither TOML nor JSON, or not a plan.
        Unreadable { line: u32, column: u32, detail: Bilingual as clone } = "unreadable_grouping_plan", "1.1e",
            "编组方案第 {line} 行第 {column} 列读不下去：{detail}", "更正写法",
            "line {line}, column {column} of the plan for groups: {detail}", "correct the line";

        /// Nobody to place.
        NobodyToPlace = "nobody_to_place", "1.1d",
            "名单是空的", "至少列入一人",
            "the roster is empty", "list at least one member";

        /// Too many to place.
        TooManyMembers { members: u32, most: u32 } = "too_many_members", "",
            "名单有 {members} 人，最多 {most} 人", "分成几份名单",
            "the roster has {members} members, and at most {most} can be placed", "split the roster";

        /// Somebody is listed twice.
        ListedTwice { member: MemberId } = "listed_twice", "1.1d",
            "`{member}` 在名单中出现两次", "每人只列一次",
            "`{member}` is on the roster twice", "list every member once";

        /// A demand names somebody who is not on the roster.
        NotOnRoster { path: String, member: MemberId } = "not_on_roster", "1.1d",
            "`{path}` 中的 `{member}` 不在名单上", "核对 id，或把此人列入名单",
            "`{path}` names `{member}`, who is not on the roster", "check the id, or add the member to the roster";

        /// A demand about one member only.
        TooFewNamed { path: String } = "too_few_named", "1.1e",
            "`{path}` 应列两名以上的党员，且不重复", "补上，或删去这一项",
            "`{path}` needs two members or more, each once", "add the others, or leave the demand out";

        /// A number that is none.
        WrongNumber { path: String, least: u32, most: u32 } = "wrong_number", "1.1a",
            "`{path}` 应在 {least} 与 {most} 之间，且下限不大于上限", "更正数字",
            "`{path}` is a number from {least} to {most}, and the least is not more than the most", "correct the number";

        /// The lists of groups differ in length.
        GroupsDiffer { path: String, groups: u32, number: u32 } = "groups_differ", "1.1a",
            "`{path}` 列了 {groups} 个党小组，而组数为 {number}", "使二者一致，或删去其一",
            "`{path}` lists {groups} groups, and the number of groups is {number}", "make them agree, or leave one out";

        /// A group is listed twice.
        GroupListedTwice { group: GroupId } = "group_listed_twice", "1.1d",
            "党小组 `{group}` 出现两次", "每组只列一次",
            "the group `{group}` is listed twice", "list every group once";

        /// A settled place in a group the plan does not have.
        NoSuchGroup { path: String, group: GroupId } = "no_such_group", "1.1d",
            "`{path}` 中的党小组 `{group}` 不在 `groups.ids` 中", "核对 id，或列入 `groups.ids`",
            "`{path}` names the group `{group}`, which is not in `groups.ids`", "check the id, or add it to `groups.ids`";

        /// Nobody has the attribute.
        NoSuchAttribute { path: String, attribute: Text } = "no_such_attribute", "1.1a",
            "`{path}` 中的属性 `{attribute}` 名单上无人具备", "核对属性名，或在名单中填上",
            "`{path}` names the attribute `{attribute}`, which nobody on the roster has", "check its name, or fill it in on the roster";

        /// The attribute is of the other kind.
        WrongKind { path: String, attribute: Text, member: MemberId, wanted: Bilingual as clone } = "wrong_kind", "1.1a",
            "`{path}` 需要属性 `{attribute}` 为{wanted}，`{member}` 的不是", "更正名单，或换一种目的",
            "`{path}` needs the attribute `{attribute}` to be a {wanted}, and that of `{member}` is not", "correct the roster, or choose another purpose";

        /// Neither or both of two ways to say who is meant.
        WhoIsMeant { path: String } = "who_is_meant", "1.1c",
            "`{path}` 应在 `value` 与 `at_least` 中二选一", "写明其一",
            "`{path}` needs one of `value` and `at_least`", "give one of the two";

        /// A unit that is not more than nothing.
        WrongUnit { path: String, unit: Number } = "wrong_unit", "1.1a",
            "`{path}` 的 `unit` 为 {unit}，应大于 0", "写一个大于 0 的数",
            "`{path}` has the unit {unit}, which should be more than 0", "give a number above 0";

        /// Distances between others than those on the roster.
        DistancesDiffer { path: String, units: u32, members: u32 } = "distances_differ", "1.1a",
            "`{path}` 是 {units} 人之间的距离，而名单有 {members} 人", "按名单的次序给出每两人之间的距离",
            "`{path}` has distances between {units}, and the roster has {members} members", "give the distances between all on the roster, in its order";

        /// A partition leaves somebody out.
        LeftOut { member: MemberId } = "left_out", "1.1d",
            "`{member}` 没有编入任何一组", "把此人编入一组",
            "`{member}` is in none of the groups", "place the member in a group";

        /// A partition has somebody twice.
        PlacedTwice { member: MemberId } = "placed_twice", "1.1d",
            "`{member}` 编入两次", "每人只编入一组",
            "`{member}` is in the groups twice", "place every member once";

        /// A partition the plan has no number of groups for.
        OtherNumber { groups: u32 } = "other_number", "1.1a",
            "方案不允许编成 {groups} 组", "更正组数，或改方案的 `groups`",
            "the plan allows no {groups} groups", "correct the number of groups, or the plan's `groups`";

        /// Points that cannot be added up.
        TooManyPoints = "too_many_points", "",
            "权重与数值太大，分数无法相加", "减小 `weight`，或把数值换成较大的单位",
            "weights and values are too large to be added up", "lower the weights, or express the values in larger units";
    }
}

impl std::error::Error for PlanFault {}

impl std::fmt::Display for PlanFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words().text.en)
    }
}

speaks!(PlanFault);

/// Everything that is wrong with a plan and a roster, in the order they are written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct PlanErrors(pub Vec<PlanFault>);
