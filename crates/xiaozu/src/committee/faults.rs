use crate::MemberId;
use crate::book::faults;

faults! {
    /// Why a fact about the committee as a whole is impossible.
    CommitteeFault {
        /// Nobody is elected.
        NobodyElected = "nobody_elected", "4.1a",
            "没有写明当选人", "在 `seats` 中列出每位当选人",
            "nobody is elected", "list everybody elected in `seats`";

        /// A member has two seats.
        ElectedTwice { member: MemberId } = "elected_twice", "4.1a",
            "`{member}` 列了两次", "每人只任一职",
            "`{member}` is elected twice", "give each person one seat";

        /// There are two secretaries.
        TwoSecretaries { member: MemberId, other: MemberId } = "two_secretaries", "4.1a",
            "`{member}` 与 `{other}` 都写作书记", "支部只有一名书记",
            "`{member}` and `{other}` are both elected secretary", "a branch has one secretary";
    }
}
