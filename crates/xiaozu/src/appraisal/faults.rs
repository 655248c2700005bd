use super::AppraisalStep;
use crate::MemberId;
use crate::book::{Seq, faults};

faults! {
    /// Why grades of the members' appraisal are impossible.
    AppraisalFault {
        /// The year's grades were recorded before.
        AppraisedBefore { year: i32, entry: Seq } = "appraised_before", "S.branch.18",
            "{year} 年民主评议党员的等次已评定（第 {entry} 条）", "有误则更正原记录",
            "the grades of {year} were decided by entry {entry}", "strike that entry if it was wrong";

        /// A step is named twice.
        AppraisalStepTwice { step: AppraisalStep as words } = "appraisal_step_twice", "S.branch.18",
            "{step}写了两次", "每个程序只写一次",
            "{step} is named twice", "name every step once";

        /// Nobody has a grade.
        NobodyGraded = "nobody_graded", "S.branch.18",
            "没有写明任何人的等次", "在 `results` 中列出每位党员的等次",
            "nobody has a grade", "list everybody's grade in `results`";

        /// A member has two grades.
        GradedTwice { member: MemberId } = "graded_twice", "S.branch.18",
            "`{member}` 列了两次", "每人只评定一个等次",
            "`{member}` is graded twice", "give each member one grade";

        /// A probationary member has a grade.
        ProbationaryGraded { member: MemberId } = "probationary_graded", "S.branch.18",
            "`{member}` 是预备党员，参加民主评议但不评定等次", "从 `results` 中删去",
            "`{member}` is a probationary member, who takes part and gets no grade", "leave the name out of `results`";
    }
}
