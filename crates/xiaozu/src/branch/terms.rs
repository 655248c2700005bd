use std::hash::{BuildHasherDefault, Hash};
use std::sync::Arc;

use rustc_hash::FxHasher;

use super::groups::{Term, TermEnd};
use crate::book::Seq;
use crate::{Day, GroupId, MemberId};

/// Places in the list of terms, by who serves or where.
type Places<K> = rpds::HashTrieMapSync<K, Vec<u32>, BuildHasherDefault<FxHasher>>;

/// Every term of office, in the order of the fold, found by person and by group.
#[derive(Debug, Clone)]
pub(crate) struct Terms {
    all: Vec<Arc<Term>>,
    by_leader: Places<MemberId>,
    by_group: Places<GroupId>,
}

impl Default for Terms {
    fn default() -> Self {
        let hasher = BuildHasherDefault::default;
        Self {
            all: Vec::new(),
            by_leader: Places::new_with_hasher_and_ptr_kind(hasher()),
            by_group: Places::new_with_hasher_and_ptr_kind(hasher()),
        }
    }
}

fn add<K: Hash + Eq + Clone>(places: &mut Places<K>, key: &K, place: u32) {
    match places.get_mut(key) {
        Some(known) => known.push(place),
        None => places.insert_mut(key.clone(), vec![place]),
    }
}

impl Terms {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Term> {
        self.all.iter().map(Arc::as_ref)
    }

    fn at<'a>(&'a self, places: Option<&'a Vec<u32>>) -> impl Iterator<Item = &'a Term> {
        places.into_iter().flatten().filter_map(|place| self.all.get(*place as usize)).map(Arc::as_ref)
    }

    /// The terms of a person.
    pub(crate) fn of<'a>(&'a self, leader: &MemberId) -> impl Iterator<Item = &'a Term> {
        self.at(self.by_leader.get(leader))
    }

    /// The terms in a group.
    pub(crate) fn in_group<'a>(&'a self, group: &GroupId) -> impl Iterator<Item = &'a Term> {
        self.at(self.by_group.get(group))
    }

    /// Everybody who ever led, by id.
    pub(crate) fn leaders(&self) -> Vec<&MemberId> {
        let mut leaders: Vec<&MemberId> = self.by_leader.keys().collect();
        leaders.sort_unstable();
        leaders
    }

    pub(crate) fn begin(&mut self, term: Term) {
        let place = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        add(&mut self.by_leader, &term.leader, place);
        add(&mut self.by_group, &term.group, place);
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
        for place in self.by_leader.get(leader).into_iter().flatten() {
            if let Some(term) = self.all.get_mut(*place as usize)
                && only.is_none_or(|group| term.group == *group)
                && term.end() > day
            {
                Arc::make_mut(term).ended = Some((day, how, entry));
            }
        }
    }
}
