use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::calendar::{Bearer, DutyKind};
use crate::rights::Right;
use crate::{ElectionId, Fen, GroupId, MatterId, MemberId, Period, PersonId};

macro_rules! questions {
    ($($(#[doc = $doc:literal])+ $name:ident $word:literal { $($field:ident: $ty:ty),* };)+) => {
        /// What can be asked of a branch. In a command line: `may-apply:g1-2022:li-wei`.
        ///
        /// ```
        /// use xiaozu::Question;
        /// let question: Question = "may-be-commended:li-wei:2021".parse()?;
        /// assert_eq!(question.to_string(), "may-be-commended:li-wei:2021");
        /// # Ok::<(), xiaozu::UnknownQuestion>(())
        /// ```
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "ask", rename_all = "snake_case", deny_unknown_fields)]
        #[expect(missing_docs, reason = "the fields are named by what they are")]
        pub enum Question {
            $($(#[doc = $doc])+ $name { $($field: $ty),* },)+
        }

        impl Question {
            /// Every form of question, as a command line writes it.
            pub const FORMS: &[&str] = &[$(concat!($word, $(":<", stringify!($field), ">"),*)),+];
        }

        impl fmt::Display for Question {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$name { $($field),* } => {
                        f.write_str($word)?;
                        $(write!(f, ":{}", $field)?;)*
                        Ok(())
                    })+
                }
            }
        }

        impl FromStr for Question {
            type Err = UnknownQuestion;
            fn from_str(text: &str) -> Result<Self, UnknownQuestion> {
                let unknown = || UnknownQuestion(text.chars().take(80).collect());
                let mut parts = text.split(':');
                let question = match parts.next().unwrap_or_default() {
                    $($word => Self::$name {
                        $($field: parts.next().ok_or_else(unknown)?.parse().map_err(|_| unknown())?),*
                    },)+
                    _ => return Err(unknown()),
                };
                if parts.next().is_some() { Err(unknown()) } else { Ok(question) }
            }
        }
    };
}

questions! {
    /// Where is the member?
    WhereIs "where-is" { member: MemberId };
    /// Who leads the group?
    WhoLeads "who-leads" { group: GroupId };
    /// May the member apply in the election?
    MayApply "may-apply" { election: ElectionId, member: MemberId };
    /// May the member vote in the group?
    MayVote "may-vote" { group: GroupId, member: MemberId };
    /// Is the member elected in the election?
    Elected "elected" { election: ElectionId, member: MemberId };
    /// May the member be appointed from the election?
    MayBeAppointed "may-be-appointed" { election: ElectionId, member: MemberId };
    /// Is a measure owed towards the leader?
    MeasureOwed "measure-owed" { leader: MemberId };
    /// May the leader be commended for the year?
    MayBeCommended "may-be-commended" { leader: MemberId, year: i32 };
    /// Is a merit application owed for the leader?
    MeritOwed "merit-owed" { leader: MemberId };
    /// May the member become secretary or deputy?
    MayBeSecretary "may-be-secretary" { member: MemberId };
    /// May the group spend the amount of its funds of the year? A command line writes yuan, data fen.
    MaySpend "may-spend" { group: GroupId, amount: Fen, year: i32 };
    /// Does the member owe dues for a month that is over?
    DuesOwed "dues-owed" { member: MemberId };
    /// May the leader exercise the right for the own group?
    MayExercise "may-exercise" { right: Right, leader: MemberId };
    /// May the leader exercise the right towards this person?
    MayExerciseOn "may-exercise-on" { right: Right, leader: MemberId, person: PersonId };
    /// Is the matter answered?
    Answered "answered" { matter: MatterId };
    /// Is the duty of the bearer for the period done?
    DutyDone "duty-done" { duty: DutyKind, bearer: Bearer, period: Period };
    /// Is nothing overdue for the bearer?
    NothingOverdue "nothing-overdue" { bearer: Bearer };
    /// May the next step be taken with the person who is being developed into a member?
    MayAdvance "may-advance" { person: MemberId };
}

/// The text is no question the library knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no question: ask one of {forms}", forms = Question::FORMS.join(", "))]
pub struct UnknownQuestion(pub String);
