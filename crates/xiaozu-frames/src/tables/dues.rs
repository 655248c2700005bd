use xiaozu::{DuesMonth, Member, Month};

use super::View;
use super::lines::table;

table! {
    /// The members' dues: one row a member and month, for everybody who is or was on the roster, up to the month of
    /// the date; what was paid ahead is there too.
    dues of View<'_>: |view| months(view).into_iter() => |row|

    /// The member's id.
    member: Text = &row.0.id;
    /// The member's name.
    member_name: Text = &row.0.name;
    /// The month, as `2021-12`.
    month: Text = row.1.month;
    /// What is due, in fen; 0 in a waived month, and null where no base was declared.
    due_fen: Fen or null = row.1.due;
    /// What was paid of it, in fen; where what is due is not known, all that was paid.
    paid_fen: Fen = row.1.paid;
    /// What was paid beyond it, in fen.
    voluntary_fen: Fen = row.1.voluntary;
    /// What is missing of it, in fen, where it is known.
    missing_fen: Fen = row.1.missing;
    /// Whether the month is over, so that what is missing is in arrears.
    over: Flag = row.1.month < Month::of(view.branch.as_of());
    /// The entry that waived it; null where none did.
    waived_by: Entry or null = row.1.waived;
    /// The entries it rests on: the base, the payments, the waiver.
    entries: Entries = row.1.entries.as_slice();
}

fn months<'a>(view: &View<'a>) -> Vec<(&'a Member, DuesMonth)> {
    let of = |member: &'a Member| {
        let account = view.branch.dues(&member.id);
        account.into_iter().flat_map(|account| account.months).map(move |month| (member, month))
    };
    view.branch.everybody().flat_map(of).collect()
}
