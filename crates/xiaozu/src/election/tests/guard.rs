//! The publication guard, over every profile of small electorates: given the published form, the
//! turnout and one known ballot, nobody else's vote on anybody is determined, unless outcome,
//! turnout and that ballot alone determine it; and where they do, the round carries the note.
//!
//! The outcome is who is elected, the field of the next round, and whether that is a run-off. So this
//! covers what a second round gives away about the first: its field and kind, and nothing else of it,
//! depend on the first. What a run-off gives away about its own votes is run here as well.

mod profiles;

use std::collections::{BTreeMap, BTreeSet};

use super::{ballots, id};
use crate::election::{CountRules, Poll, PublicationRules, Round, Sitting};
use crate::rulebook::{Base, Publication, Threshold};
use profiles::{Vote, every_profile, every_vote, mark_on};

/// A small poll: who stands, who may be written in, by which line.
#[derive(Debug, Clone, Copy)]
struct Small {
    candidates: usize,
    outsiders: usize,
    voters: u8,
    seats: u32,
    line: Option<Threshold>,
    run_off: bool,
}

const SMALL: PublicationRules =
    PublicationRules { counts_from: 5, min_cell: 2, publication: Publication::Guarded };

fn half_of_all() -> Option<Threshold> {
    Threshold::more_than(1, 2, Base::ShouldAttend).ok()
}

fn small(candidates: usize, outsiders: usize, voters: u8) -> Small {
    Small { candidates, outsiders, voters, seats: 1, line: half_of_all(), run_off: false }
}

impl Small {
    /// The round, and its outcome.
    fn round(&self, votes: &[Vote], profile: &[u8]) -> (Round, String) {
        let cast: Vec<Vote> = votes
            .iter()
            .zip(profile)
            .flat_map(|(vote, count)| std::iter::repeat_n(vote.clone(), usize::from(*count)))
            .collect();
        let quorum = Threshold::at_least(4, 5, Base::ShouldAttend).unwrap();
        let rules = CountRules { quorum, line: self.line, max_rounds: 3 };
        let mut poll = Poll::new((0..self.candidates).map(id).collect(), self.seats, rules);
        let all = u32::from(self.voters);
        let sitting = |ballots| Sitting { should_attend: all, present: all, ballots, may_stand: &|_| true };
        let (nothing, cast) = (ballots(&[]), ballots(&cast));
        if self.run_off {
            // Nobody votes: all are tied.
            poll.round(&sitting(&nothing)).unwrap();
        }
        assert_eq!(poll.is_run_off(), self.run_off);
        let round = poll.round(&sitting(&cast)).unwrap().clone();
        let shown = round.published(SMALL, false);
        let outcome = format!("{:?} {:?} {:?} {}", shown.elected, shown.void, shown.next, poll.is_run_off());
        (round, outcome)
    }
}

/// What a form tells somebody who knows one ballot: for each person, the marks the others can have.
type Told = BTreeMap<(String, usize, usize), BTreeSet<u8>>;

struct Leaks {
    /// Form, known ballot, person: the others' marks are determined, and not by the outcome alone.
    by_form: Vec<(String, usize, usize)>,
    /// Outcomes that determine them, and carry no note.
    unnoted: BTreeSet<String>,
    /// Outcomes with a note.
    noted: BTreeSet<String>,
}

fn leaks(poll: Small, publish: impl Fn(&Round) -> String) -> Leaks {
    let votes = every_vote(poll.candidates, poll.outsiders);
    let people = poll.candidates + poll.outsiders;
    let (mut by_form, mut by_outcome, mut outcomes) = (Told::new(), Told::new(), BTreeMap::new());
    let mut notes: BTreeMap<String, bool> = BTreeMap::new();
    for profile in every_profile(votes.len(), poll.voters) {
        let (round, outcome) = poll.round(&votes, &profile);
        let form = format!("{outcome} {}", publish(&round));
        outcomes.insert(form.clone(), outcome.clone());
        let note = round.published(SMALL, false).disclosure;
        assert_eq!(
            *notes.entry(outcome.clone()).or_insert(note),
            note,
            "the note tells more than the outcome"
        );
        for known in (0..votes.len()).filter(|known| profile[*known] > 0) {
            for person in 0..people {
                let others = (0..votes.len()).filter(|other| profile[*other] > u8::from(*other == known));
                let marks: BTreeSet<u8> =
                    others.map(|other| mark_on(&votes[other], person, poll.candidates)).collect();
                by_form.entry((form.clone(), known, person)).or_default().extend(&marks);
                by_outcome.entry((outcome.clone(), known, person)).or_default().extend(&marks);
            }
        }
    }
    // Whoever is no candidate gets a vote by being written in; not to write somebody in is no vote.
    let vote = |person: usize, marks: &BTreeSet<u8>| {
        marks.len() == 1 && (person < poll.candidates || marks.contains(&1))
    };
    let determined = |told: Told| {
        told.into_iter().filter(|((.., person), marks)| vote(*person, marks)).map(|(key, _)| key)
    };
    let by_outcome: BTreeSet<_> = determined(by_outcome).collect();
    let beyond = |(form, known, person): &(String, usize, usize)| {
        !by_outcome.contains(&(outcomes[form].clone(), *known, *person))
    };
    let unnoted = by_outcome.iter().map(|(outcome, ..)| outcome.clone()).filter(|outcome| !notes[outcome]);
    Leaks {
        by_form: determined(by_form).filter(beyond).collect(),
        unnoted: unnoted.collect(),
        noted: notes.iter().filter(|(_, note)| **note).map(|(outcome, _)| outcome.clone()).collect(),
    }
}

fn guarded(round: &Round) -> String {
    serde_json::to_string(&round.published(SMALL, false).counts).unwrap()
}

fn gives_nobody_away(poll: Small) {
    let leaks = leaks(poll, guarded);
    assert_eq!(leaks.by_form, [], "{poll:?}");
    assert_eq!(leaks.unnoted, BTreeSet::new(), "{poll:?}");
}

#[test]
fn the_published_form_gives_nobody_away_two_candidates_up_to_seven_voters() {
    (2..=7).for_each(|voters| gives_nobody_away(small(2, 0, voters)));
}

#[test]
fn the_published_form_gives_nobody_away_three_candidates_up_to_five_voters() {
    (2..=5).for_each(|voters| gives_nobody_away(small(3, 0, voters)));
}

#[test]
fn write_ins_give_nobody_away() {
    (2..=8).for_each(|voters| gives_nobody_away(small(1, 1, voters)));
    (2..=7).for_each(|voters| gives_nobody_away(small(1, 2, voters)));
    (2..=6).for_each(|voters| gives_nobody_away(small(2, 1, voters)));
}

#[test]
fn a_run_off_gives_nobody_away() {
    (2..=7).for_each(|voters| gives_nobody_away(Small { run_off: true, ..small(2, 0, voters) }));
    (2..=5).for_each(|voters| gives_nobody_away(Small { run_off: true, ..small(2, 1, voters) }));
}

#[test]
fn other_lines_and_two_seats_give_nobody_away() {
    // Not a line on valid ballots: who is elected then tells how many are spoiled.
    let lines = [
        None,
        Threshold::at_least(2, 3, Base::Present).ok(),
        Threshold::at_least(1, 5, Base::ShouldAttend).ok(),
    ];
    for line in lines {
        (2..=6).for_each(|voters| gives_nobody_away(Small { line, ..small(2, 0, voters) }));
        (2..=5).for_each(|voters| gives_nobody_away(Small { line, ..small(1, 1, voters) }));
        (2..=4).for_each(|voters| gives_nobody_away(Small { line, seats: 2, ..small(3, 0, voters) }));
    }
    // From 5 ballots on counts are shown, and with the smallest cell a tie for the second seat can tell that
    // all were for the first: not proven, and said so in the documentation.
    (2..=4).for_each(|voters| gives_nobody_away(Small { seats: 2, ..small(3, 0, voters) }));
}

#[test]
fn the_note_is_not_given_for_nothing() {
    for voters in 5..=7 {
        let leaks = leaks(small(2, 0, voters), guarded);
        assert_eq!(leaks.noted, BTreeSet::new(), "three of {voters} leave a doubt about each");
    }
}

#[test]
fn every_count_would_give_votes_away() {
    let full = PublicationRules { publication: Publication::Full, ..SMALL };
    let publish = |round: &Round| serde_json::to_string(&round.published(full, false).counts).unwrap();
    assert!(!leaks(small(2, 0, 5), publish).by_form.is_empty());
    assert!(!leaks(small(1, 1, 5), publish).by_form.is_empty());
}
