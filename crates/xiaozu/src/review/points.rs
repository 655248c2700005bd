use serde::Serialize;

use super::facts::{Measure, Rating};
use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{Day, GroupId, MemberId, Quarter};

/// Statements about reviews and measures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum ReviewPoint {
    /// The leader's quarter was reviewed.
    LeaderReviewed { leader: MemberId, quarter: Quarter, by: Day },
    /// The group's quarter was reviewed.
    GroupReviewed { group: GroupId, quarter: Quarter, by: Day },
    /// The measure a review calls for was taken in time.
    MeasureInTime {
        leader: MemberId,
        quarter: Quarter,
        owed: Measure,
        by: Day,
        taken: Option<Measure>,
        on: Option<Day>,
    },
    /// The measure is no stronger than the review calls for.
    MeasureFits { leader: MemberId, measure: Measure, owed: Option<Measure>, quarter: Option<Quarter> },
    /// A measure is owed.
    MeasureOwed {
        leader: MemberId,
        quarter: Option<Quarter>,
        rating: Option<Rating>,
        owed: Option<Measure>,
        by: Option<Day>,
    },
    /// A leader rated unfit has improved.
    Improved { leader: MemberId, unfit: Quarter, by: Day },
    /// No admonition is in effect.
    NoAdmonition { leader: MemberId, until: Option<Day> },
}

impl Measure {
    /// The measure's name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Reminder => ("提醒帮助", "a reminder and help"),
            Self::Criticism => ("严肃批评", "severe criticism"),
            Self::Admonition => ("诫勉", "an admonition"),
            Self::Removal => ("撤换", "removal"),
        };
        Bilingual::new(zh, en)
    }
}

impl Measure {
    /// The measure towards somebody.
    pub(crate) fn towards(self, who: &str) -> Bilingual {
        let Bilingual { zh, en } = self.words();
        let zh = if self == Self::Removal { format!("{zh}{who}") } else { format!("对{who}{zh}") };
        Bilingual::new(zh, format!("{en} for {who}"))
    }
}

impl Rating {
    /// The rating's name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Excellent => ("优秀", "excellent"),
            Self::Competent => ("称职", "competent"),
            Self::BasicallyCompetent => ("基本称职", "basically competent"),
            Self::Unfit => ("不称职", "unfit"),
        };
        Bilingual::new(zh, en)
    }
}

impl ReviewPoint {
    pub(crate) fn words(&self, holds: bool, names: Names<'_>) -> Bilingual {
        let say = |zh: String, en: String| Bilingual::new(zh, en);
        match self {
            Self::LeaderReviewed { leader, quarter, by } => {
                let who = names.member(leader);
                say(
                    format!("组长{who} {quarter} 应于 {by} 前讲评，没有讲评"),
                    format!("{who} was not reviewed for {quarter}, which was due by {by}"),
                )
            }
            Self::GroupReviewed { group, quarter, by } => {
                let group = names.group(group);
                say(
                    format!("{group} {quarter} 应于 {by} 前讲评，没有讲评"),
                    format!("{group} was not reviewed for {quarter}, which was due by {by}"),
                )
            }
            Self::MeasureInTime { leader, quarter, owed, by, taken, on } => {
                let (who, owed) = (names.member(leader), owed.words());
                match (taken, on) {
                    (Some(taken), Some(on)) if on > by => {
                        let taken = taken.words();
                        say(
                            format!("{who} {quarter} 应于 {by} 前{}，迟至 {on} 才{}", owed.zh, taken.zh),
                            format!(
                                "{who} was owed {} for {quarter} by {by}; {} came late, on {on}",
                                owed.en, taken.en
                            ),
                        )
                    }
                    (Some(taken), _) => {
                        let taken = taken.words();
                        say(
                            format!("{who} {quarter} 应于 {by} 前{}，只作了{}", owed.zh, taken.zh),
                            format!(
                                "{who} was owed {} for {quarter} by {by}; there was only {}",
                                owed.en, taken.en
                            ),
                        )
                    }
                    _ => say(
                        format!("{who} {quarter} 应于 {by} 前{}，没有采取措施", owed.zh),
                        format!("{who} was owed {} for {quarter} by {by}; nothing was done", owed.en),
                    ),
                }
            }
            Self::MeasureFits { leader, measure, owed, quarter } => {
                let measure = measure.towards(names.member(leader));
                let owed = owed.map_or_else(|| Bilingual::new("不须采取措施", "nothing"), Measure::words);
                let Some(quarter) = quarter else {
                    return say(
                        format!("{}，没有讲评为据", measure.zh),
                        format!("{} rests on no review", measure.en),
                    );
                };
                say(
                    format!("{}，重于 {quarter} 的讲评所应（{}）", measure.zh, owed.zh),
                    format!("{} is more than the review of {quarter} calls for ({})", measure.en, owed.en),
                )
            }
            Self::MeasureOwed { leader, quarter, rating, owed, by } => {
                let who = names.member(leader);
                match (quarter, rating, owed, by) {
                    (Some(quarter), Some(rating), Some(owed), Some(by)) if holds => {
                        let (rating, owed) = (rating.words(), owed.words());
                        say(
                            format!("{who} {quarter} 讲评为{}，应于 {by} 前{}", rating.zh, owed.zh),
                            format!(
                                "{who} was rated {} for {quarter} and is owed {} by {by}",
                                rating.en, owed.en
                            ),
                        )
                    }
                    _ => say(format!("没有应对{who}采取的措施"), format!("no measure is owed towards {who}")),
                }
            }
            Self::Improved { leader, unfit, by } => {
                let who = names.member(leader);
                say(
                    format!("{who} {unfit} 不称职，{by} 前的讲评将判断是否改进"),
                    format!("{who} was unfit in {unfit}; the review due by {by} tells whether that improved"),
                )
            }
            Self::NoAdmonition { leader, until } => {
                let who = names.member(leader);
                match until {
                    Some(until) if !holds => say(
                        format!("{who}的诫勉影响期至 {until}"),
                        format!("an admonition of {who} is in effect until {until}"),
                    ),
                    _ => say(
                        format!("{who}没有在影响期内的诫勉"),
                        format!("no admonition of {who} is in effect"),
                    ),
                }
            }
        }
    }
}
