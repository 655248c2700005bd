//! An election as it may be shown: its rounds in their published form.

use serde::Serialize;
use xiaozu::{
    Branch, Candidature, Day, ElectionId, Ending, GroupId, Margin, Poll, PublishedRound, Round, Seq, Stage,
    Winner,
};

/// The recommendation meeting of an election.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecommendationMeeting {
    /// Its day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
    /// Those present against the quorum.
    pub quorum: Margin,
}

/// A round of an election in its published form: no vote can be told from it (3.3a).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ElectionRound {
    /// The entry that records it.
    pub entry: Seq,
    /// The poll it belongs to, from 1: another one is held when a winner falls out.
    pub poll: u32,
    /// The round.
    pub round: PublishedRound,
}

/// A procedure by which a group elects its leader, with its rounds as published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Election {
    /// Its id.
    pub id: ElectionId,
    /// The group that elects.
    pub group: GroupId,
    /// How many leaders it elects.
    pub seats: u32,
    /// The day it was called.
    pub called: Day,
    /// The entry that called it.
    pub entry: Seq,
    /// Where it stands.
    pub stage: Stage,
    /// Those who applied, in order.
    pub applicants: Vec<Candidature>,
    /// How many were entitled to apply on the day of the last application or of the recommendation.
    pub entitled: u32,
    /// The recommendation meeting.
    pub meeting: Option<RecommendationMeeting>,
    /// How many candidates were expected.
    pub expected: u32,
    /// Its rounds, in order.
    pub rounds: Vec<ElectionRound>,
    /// Those elected, in order.
    pub winners: Vec<Winner>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The entry by which it ended.
    pub ended: Option<Seq>,
}

impl Election {
    /// An election of a branch, as it may be shown to anybody.
    #[must_use]
    pub fn of(branch: &Branch, election: &xiaozu::Election) -> Self {
        let rules = branch.publication(election.called);
        let polls = (1..).zip(election.polls());
        let rounds = polls.flat_map(|(poll, held)| held.rounds().iter().map(move |round| (poll, round)));
        let rounds = rounds.zip(&election.rounds).map(|((poll, round), entry)| ElectionRound {
            entry: *entry,
            poll,
            round: round.published(rules, election.corrected.contains(entry)),
        });
        let meeting = |(on, entry, quorum)| RecommendationMeeting { on, entry, quorum };
        Self {
            id: election.id.clone(),
            group: election.group.clone(),
            seats: election.seats,
            called: election.called,
            entry: election.entry,
            stage: election.stage(),
            applicants: election.applicants.clone(),
            entitled: election.entitled,
            meeting: election.meeting.map(meeting),
            expected: election.expected,
            rounds: rounds.collect(),
            winners: election.winners.clone(),
            ending: election.ending().map(|(ending, _)| ending),
            ended: election.ending().map(|(_, entry)| entry),
        }
    }

    /// The rounds of an election with their full counts, for those who may see them.
    pub fn full_rounds(election: &xiaozu::Election) -> impl Iterator<Item = &Round> {
        election.polls().iter().flat_map(Poll::rounds)
    }
}
