use serde::Serialize;

use super::facts::Missed;
use crate::judgement::Names;
use crate::text::{Bilingual, counted};
use crate::{Day, FormationId, GroupId, MemberId};

/// Statements about who is where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum BranchPoint {
    /// The id belongs to somebody on the roster.
    OnRoster { member: MemberId },
    /// The group exists.
    GroupExists { group: GroupId },
    /// The member is in a group.
    InGroup { member: MemberId, group: Option<GroupId>, placed_by: Day },
    /// The group has a leader.
    Led { group: GroupId, leader: Option<MemberId>, vacant_since: Option<Day>, fill_by: Option<Day> },
    /// Committee members are spread evenly.
    OfficersSpread { group: GroupId, officers: u32, least: u32, most: u32 },
    /// Secretary and deputies are in different groups.
    SecretariesApart { group: GroupId, members: Vec<MemberId> },
    /// The group is big enough.
    GroupSize { group: GroupId, size: u32, least: u32 },
    /// The group has a full member.
    HasFullMember { group: GroupId },
    /// Groups differ little in size.
    SizesEven { smallest: GroupId, largest: GroupId, difference: u32, most: u32 },
    /// A placement follows the plan in force.
    PlacedByPlan {
        member: MemberId,
        group: GroupId,
        named: Option<FormationId>,
        in_force: Option<FormationId>,
    },
    /// Members the plan wants together are in one group.
    KeptTogether { formation: FormationId, members: Vec<MemberId> },
    /// Members the plan wants apart are in different groups.
    KeptApart { formation: FormationId, group: GroupId, members: Vec<MemberId> },
    /// A member is in the group the plan settled.
    KeptInPlace { formation: FormationId, member: MemberId, group: GroupId },
    /// The score is the one the plan gives.
    ScoredByPlan { formation: FormationId, stated: i64, counted: i64 },
    /// A leader who is a cadre sits on the committee.
    CadreOnCommittee { member: MemberId, group: GroupId },
}

impl Missed {
    /// What was missed, in words.
    #[must_use]
    pub fn words(self) -> Bilingual {
        match self {
            Self::OrganisationalLife => Bilingual::new("未参加组织生活", "missing organisational life"),
            Self::Dues => Bilingual::new("未交党费", "paying no dues"),
        }
    }
}

impl BranchPoint {
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        match self {
            Self::OnRoster { member } => {
                let who = names.member(member);
                if holds {
                    say(format!("{who}在册"), format!("{who} is on the roster"))
                } else {
                    say(format!("{who}不在册"), format!("{who} is not on the roster"))
                }
            }
            Self::GroupExists { group } => {
                let group = names.group(group);
                if holds {
                    say(format!("有{group}"), format!("{group} exists"))
                } else {
                    say(format!("没有党小组{group}"), format!("there is no group {group}"))
                }
            }
            Self::InGroup { member, group, placed_by } => {
                let who = names.member(member);
                match group {
                    Some(group) => {
                        let group = names.group(group);
                        say(format!("{who}编在{group}"), format!("{who} is in {group}"))
                    }
                    None => say(
                        format!("{who}没有编入党小组，应于 {placed_by} 前编入"),
                        format!("{who} is in no group, and had to be placed by {placed_by}"),
                    ),
                }
            }
            Self::Led { group, leader, vacant_since, fill_by } => {
                let group = names.group(group);
                match (leader, vacant_since, fill_by) {
                    (Some(leader), ..) => {
                        let leader = names.member(leader);
                        say(format!("{group}组长是{leader}"), format!("{leader} leads {group}"))
                    }
                    (None, Some(since), Some(by)) => say(
                        format!("{group}自 {since} 起没有组长，应于 {by} 前产生"),
                        format!("{group} has had no leader since {since}, and had to get one by {by}"),
                    ),
                    _ => say(format!("{group}没有组长"), format!("{group} has no leader")),
                }
            }
            Self::OfficersSpread { group, officers, least, most } => {
                let group = names.group(group);
                let (zh, en) = if least == most {
                    (least.to_string(), least.to_string())
                } else {
                    (format!("{least} 至 {most}"), format!("{least} to {most}"))
                };
                say(
                    format!("{group}有支委 {officers} 人，均匀分布应为 {zh} 人"),
                    format!(
                        "{group} has {}; spread evenly it would have {en}",
                        counted(*officers, "committee member")
                    ),
                )
            }
            Self::SecretariesApart { group, members } => {
                let group = names.group(group);
                let (zh, en) = (names.members(members, "、"), names.members(members, ", "));
                say(
                    format!("{zh}同为书记、副书记而都在{group}"),
                    format!("{en}, secretary and deputies, are all in {group}"),
                )
            }
            Self::GroupSize { group, size, least } => {
                let group = names.group(group);
                say(
                    format!("{group}有 {size} 人，至少应有 {least} 人"),
                    format!("{group} has {}, and should have at least {least}", counted(*size, "member")),
                )
            }
            Self::HasFullMember { group } => {
                let group = names.group(group);
                say(format!("{group}没有正式党员"), format!("{group} has no full member"))
            }
            Self::SizesEven { smallest, largest, difference, most } => {
                let (small, large) = (names.group(smallest), names.group(largest));
                say(
                    format!("{large}比{small}多 {difference} 人，最多可差 {most} 人"),
                    format!(
                        "{large} has {} more than {small}; at most {most} allowed",
                        counted(*difference, "member")
                    ),
                )
            }
            Self::PlacedByPlan { member, group, named, in_force } => {
                let (who, group) = (names.member(member), names.group(group));
                match (named, in_force) {
                    (_, None) => say(
                        format!("{who}编入{group}时还没有编组方案"),
                        format!("{who} was placed in {group} while no formation was in force"),
                    ),
                    (None, Some(plan)) => say(
                        format!("{who}编入{group}没有写明所依方案（现行 {plan}）"),
                        format!("{who} was placed in {group} without naming the plan in force, {plan}"),
                    ),
                    (Some(named), Some(plan)) => say(
                        format!("{who}编入{group}依据的是 {named}，现行方案是 {plan}"),
                        format!("{who} was placed in {group} under {named}; the plan in force was {plan}"),
                    ),
                }
            }
            Self::KeptTogether { formation, members } => {
                let (zh, en) = (names.members(members, "、"), names.members(members, ", "));
                say(
                    format!("编组方案 {formation} 要求{zh}同组，现不在一组"),
                    format!("the plan of {formation} wants {en} in one group, and they are not"),
                )
            }
            Self::KeptApart { formation, group, members } => {
                let (zh, en) = (names.members(members, "、"), names.members(members, ", "));
                let group = names.group(group);
                say(
                    format!("编组方案 {formation} 要求{zh}不同组，现都在{group}"),
                    format!("the plan of {formation} wants {en} apart, and they are all in {group}"),
                )
            }
            Self::KeptInPlace { formation, member, group } => {
                let (who, group) = (names.member(member), names.group(group));
                say(
                    format!("编组方案 {formation} 定{who}在{group}，现不在该组"),
                    format!("the plan of {formation} settles {who} in {group}, and that is not so"),
                )
            }
            Self::ScoredByPlan { formation, stated, counted } => say(
                format!("编组方案 {formation} 写明失 {stated} 分，按方案应为 {counted} 分"),
                format!("the formation {formation} states {stated} points lost; its plan gives {counted}"),
            ),
            Self::CadreOnCommittee { member, group } => {
                let (who, group) = (names.member(member), names.group(group));
                say(
                    format!("{group}组长{who}是干部而不是支委，也没有说明理由"),
                    format!(
                        "{who}, leader of {group}, is a cadre and not on the committee, and no reason is recorded"
                    ),
                )
            }
        }
    }
}
