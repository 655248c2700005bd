use xiaozu::{Branch, Day, Weight};

use crate::tables::{View, table};

table! {
    /// The books that were judged, in the order of the sources; one that cannot be read has a row all the same.
    branches of [Summary]: |books| books.iter() => |row|

    /// The name of the book.
    book: Text = &row.book;
    /// Whether it could not be read; why, the table of errors says.
    failed: Flag = row.errors > 0;
    /// How many errors there are; after 1000 the rest of a book is not read.
    errors: Count = row.errors;
    /// How many bytes it has; null where the file could not be read.
    bytes: Count or null = row.bytes;
    /// How many entries it has; null where it could not be read.
    entries: Count or null = row.counts.as_ref().map(|counts| counts.entries);
    /// The day it is judged on; null where it could not be read, or is empty and has no day of its own.
    as_of: Day or null = row.as_of;
    /// The branch's name; null where it could not be read, or the branch is not founded yet.
    branch: Text or null = row.counts.as_ref().and_then(|counts| counts.name.as_ref());
    /// Members on the roster; null where it could not be read.
    members: Count or null = row.counts.as_ref().map(|counts| counts.members);
    /// Groups; null where it could not be read.
    groups: Count or null = row.counts.as_ref().map(|counts| counts.groups);
    /// Group leaders in office; null where it could not be read.
    leaders: Count or null = row.counts.as_ref().map(|counts| counts.leaders);
    /// Groups without a leader; null where it could not be read.
    vacant_groups: Count or null = row.counts.as_ref().map(|counts| counts.vacant_groups);
    /// Findings of what must be; null where it could not be read.
    breaches: Count or null = row.counts.as_ref().map(|counts| counts.breaches);
    /// Findings of what should be; null where it could not be read.
    advices: Count or null = row.counts.as_ref().map(|counts| counts.advices);
    /// Duties that are overdue on the day; null where it could not be read.
    overdue: Count or null = row.counts.as_ref().map(|counts| counts.overdue);
}

/// One row.
pub(super) struct Summary {
    pub(super) book: String,
    pub(super) errors: usize,
    pub(super) bytes: Option<usize>,
    pub(super) as_of: Option<Day>,
    pub(super) counts: Option<Counts>,
}

/// What a branch has.
pub(super) struct Counts {
    entries: usize,
    name: Option<String>,
    members: usize,
    groups: usize,
    leaders: usize,
    vacant_groups: usize,
    breaches: usize,
    advices: usize,
    overdue: usize,
}

impl Counts {
    pub(super) fn of(entries: usize, branch: &Branch, view: &View<'_>) -> Self {
        let findings = view.findings();
        let breaches = findings.iter().filter(|finding| finding.weight == Weight::Breach).count();
        let vacant = branch.groups().filter(|group| branch.leader_of(&group.id).is_none());
        Self {
            entries,
            name: branch.founded().map(|(name, _)| name.to_owned()),
            members: branch.members().count(),
            groups: branch.groups().count(),
            leaders: branch.terms().filter(|term| term.covers(branch.as_of())).count(),
            vacant_groups: vacant.count(),
            breaches,
            advices: findings.len() - breaches,
            overdue: branch.overdue().len(),
        }
    }
}
