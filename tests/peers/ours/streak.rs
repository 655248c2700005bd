//! The three-year rule over a table: how many rows it marks.

use std::path::Path;

use anyhow::{Result, bail};
use xiaozu_columns::{Excellent, StreakRule, Table};

use crate::{Work, columns};

struct Rows {
    person: Vec<u32>,
    year: Vec<i16>,
    rating: Vec<u8>,
}

pub(crate) fn load(section: &str, name: &str, folder: &Path) -> Result<Work> {
    let path = |column: &str| folder.join(format!("{section}-{column}"));
    let rows = Rows {
        person: columns::read(&path("person.u32"), u32::from_le_bytes)?,
        year: columns::read(&path("year.i16"), i16::from_le_bytes)?,
        rating: columns::read(&path("rating.u8"), |[byte]: [u8; 1]| byte)?,
    };
    let rule = StreakRule::new(3)?;
    Ok(match (section, name) {
        ("sorted", "xiaozu") => Box::new(move || {
            let marks = rows.table().ok().and_then(|table| rule.sorted(&table).ok());
            marks.map_or(0, |marks| marks.count() as u64)
        }),
        ("shuffled", "xiaozu") => {
            Box::new(move || rows.table().map_or(0, |table| rule.any_order(&table).count() as u64))
        }
        ("sorted", "loop") => Box::new(move || plain(&rows)),
        (_, "bytes") => Box::new(move || bytes(&rows)),
        _ => bail!("there is no contestant `{section}/{name}`"),
    })
}

impl Rows {
    fn table(&self) -> Result<Table<'_, i16>, xiaozu_columns::UnequalColumns> {
        let excellent = Excellent::Ratings { codes: &self.rating, counting: &[4] };
        Table::new(&self.person, &self.year, excellent)
    }
}

/// What anybody would write first, without checks; its marks too are kept.
fn plain(rows: &Rows) -> u64 {
    let mut marks = vec![false; rows.person.len()];
    let (mut before, mut run) = ((u32::MAX, i16::MIN), 0_u32);
    let all = rows.person.iter().zip(&rows.year).zip(&rows.rating).zip(&mut marks);
    for (((person, year), rating), mark) in all {
        let follows = before.0 == *person && i32::from(before.1) + 1 == i32::from(*year);
        run = if *rating != 4 {
            0
        } else if follows {
            run + 1
        } else {
            1
        };
        *mark = run >= 3;
        before = (*person, *year);
    }
    std::hint::black_box(&marks).iter().map(|mark| u64::from(*mark)).sum()
}

/// Reading the columns once and doing next to nothing: what the memory gives.
fn bytes(rows: &Rows) -> u64 {
    let person = rows.person.iter().fold(0_u32, |all, one| all ^ one);
    let year = rows.year.iter().fold(0_i16, |all, one| all ^ one);
    let rating = rows.rating.iter().fold(0_u8, |all, one| all ^ one);
    std::hint::black_box((person, year, rating));
    0
}
