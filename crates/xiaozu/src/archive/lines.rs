//! The lines of a service archive, and where each section is gathered.

use serde::Serialize;

use crate::book::Seq;
use crate::branch::{Branch, Departure, Member, Standing, Term, TermEnd};
use crate::flat::flat;
use crate::honours::MeritOutcome;
use crate::review::{MeasureRecord, Review};
use crate::text::Text;
use crate::{Day, MemberId};

/// Whose archive it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ArchivePerson {
    /// The id.
    pub member: MemberId,
    /// The name.
    pub name: Text,
    /// Full or probationary.
    pub standing: Standing,
    /// The day he or she joined the Party, where it is known.
    pub party_since: Option<Day>,
    /// The unit of the establishment.
    pub unit: Option<Text>,
    /// The duty post.
    pub post: Option<Text>,
    /// The day he or she joined the branch.
    pub joined: Day,
    /// How and when he or she left it, and the entry.
    pub left: Option<(Day, Departure, Seq)>,
    /// The entry by which he or she joined the branch.
    pub entry: Seq,
}

impl ArchivePerson {
    pub(super) fn of(member: &Member) -> Self {
        Self {
            member: member.id.clone(),
            name: member.name.clone(),
            standing: member.standing,
            party_since: member.party_since,
            unit: member.unit.clone(),
            post: member.post.clone(),
            joined: member.joined,
            left: member.left,
            entry: member.joined_by,
        }
    }
}

/// Where a term stands on the date of the archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TermState {
    /// It has not begun.
    Ahead,
    /// In office.
    InOffice,
    /// It ended by itself.
    RanOut,
    /// The leader resigned.
    Resigned,
    /// The leader left the group, or the group ended.
    LeftGroup,
    /// The leader was removed.
    Removed,
}

impl TermState {
    fn of(term: &Term, day: Day) -> Self {
        match term.ended {
            Some((on, how, _)) if on <= day => match how {
                TermEnd::Resigned => Self::Resigned,
                TermEnd::LeftGroup => Self::LeftGroup,
                TermEnd::Removed => Self::Removed,
            },
            _ if day < term.from => Self::Ahead,
            _ if term.covers(day) => Self::InOffice,
            _ => Self::RanOut,
        }
    }
}

/// A term of office.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TermLine {
    /// The group's name.
    pub group_name: Option<Text>,
    /// Where it stands.
    pub state: TermState,
    /// The term: route, election, letter, card, archive, first and last day, how it ended, entry.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub term: Term,
}

flat! {
    TermLine { [group_name] [state] [..term] }
}

/// Service as a leader in another branch, both days included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ServiceLine {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// The archive's reference.
    pub archive: Text,
    /// The entry.
    pub entry: Seq,
}

/// A commendation as excellent leader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CommendationLine {
    /// The calendar year.
    pub year: i32,
    /// The day it became known: recorded.
    pub known: Day,
    /// The archive's reference, where it was brought along.
    pub archive: Option<Text>,
    /// The entry.
    pub entry: Seq,
    /// The entry that revoked it.
    pub revoked_by: Option<Seq>,
}

/// A merit application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeritLine {
    /// The years it rests on.
    pub years: Vec<i32>,
    /// The day.
    pub on: Day,
    /// The entry.
    pub entry: Seq,
    /// What became of it, and the entry that says so.
    pub outcome: Option<(MeritOutcome, Seq)>,
}

pub(super) fn terms(branch: &Branch, leader: &MemberId) -> Vec<TermLine> {
    let line = |term: &Term| TermLine {
        group_name: branch.state.groups.get(&term.group).map(|group| group.name.clone()),
        state: TermState::of(term, branch.as_of()),
        term: term.clone(),
    };
    branch.state.terms.of(leader).map(line).collect()
}

pub(super) fn service(branch: &Branch, leader: &MemberId) -> Vec<ServiceLine> {
    let own = branch.state.honours.service.iter().filter(|one| one.member == *leader);
    own.map(|one| ServiceLine {
        from: one.from,
        until: one.until,
        archive: one.archive.clone(),
        entry: one.entry,
    })
    .collect()
}

pub(super) fn reviews(branch: &Branch, leader: &MemberId) -> Vec<Review> {
    branch.state.reviews.of(leader).cloned().collect()
}

pub(super) fn measures(branch: &Branch, leader: &MemberId) -> Vec<MeasureRecord> {
    branch.state.reviews.measures.of(leader).cloned().collect()
}

pub(super) fn commendations(branch: &Branch, leader: &MemberId) -> Vec<CommendationLine> {
    let honours = &branch.state.honours;
    // A year is commended again only after a revocation: the two come by turns.
    let mut revoked: Vec<(i32, Seq)> =
        honours.revoked.iter().filter(|one| one.leader == *leader).map(|one| (one.year, one.entry)).collect();
    let own = honours.commendations.iter().filter(|one| one.leader == *leader);
    own.map(|one| {
        let place = revoked.iter().position(|(year, _)| *year == one.year);
        CommendationLine {
            year: one.year,
            known: one.known,
            archive: one.archive.clone(),
            entry: one.entry,
            revoked_by: place.map(|place| revoked.remove(place).1),
        }
    })
    .collect()
}

pub(super) fn merit(branch: &Branch, leader: &MemberId) -> Vec<MeritLine> {
    let honours = &branch.state.honours;
    let outcome = |of: Seq| {
        let found = honours.outcomes.iter().find(|(application, ..)| *application == of);
        found.map(|(_, outcome, entry)| (*outcome, *entry))
    };
    let own = honours.applications.iter().filter(|one| one.leader == *leader);
    own.map(|one| MeritLine {
        years: one.years.clone(),
        on: one.on,
        entry: one.entry,
        outcome: outcome(one.entry),
    })
    .collect()
}
