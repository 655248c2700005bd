use super::View;
use super::lines::table;

table! {
    /// What the groups spent of their funds, in order.
    spendings of View<'_>: |view| view.branch.spendings() => |row|

    /// The group that spent.
    group: Text = &row.group;
    /// The group's name.
    group_name: Text = view.group(&row.group);
    /// The group whose funds were used, mostly the same.
    funds_of: Text = &row.of;
    /// The year whose funds were used.
    year: Year = row.year;
    /// What for.
    purpose: Text = &row.purpose;
    /// How much, in fen.
    amount_fen: Fen = row.amount;
    /// Who approved it.
    approved_by: Text = &row.approved_by;
    /// The name of whoever approved it.
    approved_by_name: Text = view.member(&row.approved_by);
    /// The day.
    on: Day = row.on;
    /// Its entry.
    entry: Entry = row.entry;
}
