use serde::{Deserialize, Serialize};

use super::facts::{Grade, Outcome};
use super::right::Right;
use crate::book::Seq;
use crate::few::MostlyOne;
use crate::rulebook::Rule;
use crate::text::{Bilingual, Text};
use crate::voice::Resistance;
use crate::{ActorId, Day, GroupId, MatterId, MemberId, PersonId};

/// An organ a suggestion can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Organ {
    /// The branch as a whole, or its members' meeting (支部、党员大会).
    Branch,
    /// The branch committee (支委会).
    Committee,
    /// The superior Party organisation (上级党组织).
    Superior,
}

/// Whom or what a matter is about: `{"person":"li-wei"}`, `{"organ":"committee"}`, `{"group":"g1"}`,
/// `{"topic":"训练安排"}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// A person.
    Person(PersonId),
    /// An organ: of none of its members in person.
    Organ(Organ),
    /// A group.
    Group(GroupId),
    /// A topic.
    Topic(Text),
}

/// What kind of matter it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MatterKind {
    /// A nomination for membership (提名).
    Nomination,
    /// A first rating in the members' appraisal (初评).
    FirstRating,
    /// A recommendation for a merit award (立功受奖推荐).
    MeritRecommendation,
    /// A view on a sensitive matter (敏感问题意见).
    View,
    /// A leader's suggestion to the branch (决策建议).
    Advice,
    /// Supervision of a committee member (监督意见).
    Supervision,
    /// A suggestion by somebody who leads no group (意见建议).
    Suggestion,
    /// A leader's request for support (组长求助).
    Support,
    /// A member's question on funds (经费询问).
    FundsQuestion,
    /// A problem in the ledger (问题).
    Problem,
}

impl MatterKind {
    /// The right it exercises, where it exercises one.
    #[must_use]
    pub fn right(self) -> Option<Right> {
        match self {
            Self::Nomination => Some(Right::Nominate),
            Self::FirstRating => Some(Right::Rate),
            Self::MeritRecommendation => Some(Right::Recommend),
            Self::View => Some(Right::Speak),
            Self::Advice => Some(Right::Advise),
            Self::Supervision => Some(Right::Supervise),
            Self::Suggestion | Self::Support | Self::FundsQuestion | Self::Problem => None,
        }
    }

    /// Whether an answer is due. A first rating and a view are part of what they speak to, and a
    /// problem of the ledger is closed instead.
    #[must_use]
    pub fn awaits_answer(self) -> bool {
        !matches!(self, Self::FirstRating | Self::View | Self::Problem)
    }

    /// Whether it says something to somebody's face: what the retaliation watch protects (2.2c).
    #[must_use]
    pub fn is_opinion(self) -> bool {
        matches!(self, Self::Suggestion | Self::Advice | Self::Supervision | Self::Support | Self::Problem)
    }

    pub(crate) fn rule(self) -> Rule {
        match (self, self.right()) {
            (_, Some(right)) => right.rule(),
            (Self::Support, _) => Rule::Support,
            (Self::FundsQuestion, _) => Rule::FundsQuestions,
            (Self::Problem, _) => Rule::Ledger,
            _ => Rule::Suggestions,
        }
    }

    /// Its name.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Nomination => ("提名", "the nomination"),
            Self::FirstRating => ("初评", "the first rating"),
            Self::MeritRecommendation => ("立功受奖推荐", "the recommendation for merit"),
            Self::View => ("敏感问题意见", "the view on a sensitive matter"),
            Self::Advice => ("决策建议", "the advice"),
            Self::Supervision => ("监督意见", "the supervision"),
            Self::Suggestion => ("意见建议", "the suggestion"),
            Self::Support => ("组长求助", "the request for support"),
            Self::FundsQuestion => ("经费询问", "the question on funds"),
            Self::Problem => ("问题", "the problem"),
        };
        Bilingual::new(zh, en)
    }
}

/// An answer to a matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// The day.
    pub on: Day,
    /// Who decided it, or recorded it.
    pub decided_by: ActorId,
    /// What was decided, where something was.
    pub outcome: Option<Outcome>,
    /// What was answered.
    pub text: Text,
    /// Whether it comes from somebody who may give it: only then is the matter answered.
    pub counts: bool,
    /// Its entry.
    pub entry: Seq,
}

/// What the ledger says of a problem besides (4.2a).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LedgerLine {
    /// Who is to see to it.
    pub responsible: MemberId,
    /// The last day for it.
    pub deadline: Day,
    /// The suggestion day it was raised on, where it was raised on one.
    pub raised: Option<Day>,
}

/// Something raised that awaits an answer or a closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Matter {
    /// The id.
    pub id: MatterId,
    /// What kind of matter it is.
    pub kind: MatterKind,
    /// Who raised it.
    pub proposer: MemberId,
    /// The group a right was exercised for.
    pub group: Option<GroupId>,
    /// Whom or what it is about.
    pub about: Option<About>,
    /// Whether it is about somebody who was secretary or deputy that day.
    pub about_secretary: bool,
    /// What was said.
    pub text: Option<Text>,
    /// The grade of a first rating.
    pub grade: Option<Grade>,
    /// The resistance a request for support is about.
    pub resistance: Option<Resistance>,
    /// What the ledger says of a problem besides.
    pub ledger: Option<LedgerLine>,
    /// The day it was raised.
    pub on: Day,
    /// The last day for an answer, where one is due.
    pub due: Option<Day>,
    /// The answers, in order; none follows one that counts.
    pub answers: MostlyOne<Answer>,
    /// The day it was closed, and the entry that closed it.
    pub closed: Option<(Day, Seq)>,
    /// Its entry.
    pub entry: Seq,
}

impl Matter {
    /// The answer, once there is one that counts.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        self.answers.last().filter(|answer| answer.counts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A book of a lively branch is a quarter matters.
    #[test]
    fn a_matter_is_small() {
        assert!(size_of::<Matter>() <= 120, "{} bytes", size_of::<Matter>());
        assert!(size_of::<MostlyOne<Answer>>() <= 32, "{} bytes", size_of::<MostlyOne<Answer>>());
    }
}
