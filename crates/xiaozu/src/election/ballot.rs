use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::MemberId;

/// One ballot: whom it is for and against, and whom it writes in. Candidates it does not name abstain.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ballot(Box<Marks>);

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Marks {
    for_: Vec<MemberId>,
    against: Vec<MemberId>,
    write_in: Vec<MemberId>,
}

impl Ballot {
    /// A ballot with these marks; their order does not matter.
    #[must_use]
    pub fn new(mut for_: Vec<MemberId>, mut against: Vec<MemberId>, mut write_in: Vec<MemberId>) -> Self {
        for_.sort_unstable();
        against.sort_unstable();
        write_in.sort_unstable();
        Self(Box::new(Marks { for_, against, write_in }))
    }

    /// The candidates it is for.
    #[must_use]
    pub fn for_(&self) -> &[MemberId] {
        &self.0.for_
    }

    /// The candidates it is against.
    #[must_use]
    pub fn against(&self) -> &[MemberId] {
        &self.0.against
    }

    /// The people it writes in, each beside an "against".
    #[must_use]
    pub fn write_in(&self) -> &[MemberId] {
        &self.0.write_in
    }

    /// The first it marks who is not among these candidates.
    pub(super) fn stranger_to(&self, field: &[MemberId]) -> Option<&MemberId> {
        self.0.for_.iter().chain(&self.0.against).find(|who| !field.contains(who))
    }

    /// Whether it names somebody twice.
    pub(super) fn names_twice(&self) -> bool {
        let mut names: Vec<&MemberId> =
            self.0.for_.iter().chain(&self.0.against).chain(&self.0.write_in).collect();
        names.sort_unstable();
        names.windows(2).any(|pair| matches!(pair, [one, two] if one == two))
    }
}

/// The ballots of a round: equal ones together, in an order that says nothing of who voted, nor when.
///
/// ```
/// use xiaozu::Ballots;
/// let one = serde_json::json!([{"for": ["b"]}, {"for": ["a"], "count": 2}, {"for": ["b"]}]);
/// let ballots: Ballots = serde_json::from_value(one)?;
/// assert_eq!(ballots.len(), 4);
/// assert_eq!(serde_json::to_string(&ballots)?, r#"[{"for":["a"],"count":2},{"for":["b"],"count":2}]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "Vec<RawBallot>", into = "Vec<RawBallot>")]
pub struct Ballots {
    counted: BTreeMap<Ballot, u32>,
    total: u32,
}

/// More ballots than can be counted (4,294,967,295).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there are more ballots than can be counted, or a group of none")]
pub struct TooManyBallots;

impl Ballots {
    /// No ballots yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts in `count` equal ballots.
    ///
    /// # Errors
    /// [`TooManyBallots`] when the total passes 4,294,967,295; nothing is put in then.
    pub fn put(&mut self, ballot: Ballot, count: u32) -> Result<(), TooManyBallots> {
        self.total = self.total.checked_add(count).ok_or(TooManyBallots)?;
        if count > 0 {
            *self.counted.entry(ballot).or_default() += count;
        }
        Ok(())
    }

    /// How many ballots were handed in.
    #[must_use]
    pub fn len(&self) -> u32 {
        self.total
    }

    /// Whether none was handed in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }

    /// The different ballots, each with how many were equal to it.
    pub fn iter(&self) -> impl Iterator<Item = (&Ballot, u32)> {
        self.counted.iter().map(|(ballot, count)| (ballot, *count))
    }
}

/// Equal ballots of a round.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Ballot"))]
#[serde(deny_unknown_fields, rename(serialize = "Ballot"))]
struct RawBallot {
    /// Voted for.
    #[serde(rename = "for", default, skip_serializing_if = "Vec::is_empty")]
    for_: Vec<MemberId>,
    /// Voted against.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    against: Vec<MemberId>,
    /// Written in, who are no candidates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    write_in: Vec<MemberId>,
    /// How many of them there are.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    #[cfg_attr(feature = "schema", schemars(extend("default" = 1)))]
    count: u32,
}

fn one() -> u32 {
    1
}

fn is_one(count: &u32) -> bool {
    *count == 1
}

impl TryFrom<Vec<RawBallot>> for Ballots {
    type Error = TooManyBallots;
    fn try_from(raw: Vec<RawBallot>) -> Result<Self, TooManyBallots> {
        let mut ballots = Self::new();
        for RawBallot { for_, against, write_in, count } in raw {
            if count == 0 {
                return Err(TooManyBallots);
            }
            ballots.put(Ballot::new(for_, against, write_in), count)?;
        }
        Ok(ballots)
    }
}

impl From<Ballots> for Vec<RawBallot> {
    fn from(ballots: Ballots) -> Self {
        let raw = |(ballot, count): (Ballot, u32)| {
            let Marks { for_, against, write_in } = *ballot.0;
            RawBallot { for_, against, write_in, count }
        };
        ballots.counted.into_iter().map(raw).collect()
    }
}
