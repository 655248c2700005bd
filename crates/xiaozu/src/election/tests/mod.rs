mod count;
mod guard;
mod packed;

use super::{Ballot, Ballots};
use crate::MemberId;

pub(super) fn id(number: usize) -> MemberId {
    MemberId::new(&format!("p{number:02}")).unwrap()
}

/// Ballots from marks: 1 for, 2 against, 0 abstain; and who is written in.
pub(super) fn ballots(marks: &[(Vec<u8>, Option<usize>)]) -> Ballots {
    let mut ballots = Ballots::new();
    for (marks, written) in marks {
        let pick = |mark: u8| (0..marks.len()).filter(|place| marks[*place] == mark).map(id).collect();
        ballots.put(Ballot::new(pick(1), pick(2), written.iter().map(|n| id(*n)).collect()), 1).unwrap();
    }
    ballots
}
