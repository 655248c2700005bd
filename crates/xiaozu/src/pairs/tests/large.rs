//! Pools too large to try everything, held to another reading of the rule: the gaps are sums over the people
//! paired, and of the sets that can be paired the best of either side go together (Mendelsohn and Dulmage), each
//! found by taking people in the order of their worth while all taken can be paired (transversal matroids).

use proptest::prelude::*;

use super::{person, plan, two};
use crate::pairs::*;

/// The left ones that can be matched with the right ones, the first taken first: augmenting paths.
fn matched(edges: &[Vec<usize>], right: usize) -> Vec<usize> {
    fn augment(at: usize, edges: &[Vec<usize>], seen: &mut [bool], with: &mut [Option<usize>]) -> bool {
        edges[at].iter().any(|&to| {
            if std::mem::replace(&mut seen[to], true) {
                return false;
            }
            let free = with[to].is_none_or(|other| augment(other, edges, seen, with));
            if free {
                with[to] = Some(at);
            }
            free
        })
    }
    let mut with = vec![None; right];
    (0..edges.len()).filter(|at| augment(*at, edges, &mut vec![false; right], &mut with)).collect()
}

struct Sides {
    /// Scores, the highest first.
    weak: Vec<u32>,
    /// Scores, the lowest first.
    strong: Vec<u32>,
    may: Vec<Vec<bool>>,
}

impl Sides {
    /// How many can be paired where nobody leads more than a load, and the smallest sum of gaps.
    fn best(&self, load: usize) -> (usize, u32) {
        let places: Vec<usize> = (0..self.strong.len() * load).map(|place| place / load).collect();
        let of_weak = |learner: &Vec<bool>| {
            (0..places.len()).filter(|place| learner[places[*place]]).collect::<Vec<_>>()
        };
        let of_place = |guide: &usize| (0..self.weak.len()).filter(|one| self.may[*one][*guide]).collect();
        let learners = matched(&self.may.iter().map(of_weak).collect::<Vec<_>>(), places.len());
        let taken = matched(&places.iter().map(of_place).collect::<Vec<_>>(), self.weak.len());
        assert_eq!(learners.len(), taken.len());
        let guides: u32 = taken.iter().map(|place| self.strong[places[*place]]).sum();
        (learners.len(), guides - learners.iter().map(|one| self.weak[*one]).sum::<u32>())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn large_pools_are_paired_as_another_reading_says(
        mut weak in prop::collection::vec(0u32..60, 1..60),
        mut strong in prop::collection::vec(80u32..101, 1..30),
        dice in prop::collection::vec(0u32..100, 1800),
        refusing in 0u32..100,
    ) {
        weak.sort_by(|one, other| other.cmp(one));
        strong.sort_unstable();
        let may = |learner: usize, guide: usize| dice[learner * 30 + guide] >= refusing;
        let may: Vec<Vec<bool>> =
            (0..weak.len()).map(|one| (0..strong.len()).map(|guide| may(one, guide)).collect()).collect();
        let mut people = Vec::new();
        let mut refused = Vec::new();
        for (one, score) in weak.iter().enumerate() {
            people.push(person(&format!("w{one}"), Some("g"), Some(*score)));
            let against = (0..strong.len()).filter(|guide| !may[one][*guide]);
            refused.extend(against.map(|guide| two(&format!("s{guide}"), &format!("w{one}"))));
        }
        for (guide, score) in strong.iter().enumerate() {
            people.push(person(&format!("s{guide}"), Some("g"), Some(*score)));
        }
        let totals = propose_pairs(&people, &PairPlan { refused, ..plan() }).unwrap().totals;

        let most = weak.len().div_ceil(strong.len());
        let sides = Sides { weak, strong, may };
        let (count, _) = sides.best(most);
        let load = (0..=most).find(|load| sides.best(*load).0 == count).unwrap();
        let found = (totals.proposed as usize, totals.largest_load as usize, totals.gap);
        prop_assert_eq!(found, (count, load, sides.best(load).1));
    }
}
