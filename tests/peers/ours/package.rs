//! What the npm package does in JavaScript, natively: the unit's book, a count, groups.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use xiaozu::{
    Ballot, Ballots, Base, Book, CountRules, Day, Formed, GroupingPlan, GroupingProblem, MemberId,
    PackedBallots, Poll, Rulebook, Sitting, Threshold, form_groups,
};

use crate::Work;

/// As many as in `bindings/wasm/benches/work.js`, marked in the same way.
const BALLOTS: u32 = 100_000;
const CANDIDATES: u32 = 10;
const SEATS: u32 = 5;

pub(crate) fn load(name: &str) -> Result<Work> {
    match name {
        "unit" => unit(),
        "plain" => plain(),
        "packed" => packed(),
        "groups" => groups(),
        _ => bail!("there is no contestant `package/{name}`"),
    }
}

fn file(path: &str) -> Result<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read(&path).with_context(|| path.display().to_string())
}

/// The findings of the unit's book.
fn unit() -> Result<Work> {
    let (text, rules) = (file("books/unit.jsonl")?, Rulebook::source());
    let day: Day = "2022-06-10".parse()?;
    Ok(Box::new(move || {
        let Ok(book) = Book::read(&text, Arc::clone(&rules)) else { return 0 };
        book.as_of(day).findings().len() as u64
    }))
}

/// The marks of a ballot, two bits a candidate: for, against, or nothing.
fn word(ballot: u32) -> u32 {
    (0..CANDIDATES).fold(0, |word, place| {
        let mark = match ballot.wrapping_mul(31).wrapping_add(place * 7) % 4 {
            0 | 1 => 1,
            2 => 2,
            _ => 0,
        };
        let full = (0..place).filter(|before| word >> (2 * before) & 3 == 1).count() >= SEATS as usize;
        word | (if full && mark == 1 { 0 } else { mark }) << (2 * place)
    })
}

fn field() -> Result<Vec<MemberId>> {
    Ok((0..CANDIDATES).map(|place| MemberId::new(&format!("m{place}"))).collect::<Result<_, _>>()?)
}

fn rules() -> Result<CountRules> {
    Ok(CountRules {
        quorum: Threshold::at_least(4, 5, Base::ShouldAttend)?,
        line: Some(Threshold::more_than(1, 2, Base::ShouldAttend)?),
        max_rounds: 3,
    })
}

/// The votes for and against everybody, in one number.
fn sum(round: &xiaozu::Round) -> u64 {
    let votes = round.tally.iter().flat_map(|row| [row.for_, row.against]);
    votes.zip(1..).map(|(count, place): (u32, u64)| u64::from(count) * place).sum()
}

/// Ballots one by one, each with the ids it marks.
fn plain() -> Result<Work> {
    let (field, rules) = (field()?, rules()?);
    let marked = |word: u32, mark: u32| {
        let places = field.iter().zip(0..).filter(move |(_, place)| word >> (2 * place) & 3 == mark);
        places.map(|(id, _)| id.clone()).collect::<Vec<_>>()
    };
    let all: Vec<_> = (0..BALLOTS).map(word).map(|word| (marked(word, 1), marked(word, 2))).collect();
    Ok(Box::new(move || {
        let mut ballots = Ballots::new();
        for (chosen, against) in &all {
            let ballot = Ballot::new(chosen.clone(), against.clone(), Vec::new());
            if ballots.put(ballot, 1).is_err() {
                return 0;
            }
        }
        let mut poll = Poll::new(field.clone(), SEATS, rules);
        let sitting =
            Sitting { should_attend: BALLOTS, present: BALLOTS, ballots: &ballots, may_stand: &|_| true };
        poll.round(&sitting).map_or(0, sum)
    }))
}

/// The same in numbers.
fn packed() -> Result<Work> {
    let (field, rules) = (field()?, rules()?);
    let words: Vec<u32> = (0..BALLOTS).map(word).collect();
    Ok(Box::new(move || {
        let mut poll = Poll::new(field.clone(), SEATS, rules);
        let Ok(ballots) = PackedBallots::from_words(field.clone(), words.clone()) else { return 0 };
        let sitting =
            Sitting { should_attend: BALLOTS, present: BALLOTS, ballots: &ballots, may_stand: &|_| true };
        poll.round(&sitting).map_or(0, sum)
    }))
}

/// Groups of a roster of 34, from the plan to the answer.
fn groups() -> Result<Work> {
    let all: Value = serde_json::from_slice(&file("formed/rosters-34.json")?)?;
    let plan = all.get("plan").context("a plan")?.to_string();
    let roster: Vec<xiaozu::RosterMember> =
        serde_json::from_value(all.get("roster").context("a roster")?.clone())?;
    Ok(Box::new(move || {
        let Ok(plan) = GroupingPlan::from_json(&plan) else { return 0 };
        let Ok(problem) = GroupingProblem::new(plan, roster.clone()) else { return 0 };
        match form_groups(&problem, &mut |_| ControlFlow::Continue(())) {
            Formed::Found(grouping) => grouping.score.points.unsigned_abs(),
            Formed::Infeasible(_) | Formed::Undecided(_) => 0,
        }
    }))
}
