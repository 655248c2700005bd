use serde::Serialize;

use super::Names;
use crate::branch::Missed;
use crate::development::Step;
use crate::review::facts::Measure;
use crate::rights::MatterKind;
use crate::text::{Bilingual, Lang, counted};
use crate::{
    Bearer, Clause, Day, ElectionId, Fen, GroupId, MatterId, MemberId, Month, Period, PersonId, Quarter,
    SessionId, SessionKind,
};

/// One thing that is missing for an answer to become *yes*.
///
/// Most can be brought about by entries; [`Need::NotBefore`] only by time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "need", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each need names")]
pub enum Need {
    /// Nothing but time helps: the earliest day.
    NotBefore { day: Day },
    /// A probationary member is confirmed.
    Confirmed { member: MemberId },
    /// Suspended rights are restored.
    RightsRestored { member: MemberId },
    /// A member is placed in a group under the plan in force.
    Placed { member: MemberId, group: Option<GroupId> },
    /// A formation in which it holds is adopted.
    Reformed,
    /// A reason is recorded.
    ReasonGiven { clause: Clause, member: MemberId },
    /// The group gets a leader.
    LeaderAppointed { group: GroupId },
    /// The member applies.
    Applied { election: ElectionId, member: MemberId },
    /// The group's meeting recommends.
    Recommended { election: ElectionId, member: MemberId },
    /// A round is held with so many more present.
    VotersPresent { election: ElectionId, more: u32 },
    /// A round elects the member, with so many votes for.
    Elected { election: ElectionId, member: MemberId, votes: u32 },
    /// A lot is drawn for the member.
    LotDrawn { election: ElectionId, member: MemberId },
    /// The committee assesses the member, all four standards met.
    Assessed { election: ElectionId, member: MemberId },
    /// A leader's quarter is reviewed.
    LeaderReviewed { leader: MemberId, quarter: Quarter },
    /// A group's quarter is reviewed.
    GroupReviewed { group: GroupId, quarter: Quarter },
    /// A measure is taken.
    MeasureTaken { leader: MemberId, measure: Measure, quarter: Quarter },
    /// The leader is commended for a year.
    Commended { leader: MemberId, year: i32 },
    /// Somebody is commended for a year, or "none" is recorded with the reason.
    YearCommended { year: i32 },
    /// The branch applies for merit on these years.
    MeritApplied { leader: MemberId, years: Vec<i32> },
    /// So many more days in office as a leader, here or brought along.
    DaysInOffice { member: MemberId, days: i64 },
    /// So much more is allocated to a group for a year; any amount where none is said.
    FundsAllocated {
        group: GroupId,
        year: i32,
        #[serde(skip_serializing_if = "Option::is_none")]
        amount: Option<Fen>,
    },
    /// The accounts of a quarter are opened with the right figures.
    AccountsOpened { group: Option<GroupId>, quarter: Quarter },
    /// So much more is paid for a month.
    DuesPaid { member: MemberId, month: Month, amount: Fen },
    /// The dues of a month are waived.
    DuesWaived { member: MemberId, month: Month },
    /// A session that counts for a period is held: by the branch, by the group, with the person present;
    /// with so many minutes, where they count.
    SessionHeld {
        what: SessionKind,
        bearer: Bearer,
        period: Period,
        #[serde(skip_serializing_if = "Option::is_none")]
        minutes: Option<u32>,
    },
    /// The member takes a test that counts for a period.
    Tested { member: MemberId, period: Period },
    /// The member makes a session up.
    MadeUp { session: SessionId, member: MemberId },
    /// The group's work enters the plan of a year.
    GroupPlanned { group: GroupId, year: i32 },
    /// Guidance that counts for a period is given to the group.
    GuidanceGiven { group: GroupId, period: Period },
    /// Whoever has to help the member makes a plan.
    HelpPlanned { member: MemberId },
    /// The member's plan of help is checked.
    HelpChecked { member: MemberId },
    /// Good cause for what was missed in a month is recorded.
    GoodCause { member: MemberId, missed: Missed, month: Month },
    /// The member takes office as leader of the own group.
    TakesOffice { member: MemberId, group: Option<GroupId> },
    /// The member takes a seat on the committee.
    Seated { member: MemberId },
    /// The matter is answered by whoever has to: the committee, or for support a secretary or deputy.
    Answered { matter: MatterId, kind: MatterKind },
    /// The matter is closed.
    Closed { matter: MatterId },
    /// So many more problems of a suggestion day go into the ledger.
    ProblemsEntered { day: Day, more: u32 },
    /// The branch gets so many more full members.
    FullMembers { more: u32 },
    /// The branch has so many members fewer.
    MembersFewer { fewer: u32 },
    /// So many more seats on the committee are filled.
    SeatsFilled { more: u32 },
    /// So many seats on the committee are given up.
    SeatsVacated { fewer: u32 },
    /// The whole committee is elected.
    CommitteeElected,
    /// Somebody applies for membership.
    MembershipApplied { person: MemberId },
    /// The group is heard before a step.
    GroupHeard { person: MemberId, step: Step },
    /// So many more full members introduce somebody.
    Introducers { person: MemberId, more: u32 },
    /// So many more days of training.
    TrainingDays { person: MemberId, days: u32 },
    /// So many more hours of training.
    TrainingHours { person: MemberId, hours: u32 },
    /// A secretary or a deputy is seated.
    SecretarySeated,
    /// The person is paired with a member, whom the learning network reaches where it reaches anybody.
    Paired { learner: PersonId },
}

impl Need {
    /// Whether entries can bring it about; otherwise only time can.
    #[must_use]
    pub fn is_entry(&self) -> bool {
        !matches!(self, Self::NotBefore { .. })
    }

    /// What it takes, in one sentence.
    #[must_use]
    pub fn text(&self, names: Names<'_>, lang: Lang) -> String {
        self.words(names).take(lang)
    }

    pub(crate) fn words(&self, names: Names<'_>) -> Bilingual {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        match self {
            Self::NotBefore { day } => say(format!("{day} 起"), format!("not before {day}")),
            Self::Confirmed { member } => {
                let who = names.member(member);
                say(format!("{who}转为正式党员"), format!("{who} becomes a full member"))
            }
            Self::RightsRestored { member } => {
                let who = names.member(member);
                say(format!("恢复{who}的权利"), format!("the rights of {who} are restored"))
            }
            Self::Placed { member, group } => {
                let who = names.member(member);
                match group {
                    Some(group) => {
                        let group = names.group(group);
                        say(
                            format!("按现行编组方案把{who}编入{group}"),
                            format!("{who} is placed in {group} under the plan in force"),
                        )
                    }
                    None => say(
                        format!("按现行编组方案把{who}编入党小组"),
                        format!("{who} is placed in a group under the plan in force"),
                    ),
                }
            }
            Self::Reformed => {
                say("按要求重新编组".into(), "a formation in which this holds is adopted".into())
            }
            Self::ReasonGiven { clause, member } => {
                let who = names.member(member);
                say(
                    format!("就 {clause} 为{who}记录理由"),
                    format!("a reason is recorded for {who} under {clause}"),
                )
            }
            Self::LeaderAppointed { group } => {
                let group = names.group(group);
                say(format!("{group}任命组长"), format!("{group} gets a leader"))
            }
            Self::Applied { election, member } => {
                let who = names.member(member);
                say(
                    format!("{who}在选举 {election} 中申请"),
                    format!("{who} applies in the election {election}"),
                )
            }
            Self::Recommended { election, member } => {
                let who = names.member(member);
                say(
                    format!("小组会在选举 {election} 中推荐{who}"),
                    format!("the group's meeting recommends {who} in the election {election}"),
                )
            }
            Self::VotersPresent { election, more } => say(
                format!("选举 {election} 的投票再多 {more} 人到会"),
                format!("{} present at a round of {election}", counted(*more, "more voter")),
            ),
            Self::Elected { election, member, votes } => {
                let who = names.member(member);
                say(
                    format!("{who}在选举 {election} 的一轮投票中得到至少 {votes} 票"),
                    format!("{who} gets at least {votes} votes in a round of {election}"),
                )
            }
            Self::LotDrawn { election, member } => {
                let who = names.member(member);
                say(format!("选举 {election} 抽签抽中{who}"), format!("the lot of {election} falls on {who}"))
            }
            Self::Assessed { election, member } => {
                let who = names.member(member);
                say(
                    format!("支委会考核{who}，四项标准全部达到（选举 {election}）"),
                    format!("the committee finds that {who} meets all four standards (election {election})"),
                )
            }
            Self::LeaderReviewed { leader, quarter } => {
                let who = names.member(leader);
                say(format!("讲评{who} {quarter} 的表现"), format!("{who} is reviewed for {quarter}"))
            }
            Self::GroupReviewed { group, quarter } => {
                let group = names.group(group);
                say(format!("讲评{group} {quarter} 的工作"), format!("{group} is reviewed for {quarter}"))
            }
            Self::MeasureTaken { leader, measure, quarter } => {
                let measure = measure.towards(names.member(leader));
                say(
                    format!("就 {quarter} 的讲评{}", measure.zh),
                    format!("{}, on the review of {quarter}", measure.en),
                )
            }
            Self::Commended { leader, year } => {
                let who = names.member(leader);
                say(format!("{who} {year} 年获表彰"), format!("{who} is commended for {year}"))
            }
            Self::YearCommended { year } => say(
                format!("表彰 {year} 年优秀组长，或记录当年不评及理由"),
                format!("leaders are commended for {year}, or \"none\" is recorded with the reason"),
            ),
            Self::MeritApplied { leader, years } => {
                let (who, years) = (
                    names.member(leader),
                    years.iter().map(ToString::to_string).collect::<Vec<_>>().join("、"),
                );
                say(
                    format!("为{who}申请记功（{years} 年）"),
                    format!("the branch applies for merit for {who} on {}", years.replace('、', ", ")),
                )
            }
            Self::FundsAllocated { group, year, amount } => {
                let group = names.group(group);
                match amount {
                    Some(amount) => say(
                        format!("再下拨{group} {year} 年经费 {amount} 元"),
                        format!("{amount} yuan more are allocated to {group} for {year}"),
                    ),
                    None => say(
                        format!("下拨{group} {year} 年经费"),
                        format!("funds are allocated to {group} for {year}"),
                    ),
                }
            }
            Self::AccountsOpened { group, quarter } => {
                let (zh, en) = group.as_ref().map_or(("支部", "the branch"), |group| {
                    let group = names.group(group);
                    (group, group)
                });
                say(
                    format!("按记录公开{zh} {quarter} 的账目"),
                    format!("the accounts of {en} for {quarter} are opened as the entries have them"),
                )
            }
            Self::DuesPaid { member, month, amount } => {
                let who = names.member(member);
                say(
                    format!("{who}补交 {month} 党费 {amount} 元"),
                    format!("{who} pays {amount} yuan more for {month}"),
                )
            }
            Self::DuesWaived { member, month } => {
                let who = names.member(member);
                say(
                    format!("批准{who}免交 {month} 党费"),
                    format!("the dues of {who} for {month} are waived"),
                )
            }
            Self::GoodCause { member, missed, month } => {
                let (who, missed) = (names.member(member), missed.words());
                say(
                    format!("记录{who} {month} {}的正当理由", missed.zh),
                    format!("good cause for {who} {} in {month} is recorded", missed.en),
                )
            }
            Self::SecretarySeated => {
                say("书记或副书记到任".into(), "a secretary or a deputy is seated".into())
            }
            Self::Paired { learner } => {
                let who = names.person(learner);
                say(
                    format!("由学习网络已覆盖的党员与{who}结对"),
                    format!("{who} is paired with a member the learning network reaches"),
                )
            }
            Self::DaysInOffice { member, days } => {
                let who = names.member(member);
                say(
                    format!("{who}再任组长 {days} 天，或带入这样的任职经历"),
                    format!("{who} leads a group for {}, here or brought along", counted(*days, "more day")),
                )
            }
            Self::TakesOffice { member, group } => {
                let who = names.member(member);
                match group {
                    Some(group) => {
                        let group = names.group(group);
                        say(
                            format!("{who}出任{group}组长"),
                            format!("{who} takes office as leader of {group}"),
                        )
                    }
                    None => say(format!("{who}出任党小组长"), format!("{who} takes office as a leader")),
                }
            }
            Self::Seated { member } => {
                let who = names.member(member);
                say(format!("{who}进入支委会"), format!("{who} takes a seat on the committee"))
            }
            Self::Answered { matter, kind } => {
                let name = kind.words();
                match kind {
                    MatterKind::Support => say(
                        format!("书记或副书记就{} {matter} 出面撑腰", name.zh),
                        format!("a secretary or deputy answers {} {matter}", name.en),
                    ),
                    _ => {
                        say(format!("答复{} {matter}", name.zh), format!("{} {matter} is answered", name.en))
                    }
                }
            }
            Self::Closed { matter } => say(format!("{matter} 解决并销账"), format!("{matter} is closed")),
            Self::ProblemsEntered { day, more } => say(
                format!("{day} 民主建议日的问题再入账 {more} 个"),
                format!(
                    "the ledger takes in {} of the suggestion day on {day}",
                    counted(*more, "more problem")
                ),
            ),
            Self::SessionHeld { what, bearer, period, minutes } => {
                let (what, who) = (what.words(), bearer.words(names));
                let (zh, en) = minutes.map_or_else(Default::default, |minutes| {
                    (format!("（至少 {minutes} 分钟）"), format!(" (at least {minutes} minutes)"))
                });
                match bearer {
                    Bearer::Leader(_) | Bearer::Member(_) => say(
                        format!("{}补上 {period} 的{}", who.zh, what.zh),
                        format!("{} is present at {} that counts for {period}", who.en, what.en),
                    ),
                    Bearer::Branch | Bearer::Group(_) => say(
                        format!("{}补上 {period} 的{}{zh}", who.zh, what.zh),
                        format!("{} holds {} that counts for {period}{en}", who.en, what.en),
                    ),
                }
            }
            Self::Tested { member, period } => {
                let who = names.member(member);
                say(
                    format!("{who}补上 {period} 的考核"),
                    format!("{who} takes a test that counts for {period}"),
                )
            }
            Self::MadeUp { session, member } => {
                let who = names.member(member);
                say(format!("{who}补课（{session}）"), format!("{who} makes {session} up"))
            }
            Self::GroupPlanned { group, year } => {
                let group = names.group(group);
                say(
                    format!("把{group}的工作列入 {year} 年计划，写明内容和办法"),
                    format!("the plan of {year} says what {group} is to do, and how"),
                )
            }
            Self::GuidanceGiven { group, period } => {
                let group = names.group(group);
                say(
                    format!("对{group} {period} 的工作给予指导"),
                    format!("{group} is given guidance for {period}"),
                )
            }
            Self::HelpPlanned { member } => {
                let who = names.member(member);
                say(format!("为{who}制定帮带计划"), format!("a plan to help {who} is made"))
            }
            Self::HelpChecked { member } => {
                let who = names.member(member);
                say(format!("检查{who}的帮带情况"), format!("the plan to help {who} is checked"))
            }
            Self::FullMembers { more } => say(
                format!("再有 {more} 名正式党员"),
                format!("{} in the branch", counted(*more, "more full member")),
            ),
            Self::MembersFewer { fewer } => say(
                format!("转出 {fewer} 名党员，或者分设支部"),
                format!("{} fewer in the branch, or another branch is set up", counted(*fewer, "member")),
            ),
            Self::SeatsFilled { more } => say(
                format!("支委会再选 {more} 人"),
                format!("{} on the committee", counted(*more, "more member")),
            ),
            Self::SeatsVacated { fewer } => say(
                format!("支委会减少 {fewer} 人"),
                format!("{} fewer on the committee", counted(*fewer, "member")),
            ),
            Self::CommitteeElected => say("支委会换届选举".into(), "the whole committee is elected".into()),
            Self::MembershipApplied { person } => {
                let who = names.member(person);
                say(format!("{who}申请入党"), format!("{who} applies for membership"))
            }
            Self::GroupHeard { person, step } => {
                let (who, step) = (names.member(person), step.words());
                say(
                    format!("就{who}{}听取党小组意见", step.zh),
                    format!("the group is heard about {who} before {}", step.en),
                )
            }
            Self::Introducers { person, more } => {
                let who = names.member(person);
                say(
                    format!("为{who}再确定 {more} 名正式党员作入党介绍人"),
                    format!("{} named to introduce {who}", counted(*more, "more full member")),
                )
            }
            Self::TrainingDays { person, days } => {
                let who = names.member(person);
                say(
                    format!("{who}再参加 {days} 天集中培训"),
                    format!("{who} is trained for {}", counted(*days, "more day")),
                )
            }
            Self::TrainingHours { person, hours } => {
                let who = names.member(person);
                say(
                    format!("{who}再参加 {hours} 小时集中培训"),
                    format!("{who} is trained for {}", counted(*hours, "more hour")),
                )
            }
        }
    }
}
