//! How many there are in the branch and on its committee, and since when it is too few or too many.

use crate::Day;
use crate::book::Seq;
use crate::branch::{Branch, Standing};

/// What a branch is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Census {
    /// Full members.
    pub(super) full: u32,
    /// All members, probationary ones too.
    pub(super) members: u32,
    /// Seats on the committee that are filled, the secretary's and the deputies' too.
    pub(super) seats: u32,
}

impl Census {
    pub(super) fn of(branch: &Branch) -> Self {
        branch.members().fold(Self::default(), |before, member| Self {
            full: before.full + u32::from(member.standing == Standing::Full),
            members: before.members + 1,
            seats: before.seats + u32::from(member.seat().is_some()),
        })
    }

    fn change(&mut self, what: What, up: bool) {
        let count = match what {
            What::Full => &mut self.full,
            What::Members => &mut self.members,
            What::Seats => &mut self.seats,
        };
        *count = if up { *count + 1 } else { count.saturating_sub(1) };
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Full,
    Members,
    Seats,
}

/// Every change, in the order of days and entries.
fn changes(branch: &Branch) -> Vec<(Day, Seq, What, bool)> {
    let mut changes = Vec::new();
    for member in branch.state.members.iter() {
        changes.push((member.joined, member.joined_by, What::Members, true));
        changes.extend(member.full.map(|full| (full.day, full.entry, What::Full, true)));
        if let Some((day, _, entry)) = member.left {
            changes.push((day, entry, What::Members, false));
            changes.extend(member.full.map(|_| (day, entry, What::Full, false)));
        }
        for seat in &member.seats {
            changes.push((seat.span.from, seat.entry, What::Seats, true));
            changes.extend(seat.span.until.zip(seat.ended).map(|(on, by)| (on, by, What::Seats, false)));
        }
    }
    changes.sort_unstable();
    changes
}

/// The day at the end of which it has been wrong ever since, and the entry that made it so; no entry where
/// it was wrong from the founding on.
pub(super) fn wrong_since(
    branch: &Branch,
    founded: Day,
    wrong: impl Fn(Census) -> bool,
) -> (Day, Option<Seq>) {
    let mut now = Census::default();
    let mut since = wrong(now).then_some((founded, None));
    let changes = changes(branch);
    for day in changes.chunk_by(|one, two| one.0 == two.0) {
        let mut crossing = None;
        for (on, entry, what, up) in day {
            let before = wrong(now);
            now.change(*what, *up);
            if wrong(now) && !before {
                crossing = Some((*on, Some(*entry)));
            }
        }
        since = if wrong(now) { since.or(crossing) } else { None };
    }
    since.unwrap_or((founded, None))
}
