//! Marks on a ballot, as spreadsheets write them.

use arrow_array::Array;
use arrow_array::cast::AsArray;
use arrow_array::types::{Int8Type, Int64Type};
use arrow_schema::DataType;
use xiaozu::Mark;

use crate::FrameFault;
use crate::fault::Wanted;
use crate::input::{At, Cell, Column, Words, unknown, word};

/// How somebody is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    Marked(Mark),
    WriteIn,
}

const MARKS: &Words<Written> = &[
    (Written::Marked(Mark::For), &["for", "赞成", "同意", "1"]),
    (Written::Marked(Mark::Against), &["against", "反对", "不同意", "-1"]),
    (Written::Marked(Mark::Abstain), &["abstain", "弃权", "0"]),
    (Written::Marked(Mark::Both), &["both"]),
    (Written::WriteIn, &["write_in", "另选"]),
];

/// The mark of a cell; an empty one is none.
pub(super) fn mark(at: &At<'_>) -> Result<Option<Written>, FrameFault> {
    let mark = match at.cell {
        Cell::Empty => return Ok(None),
        Cell::Whole(1) | Cell::Float(1.0) => Some(Written::Marked(Mark::For)),
        Cell::Whole(0) | Cell::Float(0.0) => Some(Written::Marked(Mark::Abstain)),
        Cell::Whole(-1) | Cell::Float(-1.0) => Some(Written::Marked(Mark::Against)),
        Cell::Text(text) => word(MARKS, text),
        _ => None,
    };
    mark.map(Some).ok_or_else(|| unknown(at, MARKS))
}

impl<'a> Column<'a> {
    /// Takes the column when it can hold marks.
    pub(super) fn of_marks(self) -> Result<Self, FrameFault> {
        self.of(Wanted::Marks, |kind| kind.is_integer() || kind.is_floating() || kind.is_string())
    }
}

/// Puts the marks of a candidate's column into ballots of two bits a candidate.
pub(super) fn pack(column: &Column<'_>, place: u32, words: &mut [u32]) -> Result<(), FrameFault> {
    let mut words = words.iter_mut();
    let simple = column.pieces.iter().all(|piece| {
        piece.null_count() == 0 && matches!(piece.data_type(), DataType::Int8 | DataType::Int64)
    });
    if simple {
        let mut odd = 0;
        let mut put = |mark: i64, word: &mut u32| {
            // 1 is for, -1 (all bits) is against: the lower bit says marked, the next one against.
            let bits = (mark & 1) as u32 * (1 + (mark >> 1 & 1) as u32);
            *word |= bits << (2 * place);
            odd |= (mark + 1).cast_unsigned() / 3;
        };
        for piece in &column.pieces {
            if *piece.data_type() == DataType::Int8 {
                let marks = piece.as_primitive::<Int8Type>().values();
                marks.iter().zip(&mut words).for_each(|(mark, word)| put(i64::from(*mark), word));
            } else {
                let marks = piece.as_primitive::<Int64Type>().values();
                marks.iter().zip(&mut words).for_each(|(mark, word)| put((*mark).clamp(-2, 2), word));
            }
        }
        if odd == 0 {
            return Ok(());
        }
        // Whatever is odd is found, and named, below.
    }
    column.cells(&mut |at| match mark(&at)? {
        None => {
            words.next();
            Ok(())
        }
        Some(Written::Marked(mark)) => {
            if let Some(word) = words.next() {
                *word |= (mark as u32) << (2 * place);
            }
            Ok(())
        }
        Some(Written::WriteIn) => Err(unknown(&at, MARKS)),
    })
}
