//! Ballots of large electorates, four bytes each.

use super::packed_count;
use super::tally::{Count, Countable};
use super::{Ballot, Ballots, CountError, HandedIn, TooManyBallots};
use crate::MemberId;

/// The most candidates a packed ballot has room for.
pub const MAX_PACKED_CANDIDATES: usize = 16;

/// Equal ballots put in together that are kept as one group: past this many, that is smaller and faster.
const GROUP: u32 = 1 << 16;

/// The mark of a ballot on one candidate. As a number, its two bits in a packed ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Mark {
    /// Nothing marked.
    Abstain = 0,
    /// For.
    For = 1,
    /// Against.
    Against = 2,
    /// For and against: the ballot is spoiled.
    Both = 3,
}

/// Ballots of one round packed for counting: 1.2d, the same rules and the same result as [`Ballots`].
///
/// A ballot is a `u32`: two bits a candidate, the first of the field in the lowest ([`Mark`]). Ballots
/// that have no packed form (write-ins, somebody named twice in one place) and large groups of equal ones
/// are kept as they are beside them: nothing is lost. The order of the ballots is the order they were put in; a book records
/// [`to_ballots`](Self::to_ballots), which says nothing of it.
///
/// ```
/// use xiaozu::{Base, CountRules, Mark, MemberId, PackedBallots, Poll, Sitting, Threshold};
/// let field: Vec<MemberId> = vec!["ann".parse()?, "bo".parse()?];
/// let mut ballots = PackedBallots::new(field.clone())?;
/// for _ in 0..600_000 {
///     ballots.push(&[Mark::For, Mark::Against])?;
/// }
/// ballots.push(&[Mark::Both, Mark::Abstain])?;
/// assert_eq!(ballots.len(), 600_001);
///
/// let majority = Threshold::more_than(1, 2, Base::ShouldAttend)?;
/// let quorum = Threshold::at_least(1, 2, Base::ShouldAttend)?;
/// let mut poll = Poll::new(field, 1, CountRules { quorum, line: Some(majority), max_rounds: 3 });
/// let sitting = Sitting { should_attend: 1_000_000, present: 600_001, ballots: &ballots, may_stand: &|_| true };
/// let round = poll.round(&sitting)?;
/// assert_eq!((round.elected[0].as_str(), round.tally[0].for_, round.spoiled), ("ann", 600_000, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedBallots {
    field: Vec<MemberId>,
    words: Vec<u32>,
    others: Ballots,
}

/// Why ballots cannot be packed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackingError {
    /// More candidates than a packed ballot has room for.
    #[error("a packed ballot has room for {MAX_PACKED_CANDIDATES} candidates, and there are {candidates}")]
    TooManyCandidates {
        /// How many there are.
        candidates: usize,
    },
    /// A candidate is named twice in the field.
    #[error("`{member}` is named twice among the candidates")]
    CandidateTwice {
        /// The candidate.
        member: MemberId,
    },
    /// A ballot marks more places than there are candidates.
    #[error("ballot {ballot} (counted from 0) marks a place past the last candidate")]
    PastTheField {
        /// The ballot's place among those given, from 0.
        ballot: usize,
    },
    /// More ballots than can be counted.
    #[error(transparent)]
    TooMany(#[from] TooManyBallots),
}

impl PackedBallots {
    /// No ballots yet, for these candidates: 16 at most, each once.
    ///
    /// # Errors
    /// [`PackingError::TooManyCandidates`] or [`PackingError::CandidateTwice`].
    pub fn new(field: Vec<MemberId>) -> Result<Self, PackingError> {
        if field.len() > MAX_PACKED_CANDIDATES {
            return Err(PackingError::TooManyCandidates { candidates: field.len() });
        }
        let earlier =
            |(place, member): &(usize, &MemberId)| field.iter().take(*place).any(|one| one == *member);
        if let Some((_, member)) = field.iter().enumerate().find(earlier) {
            return Err(PackingError::CandidateTwice { member: member.clone() });
        }
        Ok(Self { field, words: Vec::new(), others: Ballots::new() })
    }

    /// Ballots packed elsewhere: a `u32` each, two bits a candidate as [`Mark`] numbers them.
    ///
    /// # Errors
    /// As [`new`](Self::new); [`PackingError::PastTheField`] names the first ballot with a mark past the last
    /// candidate; [`PackingError::TooMany`] past 4,294,967,295 ballots.
    pub fn from_words(field: Vec<MemberId>, words: Vec<u32>) -> Result<Self, PackingError> {
        let empty = Self::new(field)?;
        let outside = !empty.inside();
        if let Some(ballot) = words.iter().position(|word| word & outside != 0) {
            return Err(PackingError::PastTheField { ballot });
        }
        u32::try_from(words.len()).map_err(|_| TooManyBallots)?;
        Ok(Self { words, ..empty })
    }

    /// Ballots as a book records them, packed where they have a packed form.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn pack(field: Vec<MemberId>, ballots: &Ballots) -> Result<Self, PackingError> {
        let mut packed = Self::new(field)?;
        ballots.iter().try_for_each(|(ballot, count)| packed.put(ballot, count))?;
        Ok(packed)
    }

    /// Puts in a ballot by its marks, the first candidate's first; candidates left out abstain.
    ///
    /// # Errors
    /// [`PackingError::PastTheField`] for more marks than candidates, [`PackingError::TooMany`] past
    /// 4,294,967,295 ballots; nothing is put in then.
    pub fn push(&mut self, marks: &[Mark]) -> Result<(), PackingError> {
        if marks.len() > self.field.len() {
            return Err(PackingError::PastTheField { ballot: self.words.len() });
        }
        self.room_for(1)?;
        self.words.push(marks.iter().rev().fold(0, |word, mark| word << 2 | *mark as u32));
        Ok(())
    }

    /// Puts in `count` equal ballots.
    ///
    /// # Errors
    /// [`PackingError::TooMany`] past 4,294,967,295 ballots; nothing is put in then.
    pub fn put(&mut self, ballot: &Ballot, count: u32) -> Result<(), PackingError> {
        self.room_for(count)?;
        match self.word(ballot).filter(|_| count <= GROUP) {
            Some(word) => self.words.extend(std::iter::repeat_n(word, count as usize)),
            None => self.others.put(ballot.clone(), count)?,
        }
        Ok(())
    }

    /// The candidates, in the order of their bits.
    #[must_use]
    pub fn field(&self) -> &[MemberId] {
        &self.field
    }

    /// The packed ballots.
    #[must_use]
    pub fn words(&self) -> &[u32] {
        &self.words
    }

    /// The ballots that are not packed.
    #[must_use]
    pub fn others(&self) -> &Ballots {
        &self.others
    }

    /// How many ballots were handed in.
    #[must_use]
    pub fn len(&self) -> u32 {
        u32::try_from(self.words.len()).unwrap_or(u32::MAX).saturating_add(self.others.len())
    }

    /// Whether none was handed in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The same ballots as a book records them: equal ones together, in an order that says nothing.
    #[must_use]
    pub fn to_ballots(&self) -> Ballots {
        let mut words = self.words.clone();
        words.sort_unstable();
        let mut ballots = self.others.clone();
        for equal in words.chunk_by(|one, two| one == two) {
            let Some(word) = equal.first() else { continue };
            let marked = |bit: u32| {
                let places = (0..).zip(&self.field).filter(move |(place, _)| word >> (2 * place) & bit != 0);
                places.map(|(_, member)| member.clone()).collect()
            };
            let ballot = Ballot::new(marked(Mark::For as u32), marked(Mark::Against as u32), Vec::new());
            // The total was held within what can be counted when the ballots were put in.
            let _fits = ballots.put(ballot, u32::try_from(equal.len()).unwrap_or(u32::MAX));
        }
        ballots
    }

    fn room_for(&self, more: u32) -> Result<(), TooManyBallots> {
        self.len().checked_add(more).map(|_| ()).ok_or(TooManyBallots)
    }

    /// The bits of the candidates there are.
    fn inside(&self) -> u32 {
        let room = MAX_PACKED_CANDIDATES.saturating_sub(self.field.len());
        u32::MAX.checked_shr(u32::try_from(2 * room).unwrap_or(u32::BITS)).unwrap_or(0)
    }

    /// A ballot in its packed form, where it has one.
    fn word(&self, ballot: &Ballot) -> Option<u32> {
        if !ballot.write_in().is_empty() {
            return None;
        }
        let bits = |names: &[MemberId], mark: Mark| {
            names.iter().try_fold(0_u32, |word, name| {
                let place = self.field.iter().position(|one| one == name)?;
                let bit = (mark as u32) << (2 * place);
                // Named twice in one place: two bits cannot say so.
                (word & bit == 0).then_some(word | bit)
            })
        };
        Some(bits(ballot.for_(), Mark::For)? | bits(ballot.against(), Mark::Against)?)
    }

    /// Whether a ballot marks somebody who is not among these candidates.
    fn marks_a_stranger(&self, field: &[MemberId]) -> bool {
        let strangers = (0..).zip(&self.field).filter(|(_, member)| !field.contains(member));
        let bits = strangers.fold(0_u32, |bits, (place, _)| bits | 0b11 << (2 * place));
        (bits != 0 && self.words.iter().any(|word| word & bits != 0))
            || self.others.iter().any(|(ballot, _)| ballot.stranger_to(field).is_some())
    }
}

impl HandedIn for PackedBallots {}

impl Countable for PackedBallots {
    fn handed_in(&self) -> u32 {
        self.len()
    }

    fn count_into(&self, count: &mut Count<'_>) -> Result<(), CountError> {
        if self.marks_a_stranger(count.field) {
            // The plain count knows whom to name first.
            return self.to_ballots().count_into(count);
        }
        let counted = packed_count::count(&self.words, count.seats);
        let words = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        let votes = |member: &MemberId| {
            let place = self.field.iter().position(|one| one == member);
            let pairs = counted.set.as_chunks::<2>().0;
            place.and_then(|place| pairs.get(place)).map_or((0, 0), |[for_, against]| (*for_, *against))
        };
        count.take_counted((words.saturating_sub(counted.spoiled), counted.spoiled), votes);
        self.others.count_into(count)
    }
}
