use std::sync::Arc;

use serde::Serialize;

use super::{DuesFault, Income, dues};
use crate::book::{Fault, Seq};
use crate::branch::{Map, Member, Shelf};
use crate::rulebook::Rulebook;
use crate::text::Text;
use crate::{Day, Fen, MemberId, Month};

/// What a member's dues are reckoned on, from a month on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DuesBase {
    /// What the member lives on.
    pub income: Income,
    /// The month's base after tax; for a farmer the dues as set.
    pub base: Fen,
    /// The first month it is for.
    pub from: Month,
    /// The day it was declared.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

impl DuesBase {
    /// The dues of a month, by the rates of its first day.
    pub(super) fn due(&self, month: Month, rules: &Rulebook) -> Fen {
        dues(self.base, self.income, &rules.dues.table(month.first_day()))
    }
}

/// Months whose dues are waived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Waiver {
    /// The first month.
    pub from: Month,
    /// The last month.
    pub until: Month,
    /// The decision it rests on.
    pub decision: Text,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// What was paid for a month, in the order of the fold.
#[derive(Debug, Clone, Default)]
pub(super) struct Payments {
    pub(super) paid: Fen,
    pub(super) parts: Vec<(Day, Seq, Fen)>,
}

/// One member's dues.
#[derive(Debug, Clone)]
pub(super) struct Ledger {
    pub(super) member: MemberId,
    /// By the month they are from; of the same month the later entry last.
    pub(super) bases: Vec<DuesBase>,
    pub(super) months: Map<Month, Payments>,
    pub(super) waivers: Vec<Waiver>,
    /// All payments together, so that no sum of some of them can be too large.
    total: Fen,
}

impl Ledger {
    fn new(member: MemberId) -> Self {
        Self { member, bases: Vec::new(), months: Map::new_sync(), waivers: Vec::new(), total: Fen::ZERO }
    }

    pub(super) fn base(&self, month: Month) -> Option<&DuesBase> {
        let place = self.bases.partition_point(|base| base.from <= month);
        self.bases.get(place.checked_sub(1)?)
    }

    /// The base of a month, as it was known on a day.
    pub(super) fn base_on(&self, month: Month, day: Day) -> Option<&DuesBase> {
        let place = self.bases.partition_point(|base| base.from <= month);
        self.bases.get(..place)?.iter().rev().find(|base| base.on <= day)
    }

    pub(super) fn waiver(&self, month: Month) -> Option<&Waiver> {
        self.waivers.iter().find(|waiver| waiver.from <= month && month <= waiver.until)
    }

    /// The dues of a month by the base and the rates of its first day.
    pub(super) fn due(&self, month: Month, rules: &Rulebook) -> Option<Fen> {
        self.base(month).map(|base| base.due(month, rules))
    }

    pub(super) fn declare(&mut self, base: DuesBase) {
        let place = self.bases.partition_point(|before| before.from <= base.from);
        self.bases.insert(place, base);
    }

    pub(super) fn pay(&mut self, month: Month, amount: Fen, on: Day, entry: Seq) -> Result<(), Fault> {
        self.total = self.total.checked_add(amount).ok_or(DuesFault::PaidTooMuch)?;
        let mut payments = self.months.get(&month).cloned().unwrap_or_default();
        payments.paid = payments.paid.saturating_add(amount);
        payments.parts.push((on, entry, amount));
        self.months.insert_mut(month, payments);
        Ok(())
    }
}

/// Every member's dues.
#[derive(Debug, Clone)]
pub(crate) struct Dues {
    rules: Arc<Rulebook>,
    ledgers: Shelf<MemberId, Ledger>,
}

impl Dues {
    pub(crate) fn new(rules: Arc<Rulebook>) -> Self {
        Self { rules, ledgers: Shelf::default() }
    }

    pub(super) fn ledger(&self, member: &MemberId) -> Option<&Ledger> {
        self.ledgers.get(member)
    }

    pub(super) fn ledgers(&self) -> impl Iterator<Item = &Ledger> {
        self.ledgers.iter()
    }

    pub(super) fn change(
        &mut self,
        member: &MemberId,
        change: impl FnOnce(&mut Ledger) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        if !self.ledgers.contains(member) {
            self.ledgers.put(member.clone(), Ledger::new(member.clone()));
        }
        self.ledgers.get_mut(member).map_or(Ok(()), change)
    }

    /// When a month was paid in full or waived, whichever came first. Where no base was declared, any payment
    /// is full; where nothing is due, the declaration settles it.
    pub(crate) fn settled(&self, member: &MemberId, month: Month) -> Option<(Day, Seq)> {
        let ledger = self.ledger(member)?;
        let waived = ledger.waiver(month).map(|waiver| (waiver.on, waiver.entry));
        let due = ledger.due(month, &self.rules);
        let nothing_due = due.filter(Fen::is_zero).and_then(|_| ledger.base(month));
        let nothing_due = nothing_due.map(|base| (base.on, base.entry));
        let mut sum = Fen::ZERO;
        let full = ledger.months.get(&month).and_then(|payments| {
            payments.parts.iter().find_map(|(on, entry, amount)| {
                sum = sum.saturating_add(*amount);
                due.is_none_or(|due| sum >= due).then_some((*on, *entry))
            })
        });
        [waived, nothing_due, full].into_iter().flatten().min()
    }
}

/// Whether a member owes dues for a month: on the roster for all of it, or for at least `review.duty_days` of it,
/// days ahead as if the member stays.
pub(super) fn owes(member: &Member, month: Month, rules: &Rulebook) -> bool {
    let (first, last) = (month.first_day(), month.last_day());
    let until = member.left.map_or(last, |(left, ..)| left.day_before().min(last));
    let days = member.joined.max(first).days_until(until) + 1;
    let enough = i64::from(rules.review.duty_days.on(first)).max(1);
    days >= enough.min(first.days_until(last) + 1)
}
