//! What would mend it, in words.

use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{Bearer, GroupId, MemberId, Period, SessionId, SessionKind};

pub(crate) fn session_held(
    what: SessionKind,
    bearer: &Bearer,
    period: Period,
    minutes: Option<u32>,
    names: Names<'_>,
) -> Bilingual {
    let (what, who) = (what.words(), bearer.words(names));
    let (zh, en) = minutes.map_or_else(Default::default, |minutes| {
        (format!("（至少 {minutes} 分钟）"), format!(" (at least {minutes} minutes)"))
    });
    match bearer {
        Bearer::Leader(_) | Bearer::Member(_) => Bilingual::new(
            format!("{}补上 {period} 的{}", who.zh, what.zh),
            format!("{} is present at {} that counts for {period}", who.en, what.en),
        ),
        Bearer::Branch | Bearer::Group(_) => Bilingual::new(
            format!("{}补上 {period} 的{}{zh}", who.zh, what.zh),
            format!("{} holds {} that counts for {period}{en}", who.en, what.en),
        ),
    }
}

pub(crate) fn tested(member: &MemberId, period: Period, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(
        format!("{who}补上 {period} 的考核"),
        format!("{who} takes a test that counts for {period}"),
    )
}

pub(crate) fn made_up(session: &SessionId, member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(format!("{who}补课（{session}）"), format!("{who} makes {session} up"))
}

pub(crate) fn group_planned(group: &GroupId, year: i32, names: Names<'_>) -> Bilingual {
    let group = names.group(group);
    Bilingual::new(
        format!("把{group}的工作列入 {year} 年计划，写明内容和办法"),
        format!("the plan of {year} says what {group} is to do, and how"),
    )
}

pub(crate) fn guidance_given(group: &GroupId, period: Period, names: Names<'_>) -> Bilingual {
    let group = names.group(group);
    Bilingual::new(
        format!("对{group} {period} 的工作给予指导"),
        format!("{group} is given guidance for {period}"),
    )
}

pub(crate) fn help_planned(member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(format!("为{who}制定帮带计划"), format!("a plan to help {who} is made"))
}

pub(crate) fn help_checked(member: &MemberId, names: Names<'_>) -> Bilingual {
    let who = names.member(member);
    Bilingual::new(format!("检查{who}的帮带情况"), format!("the plan to help {who} is checked"))
}
