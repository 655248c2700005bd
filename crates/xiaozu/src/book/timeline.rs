//! The fold: entries in the order of the days they speak of, and snapshots along the way, so that
//! another date, or a late entry, does not fold from the beginning.

use super::BookFault;
use std::sync::Arc;

use super::{Entry, Fact, Fault, Seq};
use crate::Day;
use crate::branch::{Stamp, State};
use crate::rulebook::Rulebook;

/// Entries between two snapshots.
const SPACING: usize = 256;

#[derive(Debug, Clone)]
pub(super) struct Timeline {
    /// Places in the list of entries, ordered by day and number, without what was struck.
    order: Vec<u32>,
    /// What was struck, and by which entry.
    struck: Vec<(Seq, Seq)>,
    /// The state before the entry at each multiple of [`SPACING`].
    marks: Vec<Arc<State>>,
    head: State,
}

/// The entry that is impossible, and why.
pub(super) type Impossible = (Seq, Fault);

impl Timeline {
    pub(super) fn new(rules: Arc<Rulebook>) -> Self {
        let head = State::new(rules);
        Self { order: Vec::new(), struck: Vec::new(), marks: vec![Arc::new(head.clone())], head }
    }

    pub(super) fn head(&self) -> &State {
        &self.head
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.order.shrink_to_fit();
        self.marks.shrink_to_fit();
    }

    pub(super) fn struck_by(&self, seq: Seq) -> Option<Seq> {
        self.struck.iter().find(|(struck, _)| *struck == seq).map(|(_, by)| *by)
    }

    /// Takes in the last of the entries. On an error nothing has changed.
    pub(super) fn add(&mut self, entries: &[Entry]) -> Result<(), Impossible> {
        let Some(new) = entries.last() else { return Ok(()) };
        if let Fact::Struck(strike) = &new.fact {
            return self.strike(entries, strike.entry, new.seq);
        }
        let place =
            self.order.partition_point(|index| entries.get(*index as usize).is_some_and(|e| e.on <= new.on));
        self.order.insert(place, new.seq.0 - 1);
        let result = if place + 1 == self.order.len() {
            self.fold_last(entries, place)
        } else {
            self.fold(entries, place)
        };
        result.inspect_err(|_| {
            self.order.remove(place);
            self.restore(entries, place);
        })
    }

    fn strike(&mut self, entries: &[Entry], struck: Seq, by: Seq) -> Result<(), Impossible> {
        let target = entries.get((struck.0 as usize).wrapping_sub(1)).filter(|entry| entry.seq < by);
        let Some(target) = target else { return Err((by, BookFault::UnknownEntry { entry: struck }.into())) };
        if matches!(target.fact, Fact::Struck(_)) {
            return Err((by, BookFault::StrikeStruck { entry: struck }.into()));
        }
        let Some(place) = self.order.iter().position(|index| *index == struck.0 - 1) else {
            return Err((by, BookFault::StruckBefore { entry: struck }.into()));
        };
        self.order.remove(place);
        self.struck.push((struck, by));
        self.fold(entries, place).inspect_err(|_| {
            self.struck.pop();
            self.order.insert(place, struck.0 - 1);
            self.restore(entries, place);
        })
    }

    /// Folds the entry at the end onto the head.
    fn fold_last(&mut self, entries: &[Entry], place: usize) -> Result<(), Impossible> {
        if place.is_multiple_of(SPACING) && place > 0 {
            self.marks.push(Arc::new(self.head.clone()));
        }
        let Some(entry) = self.order.get(place).and_then(|index| entries.get(*index as usize)) else {
            return Ok(());
        };
        apply(entry, entries, &self.struck, &mut self.head)
    }

    /// Folds again from a place on.
    fn fold(&mut self, entries: &[Entry], place: usize) -> Result<(), Impossible> {
        let mark = place / SPACING;
        self.marks.truncate(mark + 1);
        if let Some(state) = self.marks.last() {
            self.head = State::clone(state);
        }
        let start = (self.marks.len() - 1) * SPACING;
        for at in start..self.order.len() {
            if at == start {
                let Some(entry) = self.order.get(at).and_then(|index| entries.get(*index as usize)) else {
                    continue;
                };
                apply(entry, entries, &self.struck, &mut self.head)?;
            } else {
                self.fold_last(entries, at)?;
            }
        }
        Ok(())
    }

    /// Folds what is known to be possible.
    fn restore(&mut self, entries: &[Entry], place: usize) {
        let _possible = self.fold(entries, place);
    }

    /// The state at the end of a day.
    pub(super) fn as_of(&self, entries: &[Entry], day: Day) -> State {
        let on = |index: &u32| entries.get(*index as usize).is_some_and(|entry| entry.on <= day);
        let end = self.order.partition_point(on);
        if end == self.order.len() {
            return self.head.clone();
        }
        let mark = (end / SPACING).min(self.marks.len() - 1);
        let mut state = self.marks.get(mark).map_or_else(|| self.head.clone(), |state| State::clone(state));
        let rest = self.order.get(mark * SPACING..end).unwrap_or(&[]);
        for entry in rest.iter().filter_map(|index| entries.get(*index as usize)) {
            let _possible = apply(entry, entries, &self.struck, &mut state);
        }
        state
    }
}

fn apply(
    entry: &Entry,
    entries: &[Entry],
    struck: &[(Seq, Seq)],
    state: &mut State,
) -> Result<(), Impossible> {
    if state.founded.is_none() && !matches!(entry.fact, Fact::Founded(_)) {
        return Err((entry.seq, BookFault::NotFounded.into()));
    }
    let stamp = Stamp {
        seq: entry.seq,
        on: entry.on,
        recorded: entry.recorded(),
        by: &entry.by,
        decided_by: entry.decided_by.as_ref(),
        corrects: corrects(entry, entries, struck),
    };
    entry.fact.apply(&stamp, state).map_err(|fault| (entry.seq, fault))
}

/// Whether a round stands in the place of one of the same election that was struck before.
fn corrects(entry: &Entry, entries: &[Entry], struck: &[(Seq, Seq)]) -> bool {
    let Fact::Polled(round) = &entry.fact else { return false };
    struck.iter().filter(|(_, by)| *by < entry.seq).any(|(of, _)| {
        let before = entries.get((of.0 as usize).wrapping_sub(1));
        matches!(before.map(|entry| &entry.fact), Some(Fact::Polled(other)) if other.election == round.election)
    })
}
