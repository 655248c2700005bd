use super::View;
use super::lines::table;

table! {
    /// Every term of office of a group leader, in the order of the entries.
    terms of View<'_>: |view| view.branch.terms() => |row|

    /// The leader.
    leader: Text = &row.leader;
    /// The leader's name.
    leader_name: Text = view.member(&row.leader);
    /// The group.
    group: Text = &row.group;
    /// The group's name.
    group_name: Text = view.group(&row.group);
    /// `elected`, `designated`, `recommended`; null where the book does not say.
    route: Code or null = row.route;
    /// Whether the rulebook allows that route.
    regular: Flag = row.regular;
    /// The election; null for leaders who were not elected.
    election: Text or null = row.election.as_ref();
    /// The first day in office.
    from: Day = row.from;
    /// The day the term ends by itself; it no longer counts.
    until: Day = row.until;
    /// The day it ended before that; it no longer counts. Null where it did not.
    ended: Day or null = row.ended.map(|(day, ..)| day);
    /// How it ended before its time: `resigned`, `left_group`, `removed`; null where it did not.
    how_ended: Code or null = row.ended.map(|(_, how, _)| how);
    /// Whether the leader is in office on the date.
    in_office: Flag = row.covers(view.branch.as_of());
    /// The number of the letter of appointment; null where none is recorded.
    letter: Text or null = row.letter.as_ref();
    /// The number of the service card; null where none is recorded.
    card: Text or null = row.card.as_ref();
    /// The reference of the service archive; null where none is recorded.
    archive: Text or null = row.archive.as_ref();
    /// The entry that appointed the leader.
    entry: Entry = row.entry;
    /// The entry that ended the term before its time; null where none did.
    end_entry: Entry or null = row.ended.map(|(.., entry)| entry);
}
