//! Counting a round of a million ballots on ten candidates: the votes for and against each.

use std::path::Path;

use anyhow::{Result, bail};
use xiaozu::{Base, CountRules, MemberId, PackedBallots, Poll, Sitting, Threshold};

use crate::data::{BALLOTS, CANDIDATES, SEATS};
use crate::{Work, columns};

pub(crate) fn load(name: &str, folder: &Path) -> Result<Work> {
    let words = columns::read(&folder.join("ballots.u32"), u32::from_le_bytes)?;
    Ok(match name {
        "xiaozu" => {
            let field: Vec<MemberId> =
                (0..CANDIDATES).map(|n| MemberId::new(&format!("m{n}"))).collect::<Result<_, _>>()?;
            let ballots = PackedBallots::from_words(field.clone(), words)?;
            let rules = CountRules {
                quorum: Threshold::at_least(4, 5, Base::ShouldAttend)?,
                line: Some(Threshold::more_than(1, 2, Base::ShouldAttend)?),
                max_rounds: 3,
            };
            Box::new(move || round(&field, &ballots, rules))
        }
        "loop" => Box::new(move || plain(&words)),
        "bytes" => Box::new(move || u64::from(words.iter().fold(0, |all, one| all ^ one)) & 1),
        _ => bail!("there is no contestant `ballots/{name}`"),
    })
}

/// The whole round: quorum, validity, votes, the line, who is elected, what follows.
fn round(field: &[MemberId], ballots: &PackedBallots, rules: CountRules) -> u64 {
    let mut poll = Poll::new(field.to_vec(), SEATS, rules);
    let sitting = Sitting { should_attend: BALLOTS, present: BALLOTS, ballots, may_stand: &|_| true };
    let Ok(round) = poll.round(&sitting) else { return 0 };
    let votes = round.tally.iter().map(|row| [row.for_, row.against]);
    sum(votes)
}

/// One number out of all counts: none can be wrong without changing it, but by a rare chance.
fn sum(votes: impl Iterator<Item = [u32; 2]>) -> u64 {
    votes.flatten().zip(1..).map(|(count, place): (u32, u64)| u64::from(count) * place).sum()
}

/// What anybody would write first, checks included.
fn plain(words: &[u32]) -> u64 {
    let mut votes = [[0_u32; 2]; 16];
    for word in words {
        let marks = || (0..16).map(|place| word >> (2 * place) & 3);
        if marks().any(|mark| mark == 3) || marks().filter(|mark| *mark == 1).count() > SEATS as usize {
            continue;
        }
        for (mark, [for_, against]) in marks().zip(&mut votes) {
            match mark {
                1 => *for_ += 1,
                2 => *against += 1,
                _ => {}
            }
        }
    }
    sum(votes.into_iter())
}
