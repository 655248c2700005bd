use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::rulebook::Rule;
use crate::text::Bilingual;

macro_rules! rights {
    ($($(#[doc = $doc:literal])+ $name:ident = $key:literal, $rule:ident, $zh:literal, $en:literal;)+) => {
        /// One of the eight rights a group's leader exercises for the group (八项权利, 2.1a-h).
        ///
        /// ```
        /// use xiaozu::Right;
        /// assert_eq!("sit_in".parse::<Right>()?, Right::SitIn);
        /// assert_eq!(Right::ALL.len(), 8);
        /// # Ok::<(), xiaozu::UnknownRight>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Right {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Right {
            /// All eight, in the order of the clauses.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its word in a record and in a question.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)+
                }
            }

            /// The rule that grants it.
            #[must_use]
            pub fn rule(self) -> Rule {
                match self {
                    $(Self::$name => Rule::$rule,)+
                }
            }

            /// Its name.
            #[must_use]
            pub fn words(self) -> Bilingual {
                match self {
                    $(Self::$name => Bilingual::new($zh, $en),)+
                }
            }
        }
    };
}

rights! {
    /// Nominate people for membership (2.1a): somebody who is no Party member.
    Nominate = "nominate", RightToNominate, "发展党员提名权", "the right to nominate for membership";
    /// Give the first rating in the members' appraisal (2.1b): a member of the own group.
    Rate = "rate", RightToRate, "民主评议初评权", "the right to the first rating";
    /// Recommend for merit awards (2.1c): a member of the own group.
    Recommend = "recommend", RightToRecommend, "立功受奖推荐权", "the right to recommend for merit";
    /// Have a say on sensitive matters (2.1d): a matter, not a person.
    Speak = "speak", RightToSpeak, "敏感问题话语权", "the right to a say on sensitive matters";
    /// Sit in on committee meetings (2.1e), exercised by attending.
    SitIn = "sit_in", RightToSitIn, "支委会列席权", "the right to sit in on the committee";
    /// Advise on branch decisions (2.1f), exercised by a suggestion to the branch, whomever it is about.
    Advise = "advise", RightToAdvise, "支部决策建议权", "the right to advise on decisions";
    /// Spend the group's funds (2.1g), exercised by spending.
    Spend = "spend", RightToSpend, "小组经费支配权", "the right to spend the group's funds";
    /// Supervise committee members (2.1h): somebody with a seat on the committee that day.
    Supervise = "supervise", RightToSupervise, "支委监督权", "the right to supervise the committee";
}

/// The text names none of the eight rights.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of the eight rights: {all}", all = Right::ALL.iter().map(|right| right.key()).collect::<Vec<_>>().join(", "))]
pub struct UnknownRight(pub String);

impl FromStr for Right {
    type Err = UnknownRight;
    fn from_str(text: &str) -> Result<Self, UnknownRight> {
        let known = Self::ALL.iter().find(|right| right.key() == text);
        known.copied().ok_or_else(|| UnknownRight(text.chars().take(40).collect()))
    }
}

impl fmt::Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}
