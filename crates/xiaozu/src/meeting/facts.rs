//! What can be recorded about meetings, trainings, tests, and the help that follows a poor test.

use serde::{Deserialize, Serialize};

use super::Score;
use crate::book::facts;
use crate::text::Text;
use crate::{GroupId, MemberId, Month, SessionId};

/// What a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// Demonstration training of the leaders (季度示范培训).
    DemonstrationTraining,
    /// Themed training of the leaders (专题集训).
    ThemedTraining,
    /// The leaders' meeting (组长会议).
    LeadersMeeting,
    /// The groups' half-day (党小组活动半天).
    GroupActivity,
    /// A group's meeting (党小组会).
    GroupMeeting,
    /// The branch committee's meeting (支委会).
    CommitteeMeeting,
    /// The members' meeting (党员大会).
    MembersMeeting,
    /// The theme day (主题党日).
    ThemeDay,
    /// The organisational-life meeting (组织生活会).
    OrganisationalLifeMeeting,
    /// The members' appraisal (民主评议党员).
    MembersAppraisal,
    /// A Party class (党课).
    PartyClass,
    /// A talk between members (谈心谈话).
    Talk,
}

/// How a test is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TestForm {
    /// A theory test (理论考核).
    Theory,
    /// A simulated demonstration (模拟演示).
    Demonstration,
    /// An on-site exercise (现场演练).
    Exercise,
}

/// One of the four small activities (四小活动).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SmallKind {
    /// A short reminder of key points (要点小提示).
    Reminder,
    /// A short talk on a view (观点小讲坛).
    Talk,
    /// A small exhibition of what was learnt (心得小展评).
    Exhibition,
    /// A small exchange of experience (体会小互动).
    Exchange,
}

/// Somebody absent with cause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Absence {
    /// Who.
    pub member: MemberId,
    /// The cause.
    pub cause: Text,
}

/// One person's score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Scored {
    /// Who.
    pub member: MemberId,
    /// The score, 0 to 100.
    pub score: Score,
}

facts! {
    /// A training, a meeting, a group's half-day is held, with its attendance (活动及考勤).
    session_held: SessionHeld cites "2.3c, 1.2c, 1.3a, 1.3b, 1.3c, 2.1e, 2.3a, 2.3b, 4.3a" {
        /// The session's id; make-ups name it.
        session: SessionId,
        /// What it is: `demonstration_training`, `themed_training`, `leaders_meeting`, `group_activity`,
        /// `group_meeting`, `committee_meeting`, `members_meeting`, `theme_day`,
        /// `organisational_life_meeting`, `members_appraisal`, `party_class`, `talk`.
        what: SessionKind,
        /// The groups that hold it, several for a joint session; needed for a group's half-day or meeting.
        groups: Vec<GroupId> = "Vec::is_empty",
        /// How long it took, in minutes.
        minutes: u32,
        /// What it was about.
        topics: Vec<Text> = "Vec::is_empty",
        /// Who was present.
        present: Vec<MemberId>,
        /// Who was absent with cause.
        with_cause: Vec<Absence> = "Vec::is_empty",
        /// Who was absent without cause.
        without_cause: Vec<MemberId> = "Vec::is_empty",
        /// The month it counts for, when that month is over already; its own when left out.
        for_month: Option<Month> = "Option::is_none",
    }
    example r#"{"session":"s2022-01-g1","what":"group_activity","groups":["g1"],"minutes":240,"topics":["学习党章"],"present":["li-wei","wang-fang"],"with_cause":[{"member":"zhao-lei","cause":"出差"}]}"#

    /// A members' meeting votes on a resolution (党员大会决议); admissions have `admission_voted`.
    resolved: Resolved cites "2.1f" {
        /// The meeting: a session `members_meeting` of that day.
        session: SessionId,
        /// What was put to the vote.
        text: Text,
        /// How many voted for it.
        votes: u32,
        /// Whether it was declared passed (宣布通过); whether it is carried, the votes say.
        passed: bool,
    }
    example r#"{"session":"m2022-q1","text":"通过支部 2022 年工作计划","votes":12,"passed":true}"#

    /// A test is held: theory, a simulated demonstration, or an on-site exercise (考核).
    test_held: TestHeld cites "1.3d, 2.3c, 4.3a" {
        /// The test's id; make-ups name it.
        test: SessionId,
        /// `theory`, `demonstration`, `exercise`.
        form: TestForm,
        /// Who took it, and the score from 0 to 100.
        results: Vec<Scored>,
        /// Who was absent with cause.
        with_cause: Vec<Absence> = "Vec::is_empty",
        /// Who was absent without cause.
        without_cause: Vec<MemberId> = "Vec::is_empty",
        /// The month it counts for, when that month is over already; its own when left out.
        for_month: Option<Month> = "Option::is_none",
    }
    example r#"{"test":"t2022-01","form":"theory","results":[{"member":"li-wei","score":86},{"member":"wang-fang","score":55}]}"#

    /// Somebody who missed a session or a test makes it up (补课).
    made_up: MadeUp cites "2.3c" {
        /// The session or test.
        session: SessionId,
        /// Who.
        member: MemberId,
        /// The score, for a test.
        score: Option<Score> = "Option::is_none",
    }
    example r#"{"session":"s2022-01-g1","member":"zhao-lei"}"#

    /// A plan to help somebody with a poor test is made (帮带计划).
    help_planned: HelpPlanned cites "3.1b" {
        /// Whom it helps.
        member: MemberId,
        /// Who helps: the group's leader; the secretary for a leader.
        helper: MemberId,
        /// The plan.
        plan: Text,
    }
    example r#"{"member":"wang-fang","helper":"li-wei","plan":"每周一次一对一辅导"}"#

    /// A plan of help is checked (检查帮带情况).
    help_checked: HelpChecked cites "3.1b" {
        /// Whom it helps.
        member: MemberId,
        /// What was found.
        note: Option<Text> = "Option::is_none",
    }
    example r#"{"member":"wang-fang","note":"已掌握基本程序"}"#

    /// A group holds one of the four small activities (四小活动).
    small_activity: SmallActivity cites "3.1c" {
        /// The group.
        group: GroupId,
        /// `reminder`, `talk`, `exhibition`, `exchange`.
        activity: SmallKind,
        /// What it was about.
        topic: Option<Text> = "Option::is_none",
    }
    example r#"{"group":"g1","activity":"talk","topic":"我看纪律"}"#

    /// A member's report is received by the group (听取汇报): that it came, never what it says.
    report_received: ReportReceived cites "2.0" {
        /// The member.
        member: MemberId,
    }
    example r#"{"member":"li-wei"}"#

    /// A group's work enters the branch's plan of a year (纳入年度计划): what, and how.
    group_planned: GroupPlanned cites "2.2a" {
        /// The group.
        group: GroupId,
        /// The calendar year.
        year: i32,
        /// What the group is to do.
        what: Text,
        /// How.
        how: Text,
    }
    example r#"{"group":"g1","year":2022,"what":"建强骨干","how":"每月一题,结对帮带"}"#

    /// The branch follows up a group's work with guidance (指导).
    guidance_given: GuidanceGiven cites "2.2a" {
        /// The group.
        group: GroupId,
        /// What was said.
        note: Option<Text> = "Option::is_none",
        /// The month it counts for, when that month is over already; its own when left out.
        for_month: Option<Month> = "Option::is_none",
    }
    example r#"{"group":"g1","note":"指导制定学习计划"}"#
}
