//! What would mend it, in words.

use crate::judgement::Names;
use crate::text::{Bilingual, counted};
use crate::{ElectionId, MemberId};

pub(crate) fn applied(election: &ElectionId, member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(
        format!("{who}在选举 {election} 中申请"),
        format!("{who} applies in the election {election}"),
    )
}

pub(crate) fn recommended(election: &ElectionId, member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(
        format!("小组会在选举 {election} 中推荐{who}"),
        format!("the group's meeting recommends {who} in the election {election}"),
    )
}

pub(crate) fn voters_present(election: &ElectionId, more: u32) -> Bilingual {
    Bilingual::new(
        format!("选举 {election} 的投票再多 {more} 人到会"),
        format!("{} present at a round of {election}", counted(more, "more voter")),
    )
}

pub(crate) fn elected(election: &ElectionId, member: &MemberId, votes: u32, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(
        format!("{who}在选举 {election} 的一轮投票中得到至少 {votes} 票"),
        format!("{who} gets at least {votes} votes in a round of {election}"),
    )
}

pub(crate) fn lot_drawn(election: &ElectionId, member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(format!("选举 {election} 抽签抽中{who}"), format!("the lot of {election} falls on {who}"))
}

pub(crate) fn assessed(election: &ElectionId, member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(
        format!("支委会考核{who}，四项标准全部达到（选举 {election}）"),
        format!("the committee finds that {who} meets all four standards (election {election})"),
    )
}
