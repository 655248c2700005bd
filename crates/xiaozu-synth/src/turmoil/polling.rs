//! The next step of a group's election, sometimes a stumbling one.

use xiaozu::facts::*;
use xiaozu::{Ballot, Ballots, Branch, Draft, Election, GroupId, MemberId, Poll, PollState, Stage, Standing};

use super::{acts, draft};
use crate::Dice;
use crate::story::parse;

pub(super) fn next(dice: &mut Dice, branch: &Branch, group: GroupId, number: u32) -> Vec<Draft> {
    let day = branch.as_of();
    let open = branch.elections().find(|one| one.group == group && one.stage() != Stage::Ended);
    let Some(election) = open else {
        let election = parse(&format!("e{number}"));
        return vec![draft(day, ElectionCalled { election, group, seats: Seats::default() })];
    };
    let id = || election.id.clone();
    let voters = voters(branch, &group);
    match election.stage() {
        Stage::Application if dice.per_mille(680) => {
            let Some(member) = dice.pick(&voters).cloned() else { return vec![] };
            let fact = Applied { election: id(), member: member.clone() };
            vec![Draft::new(day, member.into(), fact)]
        }
        Stage::Application => vec![draft(day, recommended(dice, election, &voters))],
        Stage::Election if election.polls().is_empty() && dice.per_mille(150) => {
            let standing: Vec<MemberId> = election.standing().map(|one| one.member.clone()).collect();
            let Some(member) = dice.pick(&standing).cloned() else { return vec![] };
            vec![draft(day, ApplicationWithdrawn { election: id(), member })]
        }
        Stage::Election => vec![draft(day, polled(dice, branch, election, &voters))],
        // Lots take their time.
        Stage::Draw if dice.per_mille(600) => vec![],
        Stage::Draw => {
            let tied = match election.polls().last().map(Poll::state) {
                Some(PollState::Tied { among, .. }) => among.clone(),
                _ => vec![],
            };
            let Some(winner) = dice.pick(&tied).cloned() else { return vec![] };
            vec![draft(day, LotDrawn { election: id(), winner, drawn_by: parse("recorder") })]
        }
        _ => {
            let winners: Vec<_> = election.in_the_running().collect();
            let Some(winner) = dice.pick(&winners) else { return vec![] };
            let member = winner.member.clone();
            if winner.assessment.is_none() {
                let met = Judged { met: dice.per_mille(700), note: None };
                let standards = Standards {
                    conviction: met.clone(),
                    discipline: met.clone(),
                    conduct: met.clone(),
                    dedication: met,
                };
                vec![draft(day, Assessed { election: id(), member, standards })]
            } else {
                vec![draft(day, acts::appointed(member, branch, Some(id()), None, None))]
            }
        }
    }
}

fn voters(branch: &Branch, group: &GroupId) -> Vec<MemberId> {
    let entitled = |one: &&xiaozu::Member| one.standing == Standing::Full && one.suspended.is_none();
    branch.members_of(group).filter(entitled).map(|one| one.id.clone()).collect()
}

/// Most of the voters; now and then too few.
fn present(dice: &mut Dice, voters: &[MemberId]) -> Vec<MemberId> {
    let away = if dice.per_mille(150) { 600 } else { 40 };
    voters.iter().filter(|_| !dice.per_mille(away)).cloned().collect()
}

fn recommended(dice: &mut Dice, election: &Election, voters: &[MemberId]) -> Recommended {
    let present = present(dice, voters);
    let all = u32::try_from(present.len()).unwrap_or(0);
    let counts = election.standing().map(|one| Recommendation {
        member: one.member.clone(),
        votes: if dice.per_mille(700) { all } else { dice.below(all + 1) },
    });
    let counts = counts.collect();
    Recommended { election: election.id.clone(), present, counts }
}

fn polled(dice: &mut Dice, branch: &Branch, election: &Election, voters: &[MemberId]) -> Polled {
    let present = present(dice, voters);
    let field: Vec<MemberId> = match election.polls().last() {
        Some(poll) if *poll.state() == PollState::Open => poll.field().to_vec(),
        _ => election.candidates().map(|one| one.member.clone()).collect(),
    };
    let field: Vec<MemberId> = field.into_iter().filter(|id| voters.contains(id)).collect();
    let everybody: Vec<MemberId> = branch.members().map(|one| one.id.clone()).collect();
    let favourite = dice.pick(&field).cloned();
    let mut ballots = Ballots::new();
    // Now and then everybody gets as many votes as the next one.
    let evenly = dice.per_mille(250);
    for (place, _) in present.iter().enumerate() {
        if let Some(one) = field.get(place % field.len().max(1)).filter(|_| evenly) {
            let _fits = ballots.put(Ballot::new(vec![one.clone()], vec![], vec![]), 1);
            continue;
        }
        let against = dice.pick(&field).cloned();
        let ballot = match dice.below(10) {
            0..=5 => Ballot::new(favourite.clone().into_iter().collect(), vec![], vec![]),
            6..=7 => Ballot::new(against.into_iter().collect(), vec![], vec![]),
            8 => {
                let written = dice.pick(&everybody).cloned().into_iter().collect();
                Ballot::new(vec![], against.into_iter().collect(), written)
            }
            _ => Ballot::new(vec![], against.into_iter().collect(), vec![]),
        };
        let _fits = ballots.put(ballot, 1);
    }
    Polled { election: election.id.clone(), present, ballots }
}
