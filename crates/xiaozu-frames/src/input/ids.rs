//! Ids and names: texts or whole numbers.

use arrow_array::cast::AsArray;
use arrow_array::iterator::ArrayIter;
use arrow_array::{Array, ArrayAccessor};
use arrow_schema::DataType;
use rustc_hash::FxHashMap;
use xiaozu::MemberId;

use super::cell::{Cell, as_whole};
use super::column::{At, Column};
use super::text::trimmed;
use crate::FrameFault;
use crate::fault::Wanted;

/// Whoever the rows are about, numbered.
#[derive(Debug)]
pub(crate) enum Ids<'a> {
    Numbers(Vec<i64>),
    Texts(Vec<&'a str>),
}

impl<'a> Column<'a> {
    /// Takes the column when it can hold ids: texts, whole numbers, and numbers that a frame with gaps made floats.
    pub(crate) fn of_ids(self) -> Result<Self, FrameFault> {
        self.of(Wanted::Ids, |kind| kind.is_string() || kind.is_integer() || kind.is_floating())
    }

    /// The id of every row; an empty cell is a fault.
    pub(crate) fn ids(&self) -> Result<Ids<'a>, FrameFault> {
        if self.is_number() {
            return self.read(|at: At<'a>| number(&at)).map(Ids::Numbers);
        }
        self.read(|at| match at.cell {
            Cell::Text(text) => Ok(text),
            _ => Err(at.empty()),
        })
        .map(Ids::Texts)
    }

    /// A number for the id of every row, and the ids by their numbers: numbers in order, texts as they come.
    pub(crate) fn numbered(&self) -> Result<(Vec<u32>, Ids<'a>), FrameFault> {
        if let Some((codes, all)) = self.in_order() {
            return Ok((codes, Ids::Texts(all)));
        }
        match self.ids()? {
            Ids::Numbers(ids) => {
                let mut all: Vec<i64> = ids.clone();
                all.sort_unstable();
                all.dedup();
                let places: FxHashMap<i64, u32> = all.iter().copied().zip(0..).collect();
                let of = |id: &i64| places.get(id).copied().unwrap_or(u32::MAX);
                Ok((ids.iter().map(of).collect(), Ids::Numbers(all)))
            }
            Ids::Texts(ids) => {
                let (codes, all) = as_they_come(&ids);
                Ok((codes, Ids::Texts(all)))
            }
        }
    }

    /// Numbers for texts that are sorted and all there: nothing has to be remembered but the last.
    fn in_order(&self) -> Option<(Vec<u32>, Vec<&'a str>)> {
        if !self.kind.is_string() {
            return None;
        }
        let mut sorted = Sorted { codes: Vec::with_capacity(self.rows), all: Vec::new(), last: "" };
        for piece in &self.pieces {
            match piece.data_type() {
                _ if piece.null_count() > 0 => return None,
                DataType::Utf8 => sorted.take(piece.as_string::<i32>())?,
                DataType::LargeUtf8 => sorted.take(piece.as_string::<i64>())?,
                DataType::Utf8View => sorted.take(piece.as_string_view())?,
                _ => return None,
            }
        }
        Some((sorted.codes, sorted.all))
    }
}

struct Sorted<'a> {
    codes: Vec<u32>,
    all: Vec<&'a str>,
    last: &'a str,
}

impl<'a> Sorted<'a> {
    fn take(&mut self, texts: impl ArrayAccessor<Item = &'a str>) -> Option<()> {
        for text in ArrayIter::new(texts) {
            let text = trimmed(text?);
            if text != self.last {
                // Nothing is below the empty text: it is left to be found, and named.
                if text < self.last {
                    return None;
                }
                self.all.push(text);
                self.last = text;
            }
            self.codes.push(u32::try_from(self.all.len()).ok()?.checked_sub(1)?);
        }
        Some(())
    }
}

/// Numbers for texts in any order, as they first come.
fn as_they_come<'a>(ids: &[&'a str]) -> (Vec<u32>, Vec<&'a str>) {
    let mut places: FxHashMap<&str, u32> = FxHashMap::default();
    let mut all: Vec<&str> = Vec::new();
    let mut last: Option<(&str, u32)> = None;
    let mut number = |id: &'a str| match last {
        Some((known, place)) if known == id => place,
        _ => {
            let place = *places.entry(id).or_insert_with(|| {
                all.push(id);
                u32::try_from(all.len() - 1).unwrap_or(u32::MAX)
            });
            last = Some((id, place));
            place
        }
    };
    let codes = ids.iter().map(|id| number(id)).collect();
    (codes, all)
}

fn number(at: &At<'_>) -> Result<i64, FrameFault> {
    let number = match at.cell {
        Cell::Whole(number) => i64::try_from(number).ok(),
        Cell::Float(float) => as_whole(float),
        _ => return Err(at.empty()),
    };
    let (column, row) = at.place();
    number.ok_or_else(|| FrameFault::NotAnId { column, row, value: at.value() })
}

/// A cell as the id of a member of the library.
pub(crate) fn member_id(at: &At<'_>) -> Result<MemberId, FrameFault> {
    let id = match at.cell {
        Cell::Text(text) => MemberId::new(text),
        _ => MemberId::new(&number(at)?.to_string()),
    };
    let (column, row) = at.place();
    id.map_err(|_| FrameFault::NotAnId { column, row, value: at.value() })
}
