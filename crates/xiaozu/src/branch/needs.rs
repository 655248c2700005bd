//! What would mend it, in words.

use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{Clause, GroupId, MemberId, Missed, Month};

pub(crate) fn confirmed(member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(format!("{who}转为正式党员"), format!("{who} becomes a full member"))
}

pub(crate) fn rights_restored(member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(format!("恢复{who}的权利"), format!("the rights of {who} are restored"))
}

pub(crate) fn placed(member: &MemberId, group: Option<&GroupId>, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    match group {
        Some(group) => {
            let group = names.group(group);
            Bilingual::new(
                format!("按现行编组方案把{who}编入{group}"),
                format!("{who} is placed in {group} under the plan in force"),
            )
        }
        None => Bilingual::new(
            format!("按现行编组方案把{who}编入党小组"),
            format!("{who} is placed in a group under the plan in force"),
        ),
    }
}

pub(crate) fn reformed() -> Bilingual {
    Bilingual::new("按要求重新编组", "a formation in which this holds is adopted")
}

pub(crate) fn reason_given(clause: &Clause, member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(
        format!("就 {clause} 为{who}记录理由"),
        format!("a reason is recorded for {who} under {clause}"),
    )
}

pub(crate) fn leader_appointed(group: &GroupId, names: Names<'_>) -> Bilingual {
    let group = names.group(group);
    Bilingual::new(format!("{group}任命组长"), format!("{group} gets a leader"))
}

pub(crate) fn good_cause(member: &MemberId, missed: Missed, month: Month, names: Names<'_>) -> Bilingual {
    let (who, missed) = (names.member(member), missed.words());
    Bilingual::new(
        format!("记录{who} {month} {}的正当理由", missed.zh),
        format!("good cause for {who} {} in {month} is recorded", missed.en),
    )
}

pub(crate) fn secretary_seated() -> Bilingual {
    Bilingual::new("书记或副书记到任", "a secretary or a deputy is seated")
}

pub(crate) fn seated(member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(format!("{who}进入支委会"), format!("{who} takes a seat on the committee"))
}
