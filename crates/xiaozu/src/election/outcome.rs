//! From the votes of a valid round to who is elected and what follows.

use super::Tally;
use crate::MemberId;

pub(super) struct Outcome {
    pub(super) elected: Vec<MemberId>,
    pub(super) next: Next,
}

pub(super) enum Next {
    /// Every seat is filled.
    Filled,
    /// Another round among the highest.
    Further { field: Vec<MemberId> },
    /// A round among the tied; `decides` when they are over the line (or the line is off), so that
    /// a lot may decide once the rounds are used up.
    RunOff { among: Vec<MemberId>, decides: bool },
}

pub(super) fn decide(tally: &[Tally], seats: u32) -> Outcome {
    let seats = seats as usize;
    let mut ranked: Vec<&Tally> = tally.iter().collect();
    ranked.sort_by_key(|row| std::cmp::Reverse(row.for_));
    // With the line off nobody is elected without a vote.
    let over = |row: &Tally| row.line.map_or(row.for_ > 0, |margin| margin.met());
    let winners: Vec<&Tally> = ranked.iter().copied().filter(|row| over(row)).collect();
    let names = |rows: &[&Tally]| rows.iter().map(|row| row.member.clone()).collect::<Vec<_>>();
    // A field keeps the order of the one before: most votes first would tell more than who is left.
    let field_of = |rows: &[&Tally]| {
        let stays = |row: &&Tally| rows.iter().any(|one| one.member == row.member);
        tally.iter().filter(stays).map(|row| row.member.clone()).collect::<Vec<_>>()
    };

    if winners.len() > seats {
        let last = winners.get(seats.saturating_sub(1)).map_or(0, |row| row.for_);
        let first_out = winners.get(seats).map_or(0, |row| row.for_);
        if last != first_out {
            return Outcome { elected: names(winners.get(..seats).unwrap_or(&[])), next: Next::Filled };
        }
        let safe: Vec<&Tally> = winners.iter().copied().filter(|row| row.for_ > last).collect();
        let tied: Vec<&Tally> = winners.iter().copied().filter(|row| row.for_ == last).collect();
        return Outcome {
            elected: names(&safe),
            next: Next::RunOff { among: field_of(&tied), decides: true },
        };
    }
    if winners.len() == seats {
        return Outcome { elected: names(&winners), next: Next::Filled };
    }
    let left: Vec<&Tally> = ranked.iter().copied().filter(|row| !over(row)).collect();
    let cut = (seats - winners.len()).saturating_mul(2);
    let lowest = left.get(cut.saturating_sub(1)).map(|row| row.for_);
    let field: Vec<&Tally> =
        left.iter().copied().filter(|row| lowest.is_none_or(|lowest| row.for_ >= lowest)).collect();
    let all_tied =
        field.len() > 1 && field.windows(2).all(|pair| matches!(pair, [one, two] if one.for_ == two.for_));
    let next = if winners.is_empty() && all_tied {
        // Over the line nobody is; with the line off nobody has a vote: no lot decides this.
        Next::RunOff { among: field_of(&field), decides: false }
    } else {
        Next::Further { field: field_of(&field) }
    };
    Outcome { elected: names(&winners), next }
}
