use super::BookFault;
use serde::Serialize;

use super::timeline::{Impossible, Timeline};
use super::{Book, Draft, Entry, Fault, RecordError, Seq};
use crate::Day;
use crate::judgement::Finding;
use crate::rulebook::Weight;

/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recorded {
    /// The numbers of the new entries.
    pub entries: Vec<Seq>,
    /// What they break, where they were admitted, or stray from.
    pub breaches: Vec<Finding>,
}

/// What recording would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposal {
    /// Breaches of the acts themselves: `record` would refuse them, `admit` would keep them.
    pub breaches: Vec<Finding>,
    /// Findings on the date that would be new.
    pub appear: Vec<Finding>,
    /// Findings on the date that would be gone.
    pub vanish: Vec<Finding>,
}

impl Book {
    /// Records a step of one or several entries. A breach of the act itself is refused.
    ///
    /// # Errors
    /// [`RecordError`]: an impossible fact, or a breach. Nothing has changed then.
    pub fn record(&mut self, step: impl IntoIterator<Item = Draft>) -> Result<Recorded, RecordError> {
        let before = self.mark();
        let recorded = self.take(step)?;
        let refused: Vec<Finding> =
            recorded.breaches.iter().filter(|one| one.weight == Weight::Breach).cloned().collect();
        if !refused.is_empty() {
            self.go_back(before);
            let entry = recorded.entries.first().copied().unwrap_or(Seq(0));
            return Err(RecordError::Breach { entry, findings: refused });
        }
        Ok(recorded)
    }

    /// Records a step and keeps its breaches as findings: they happened, and are written down.
    ///
    /// # Errors
    /// [`RecordError::Impossible`]. Nothing has changed then.
    pub fn admit(&mut self, step: impl IntoIterator<Item = Draft>) -> Result<Recorded, RecordError> {
        self.take(step)
    }

    /// What recording a step would do to the findings on a date. Nothing changes.
    ///
    /// # Errors
    /// [`RecordError::Impossible`] when the step is impossible.
    pub fn propose(
        &self,
        step: impl IntoIterator<Item = Draft>,
        as_of: Day,
    ) -> Result<Proposal, RecordError> {
        let mut next = self.clone();
        let breaches = next.take(step)?.breaches;
        let (before, after) = (self.as_of(as_of).findings(), next.as_of(as_of).findings());
        let without = |all: &[Finding], others: &[Finding]| {
            all.iter().filter(|one| !others.contains(one)).cloned().collect()
        };
        Ok(Proposal { breaches, appear: without(&after, &before), vanish: without(&before, &after) })
    }

    /// Adds a step whole, or not at all.
    fn take(&mut self, step: impl IntoIterator<Item = Draft>) -> Result<Recorded, RecordError> {
        let before = self.mark();
        let mut entries = Vec::new();
        for draft in step {
            match self.push(draft) {
                Ok(seq) => entries.push(seq),
                Err((entry, fault)) => {
                    self.go_back(before);
                    return Err(RecordError::Impossible { line: None, entry, fault });
                }
            }
        }
        let (before, after) = (&before.1.head().breaches, &self.timeline.head().breaches);
        let same = before.iter().zip(after.iter()).take_while(|(one, other)| one == other).count();
        let new = |one: &&Finding| before.iter().skip(same).all(|other| other != *one);
        let breaches = after.iter().skip(same).filter(new).cloned().collect();
        Ok(Recorded { entries, breaches })
    }

    /// Where the book is now; a timeline shares nearly everything with its clone.
    fn mark(&self) -> (usize, Timeline) {
        (self.entries.len(), self.timeline.clone())
    }

    fn go_back(&mut self, (entries, timeline): (usize, Timeline)) {
        self.entries.truncate(entries);
        self.timeline = timeline;
    }

    /// Adds one entry, whatever clauses it breaks. On an error nothing has changed.
    pub(super) fn push(&mut self, draft: Draft) -> Result<Seq, (Seq, Fault)> {
        let number = u32::try_from(self.entries.len()).ok().and_then(|count| count.checked_add(1));
        let seq = Seq(number.ok_or((Seq(u32::MAX), BookFault::BookFull.into()))?);
        let fail = |fault| Err((seq, fault));
        let Draft { on, recorded, by, decided_by, fact } = draft;
        let day = recorded.unwrap_or(on);
        if on > day {
            return fail(BookFault::OnAfterRecorded { on, recorded: day }.into());
        }
        if let Some(last) = self.last_recorded().filter(|last| day < *last) {
            return fail(BookFault::RecordedGoesBack { recorded: day, last }.into());
        }
        if let Some(founding) =
            self.timeline.head().founded.as_ref().map(|founding| founding.on).filter(|f| on < *f)
        {
            return fail(BookFault::BeforeFounding { on, founding }.into());
        }
        let late = recorded.filter(|recorded| *recorded != on);
        if let Err((at, fault)) = self.add(&Entry { seq, on, late, by, decided_by, fact }) {
            let fault =
                if at == seq { fault } else { Fault::BreaksLater { later: at, fault: Box::new(fault) } };
            return Err((seq, fault));
        }
        Ok(seq)
    }
    /// Adds an entry whose day has been looked at. On an error nothing has changed.
    pub(super) fn add(&mut self, entry: &Entry) -> Result<(), Impossible> {
        self.entries.push(entry);
        self.timeline.add(&self.entries, entry).inspect_err(|_| self.entries.pop())
    }
}
