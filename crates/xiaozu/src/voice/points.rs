use serde::Serialize;

use crate::judgement::Names;
use crate::review::Measure;
use crate::text::{Bilingual, counted};
use crate::{Day, MatterId, MemberId, PersonId};

/// An act that can hit somebody who spoke up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "act", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence names")]
pub enum Reprisal {
    /// A measure, removal included.
    Measure { measure: Measure },
    /// A commendation revoked.
    Revocation { year: i32 },
}

/// Statements about suggestions and the ledger of problems.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum VoicePoint {
    /// Nobody is hit soon after by whom he or she spoke about.
    NoReprisal {
        member: MemberId,
        matter: MatterId,
        person: PersonId,
        said: Day,
        act: Reprisal,
        on: Day,
        until: Day,
    },
    /// Every problem of a suggestion day is in the ledger.
    AllInLedger { day: Day, found: u32, entered: u32 },
    /// A problem is closed by its deadline.
    ProblemClosed { matter: MatterId, responsible: MemberId, by: Day },
}

impl Reprisal {
    fn words(self) -> Bilingual {
        match self {
            Self::Measure { measure } => {
                let passive = if measure == Measure::Removal { "被" } else { "受到" };
                let measure = measure.words();
                Bilingual::new(format!("{passive}{}", measure.zh), format!("met with {}", measure.en))
            }
            Self::Revocation { year } => {
                Bilingual::new(format!("被撤销 {year} 年表彰"), format!("lost the commendation for {year}"))
            }
        }
    }
}

impl VoicePoint {
    pub(crate) fn words(&self, names: Names<'_>) -> Bilingual {
        match self {
            Self::NoReprisal { member, matter, person, said, act, on, until } => {
                let (who, whom, act) = (names.member(member), names.person(person), act.words());
                Bilingual::new(
                    format!(
                        "{who} {said} 对{whom}提出意见（{matter}），{on} {}，由{whom}决定或记录，在 {until} 前的关注期内",
                        act.zh
                    ),
                    format!(
                        "{who} spoke up about {whom} on {said} ({matter}) and on {on} {}, decided or recorded by {whom}, under watch until {until}",
                        act.en
                    ),
                )
            }
            Self::AllInLedger { day, found, entered } => Bilingual::new(
                format!("{day} 民主建议日提出 {found} 个问题，入账 {entered} 个"),
                format!(
                    "the suggestion day on {day} found {}; the ledger has {entered}",
                    counted(*found, "problem")
                ),
            ),
            Self::ProblemClosed { matter, responsible, by } => {
                let who = names.member(responsible);
                Bilingual::new(
                    format!("问题 {matter} 应由{who}于 {by} 前解决，尚未销账"),
                    format!(
                        "the problem {matter} had to be closed by {by}, and is open; {who} is to see to it"
                    ),
                )
            }
        }
    }
}
