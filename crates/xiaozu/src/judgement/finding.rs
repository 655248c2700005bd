use serde::Serialize;

use super::{Evidence, Names, Need, Point};
use crate::rulebook::Weight;
use crate::text::{Bilingual, Lang};
use crate::{Clause, Day};

/// Something that breaks a clause, or strays from what a clause advises.
///
/// Findings are data: [`Finding::text`] words them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The clause of the rulebook it cites.
    pub clause: Clause,
    /// A breach of what must be, or advice on what should be.
    pub weight: Weight,
    /// The day from which it stands.
    pub since: Day,
    /// What should hold and does not.
    pub point: Point,
    /// The entries it rests on, in the order of the book; empty where it rests on something missing.
    pub evidence: Evidence,
    /// What would mend it: each an inclusion-minimal set of needs. Empty: it cannot be mended.
    pub alternatives: Vec<Vec<Need>>,
}

impl Finding {
    /// What is wrong, in one sentence.
    #[must_use]
    pub fn text(&self, names: Names<'_>, lang: Lang) -> String {
        self.words(names).take(lang)
    }

    /// What is wrong, in one sentence of each language.
    #[must_use]
    pub fn words(&self, names: Names<'_>) -> Bilingual {
        self.point.words(false, names)
    }

    /// What would mend it, in one sentence.
    #[must_use]
    pub fn remedy(&self, names: Names<'_>, lang: Lang) -> String {
        self.remedy_words(names).take(lang)
    }

    /// What would mend it, in one sentence of each language.
    #[must_use]
    pub fn remedy_words(&self, names: Names<'_>) -> Bilingual {
        alternatives_in_words(&self.alternatives, names)
    }
}

/// Alternatives in words: needs of one alternative joined by "and", alternatives by "or".
pub(crate) fn alternatives_in_words(alternatives: &[Vec<Need>], names: Names<'_>) -> Bilingual {
    if alternatives.is_empty() {
        return Bilingual::new("无法补救", "cannot be mended");
    }
    let each: Vec<Bilingual> = alternatives
        .iter()
        .map(|needs| {
            let words: Vec<Bilingual> = needs.iter().map(|need| need.words(names)).collect();
            Bilingual::joined(&words, "，并且", ", and ")
        })
        .collect();
    Bilingual::joined(&each, "；或者", "; or ")
}
