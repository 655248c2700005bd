//! Ballots out of columns.

use rustc_hash::FxHashMap;
use xiaozu::{Ballot, Ballots, HandedIn, MAX_PACKED_CANDIDATES, Mark, MemberId, PackedBallots};

use super::BallotsIn;
use super::marks::{Written, mark, pack};
use crate::fault::shown;
use crate::input::{Cell, member_id};
use crate::{Frame, FrameFault};

type Counted = (Vec<MemberId>, Box<dyn HandedIn>);

pub(super) fn ballots(frame: &Frame, form: &BallotsIn<'_>) -> Result<Counted, FrameFault> {
    let most = u32::MAX as usize;
    if frame.rows() > most {
        return Err(FrameFault::TooManyRows { rows: frame.rows(), most });
    }
    match form {
        BallotsIn::Wide { candidates } => wide(frame, candidates),
        BallotsIn::Long { ballot, candidate, mark, candidates } => {
            long(frame, [ballot, candidate, mark], *candidates)
        }
    }
}

fn field(candidates: &[&str]) -> Result<Vec<MemberId>, FrameFault> {
    let mut field: Vec<MemberId> = Vec::new();
    for candidate in candidates {
        let id = MemberId::new(candidate.trim())
            .map_err(|_| FrameFault::CandidateNotAnId { candidate: shown(candidate) })?;
        if field.contains(&id) {
            return Err(FrameFault::CandidateTwice { candidate: id.to_string() });
        }
        field.push(id);
    }
    Ok(field)
}

/// Uncountable only when there are more than can be: that was looked at.
fn uncountable(error: impl ToString) -> FrameFault {
    FrameFault::Unreadable { detail: shown(error) }
}

fn wide(frame: &Frame, candidates: &[&str]) -> Result<Counted, FrameFault> {
    let field = field(candidates)?;
    let columns = candidates.iter().map(|name| frame.column(name)?.of_marks());
    let columns = columns.collect::<Result<Vec<_>, _>>()?;
    let mut sheets: Vec<Vec<u32>> = Vec::new();
    for columns in columns.chunks(MAX_PACKED_CANDIDATES) {
        let mut words = vec![0_u32; frame.rows()];
        for (place, column) in (0..).zip(columns) {
            pack(column, place, &mut words)?;
        }
        sheets.push(words);
    }
    if sheets.len() <= 1 {
        let words = sheets.pop().unwrap_or_default();
        let packed = PackedBallots::from_words(field.clone(), words).map_err(uncountable)?;
        return Ok((field, Box::new(packed)));
    }
    let mut ballots = Ballots::new();
    for row in 0..frame.rows() {
        let mut marks = Marks::default();
        for (sheet, members) in sheets.iter().zip(field.chunks(MAX_PACKED_CANDIDATES)) {
            let word = sheet.get(row).copied().unwrap_or_default();
            for (place, member) in members.iter().enumerate() {
                marks.put(member, word >> (2 * place) & 0b11);
            }
        }
        ballots.put(marks.ballot(), 1).map_err(uncountable)?;
    }
    Ok((field, Box::new(ballots)))
}

/// The marks of one ballot.
#[derive(Debug, Default)]
struct Marks {
    for_: Vec<MemberId>,
    against: Vec<MemberId>,
    write_in: Vec<MemberId>,
}

impl Marks {
    /// By the two bits of a mark.
    fn put(&mut self, member: &MemberId, bits: u32) {
        if bits & Mark::For as u32 != 0 {
            self.for_.push(member.clone());
        }
        if bits & Mark::Against as u32 != 0 {
            self.against.push(member.clone());
        }
    }

    fn ballot(self) -> Ballot {
        Ballot::new(self.for_, self.against, self.write_in)
    }
}

fn long(
    frame: &Frame,
    [ballot, candidate, how]: [&str; 3],
    candidates: Option<&[&str]>,
) -> Result<Counted, FrameFault> {
    let (numbers, _) = frame.column(ballot)?.of_ids()?.numbered()?;
    let column = frame.column(candidate)?.of_ids()?;
    let members = column.read(|at| match at.cell {
        Cell::Empty => Ok(None),
        _ => member_id(&at).map(Some),
    })?;
    let marks = frame.column(how)?.of_marks()?.read(|at| mark(&at))?;
    let mut field = field(candidates.unwrap_or(&[]))?;
    let mut known: FxHashMap<MemberId, ()> = field.iter().map(|member| (member.clone(), ())).collect();
    let place = |row| (column.name.to_owned(), row);
    for (row, (member, mark)) in members.iter().zip(&marks).enumerate() {
        let (column, row) = place(row);
        match (member, mark) {
            (None, None) => {}
            (None, Some(_)) => return Err(FrameFault::MarkOfNobody { column, row }),
            (Some(_), Some(Written::WriteIn)) => {}
            (Some(member), _) if candidates.is_some() => {
                if !known.contains_key(member) {
                    return Err(FrameFault::Stranger { column, row, person: member.to_string() });
                }
            }
            (Some(member), _) => {
                if known.insert(member.clone(), ()).is_none() {
                    field.push(member.clone());
                }
            }
        }
    }
    let sheets = numbers.iter().max().map_or(0, |most| *most as usize + 1);
    let mut all: Vec<Marks> = std::iter::repeat_with(Marks::default).take(sheets).collect();
    for (number, (member, mark)) in numbers.iter().zip(members.iter().zip(&marks)) {
        let (Some(sheet), Some(member), Some(mark)) = (all.get_mut(*number as usize), member, mark) else {
            continue;
        };
        match mark {
            Written::Marked(mark) => sheet.put(member, *mark as u32),
            Written::WriteIn => sheet.write_in.push(member.clone()),
        }
    }
    let mut ballots = Ballots::new();
    for marks in all {
        ballots.put(marks.ballot(), 1).map_err(uncountable)?;
    }
    Ok((field, Box::new(ballots)))
}
