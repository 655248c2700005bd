use super::View;
use super::lines::table;

table! {
    /// The measures taken towards leaders, in order.
    measures of View<'_>: |view| view.branch.measures() => |row|

    /// The leader.
    leader: Text = &row.leader;
    /// The leader's name.
    leader_name: Text = view.member(&row.leader);
    /// `reminder`, `criticism`, `admonition`, `removal`.
    measure: Code = row.measure;
    /// The quarter whose review it answers; null where it answers none.
    quarter: Text or null = row.quarter;
    /// The day it was taken.
    on: Day = row.on;
    /// Who decided it, or recorded it.
    decided_by: Text = &row.decided_by;
    /// The name of whoever decided it; the id where it is nobody of the branch.
    decided_by_name: Text = view.names.actor(&row.decided_by);
    /// Its entry.
    entry: Entry = row.entry;
}
