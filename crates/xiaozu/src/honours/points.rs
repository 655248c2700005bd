use serde::Serialize;

use crate::judgement::Names;
use crate::rulebook::Margin;
use crate::text::{Bilingual, counted};
use crate::{Day, MemberId, Quarter};

/// Statements about commendation and merit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum HonoursPoint {
    /// The leader served long enough in the year.
    Service { leader: MemberId, year: i32, months: u32, least: u32 },
    /// Every review due in the year is there.
    AllReviewed { leader: MemberId, year: i32, missing: Vec<Quarter> },
    /// Enough of them are excellent.
    ExcellentEnough { leader: MemberId, year: i32, margin: Margin },
    /// None is below competent.
    NoneBelow { leader: MemberId, year: i32, quarters: Vec<Quarter> },
    /// No admonition was in effect in the year.
    NotAdmonished { leader: MemberId, year: i32 },
    /// No more are commended than the cap allows.
    WithinCap { year: i32, commended: u32, most: u32 },
    /// The year's commendation took place, or "none" is recorded.
    YearCommended { year: i32, by: Day },
    /// A merit application is owed.
    MeritOwed { leader: MemberId, years: Vec<i32>, since: Option<Day>, by: Option<Day> },
    /// The branch applied in time.
    AppliedInTime { leader: MemberId, years: Vec<i32>, since: Day, by: Day },
    /// Every year an application names still stands.
    YearsStand { leader: MemberId, years: Vec<i32>, gone: Vec<i32> },
}

fn list<T: ToString>(items: &[T], separator: &str) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(separator)
}

impl HonoursPoint {
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        let either = |yes: (String, String), no: (String, String)| {
            let (zh, en) = if holds { yes } else { no };
            Bilingual::new(zh, en)
        };
        match self {
            Self::Service { leader, year, months, least } => {
                let who = names.member(leader);
                Bilingual::new(
                    format!("{who} {year} 年任组长 {months} 个月，至少需 {least} 个月"),
                    format!("{who} led a group in {} of {year}; it takes {least}", counted(*months, "month")),
                )
            }
            Self::AllReviewed { leader, year, missing } => {
                let who = names.member(leader);
                either(
                    (
                        format!("{who} {year} 年应有的讲评齐全"),
                        format!("every review of {who} due in {year} is there"),
                    ),
                    (
                        format!("{who} {year} 年缺讲评：{}", list(missing, "、")),
                        format!("{who} lacks reviews of {year}: {}", list(missing, ", ")),
                    ),
                )
            }
            Self::ExcellentEnough { leader, year, margin } => {
                let who = names.member(leader);
                Bilingual::new(
                    format!(
                        "{who} {year} 年 {} 次讲评中优秀 {} 次，至少需 {} 次",
                        margin.base, margin.count, margin.needed
                    ),
                    format!(
                        "{who} was excellent in {} of {} reviews of {year}; it takes at least {}",
                        margin.count, margin.base, margin.needed
                    ),
                )
            }
            Self::NoneBelow { leader, year, quarters } => {
                let who = names.member(leader);
                either(
                    (
                        format!("{who} {year} 年没有称职以下的讲评"),
                        format!("no review of {who} in {year} is below competent"),
                    ),
                    (
                        format!("{who}在 {} 的讲评低于称职", list(quarters, "、")),
                        format!("{who} was below competent in {}", list(quarters, ", ")),
                    ),
                )
            }
            Self::NotAdmonished { leader, year } => {
                let who = names.member(leader);
                either(
                    (
                        format!("{who} {year} 年没有诫勉影响期"),
                        format!("no admonition of {who} was in effect in {year}"),
                    ),
                    (
                        format!("{who} {year} 年在诫勉影响期内"),
                        format!("an admonition of {who} was in effect in {year}"),
                    ),
                )
            }
            Self::WithinCap { year, commended, most } => Bilingual::new(
                format!("{year} 年表彰 {commended} 人，最多 {most} 人"),
                format!("{commended} leaders are commended for {year}; at most {most} may be"),
            ),
            Self::YearCommended { year, by } => Bilingual::new(
                format!("{year} 年优秀组长应于 {by} 前表彰，既没有表彰也没有记录不评"),
                format!(
                    "leaders of {year} had to be commended by {by}; nobody was, and no \"none\" is recorded"
                ),
            ),
            Self::MeritOwed { leader, years, since, by } => {
                let who = names.member(leader);
                match (since, by) {
                    (Some(since), Some(by)) => Bilingual::new(
                        format!(
                            "{who}连续优秀（{}），自 {since} 起应为其申请记功，至 {by}",
                            list(years, "、")
                        ),
                        format!(
                            "{who} was excellent in {} and is owed a merit application since {since}, by {by}",
                            list(years, ", ")
                        ),
                    ),
                    _ if years.is_empty() => Bilingual::new(
                        format!("{who}没有表彰年份"),
                        format!("{who} has no year of commendation"),
                    ),
                    _ => Bilingual::new(
                        format!("{who}的优秀年份（{}）不足以申请记功", list(years, "、")),
                        format!(
                            "the excellent years of {who} ({}) make no merit application",
                            list(years, ", ")
                        ),
                    ),
                }
            }
            Self::AppliedInTime { leader, years, since, by } => {
                let who = names.member(leader);
                Bilingual::new(
                    format!(
                        "{who}连续优秀（{}），自 {since} 起应于 {by} 前申请记功，没有申请",
                        list(years, "、")
                    ),
                    format!(
                        "{who} was excellent in {}; since {since} the branch had to apply for merit by {by}, and did not",
                        list(years, ", ")
                    ),
                )
            }
            Self::YearsStand { leader, years, gone } => {
                let who = names.member(leader);
                Bilingual::new(
                    format!(
                        "{who}的记功申请（{}）所依的 {} 年表彰已不存在",
                        list(years, "、"),
                        list(gone, "、")
                    ),
                    format!(
                        "the merit application for {who} ({}) rests on {}, no longer commended",
                        list(years, ", "),
                        list(gone, ", ")
                    ),
                )
            }
        }
    }
}
