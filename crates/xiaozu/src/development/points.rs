use serde::Serialize;

use super::Step;
use crate::judgement::Names;
use crate::rulebook::Margin;
use crate::text::{Bilingual, counted};
use crate::{Day, MemberId};

/// Statements about the way from applicant to full member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum DevelopmentPoint {
    /// The person is being developed here, and a step comes next.
    HasNextStep { person: MemberId, next: Option<Step> },
    /// The person is old enough.
    OldEnough { person: MemberId, born: Day, years: u32, from: Day },
    /// The person was an activist long enough.
    ActivistLongEnough { person: MemberId, since: Day, months: u32, from: Day },
    /// The group was heard before the step.
    GroupHeard { person: MemberId, step: Step, on: Option<Day> },
    /// Enough full members introduce the person.
    Introduced { person: MemberId, introducers: u32, least: u32 },
    /// The person was trained long enough, in days or in hours.
    Trained { person: MemberId, days: u32, hours: u32, least_days: u32, least_hours: u32 },
    /// The members' meeting admitted the person; the last vote, and the steps that were left out.
    Admitted { person: MemberId, margin: Option<Margin>, missing: Vec<Step> },
    /// The probation is over.
    ProbationOver { person: MemberId, since: Day, months: u32, from: Day },
    /// The probation is extended by as many months as allowed.
    ExtensionLength { person: MemberId, months: u32, least: u32, most: u32 },
    /// The probation is extended as often as allowed.
    ExtendedOnce { person: MemberId, number: u32, most: u32 },
}

impl DevelopmentPoint {
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        match self {
            Self::HasNextStep { person, next } => {
                let who = names.member(person);
                match next.map(Step::words) {
                    Some(next) => say(
                        format!("{who}的下一步是{}", next.zh),
                        format!("the next step for {who} is {}", next.en),
                    ),
                    None => say(
                        format!("{who}不在本支部的发展过程中"),
                        format!("{who} is not being developed into a member here"),
                    ),
                }
            }
            Self::OldEnough { person, born, years, from } => {
                let who = names.member(person);
                if holds {
                    say(
                        format!("{who} {born} 出生，{from} 已满 {years} 周岁"),
                        format!("{who}, born on {born}, turned {years} on {from}"),
                    )
                } else {
                    say(
                        format!("{who} {born} 出生，{from} 才满 {years} 周岁"),
                        format!("{who}, born on {born}, turns {years} only on {from}"),
                    )
                }
            }
            Self::ActivistLongEnough { person, since, months, from } => {
                let who = names.member(person);
                if holds {
                    say(
                        format!("{who}自 {since} 起为积极分子，已满 {months} 个月"),
                        format!("{who} has been an activist since {since}, {months} months or more"),
                    )
                } else {
                    say(
                        format!("{who}自 {since} 起为积极分子，{from} 才满 {months} 个月"),
                        format!("{who} has been an activist since {since}: {months} months only on {from}"),
                    )
                }
            }
            Self::GroupHeard { person, step, on } => {
                let (who, step) = (names.member(person), step.words());
                match on {
                    Some(on) => say(
                        format!("{on} 就{who}{}听取了党小组意见", step.zh),
                        format!("on {on} the group was heard about {who}, before {}", step.en),
                    ),
                    None => say(
                        format!("没有就{who}{}听取党小组意见", step.zh),
                        format!("the group was not heard about {who} before {}", step.en),
                    ),
                }
            }
            Self::Introduced { person, introducers, least } => {
                let who = names.member(person);
                let (zh, en) = more(*introducers, *least);
                say(
                    format!("{who}有 {introducers} 名正式党员作入党介绍人，应有 {least} 名{zh}"),
                    format!(
                        "{who} is introduced by {}; it takes {least}{en}",
                        counted(*introducers, "full member")
                    ),
                )
            }
            Self::Trained { person, days, hours, least_days, least_hours } => {
                let who = names.member(person);
                say(
                    format!(
                        "{who}已培训 {days} 天、{hours} 小时，应不少于 {least_days} 天或者 {least_hours} 小时"
                    ),
                    format!(
                        "{who} was trained for {} and {}; it takes at least {} or {}",
                        counted(*days, "day"),
                        counted(*hours, "hour"),
                        counted(*least_days, "day"),
                        counted(*least_hours, "hour")
                    ),
                )
            }
            Self::Admitted { person, margin, missing } => {
                let who = names.member(person);
                match margin {
                    Some(margin) => say(
                        format!(
                            "党员大会没有接收{who}：赞成 {}/{}，至少需 {}，还差 {}",
                            margin.count,
                            margin.base,
                            margin.needed,
                            margin.missing()
                        ),
                        format!("the members' meeting did not admit {who}: {margin}"),
                    ),
                    None => {
                        let steps: Vec<Bilingual> = missing.iter().map(|step| step.words()).collect();
                        let steps = Bilingual::joined(&steps, "、", ", ");
                        say(
                            format!("{who}编入支部时缺少：{}", steps.zh),
                            format!("{who} joined the roster without {}", steps.en),
                        )
                    }
                }
            }
            Self::ProbationOver { person, since, months, from } => {
                let who = names.member(person);
                if holds {
                    say(
                        format!("{who}的预备期自 {since} 起 {months} 个月，{from} 已满"),
                        format!("the probation of {who}, {months} months from {since}, was over on {from}"),
                    )
                } else {
                    say(
                        format!("{who}的预备期自 {since} 起 {months} 个月，{from} 才满"),
                        format!(
                            "the probation of {who}, {months} months from {since}, is over only on {from}"
                        ),
                    )
                }
            }
            Self::ExtensionLength { person, months, least, most } => {
                let who = names.member(person);
                say(
                    format!("{who}的预备期延长 {months} 个月，应为 {least} 至 {most} 个月"),
                    format!(
                        "the probation of {who} was extended by {}; {least} to {most} are allowed",
                        counted(*months, "month")
                    ),
                )
            }
            Self::ExtendedOnce { person, number, most } => {
                let who = names.member(person);
                say(
                    format!("{who}的预备期已延长 {number} 次，最多 {most} 次"),
                    format!(
                        "the probation of {who} was extended {}; at most {most} allowed",
                        counted(*number, "time")
                    ),
                )
            }
        }
    }
}

/// How many introducers are missing, in both languages.
fn more(count: u32, least: u32) -> (String, String) {
    match least.saturating_sub(count) {
        0 => (String::new(), String::new()),
        missing => (format!("，还差 {missing} 名"), format!(": {missing} more")),
    }
}
