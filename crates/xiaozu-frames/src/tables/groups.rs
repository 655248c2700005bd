use super::View;
use super::lines::table;

table! {
    /// The groups, in the order they were formed.
    groups of View<'_>: |view| view.branch.groups().map(|group| (group, view.branch.leader_of(&group.id))) => |row|

    /// The group's id.
    group: Text = &row.0.id;
    /// The group's name.
    group_name: Text = &row.0.name;
    /// Since when it has been part of a formation.
    formed: Day = row.0.span.from;
    /// How many members are in it.
    members: Count = view.branch.members_of(&row.0.id).count();
    /// Its leader, the earliest appointed of several; null while the office is vacant.
    leader: Text or null = row.1.map(|term| &term.leader);
    /// The leader's name; null while the office is vacant.
    leader_name: Text or null = row.1.map(|term| view.member(&term.leader));
    /// The leader's first day in office; null while the office is vacant.
    leader_since: Day or null = row.1.map(|term| term.from);
    /// The day the leader's term ends by itself; it no longer counts. Null while the office is vacant.
    leader_until: Day or null = row.1.map(|term| term.until);
    /// The entry that formed it.
    entry: Entry = row.0.entry;
}
