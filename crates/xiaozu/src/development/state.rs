use serde::Serialize;

use super::facts::HowEnded;
use super::{DevelopmentFault, Step};
use crate::book::{Fault, Seq};
use crate::branch::{Register, Shelf, State};
use crate::rulebook::Margin;
use crate::text::Text;
use crate::{Day, GroupId, MemberId};

/// A step taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StepTaken {
    /// The step.
    pub step: Step,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// A group's say on somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupView {
    /// The group.
    pub group: GroupId,
    /// The step it was heard on.
    pub step: Step,
    /// What it said.
    pub opinion: Option<Text>,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// A training of a development target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Training {
    /// Days.
    pub days: u32,
    /// Hours.
    pub hours: u32,
    /// Its entry.
    pub entry: Seq,
}

/// A vote of the members' meeting on an admission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AdmissionVote {
    /// The votes for it, held against what was needed.
    pub margin: Margin,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// One person's way from applicant to full member, as far as it went in this branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Development {
    /// The person's id; on the roster it is the same.
    pub person: MemberId,
    /// The name.
    pub name: Text,
    /// The day of birth.
    pub born: Day,
    /// The steps taken, in order.
    pub steps: Vec<StepTaken>,
    /// What groups said, in order.
    pub views: Vec<GroupView>,
    /// The introducers.
    pub introducers: Vec<MemberId>,
    /// The entry that named them.
    pub introduced_by: Option<Seq>,
    /// The trainings, in order.
    pub trainings: Vec<Training>,
    /// The votes on the admission, in order.
    pub votes: Vec<AdmissionVote>,
    /// How and when it ended before the admission.
    pub ended: Option<(Day, HowEnded, Seq)>,
}

impl Development {
    /// A step, where it was taken.
    #[must_use]
    pub fn taken(&self, step: Step) -> Option<&StepTaken> {
        self.steps.iter().find(|taken| taken.step == step)
    }

    /// The last step taken.
    #[must_use]
    pub fn last(&self) -> Option<&StepTaken> {
        self.steps.last()
    }
}

/// An extension of a probation.
#[derive(Debug, Clone)]
pub(super) struct Extension {
    pub(super) months: u32,
    pub(super) entry: Seq,
}

/// Everybody who applied here, and every extension of a probation, of others too.
#[derive(Debug, Clone, Default)]
pub(crate) struct Developments {
    pub(crate) people: Shelf<MemberId, Development>,
    pub(super) extensions: Register<MemberId, Extension>,
}

/// The person's record, while the step last taken is `needs`.
pub(super) fn right_after<'a>(
    state: &'a State,
    person: &MemberId,
    needs: Step,
) -> Result<&'a Development, Fault> {
    let unknown = || DevelopmentFault::NoApplicant { person: person.clone() };
    let record = state.developments.people.get(person).ok_or_else(unknown)?;
    if let Some((on, ..)) = record.ended {
        return Err(DevelopmentFault::EndedBefore { person: person.clone(), on }.into());
    }
    // Every record begins with its application.
    let taken = record.last().map_or(Step::Application, |last| last.step);
    if taken != needs {
        return Err(DevelopmentFault::OtherStep { person: person.clone(), taken, needs }.into());
    }
    Ok(record)
}

/// The person's record, to be changed, while the step last taken is `needs`.
pub(super) fn change<'a>(
    state: &'a mut State,
    person: &MemberId,
    needs: Step,
) -> Result<&'a mut Development, Fault> {
    right_after(state, person, needs)?;
    let unknown = || DevelopmentFault::NoApplicant { person: person.clone() }.into();
    state.developments.people.get_mut(person).ok_or_else(unknown)
}

/// The step that comes next; none when the way has ended, or the member has left.
pub(super) fn next(state: &State, record: &Development) -> Option<Step> {
    let left = state.members.get(&record.person).is_some_and(|member| !member.is_here());
    if record.ended.is_some() || left { None } else { record.last()?.step.next() }
}
