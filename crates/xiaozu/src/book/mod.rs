//! The book: what was recorded, in order. Never edited, only added to.

mod entries;
mod entry;
mod error;
mod fact;
pub(crate) mod facts;
mod fault;
mod faults;
mod info;
mod line;
mod order;
mod packed;
mod plain;
mod read;
mod record;
#[cfg(test)]
mod sample;
mod strike;
#[cfg(test)]
mod tests;
mod timeline;

use std::sync::Arc;

pub use entries::{Entries, EntriesIter};
pub use entry::{Draft, Entry, Seq};
pub use error::{ReadErrors, RecordError, Unreadable};
pub use fact::Fact;
pub use fault::Fault;
pub(crate) use fault::{FaultWords, faults, speaks};
pub use faults::BookFault;
pub(crate) use info::facts;
pub use info::{FactInfo, FieldInfo};
pub use read::{Drafts, FORMAT_VERSION, MAX_LINE_BYTES};
pub use record::{Proposal, Recorded};
#[cfg(test)]
pub(crate) use sample::Sample;

use crate::Day;
use crate::branch::Branch;
use crate::rulebook::Rulebook;
use timeline::Timeline;

/// A book of dated facts, opened under a rulebook.
///
/// ```
/// use xiaozu::{Book, Draft, Rulebook, Text, facts::Founded};
/// let mut book = Book::new(Rulebook::source());
/// let founding = Founded { name: Text::new("第一连党支部")? };
/// book.record([Draft::new("2019-01-07".parse()?, "li-wei".parse()?, founding)])?;
/// let branch = book.as_of("2019-12-31".parse()?);
/// assert_eq!(branch.founded().map(|(name, _)| name), Some("第一连党支部"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Book {
    rules: Arc<Rulebook>,
    entries: Entries,
    timeline: Timeline,
}

impl Book {
    /// An empty book under a rulebook.
    #[must_use]
    pub fn new(rules: Arc<Rulebook>) -> Self {
        Self { timeline: Timeline::new(rules.clone()), rules, entries: Entries::default() }
    }

    /// The rulebook it is opened under.
    #[must_use]
    pub fn rulebook(&self) -> &Arc<Rulebook> {
        &self.rules
    }

    /// Every entry, in the order of recording, struck ones too.
    #[must_use]
    pub fn entries(&self) -> &Entries {
        &self.entries
    }

    /// An entry by its number.
    #[must_use]
    pub fn entry(&self, seq: Seq) -> Option<Entry> {
        self.entries.get(seq)
    }

    /// The entry that struck another one.
    #[must_use]
    pub fn struck_by(&self, seq: Seq) -> Option<Seq> {
        self.timeline.struck_by(seq)
    }

    /// The day of the last recording; none in an empty book.
    #[must_use]
    pub fn last_recorded(&self) -> Option<Day> {
        self.entries.last_recorded()
    }

    /// The branch as of the end of a day: entries that speak of later days are ignored.
    #[must_use]
    pub fn as_of(&self, day: Day) -> Branch {
        Branch::new(self.timeline.as_of(&self.entries, day), day)
    }

    /// The book as it was known at the end of a day: cut after its last entry recorded by then.
    #[must_use]
    pub fn known_on(&self, day: Day) -> Self {
        let mut book = Self::new(self.rules.clone());
        for entry in self.entries.iter().take_while(|entry| entry.recorded() <= day) {
            // What was accepted once, in this order, is accepted again.
            if book.add(&entry).is_err() {
                break;
            }
        }
        book
    }

    /// The same entries under another rulebook.
    ///
    /// # Errors
    /// [`ReadErrors`] where an entry is impossible under that rulebook (an excuse it does not know).
    pub fn under(&self, rules: Arc<Rulebook>) -> Result<Self, ReadErrors> {
        Self::read(self.to_json_lines().as_bytes(), rules)
    }
}
