use crate::MatterId;
use crate::book::{Seq, faults};

faults! {
    /// Why a fact about rights or answers is impossible.
    RightsFault {
        /// A matter has this id already.
        DuplicateMatter { matter: MatterId, entry: Seq } = "duplicate_matter", "2.1",
            "事项 id `{matter}` 已使用（第 {entry} 条）", "换一个 id",
            "the matter id `{matter}` is taken by entry {entry}", "choose another id";

        /// No matter has this id.
        UnknownMatter { matter: MatterId } = "unknown_matter", "2.1",
            "没有 id 为 `{matter}` 的事项", "核对 id，或先记这一事项",
            "there is no matter `{matter}` on that day", "check the id, or record the matter first";

        /// The matter was answered before.
        AnsweredBefore { matter: MatterId, entry: Seq } = "answered_before", "2.1",
            "事项 `{matter}` 已答复（第 {entry} 条）", "有误则更正原记录",
            "`{matter}` was answered by entry {entry}", "strike that entry if it was wrong";

        /// The matter awaits its answer first.
        NotAnswered { matter: MatterId } = "not_answered", "2.1",
            "事项 `{matter}` 尚未答复，不能销账", "先记 `answered`",
            "`{matter}` is not answered yet and cannot be closed", "record `answered` first";

        /// The matter was closed before.
        ClosedBefore { matter: MatterId, entry: Seq } = "closed_before", "4.2a",
            "事项 `{matter}` 已销账（第 {entry} 条）", "有误则更正原记录",
            "`{matter}` was closed by entry {entry}", "strike that entry if it was wrong";
    }
}
