//! The publication guard, over every profile of small electorates: given the published form, the
//! turnout and one known ballot, nobody else's vote on any candidate is determined, unless outcome,
//! turnout and that ballot alone determine it.

use std::collections::BTreeMap;

use super::ballots;
use crate::election::{CountRules, Poll, PublicationRules, Round, Sitting};
use crate::rulebook::{Base, Publication, Threshold};

/// Ballot types over some candidates: every combination of for, against, abstain.
fn types(candidates: u32) -> Vec<Vec<u8>> {
    (0..3u32.pow(candidates))
        .map(|code| (0..candidates).map(|place| (code / 3u32.pow(place) % 3) as u8).collect())
        .collect()
}

/// Every multiset of `left` ballots, as counts by type.
fn profiles(types: usize, left: u8, at: usize, counts: &mut Vec<u8>, found: &mut Vec<Vec<u8>>) {
    if at + 1 == types {
        counts[at] = left;
        found.push(counts.clone());
        counts[at] = 0;
        return;
    }
    for count in 0..=left {
        counts[at] = count;
        profiles(types, left - count, at + 1, counts, found);
    }
    counts[at] = 0;
}

fn round(types: &[Vec<u8>], profile: &[u8], voters: u8) -> Round {
    let cast: Vec<(Vec<u8>, Option<usize>)> = types
        .iter()
        .zip(profile)
        .flat_map(|(marks, count)| std::iter::repeat_n((marks.clone(), None), usize::from(*count)))
        .collect();
    let rules = CountRules {
        quorum: Threshold::at_least(4, 5, Base::ShouldAttend).unwrap(),
        line: Some(Threshold::more_than(1, 2, Base::ShouldAttend).unwrap()),
        max_rounds: 3,
    };
    let mut poll = Poll::new((0..types[0].len()).map(super::id).collect(), 1, rules);
    let ballots = ballots(&cast);
    let n = u32::from(voters);
    let sitting = Sitting { should_attend: n, present: n, ballots: &ballots, may_stand: &|_| true };
    let mut round = poll.round(&sitting).unwrap().clone();
    // The outcome names the next field too.
    round.field = poll.field().to_vec();
    round.field.sort();
    round
}

/// How an attacker's knowledge of one ballot splits what is published: for each published form and known
/// ballot type, which marks the other voters can still have on each candidate.
fn leaks(types: &[Vec<u8>], voters: u8, publish: impl Fn(&Round) -> String) -> Vec<(String, usize, usize)> {
    let mut all = Vec::new();
    profiles(types.len(), voters, 0, &mut vec![0; types.len()], &mut all);
    // (published, known ballot, candidate) → the marks seen among the others.
    let mut seen: BTreeMap<(String, usize, usize), [bool; 3]> = BTreeMap::new();
    let mut outcomes: BTreeMap<String, String> = BTreeMap::new();
    let mut by_outcome: BTreeMap<(String, usize, usize), [bool; 3]> = BTreeMap::new();
    for profile in &all {
        let round = round(types, profile, voters);
        let outcome = format!("{:?} {:?} {:?}", round.elected, round.void, round.field);
        let published = format!("{outcome} {}", publish(&round));
        outcomes.insert(published.clone(), outcome.clone());
        for known in (0..types.len()).filter(|known| profile[*known] > 0) {
            for (other, marks) in types.iter().enumerate() {
                if profile[other] > u8::from(other == known) {
                    for (candidate, mark) in marks.iter().enumerate() {
                        seen.entry((published.clone(), known, candidate)).or_default()[usize::from(*mark)] =
                            true;
                        by_outcome.entry((outcome.clone(), known, candidate)).or_default()
                            [usize::from(*mark)] = true;
                    }
                }
            }
        }
    }
    let one = |marks: &[bool; 3]| marks.iter().filter(|mark| **mark).count() == 1;
    seen.into_iter()
        .filter(|(_, marks)| one(marks))
        .filter(|((published, known, candidate), _)| {
            !one(&by_outcome[&(outcomes[published].clone(), *known, *candidate)])
        })
        .map(|(key, _)| key)
        .collect()
}

fn guarded(round: &Round, rules: PublicationRules) -> String {
    serde_json::to_string(&round.published(rules, false).counts).unwrap()
}

const SMALL: PublicationRules =
    PublicationRules { counts_from: 5, min_cell: 2, publication: Publication::Guarded };

#[test]
fn the_published_form_gives_nobody_away_two_candidates_up_to_seven_voters() {
    for voters in 2..=7 {
        assert_eq!(leaks(&types(2), voters, |round| guarded(round, SMALL)), [], "{voters} voters");
    }
}

#[test]
fn the_published_form_gives_nobody_away_three_candidates_up_to_five_voters() {
    for voters in 2..=5 {
        assert_eq!(leaks(&types(3), voters, |round| guarded(round, SMALL)), [], "{voters} voters");
    }
}

#[test]
fn every_count_would_give_votes_away() {
    let full = PublicationRules { publication: Publication::Full, ..SMALL };
    assert!(!leaks(&types(2), 5, |round| guarded(round, full)).is_empty());
}
