use super::Step;
use crate::book::faults;
use crate::{Day, MemberId};

faults! {
    /// Why a fact about somebody on the way to membership is impossible.
    DevelopmentFault {
        /// Nobody with this id applied for membership.
        NoApplicant { person: MemberId } = "no_applicant", "2.0",
            "没有 id 为 `{person}` 的入党申请人", "核对 id，或先记 `membership_applied`",
            "nobody with the id `{person}` applied for membership", "check the id, or record `membership_applied` first";

        /// Somebody with this id applied before.
        DuplicateApplicant { person: MemberId } = "duplicate_applicant", "2.0",
            "id `{person}` 已有入党申请", "换一个 id；再次申请也用新 id",
            "somebody with the id `{person}` has applied already", "choose another id; a new application gets a new one";

        /// Born after the application.
        BornLater { born: Day, on: Day } = "born_later", "2.0",
            "出生日期 `{born}` 晚于申请之日 {on}", "更正 `born`",
            "the day of birth `{born}` lies after the application on {on}", "correct `born`";

        /// The way is at another step.
        OtherStep { person: MemberId, taken: Step as words, needs: Step as words } = "other_step", "2.0",
            "`{person}` 已到「{taken}」，此事须在「{needs}」之后、下一步之前", "按申请人、积极分子、发展对象、预备党员、正式党员的顺序进行",
            "for `{person}` the last step was {taken}, and this comes right after {needs}", "keep the order: applicant, activist, development target, probationary member, full member";

        /// Nobody develops the person any further.
        EndedBefore { person: MemberId, on: Day } = "ended_before", "2.0",
            "对 `{person}` 的培养已于 {on} 终止", "再次申请用新 id",
            "the development of `{person}` ended on {on}", "a new application gets a new id";

        /// The person is on the roster.
        AdmittedAlready { person: MemberId } = "admitted_already", "2.0",
            "`{person}` 已在支部名册，不再是培养对象", "离开支部的记 `left`",
            "`{person}` is on the roster, past being developed towards it", "record `left` for a member who leaves";

        /// An introducer is named twice.
        IntroducerTwice { member: MemberId } = "introducer_twice", "2.0",
            "入党介绍人 `{member}` 列了两次", "每人列一次",
            "the introducer `{member}` is named twice", "name each introducer once";

        /// The training has neither days nor hours.
        NoTraining { person: MemberId } = "no_training", "2.0",
            "没有写明 `{person}` 培训的天数或小时数", "写 `days` 或 `hours`",
            "the training of `{person}` has neither days nor hours", "give `days` or `hours`";
    }
}
