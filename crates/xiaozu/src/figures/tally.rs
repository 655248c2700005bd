use super::{Figure, GroupFigure, Indicator, Ratio};
use crate::book::Seq;
use crate::{Clause, Day, Fen, GroupId};

/// What is being counted, by group.
pub(super) struct Tally<'a> {
    rows: Vec<Row<'a>>,
    /// Whoever was in no group.
    others: Row<'a>,
    entries: Vec<Seq>,
}

#[derive(Default)]
struct Row<'a> {
    group: Option<&'a GroupId>,
    ratio: Ratio,
    voluntary: Fen,
    /// Whether it is shown though there was nothing to count.
    always: bool,
}

impl<'a> Tally<'a> {
    /// A row for every group, in the order they were formed; those shown in any case are marked.
    pub(super) fn new(groups: impl Iterator<Item = (&'a GroupId, bool)>) -> Self {
        let row = |(group, always)| Row { group: Some(group), always, ..Row::default() };
        Self { rows: groups.map(row).collect(), others: Row::default(), entries: Vec::new() }
    }

    fn row(&mut self, group: Option<&GroupId>) -> &mut Row<'a> {
        let own = self.rows.iter_mut().find(|row| row.group.is_some() && row.group == group);
        own.unwrap_or(&mut self.others)
    }

    /// So many of so many more.
    pub(super) fn add(&mut self, group: Option<&GroupId>, part: u64, whole: u64) {
        let ratio = &mut self.row(group).ratio;
        ratio.part = ratio.part.saturating_add(part);
        ratio.whole = ratio.whole.saturating_add(whole);
    }

    /// One more; it counts in the part where `holds`.
    pub(super) fn one(&mut self, group: Option<&GroupId>, holds: bool) {
        self.add(group, u64::from(holds), 1);
    }

    /// Money in part and base.
    pub(super) fn money(&mut self, group: Option<&GroupId>, part: Fen, whole: Fen) {
        self.add(group, part.get().unsigned_abs(), whole.get().unsigned_abs());
    }

    /// Dues paid beyond what was due.
    pub(super) fn voluntary(&mut self, group: Option<&GroupId>, amount: Fen) {
        let row = self.row(group);
        row.voluntary = row.voluntary.saturating_add(amount);
    }

    /// Entries the figure rests on.
    pub(super) fn rests_on(&mut self, entries: impl IntoIterator<Item = Seq>) {
        self.entries.extend(entries);
    }

    pub(super) fn figure(
        mut self,
        indicator: Indicator,
        clause: Clause,
        (from, until): (Day, Day),
    ) -> Figure {
        self.entries.sort_unstable();
        self.entries.dedup();
        let (mut ratio, mut voluntary) = (Ratio::default(), Fen::ZERO);
        let mut groups = Vec::new();
        let of_dues = |amount: Fen| (indicator == Indicator::DuesCollected).then_some(amount);
        for row in self.rows.into_iter().chain([self.others]) {
            ratio.part = ratio.part.saturating_add(row.ratio.part);
            ratio.whole = ratio.whole.saturating_add(row.ratio.whole);
            voluntary = voluntary.saturating_add(row.voluntary);
            let counted = row.ratio != Ratio::default() || !row.voluntary.is_zero();
            if row.always || counted {
                let (group, voluntary) = (row.group.cloned(), of_dues(row.voluntary));
                groups.push(GroupFigure { group, ratio: row.ratio, voluntary });
            }
        }
        let voluntary = of_dues(voluntary);
        Figure { indicator, clause, from, until, ratio, voluntary, groups, entries: self.entries }
    }
}
