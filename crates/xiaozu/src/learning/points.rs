use serde::Serialize;

use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{Day, GroupId, MemberId, PersonId};

/// Where the learning network breaks off.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "gap", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each gap names")]
pub enum Gap {
    /// Nobody sits as secretary or deputy to lead the leaders.
    NoSecretary,
    /// The group has no leader to lead its members.
    NoLeader { group: GroupId },
    /// A member is in no group, and paired with nobody the network reaches.
    NoGroup { member: MemberId },
    /// One of the masses is paired with nobody.
    NoGuide { learner: PersonId },
}

/// Statements about the learning network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum LearningPoint {
    /// The network reaches these people.
    Reached { people: Vec<PersonId>, gap: Gap, by: Day },
}

impl LearningPoint {
    pub(crate) fn words(&self, _: bool, names: Names<'_>) -> Bilingual {
        let Self::Reached { people, gap, by } = self;
        let why = match gap {
            Gap::NoSecretary => Bilingual::new(
                "没有书记、副书记带组长",
                "there is no secretary and no deputy to lead the leaders",
            ),
            Gap::NoLeader { group } => {
                let group = names.group(group);
                Bilingual::new(
                    format!("{group}没有组长带党员"),
                    format!("{group} has no leader to lead its members"),
                )
            }
            Gap::NoGroup { member } => {
                let who = names.member(member);
                Bilingual::new(
                    format!("{who}没有编入党小组，也没有网络已覆盖的党员与其结对"),
                    format!("{who} is in no group and has no guide the network reaches"),
                )
            }
            Gap::NoGuide { learner } => {
                let who = names.person(learner);
                Bilingual::new(format!("没有党员与{who}结对"), format!("no member is paired with {who}"))
            }
        };
        let (zh, en) = (names.people(people, "、"), names.people(people, ", "));
        Bilingual::new(
            format!("{}，学习网络没有覆盖到{zh}，应于 {by} 前补上", why.zh),
            format!("{}: the learning network does not reach {en}, and had to by {by}", why.en),
        )
    }
}
