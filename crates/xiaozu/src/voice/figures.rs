use serde::Serialize;

use super::state::{Note, SuggestionDay};
use crate::Day;
use crate::branch::Branch;
use crate::figures::Ratio;
use crate::rights::{Matter, MatterKind};

/// A median of whole days: exact, a half where two lie in the middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MedianDays {
    /// The day in the middle, or the sum of the two.
    pub numerator: u32,
    /// 1 or 2.
    pub denominator: u32,
}

/// What became of matters: counts, and how long answers took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatterFigures {
    /// All of them: open, answered and closed.
    pub raised: u32,
    /// Neither answered nor closed.
    pub open: u32,
    /// Answered, and not closed.
    pub answered: u32,
    /// Closed.
    pub closed: u32,
    /// The median of the days from raising to the answer, over those with one.
    pub median_days: Option<MedianDays>,
    /// The share about somebody who was secretary or deputy that day.
    pub about_secretaries: Ratio,
}

impl MatterFigures {
    /// The figures of some matters.
    #[must_use]
    pub fn of<'a>(matters: impl IntoIterator<Item = &'a Matter>) -> Self {
        let (mut raised, mut open, mut answered, mut closed, mut secretaries) = (0u32, 0, 0, 0, 0);
        let mut days: Vec<u32> = Vec::new();
        for matter in matters {
            raised += 1;
            secretaries += u64::from(matter.about_secretary);
            match (matter.answer(), matter.closed) {
                (_, Some(_)) => closed += 1,
                (Some(_), None) => answered += 1,
                (None, None) => open += 1,
            }
            let took = matter.answer().map(|answer| matter.on.days_until(answer.on));
            days.extend(took.and_then(|took| u32::try_from(took).ok()));
        }
        let about_secretaries = Ratio { part: secretaries, whole: raised.into() };
        Self { raised, open, answered, closed, median_days: median(days), about_secretaries }
    }
}

/// The middle one, or the mean of the middle two.
fn median(mut days: Vec<u32>) -> Option<MedianDays> {
    days.sort_unstable();
    let (low, high) = (days.len().checked_sub(1)? / 2, days.len() / 2);
    let (low, high) = (*days.get(low)?, *days.get(high)?);
    Some(if low == high {
        MedianDays { numerator: low, denominator: 1 }
    } else {
        MedianDays { numerator: low.saturating_add(high), denominator: 2 }
    })
}

impl Branch {
    /// The figures of the suggestions made between two days, both included, leaders' advice among them.
    ///
    /// Other matters: [`MatterFigures::of`] over [`Branch::matters`].
    #[must_use]
    pub fn suggestion_figures(&self, first: Day, last: Day) -> MatterFigures {
        MatterFigures::of(self.suggestions(first, last))
    }

    /// The suggestions made between two days, both included, leaders' advice among them, in the order of entry.
    pub fn suggestions(&self, first: Day, last: Day) -> impl Iterator<Item = &Matter> {
        self.matters().filter(move |matter| {
            matches!(matter.kind, MatterKind::Suggestion | MatterKind::Advice)
                && (first..=last).contains(&matter.on)
        })
    }

    /// The suggestion days, the earliest first.
    pub fn suggestion_days(&self) -> impl Iterator<Item = &SuggestionDay> {
        self.state.voice.days.values()
    }

    /// The ledger of problems, in the order of entry (4.2a).
    pub fn ledger(&self) -> impl Iterator<Item = &Matter> {
        self.matters().filter(|matter| matter.kind == MatterKind::Problem)
    }

    /// Praise and good examples made known, in order (2.2d).
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        self.state.voice.notes.iter()
    }
}
