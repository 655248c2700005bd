use super::View;
use super::lines::table;

table! {
    /// The accounts of the groups' funds, by group and year. Always: allocated + overspent = spent + returned + balance.
    funds of View<'_>: |view| view.branch.funds().accounts.into_iter() => |row|

    /// The group.
    group: Text = &row.group;
    /// The group's name.
    group_name: Text = view.group(&row.group);
    /// The calendar year the funds are for.
    year: Year = row.year;
    /// Allocated, in fen.
    allocated_fen: Fen = row.allocated.amount;
    /// Spent, what was not allowed included, in fen.
    spent_fen: Fen = row.spent.amount;
    /// Unspent at the year's end, and back with the branch since then, in fen.
    returned_fen: Fen = row.returned;
    /// What the group may still spend, in fen.
    balance_fen: Fen = row.balance;
    /// Spent without cover, in fen: above the balance, or after the return.
    overspent_fen: Fen = row.overspent;
    /// The entries of the allocations.
    allocations: Entries = row.allocated.entries.as_slice();
    /// The entries of the spendings.
    spendings: Entries = row.spent.entries.as_slice();
}
