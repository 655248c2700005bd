use serde::{Deserialize, Serialize};

use super::{PairPlanErrors, PairPlanFault};
use crate::MemberId;
use crate::detail::{Unread, from_json, from_toml};
use crate::meeting::Score;
use crate::rulebook::Rulebook;

/// How learning pairs are to be proposed (结对方案): data, in TOML or JSON. Everything in it may be left out.
///
/// ```
/// use xiaozu::PairPlan;
/// let plan = PairPlan::from_toml(r#"
///     across_groups = true
///     most = 2
///     limits = [{ member = "li-wei", most = 1 }]
///     wished = [{ guide = "li-wei", learner = "zhang-min" }]
///     refused = [{ guide = "sun-jing", learner = "zhang-min" }]
/// "#)?;
/// assert_eq!(plan.most, Some(2));
///
/// let error = PairPlan::from_json(r#"{"strong":101}"#).unwrap_err();
/// assert_eq!(error.0[0].code(), "unreadable_plan");
/// # Ok::<(), xiaozu::PairPlanErrors>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct PairPlan {
    /// Whoever has a lower score is weak; of a branch, the rulebook's `calendar.pass` when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pass: Option<Score>,
    /// Whoever has at least this score is strong; of a branch, the rulebook's `learning.strong` when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strong: Option<Score>,
    /// Whether the two of a pair may be of different groups, or of none; otherwise they share a group.
    pub across_groups: bool,
    /// The most learners anybody leads; it lowers the clause's own limit, ceil(weak / strong), never raises it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
    /// The most learners one person leads; lower than the others' only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<PairLimit>,
    /// Pairs to be formed first, in this order, where their two people qualify.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wished: Vec<PairOf>,
    /// Pairs never to be formed: neither of the two leads the other.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<PairOf>,
    /// What becomes of the pairs by which weak members are led already.
    pub standing: StandingPairs,
}

/// The most learners one person leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PairLimit {
    /// The person.
    pub member: MemberId,
    /// The most learners; 0: leads nobody.
    pub most: u32,
}

/// Who leads whom.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PairOf {
    /// The strong one.
    pub guide: MemberId,
    /// The weak one.
    pub learner: MemberId,
}

/// What becomes of the pairs by which weak members are led already.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StandingPairs {
    /// They stay, whatever the two score now; only a refused one ends.
    #[default]
    Keep,
    /// The weak are paired anew: a pair that is not proposed again ends.
    Replace,
}

impl PairPlan {
    /// Reads a plan written in TOML.
    ///
    /// # Errors
    /// What cannot be read, with its line.
    pub fn from_toml(text: &str) -> Result<Self, PairPlanErrors> {
        from_toml(text).map_err(unreadable)
    }

    /// Reads a plan written in JSON.
    ///
    /// # Errors
    /// What cannot be read, with its line.
    pub fn from_json(text: &str) -> Result<Self, PairPlanErrors> {
        from_json(text).map_err(unreadable)
    }

    /// The plan with the lines it leaves out as the rulebook draws them on a day.
    #[must_use]
    pub fn under(&self, rules: &Rulebook, day: crate::Day) -> Self {
        let line = |points: u32| Score::new(points).ok();
        Self {
            pass: self.pass.or_else(|| line(rules.calendar.pass.on(day))),
            strong: self.strong.or_else(|| line(rules.learning.strong.on(day))),
            ..self.clone()
        }
    }
}

fn unreadable(Unread { line, column, detail }: Unread) -> PairPlanErrors {
    PairPlanErrors(vec![PairPlanFault::Unreadable { line, column, detail }])
}
