//! Batches that answers are given in.

use std::sync::Arc;

use arrow_array::builder::LargeStringBuilder;
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::{Field, Schema};

use crate::FrameFault;
use crate::fault::shown;

/// A batch of these columns, each with whether its cells may be empty.
pub(crate) fn batch(columns: Vec<(&str, bool, ArrayRef)>) -> Result<RecordBatch, FrameFault> {
    let field =
        |(name, empty, array): &(&str, bool, ArrayRef)| Field::new(*name, array.data_type().clone(), *empty);
    let schema = Arc::new(Schema::new(columns.iter().map(field).collect::<Vec<_>>()));
    let arrays = columns.into_iter().map(|(.., array)| array).collect();
    RecordBatch::try_new(schema, arrays).map_err(|error| FrameFault::Unreadable { detail: shown(error) })
}

/// Texts, with room for more than 2 GiB of them.
pub(crate) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> ArrayRef {
    let texts = texts.into_iter();
    let mut column = LargeStringBuilder::with_capacity(texts.size_hint().0, 0);
    texts.for_each(|text| column.append_value(text));
    Arc::new(column.finish())
}
