//! Books of many branches: `full.jsonl` as the library writes them, `short.jsonl` with lines of about
//! 100 bytes: no numbers, a short name for who records, and people who go away and come back.

use std::path::Path;

use anyhow::Result;
use xiaozu::facts::{CameBack, WentAway};
use xiaozu::{ActorId, Book, Day, Draft, Fact, MemberId, Rulebook, Text};
use xiaozu_synth::{Dice, Synth};

/// Branches of each corpus.
const BRANCHES: u64 = 2_000;

pub(crate) fn write(folder: &Path) -> Result<()> {
    let (mut full, mut short) = (String::new(), String::new());
    for seed in 0..BRANCHES {
        full += &Synth::default().book(seed, Rulebook::source()).to_json_lines();
        short += &short_lines(seed)?;
    }
    std::fs::write(folder.join("full.jsonl"), full)?;
    Ok(std::fs::write(folder.join("short.jsonl"), short)?)
}

/// A branch whose lines are short.
pub(crate) fn short_lines(seed: u64) -> Result<String> {
    let by: ActorId = "rec".parse()?;
    let mut drafts = Synth::default().drafts(seed);
    for draft in drafts.iter_mut().filter(|draft| draft.by.as_str() == "recorder") {
        draft.by = by.clone();
    }
    let members: Vec<MemberId> = drafts.iter().filter_map(|draft| joined(&draft.fact)).collect();
    let mut dice = Dice::new(seed);
    for member in &members {
        // Once a year, home the same month.
        for year in 2019..2022 {
            let Some(away) = Day::new(year, 2 + dice.below(10), 1) else { continue };
            let place = Text::new("集训队")?;
            drafts.push(Draft::new(away, by.clone(), WentAway { member: member.clone(), place }));
            let back = away.plus_days(1 + dice.below(27));
            drafts.push(Draft::new(back, by.clone(), CameBack { member: member.clone() }));
        }
    }
    drafts.sort_by_key(|draft| draft.recorded.unwrap_or(draft.on));
    let mut book = Book::new(Rulebook::source());
    book.admit(drafts)?;
    Ok(book.to_json_lines().lines().map(without_number).collect())
}

fn joined(fact: &Fact) -> Option<MemberId> {
    if let Fact::Joined(joined) = fact { Some(joined.member.clone()) } else { None }
}

fn without_number(line: &str) -> String {
    let rest = line.strip_prefix("{\"seq\":").and_then(|line| line.split_once(','));
    rest.map_or_else(|| format!("{line}\n"), |(_, rest)| format!("{{{rest}\n"))
}
