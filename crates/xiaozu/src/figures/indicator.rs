use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::survey::Survey;
use super::tally::Tally;
use super::{
    Ratio, activity, attendance, dues, funds, make_up, network, overlap, participation, reviews, suggestions,
    trainings,
};
use crate::Fen;
use crate::calendar::DutyKind;
use crate::rulebook::Rule;
use crate::text::{Bilingual, Lang};

/// The text is no figure of the library.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no figure: write its name, as in attendance")]
pub struct UnknownIndicator(pub String);

/// Lists every figure once: name, rule, how it is counted, its words and those for a base of nothing.
macro_rules! indicators {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident $key:literal by $rule:ident, $count:expr,
            $zh:literal $en:literal, $none_zh:literal $none_en:literal;
    )+) => {
        /// A figure that a clause asks for: a measure, never a breach.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Indicator {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Indicator {
            /// Every figure, in the order of the clauses.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The rule it measures. Where a rulebook does not ask for it, there is no such figure.
            #[must_use]
            pub fn rule(self) -> Rule {
                match self {
                    $(Self::$name => Rule::$rule,)+
                }
            }

            pub(super) fn count(self, survey: &Survey<'_>, tally: &mut Tally<'_>) {
                match self {
                    $(Self::$name => $count(survey, tally),)+
                }
            }

            /// Its name.
            #[must_use]
            pub fn words(self) -> Bilingual {
                let (zh, en) = match self {
                    $(Self::$name => ($zh, $en),)+
                };
                Bilingual::new(zh, en)
            }

            /// What a base of nothing means.
            fn nothing(self) -> Bilingual {
                let (zh, en) = match self {
                    $(Self::$name => ($none_zh, $none_en),)+
                };
                Bilingual::new(zh, en)
            }
        }

        impl fmt::Display for Indicator {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$name => $key,)+
                })
            }
        }

        impl FromStr for Indicator {
            type Err = UnknownIndicator;
            fn from_str(text: &str) -> Result<Self, UnknownIndicator> {
                match text {
                    $($key => Ok(Self::$name),)+
                    _ => Err(UnknownIndicator(text.chars().take(80).collect())),
                }
            }
        }
    };
}

indicators! {
    /// Leaders who sit on the committee or belong to the backbone, of the leaders in office on the date of the
    /// branch (三者基本一致). A leader counts in the group he or she leads.
    Overlap "overlap" by Overlap, overlap::count,
        "组长中的支委或业务骨干" "leaders on the committee or in the backbone",
        "没有在任组长" "no leader is in office";
    /// Demonstration trainings done, made up or done late, of those owed by leaders: every such duty that has begun
    /// and applies, of a period that ends in the span. It counts in the group the leader led last in the period.
    DemonstrationTraining "demonstration_training" by DemonstrationTraining,
        |survey, tally| trainings::count(survey, tally, DutyKind::DemonstrationTraining),
        "示范培训完成率" "demonstration trainings completed",
        "没有应完成的示范培训" "no demonstration training was owed";
    /// Themed trainings completed, as demonstration trainings are counted.
    ThemedTraining "themed_training" by ThemedTraining,
        |survey, tally| trainings::count(survey, tally, DutyKind::ThemedTraining),
        "专题集训完成率" "themed trainings completed",
        "没有应完成的专题集训" "no themed training was owed";
    /// Tests and exercises taken, as demonstration trainings are counted; whatever the score.
    Test "test" by Test, |survey, tally| trainings::count(survey, tally, DutyKind::Test),
        "考核完成率" "tests taken",
        "没有应参加的考核" "no test was owed";
    /// Dues paid towards what was due, of what was due, in fen: for months that have begun and end in the span,
    /// whenever they were paid. Neither counts a month without a declared base. What is voluntary is kept apart. A
    /// month counts in the group the member was in last in it.
    DuesCollected "dues_collected" by DuesPaid, dues::count,
        "党费收缴率" "dues collected",
        "没有应交党费" "no dues were due";
    /// Suggestions closed, of those made in the span, leaders' advice among them. One counts in the group of
    /// whoever made it, on the day it was made.
    SuggestionClosure "suggestion_closure" by Suggestions, suggestions::count,
        "意见建议办结率" "suggestions closed",
        "没有提出意见建议" "no suggestion was made";
    /// People present at sessions and tests held in the span, of those expected there: on its lists; members of its
    /// groups; at a meeting of the leaders, the committee or the whole branch everybody who belongs there and is not
    /// excused. Guests count in neither, a talk expects nobody, and a meeting below its quorum counts as well. Each
    /// counts in the group he or she was in when the session took place.
    Attendance "attendance" by Attendance, attendance::count,
        "出勤率" "attendance",
        "没有应到人员" "nobody was expected";
    /// Absences with cause made up, in time or late, of those on days of the span that had to be made up. Not
    /// counted: kinds that cannot be made up, whoever left the branch first, and leaders who had had that period's
    /// training or test already. Each counts in the group the person was in when the session took place.
    MakeUp "make_up" by MakeUp, make_up::count,
        "补课率" "absences made up",
        "没有应补课的缺勤" "no absence with cause was to be made up";
    /// Members who took part in a group's activity or meeting in the span, or made one up in it, of the members on
    /// the roster for at least `review.duty_days` of it, or for all of it where it is shorter; days ahead as if
    /// everybody stays. Each counts once, in the group he or she was in last.
    ActivityCoverage "activity_coverage" by Attendance, activity::count,
        "小组活动覆盖率" "members who took part in a group's activities",
        "没有应参加活动的党员" "no member was to take part";
    /// Spent in the span of the groups' funds, of what they could spend, in fen: allocated by its last day for the
    /// calendar years it touches, and left over from earlier years' funds where these are carried over. What was
    /// spent without cover counts too: it can be more than there was.
    FundsUsed "funds_used" by FundsKept, funds::count,
        "经费使用率" "funds used",
        "没有下拨经费" "no funds were allocated";
    /// People the learning network reaches, of everybody on the roster and the masses led, on the date of the branch.
    /// The masses are in no group.
    NetworkCoverage "network_coverage" by LearningNetwork, network::count,
        "结对互学覆盖率" "people the learning network reaches",
        "没有应覆盖的人员" "there was nobody to reach";
    /// Reviews of groups and leaders given in time, of those due by the date: of the quarters that end in the span,
    /// once their last day has come, where they apply. A leader's counts in the group he or she led last in the
    /// quarter.
    ReviewTimeliness "review_timeliness" by QuarterlyReview, reviews::count,
        "讲评及时率" "reviews given in time",
        "没有到期的讲评" "no review was due";
    /// People who stood for leader, of those entitled, in the elections called in the span. Whoever applied and
    /// withdrew has stood.
    Participation "participation" by Participation, participation::count,
        "竞选参与率" "entitled members who stood for leader",
        "没有有权竞选的党员" "nobody was entitled to stand";
}

impl Indicator {
    /// Whether it stands on the date of the branch; the others are about a span.
    #[must_use]
    pub fn is_of_a_day(self) -> bool {
        matches!(self, Self::Overlap | Self::NetworkCoverage)
    }

    /// Whether it counts money, in fen.
    #[must_use]
    pub fn is_money(self) -> bool {
        matches!(self, Self::DuesCollected | Self::FundsUsed)
    }

    /// The figure in words: its name and the fraction, or what a base of nothing means.
    #[must_use]
    pub fn text(self, ratio: Ratio, lang: Lang) -> String {
        let (name, nothing) = (self.words().take(lang), self.nothing().take(lang));
        let (part, whole) = (self.written(ratio.part), self.written(ratio.whole));
        match (ratio.percent(), lang, self.is_money()) {
            (None, Lang::Zh, true) if ratio.part > 0 => format!("{name}：{nothing}，支出 {part} 元"),
            (None, Lang::En, true) if ratio.part > 0 => {
                format!("{name}: {nothing}, and {part} yuan were spent")
            }
            (None, Lang::Zh, _) => format!("{name}：{nothing}"),
            (None, Lang::En, _) => format!("{name}: {nothing}"),
            (Some(share), Lang::Zh, true) => format!("{name} {part}/{whole} 元（{share}）"),
            (Some(share), Lang::En, true) => format!("{name} {part}/{whole} yuan ({share})"),
            (Some(share), Lang::Zh, false) => format!("{name} {part}/{whole}（{share}）"),
            (Some(share), Lang::En, false) => format!("{name} {part}/{whole} ({share})"),
        }
    }

    /// A number of the figure; money in yuan.
    fn written(self, number: u64) -> String {
        let yuan = i64::try_from(number).ok().and_then(|fen| Fen::new(fen).ok());
        yuan.filter(|_| self.is_money()).map_or_else(|| number.to_string(), |yuan| yuan.to_string())
    }
}
