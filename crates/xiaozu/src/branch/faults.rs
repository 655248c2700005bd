use crate::book::faults;
use crate::{Day, FormationId, GroupId, MemberId};

faults! {
    /// Why a fact about the roster, the committee or the groups is impossible.
    BranchFault {
        /// Nobody has this id.
        UnknownMember { member: MemberId } = "unknown_member", "1.1d",
            "没有 id 为 `{member}` 的党员", "核对 id，或先记 `joined`",
            "nobody has the id `{member}`", "check the id, or record `joined` first";

        /// Somebody has this id already.
        DuplicateMember { member: MemberId } = "duplicate_member", "1.1d",
            "id `{member}` 已有人使用", "换一个 id；同一人重新加入也用新 id",
            "the id `{member}` is taken", "choose another id; somebody who returns gets a new one";

        /// The member left the branch.
        GoneMember { member: MemberId, left: Day } = "gone_member", "1.1d",
            "`{member}` 已于 {left} 离开支部", "核对 id 与日期",
            "`{member}` left the branch on {left}", "check the id and the day";

        /// The member is a full member already.
        AlreadyFull { member: MemberId } = "already_full", "1.1d",
            "`{member}` 已是正式党员", "核对 id",
            "`{member}` is a full member already", "check the id";

        /// The member is already away.
        AlreadyAway { member: MemberId } = "already_away", "1.1d",
            "`{member}` 已在外", "先记 `came_back`",
            "`{member}` is away already", "record `came_back` first";

        /// The member is not away.
        NotAway { member: MemberId } = "not_away", "1.1d",
            "`{member}` 不在外", "先记 `went_away`",
            "`{member}` is not away", "record `went_away` first";

        /// The rights are suspended already.
        AlreadySuspended { member: MemberId } = "already_suspended", "1.2d",
            "`{member}` 的权利已被暂停", "先记 `rights_restored`",
            "the rights of `{member}` are suspended already", "record `rights_restored` first";

        /// The rights are not suspended.
        NotSuspended { member: MemberId } = "not_suspended", "1.2d",
            "`{member}` 的权利未被暂停", "先记 `rights_suspended`",
            "the rights of `{member}` are not suspended", "record `rights_suspended` first";

        /// The last day lies before the first.
        BackwardSpan { from: Day, until: Day } = "backward_span", "",
            "末日 `{until}` 早于首日 {from}", "更正日期",
            "the last day `{until}` lies before the first, {from}", "correct the days";

        /// The rulebook has no such category of excuse.
        UnknownExcuse { category: String, known: String } = "unknown_excuse", "1.2d",
            "规则中没有请假类别 `{category}`；可用：{known}", "改用规则中的类别",
            "the rulebook has no excuse `{category}`; it has {known}", "use a category of the rulebook";

        /// The member has a seat already.
        AlreadySeated { member: MemberId } = "already_seated", "4.1a",
            "`{member}` 已在支委会任职", "先记 `unseated`",
            "`{member}` has a seat on the committee already", "record `unseated` first";

        /// The branch has a secretary already.
        SecretarySeated { member: MemberId } = "secretary_seated", "4.1a",
            "书记现由 `{member}` 担任", "先为其记 `unseated`",
            "`{member}` is the secretary", "record `unseated` for the present secretary first";

        /// The member has no seat.
        NotSeated { member: MemberId } = "not_seated", "4.1a",
            "`{member}` 不在支委会任职", "先记 `seated`",
            "`{member}` has no seat on the committee", "record `seated` first";

        /// No group has this id.
        UnknownGroup { group: GroupId } = "unknown_group", "1.1d",
            "现在没有 id 为 `{group}` 的党小组", "核对 id，或先记 `formation_adopted`",
            "there is no group `{group}` on that day", "check the id, or record `formation_adopted` first";

        /// A formation has this id already.
        DuplicateFormation { formation: FormationId } = "duplicate_formation", "1.1a",
            "编组 id `{formation}` 已使用", "换一个 id",
            "the formation id `{formation}` is taken", "choose another id";

        /// No formation has this id.
        UnknownFormation { formation: FormationId } = "unknown_formation", "1.1e",
            "没有编组 `{formation}`", "写明现行编组的 id",
            "there is no formation `{formation}`", "name the formation in force";

        /// A group stands twice in a formation.
        GroupTwice { group: GroupId } = "group_twice", "1.1a",
            "编组中党小组 `{group}` 出现两次", "每个党小组列一次",
            "the formation names the group `{group}` twice", "list each group once";

        /// A formation has no groups, or an empty one.
        EmptyFormation = "empty_formation", "1.1a",
            "编组没有党小组，或有空的党小组", "每个党小组至少一人",
            "the formation has no group, or an empty one", "give every group a member";

        /// A member stands in two groups of a formation.
        MemberTwice { member: MemberId } = "member_twice", "1.1d",
            "编组中 `{member}` 出现两次", "每人只编入一个党小组",
            "the formation places `{member}` twice", "place each member in one group";

        /// The id of a group whose members mostly went elsewhere.
        GroupNotKept { group: GroupId, stayed: u32, of: u32 } = "group_not_kept", "1.1a",
            "党小组 `{group}` 原有 {of} 人只留下 {stayed} 人，不是原来的党小组", "给新的党小组一个新 id",
            "only {stayed} of the {of} members of `{group}` stay: it is another group", "give the new group a new id";

        /// The member is in that group already.
        AlreadyInGroup { member: MemberId, group: GroupId } = "already_in_group", "1.1d",
            "`{member}` 已在党小组 `{group}`", "无须再编",
            "`{member}` is in the group `{group}` already", "there is nothing to place";

        /// The member is not in the group.
        NotInGroup { member: MemberId, group: GroupId } = "not_in_group", "1.1d",
            "`{member}` 不在党小组 `{group}`", "先记 `placed`",
            "`{member}` is not in the group `{group}`", "record `placed` first";
    }
}
