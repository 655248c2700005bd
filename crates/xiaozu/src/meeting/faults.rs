use super::facts::SessionKind;
use crate::book::{Seq, faults};
use crate::{Day, GroupId, MemberId, Month, SessionId};

faults! {
    /// Why a fact about a session, a test or the help after it is impossible.
    MeetingFault {
        /// The id is taken.
        DuplicateSession { session: SessionId, entry: Seq } = "duplicate_session", "2.3c",
            "活动 id `{session}` 已由第 {entry} 条使用", "换一个 id",
            "the session id `{session}` is taken by entry {entry}", "choose another id";

        /// No session or test has the id.
        UnknownSession { session: SessionId } = "unknown_session", "2.3c",
            "没有 id 为 `{session}` 的活动或考核", "核对 id，或先记 `session_held`、`test_held`",
            "no session or test has the id `{session}`", "check the id, or record `session_held` or `test_held` first";

        /// Somebody is listed twice.
        AttendanceTwice { member: MemberId } = "attendance_twice", "2.3c",
            "考勤中 `{member}` 出现两次", "每人只记一次",
            "`{member}` is listed twice", "list everybody once";

        /// Somebody who has no place in such a session.
        CannotAttend { member: MemberId, what: SessionKind as words } = "cannot_attend", "2.3c",
            "`{member}` 当日不属于{what}的参加人员", "核对 id，或先记其任职、编组",
            "`{member}` has no place in {what} that day", "check the id, or record the office or the placement first";

        /// Absent where nobody expected the person.
        NotExpected { member: MemberId } = "not_expected", "2.3c",
            "`{member}` 不是应到人员，不记缺席", "从缺席名单中删去",
            "`{member}` was not expected, so cannot be absent", "leave the name out";

        /// A session of groups that names none.
        NoGroups { what: SessionKind as words } = "no_groups", "2.3a",
            "{what}没有写明党小组", "写明 `groups`",
            "{what} names no group", "name its `groups`";

        /// A session that is no group's and names one.
        GroupsUnwanted { what: SessionKind as words } = "groups_unwanted", "2.3a",
            "{what}不以党小组为单位", "删去 `groups`",
            "{what} is not held by groups", "leave `groups` out";

        /// A group named twice.
        SessionGroupTwice { group: GroupId } = "session_group_twice", "2.3a",
            "党小组 `{group}` 写了两次", "每个党小组只写一次",
            "the group `{group}` is named twice", "name every group once";

        /// It took no time, or more than a day.
        WrongMinutes { minutes: u32 } = "wrong_minutes", "2.3a",
            "活动时长 {minutes} 分钟不成立", "写 1 至 1440 分钟",
            "a session cannot take {minutes} minutes", "write 1 to 1440 minutes";

        /// Nobody whose session it is was there.
        NobodyPresent = "nobody_present", "2.3c",
            "应到人员无一到场", "没有应到人员到场的活动不记",
            "nobody of those who hold it was present", "what none of them came to was not held";

        /// The session is of another kind.
        OtherSession { session: SessionId, what: SessionKind as words } = "other_session", "S.branch.11",
            "`{session}` 不是{what}", "核对 id",
            "`{session}` is not {what}", "check the id";

        /// A resolution of another day than its meeting.
        ResolvedAnotherDay { session: SessionId, held: Day } = "resolved_another_day", "S.branch.11",
            "`{session}` 的日期是 {held}，决议不在同一天", "`on` 写会议当天",
            "`{session}` was held on {held}, and the resolution has another day", "`on` is the day of the meeting";

        /// More votes than people with a vote.
        MoreVotesThanVoters { votes: u32, present: u32 } = "more_votes_than_voters", "S.branch.11",
            "赞成 {votes} 票，到会有表决权的只有 {present} 人", "核对票数",
            "there are {votes} votes, and {present} people with a vote were present", "check the count";

        /// A talk takes two.
        TalkAlone = "talk_alone", "S.branch.19",
            "谈心谈话至少两人", "写明谈话双方",
            "a talk takes two", "name both";

        /// It counts for a month that has not begun.
        MonthAhead { month: Month } = "month_ahead", "2.3c",
            "{month} 还没有开始", "`for_month` 只写已过去的月份",
            "{month} has not begun", "`for_month` names a month that is over";

        /// The table of the rulebook knows no make-up for it.
        NoMakeUp { session: SessionId } = "no_make_up", "2.3c",
            "`{session}` 按规则不能补课", "不记补课",
            "by the rulebook `{session}` cannot be made up", "do not record a make-up";

        /// Somebody who was there makes it up.
        WasPresent { member: MemberId, session: SessionId } = "was_present", "2.3c",
            "`{member}` 参加了 `{session}`，无须补课", "核对 id",
            "`{member}` was at `{session}`: there is nothing to make up", "check the ids";

        /// Made up before.
        MadeUpBefore { member: MemberId, entry: Seq } = "made_up_before", "2.3c",
            "`{member}` 已补课（第 {entry} 条）", "有误则更正原记录",
            "`{member}` made it up by entry {entry}", "strike that entry if it was wrong";

        /// A test made up without a score.
        ScoreMissing = "score_missing", "1.3d",
            "补考没有成绩", "写明 `score`",
            "a test made up needs a score", "write the `score`";

        /// A score for what is no test.
        ScoreUnwanted = "score_unwanted", "2.3c",
            "补课不计成绩", "删去 `score`",
            "only a test has a score", "leave `score` out";

        /// Nobody's poor test calls for help.
        NoPoorTest { member: MemberId } = "no_poor_test", "3.1b",
            "`{member}` 没有待帮带的不及格成绩", "核对 id，或先记考核成绩",
            "no poor test of `{member}` calls for help", "check the id, or record the test first";

        /// One helps oneself.
        HelpsOneself { member: MemberId } = "helps_oneself", "3.1b",
            "`{member}` 不能自己帮带自己", "写明帮带人",
            "`{member}` cannot be the helper of the same person", "name who helps";

        /// There is no plan to check.
        NoHelpPlan { member: MemberId } = "no_help_plan", "3.1b",
            "`{member}` 没有帮带计划", "先记 `help_planned`",
            "there is no plan of help for `{member}`", "record `help_planned` first";

        /// The group's year was planned before.
        PlannedBefore { year: i32, entry: Seq } = "planned_before", "2.2a",
            "{year} 年计划已记入（第 {entry} 条）", "有误则更正原记录",
            "the year {year} was planned by entry {entry}", "strike that entry if it was wrong";
    }
}
