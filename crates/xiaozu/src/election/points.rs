use serde::Serialize;

use super::Stage;
use crate::judgement::Names;
use crate::rulebook::{Margin, Route};
use crate::text::{Bilingual, counted};
use crate::{Day, ElectionId, GroupId, MemberId};

/// Statements about elections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum ElectionPoint {
    /// The election exists.
    ElectionExists { election: ElectionId },
    /// The procedure is where it has to be.
    AtStage { election: ElectionId, at: Stage, needs: Stage },
    /// The member is in the group.
    InGroup { member: MemberId, group: GroupId },
    /// The member is a full member.
    FullMember { member: MemberId },
    /// The member's rights are not suspended.
    HasRights { member: MemberId },
    /// No removal bars the member.
    NotBarred { member: MemberId, until: Option<Day> },
    /// The member has not applied yet.
    NotYetApplied { election: ElectionId, member: MemberId },
    /// The member applied.
    Applied { election: ElectionId, member: MemberId },
    /// The group's meeting recommended the member.
    Recommended { election: ElectionId, member: MemberId, margin: Option<Margin> },
    /// A round was held at the quorum.
    Quorate { election: ElectionId, margin: Option<Margin> },
    /// The rounds, or a lot, elected the member.
    Won { election: ElectionId, member: MemberId },
    /// The member passed the assessment.
    Passed { election: ElectionId, member: MemberId },
    /// The winner was assessed in time.
    AssessedInTime { election: ElectionId, member: MemberId, by: Day },
    /// There are more candidates than seats.
    Contested { election: ElectionId, candidates: u32, expected: u32 },
    /// The leader came to office by a lawful route.
    LawfulRoute { member: MemberId, group: GroupId, route: Option<Route>, missing: Vec<Stage> },
    /// The leader has letter, card and archive.
    Papers { member: MemberId, letter: bool, card: bool, archive: bool },
}

impl ElectionPoint {
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        let either = |yes: (String, String), no: (String, String)| {
            let (zh, en) = if holds { yes } else { no };
            Bilingual::new(zh, en)
        };
        match self {
            Self::ElectionExists { election } => either(
                (format!("有选举 {election}"), format!("there is an election {election}")),
                (format!("没有选举 {election}"), format!("there is no election {election}")),
            ),
            Self::AtStage { election, at, needs } => {
                let (at, needs) = (at.words(), needs.words());
                either(
                    (
                        format!("选举 {election} 处于「{}」", at.zh),
                        format!("the election {election} is at {}", at.en),
                    ),
                    (
                        format!("选举 {election} 处于「{}」，不在「{}」", at.zh, needs.zh),
                        format!("the election {election} is at {}, not at {}", at.en, needs.en),
                    ),
                )
            }
            Self::InGroup { member, group } => {
                let (who, group) = (names.member(member), names.group(group));
                either(
                    (format!("{who}在{group}"), format!("{who} is in {group}")),
                    (format!("{who}不在{group}"), format!("{who} is not in {group}")),
                )
            }
            Self::FullMember { member } => {
                let who = names.member(member);
                either(
                    (format!("{who}是正式党员"), format!("{who} is a full member")),
                    (format!("{who}是预备党员"), format!("{who} is a probationary member")),
                )
            }
            Self::HasRights { member } => {
                let who = names.member(member);
                either(
                    (
                        format!("{who}有表决权、选举权和被选举权"),
                        format!("{who} has the right to vote and to stand"),
                    ),
                    (format!("{who}的权利被暂停"), format!("the rights of {who} are suspended")),
                )
            }
            Self::NotBarred { member, until } => {
                let who = names.member(member);
                match until {
                    Some(until) if !holds => say(
                        format!("{who}被撤换未满期，{until} 起方可参选"),
                        format!("{who} was removed as leader and may stand again from {until}"),
                    ),
                    _ => say(format!("{who}不在撤换后的禁选期"), format!("no removal bars {who}")),
                }
            }
            Self::NotYetApplied { election, member } => {
                let who = names.member(member);
                either(
                    (
                        format!("{who}在选举 {election} 中尚未申请"),
                        format!("{who} has not applied in {election} yet"),
                    ),
                    (
                        format!("{who}在选举 {election} 中已申请"),
                        format!("{who} has applied in {election} already"),
                    ),
                )
            }
            Self::Applied { member, .. } => {
                let who = names.member(member);
                either(
                    (format!("{who}已申请"), format!("{who} applied")),
                    (format!("{who}没有申请"), format!("{who} did not apply")),
                )
            }
            Self::Recommended { member, margin, .. } => {
                let who = names.member(member);
                let (zh, en) = margin.map_or_else(
                    || ("未经推荐".to_owned(), "not yet put to the meeting".to_owned()),
                    |m| (zh_margin(m), m.to_string()),
                );
                either(
                    (
                        format!("小组会推荐了{who}（{zh}）"),
                        format!("the group's meeting recommended {who} ({en})"),
                    ),
                    (
                        format!("小组会没有推荐{who}（{zh}）"),
                        format!("the group's meeting did not recommend {who} ({en})"),
                    ),
                )
            }
            Self::Quorate { election, margin } => {
                let (zh, en) = margin.map_or_else(
                    || ("尚未投票".to_owned(), "no round yet".to_owned()),
                    |m| (zh_margin(m), m.to_string()),
                );
                either(
                    (
                        format!("选举 {election} 到会达到法定人数（{zh}）"),
                        format!("a round of {election} was quorate ({en})"),
                    ),
                    (
                        format!("选举 {election} 没有达到法定人数的一轮（{zh}）"),
                        format!("no round of {election} was quorate ({en})"),
                    ),
                )
            }
            Self::Won { election, member } => {
                let who = names.member(member);
                either(
                    (format!("{who}在选举 {election} 中当选"), format!("{who} was elected in {election}")),
                    (
                        format!("{who}没有在选举 {election} 中当选"),
                        format!("{who} was not elected in {election}"),
                    ),
                )
            }
            Self::Passed { election, member } => {
                let who = names.member(member);
                either(
                    (format!("{who}通过考核"), format!("{who} passed the assessment")),
                    (
                        format!("{who}没有通过选举 {election} 的考核"),
                        format!("{who} has not passed the assessment of {election}"),
                    ),
                )
            }
            Self::AssessedInTime { election, member, by } => {
                let who = names.member(member);
                say(
                    format!("选举 {election} 的当选人{who}应于 {by} 前考核"),
                    format!("{who}, elected in {election}, had to be assessed by {by}"),
                )
            }
            Self::Contested { election, candidates, expected } => say(
                format!("选举 {election} 差额不足：候选人 {candidates} 名，应有 {expected} 名"),
                format!(
                    "the election {election} is uncontested: it has {} and should have at least {expected}",
                    counted(*candidates, "candidate")
                ),
            ),
            Self::LawfulRoute { member, group, route, missing } => {
                let (who, group) = (names.member(member), names.group(group));
                let stages: Vec<Bilingual> = missing.iter().map(|stage| stage.words()).collect();
                let stages = Bilingual::joined(&stages, "、", ", ");
                let (how_zh, how_en) = match route {
                    Some(Route::Designated) => ("由支部指定", "by designation"),
                    Some(Route::Recommended) => ("由小组推荐", "by recommendation alone"),
                    _ => ("未经选举", "without a procedure"),
                };
                say(
                    format!("{who}{how_zh}任{group}组长，缺少：{}", stages.zh),
                    format!("{who} came to lead {group} {how_en}; missing: {}", stages.en),
                )
            }
            Self::Papers { member, letter, card, archive } => {
                let who = names.member(member);
                let wants = [
                    (!letter, "委任书", "letter of appointment"),
                    (!card, "工作证", "service card"),
                    (!archive, "任职档案", "service archive"),
                ];
                let missing: Vec<Bilingual> = wants
                    .iter()
                    .filter(|(missing, ..)| *missing)
                    .map(|(_, zh, en)| Bilingual::new(*zh, *en))
                    .collect();
                let missing = Bilingual::joined(&missing, "、", ", ");
                say(format!("组长{who}没有{}", missing.zh), format!("{who} leads without {}", missing.en))
            }
        }
    }
}

/// A margin in Chinese: 26/34，至少需 28，还差 2.
fn zh_margin(margin: Margin) -> String {
    match margin.missing() {
        0 => format!("{}/{}，至少需 {}", margin.count, margin.base, margin.needed),
        missing => format!("{}/{}，至少需 {}，还差 {missing}", margin.count, margin.base, margin.needed),
    }
}
