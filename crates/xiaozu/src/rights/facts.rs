//! What can be recorded about rights and duties, and answers to what was raised.

use serde::{Deserialize, Serialize};

use crate::book::facts;
use crate::text::{Bilingual, Text};
use crate::{GroupId, MatterId, MemberId, PersonId};

/// The grade of the members' appraisal, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Excellent (优秀).
    Excellent,
    /// Qualified (合格).
    Qualified,
    /// Basically qualified (基本合格).
    BasicallyQualified,
    /// Unqualified (不合格).
    Unqualified,
}

impl Grade {
    /// Its name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Excellent => ("优秀", "excellent"),
            Self::Qualified => ("合格", "qualified"),
            Self::BasicallyQualified => ("基本合格", "basically qualified"),
            Self::Unqualified => ("不合格", "unqualified"),
        };
        Bilingual::new(zh, en)
    }
}

/// What an answer decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// What was proposed is taken up (采纳、同意).
    Accepted,
    /// It is not (不采纳、不同意).
    Declined,
}

/// A duty of a group that has no fact of its own: study is a session, members' reports are received,
/// dues are paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum GroupDuty {
    /// Members were urged to carry out a resolution (督促执行决议).
    Resolutions,
    /// People being developed into members were educated and trained (教育培养发展对象).
    Development,
    /// Work with members and the masses (做党员和群众工作).
    Masses,
}

impl GroupDuty {
    /// Its name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Resolutions => ("督促执行决议", "resolutions"),
            Self::Development => ("教育培养发展对象", "people being developed"),
            Self::Masses => ("联系群众", "the masses"),
        };
        Bilingual::new(zh, en)
    }
}

facts! {
    /// A group nominates somebody for membership (发展党员提名).
    nominated: Nominated cites "2.1a" {
        /// The matter's id; nothing in the book has it yet.
        matter: MatterId,
        /// The leader who exercises the right.
        leader: MemberId,
        /// The group it is exercised for.
        group: GroupId,
        /// Who is nominated.
        person: PersonId,
        /// Why.
        text: Option<Text> = "Option::is_none",
    }
    example r#"{"matter":"n-2022-1","leader":"li-wei","group":"g1","person":"zhou-jie"}"#

    /// A group gives the first rating of a member in the members' appraisal (民主评议初评).
    first_rated: FirstRated cites "2.1b" {
        /// The matter's id; nothing in the book has it yet.
        matter: MatterId,
        /// The leader who exercises the right.
        leader: MemberId,
        /// The group it is exercised for.
        group: GroupId,
        /// The member rated.
        member: MemberId,
        /// `excellent`, `qualified`, `basically_qualified`, `unqualified`.
        grade: Grade,
        /// Why.
        text: Option<Text> = "Option::is_none",
    }
    example r#"{"matter":"r-2022-1","leader":"li-wei","group":"g1","member":"wang-fang","grade":"excellent"}"#

    /// A group recommends a member for a merit award (立功受奖推荐).
    merit_recommended: MeritRecommended cites "2.1c" {
        /// The matter's id; nothing in the book has it yet.
        matter: MatterId,
        /// The leader who exercises the right.
        leader: MemberId,
        /// The group it is exercised for.
        group: GroupId,
        /// The member recommended.
        member: MemberId,
        /// What for.
        text: Option<Text> = "Option::is_none",
    }
    example r#"{"matter":"m-2022-1","leader":"li-wei","group":"g1","member":"wang-fang","text":"抢险救灾"}"#

    /// A group has its say on a sensitive matter of the branch (敏感问题发表意见).
    view_given: ViewGiven cites "2.1d" {
        /// The matter's id; nothing in the book has it yet.
        matter: MatterId,
        /// The leader who exercises the right.
        leader: MemberId,
        /// The group it is exercised for.
        group: GroupId,
        /// The sensitive matter.
        topic: Text,
        /// The view.
        text: Option<Text> = "Option::is_none",
    }
    example r#"{"matter":"v-2022-1","leader":"li-wei","group":"g1","topic":"考学提干人选","text":"建议先公示训练成绩"}"#

    /// A group supervises a committee member (监督支委).
    supervised: Supervised cites "2.1h" {
        /// The matter's id; nothing in the book has it yet.
        matter: MatterId,
        /// The leader who exercises the right.
        leader: MemberId,
        /// The group it is exercised for.
        group: GroupId,
        /// The committee member.
        member: MemberId,
        /// What was said.
        text: Option<Text> = "Option::is_none",
    }
    example r#"{"matter":"s-2022-1","leader":"li-wei","group":"g1","member":"zhao-lei","text":"汇报思想、交纳党费不及时"}"#

    /// A member asks about a group's funds (询问经费).
    funds_questioned: FundsQuestioned cites "2.3d" {
        /// The matter's id; nothing in the book has it yet.
        matter: MatterId,
        /// The member who asks.
        member: MemberId,
        /// The group whose funds they are.
        group: GroupId,
        /// The question.
        text: Text,
    }
    example r#"{"matter":"q-2022-1","member":"wang-fang","group":"g2","text":"一季度购书款的票据"}"#

    /// A matter is answered (答复). Who decided it tells whether the answer counts: for what a group
    /// proposes, the committee or one of its members; for a request for support, a secretary or deputy.
    answered: Answered cites "2.1a, 2.1c, 2.1f, 2.1h, 2.2b, 2.2c, 2.3d" {
        /// The matter.
        matter: MatterId,
        /// `accepted`, `declined`; left out where nothing was to be decided.
        outcome: Option<Outcome> = "Option::is_none",
        /// The answer.
        text: Text,
    }
    example r#"{"matter":"n-2022-1","outcome":"accepted","text":"同意列为入党积极分子"}"#

    /// A matter is closed (销账): what was answered is done, or a problem is solved.
    closed: Closed cites "4.2a" {
        /// The matter.
        matter: MatterId,
        /// What was done.
        text: Option<Text> = "Option::is_none",
    }
    example r#"{"matter":"p-2022-1","text":"热水器已更换"}"#

    /// What a group did as one of its duties (履行职责).
    duty_done: DutyDone cites "2.0" {
        /// The group.
        group: GroupId,
        /// `resolutions`, `development`, `masses`.
        duty: GroupDuty,
        /// With whom, where it was one person.
        person: Option<PersonId> = "Option::is_none",
        /// What was done.
        text: Text,
    }
    example r#"{"group":"g1","duty":"development","person":"zhou-jie","text":"谈话了解思想,布置学习"}"#
}
