use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchReader, new_empty_array};
use arrow_schema::{Field, Schema, SchemaRef};

use super::Column;
use super::near::near;
use crate::FrameFault;
use crate::fault::shown;

/// A data frame from outside: columns with names, in one batch of rows or many. Nothing is copied.
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::{ArrayRef, Int64Array, StringArray};
/// use xiaozu_frames::Frame;
/// let name: ArrayRef = Arc::new(StringArray::from(vec!["李伟", "王芳"]));
/// let year: ArrayRef = Arc::new(Int64Array::from(vec![2020, 2021]));
/// let frame = Frame::from_columns(vec![("姓名".to_owned(), vec![name]), ("年度".to_owned(), vec![year])])?;
/// assert_eq!(frame.rows(), 2);
/// assert_eq!(frame.names().collect::<Vec<_>>(), ["姓名", "年度"]);
/// # Ok::<(), xiaozu_frames::FrameFault>(())
/// ```
#[derive(Debug, Clone)]
pub struct Frame {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
    rows: usize,
}

impl Frame {
    /// The batches of one schema, in order; none is a frame without rows.
    ///
    /// # Errors
    /// [`FrameFault::Unreadable`] when a batch has other columns than the schema.
    pub fn new(schema: SchemaRef, batches: Vec<RecordBatch>) -> Result<Self, FrameFault> {
        let other = |batch: &RecordBatch| {
            let (ours, theirs) = (schema.fields(), batch.schema_ref().fields());
            ours.len() != theirs.len()
                || ours
                    .iter()
                    .zip(theirs)
                    .any(|(one, two)| one.name() != two.name() || one.data_type() != two.data_type())
        };
        if let Some(batch) = batches.iter().position(other) {
            return Err(FrameFault::Unreadable { detail: format!("batch {batch} has other columns") });
        }
        let rows = batches.iter().map(RecordBatch::num_rows).sum();
        Ok(Self { schema, batches, rows })
    }

    /// Everything a reader gives: an Arrow C stream, a file.
    ///
    /// # Errors
    /// [`FrameFault::Unreadable`] when the reader fails.
    pub fn read(reader: impl RecordBatchReader) -> Result<Self, FrameFault> {
        let schema = reader.schema();
        let batches: Result<Vec<RecordBatch>, _> = reader.collect();
        Self::new(schema, batches.map_err(|error| FrameFault::Unreadable { detail: shown(error) })?)
    }

    /// Columns given one by one, each in pieces of its own.
    ///
    /// # Errors
    /// [`FrameFault::LengthsDiffer`]; [`FrameFault::Unreadable`] when the pieces of a column have several types.
    pub fn from_columns(columns: Vec<(String, Vec<ArrayRef>)>) -> Result<Self, FrameFault> {
        let rows = |pieces: &[ArrayRef]| pieces.iter().map(|piece| piece.len()).sum::<usize>();
        let Some((first, pieces)) = columns.first() else {
            return Self::new(Arc::new(Schema::empty()), Vec::new());
        };
        let (other, other_rows) = (first.clone(), rows(pieces));
        for (column, pieces) in &columns {
            let rows = rows(pieces);
            if rows != other_rows {
                return Err(FrameFault::LengthsDiffer { column: column.clone(), rows, other, other_rows });
            }
        }
        let field = |(name, pieces): &(String, Vec<ArrayRef>)| {
            let kind = pieces.first().map_or(arrow_schema::DataType::Null, |piece| piece.data_type().clone());
            Field::new(name.as_str(), kind, true)
        };
        let schema = Arc::new(Schema::new(columns.iter().map(field).collect::<Vec<_>>()));
        let mut cuts = vec![0, other_rows];
        for (_, pieces) in &columns {
            let mut end = 0;
            cuts.extend(pieces.iter().map(|piece| {
                end += piece.len();
                end
            }));
        }
        cuts.sort_unstable();
        cuts.dedup();
        let slices = cuts.iter().zip(cuts.iter().skip(1)).map(|(start, end)| {
            let arrays = columns.iter().map(|(_, pieces)| part(pieces, *start, *end)).collect();
            RecordBatch::try_new(schema.clone(), arrays)
        });
        let batches: Result<Vec<RecordBatch>, _> = slices.collect();
        Self::new(schema.clone(), batches.map_err(|error| FrameFault::Unreadable { detail: shown(error) })?)
    }

    /// How many rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The columns' names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.schema.fields().iter().map(|field| field.name().as_str())
    }

    /// Whether there is such a column.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.names().any(|one| one == name)
    }

    /// A column by its name.
    pub(crate) fn column(&self, name: &str) -> Result<Column<'_>, FrameFault> {
        let mut places = self.names().enumerate().filter(|(_, one)| *one == name);
        let found =
            places.next().and_then(|(place, name)| Some((place, self.schema.fields().get(place)?, name)));
        let Some((place, field, name)) = found else {
            return Err(FrameFault::NoSuchColumn { column: shown(name), near: near(name, self.names()) });
        };
        if places.next().is_some() {
            return Err(FrameFault::ColumnTwice { column: name.to_owned() });
        }
        let pieces = self.batches.iter().filter_map(|batch| batch.columns().get(place)).collect();
        Ok(Column { name, kind: field.data_type(), pieces, rows: self.rows })
    }
}

impl From<RecordBatch> for Frame {
    fn from(batch: RecordBatch) -> Self {
        Self { schema: batch.schema(), rows: batch.num_rows(), batches: vec![batch] }
    }
}

/// The rows from `start` to `end` of a column: one piece, for there is a cut wherever a piece ends.
fn part(pieces: &[ArrayRef], start: usize, end: usize) -> ArrayRef {
    let mut before = 0;
    for piece in pieces {
        if start < before + piece.len() {
            return piece.slice(start - before, end - start);
        }
        before += piece.len();
    }
    new_empty_array(&arrow_schema::DataType::Null)
}
