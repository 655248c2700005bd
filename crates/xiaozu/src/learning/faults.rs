use crate::book::{Seq, faults};
use crate::{Day, MemberId, PersonId};

faults! {
    /// Why a fact about learners or pairs is impossible.
    LearningFault {
        /// Somebody has this id already.
        DuplicatePerson { learner: PersonId } = "duplicate_person", "3.1a",
            "id `{learner}` 已有人使用", "换一个 id；党员不必登记为群众",
            "the id `{learner}` is taken", "choose another id; members need no registration";

        /// Nobody has this id.
        UnknownLearner { learner: PersonId } = "unknown_learner", "3.1a",
            "没有 id 为 `{learner}` 的党员或群众", "核对 id，或先记 `learner_registered`",
            "no member and no learner has the id `{learner}`", "check the id, or record `learner_registered` first";

        /// The learner left.
        GoneLearner { learner: PersonId, left: Day } = "gone_learner", "3.1a",
            "`{learner}` 已于 {left} 退出学习网络", "核对 id 与日期；再次参加另用一个 id",
            "`{learner}` left the learning network on {left}", "check the id and the day; somebody who returns gets a new id";

        /// Nobody leads himself or herself.
        OwnGuide { member: MemberId } = "own_guide", "3.1a",
            "`{member}` 不能与自己结对", "更正 `guide` 或 `learner`",
            "`{member}` cannot be paired with himself or herself", "correct `guide` or `learner`";

        /// They are paired already.
        AlreadyPaired { guide: MemberId, learner: PersonId, entry: Seq } = "already_paired", "3.1a",
            "`{guide}` 与 `{learner}` 已结对（第 {entry} 条）", "先记 `pair_ended`",
            "`{guide}` and `{learner}` are paired by entry {entry}", "record `pair_ended` first";

        /// They are not paired.
        NotPaired { guide: MemberId, learner: PersonId } = "not_paired", "3.1a",
            "`{guide}` 与 `{learner}` 没有结对", "核对 id 与日期，或先记 `paired`",
            "`{guide}` and `{learner}` are not paired on that day", "check the ids and the day, or record `paired` first";
    }
}
