//! How much of the groups' funds was used in a span of days.

use super::Total;
use super::state::in_force;
use crate::branch::State;
use crate::{Day, Fen, GroupId};

/// One year's funds of a group, as they could be spent and were.
pub(crate) struct Used<'a> {
    pub(crate) group: &'a GroupId,
    /// Allocated for a year of the span, or carried over to its first.
    pub(crate) available: Total,
    /// Spent in the span.
    pub(crate) spent: Total,
}

/// What each group could spend in a span and what it spent, by group and the year of the funds.
pub(crate) fn used(state: &State, first: Day, last: Day) -> impl Iterator<Item = Used<'_>> {
    state.money.funds.pots().map(move |(group, year, pot)| {
        let (mut available, mut spent) = (Total::default(), Total::default());
        spent.add(pot.spendings.iter().filter(|one| first <= one.on && one.on <= last));
        let year_begins = Day::new(first.year(), 1, 1).unwrap_or(first);
        let carried = year < first.year() && in_force(&state.rules, year, year_begins);
        if carried || (first.year()..=last.year()).contains(&year) {
            available.add(pot.allocations.iter().filter(|one| one.on <= last));
        }
        if carried {
            let before = pot.spendings.iter().filter(|one| one.on < year_begins);
            let before = before.fold(Fen::ZERO, |sum, one| sum.saturating_add(one.amount));
            available.amount = available.amount.above(before);
        }
        Used { group, available, spent }
    })
}
