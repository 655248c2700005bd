//! Words of a list, each of which has several ways to be written.

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef};
use arrow_schema::DataType;

use super::cell::{Cell, listed};
use super::column::{At, Column};
use super::text::trimmed;
use crate::FrameFault;
use crate::fault::{Names, Wanted};

/// A value and the words for it; the first is the library's own.
pub(crate) type Words<T> = [(T, &'static [&'static str])];

impl<'a> Column<'a> {
    /// Takes the column when it can hold words.
    pub(crate) fn of_words(self) -> Result<Self, FrameFault> {
        self.of(Wanted::Words, DataType::is_string)
    }

    /// The word of every row; empty cells are none.
    pub(crate) fn words<T: Copy>(&self, words: &Words<T>) -> Result<Vec<Option<T>>, FrameFault> {
        self.read(|at| match at.cell {
            Cell::Empty => Ok(None),
            Cell::Text(text) => word(words, text).map(Some).ok_or_else(|| unknown(&at, words)),
            _ => Err(unknown(&at, words)),
        })
    }
}

/// The value a word is for.
pub(crate) fn word<T: Copy>(words: &Words<T>, text: &str) -> Option<T> {
    words.iter().find(|(_, names)| names.contains(&text)).map(|(value, _)| *value)
}

/// The words of a piece of a column; nothing where a cell is none of them.
pub(crate) fn words_of<T: Copy>(array: &ArrayRef, words: &Words<T>, to: &mut Vec<T>) -> Option<()> {
    let (first, _) = words.first()?;
    let of = |text: &str| word(words, trimmed(text));
    match array.data_type() {
        _ if array.null_count() > 0 => None,
        DataType::Utf8 => {
            let texts = array.as_string::<i32>().iter();
            looked_up(texts.map(Option::unwrap_or_default), *first, of, to)
        }
        DataType::LargeUtf8 => {
            let texts = array.as_string::<i64>().iter();
            looked_up(texts.map(Option::unwrap_or_default), *first, of, to)
        }
        DataType::Utf8View => {
            // A view holds a short text itself; of a long one it says where it lies, with how it begins.
            let array = array.as_string_view();
            let texts = array.views().iter().copied().zip(0..);
            looked_up(texts.map(|(view, row)| View { view, row }), *first, |at| of(array.value(at.row)), to)
        }
        DataType::Dictionary(..) => {
            let dictionary = array.as_any_dictionary();
            let value = |cell: &Cell<'_>| match cell {
                Cell::Text(text) => word(words, text),
                _ => None,
            };
            // What is listed need not be a word unless a row has it.
            let values: Vec<Option<T>> = listed(dictionary.values()).iter().map(value).collect();
            if values.is_empty() {
                return array.is_empty().then_some(());
            }
            for key in dictionary.normalized_keys() {
                to.push((*values.get(key)?)?);
            }
            Some(())
        }
        _ => array.is_empty().then_some(()),
    }
}

/// A text of a column, known by its view alone.
#[derive(Clone, Copy)]
struct View {
    view: u128,
    row: usize,
}

impl PartialEq for View {
    #[inline(always)]
    fn eq(&self, other: &Self) -> bool {
        self.view == other.view
    }
}

/// The word for each of many texts, of which there are few; nothing where one has none.
#[inline(always)]
fn looked_up<K: Copy + PartialEq, T: Copy>(
    texts: impl Iterator<Item = K>,
    any: T,
    of: impl Fn(K) -> Option<T>,
    to: &mut Vec<T>,
) -> Option<()> {
    let (mut all, mut last, mut seen) = (true, None, Seen(Vec::new()));
    to.extend(texts.map(|text| match last {
        Some((known, word)) if known == text => word,
        _ => {
            let word = seen.of(text, &of);
            all &= word.is_some();
            last = word.map(|word| (text, word));
            word.unwrap_or(any)
        }
    }));
    all.then_some(())
}

/// What was found for the last few that were looked up.
struct Seen<K, T>(Vec<(K, T)>);

impl<K: Copy + PartialEq, T: Copy> Seen<K, T> {
    fn of(&mut self, key: K, find: impl Fn(K) -> Option<T>) -> Option<T> {
        const MOST: usize = 12;
        if let Some((_, found)) = self.0.iter().find(|(known, _)| *known == key) {
            return Some(*found);
        }
        let found = find(key)?;
        if self.0.len() == MOST {
            self.0.clear();
        }
        self.0.push((key, found));
        Some(found)
    }
}

pub(crate) fn unknown<T>(at: &At<'_>, words: &Words<T>) -> FrameFault {
    let known = words.iter().flat_map(|(_, names)| names.iter()).map(|name| (*name).to_owned()).collect();
    let (column, row) = at.place();
    FrameFault::UnknownWord { column, row, value: at.value(), known: Names(known) }
}
