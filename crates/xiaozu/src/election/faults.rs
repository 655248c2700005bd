use super::{CountError, Stage};
use crate::book::faults;
use crate::text::Bilingual;
use crate::{Day, ElectionId, GroupId, MemberId};

faults! {
    /// Why a fact about an election or an office is impossible.
    ElectionFault {
        /// An election has this id already.
        DuplicateElection { election: ElectionId } = "duplicate_election", "1.2d",
            "选举 id `{election}` 已使用", "换一个 id",
            "the election id `{election}` is taken", "choose another id";

        /// No election has this id.
        UnknownElection { election: ElectionId } = "unknown_election", "1.2d",
            "没有选举 `{election}`", "先记 `election_called`",
            "there is no election `{election}`", "record `election_called` first";

        /// Another election of the group is open.
        ElectionOpen { group: GroupId, election: ElectionId } = "election_open", "1.2d",
            "党小组 `{group}` 的选举 `{election}` 尚未结束", "先完成该选举",
            "the election `{election}` of the group `{group}` is still open", "bring that election to its end first";

        /// The procedure is in another stage.
        WrongStage { election: ElectionId, at: Stage as words, needs: Stage as words } = "wrong_stage", "1.2d",
            "选举 `{election}` 处于「{at}」，此事属于「{needs}」", "按申请、推荐、选举、考核的顺序进行",
            "the election `{election}` is at {at}, and this belongs to {needs}", "keep the order: application, recommendation, election, assessment";

        /// Somebody else recorded the application.
        NotOwnApplication { member: MemberId, by: String } = "not_own_application", "1.2d",
            "`{member}` 的申请由 `{by}` 代记", "申请由本人提出，`by` 为申请人",
            "the application of `{member}` was recorded by `{by}`", "an application is one's own: `by` is the applicant";

        /// The member may not stand.
        MayNotStand { member: MemberId, because: Bar as words } = "may_not_stand", "1.2d",
            "`{member}` 不能参选：{because}", "只有本组有权利的正式党员可以参选",
            "`{member}` may not stand: {because}", "full members of the group with their rights may stand";

        /// The member applied already.
        AppliedBefore { member: MemberId } = "applied_before", "1.2d",
            "`{member}` 已申请", "无须再申请",
            "`{member}` has applied already", "one application is enough";

        /// The member did not apply.
        NotApplied { member: MemberId } = "not_applied", "1.2d",
            "`{member}` 没有申请", "先记 `applied`",
            "`{member}` did not apply", "record `applied` first";

        /// Somebody present may not vote.
        MayNotVote { member: MemberId, because: Bar as words } = "may_not_vote", "1.2d",
            "到会者 `{member}` 无表决权：{because}", "`present` 只列有表决权的人",
            "`{member}` is listed as present and may not vote: {because}", "list in `present` only those who may vote";

        /// Somebody is listed twice.
        ListedTwice { member: MemberId } = "listed_twice", "1.2d",
            "`{member}` 列了两次", "每人列一次",
            "`{member}` is listed twice", "list each person once";

        /// An applicant without a count.
        NoCount { member: MemberId } = "no_count", "1.2d",
            "申请人 `{member}` 没有得票数", "写明每位申请人的得票",
            "the applicant `{member}` has no count", "give the votes of every applicant";

        /// More votes than people.
        MoreVotesThanPresent { member: MemberId, votes: u32, present: u32 } = "more_votes_than_present", "1.2d",
            "`{member}` 得 {votes} 票，到会只有 {present} 人", "核对票数",
            "`{member}` has {votes} votes, and {present} people were present", "check the count";

        /// The ballots cannot be counted.
        Uncountable { problem: CountError as words } = "uncountable", "1.2d",
            "{problem}", "核对选票",
            "{problem}", "check the ballots";

        /// The lot fell on somebody who is not tied.
        NotTied { member: MemberId } = "not_tied", "1.2d",
            "`{member}` 不在同票者之中", "抽签只在同票者中进行",
            "`{member}` is not among the tied", "a lot is drawn among the tied";

        /// The member did not win.
        NotWinner { member: MemberId, election: ElectionId } = "not_winner", "1.2d",
            "`{member}` 在选举 `{election}` 中没有当选", "只考核、任命当选人",
            "`{member}` is no winner of the election `{election}`", "only winners are assessed and appointed";

        /// The member was assessed already.
        AssessedBefore { member: MemberId } = "assessed_before", "1.2a",
            "`{member}` 已考核", "有误则更正原记录",
            "`{member}` was assessed already", "strike the entry if it was wrong";

        /// The member failed, or was not yet assessed.
        NotPassed { member: MemberId, election: ElectionId } = "not_passed", "1.2a",
            "`{member}` 未通过选举 `{election}` 的考核", "先记 `assessed`",
            "`{member}` has not passed the assessment of the election `{election}`", "record `assessed` first";

        /// The procedure is another group's.
        OtherGroup { election: ElectionId, group: GroupId } = "other_group", "1.2d",
            "选举 `{election}` 不是党小组 `{group}` 的", "核对党小组与选举",
            "the election `{election}` is not the group `{group}`'s", "check the group and the election";

        /// An appointment has both a procedure and a route.
        RouteBesideElection = "route_beside_election", "1.2d",
            "经选举的任命不写 `route`", "去掉 `route` 或 `election`",
            "an appointment from a procedure has no `route`", "leave out `route` or `election`";

        /// The first day in office lies before the appointment.
        StartsBefore { from: Day, on: Day } = "starts_before", "3.3a",
            "任期起日 `{from}` 早于任命日 {on}", "更正 `from`",
            "the first day in office `{from}` lies before the appointment on {on}", "correct `from`";

        /// The group's seat is taken.
        SeatTaken { group: GroupId, leader: MemberId, until: Day } = "seat_taken", "3.3a",
            "党小组 `{group}` 的组长 `{leader}` 任期至 {until}", "先记辞职或撤换，或把 `from` 定在任期届满之日",
            "`{leader}` leads the group `{group}` until {until}", "record the resignation or removal first, or set `from` to the day the term ends";

        /// The member leads another group.
        LeadsAlready { member: MemberId, group: GroupId } = "leads_already", "3.3a",
            "`{member}` 已是党小组 `{group}` 的组长", "先结束现任期",
            "`{member}` leads the group `{group}` already", "end the present term first";

        /// The member is no leader in office.
        NotLeader { member: MemberId } = "not_leader", "3.3a",
            "`{member}` 不是在任组长", "核对 id 与日期",
            "`{member}` is no leader in office", "check the id and the day";
    }
}

/// Why somebody may not vote or stand in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "because", rename_all = "snake_case")]
pub enum Bar {
    /// A probationary member (预备党员).
    Probationary,
    /// The rights are suspended (权利暂停).
    Suspended,
    /// In another group, or in none.
    OtherGroup,
    /// Removed as leader not long ago.
    Removed {
        /// The first day on which the person may stand again.
        until: Day,
    },
}

impl Bar {
    pub(crate) fn words(self) -> Bilingual {
        match self {
            Self::Probationary => Bilingual::new("是预备党员", "is a probationary member"),
            Self::Suspended => Bilingual::new("权利被暂停", "has the rights suspended"),
            Self::OtherGroup => Bilingual::new("不在本党小组", "is not in this group"),
            Self::Removed { until } => Bilingual::new(
                format!("被撤换未满期，{until} 起方可参选"),
                format!("was removed as leader and may stand again from {until}"),
            ),
        }
    }
}
