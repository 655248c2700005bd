//! Tables of many books out of the tables of each.

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use arrow_select::concat::concat_batches;

/// Bytes of one record batch, so that no column comes near what Arrow's arrays can hold.
const MOST: usize = 1 << 30;

/// Rows of a table of many books.
#[derive(Debug, Clone)]
pub struct BookTable {
    /// The name of the table.
    pub name: &'static str,
    /// Its schema.
    pub schema: SchemaRef,
    /// Its rows, in the order of the sources: mostly one record batch for each batch of books, none where it has no
    /// row.
    pub batches: Vec<RecordBatch>,
}

impl BookTable {
    /// How many rows it has.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }
}

/// Puts record batches of one schema together, as few as hold them.
pub(super) fn joined(schema: &SchemaRef, parts: &[RecordBatch], most: usize) -> Vec<RecordBatch> {
    let mut batches = Vec::new();
    let mut rest = parts;
    while !rest.is_empty() {
        let mut bytes = 0;
        let fit = rest.iter().take_while(|part| {
            bytes += part.get_array_memory_size();
            bytes <= most
        });
        let (first, behind) = rest.split_at(fit.count().max(1));
        rest = behind;
        if first.iter().all(|part| part.num_rows() == 0) {
            continue;
        }
        match concat_batches(schema, first) {
            Ok(batch) => batches.push(batch),
            // Apart they are the same rows.
            Err(_) => batches.extend_from_slice(first),
        }
    }
    batches
}

pub(super) fn table(name: &'static str, schema: &SchemaRef, parts: &[RecordBatch]) -> BookTable {
    BookTable { name, schema: schema.clone(), batches: joined(schema, parts, MOST) }
}
