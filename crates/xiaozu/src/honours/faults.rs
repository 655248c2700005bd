use super::ApplicationProblem;
use crate::book::{Seq, faults};
use crate::{Day, MemberId};

faults! {
    /// Why a fact about honours is impossible.
    HonoursFault {
        /// The year has not come to an end it could be judged by.
        YearAhead { year: i32 } = "year_ahead", "3.3b",
            "`{year}` 年尚未开始", "更正年份",
            "the year `{year}` has not begun", "correct the year";

        /// Commended before.
        CommendedBefore { member: MemberId, year: i32, entry: Seq } = "commended_before", "3.3b",
            "`{member}` 的 {year} 年已表彰（第 {entry} 条）", "无须再记",
            "`{member}` was commended for {year} by entry {entry}", "one commendation is enough";

        /// No commendation stands.
        NotCommended { member: MemberId, year: i32 } = "not_commended", "3.3b",
            "`{member}` 的 {year} 年没有有效表彰", "核对 id 与年份",
            "no commendation of `{member}` for {year} stands", "check the id and the year";

        /// Somebody is commended for a year in which nobody is.
        SomebodyCommended { year: i32, entry: Seq } = "somebody_commended", "3.3b",
            "{year} 年已有表彰（第 {entry} 条）", "有误则更正原记录",
            "somebody was commended for {year} by entry {entry}", "strike that entry if it was wrong";

        /// "None" was recorded for this year.
        NoneThatYear { year: i32, entry: Seq } = "none_that_year", "3.3b",
            "{year} 年已记当年不评（第 {entry} 条）", "有误则更正原记录",
            "entry {entry} says that nobody is commended for {year}", "strike that entry if it was wrong";

        /// The years of a merit application do not make an entitlement.
        MeritYears { member: MemberId, problem: ApplicationProblem as words } = "merit_years", "3.3c",
            "`{member}` 的记功申请不成立：{problem}", "写明尚未使用的连续优秀年份",
            "no merit application for `{member}`: {problem}", "name consecutive excellent years not yet used";

        /// No application waits for a decision.
        NoApplication { member: MemberId, year: i32 } = "no_application", "3.3c",
            "`{member}` 没有涉及 {year} 年的待批记功申请", "先记 `merit_applied`",
            "no open merit application of `{member}` names {year}", "record `merit_applied` first";

        /// A day of service elsewhere that lies in the future or before the first.
        ServiceAhead { until: Day } = "service_ahead", "4.1a",
            "带入的任职须在加入支部以前结束，`{until}` 不是", "更正日期",
            "service brought along ended before joining; `{until}` did not", "correct the days";
    }
}
