//! Measures: figures that clauses ask for, as exact fractions by group and span; never a breach.
//!
//! One file a measure; what each counts in its part and in its base is said at [`Indicator`]. What they share:
//! a figure is about the days of a span, both included, as the entries up to the date of the branch have it;
//! two of them stand on the date itself. A duty belongs to the span in which its period ends, so that the months of
//! a year add up to the year; a duty that does not apply counts in neither part nor base. Whoever is counted
//! is counted in one group, the one of that day, or in none.

mod activity;
mod attendance;
mod dues;
mod funds;
mod indicator;
mod make_up;
mod network;
mod overlap;
mod participation;
mod ratio;
mod reviews;
mod suggestions;
mod survey;
mod tally;
#[cfg(test)]
mod tests;
mod trainings;

use std::ops::RangeInclusive;

pub use indicator::{Indicator, UnknownIndicator};
pub use ratio::Ratio;
use survey::Survey;
use tally::Tally;

use crate::book::Seq;
use crate::branch::Branch;
use crate::flat::flat;
use crate::text::Lang;
use crate::{Clause, Day, Fen, GroupId};

/// A figure of the branch, and of each of its groups.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure {
    /// What it measures.
    pub indicator: Indicator,
    /// The clause that asks for it.
    pub clause: Clause,
    /// The first day it is about.
    pub from: Day,
    /// The last day it is about.
    pub until: Day,
    /// So many of so many, in fen where it is money; a base of 0 where there was nothing to count.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub ratio: Ratio,
    /// Of dues collected: paid beyond what was due, and counted neither in the part nor in the base.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub voluntary: Option<Fen>,
    /// The same for each group there was in the span, in the order they were formed; together they are the branch.
    pub groups: Vec<GroupFigure>,
    /// The entries it rests on, in order.
    pub entries: Vec<Seq>,
}

/// A group's part of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupFigure {
    /// The group; none for what belongs to no group, as the masses do.
    pub group: Option<GroupId>,
    /// So many of so many.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub ratio: Ratio,
    /// Of dues collected: paid beyond what was due.
    #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
    pub voluntary: Option<Fen>,
}

flat! {
    Figure { [indicator] [clause] [from] [until] [..ratio] [?voluntary] [groups] [entries] }
    GroupFigure { [group] [..ratio] [?voluntary] }
}

impl Figure {
    /// The figure of the branch in words: its name and the fraction, or what a base of nothing means.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let text = self.indicator.text(self.ratio, lang);
        match (self.voluntary.filter(|amount| !amount.is_zero()), lang) {
            (None, _) => text,
            (Some(amount), Lang::Zh) => format!("{text}，另自愿多交 {amount} 元"),
            (Some(amount), Lang::En) => format!("{text}, and {amount} yuan beyond them"),
        }
    }
}

impl Branch {
    /// One figure over a span of days, both included; none where the rulebook does not ask for it. Those that
    /// stand on a day ([`Indicator::is_of_a_day`]) stand on the date of the branch, whatever the span.
    ///
    /// ```
    /// # use xiaozu::{Book, Indicator, Lang, Period, Ratio, Rulebook};
    /// # let text = r#"{"format":"xiaozu","version":1}
    /// # {"on":"2022-01-01","by":"rec","kind":"founded","name":"第一连党支部"}
    /// # {"on":"2022-01-01","by":"rec","kind":"joined","member":"li-wei","name":"李伟","standing":"full"}
    /// # {"on":"2022-01-03","by":"rec","kind":"suggested","matter":"y1","member":"li-wei","about":{"topic":"伙食"},"text":"调整菜谱"}
    /// # "#;
    /// # let branch = Book::read(text.as_bytes(), Rulebook::source())?.as_of("2022-04-30".parse()?);
    /// let quarter: Period = "2022-Q1".parse()?;
    /// let closed = branch.figure(Indicator::SuggestionClosure, quarter.days()).unwrap();
    /// assert_eq!((closed.clause.as_str(), closed.ratio), ("2.2c", Ratio { part: 0, whole: 1 }));
    /// let next = branch.figure(Indicator::SuggestionClosure, "2022-04".parse::<Period>()?.days()).unwrap();
    /// assert_eq!(next.text(Lang::En), "suggestions closed: no suggestion was made");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn figure(&self, indicator: Indicator, span: RangeInclusive<Day>) -> Option<Figure> {
        measure(&Survey::new(self, *span.start(), *span.end()), indicator)
    }

    /// Every figure the rulebook asks for over a span of days, in the order of [`Indicator::ALL`].
    #[must_use]
    pub fn figures(&self, span: RangeInclusive<Day>) -> Vec<Figure> {
        let survey = Survey::new(self, *span.start(), *span.end());
        Indicator::ALL.iter().filter_map(|indicator| measure(&survey, *indicator)).collect()
    }
}

fn measure(survey: &Survey<'_>, indicator: Indicator) -> Option<Figure> {
    let clause = survey.branch.rulebook().clause(indicator.rule())?.clone();
    let day = survey.branch.as_of();
    let (from, until) = if indicator.is_of_a_day() { (day, day) } else { (survey.first, survey.last) };
    let mut tally = survey.tally(from, until);
    indicator.count(survey, &mut tally);
    Some(tally.figure(indicator, clause, (from, until)))
}
