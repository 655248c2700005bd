use super::{Seq, faults};
use crate::Day;

faults! {
    /// Why an entry is impossible whatever it records.
    BookFault {
        /// The first entry is not the founding.
        NotFounded = "not_founded", "1.1",
            "第一条记录必须是建立党支部", "先记 `founded`",
            "the first entry must found the branch", "record `founded` first";

        /// The branch was founded before.
        FoundedBefore = "founded_before", "1.1",
            "党支部已经成立", "一本记录一个支部，另开一本",
            "the branch is founded already", "one book holds one branch: open another book";

        /// The day lies before the founding.
        BeforeFounding { on: Day, founding: Day } = "before_founding", "1.1",
            "`{on}` 早于支部成立之日 {founding}", "更正日期；成立以前的经历用带入类记录",
            "`{on}` lies before the founding on {founding}", "correct the day; what happened before is brought along by the facts made for it";

        /// The day lies after the day it is recorded.
        OnAfterRecorded { on: Day, recorded: Day } = "on_after_recorded", "",
            "发生日 `{on}` 晚于记录日 {recorded}", "只记已发生的事；更正 `on` 或 `recorded`",
            "the day `{on}` lies after {recorded}, the day it was recorded", "record what has happened; correct `on` or `recorded`";

        /// The day of recording goes back along the book.
        RecordedGoesBack { recorded: Day, last: Day } = "recorded_goes_back", "",
            "记录日 `{recorded}` 早于上一条的记录日 {last}", "补记须写明 `recorded`，不早于上一条",
            "recorded on `{recorded}`, before the entry above, recorded on {last}", "a late entry states `recorded`, no earlier than the entry above";

        /// The book is full.
        BookFull = "book_full", "",
            "记录条数已满", "另开一本",
            "the book is full", "open another book";

        /// An entry that a later one names does not exist.
        UnknownEntry { entry: Seq } = "unknown_entry", "",
            "没有第 {entry} 条记录", "写明先前某条记录的序号",
            "there is no entry {entry} before this one", "name the number of an earlier entry";

        /// The entry was struck before.
        StruckBefore { entry: Seq } = "struck_before", "",
            "第 {entry} 条已被更正", "无须再次更正",
            "entry {entry} is struck already", "there is nothing left to strike";

        /// A strike cannot be struck.
        StrikeStruck { entry: Seq } = "strike_struck", "",
            "第 {entry} 条本身是更正，不能再被更正", "把原来的事实重新记一条",
            "entry {entry} is a strike and cannot be struck", "record the fact anew";
    }
}
