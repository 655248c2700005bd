//! The count against a slow reading of the rules, ballot by ballot.

use super::{ballots, id};
use crate::MemberId;
use crate::election::{CountRules, Poll, PollState, Sitting};
use crate::rulebook::{Base, Threshold};

/// One ballot as marks over the field, and who is written in.
type Marks = (Vec<u8>, Option<usize>);

struct Slow {
    over: bool,
    rounds: u32,
    seats: usize,
    field: Vec<usize>,
    run_off: bool,
    elected: Vec<usize>,
    tied: Option<Vec<usize>>,
    line_on: bool,
    max_rounds: u32,
}

impl Slow {
    fn round(&mut self, all: usize, present: usize, cast: &[Marks]) {
        if present * 5 < all * 4 || cast.len() > present {
            return;
        }
        let vacant = self.seats - self.elected.len();
        let mut votes: Vec<(usize, usize)> = self.field.iter().map(|who| (*who, 0)).collect();
        for (marks, written) in cast {
            let fors = marks.iter().filter(|mark| **mark == 1).count() + usize::from(written.is_some());
            let against = marks.iter().filter(|mark| **mark == 2).count();
            let in_field = written.is_some_and(|who| self.field.contains(&who));
            if fors > vacant || (written.is_some() && (against == 0 || self.run_off || in_field)) {
                continue;
            }
            for (place, mark) in marks.iter().enumerate() {
                if *mark == 1 {
                    votes[place].1 += 1;
                }
            }
            if let Some(who) = written.filter(|who| !self.elected.contains(who)) {
                match votes.iter_mut().find(|(other, _)| *other == who) {
                    Some(row) => row.1 += 1,
                    None => votes.push((who, 1)),
                }
            }
        }
        self.rounds += 1;
        let over = |count: usize| if self.line_on { count * 2 > all } else { count > 0 };
        let mut winners: Vec<(usize, usize)> =
            votes.iter().copied().filter(|(_, count)| over(*count)).collect();
        winners.sort_by_key(|(_, count)| usize::MAX - count);
        let used_up = self.rounds >= self.max_rounds;
        if winners.len() > vacant {
            let limit = winners[vacant - 1].1;
            if winners[vacant].1 == limit {
                self.elected.extend(winners.iter().filter(|(_, count)| *count > limit).map(|(who, _)| *who));
                let tied = winners.iter().filter(|(_, count)| *count == limit).map(|(who, _)| *who).collect();
                if used_up {
                    (self.over, self.tied) = (true, Some(tied));
                } else {
                    (self.field, self.run_off) = (tied, true);
                }
                return;
            }
            winners.truncate(vacant);
        }
        self.elected.extend(winners.iter().map(|(who, _)| *who));
        if self.elected.len() == self.seats {
            self.over = true;
            return;
        }
        let mut left: Vec<(usize, usize)> =
            votes.into_iter().filter(|(who, _)| !self.elected.contains(who)).collect();
        left.sort_by_key(|(_, count)| usize::MAX - count);
        let cut = 2 * (self.seats - self.elected.len());
        if left.len() > cut {
            let limit = left[cut - 1].1;
            left.retain(|(_, count)| *count >= limit);
        }
        if used_up || left.is_empty() {
            self.over = true;
            return;
        }
        self.run_off =
            winners.is_empty() && left.len() > 1 && left.iter().all(|(_, count)| *count == left[0].1);
        self.field = left.into_iter().map(|(who, _)| who).collect();
    }
}

/// A generator of its own, so that the histories are the same on every machine.
struct SplitMix(u64);

impl SplitMix {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }
}

#[test]
fn the_count_agrees_with_a_slow_reading_of_the_rules_on_random_histories() {
    let mut dice = SplitMix(2022);
    let (mut finished, mut ties, mut run_offs) = (0, 0, 0);
    for history in 0..12_000 {
        let (seats, candidates, all) = (1 + dice.below(3), 1 + dice.below(5), 1 + dice.below(9));
        let (line_on, max_rounds) = (dice.below(3) > 0, 1 + dice.below(3) as u32);
        let line = Threshold::more_than(1, 2, Base::ShouldAttend).unwrap();
        let rules = CountRules {
            quorum: Threshold::at_least(4, 5, Base::ShouldAttend).unwrap(),
            line: line_on.then_some(line),
            max_rounds,
        };
        let field: Vec<usize> = (0..candidates).collect();
        let mut poll = Poll::new(field.iter().map(|who| id(*who)).collect(), seats as u32, rules);
        let mut slow = Slow {
            over: false,
            rounds: 0,
            seats,
            field,
            run_off: false,
            elected: vec![],
            tied: None,
            line_on,
            max_rounds,
        };
        for _ in 0..6 {
            if slow.over {
                break;
            }
            let present = all - dice.below(3).min(all);
            let cast: Vec<Marks> = (0..(present + dice.below(2)).saturating_sub(dice.below(2)))
                .map(|_| {
                    let marks = slow.field.iter().map(|_| dice.below(3) as u8).collect();
                    (marks, (dice.below(5) == 0).then(|| dice.below(8)))
                })
                .collect();
            // The helper numbers marks by place: rename to the field of this round.
            let names: Vec<MemberId> = poll.field().to_vec();
            let renamed = rename(&cast, &names);
            slow.round(all, present, &cast);
            let sitting = Sitting {
                should_attend: all as u32,
                present: present as u32,
                ballots: &renamed,
                may_stand: &|_| true,
            };
            poll.round(&sitting).unwrap();
            let expected: Vec<MemberId> = slow.elected.iter().map(|who| id(*who)).collect();
            let sorted = |mut ids: Vec<MemberId>| {
                ids.sort();
                ids
            };
            assert_eq!(sorted(poll.elected().to_vec()), sorted(expected), "history {history}");
            assert_eq!(*poll.state() != PollState::Open, slow.over, "history {history}: {:?}", poll.state());
            if slow.over {
                let tied = slow.tied.clone().map(|tied| sorted(tied.iter().map(|who| id(*who)).collect()));
                let found = match poll.state() {
                    PollState::Tied { among, .. } => Some(sorted(among.clone())),
                    _ => None,
                };
                assert_eq!(found, tied, "history {history}");
                (finished, ties) = (finished + 1, ties + usize::from(tied.is_some()));
            } else {
                assert_eq!(poll.is_run_off(), slow.run_off, "history {history}");
                // The order of equals is the library's own; the slow reading follows it.
                let order: Vec<usize> =
                    poll.field().iter().map(|who| who.as_str()[1..].parse().unwrap()).collect();
                let mut both = (order.clone(), slow.field.clone());
                both.0.sort_unstable();
                both.1.sort_unstable();
                assert_eq!(both.0, both.1, "history {history}");
                slow.field = order;
                run_offs += usize::from(slow.run_off);
            }
        }
    }
    assert!(
        finished > 5_000 && ties > 100 && run_offs > 300,
        "{finished} finished, {ties} ties, {run_offs} run-offs"
    );
}

fn rename(cast: &[Marks], field: &[MemberId]) -> crate::election::Ballots {
    let mut renamed = crate::election::Ballots::new();
    for (marks, written) in cast {
        let pick = |mark: u8| {
            (0..marks.len()).filter(move |place| marks[*place] == mark).map(|place| field[place].clone())
        };
        let written = written.iter().map(|who| id(*who)).collect();
        renamed.put(crate::election::Ballot::new(pick(1).collect(), pick(2).collect(), written), 1).unwrap();
    }
    renamed
}

#[test]
fn the_order_of_entry_leaves_no_trace() {
    let one = ballots(&[(vec![1, 2], None), (vec![2, 1], None), (vec![1, 2], None)]);
    let two = ballots(&[(vec![1, 2], None), (vec![1, 2], None), (vec![2, 1], None)]);
    assert_eq!(serde_json::to_string(&one).unwrap(), serde_json::to_string(&two).unwrap());
}

#[test]
fn a_draw_is_among_the_tied_only() {
    let rules = CountRules {
        quorum: Threshold::at_least(4, 5, Base::ShouldAttend).unwrap(),
        line: None,
        max_rounds: 1,
    };
    let mut poll = Poll::new(vec![id(0), id(1), id(2)], 1, rules);
    let cast = ballots(&[(vec![1, 0, 0], None), (vec![0, 1, 0], None)]);
    poll.round(&Sitting { should_attend: 2, present: 2, ballots: &cast, may_stand: &|_| true }).unwrap();
    assert!(poll.clone().draw(&id(2)).is_err());
    poll.draw(&id(1)).unwrap();
    assert_eq!((poll.state(), poll.elected()), (&PollState::Filled, &[id(1)][..]));
}
