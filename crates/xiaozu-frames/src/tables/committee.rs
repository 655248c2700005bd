use super::View;
use super::lines::table;

table! {
    /// The committee: secretary, deputies, members; within a seat in the order of the roster.
    committee of View<'_>: |view| view.branch.committee().filter_map(|(member, _)| Some((member, member.seat()?))) => |row|

    /// The member's id.
    member: Text = &row.0.id;
    /// The member's name.
    member_name: Text = &row.0.name;
    /// `secretary`, `deputy`, `member`.
    seat: Code = row.1.seat;
    /// The portfolio; null without one.
    portfolio: Text or null = row.1.portfolio.as_ref();
    /// Since when he or she has the seat.
    since: Day = row.1.span.from;
    /// The entry that seated the member.
    entry: Entry = row.1.entry;
}
