use crate::branch::Branch;
use crate::{ActorId, GroupId, MemberId, PersonId};

/// Gives the wording of an answer the names of people and groups; without a branch, their ids.
#[derive(Clone, Copy)]
pub struct Names<'a>(Option<&'a Branch>);

impl<'a> Names<'a> {
    /// Names as the branch knows them.
    #[must_use]
    pub fn of(branch: &'a Branch) -> Self {
        Self(Some(branch))
    }

    /// Ids in the place of names.
    #[must_use]
    pub fn ids() -> Self {
        Self(None)
    }

    /// The member's name, or the id.
    #[must_use]
    pub fn member<'b>(&self, id: &'b MemberId) -> &'b str
    where
        'a: 'b,
    {
        self.0.and_then(|branch| branch.name_of(id)).unwrap_or(id.as_str())
    }

    /// The group's name, or the id.
    #[must_use]
    pub fn group<'b>(&self, id: &'b GroupId) -> &'b str
    where
        'a: 'b,
    {
        self.0.and_then(|branch| branch.group_name(id)).unwrap_or(id.as_str())
    }

    /// The name of a member, of a learner of the masses, or of somebody who applied for membership, or the id.
    #[must_use]
    pub fn person<'b>(&self, id: &'b PersonId) -> &'b str
    where
        'a: 'b,
    {
        self.0.and_then(|branch| branch.person_name(id)).unwrap_or(id.as_str())
    }

    /// The name of whoever records or decides, or the id.
    #[must_use]
    pub fn actor<'b>(&self, id: &'b ActorId) -> &'b str
    where
        'a: 'b,
    {
        self.0.and_then(|branch| branch.actor_name(id)).unwrap_or(id.as_str())
    }

    /// Several members, joined.
    #[must_use]
    pub fn members(&self, ids: &[MemberId], separator: &str) -> String {
        ids.iter().map(|id| self.member(id)).collect::<Vec<_>>().join(separator)
    }

    /// Several people, joined.
    #[must_use]
    pub fn people(&self, ids: &[PersonId], separator: &str) -> String {
        ids.iter().map(|id| self.person(id)).collect::<Vec<_>>().join(separator)
    }
}
