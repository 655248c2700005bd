use std::sync::Arc;

use super::groups::{Term, TermEnd};
use super::register::Places;
use crate::book::Seq;
use crate::{Day, GroupId, MemberId};

/// Every term of office, in the order of the fold, found by person and by group.
#[derive(Debug, Clone, Default)]
pub(crate) struct Terms {
    all: Vec<Arc<Term>>,
    by_leader: Places<MemberId>,
    by_group: Places<GroupId>,
}

impl Terms {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Term> {
        self.all.iter().map(Arc::as_ref)
    }

    /// The terms of a person.
    pub(crate) fn of<'a>(&'a self, leader: &MemberId) -> impl Iterator<Item = &'a Term> {
        self.by_leader.of(leader).filter_map(|place| self.all.get(place)).map(Arc::as_ref)
    }

    /// The terms in a group.
    pub(crate) fn in_group<'a>(&'a self, group: &GroupId) -> impl Iterator<Item = &'a Term> {
        self.by_group.of(group).filter_map(|place| self.all.get(place)).map(Arc::as_ref)
    }

    /// Everybody who ever led, by id.
    pub(crate) fn leaders(&self) -> Vec<&MemberId> {
        self.by_leader.keys()
    }

    pub(crate) fn begin(&mut self, term: Term) {
        self.by_leader.add(&term.leader, self.all.len());
        self.by_group.add(&term.group, self.all.len());
        self.all.push(Arc::new(term));
    }

    /// Ends the terms of a person, in one group or in all, that run on a day or are to begin later.
    pub(crate) fn end(
        &mut self,
        leader: &MemberId,
        only: Option<&GroupId>,
        day: Day,
        how: TermEnd,
        entry: Seq,
    ) {
        for place in self.by_leader.of(leader) {
            if let Some(term) = self.all.get_mut(place)
                && only.is_none_or(|group| term.group == *group)
                && term.end() > day
            {
                Arc::make_mut(term).ended = Some((day, how, entry));
            }
        }
    }
}
