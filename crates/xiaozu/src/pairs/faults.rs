use crate::MemberId;
use crate::book::{faults, speaks};
use crate::text::Bilingual;

faults! {
    /// What is wrong with a plan for learning pairs, or with the people it is about. `entry` names the place in
    /// the plan: `wished[0]` is its first wish.
    PairPlanFault {
        /// Neither TOML nor JSON, or not a plan.
        Unreadable { line: u32, column: u32, detail: Bilingual as clone } = "unreadable_plan", "3.1a",
            "结对方案第 {line} 行第 {column} 列读不下去：{detail}", "更正写法",
            "line {line}, column {column} of the plan of pairs: {detail}", "correct the line";

        /// Nothing says which score passes.
        NoPass = "no_pass", "3.1a",
            "结对方案没有写明及格线 `pass`", "写明 `pass`，或由支部按规则提出方案",
            "the plan of pairs does not say which score passes", "write `pass`, or ask a branch, whose rulebook says it";

        /// Nothing says which score is strong.
        NoStrong = "no_strong_line", "3.1a",
            "结对方案没有写明带人者的分数线 `strong`", "写明 `strong`，或由支部按规则提出方案",
            "the plan of pairs does not say from which score somebody is strong", "write `strong`, or ask a branch, whose rulebook says it";

        /// Somebody could be weak and strong at once.
        StrongBelowPass { strong: u32, pass: u32 } = "strong_below_pass", "3.1a",
            "带人者的分数线 {strong} 低于及格线 {pass}", "提高 `strong`，或降低 `pass`",
            "the score of the strong, {strong}, is below the one that passes, {pass}", "raise `strong`, or lower `pass`";

        /// Somebody is listed twice.
        PersonTwice { person: MemberId } = "person_twice", "3.1a",
            "名单中 `{person}` 出现两次", "每人只列一次",
            "`{person}` is listed twice", "list everybody once";

        /// Nobody on the list has this id.
        UnknownPerson { entry: String, person: MemberId } = "unknown_person", "3.1a",
            "`{entry}`：名单中没有 id 为 `{person}` 的人", "核对 id；只写在册党员",
            "`{entry}`: nobody on the list has the id `{person}`", "check the id; name members on the roster only";

        /// Nobody leads himself or herself.
        WithOneself { entry: String, person: MemberId } = "pair_with_oneself", "3.1a",
            "`{entry}`：`{person}` 不能与自己结对", "更正 `guide` 或 `learner`",
            "`{entry}`: `{person}` cannot be paired with himself or herself", "correct `guide` or `learner`";

        /// The same two people twice in one list.
        TwiceInPlan { entry: String, guide: MemberId, learner: MemberId } = "pair_twice_in_plan", "3.1a",
            "`{entry}`：`{guide}` 与 `{learner}` 前面已经写过", "删去重复的一项",
            "`{entry}`: `{guide}` and `{learner}` stand in the list already", "leave the repetition out";

        /// A learner has one guide.
        LearnerWishedTwice { entry: String, learner: MemberId } = "learner_wished_twice", "3.1a",
            "`{entry}`：`{learner}` 前面已经指定了带人者", "每人只指定一名带人者",
            "`{entry}`: a guide is wished for `{learner}` already", "wish for one guide each";

        /// Wished and refused at once.
        WishedAndRefused { entry: String, guide: MemberId, learner: MemberId } = "wished_and_refused", "3.1a",
            "`{entry}`：`{guide}` 与 `{learner}` 既要求结对又要求不结对", "在 `wished` 与 `refused` 中删去一处",
            "`{entry}`: `{guide}` and `{learner}` are both wished and refused", "take the two out of `wished` or out of `refused`";

        /// Two limits for one person.
        LimitTwice { entry: String, member: MemberId } = "limit_twice", "3.1a",
            "`{entry}`：`{member}` 前面已经写过上限", "每人只写一个上限",
            "`{entry}`: `{member}` has a limit already", "write one limit each";
    }
}

speaks!(PairPlanFault);

impl std::fmt::Display for PairPlanFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words().text.en)
    }
}

impl std::error::Error for PairPlanFault {}

/// Everything that is wrong with a plan for learning pairs, in its order.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct PairPlanErrors(pub Vec<PairPlanFault>);
