//! The count of one round of an election (1.2d), out of a frame of ballots.

mod ballots;
mod marks;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use arrow_array::{ArrayRef, BooleanArray, RecordBatch, UInt32Array};
use xiaozu::{CountRules, Day, MemberId, Poll, PollState, Round, Rulebook, Sitting};

use crate::fault::shown;
use crate::input::{batch, texts};
use crate::{Frame, FrameFault};

/// How the ballots lie in a frame. A mark is 1 (for), -1 (against), 0 or empty (abstains); or a text: `for`, 赞成, 同意;
/// `against`, 反对, 不同意; `abstain`, 弃权; `both` (marked both ways: the ballot is spoiled).
#[derive(Debug, Clone, Copy)]
pub enum BallotsIn<'a> {
    /// A row a ballot, a column a candidate; the column's name is the candidate's id.
    Wide {
        /// The candidates' columns.
        candidates: &'a [&'a str],
    },
    /// A row a mark.
    Long {
        /// Which ballot: texts or whole numbers. The rows of a ballot may stand anywhere.
        ballot: &'a str,
        /// Whom it marks: an id or a name. Empty together with `mark`: a blank ballot.
        candidate: &'a str,
        /// How; `write_in` or 另选 for somebody who is no candidate.
        mark: &'a str,
        /// The candidates; left out, everybody marked otherwise than as written in, in the order of the rows.
        candidates: Option<&'a [&'a str]>,
    },
}

/// The round that is counted.
#[derive(Clone, Copy)]
pub struct CountedRound<'a> {
    /// How the ballots lie in the frame.
    pub ballots: BallotsIn<'a>,
    /// Seats to fill.
    pub seats: u32,
    /// How many should attend.
    pub should_attend: u32,
    /// How many of them are present.
    pub present: u32,
    /// Whether somebody written in may stand.
    pub may_stand: &'a (dyn Fn(&MemberId) -> bool + Sync),
    /// The day of the poll: the rulebook's `election` of that day counts.
    pub on: Day,
}

/// What a count found.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedFrame {
    /// A row for every candidate, then for everybody written in who may stand: `candidate` (LargeUtf8), `write_in`
    /// (Boolean), `for`, `against`, `abstain` (UInt32, votes), `needed` (UInt32, the votes the line asks for; empty
    /// where most votes win), `elected` (Boolean).
    pub table: RecordBatch,
    /// The round as the library sees it: quorum, why it is void, spoiled ballots, who is elected, the next field.
    pub round: Round,
    /// Where the poll stands after it.
    pub state: PollState,
}

/// Counts one first round that stands alone, by the same rules as a round recorded in a book.
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::{ArrayRef, Int8Array};
/// use xiaozu::{Day, Rulebook};
/// use xiaozu_frames::{BallotsIn, CountedRound, Frame, count};
/// let ann: ArrayRef = Arc::new(Int8Array::from(vec![1, 1, 1, 1, -1]));
/// let bo: ArrayRef = Arc::new(Int8Array::from(vec![0, -1, 0, -1, 1]));
/// let frame = Frame::from_columns(vec![("ann".to_owned(), vec![ann]), ("bo".to_owned(), vec![bo])])?;
/// let round = CountedRound {
///     ballots: BallotsIn::Wide { candidates: &["ann", "bo"] },
///     seats: 1,
///     should_attend: 6,
///     present: 5,
///     may_stand: &|_| true,
///     on: "2022-01-10".parse()?,
/// };
/// let counted = count(&frame, &round, &Rulebook::source())?;
/// assert_eq!((counted.round.elected[0].as_str(), counted.round.tally[0].for_), ("ann", 4));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FrameFault`] names the column and the row that cannot be taken so, or what is wrong with the round.
pub fn count(frame: &Frame, asked: &CountedRound<'_>, rules: &Rulebook) -> Result<CountedFrame, FrameFault> {
    let CountedRound { seats, should_attend, present, on, .. } = *asked;
    if seats == 0 {
        return Err(FrameFault::NoSeats {});
    }
    if present > should_attend {
        return Err(FrameFault::MorePresent { present, should_attend });
    }
    let (field, ballots) = ballots::ballots(frame, &asked.ballots)?;
    if field.is_empty() {
        return Err(FrameFault::NoCandidates {});
    }
    let rules = CountRules {
        quorum: rules.election.quorum.on(on),
        line: rules.election.majority.on(on).threshold(),
        max_rounds: rules.election.max_rounds.on(on),
    };
    let mut poll = Poll::new(field, seats, rules);
    let sitting = Sitting { should_attend, present, ballots: ballots.as_ref(), may_stand: asked.may_stand };
    let round =
        poll.round(&sitting).map_err(|error| FrameFault::Unreadable { detail: shown(error) })?.clone();
    Ok(CountedFrame { table: table(&round)?, round, state: poll.state().clone() })
}

fn table(round: &Round) -> Result<RecordBatch, FrameFault> {
    let rows = || round.tally.iter();
    let elected = rows().map(|row| Some(round.elected.contains(&row.member)));
    let needed = rows().map(|row| row.line.map(|margin| margin.threshold.needed(margin.base)));
    batch(vec![
        ("candidate", false, texts(rows().map(|row| row.member.as_str()))),
        (
            "write_in",
            false,
            Arc::new(rows().map(|row| Some(row.write_in)).collect::<BooleanArray>()) as ArrayRef,
        ),
        ("for", false, Arc::new(UInt32Array::from_iter_values(rows().map(|row| row.for_)))),
        ("against", false, Arc::new(UInt32Array::from_iter_values(rows().map(|row| row.against)))),
        ("abstain", false, Arc::new(UInt32Array::from_iter_values(rows().map(|row| row.abstain)))),
        ("needed", true, Arc::new(needed.collect::<UInt32Array>())),
        ("elected", false, Arc::new(elected.collect::<BooleanArray>())),
    ])
}
