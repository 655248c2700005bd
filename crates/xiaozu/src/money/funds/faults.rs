use crate::book::faults;
use crate::{Day, Quarter};

faults! {
    /// Why a fact about a group's funds is impossible.
    FundsFault {
        /// The amount is nothing.
        NoMoney = "no_money", "2.3d",
            "金额为 0", "写明金额（以分计）",
            "the amount is 0", "state the amount, in fen";

        /// The calendar does not have the year.
        NoSuchYear { year: i32 } = "no_such_year", "2.3d",
            "没有 `{year}` 年", "更正年度",
            "there is no year `{year}`", "correct the year";

        /// The year is over.
        YearOver { year: i32, on: Day } = "year_over", "2.3d",
            "`{on}` 时 {year} 年已过，不能再下拨该年经费", "更正年度或日期",
            "on `{on}` the year {year} is over: nothing more is allocated for it", "correct the year or the day";

        /// The quarter is not over.
        QuarterNotOver { quarter: Quarter, last: Day } = "quarter_not_over", "2.3d",
            "`{quarter}` 到 {last} 才结束，账目以当日为准", "到该日再公开，或更正季度",
            "`{quarter}` runs until {last}, the day its statement speaks of", "open the accounts on that day or later, or correct the quarter";

        /// More than any amount.
        SumTooLarge = "sum_too_large", "2.3d",
            "经费合计超出可记金额", "更正金额",
            "the sums go beyond the largest amount", "correct the amount";
    }
}
