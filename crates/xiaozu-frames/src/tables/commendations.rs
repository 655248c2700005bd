use rustc_hash::FxHashMap;
use xiaozu::{Commendation, MemberId, Revocation};

use super::View;
use super::lines::table;

table! {
    /// Every commendation as excellent leader, in order, revoked ones too.
    commendations of View<'_>: |view| with_revocations(view).into_iter() => |row|

    /// The leader.
    leader: Text = &row.0.leader;
    /// The leader's name.
    leader_name: Text = view.member(&row.0.leader);
    /// The calendar year.
    year: Year = row.0.year;
    /// The day it was given, or brought along from another branch.
    on: Day = row.0.on;
    /// The day it became known, from which it counts.
    known: Day = row.0.known;
    /// The reference in the archive it was brought along with; null where the branch gave it.
    archive: Text or null = row.0.archive.as_ref();
    /// The day it was revoked; null where it stands.
    revoked: Day or null = row.1.map(|revocation| revocation.on);
    /// Its entry.
    entry: Entry = row.0.entry;
    /// The entry that revoked it; null where it stands.
    revoked_by: Entry or null = row.1.map(|revocation| revocation.entry);
}

/// Of a person and year one commendation stands at a time: the first revocation is of the first one, and so on.
fn with_revocations<'a>(view: &View<'a>) -> Vec<(&'a Commendation, Option<&'a Revocation>)> {
    let mut revoked: FxHashMap<(&MemberId, i32), Vec<&Revocation>> = FxHashMap::default();
    let all: Vec<&Revocation> = view.branch.revocations().collect();
    for one in all.into_iter().rev() {
        revoked.entry((&one.leader, one.year)).or_default().push(one);
    }
    let mut take = |one: &'a Commendation| revoked.get_mut(&(&one.leader, one.year))?.pop();
    view.branch.commendations().map(|one| (one, take(one))).collect()
}
