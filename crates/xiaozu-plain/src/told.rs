//! Answers with their words in both languages, named as the branch names people and groups.

use serde::Serialize;
use xiaozu::{
    Bearer, Bilingual, Clause, Day, DutyKind, DutyState, Evidence, GroupId, Lang, MemberId, Names, Need,
    Period, Point, Question, Right, Seq, SessionId, Verdict, Weight,
};

/// Both languages of what is told in one.
pub(crate) fn both(text: impl Fn(Lang) -> String) -> Bilingual {
    Bilingual::new(text(Lang::Zh), text(Lang::En))
}

/// What has words is told with them.
pub trait Tell {
    /// The answer with its words.
    type Told: Serialize;

    /// Tells it.
    fn told(&self, names: Names<'_>) -> Self::Told;
}

impl<T: Tell> Tell for [T] {
    type Told = Vec<T::Told>;
    fn told(&self, names: Names<'_>) -> Vec<T::Told> {
        self.iter().map(|one| one.told(names)).collect()
    }
}

/// Something that breaks a clause, or strays from what a clause advises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The clause of the rulebook it cites.
    pub clause: Clause,
    /// A breach of what must be, or advice on what should be.
    pub weight: Weight,
    /// The day from which it stands.
    pub since: Day,
    /// What should hold and does not.
    pub point: Point,
    /// The entries it rests on, in the order of the book; empty where it rests on something missing.
    pub evidence: Evidence,
    /// What would mend it: each an inclusion-minimal set of needs. Empty: it cannot be mended.
    pub alternatives: Vec<Vec<Need>>,
    /// What is wrong, in one sentence.
    pub text: Bilingual,
    /// What would mend it, in one sentence.
    pub remedy: Bilingual,
}

impl Tell for xiaozu::Finding {
    type Told = Finding;
    fn told(&self, names: Names<'_>) -> Finding {
        let Self { clause, weight, since, point, evidence, alternatives } = self.clone();
        let (text, remedy) = (self.words(names), self.remedy_words(names));
        Finding { clause, weight, since, point, evidence, alternatives, text, remedy }
    }
}

/// One condition of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// The clause of the rulebook that asks for it.
    pub clause: Clause,
    /// Whether it holds.
    pub holds: bool,
    /// The condition.
    pub point: Point,
    /// The entries it rests on, in the order of the book.
    pub evidence: Evidence,
    /// The condition, as it holds or fails, in one sentence.
    pub text: Bilingual,
}

impl Tell for xiaozu::Reason {
    type Told = Reason;
    fn told(&self, names: Names<'_>) -> Reason {
        let Self { clause, holds, point, evidence } = self.clone();
        Reason { clause, holds, point, evidence, text: both(|lang| self.text(names, lang)) }
    }
}

/// The answer to a question on a date. A decision cannot fail: a doubt is part of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// What was asked.
    pub question: Question,
    /// The date judged.
    pub as_of: Day,
    /// Whether it holds.
    pub verdict: Verdict,
    /// Each condition weighed, in a fixed order, with its clause and evidence.
    pub reasons: Vec<Reason>,
    /// Where it does not hold, what would make it hold: each an inclusion-minimal set of needs.
    /// Empty with the verdict *no*: it cannot be mended.
    pub alternatives: Vec<Vec<Need>>,
    /// What would make it hold, in one sentence; nothing when it holds.
    pub remedy: Option<Bilingual>,
}

impl Tell for xiaozu::Decision {
    type Told = Decision;
    fn told(&self, names: Names<'_>) -> Decision {
        let Self { question, as_of, verdict, reasons, alternatives } = self;
        let remedy = |lang| self.remedy(names, lang).unwrap_or_default();
        Decision {
            question: question.clone(),
            as_of: *as_of,
            verdict: *verdict,
            reasons: reasons.told(names),
            alternatives: alternatives.clone(),
            remedy: (!self.holds()).then(|| both(remedy)),
        }
    }
}

/// Something that is to be done for a period, and where it stands on the date of the branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Duty {
    /// The clause that asks for it.
    pub clause: Clause,
    /// What it asks for.
    pub kind: DutyKind,
    /// Who it lies on.
    pub bearer: Bearer,
    /// The period it is for.
    pub period: Period,
    /// The first day on which it is due.
    pub first: Day,
    /// The last day on which it is done in time.
    pub last: Day,
    /// Where it stands.
    pub state: DutyState,
    /// The entry that fulfilled it; otherwise the absence with cause that put off its last day, or what took it
    /// away (a waiver of dues).
    pub entry: Option<Seq>,
    /// The session to be made up, or the test that calls for help.
    pub session: Option<SessionId>,
    /// Whom the help is for.
    pub member: Option<MemberId>,
    /// What was to be done by when, and where it stands, in one sentence.
    pub text: Bilingual,
}

impl Tell for xiaozu::Duty {
    type Told = Duty;
    fn told(&self, names: Names<'_>) -> Duty {
        let Self { clause, kind, bearer, period, first, last, state, entry, session, member } = self.clone();
        let text = self.words(names);
        Duty { clause, kind, bearer, period, first, last, state, entry, session, member, text }
    }
}

/// Whether a right can be exercised today, and why (2.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RightHeld {
    /// The right.
    pub right: Right,
    /// The leader whose right it is.
    pub leader: MemberId,
    /// The group.
    pub group: GroupId,
    /// Whether it can be exercised, with the reasons.
    pub decision: Decision,
}

impl Tell for xiaozu::RightHeld {
    type Told = RightHeld;
    fn told(&self, names: Names<'_>) -> RightHeld {
        let Self { right, leader, group, decision } = self;
        let (leader, group) = (leader.clone(), group.clone());
        RightHeld { right: *right, leader, group, decision: decision.told(names) }
    }
}

/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recorded {
    /// The numbers of the new entries.
    pub entries: Vec<Seq>,
    /// What they break, where they were admitted, or stray from.
    pub breaches: Vec<Finding>,
}

impl Tell for xiaozu::Recorded {
    type Told = Recorded;
    fn told(&self, names: Names<'_>) -> Recorded {
        Recorded { entries: self.entries.clone(), breaches: self.breaches.told(names) }
    }
}

/// What recording would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposal {
    /// Breaches of the acts themselves: `record` would refuse them, `admit` would keep them.
    pub breaches: Vec<Finding>,
    /// Findings on the date that would be new.
    pub appear: Vec<Finding>,
    /// Findings on the date that would be gone.
    pub vanish: Vec<Finding>,
}

impl Tell for xiaozu::Proposal {
    type Told = Proposal;
    fn told(&self, names: Names<'_>) -> Proposal {
        let Self { breaches, appear, vanish } = self;
        let [breaches, appear, vanish] = [breaches, appear, vanish].map(|findings| findings.told(names));
        Proposal { breaches, appear, vanish }
    }
}
