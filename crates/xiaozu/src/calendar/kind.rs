use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::rulebook::Rule;
use crate::text::Bilingual;

/// Who bears a kind of duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Borne {
    /// The branch.
    Branch,
    /// The branch, while it has a committee.
    Committee,
    /// The branch, while it has leaders.
    LeadersTogether,
    /// Every group.
    Groups,
    /// Every leader.
    Leaders,
    /// Every member.
    Members,
    /// Whoever an event lays it on.
    Event,
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident $key:literal by $rule:ident, $borne:ident, $zh:literal $en:literal;)+) => {
        /// What a duty asks for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum DutyKind {
            $($(#[doc = $doc])+ $name,)+
        }

        impl DutyKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The rule that asks for it.
            #[must_use]
            pub fn rule(self) -> Rule {
                match self {
                    $(Self::$name => Rule::$rule,)+
                }
            }

            /// Who bears it.
            pub(super) fn borne(self) -> Borne {
                match self {
                    $(Self::$name => Borne::$borne,)+
                }
            }

            /// Its name.
            #[must_use]
            pub fn words(self) -> Bilingual {
                let (zh, en) = match self {
                    $(Self::$name => ($zh, $en),)+
                };
                Bilingual::new(zh, en)
            }
        }

        impl fmt::Display for DutyKind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$name => $key,)+
                })
            }
        }

        impl FromStr for DutyKind {
            type Err = UnknownDuty;
            fn from_str(text: &str) -> Result<Self, UnknownDuty> {
                match text {
                    $($key => Ok(Self::$name),)+
                    _ => Err(UnknownDuty(text.chars().take(80).collect())),
                }
            }
        }
    };
}

kinds! {
    /// A demonstration training (季度示范培训).
    DemonstrationTraining "demonstration_training" by DemonstrationTraining, Leaders, "示范培训" "the demonstration training";
    /// A themed training (专题集训).
    ThemedTraining "themed_training" by ThemedTraining, Leaders, "专题集训" "the themed training";
    /// The leaders' meeting (组长会议).
    LeadersMeeting "leaders_meeting" by LeadersMeeting, LeadersTogether, "组长会议" "the leaders' meeting";
    /// A test or exercise (考核).
    Test "test" by Test, Leaders, "考核" "the test or exercise";
    /// A group's half-day (党小组活动半天).
    GroupActivity "group_activity" by GroupActivity, Groups, "党小组活动半天" "the group's half-day";
    /// The committee's meeting (支委会).
    CommitteeMeeting "committee_meeting" by CommitteeMeeting, Committee, "支委会" "the committee meeting";
    /// A group's part in the branch's plan (纳入年度计划).
    GroupPlan "group_plan" by GroupPlan, Groups, "年度计划" "the plan of the year";
    /// Guidance to a group (指导).
    Guidance "guidance" by Guidance, Groups, "工作指导" "guidance";
    /// The review of a group (季度讲评).
    GroupReview "group_review" by QuarterlyReview, Groups, "工作讲评" "the review";
    /// The review of a leader (季度讲评).
    LeaderReview "leader_review" by QuarterlyReview, Leaders, "工作讲评" "the review";
    /// The commendation of a year (年度表彰).
    Commendation "commendation" by YearlyCommendation, LeadersTogether, "年度表彰" "the commendation of the year";
    /// Funds for a group's year (下拨小组经费).
    FundsAllocation "funds_allocation" by FundsAllocation, Groups, "经费下拨" "the allocation of funds";
    /// Opening a group's accounts of a quarter (公开账目): from its last day, when a statement can first be made, to
    /// the last day of the next quarter.
    AccountsOpening "accounts_opening" by AccountsOpening, Groups, "账目公开" "the opening of the accounts";
    /// Paying a member's dues in full (交纳党费); not applicable where nothing is due. What is missing of a month paid
    /// in part is a finding about money, and no other.
    Dues "dues" by MonthlyDues, Members, "党费交纳" "the payment of dues";
    /// The members' meeting (党员大会).
    MembersMeeting "members_meeting" by MembersMeeting, Branch, "党员大会" "the members' meeting";
    /// A group's meeting (党小组会).
    GroupMeeting "group_meeting" by GroupMeeting, Groups, "党小组会" "the group's meeting";
    /// The theme day (主题党日).
    ThemeDay "theme_day" by ThemeDay, Branch, "主题党日" "the theme day";
    /// The organisational-life meeting (组织生活会).
    OrganisationalLifeMeeting "organisational_life_meeting" by OrganisationalLifeMeeting, Branch, "组织生活会" "the organisational-life meeting";
    /// The members' appraisal (民主评议党员).
    MembersAppraisal "members_appraisal" by MembersAppraisal, Branch, "民主评议党员" "the members' appraisal";
    /// A talk with a member (谈心谈话).
    Talk "talk" by Talk, Members, "谈心谈话" "a talk";
    /// Making up a session missed with cause (补课).
    MakeUp "make_up" by MakeUp, Event, "补课" "the make-up";
    /// A plan of help after a poor test (帮带计划).
    HelpPlan "help_plan" by Help, Event, "帮带计划" "the plan of help";
    /// A check of such a plan (检查帮带).
    HelpCheck "help_check" by Help, Event, "帮带检查" "the check of the help";
}

/// The text is no kind of duty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no kind of duty")]
pub struct UnknownDuty(pub String);
