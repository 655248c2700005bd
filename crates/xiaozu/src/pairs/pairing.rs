use serde::{Deserialize, Serialize};

use super::PairOf;
use crate::facts::{PairEnded, Paired};
use crate::flat::flat;
use crate::meeting::Score;
use crate::text::Text;
use crate::{Day, Fact, GroupId, MemberId};

/// Somebody who may be paired.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PairPerson {
    /// The id.
    pub id: MemberId,
    /// The group; none while in none.
    #[serde(default)]
    pub group: Option<GroupId>,
    /// The latest score; somebody without one is neither weak nor strong.
    #[serde(default)]
    pub score: Option<Score>,
    /// Who leads the person already, by pairs that stand.
    #[serde(default)]
    pub guides: Vec<MemberId>,
}

/// Why a pair is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PairWhy {
    /// The plan wishes for it.
    Wished,
    /// It belongs to the best pairs.
    Best,
}

/// A pair as it is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProposedPair {
    /// The strong one.
    pub guide: MemberId,
    /// The weak one.
    pub learner: MemberId,
    /// The score of the strong one.
    pub guide_score: Score,
    /// The score of the weak one.
    pub learner_score: Score,
    /// By how many points the two differ.
    pub gap: u32,
    /// Why it is proposed.
    pub why: PairWhy,
    /// Whether the two are paired already.
    pub stands: bool,
}

/// Why a weak one is left without a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WhyUnpaired {
    /// In no group, and the plan pairs inside groups only.
    NoGroup,
    /// No strong one in the group; anywhere, where the plan pairs across groups.
    NoStrong,
    /// The plan refuses the pair with every strong one there is.
    AllRefused,
    /// Every strong one the plan does not refuse leads as many as he or she may.
    LoadsFull,
}

/// A weak one left without a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unpaired {
    /// The weak one.
    pub learner: MemberId,
    /// The group in which a guide was looked for; none where it was everywhere, or nowhere.
    pub group: Option<GroupId>,
    /// Why.
    pub why: WhyUnpaired,
}

/// Why a wish is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "why", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each reason names")]
pub enum WhyNot {
    /// One of the two has no score.
    Unscored { member: MemberId },
    /// The learner is not weak.
    NotWeak { score: Score, pass: Score },
    /// The guide is not strong.
    NotStrong { score: Score, strong: Score },
    /// Somebody else leads the learner by a pair that stays.
    HasGuide { led_by: MemberId },
    /// The two share no group, and the plan pairs inside groups only.
    OtherGroup,
    /// The guide leads as many as he or she may.
    LoadFull { limit: u32 },
}

/// A wish of the plan that is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("x-nested" = ["why", "WhyNot", "Why."])))]
pub struct UnkeptWish {
    /// The strong one wished for.
    pub guide: MemberId,
    /// The weak one.
    pub learner: MemberId,
    /// Why.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub why: WhyNot,
}

/// What a pairing comes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PairTotals {
    /// The weak ones.
    pub weak: u32,
    /// The strong ones.
    pub strong: u32,
    /// The weak ones led by a pair that stays.
    pub standing: u32,
    /// The pairs proposed.
    pub proposed: u32,
    /// The weak ones left without a guide.
    pub unpaired: u32,
    /// The most weak ones led by one strong one, pairs that stay included.
    pub largest_load: u32,
    /// The gaps of the pairs proposed, in points, summed.
    pub gap: u32,
}

/// Those who may be paired with one another: a group, or everybody where the plan pairs across groups.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PairPool {
    /// The group; none for everybody.
    pub group: Option<GroupId>,
    /// The most weak ones a strong one leads by the clause: ceil(weak / strong); 0 without a strong one.
    pub most: u32,
    /// What it comes to.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub totals: PairTotals,
}

flat! {
    UnkeptWish { [guide] [learner] [..why] }
    PairPool { [group] [most] [..totals] }
}

/// Learning pairs as they are proposed: the best there are under the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pairing {
    /// Whoever has a lower score is weak.
    pub pass: Score,
    /// Whoever has at least this score is strong.
    pub strong: Score,
    /// The pairs, by the learner's id.
    pub pairs: Vec<ProposedPair>,
    /// The pairs of weak ones that stay, by the learner's id.
    pub standing: Vec<PairOf>,
    /// The pairs of weak ones that end, by the learner's id.
    pub ends: Vec<PairOf>,
    /// The weak ones left without a guide, by id.
    pub unpaired: Vec<Unpaired>,
    /// The wishes that are not kept, in the order of the plan.
    pub unkept: Vec<UnkeptWish>,
    /// The strong ones who lead no weak one, by id.
    pub idle: Vec<MemberId>,
    /// Those without a score, by id.
    pub unscored: Vec<MemberId>,
    /// The groups with anybody weak or strong, by id; or everybody.
    pub pools: Vec<PairPool>,
    /// What it all comes to.
    pub totals: PairTotals,
}

impl Pairing {
    /// The facts that record it, in order: pairs that end, then pairs that are new. `until` is the last day of the
    /// new ones; open when none.
    #[must_use]
    pub fn facts(&self, subject: &Text, until: Option<Day>) -> Vec<Fact> {
        let ends = self
            .ends
            .iter()
            .map(|pair| PairEnded { guide: pair.guide.clone(), learner: pair.learner.clone().into() }.into());
        let new = self.pairs.iter().filter(|pair| !pair.stands).map(|pair| {
            let (guide, learner) = (pair.guide.clone(), pair.learner.clone().into());
            Paired { guide, learner, subject: subject.clone(), until }.into()
        });
        ends.chain(new).collect()
    }
}
