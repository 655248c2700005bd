use serde::Serialize;

use super::{Evidence, Names, Need, Point, Question, alternatives_in_words};
use crate::text::Lang;
use crate::{Clause, Day};

/// Whether something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// The book does not say enough to tell.
    Undecided,
}

/// The answer to a [`Question`] on a date. A decision cannot fail: a doubt is part of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// What was asked.
    pub question: Question,
    /// The date judged.
    pub as_of: Day,
    /// Whether it holds.
    pub verdict: Verdict,
    /// Each condition weighed, in a fixed order, with its clause and evidence.
    pub reasons: Vec<Reason>,
    /// Where it does not hold, what would make it hold: each an inclusion-minimal set of needs.
    /// Empty with the verdict *no*: it cannot be mended.
    pub alternatives: Vec<Vec<Need>>,
}

/// One condition of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// The clause of the rulebook that asks for it.
    pub clause: Clause,
    /// Whether it holds.
    pub holds: bool,
    /// The condition.
    pub point: Point,
    /// The entries it rests on, in the order of the book.
    pub evidence: Evidence,
}

impl Decision {
    /// Whether the verdict is *yes*.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.verdict == Verdict::Yes
    }

    /// What would make it hold, in one sentence; nothing when it holds.
    #[must_use]
    pub fn remedy(&self, names: Names<'_>, lang: Lang) -> Option<String> {
        (self.verdict != Verdict::Yes).then(|| alternatives_in_words(&self.alternatives, names).take(lang))
    }
}

impl Reason {
    /// The condition, as it holds or fails, in one sentence.
    #[must_use]
    pub fn text(&self, names: Names<'_>, lang: Lang) -> String {
        self.point.words(self.holds, names).take(lang)
    }
}
