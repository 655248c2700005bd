use serde::Serialize;

use crate::judgement::Names;
use crate::text::{Bilingual, counted};
use crate::{Day, MemberId};

/// Statements about the way to secretary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum OfficePoint {
    /// Days in office as a leader, before the day.
    Experience { member: MemberId, days: i64, least: i64 },
    /// Time in the Party.
    PartyStanding { member: MemberId, months: u32, since: Option<Day> },
}

impl OfficePoint {
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        match self {
            Self::Experience { member, days, least } => {
                let who = names.member(member);
                let (zh, en) = match least - days {
                    missing if missing > 0 => (format!("，还差 {missing} 天"), format!(": {missing} more")),
                    _ => (String::new(), String::new()),
                };
                Bilingual::new(
                    format!("{who}曾任党小组长 {days} 天，至少需 {least} 天{zh}"),
                    format!(
                        "{who} has led a group for {}; it takes at least {least}{en}",
                        counted(*days, "day")
                    ),
                )
            }
            Self::PartyStanding { member, months, since } => {
                let who = names.member(member);
                match since {
                    Some(since) if holds => Bilingual::new(
                        format!("{who}自 {since} 入党，党龄足 {months} 个月"),
                        format!("{who} joined the Party on {since}, {months} months ago or more"),
                    ),
                    Some(since) => Bilingual::new(
                        format!("{who}自 {since} 入党，党龄不足 {months} 个月"),
                        format!("{who} joined the Party on {since}, less than {months} months ago"),
                    ),
                    None => Bilingual::new(
                        format!("{who}入党日期没有记录"),
                        format!("the day {who} joined the Party is not recorded"),
                    ),
                }
            }
        }
    }
}
