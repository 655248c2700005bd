//! Packed ballots against the same ballots as a book records them: the same rounds, the same errors.

use proptest::prelude::*;

use super::id;
use crate::MemberId;
use crate::election::{Ballot, Ballots, CountRules, Mark, PackedBallots, PackingError, Poll, Sitting};
use crate::rulebook::{Base, Threshold};

/// Whom a ballot is for, against, and whom it writes in, by number.
type Marked = (Vec<usize>, Vec<usize>, Vec<usize>);

#[derive(Debug)]
struct Case {
    candidates: usize,
    seats: u32,
    all: u32,
    present: u32,
    line: bool,
    base: Base,
    rounds: Vec<Vec<(Marked, u32)>>,
}

/// A ballot, mostly of single marks; sometimes it marks both ways, names twice, writes in, or marks a stranger.
fn ballot(candidates: usize) -> impl Strategy<Value = Marked> {
    let odd = prop_oneof![
        12 => Just((vec![], vec![], vec![])),
        1 => (0..20_usize).prop_map(|who| (vec![], vec![], vec![who])),
        1 => (0..candidates, 0..2_usize).prop_map(|(who, times)| (vec![who], vec![who; times], vec![])),
    ];
    (prop::collection::vec(0..3_u8, candidates), odd).prop_map(
        |(marks, (mut for_, mut against, write_in))| {
            for (who, mark) in marks.iter().enumerate() {
                match mark {
                    1 => for_.push(who),
                    2 => against.push(who),
                    _ => {}
                }
            }
            (for_, against, write_in)
        },
    )
}

fn case() -> impl Strategy<Value = Case> {
    let base = prop::sample::select(vec![Base::ShouldAttend, Base::Present, Base::Voting]);
    (1..=16_usize, 1..=9_u32, 1..600_u32, 0..4_u32, any::<bool>(), base, 0..30_u32).prop_flat_map(
        |(candidates, seats, all, missing, line, base, stranger)| {
            // Now and then a ballot of the first round marks somebody who is no candidate.
            let marked = if stranger == 0 { candidates + 1 } else { candidates };
            let most = (all as usize).min(300);
            let first = prop::collection::vec((ballot(marked), 1..4_u32), 0..=most);
            let further = || prop::collection::vec((ballot(candidates), 1..4_u32), 0..40);
            let rounds = (first, further(), further()).prop_map(|(one, two, three)| vec![one, two, three]);
            rounds.prop_map(move |rounds| Case {
                candidates,
                seats,
                all,
                present: all.saturating_sub(missing),
                line,
                base,
                rounds,
            })
        },
    )
}

fn ballots(cast: &[(Marked, u32)], kept: impl Fn(&MemberId) -> bool) -> Ballots {
    let names = |who: &[usize]| who.iter().map(|who| id(*who)).filter(&kept).collect::<Vec<_>>();
    let mut ballots = Ballots::new();
    for ((for_, against, write_in), count) in cast {
        let write_in = write_in.iter().map(|who| id(*who)).collect();
        ballots.put(Ballot::new(names(for_), names(against), write_in), *count).unwrap();
    }
    ballots
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 2 } else { 3000 }))]

    #[test]
    fn packed_and_plain_ballots_give_the_same_rounds(case in case(), backwards in any::<bool>()) {
        let rules = CountRules {
            quorum: Threshold::at_least(1, 2, Base::ShouldAttend).unwrap(),
            line: case.line.then(|| Threshold::more_than(1, 2, case.base).unwrap()),
            max_rounds: 3,
        };
        let field: Vec<MemberId> = (0..case.candidates).map(id).collect();
        let mut plain = Poll::new(field.clone(), case.seats, rules);
        let mut packed = plain.clone();
        for (number, cast) in case.rounds.iter().enumerate() {
            // Later rounds mark only who is left; the packed field keeps everybody, in another order.
            let now: Vec<MemberId> = plain.field().to_vec();
            let cast = ballots(cast, |who| number == 0 || now.contains(who));
            let mut order = field.clone();
            if backwards {
                order.reverse();
            }
            let same = PackedBallots::pack(order, &cast).unwrap();
            prop_assert_eq!(same.len(), cast.len());
            prop_assert_eq!(&same.to_ballots(), &cast);
            let may_stand = |who: &MemberId| *who != id(18);
            let (all, present) = (case.all, case.present);
            let one = plain.round(&Sitting { should_attend: all, present, ballots: &cast, may_stand: &may_stand }).cloned();
            let two = packed.round(&Sitting { should_attend: all, present, ballots: &same, may_stand: &may_stand }).cloned();
            prop_assert_eq!(one, two);
            prop_assert_eq!(&plain, &packed);
        }
    }

    /// More than the bytes of the counters hold, in few kinds: counted again one by one.
    #[test]
    fn long_counts_carry_over(
        kinds in prop::collection::vec(any::<u32>(), 1..5),
        size in 32_000..70_000_usize,
        seats in 0..12_u32,
    ) {
        let words: Vec<u32> = kinds.iter().copied().cycle().take(size).collect();
        let found = crate::election::packed_count::count(&words, seats);
        let (mut spoiled, mut set) = (0, [0_u32; 32]);
        for word in words {
            let codes = || (0..16).map(move |place| word >> (2 * place) & 3);
            if codes().any(|code| code == 3) || codes().filter(|code| *code == 1).count() > seats as usize {
                spoiled += 1;
            } else {
                set.iter_mut().enumerate().for_each(|(bit, set)| *set += word >> bit & 1);
            }
        }
        prop_assert_eq!((found.spoiled, found.set), (spoiled, set));
    }
}

#[test]
fn what_cannot_be_packed_is_refused_or_kept_beside() {
    let field = || vec![id(0), id(1)];
    let many: Vec<MemberId> = (0..17).map(id).collect();
    assert_eq!(PackedBallots::new(many), Err(PackingError::TooManyCandidates { candidates: 17 }));
    let twice = PackedBallots::new(vec![id(0), id(0)]);
    assert_eq!(twice, Err(PackingError::CandidateTwice { member: id(0) }));
    let past = PackedBallots::from_words(field(), vec![0b1010, 0b1_0000]);
    assert_eq!(past, Err(PackingError::PastTheField { ballot: 1 }));
    assert!(PackedBallots::from_words((0..16).map(id).collect(), vec![u32::MAX]).is_ok());
    assert!(PackedBallots::from_words(vec![], vec![0]).is_ok());

    let mut packed = PackedBallots::new(field()).unwrap();
    assert_eq!(packed.push(&[Mark::For; 3]), Err(PackingError::PastTheField { ballot: 0 }));
    packed.put(&Ballot::new(vec![id(0)], vec![], vec![]), u32::MAX).unwrap();
    assert!(matches!(packed.push(&[Mark::For]), Err(PackingError::TooMany(_))));
    assert_eq!((packed.len(), packed.words().len()), (u32::MAX, 0), "a large group stays a group");
}
