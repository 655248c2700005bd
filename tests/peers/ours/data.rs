//! The data every contestant works on, the same from run to run.

use std::path::Path;

use anyhow::Result;
use xiaozu_synth::Dice;

use crate::{columns, grouping, rosters, stories};

const PERSONS: u32 = 1_000_000;
const FIRST_YEAR: i16 = 2001;

pub(crate) const BALLOTS: u32 = 1_000_000;
pub(crate) const CANDIDATES: u32 = 10;
pub(crate) const SEATS: u32 = 5;

/// Person, year, rating (4 is excellent).
type Row = (u32, i16, u8);

pub(crate) fn write(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    let mut dice = Dice::new(8_600_000);
    let mut rows = careers(&mut dice);
    table(folder, "sorted", &rows)?;
    for place in (1..rows.len()).rev() {
        rows.swap(place, usize::try_from(dice.below(u32::try_from(place + 1)?))?);
    }
    table(folder, "shuffled", &rows)?;
    ballots(folder, &mut dice)?;
    grouping::write(folder)?;
    rosters::write(folder)?;
    stories::write(folder)
}

/// About 8.6 million rows by person and year: a million people, each rated in most years of a stretch
/// of 1 to 18 years between 2001 and 2024, excellent in 45 of 100.
fn careers(dice: &mut Dice) -> Vec<Row> {
    let mut rows = Vec::new();
    for person in 0..PERSONS {
        let years = 1 + dice.below(18);
        let first = dice.below(24 - years);
        for year in first..first + years {
            if dice.per_mille(905) {
                let rating = if dice.per_mille(450) { 4 } else { 1 + dice.below(3) };
                let year = FIRST_YEAR.saturating_add_unsigned(u16::try_from(year).unwrap_or(0));
                rows.push((person, year, u8::try_from(rating).unwrap_or(0)));
            }
        }
    }
    rows
}

fn table(folder: &Path, name: &str, rows: &[Row]) -> Result<()> {
    let path = |column: &str| folder.join(format!("{name}-{column}"));
    columns::write(&path("person.u32"), rows.iter().map(|row| row.0.to_le_bytes()))?;
    columns::write(&path("year.i16"), rows.iter().map(|row| row.1.to_le_bytes()))?;
    columns::write(&path("rating.u8"), rows.iter().map(|row| row.2.to_le_bytes()))
}

/// A million ballots on ten candidates for five seats, about 30 of 100 marks for and 30 against; two in
/// a hundred may mark too many. Packed (`.u32`), and a byte a mark, candidate by candidate (`.u8`).
fn ballots(folder: &Path, dice: &mut Dice) -> Result<()> {
    let mut words = Vec::new();
    for _ in 0..BALLOTS {
        let most = if dice.per_mille(20) { CANDIDATES } else { SEATS };
        let (mut word, mut for_) = (0_u32, 0);
        for place in 0..CANDIDATES {
            let mark = match dice.below(10) {
                0..=2 if for_ < most => 1,
                3..=5 => 2,
                _ => 0,
            };
            for_ += u32::from(mark == 1);
            word |= mark << (2 * place);
        }
        words.push(word);
    }
    columns::write(&folder.join("ballots.u32"), words.iter().map(|word| word.to_le_bytes()))?;
    let mut marks: Vec<u8> = Vec::new();
    for place in 0..CANDIDATES {
        marks.extend(words.iter().map(|word| (word >> (2 * place) & 3) as u8));
    }
    columns::write(&folder.join("ballots.u8"), marks.iter().map(|mark| [*mark]))
}
