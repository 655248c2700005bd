use crate::book::{Seq, faults};
use crate::{Fen, Month};

faults! {
    /// Why a fact about dues is impossible.
    DuesFault {
        /// A base where the amount is fixed.
        BaseNotAsked = "base_not_asked", "2.0",
            "该类党员按定额交纳党费，没有计算基数", "不写 `base`",
            "these members pay a fixed amount: there is no base", "leave `base` out";

        /// A farmer's dues out of bounds.
        FarmersDues { amount: Fen, least: Fen, most: Fen } = "farmers_dues", "2.0",
            "农民党员每月党费定为 {amount} 元，应在 {least} 元到 {most} 元之间", "更正 `base`（以分计）",
            "a farmer's dues are set to {amount} yuan a month, and have to be from {least} to {most}", "correct `base`, in fen";

        /// Nothing is paid.
        NothingPaid = "nothing_paid", "2.0",
            "没有交纳任何金额", "写明所交月份与金额（以分计）",
            "nothing is paid", "state the months and what is paid for each, in fen";

        /// A month stands twice in a payment.
        MonthTwice { month: Month } = "month_twice", "2.0",
            "`{month}` 出现两次", "每月列一次",
            "`{month}` stands there twice", "list each month once";

        /// The last month lies before the first.
        MonthsBackward { from: Month, until: Month } = "months_backward", "2.0",
            "末月 `{until}` 早于首月 {from}", "更正月份",
            "the last month `{until}` lies before the first, {from}", "correct the months";

        /// The month is waived already.
        WaivedBefore { month: Month, entry: Seq } = "waived_before", "2.0",
            "{month} 的党费已经免交（第 {entry} 条）", "有误则更正原记录",
            "the dues of {month} were waived by entry {entry}", "strike that entry if it was wrong";

        /// More than any amount.
        PaidTooMuch = "paid_too_much", "2.0",
            "党费合计超出可记金额", "更正金额",
            "the sums go beyond the largest amount", "correct the amount";
    }
}
