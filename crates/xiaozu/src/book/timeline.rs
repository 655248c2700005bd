//! The fold: entries in the order of the days they speak of, and snapshots along the way, so that
//! another date, or a late entry, does not fold from the beginning.

use super::BookFault;
use std::sync::Arc;

use super::order::Order;
use super::{Entries, Entry, Fact, Fault, Seq};
use crate::Day;
use crate::branch::{Stamp, State};
use crate::rulebook::Rulebook;

/// Entries between two snapshots.
const SPACING: usize = 1024;

/// The same near the end, while entries are added: most late ones belong there.
const NEAR_SPACING: usize = 128;

/// Snapshots kept near the end.
const NEAR: usize = 2;

#[derive(Debug, Clone)]
pub(super) struct Timeline {
    /// Entries ordered by day and number, without what was struck.
    order: Order,
    /// What was struck, and by which entry.
    struck: Vec<(Seq, Seq)>,
    /// Some of the states on the way: how many entries of the order were folded, and the state then.
    marks: Vec<(usize, Arc<State>)>,
    head: State,
}

/// The entry that is impossible, and why.
pub(super) type Impossible = (Seq, Fault);

impl Timeline {
    pub(super) fn new(rules: Arc<Rulebook>) -> Self {
        Self { order: Order::default(), struck: Vec::new(), marks: Vec::new(), head: State::new(rules) }
    }

    pub(super) fn head(&self) -> &State {
        &self.head
    }

    /// Keeps what a book needs that nobody writes to.
    pub(super) fn shrink_to_fit(&mut self) {
        self.order.shrink_to_fit();
        self.marks.retain(|(place, _)| place.is_multiple_of(SPACING));
        self.marks.shrink_to_fit();
    }

    pub(super) fn struck_by(&self, seq: Seq) -> Option<Seq> {
        self.struck.iter().find(|(struck, _)| *struck == seq).map(|(_, by)| *by)
    }

    /// Takes in the last of the entries. On an error nothing has changed.
    pub(super) fn add(&mut self, entries: &Entries, new: &Entry) -> Result<(), Impossible> {
        if let Fact::Struck(strike) = &new.fact {
            return self.strike(entries, strike.entry, new.seq);
        }
        let not_after = |entry| entries.is_by(entry, new.on);
        let is_last = self.order.last().is_none_or(not_after);
        let place = if is_last { self.order.len() } else { self.order.partition_point(not_after) };
        self.order.insert(place, entries.len() - 1);
        let result = if is_last { self.fold_next(entries, place, new) } else { self.fold(entries, place) };
        result.inspect_err(|_| {
            self.order.remove(place);
            self.restore(entries, place);
        })
    }

    fn strike(&mut self, entries: &Entries, struck: Seq, by: Seq) -> Result<(), Impossible> {
        let index = struck.0.wrapping_sub(1) as usize;
        let Some(target) = entries.get(struck).filter(|entry| entry.seq < by) else {
            return Err((by, BookFault::UnknownEntry { entry: struck }.into()));
        };
        if matches!(target.fact, Fact::Struck(_)) {
            return Err((by, BookFault::StrikeStruck { entry: struck }.into()));
        }
        let Some(place) = self.order.position(index) else {
            return Err((by, BookFault::StruckBefore { entry: struck }.into()));
        };
        self.order.remove(place);
        self.struck.push((struck, by));
        self.fold(entries, place).inspect_err(|_| {
            self.struck.pop();
            self.order.insert(place, index);
            self.restore(entries, place);
        })
    }

    /// Folds the entry of a place onto the head, which is the state before it.
    fn fold_next(&mut self, entries: &Entries, place: usize, entry: &Entry) -> Result<(), Impossible> {
        let known = self.marks.last().map_or(0, |(place, _)| *place);
        if place.is_multiple_of(NEAR_SPACING) && place > known {
            self.marks.push((place, Arc::new(self.head.clone())));
            let leaves_the_end = self.marks.len().checked_sub(NEAR + 1);
            if let Some(far) = leaves_the_end
                && self.marks.get(far).is_some_and(|(place, _)| !place.is_multiple_of(SPACING))
            {
                self.marks.remove(far);
            }
        }
        apply(entry, entries, &self.struck, &mut self.head)
    }

    /// Folds again from a place on.
    fn fold(&mut self, entries: &Entries, place: usize) -> Result<(), Impossible> {
        let (start, state) = self.before(place);
        self.head = state;
        self.marks.truncate(self.marks.partition_point(|(mark, _)| *mark <= place));
        for at in start..self.order.len() {
            if let Some(entry) = self.order.get(at).and_then(|entry| entries.unpack(entry)) {
                self.fold_next(entries, at, &entry)?;
            }
        }
        Ok(())
    }

    /// Folds what is known to be possible.
    fn restore(&mut self, entries: &Entries, place: usize) {
        let _possible = self.fold(entries, place);
    }

    /// The last state kept before the entry of a place, and how many entries were folded into it.
    fn before(&self, place: usize) -> (usize, State) {
        let marks = self.marks.partition_point(|(mark, _)| *mark <= place);
        match marks.checked_sub(1).and_then(|last| self.marks.get(last)) {
            Some((mark, state)) => (*mark, State::clone(state)),
            None => (0, State::new(self.head.rules.clone())),
        }
    }

    /// The state at the end of a day.
    pub(super) fn as_of(&self, entries: &Entries, day: Day) -> State {
        let end = self.order.partition_point(|entry| entries.is_by(entry, day));
        if end == self.order.len() {
            return self.head.clone();
        }
        let (mark, mut state) = self.before(end);
        for entry in (mark..end).filter_map(|at| entries.unpack(self.order.get(at)?)) {
            let _possible = apply(&entry, entries, &self.struck, &mut state);
        }
        state
    }
}

fn apply(
    entry: &Entry,
    entries: &Entries,
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
fn corrects(entry: &Entry, entries: &Entries, struck: &[(Seq, Seq)]) -> bool {
    let Fact::Polled(round) = &entry.fact else { return false };
    struck.iter().filter(|(_, by)| *by < entry.seq).any(|(of, _)| {
        matches!(entries.get(*of).map(|entry| entry.fact), Some(Fact::Polled(other)) if other.election == round.election)
    })
}
