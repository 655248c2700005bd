//! What can be recorded about members' dues.

use serde::{Deserialize, Serialize};

use super::Income;
use crate::book::facts;
use crate::text::Text;
use crate::{Fen, MemberId, Month};

/// What is paid for one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MonthPaid {
    /// The month.
    pub month: Month,
    /// How much, in fen.
    pub amount: Fen,
}

facts! {
    /// A member declares what dues are reckoned on (申报党费计算基数), from the month the new income is drawn.
    dues_base_declared: DuesBaseDeclared cites "2.0" {
        /// The member.
        member: MemberId,
        /// `wage`, `retired`, `student`, `unemployed`, `relief`, `farmer`.
        income: Income,
        /// The month's base after tax, in fen; for a farmer the dues as set; left out where the amount is fixed.
        base: Fen = "Fen::is_zero",
        /// The first month it is for.
        from: Month,
    }
    example r#"{"member":"li-wei","income":"wage","base":500100,"from":"2021-03"}"#

    /// A member pays dues (交纳党费), each month's amount by itself; what is more than due is voluntary.
    dues_paid: DuesPaid cites "2.0" {
        /// The member.
        member: MemberId,
        /// The months paid for.
        months: Vec<MonthPaid>,
    }
    example r#"{"member":"li-wei","months":[{"month":"2021-03","amount":7502}]}"#

    /// A member's dues are waived for some months (免交党费).
    dues_waived: DuesWaived cites "2.0" {
        /// The member.
        member: MemberId,
        /// The first month.
        from: Month,
        /// The last month.
        until: Month,
        /// The decision it rests on.
        decision: Text,
    }
    example r#"{"member":"li-wei","from":"2021-04","until":"2021-06","decision":"上级党委批复 2021-3 号"}"#
}
