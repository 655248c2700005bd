//! What can be recorded about the groups' funds.

use crate::book::facts;
use crate::text::Text;
use crate::{Fen, GroupId, MemberId, Quarter};

facts! {
    /// The branch allocates funds to a group for a calendar year (下拨小组经费); who allocated them is `decided_by`.
    funds_allocated: FundsAllocated cites "2.3d" {
        /// The group.
        group: GroupId,
        /// The calendar year they are for.
        year: i32,
        /// How much, in fen.
        amount: Fen,
    }
    example r#"{"group":"g1","year":2022,"amount":500000}"#

    /// A group spends its funds (支出小组经费): its leader exercises the right 2.1g.
    funds_spent: FundsSpent cites "2.1g, 2.3d" {
        /// The group that spends.
        group: GroupId,
        /// What for.
        purpose: Text,
        /// How much, in fen.
        amount: Fen,
        /// The leader who approves it.
        approved_by: MemberId,
        /// The calendar year whose funds it uses; the entry's own year when left out.
        year: Option<i32> = "Option::is_none",
        /// The group whose funds it uses, when they are not its own.
        of: Option<GroupId> = "Option::is_none",
    }
    example r#"{"group":"g1","purpose":"购买学习资料","amount":12850,"approved_by":"li-wei"}"#

    /// The accounts of a quarter are opened to the members (公开账目), as they stood on its last day.
    accounts_opened: AccountsOpened cites "2.3d" {
        /// The group; all groups together when left out.
        group: Option<GroupId> = "Option::is_none",
        /// The quarter.
        quarter: Quarter,
        /// Allocated by the quarter's last day for the funds in force then, in fen.
        allocated: Fen,
        /// Spent of them by that day, in fen.
        spent: Fen,
        /// Left of them on that day, before any return, in fen.
        balance: Fen,
    }
    example r#"{"group":"g1","quarter":"2021-Q4","allocated":500000,"spent":12850,"balance":487150}"#
}
