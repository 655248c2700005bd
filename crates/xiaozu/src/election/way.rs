//! What is still ahead of somebody who wants to be elected: stage by stage, in needs.

use super::decide::to_stand;
use super::state::{Election, bar};
use super::{CountRules, Poll, PollState, Stage};
use crate::branch::Branch;
use crate::judgement::Need;
use crate::{Day, MemberId};

pub(super) struct Way<'a> {
    election: &'a Election,
    member: &'a MemberId,
    /// The field of the next round.
    field: Vec<&'a MemberId>,
    /// Whether somebody of the field may still stand: without one there is no round.
    contested: bool,
    /// What the person lacks to stand at all.
    to_stand: Vec<Vec<Need>>,
    /// Voters missing from the next round, counted from those who came to the last.
    more: u32,
    /// Votes that elect in the next round, whatever the line counts on: all who should attend may vote.
    votes: u32,
}

impl<'a> Way<'a> {
    pub(super) fn of(branch: &'a Branch, election: &'a Election, member: &'a MemberId) -> Self {
        let to_stand = to_stand(branch, &election.group, member);
        let day = to_stand.iter().flatten().filter_map(wait).fold(branch.as_of(), Day::max);
        let rules = match open_poll(election) {
            Some(poll) => poll.rules(),
            None => CountRules::on(branch.rulebook(), day),
        };
        let field: Vec<&MemberId> = match open_poll(election) {
            Some(poll) => poll.field().iter().collect(),
            None => election.candidates().map(|one| &one.member).collect(),
        };
        let stands = |id: &&&MemberId| {
            let bar = |one| bar(&branch.state, one, &election.group, Some(day));
            branch.member(id).is_some_and(|one| bar(one).is_none())
        };
        let should = should_attend(branch, election, member, day);
        let came =
            election.polls().iter().flat_map(Poll::rounds).next_back().map_or(0, |round| round.quorum.count);
        Self {
            election,
            member,
            contested: field.iter().any(|id| stands(&id)),
            field,
            more: rules.quorum.margin(came, should).missing(),
            votes: rules.line.map_or(1, |line| line.needed(should)),
            to_stand,
        }
    }

    pub(super) fn to_apply(&self) -> Vec<Vec<Need>> {
        let (election, member) = (self.election.id.clone(), self.member.clone());
        match self.election.stage() {
            Stage::Application => self.standing_and(&Need::Applied { election, member }),
            _ => self.by_votes(),
        }
    }

    pub(super) fn to_be_recommended(&self) -> Vec<Vec<Need>> {
        let (election, member) = (self.election.id.clone(), self.member.clone());
        match self.election.stage() {
            Stage::Application => vec![vec![Need::Recommended { election, member }]],
            _ => self.by_votes(),
        }
    }

    pub(super) fn to_be_quorate(&self) -> Vec<Vec<Need>> {
        match self.election.stage() {
            Stage::Application | Stage::Election if self.more > 0 => {
                vec![vec![Need::VotersPresent { election: self.election.id.clone(), more: self.more }]]
            }
            _ => self.by_votes(),
        }
    }

    pub(super) fn to_win(&self) -> Vec<Vec<Need>> {
        let (election, member) = (self.election.id.clone(), self.member.clone());
        match self.election.polls().last().map(Poll::state) {
            Some(PollState::Tied { among, .. }) if among.contains(self.member) => {
                vec![vec![Need::LotDrawn { election, member }]]
            }
            _ => self.by_votes(),
        }
    }

    /// By the votes of a round still ahead, as a candidate or written in.
    fn by_votes(&self) -> Vec<Vec<Need>> {
        let (election, member) = (self.election.id.clone(), self.member.clone());
        let ahead = matches!(self.election.stage(), Stage::Application | Stage::Election);
        if !ahead || !self.may_get_votes() {
            return vec![];
        }
        self.standing_and(&Need::Elected { election, member, votes: self.votes })
    }

    /// As a candidate of the round, or written in beside an "against". A run-off takes no write-ins;
    /// one that elects nobody may lead to a round that does.
    fn may_get_votes(&self) -> bool {
        if self.election.stage() == Stage::Application || self.field.contains(&self.member) {
            return true;
        }
        let run_off = open_poll(self.election).filter(|poll| poll.is_run_off());
        self.contested && run_off.is_none_or(|poll| poll.rounds_left() > 1 && self.votes > 1)
    }

    fn standing_and(&self, need: &Need) -> Vec<Vec<Need>> {
        let with = |set: &Vec<Need>| set.iter().chain([need]).cloned().collect();
        self.to_stand.iter().map(with).collect()
    }
}

fn wait(need: &Need) -> Option<Day> {
    match need {
        Need::NotBefore { day } => Some(*day),
        _ => None,
    }
}

fn open_poll(election: &Election) -> Option<&Poll> {
    election.polls().last().filter(|poll| *poll.state() == PollState::Open)
}

/// How many should attend the round that elects the person, who may vote then too.
fn should_attend(branch: &Branch, election: &Election, member: &MemberId, day: Day) -> u32 {
    let votes = |one: &&crate::branch::Member| bar(&branch.state, one, &election.group, None).is_none();
    let others = branch.members_of(&election.group).filter(votes).filter(|one| one.id != *member);
    let and_the_person = branch.member(member);
    let should = others.chain(and_the_person).filter(|one| !one.is_excused(day));
    u32::try_from(should.count()).unwrap_or(u32::MAX)
}
