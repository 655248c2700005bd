//! What would mend it, in words.

use crate::judgement::Names;
use crate::text::{Bilingual, counted};
use crate::{MemberId, Step};

pub(crate) fn membership_applied(person: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(person);
    Bilingual::new(format!("{who}申请入党"), format!("{who} applies for membership"))
}

pub(crate) fn group_heard(person: &MemberId, step: Step, names: Names<'_>) -> Bilingual {
    let (who, step) = (names.member(person), step.words());
    Bilingual::new(
        format!("就{who}{}听取党小组意见", step.zh),
        format!("the group is heard about {who} before {}", step.en),
    )
}

pub(crate) fn introducers(person: &MemberId, more: u32, names: Names<'_>) -> Bilingual {
    let who = names.member(person);
    Bilingual::new(
        format!("为{who}再确定 {more} 名正式党员作入党介绍人"),
        format!("{} named to introduce {who}", counted(more, "more full member")),
    )
}

pub(crate) fn training_days(person: &MemberId, days: u32, names: Names<'_>) -> Bilingual {
    let who = names.member(person);
    Bilingual::new(
        format!("{who}再参加 {days} 天集中培训"),
        format!("{who} is trained for {}", counted(days, "more day")),
    )
}

pub(crate) fn training_hours(person: &MemberId, hours: u32, names: Names<'_>) -> Bilingual {
    let who = names.member(person);
    Bilingual::new(
        format!("{who}再参加 {hours} 小时集中培训"),
        format!("{who} is trained for {}", counted(hours, "more hour")),
    )
}
