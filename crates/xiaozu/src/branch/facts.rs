//! What can be recorded about the roster, the committee and the groups.

use serde::{Deserialize, Serialize};

use crate::book::facts;
use crate::formation::GroupingPlan;
use crate::text::Text;
use crate::{Day, ExcuseId, FormationId, GroupId, MemberId};

/// A member's standing in the Party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// A full member (正式党员).
    Full,
    /// A probationary member (预备党员).
    Probationary,
}

/// How a member left the branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Departure {
    /// Transferred to another branch (转出).
    Transferred,
    /// Died (去世).
    Died,
    /// Withdrew from the Party (退党).
    Withdrew,
    /// Expelled from the Party (开除).
    Expelled,
}

/// A seat on the branch committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// Secretary (书记).
    Secretary,
    /// Deputy secretary (副书记).
    Deputy,
    /// Committee member (委员).
    Member,
}

/// What somebody had good cause to miss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Missed {
    /// Organisational life (组织生活).
    OrganisationalLife,
    /// Paying dues (交纳党费).
    Dues,
}

/// The plan a formation follows (编组方案): why the groups are as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// What the grouping aims at, in the order of weight.
    pub criteria: Vec<Text>,
    /// What every grouping had to respect.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<Text>,
    /// The plan's score, in its own points; with `grouping`, the points lost on its wishes: 0 is perfect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<i64>,
    /// The difference in size between the largest and the smallest group the plan allows, in members;
    /// the rulebook's where the plan is silent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_spread: Option<u32>,
    /// The plan as data, by which the groups were formed and can be formed again; its demands are judged as long as
    /// the formation is in force.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::formation::as_one_text")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<GroupingPlan>"))]
    pub grouping: Option<Box<GroupingPlan>>,
}

impl Plan {
    /// The difference in size between two groups the plan allows, where it says.
    pub(crate) fn spread(&self) -> Option<u32> {
        self.max_spread.or_else(|| self.grouping.as_ref().and_then(|plan| plan.groups.greatest_spread()))
    }
}

/// One group of a formation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GroupOf {
    /// The group's id; kept across formations when most of its members stay.
    pub group: GroupId,
    /// The group's name, as people say it.
    pub name: Text,
    /// Its members.
    pub members: Vec<MemberId>,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

facts! {
    /// The branch is founded (成立党支部): the first entry of every book.
    founded: Founded cites "1.1d" {
        /// The branch's name.
        name: Text,
    }
    example r#"{"name":"第一连党支部"}"#

    /// A member joins the branch's roster, from candidates or from another branch (加入支部).
    joined: Joined cites "1.1d" {
        /// The member's id; nobody on the roster has had it. Somebody developed here keeps the id of the application.
        member: MemberId,
        /// The member's name.
        name: Text,
        /// Full or probationary: `full`, `probationary`.
        standing: Standing,
        /// The day the person joined the Party; may be earlier than the founding.
        party_since: Option<Day> = "Option::is_none",
        /// The unit of the establishment the member belongs to (编制单位).
        unit: Option<Text> = "Option::is_none",
        /// The member's duty post (职务).
        post: Option<Text> = "Option::is_none",
        /// Whether the member is a cadre (干部).
        cadre: bool = "is_false",
        /// Whether the member belongs to the professional backbone (业务骨干).
        backbone: bool = "is_false",
    }
    example r#"{"member":"li-wei","name":"李伟","standing":"full","party_since":"2015-07-01","unit":"一排","post":"班长","cadre":true}"#

    /// A probationary member becomes a full member (预备党员转正).
    confirmed: Confirmed cites "1.1d" {
        /// The member.
        member: MemberId,
    }
    example r#"{"member":"chen-chen"}"#

    /// The probation of a probationary member is extended (延长预备期).
    probation_extended: ProbationExtended cites "2.0" {
        /// The member.
        member: MemberId,
        /// By how many months.
        months: u32,
    }
    example r#"{"member":"chen-chen","months":6}"#

    /// A member's unit, post, cadre or backbone quality changes; what is left out stays as it was.
    profile_changed: ProfileChanged cites "1.1b, 1.2b, 1.2e" {
        /// The member.
        member: MemberId,
        /// The new unit.
        unit: Option<Text> = "Option::is_none",
        /// The new duty post.
        post: Option<Text> = "Option::is_none",
        /// Whether the member is a cadre from now on.
        cadre: Option<bool> = "Option::is_none",
        /// Whether the member belongs to the backbone from now on.
        backbone: Option<bool> = "Option::is_none",
    }
    example r#"{"member":"li-wei","post":"排长","backbone":true}"#

    /// A member goes away for a while and stays in the group (离营不离党).
    went_away: WentAway cites "1.1d" {
        /// The member.
        member: MemberId,
        /// Where to.
        place: Text,
    }
    example r#"{"member":"li-wei","place":"长春集训队"}"#

    /// A member who was away is back (归队).
    came_back: CameBack cites "1.1d" {
        /// The member.
        member: MemberId,
    }
    example r#"{"member":"li-wei"}"#

    /// A member loses the right to vote and to stand for a while (暂停表决权、选举权、被选举权).
    rights_suspended: RightsSuspended cites "1.2d" {
        /// The member.
        member: MemberId,
        /// Why.
        reason: Text,
    }
    example r#"{"member":"li-wei","reason":"留党察看一年"}"#

    /// A member's right to vote and to stand is restored (恢复权利).
    rights_restored: RightsRestored cites "1.2d" {
        /// The member.
        member: MemberId,
    }
    example r#"{"member":"li-wei"}"#

    /// A member leaves the branch, and with it the group and every office (离开支部).
    left: Left cites "1.1d" {
        /// The member.
        member: MemberId,
        /// How: `transferred`, `died`, `withdrew`, `expelled`.
        how: Departure,
    }
    example r#"{"member":"li-wei","how":"transferred"}"#

    /// A member is excused from meetings and polls, both days included (请假).
    excused: Excused cites "1.2d" {
        /// The member.
        member: MemberId,
        /// One of the rulebook's categories of excuse.
        category: ExcuseId,
        /// The first day; the entry's own day when left out.
        from: Option<Day> = "Option::is_none",
        /// The last day.
        until: Day,
    }
    example r#"{"member":"li-wei","category":"illness","until":"2021-03-14"}"#

    /// Good cause for missing organisational life or dues is recorded (正当理由).
    good_cause: GoodCause cites "2.0" {
        /// The member.
        member: MemberId,
        /// What was missed: `organisational_life`, `dues`.
        missed: Missed,
        /// The first day.
        from: Day,
        /// The last day.
        until: Day,
        /// The cause.
        reason: Text,
    }
    example r#"{"member":"li-wei","missed":"dues","from":"2021-01-01","until":"2021-03-31","reason":"住院"}"#

    /// A member takes a seat on the branch committee (任职).
    seated: Seated cites "4.1a, 1.1c" {
        /// The member.
        member: MemberId,
        /// The seat: `secretary`, `deputy`, `member`.
        seat: Seat,
        /// The portfolio (分工).
        portfolio: Option<Text> = "Option::is_none",
    }
    example r#"{"member":"li-wei","seat":"member","portfolio":"组织委员"}"#

    /// A member gives up the seat on the branch committee (免职).
    unseated: Unseated cites "4.1a" {
        /// The member.
        member: MemberId,
    }
    example r#"{"member":"li-wei"}"#

    /// The branch adopts a formation into groups: a whole partition with its plan (编组).
    formation_adopted: FormationAdopted cites "1.1a, 1.1b, 1.1c, 1.1d" {
        /// The formation's id; placements name it.
        formation: FormationId,
        /// The plan it follows.
        plan: Plan,
        /// Every group with its members; groups left out end.
        groups: Vec<GroupOf>,
    }
    example r#"{"formation":"f2019","plan":{"criteria":["便于开展活动"]},"groups":[{"group":"g1","name":"第一党小组","members":["li-wei","wang-fang","zhao-lei"]}]}"#

    /// A member is placed in a group, newly or from another one (编入党小组).
    placed: Placed cites "1.1e" {
        /// The member.
        member: MemberId,
        /// The group.
        group: GroupId,
        /// The formation whose plan the placement follows; without it the placement is ad hoc.
        formation: Option<FormationId> = "Option::is_none",
    }
    example r#"{"member":"chen-chen","group":"g2","formation":"f2019"}"#

    /// A reason is recorded for straying from what a clause advises (说明理由).
    reason_given: ReasonGiven cites "1.2b" {
        /// The clause, as the rulebook cites it.
        clause: crate::Clause,
        /// Whom it is about.
        member: MemberId,
        /// The reason.
        reason: Text,
    }
    example r#"{"clause":"1.2b","member":"li-wei","reason":"支委会届中,已列入增补计划"}"#
}
