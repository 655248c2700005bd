use serde::Serialize;

use super::Step;
use super::conditions::{conditions, earliest};
use super::points::DevelopmentPoint;
use super::state::next;
use crate::branch::Branch;
use crate::judgement::{Need, Weighing};
use crate::text::Text;
use crate::{Day, MemberId};

/// Where somebody stands on the way from applicant to full member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InDevelopment {
    /// The person.
    pub person: MemberId,
    /// The name.
    pub name: Text,
    /// The last step taken.
    pub taken: Step,
    /// The day it was taken.
    pub since: Day,
    /// The step that comes next.
    pub next: Step,
    /// The earliest day for it; none where no rule sets one.
    pub earliest: Option<Day>,
}

pub(crate) fn in_development(branch: &Branch) -> impl Iterator<Item = InDevelopment> + '_ {
    branch.developments().filter_map(|record| {
        let (last, next) = (record.last()?, next(&branch.state, record)?);
        Some(InDevelopment {
            person: record.person.clone(),
            name: record.name.clone(),
            taken: last.step,
            since: last.on,
            next,
            earliest: earliest(&branch.state, record, next, branch.as_of()),
        })
    })
}

/// Whether the next step may be taken on the date.
pub(crate) fn may_advance(branch: &Branch, person: &MemberId) -> Weighing {
    let mut weighing = Weighing::default();
    let rules = branch.rulebook();
    let record = branch.state.developments.people.get(person);
    let next = record.and_then(|record| next(&branch.state, record));
    let last = record.and_then(|record| record.ended.map(|(.., entry)| entry).or(Some(record.last()?.entry)));
    let stranger = record.is_none() && branch.member(person).is_none();
    let mend = stranger.then(|| vec![Need::MembershipApplied { person: person.clone() }]);
    weighing.require(
        rules.development.activist_months.clause(),
        next.is_some(),
        DevelopmentPoint::HasNextStep { person: person.clone(), next },
        last.into_iter().collect(),
        mend.into_iter().collect(),
    );
    if let (Some(record), Some(step)) = (record, next) {
        for one in conditions(&branch.state, record, step, branch.as_of()) {
            if let Some(clause) = rules.clause(one.rule) {
                weighing.require(clause, one.holds, one.point, one.evidence, one.mend);
            }
        }
    }
    weighing
}
