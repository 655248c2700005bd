use serde::Serialize;

use super::Held;
use crate::judgement::Names;
use crate::rulebook::Margin;
use crate::text::Bilingual;
use crate::{Day, MemberId, Month, SessionId};

/// Statements about sessions and who was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum MeetingPoint {
    /// The member was there, or absent with cause.
    Attended { session: SessionId, held: Held, on: Day, member: MemberId },
    /// The attendance does not leave the member out.
    MemberListed { session: SessionId, held: Held, on: Day, member: MemberId },
    /// A committee member takes part in the own group like everybody else.
    OfficerTakesPart { session: SessionId, held: Held, on: Day, member: MemberId },
    /// A leader who is no committee member sits in on the committee.
    LeaderSitsIn { session: SessionId, on: Day, member: MemberId },
    /// Enough were at a meeting.
    MeetingQuorum { session: SessionId, held: Held, on: Day, margin: Margin },
    /// The votes carry a resolution that was declared passed.
    ResolutionCarried { session: SessionId, on: Day, margin: Margin },
    /// The member took part in organisational life.
    TookPart { member: MemberId, first: Month, last: Month, months: u32, most: u32 },
}

impl Held {
    /// Its name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        match self {
            Self::Session(kind) => kind.words(),
            Self::Test(form) => form.words(),
        }
    }
}

impl MeetingPoint {
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        match self {
            Self::Attended { held, on, member, .. } => {
                let (who, held) = (names.member(member), held.words());
                say(
                    format!("{who}无故缺席 {on} 的{}", held.zh),
                    format!("{who} was absent without cause from {} on {on}", held.en),
                )
            }
            Self::MemberListed { held, on, member, .. } => {
                let (who, held) = (names.member(member), held.words());
                say(
                    format!("{on} 的{}考勤漏记{who}", held.zh),
                    format!("the attendance of {} on {on} leaves out {who}", held.en),
                )
            }
            Self::OfficerTakesPart { held, on, member, .. } => {
                let (who, held) = (names.member(member), held.words());
                say(
                    format!("支委{who}没有以普通党员身份参加本组 {on} 的{}", held.zh),
                    format!(
                        "{who}, a committee member, did not take part as an ordinary member in {} on {on}",
                        held.en
                    ),
                )
            }
            Self::LeaderSitsIn { on, member, .. } => {
                let who = names.member(member);
                say(
                    format!("组长{who}没有列席 {on} 的支委会"),
                    format!("{who}, a group leader, did not sit in on the committee meeting of {on}"),
                )
            }
            Self::MeetingQuorum { held, on, margin, .. } => {
                let held = held.words();
                let (zh, en) =
                    if holds { ("", "") } else { ("，会议不算召开", ": it does not count") };
                say(
                    format!(
                        "{on} 的{}应到 {} 人、实到 {} 人，至少需 {} 人{zh}",
                        held.zh, margin.base, margin.count, margin.needed
                    ),
                    format!(
                        "{} of {} were at {} on {on}; it takes at least {}{en}",
                        margin.count, margin.base, held.en, margin.needed
                    ),
                )
            }
            Self::ResolutionCarried { on, margin, .. } => say(
                format!(
                    "{on} 的党员大会宣布通过一项决议，但赞成仅 {}/{}，至少需 {}，还差 {}",
                    margin.count,
                    margin.base,
                    margin.needed,
                    margin.missing()
                ),
                format!(
                    "the members' meeting of {on} declared a resolution passed with the votes of {margin}"
                ),
            ),
            Self::TookPart { member, first, last, months, most } => {
                let who = names.member(member);
                say(
                    format!(
                        "{who} {first} 至 {last} 连续 {months} 个月没有参加组织生活，没有记录正当理由，已满 {most} 个月，应提交党员大会讨论"
                    ),
                    format!(
                        "{who} took part in no organisational life from {first} to {last}, {months} months in a row, without recorded good cause; from {most} months on it is to be discussed at the members' meeting"
                    ),
                )
            }
        }
    }
}
