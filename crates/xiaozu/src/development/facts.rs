//! What can be recorded about people on their way to membership.

use serde::{Deserialize, Serialize};

use super::Step;
use crate::book::facts;
use crate::text::Text;
use crate::{Day, GroupId, MemberId};

/// Why nobody develops a person any further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HowEnded {
    /// The person withdrew the application (撤回申请).
    Withdrawn,
    /// The branch took the person off (取消资格).
    Stopped,
    /// The person went elsewhere and is developed there (转出).
    Moved,
}

facts! {
    /// Somebody applies for membership in the Party (申请入党).
    membership_applied: MembershipApplied cites "2.0" {
        /// The person's id; nobody in the book has it yet. It stays the same on the roster.
        person: MemberId,
        /// The person's name.
        name: Text,
        /// The day of birth.
        born: Day,
    }
    example r#"{"person":"chen-chen","name":"陈晨","born":"2000-05-04"}"#

    /// A group is heard on somebody before a step (听取党小组意见).
    group_heard: GroupHeard cites "2.1a" {
        /// The person.
        person: MemberId,
        /// The group; before a confirmation, the member's own.
        group: GroupId,
        /// The next step, on which it is heard: `activist`, `target`, `vote`, `admission`, `confirmation`.
        step: Step,
        /// What it said.
        opinion: Option<Text> = "Option::is_none",
    }
    example r#"{"person":"chen-chen","group":"g2","step":"target","opinion":"表现突出,同意列为发展对象"}"#

    /// An applicant is named an activist (确定为入党积极分子).
    activist_named: ActivistNamed cites "2.0" {
        /// The person.
        person: MemberId,
    }
    example r#"{"person":"chen-chen"}"#

    /// An activist is named a development target (确定为发展对象).
    target_named: TargetNamed cites "2.0" {
        /// The person.
        person: MemberId,
    }
    example r#"{"person":"chen-chen"}"#

    /// Members are named to introduce a development target (确定入党介绍人); those named before are replaced.
    introducers_named: IntroducersNamed cites "2.0" {
        /// The person.
        person: MemberId,
        /// The introducers: members of the roster.
        introducers: Vec<MemberId>,
    }
    example r#"{"person":"chen-chen","introducers":["li-wei","wang-fang"]}"#

    /// A development target is trained (集中培训); several trainings add up, days and hours apart.
    target_trained: TargetTrained cites "2.0" {
        /// The person.
        person: MemberId,
        /// Days of training.
        days: Option<u32> = "Option::is_none",
        /// Hours of training.
        hours: Option<u32> = "Option::is_none",
    }
    example r#"{"person":"chen-chen","days":3}"#

    /// The members' meeting votes on admitting somebody (党员大会讨论接收预备党员); it may vote again later.
    admission_voted: AdmissionVoted cites "2.0" {
        /// The person.
        person: MemberId,
        /// The full members present who have the right to vote.
        present: Vec<MemberId>,
        /// How many of them voted for the admission.
        votes: u32,
    }
    example r#"{"person":"chen-chen","present":["li-wei","wang-fang","zhao-lei"],"votes":3}"#

    /// Nobody develops the person any further here (终止培养).
    development_ended: DevelopmentEnded cites "2.0" {
        /// The person.
        person: MemberId,
        /// How: `withdrawn`, `stopped`, `moved`.
        how: HowEnded,
    }
    example r#"{"person":"chen-chen","how":"moved"}"#
}
