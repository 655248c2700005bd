//! A mark a row, one bit each: 64 rows a word, the first row in the lowest bit (as Arrow packs booleans).

/// Which rows the rule marks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    words: Vec<u64>,
    rows: usize,
}

impl Marks {
    /// No row marked yet.
    pub(crate) fn none(rows: usize) -> Self {
        Self { words: vec![0; rows.div_ceil(64)], rows }
    }

    /// Marks made word by word; bits past the last row are 0.
    pub(crate) fn of(words: Vec<u64>, rows: usize) -> Self {
        Self { words, rows }
    }

    pub(crate) fn set(&mut self, row: usize) {
        if let Some(word) = self.words.get_mut(row / 64) {
            *word |= 1 << (row % 64);
        }
    }

    /// How many rows the table has, marked or not.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many rows are marked.
    #[must_use]
    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether a row is marked; `false` past the last row.
    #[must_use]
    pub fn get(&self, row: usize) -> bool {
        self.words.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }

    /// The bits: row `r` is bit `r % 64` of word `r / 64`, bits past the last row are 0.
    #[must_use]
    pub fn as_words(&self) -> &[u64] {
        &self.words
    }

    /// A flag a row.
    #[must_use]
    pub fn to_bools(&self) -> Vec<bool> {
        self.iter().collect()
    }

    /// The rows in order, marked or not.
    pub fn iter(&self) -> impl Iterator<Item = bool> {
        let bits = self.words.iter().flat_map(|word| (0..64).map(move |bit| word >> bit & 1 == 1));
        bits.take(self.rows)
    }
}
