use serde::Serialize;

use super::Figures;
use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{Day, Fen, GroupId, MemberId, Quarter};

/// Statements about the groups' funds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum FundsPoint {
    /// A spending is within the balance before it.
    WithinBalance { group: GroupId, year: i32, amount: Fen, balance: Fen },
    /// A group spends its own funds.
    OwnFunds { group: GroupId, of: GroupId },
    /// The group's leader in office that day approves the spending.
    ApprovedByLeader { group: GroupId, approved_by: MemberId, leader: Option<MemberId> },
    /// The funds of the year are there to be spent on the day.
    FundsInForce { group: GroupId, year: i32, on: Day },
    /// The opened statement is what the entries add up to.
    StatementTrue { group: Option<GroupId>, quarter: Quarter, stated: Figures, actual: Figures },
}

impl FundsPoint {
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        match self {
            Self::WithinBalance { group, year, amount, balance } => {
                let group = names.group(group);
                let (zh, en) = match amount.above(*balance) {
                    Fen::ZERO => {
                        let left = balance.above(*amount);
                        (format!("支出后余 {left} 元"), format!("{left} would be left"))
                    }
                    over => (format!("超出 {over} 元"), format!("{over} too much")),
                };
                say(
                    format!("{group}支出 {amount} 元，{year} 年经费余额 {balance} 元，{zh}"),
                    format!("{group} spends {amount} yuan of {balance} left of its funds of {year}: {en}"),
                )
            }
            Self::OwnFunds { group, of } => {
                let (group, of) = (names.group(group), names.group(of));
                if holds {
                    say(format!("{group}使用本组经费"), format!("{group} spends its own funds"))
                } else {
                    say(format!("{group}动用了{of}的经费"), format!("{group} spent the funds of {of}"))
                }
            }
            Self::ApprovedByLeader { group, approved_by, leader } => {
                let (group, who) = (names.group(group), names.member(approved_by));
                let leader = leader.as_ref().map(|leader| names.member(leader));
                match leader {
                    _ if holds => say(
                        format!("支出由{group}在任组长{who}批准"),
                        format!("{who}, the leader of {group}, approved the spending"),
                    ),
                    Some(leader) => say(
                        format!("{group}的支出由{who}批准，当日在任组长是{leader}"),
                        format!("{who} approved a spending of {group}, whose leader that day was {leader}"),
                    ),
                    None => say(
                        format!("{group}的支出由{who}批准，当日没有在任组长"),
                        format!("{who} approved a spending of {group}, which had no leader that day"),
                    ),
                }
            }
            Self::FundsInForce { group, year, on } => {
                let group = names.group(group);
                if holds {
                    say(
                        format!("{group} {year} 年经费在 {on} 可以使用"),
                        format!("the funds of {group} for {year} may be spent on {on}"),
                    )
                } else {
                    say(
                        format!("{on} 的支出不能使用{group} {year} 年的经费：不在该年经费的使用期内"),
                        format!(
                            "the funds of {group} for {year} cannot be spent on {on}: that day is outside the time they are for"
                        ),
                    )
                }
            }
            Self::StatementTrue { group, quarter, stated, actual } => {
                let (zh, en) = group.as_ref().map_or(("支部", "the branch"), |group| {
                    let group = names.group(group);
                    (group, group)
                });
                let differs = differences(stated, actual);
                if differs.zh.is_empty() {
                    return say(
                        format!("{zh} {quarter} 公开的账目与记录一致"),
                        format!("the accounts of {en} for {quarter} match the entries"),
                    );
                }
                say(
                    format!("{zh} {quarter} 公开的账目与记录不符：{}", differs.zh),
                    format!("the accounts of {en} for {quarter} differ from the entries: {}", differs.en),
                )
            }
        }
    }
}

/// Each figure that is not what it should be, and by how much.
fn differences(stated: &Figures, actual: &Figures) -> Bilingual {
    let one = |zh: &str, en: &str, stated: Fen, actual: Fen| {
        let (more, less) = (stated.above(actual), actual.above(stated));
        let (off_zh, off_en) = match (more, less) {
            (Fen::ZERO, Fen::ZERO) => return None,
            (Fen::ZERO, less) => (format!("少列 {less} 元"), format!("{less} too little")),
            (more, _) => (format!("多列 {more} 元"), format!("{more} too much")),
        };
        Some(Bilingual::new(
            format!("{zh}公开 {stated} 元，应为 {actual} 元，{off_zh}"),
            format!("{en} {stated} instead of {actual}, {off_en}"),
        ))
    };
    let all: Vec<Bilingual> = [
        one("下拨", "allocated", stated.allocated, actual.allocated),
        one("支出", "spent", stated.spent, actual.spent),
        one("结余", "balance", stated.balance, actual.balance),
    ]
    .into_iter()
    .flatten()
    .collect();
    Bilingual::joined(&all, "；", "; ")
}
