//! A member's account of dues, month by month.

use serde::Serialize;

use super::state::{DuesBase, Ledger, Waiver, owes};
use crate::book::Seq;
use crate::branch::{Branch, Member};
use crate::rulebook::Rulebook;
use crate::{Day, Fen, MemberId, Month};

/// One month of a member's dues. A payment counts towards what is due; the rest of it is voluntary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DuesMonth {
    /// The month.
    pub month: Month,
    /// What is due; none where no base was declared. 0 in a waived month, and in one the member was not on the
    /// roster for.
    pub due: Option<Fen>,
    /// What was paid of it; where what is due is not known, all that was paid.
    pub paid: Fen,
    /// What was paid beyond it.
    pub voluntary: Fen,
    /// What is missing of it, where it is known.
    pub missing: Fen,
    /// The entry that waived it.
    pub waived: Option<Seq>,
    /// The entries it rests on: the base, the payments, the waiver.
    pub entries: Vec<Seq>,
}

/// A member's account of dues, up to the month of the date; what was paid ahead is there too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DuesAccount {
    /// The member.
    pub member: MemberId,
    /// Month by month.
    pub months: Vec<DuesMonth>,
    /// Due in all the months listed, as far as it is known.
    pub due: Fen,
    /// Paid of it.
    pub paid: Fen,
    /// Paid beyond it, kept apart.
    pub voluntary: Fen,
    /// Missing for months that are over.
    pub arrears: Fen,
    /// The bases declared, by the month they are from.
    pub bases: Vec<DuesBase>,
    /// The waivers, in order.
    pub waivers: Vec<Waiver>,
}

/// One month of a member who is on the roster, or was.
pub(super) fn month_of(
    member: &Member,
    ledger: Option<&Ledger>,
    month: Month,
    rules: &Rulebook,
) -> DuesMonth {
    let base = ledger.and_then(|ledger| ledger.base(month));
    let payments = ledger.and_then(|ledger| ledger.months.get(&month));
    let waived = ledger.and_then(|ledger| ledger.waiver(month)).map(|waiver| waiver.entry);
    let due = if waived.is_some() || !owes(member, month, rules) {
        Some(Fen::ZERO)
    } else {
        ledger.and_then(|ledger| ledger.due(month, rules))
    };
    let handed_in = payments.map_or(Fen::ZERO, |payments| payments.paid);
    let paid = due.map_or(handed_in, |due| handed_in.min(due));
    let parts = payments.into_iter().flat_map(|payments| &payments.parts).map(|(_, entry, _)| *entry);
    let mut entries: Vec<Seq> = base.map(|base| base.entry).into_iter().chain(parts).chain(waived).collect();
    entries.sort_unstable();
    DuesMonth {
        month,
        due,
        paid,
        voluntary: handed_in.above(paid),
        missing: due.map_or(Fen::ZERO, |due| due.above(paid)),
        waived,
        entries,
    }
}

/// The first and the last month a member owes dues for, seen from a month.
pub(super) fn months_owed(member: &Member, now: Month, rules: &Rulebook) -> Option<(Month, Month)> {
    let mut first = Month::of(member.joined);
    let mut last = member.left.map_or(now, |(left, ..)| Month::of(left).min(now));
    // Only the month somebody came in, and the one he or she left in, can be too short.
    if !owes(member, first, rules) {
        first = first.next();
    }
    if first <= last && !owes(member, last, rules) {
        last = last.previous();
    }
    (first <= last).then_some((first, last))
}

/// The months from one to another, both included.
pub(super) fn months(first: Month, last: Month) -> impl Iterator<Item = Month> {
    std::iter::successors(Some(first), |month| Some(month.next())).take_while(move |month| *month <= last)
}

impl Branch {
    /// A member's account of dues on the date; nothing where nobody has the id.
    #[must_use]
    pub fn dues(&self, id: &MemberId) -> Option<DuesAccount> {
        let member = self.member(id)?;
        let (rules, now) = (self.rulebook(), Month::of(self.as_of()));
        let ledger = self.state.money.dues.ledger(id);
        let mut listed: Vec<Month> = ledger.into_iter().flat_map(|one| one.months.keys().copied()).collect();
        listed.extend(
            months_owed(member, now, rules).into_iter().flat_map(|(first, last)| months(first, last)),
        );
        listed.sort_unstable();
        listed.dedup();
        let months: Vec<DuesMonth> =
            listed.into_iter().map(|month| month_of(member, ledger, month, rules)).collect();
        let sum = |amounts: &mut dyn Iterator<Item = Fen>| amounts.fold(Fen::ZERO, Fen::saturating_add);
        Some(DuesAccount {
            member: id.clone(),
            due: sum(&mut months.iter().filter_map(|one| one.due)),
            paid: sum(&mut months.iter().map(|one| one.paid)),
            voluntary: sum(&mut months.iter().map(|one| one.voluntary)),
            arrears: sum(&mut months.iter().filter(|one| one.month < now).map(|one| one.missing)),
            bases: ledger.map(|ledger| ledger.bases.clone()).unwrap_or_default(),
            waivers: ledger.map(|ledger| ledger.waivers.clone()).unwrap_or_default(),
            months,
        })
    }

    /// When a member's dues of a month were paid in full or waived, and the entry. Where no base was declared, any
    /// payment is full; where nothing is due, the declaration settles it.
    #[must_use]
    pub fn dues_settled(&self, member: &MemberId, month: Month) -> Option<(Day, Seq)> {
        self.state.money.dues.settled(member, month)
    }
}
