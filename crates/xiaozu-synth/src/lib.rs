//! Seeded, realistic books: the same seed gives the same book on every machine.
//!
//! ```
//! use xiaozu::Rulebook;
//! use xiaozu_synth::Synth;
//! let book = Synth { members: 22, years: 3, ..Synth::default() }.book(7, Rulebook::source());
//! assert!(book.entries().len() > 100);
//! ```

mod dice;
mod dispersion;
mod meetings;
mod roster;
mod story;
mod turmoil;
mod voices;

use std::sync::Arc;

pub use dice::Dice;
pub use dispersion::{Family, Instance};
pub use roster::grouping;
pub use turmoil::Turmoil;
use xiaozu::{Book, Draft, Rulebook};

/// What the books are like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Synth {
    /// Members of the branch, at least 6.
    pub members: u32,
    /// Years from the founding in January 2019.
    pub years: u32,
    /// Breaches in a thousand occasions: leaders named, placements without plan, undue commendations.
    pub breaches: u32,
    /// Late entries in a thousand reviews.
    pub late: u32,
    /// Suggestions of a group in a year; with any, rights are exercised and suggestion days held too.
    pub voices: u32,
}

impl Default for Synth {
    fn default() -> Self {
        Self { members: 22, years: 3, breaches: 50, late: 50, voices: 6 }
    }
}

impl Synth {
    /// The entries of one branch, in the order of recording.
    #[must_use]
    pub fn drafts(self, seed: u64) -> Vec<Draft> {
        story::tell(self, seed)
    }

    /// The same, with the meetings, trainings and tests of every month, absences, make-ups and help.
    #[must_use]
    pub fn drafts_with_meetings(self, seed: u64) -> Vec<Draft> {
        meetings::tell(self, seed)
    }

    /// The book of one branch.
    ///
    /// # Panics
    /// Never for the shipped rulebooks: what is told is possible. A rulebook of another kind may find it impossible.
    #[must_use]
    #[expect(
        clippy::panic,
        reason = "a story the library refuses is a bug of this crate, found by its tests"
    )]
    pub fn book(self, seed: u64, rules: Arc<Rulebook>) -> Book {
        let mut book = Book::new(rules);
        match book.admit(self.drafts(seed)) {
            Ok(_) => book,
            Err(error) => panic!("seed {seed}: {error}"),
        }
    }

    /// The book of one branch, with its meetings.
    ///
    /// # Panics
    /// As [`Synth::book`].
    #[must_use]
    #[expect(
        clippy::panic,
        reason = "a story the library refuses is a bug of this crate, found by its tests"
    )]
    pub fn book_with_meetings(self, seed: u64, rules: Arc<Rulebook>) -> Book {
        let mut book = Book::new(rules);
        match book.admit(self.drafts_with_meetings(seed)) {
            Ok(_) => book,
            Err(error) => panic!("seed {seed}: {error}"),
        }
    }
}
