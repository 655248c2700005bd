use serde::Serialize;

use crate::judgement::Names;
use crate::text::{Bilingual, counted};
use crate::{Fen, MemberId, Month};

/// Statements about dues.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum DuesPoint {
    /// What was paid for a month is what was due.
    PaidInFull { member: MemberId, month: Month, due: Fen, paid: Fen },
    /// Dues are owed for a month that is over.
    DuesOwed { member: MemberId, month: Option<Month>, due: Option<Fen>, paid: Option<Fen> },
    /// The base of a month's dues is declared.
    BaseDeclared { member: MemberId, month: Month },
    /// There is no run of months without dues and without good cause.
    KeptUp { member: MemberId, from: Month, until: Month, months: u32 },
}

impl DuesPoint {
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        match self {
            Self::PaidInFull { member, month, due, paid } => {
                let (who, missing) = (names.member(member), due.above(*paid));
                if holds {
                    say(
                        format!("{who} {month} 的党费已交足"),
                        format!("{who} paid the dues of {month} in full"),
                    )
                } else {
                    say(
                        format!("{who} {month} 应交党费 {due} 元，实交 {paid} 元，少交 {missing} 元"),
                        format!("{who} paid {paid} of {due} yuan of dues for {month}: {missing} short"),
                    )
                }
            }
            Self::DuesOwed { member, month, due, paid } => {
                let who = names.member(member);
                match (month, due, paid) {
                    (Some(month), Some(due), Some(paid)) if holds => {
                        let missing = due.above(*paid);
                        say(
                            format!("{who} {month} 应交党费 {due} 元，已交 {paid} 元，欠交 {missing} 元"),
                            format!("{who} owes {missing} yuan for {month}: {paid} of {due} is paid"),
                        )
                    }
                    _ => say(format!("{who}没有欠交的党费"), format!("{who} owes no dues")),
                }
            }
            Self::BaseDeclared { member, month } => {
                let who = names.member(member);
                if holds {
                    say(
                        format!("{who} {month} 的党费计算基数已申报"),
                        format!("the base of the dues of {who} for {month} is declared"),
                    )
                } else {
                    say(
                        format!("{who} {month} 的党费计算基数没有申报"),
                        format!("the base of the dues of {who} for {month} is not declared"),
                    )
                }
            }
            Self::KeptUp { member, from, until, months } => {
                let who = names.member(member);
                if holds {
                    say(
                        format!("{who} {from} 至 {until} 按月交纳党费，或有正当理由的记录"),
                        format!("{who} paid dues from {from} to {until}, or good cause is recorded"),
                    )
                } else {
                    say(
                        format!(
                            "{who} {from} 至 {until} 连续 {months} 个月没有交纳党费，也没有正当理由的记录，应提交党员大会讨论"
                        ),
                        format!(
                            "{who} paid no dues for {} in a row, {from} to {until}, without recorded good cause: to be discussed at the members' meeting",
                            counted(*months, "month")
                        ),
                    )
                }
            }
        }
    }
}
