//! What the monthly duty asks of the dues. What a day leaves done, no later day takes back: a base declared
//! anew makes a month short, which `findings` tells.

use super::account::month_of;
use super::state::{Ledger, owes};
use crate::book::Seq;
use crate::branch::{Branch, State};
use crate::judgement::Need;
use crate::rulebook::Rulebook;
use crate::{Day, Fen, MemberId, Month, Period};

/// How the dues of a month or longer came to be met: on which day, by which entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Met {
    pub(crate) on: Day,
    pub(crate) entry: Seq,
    /// Whether something was due; otherwise a waiver or the table of rates took the duty away.
    pub(crate) paid: bool,
}

/// When all the dues of a period were met, as things were known on the day.
pub(crate) fn met(state: &State, member: &MemberId, period: Period) -> Option<Met> {
    let ledger = state.money.dues.ledger(member)?;
    let mut all: Option<Met> = None;
    for month in owed(state, member, period) {
        let one = month_met(ledger, month, &state.rules)?;
        let paid = one.paid || all.is_some_and(|all| all.paid);
        all = all.max(Some(one)).map(|last| Met { paid, ..last });
    }
    all
}

/// What would meet the dues of a period: paying what is missing, where that is known, or a waiver.
pub(crate) fn mend(branch: &Branch, member: &MemberId, period: Period) -> Vec<Vec<Need>> {
    let (state, rules) = (&branch.state, branch.rulebook());
    let ledger = state.money.dues.ledger(member);
    let open: Vec<Month> = owed(state, member, period)
        .filter(|month| ledger.and_then(|ledger| month_met(ledger, *month, rules)).is_none())
        .collect();
    let pay = |month: &Month| {
        let ledger = ledger?;
        let paid = ledger.months.get(month).map(|payments| payments.paid).unwrap_or_default();
        let amount = ledger.due(*month, rules)?.above(paid);
        Some(Need::DuesPaid { member: member.clone(), month: *month, amount })
    };
    let waive = |month: &Month| Need::DuesWaived { member: member.clone(), month: *month };
    let pay: Option<Vec<Need>> = open.iter().map(pay).collect();
    pay.into_iter().chain([open.iter().map(waive).collect()]).collect()
}

/// Whether whatever of a period was not met by a day was paid in part: what is missing is then a finding of its own.
pub(crate) fn paid_in_part(
    branch: &Branch,
    member: &MemberId,
    period: Period,
    by: impl FnOnce() -> Day,
) -> bool {
    let (state, rules) = (&branch.state, branch.rulebook());
    let (Some(ledger), Some(person)) = (state.money.dues.ledger(member), branch.member(member)) else {
        return false;
    };
    let by = by();
    let in_time = |month: &Month| month_met(ledger, *month, rules).is_some_and(|met| met.on <= by);
    let part = |month: Month| {
        let Some(payments) = ledger.months.get(&month) else { return false };
        let short = || person.is_here() && !month_of(person, Some(ledger), month, rules).missing.is_zero();
        payments.parts.iter().any(|(on, ..)| *on <= by) || short()
    };
    owed(state, member, period).filter(|month| !in_time(month)).all(part)
}

/// The months of a period a member owes dues for; every one where none is long enough by itself.
fn owed<'a>(state: &'a State, member: &MemberId, period: Period) -> impl Iterator<Item = Month> + use<'a> {
    let member = state.members.get(member).filter(|_| !matches!(period, Period::Month(_)));
    let long = move |month: &Month| member.is_some_and(|member| owes(member, *month, &state.rules));
    let some = period.months().any(|month| long(&month));
    period.months().filter(move |month| !some || long(month))
}

fn month_met(ledger: &Ledger, month: Month, rules: &Rulebook) -> Option<Met> {
    let parts = ledger.months.get(&month).map(|payments| payments.parts.as_slice()).unwrap_or_default();
    let days = ledger.bases.iter().filter(|base| base.from <= month).map(|base| base.on);
    let days = days.chain(parts.iter().map(|(on, ..)| *on));
    let met = days.filter_map(|day| met_on(ledger, parts, month, day, rules)).min();
    let waived = ledger.waiver(month).map(|waiver| Met { on: waiver.on, entry: waiver.entry, paid: false });
    // What is waived on the day it is paid was paid of one's own will.
    waived.filter(|waived| met.is_none_or(|met| waived.on <= met.on)).or(met)
}

/// Whether the dues of a month are met by the end of a day. Where no base was declared, any payment meets them.
fn met_on(
    ledger: &Ledger,
    parts: &[(Day, Seq, Fen)],
    month: Month,
    on: Day,
    rules: &Rulebook,
) -> Option<Met> {
    let base = ledger.base_on(month, on);
    let due = base.map(|base| base.due(month, rules));
    if let (Some(base), Some(Fen::ZERO)) = (base, due) {
        return Some(Met { on, entry: base.entry, paid: false });
    }
    let mut sum = Fen::ZERO;
    parts.iter().take_while(|(day, ..)| *day <= on).find_map(|(_, entry, amount)| {
        sum = sum.saturating_add(*amount);
        due.is_none_or(|due| sum >= due).then_some(Met { on, entry: *entry, paid: true })
    })
}
