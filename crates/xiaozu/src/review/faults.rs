use crate::book::{Seq, faults};
use crate::{GroupId, MemberId, Quarter};

faults! {
    /// Why a fact about a review or a measure is impossible.
    ReviewFault {
        /// The quarter has not begun.
        QuarterAhead { quarter: Quarter } = "quarter_ahead", "3.2a",
            "`{quarter}` 还没有开始", "更正季度",
            "`{quarter}` has not begun", "correct the quarter";

        /// Not in office in that quarter.
        NotLeaderThen { member: MemberId, quarter: Quarter } = "not_leader_then", "3.2a",
            "`{member}` 在 {quarter} 没有任组长", "核对 id 与季度",
            "`{member}` was no leader in {quarter}", "check the id and the quarter";

        /// The group did not exist in that quarter.
        NoGroupThen { group: GroupId, quarter: Quarter } = "no_group_then", "3.2a",
            "党小组 `{group}` 在 {quarter} 不存在", "核对 id 与季度",
            "there was no group `{group}` in {quarter}", "check the id and the quarter";

        /// Reviewed before.
        ReviewedBefore { quarter: Quarter, entry: Seq } = "reviewed_before", "3.2a",
            "{quarter} 已讲评（第 {entry} 条）", "有误则更正原记录",
            "{quarter} was reviewed by entry {entry}", "strike that entry if it was wrong";

        /// There is no such review.
        NoReview { member: MemberId, quarter: Quarter } = "no_review", "3.2a",
            "`{member}` 没有 {quarter} 的讲评", "先记 `leader_reviewed`",
            "there is no review of `{member}` for {quarter}", "record `leader_reviewed` first";
    }
}
