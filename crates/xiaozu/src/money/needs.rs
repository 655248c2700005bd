//! What would mend it, in words.

use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{Fen, GroupId, MemberId, Month, Quarter};

pub(crate) fn funds_allocated(
    group: &GroupId,
    year: i32,
    amount: Option<Fen>,
    names: Names<'_>,
) -> Bilingual {
    let group = names.group(group);
    match amount {
        Some(amount) => Bilingual::new(
            format!("再下拨{group} {year} 年经费 {amount} 元"),
            format!("{amount} yuan more are allocated to {group} for {year}"),
        ),
        None => Bilingual::new(
            format!("下拨{group} {year} 年经费"),
            format!("funds are allocated to {group} for {year}"),
        ),
    }
}

pub(crate) fn accounts_opened(group: Option<&GroupId>, quarter: Quarter, names: Names<'_>) -> Bilingual {
    let (zh, en) = group.map_or(("支部", "the branch"), |group| {
        let group = names.group(group);
        (group, group)
    });
    Bilingual::new(
        format!("按记录公开{zh} {quarter} 的账目"),
        format!("the accounts of {en} for {quarter} are opened as the entries have them"),
    )
}

pub(crate) fn dues_paid(member: &MemberId, month: Month, amount: Fen, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(
        format!("{who}补交 {month} 党费 {amount} 元"),
        format!("{who} pays {amount} yuan more for {month}"),
    )
}

pub(crate) fn dues_waived(member: &MemberId, month: Month, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(format!("批准{who}免交 {month} 党费"), format!("the dues of {who} for {month} are waived"))
}
