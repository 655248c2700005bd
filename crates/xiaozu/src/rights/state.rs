use serde::Serialize;

use super::RightsFault;
use super::facts::GroupDuty;
use super::matter::Matter;
use crate::book::{Fault, Seq};
use crate::branch::{Index, Log};
use crate::text::Text;
use crate::{Day, GroupId, MatterId, MemberId, PersonId};

/// Every matter in the order of the fold, found by id; opinions also by who gave them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Matters {
    all: Log<Matter>,
    by_id: Index,
    opinions: Index,
}

impl Matters {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Matter> {
        self.all.iter()
    }

    pub(crate) fn get(&self, id: &MatterId) -> Option<&Matter> {
        self.all.get(self.place(id)?)
    }

    fn place(&self, id: &MatterId) -> Option<usize> {
        self.by_id.candidates(id).find(|place| self.all.get(*place).is_some_and(|matter| matter.id == *id))
    }

    /// What a person said to somebody's face, in order.
    pub(crate) fn opinions_of<'a>(&'a self, proposer: &'a MemberId) -> impl Iterator<Item = &'a Matter> {
        let candidates = self.opinions.candidates(proposer).filter_map(|place| self.all.get(place));
        candidates.filter(move |matter| matter.proposer == *proposer)
    }

    pub(super) fn put(&mut self, matter: Matter) -> Result<(), Fault> {
        if let Some(before) = self.get(&matter.id) {
            return Err(RightsFault::DuplicateMatter { matter: matter.id, entry: before.entry }.into());
        }
        let place = self.all.len();
        self.by_id.add(&matter.id, place);
        if matter.kind.is_opinion() {
            self.opinions.add(&matter.proposer, place);
        }
        self.all.push(matter);
        Ok(())
    }

    /// A matter, to be changed.
    pub(super) fn get_mut(&mut self, id: &MatterId) -> Option<&mut Matter> {
        self.all.get_mut(self.place(id)?)
    }
}

/// What a group did as one of its duties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DutyRecord {
    /// The group.
    pub group: GroupId,
    /// The duty.
    pub duty: GroupDuty,
    /// With whom, where it was one person.
    pub person: Option<PersonId>,
    /// What was done.
    pub text: Text,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// The register of duties, in the order of the fold.
pub(crate) type Duties = Log<DutyRecord>;
