use crate::Day;
use crate::book::{Seq, faults};

faults! {
    /// Why a fact about suggestions or the ledger is impossible.
    VoiceFault {
        /// A suggestion day was held on that day.
        DayHeldBefore { day: Day, entry: Seq } = "day_held_before", "4.2a",
            "{day} 已记民主建议日（第 {entry} 条）", "有误则更正原记录",
            "entry {entry} holds a suggestion day on {day} already", "strike that entry if it was wrong";

        /// No suggestion day was held on that day.
        NoSuggestionDay { day: Day } = "no_suggestion_day", "4.2a",
            "`{day}` 没有民主建议日", "核对日期，或先记 `suggestion_day_held`",
            "there was no suggestion day on `{day}`", "check the day, or record `suggestion_day_held` first";

        /// The ledger has every problem of that day.
        LedgerFull { day: Day, problems: u32 } = "ledger_full", "4.2a",
            "{day} 民主建议日的 {problems} 个问题都已入账", "更正民主建议日的问题数，或不写 `day`",
            "all {problems} problems of the suggestion day on {day} are in the ledger", "correct the number of that day, or leave `day` out";
    }
}
