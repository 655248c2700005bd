//! What can be recorded about who learns from whom.

use crate::book::facts;
use crate::text::Text;
use crate::{Day, MemberId, PersonId};

facts! {
    /// One of the masses is registered as a learner (党员带群众); joining the branch under the same id
    /// makes the learner a member.
    learner_registered: LearnerRegistered cites "3.1a" {
        /// The person's id; nobody in the book has it yet.
        learner: PersonId,
        /// The person's name.
        name: Text,
    }
    example r#"{"learner":"zhang-min","name":"张敏"}"#

    /// A learner of the masses is no longer led by the branch (群众退出学习网络).
    learner_left: LearnerLeft cites "3.1a" {
        /// The person.
        learner: PersonId,
    }
    example r#"{"learner":"zhang-min"}"#

    /// A learning pair is formed, from the entry's own day: the strong one leads the weak one (结对互学).
    paired: Paired cites "3.1a" {
        /// The strong one, a member.
        guide: MemberId,
        /// The weak one: a member, or a registered learner.
        learner: PersonId,
        /// What is learnt.
        subject: Text,
        /// The last day of it, included; open when left out.
        until: Option<Day> = "Option::is_none",
    }
    example r#"{"guide":"li-wei","learner":"zhang-min","subject":"通信专业理论","until":"2022-06-30"}"#

    /// A learning pair ends, from the entry's own day (解除结对).
    pair_ended: PairEnded cites "3.1a" {
        /// The strong one.
        guide: MemberId,
        /// The weak one.
        learner: PersonId,
    }
    example r#"{"guide":"li-wei","learner":"zhang-min"}"#
}
