//! Proposing learning pairs: thousands in groups, and hundreds across them.
#![expect(clippy::unwrap_used, reason = "a benchmark stops when its input is wrong")]

use divan::Bencher;
use xiaozu::{PairOf, PairPerson, PairPlan, Score, propose_pairs};

fn main() {
    divan::main();
}

/// People in groups of eight with scores all over the scale; about 60 % are weak and 20 % strong.
fn people(count: usize) -> Vec<PairPerson> {
    let person = |at: usize| PairPerson {
        id: format!("m{at:04}").parse().unwrap(),
        group: Some(format!("g{}", at / 8).parse().unwrap()),
        score: Some(Score::new(u32::try_from((at * 37 + at / 11 * 5) % 101).unwrap()).unwrap()),
        guides: Vec::new(),
    };
    (0..count).map(person).collect()
}

fn plan(across_groups: bool) -> PairPlan {
    let (pass, strong) = (Score::new(60).ok(), Score::new(80).ok());
    PairPlan { pass, strong, across_groups, ..PairPlan::default() }
}

#[divan::bench(args = [50, 1000, 5000])]
fn inside_groups(bencher: Bencher<'_, '_>, count: usize) {
    let (people, plan) = (people(count), plan(false));
    bencher.bench(|| propose_pairs(&people, &plan).unwrap());
}

#[divan::bench(args = [100, 300, 600, 1000], sample_count = 5)]
fn across_groups(bencher: Bencher<'_, '_>, count: usize) {
    let (people, plan) = (people(count), plan(true));
    bencher.bench(|| propose_pairs(&people, &plan).unwrap());
}

/// With refusals no closed form helps: the largest load is searched for.
#[divan::bench(args = [100, 300, 600], sample_count = 5)]
fn across_groups_with_refusals(bencher: Bencher<'_, '_>, count: usize) {
    let people = people(count);
    let two = |at: usize| PairOf {
        guide: people.get(at * 7919 % count).unwrap().id.clone(),
        learner: people.get(at * 104_729 % count).unwrap().id.clone(),
    };
    let mut refused: Vec<PairOf> =
        (0..count * 10).map(two).filter(|pair| pair.guide != pair.learner).collect();
    refused.sort();
    refused.dedup();
    let plan = PairPlan { refused, ..plan(true) };
    bencher.bench(|| propose_pairs(&people, &plan).unwrap());
}
