use serde::Serialize;

use super::matter::MatterKind;
use super::right::Right;
use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{ActorId, Day, GroupId, MatterId, MemberId, PersonId};

/// Statements about the rights of groups, and about answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum RightsPoint {
    /// Whoever exercises a right leads a group that day.
    InOffice { leader: MemberId, right: Right },
    /// A right is exercised for the own group.
    OwnGroup { leader: MemberId, right: Right, group: GroupId, own: GroupId },
    /// The right covers the person.
    Covers { right: Right, person: PersonId, group: GroupId },
    /// What a group proposes is decided by the committee.
    CommitteeDecides { matter: MatterId, right: Right, decided_by: ActorId },
    /// There is such a matter.
    Raised { matter: MatterId },
    /// The matter is answered.
    Answered { matter: MatterId, kind: MatterKind, by: Option<Day>, on: Option<Day> },
    /// The answer came in time.
    AnsweredInTime { matter: MatterId, kind: MatterKind, by: Day, on: Day },
}

impl RightsPoint {
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        let either = |yes: (String, String), no: (String, String)| {
            let (zh, en) = if holds { yes } else { no };
            Bilingual::new(zh, en)
        };
        match self {
            Self::InOffice { leader, right } => {
                let (who, right) = (names.member(leader), right.words());
                either(
                    (
                        format!("{who}在任党小组长，享有{}", right.zh),
                        format!("{who} is in office as a leader and has {}", right.en),
                    ),
                    (
                        format!("{who}当日不在任党小组长，不能行使{}", right.zh),
                        format!("{who} is not in office as a leader and does not have {}", right.en),
                    ),
                )
            }
            Self::OwnGroup { leader, right, group, own } => {
                let (who, right) = (names.member(leader), right.words());
                let (group, own) = (names.group(group), names.group(own));
                either(
                    (format!("{who}是{group}组长"), format!("{who} leads {group}")),
                    (
                        format!("{who}是{own}组长，不能代{group}行使{}", right.zh),
                        format!("{who} leads {own} and does not have {} for {group}", right.en),
                    ),
                )
            }
            Self::Covers { right, person, group } => {
                let (who, name, group) = (names.person(person), right.words(), names.group(group));
                let yes = (format!("{who}属于{}的对象", name.zh), format!("{} covers {who}", name.en));
                either(yes, not_covered(*right, who, group))
            }
            Self::CommitteeDecides { matter, right, decided_by } => {
                let (who, right) = (names.actor(decided_by), right.words());
                Bilingual::new(
                    format!("{matter} 由{who}决定；行使{}提出的事项，应由支委会决定", right.zh),
                    format!(
                        "{matter} was decided by {who}; what is proposed under {} is decided by the committee",
                        right.en
                    ),
                )
            }
            Self::Raised { matter } => {
                Bilingual::new(format!("没有事项 {matter}"), format!("there is no matter {matter}"))
            }
            Self::Answered { matter, kind, by, on } => answered(*kind, matter, *by, *on),
            Self::AnsweredInTime { matter, kind, by, on } => {
                let (kind, (owed, done)) = (kind.words(), answering(*kind));
                Bilingual::new(
                    format!("{} {matter} 应于 {by} 前{}，迟至 {on} 才{}", kind.zh, owed.zh, done.zh),
                    format!("{} {matter} had to be {} by {by}, and was only on {on}", kind.en, owed.en),
                )
            }
        }
    }
}

/// Why a right does not cover a person.
fn not_covered(right: Right, who: &str, group: &str) -> (String, String) {
    match right {
        Right::Nominate => (
            format!("{who}已是党员，不属于提名对象"),
            format!("{who} is a Party member already and cannot be nominated"),
        ),
        Right::Rate => (
            format!("{who}不在{group}，不由{group}初评"),
            format!("{who} is not in {group}, which does not give the first rating"),
        ),
        Right::Recommend => (
            format!("{who}不在{group}，不由{group}推荐立功受奖"),
            format!("{who} is not in {group}, which does not recommend for merit"),
        ),
        Right::Supervise => (
            format!("{who}不是支委，不属于支委监督权的对象"),
            format!("{who} is not on the committee, and is not whom this right supervises"),
        ),
        Right::Speak | Right::SitIn | Right::Advise | Right::Spend => {
            let name = right.words();
            (format!("{}不针对个人", name.zh), format!("{} is not about a person", name.en))
        }
    }
}

/// Who answers, and how answering is put: a request for support is answered by stepping in.
fn answering(kind: MatterKind) -> (Bilingual, Bilingual) {
    match kind {
        MatterKind::Support => (
            Bilingual::new("由书记或副书记出面", "answered by a secretary or deputy"),
            Bilingual::new("出面", "answered"),
        ),
        _ => (Bilingual::new("答复", "answered"), Bilingual::new("答复", "answered")),
    }
}

fn answered(kind: MatterKind, matter: &MatterId, by: Option<Day>, on: Option<Day>) -> Bilingual {
    let (name, (owed, done)) = (kind.words(), answering(kind));
    match (on, by) {
        (Some(on), _) => Bilingual::new(
            format!("{} {matter} 已于 {on} {}", name.zh, owed.zh),
            format!("{} {matter} was {} on {on}", name.en, owed.en),
        ),
        (None, Some(by)) => Bilingual::new(
            format!("{} {matter} 应于 {by} 前{}，至今没有{}", name.zh, owed.zh, done.zh),
            format!("{} {matter} has to be {} by {by}, and is not", name.en, owed.en),
        ),
        (None, None) => Bilingual::new(
            format!("{} {matter} 没有{}", name.zh, done.zh),
            format!("{} {matter} is not {}", name.en, done.en),
        ),
    }
}
