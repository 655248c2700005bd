//! How the values of a column become an array: one type for each [`Shape`](super::Shape), of the same name.

use std::fmt::{self, Display, Write};
use std::sync::Arc;

use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Date32Builder, Int32Builder, Int64Builder, ListBuilder, StringBuilder,
    UInt32Builder,
};
use arrow_array::types::Date32Type;
use arrow_array::{ArrayRef, ListArray};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::Field;
use serde::Serialize;
use xiaozu::Seq;

use super::Shape;

/// The array would not fit into one table.
#[derive(Debug)]
pub(crate) struct Full;

/// The most bytes of text, and the most items of lists, in one array: offsets have 32 bits.
const MOST: usize = i32::MAX as usize;

/// Texts one by one, each looked at before it is taken.
struct Growing {
    builder: StringBuilder,
    text: String,
}

impl Growing {
    fn new(rows: usize) -> Self {
        Self { builder: StringBuilder::with_capacity(rows, 8 * rows), text: String::new() }
    }

    fn push(&mut self, value: impl Display) -> Result<(), Full> {
        self.text.clear();
        write!(self.text, "{value}").map_err(|_| Full)?;
        if self.text.len() > MOST - self.builder.values_slice().len() {
            return Err(Full);
        }
        self.builder.append_value(&self.text);
        Ok(())
    }
}

pub(crate) struct Text;

impl Text {
    pub(crate) fn array<V: Display>(
        values: impl ExactSizeIterator<Item = Option<V>>,
    ) -> Result<ArrayRef, Full> {
        let mut texts = Growing::new(values.len());
        for value in values {
            match value {
                Some(value) => texts.push(value)?,
                None => texts.builder.append_null(),
            }
        }
        Ok(Arc::new(texts.builder.finish()))
    }
}

/// A word as a record has it.
pub(crate) struct Word<V>(pub(crate) V);

impl<V: Serialize> Display for Word<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}

pub(crate) struct Code;

impl Code {
    pub(crate) fn array<V: Serialize>(
        values: impl ExactSizeIterator<Item = Option<V>>,
    ) -> Result<ArrayRef, Full> {
        Text::array(values.map(|value| value.map(Word)))
    }
}

macro_rules! numbers {
    ($($kind:ident($value:ty) by $builder:ident, $native:expr;)+) => {$(
        pub(crate) struct $kind;

        impl $kind {
            pub(crate) fn array(
                values: impl ExactSizeIterator<Item = Option<$value>>,
            ) -> Result<ArrayRef, Full> {
                let mut builder = $builder::with_capacity(values.len());
                values.for_each(|value| builder.append_option(value.map($native)));
                Ok(Arc::new(builder.finish()))
            }
        }
    )+};
}

numbers! {
    Day(xiaozu::Day) by Date32Builder, |day| Date32Type::from_naive_date(day.into());
    Year(i32) by Int32Builder, |year| year;
    Count(usize) by Int64Builder, |count| i64::try_from(count).unwrap_or(i64::MAX);
    Fen(xiaozu::Fen) by Int64Builder, xiaozu::Fen::get;
    Flag(bool) by BooleanBuilder, |flag| flag;
    Entry(Seq) by UInt32Builder, |entry| entry.0;
}

fn items(shape: Shape) -> Arc<Field> {
    Arc::new(Field::new_list_field(shape.data_type(), false))
}

pub(crate) struct Entries;

impl Entries {
    pub(crate) fn array<'a>(
        values: impl ExactSizeIterator<Item = Option<&'a [Seq]>>,
    ) -> Result<ArrayRef, Full> {
        let mut builder = ListBuilder::new(UInt32Builder::new()).with_field(items(Shape::Entry));
        for value in values {
            let entries = value.unwrap_or_default();
            if entries.len() > MOST - builder.values().len() {
                return Err(Full);
            }
            entries.iter().for_each(|entry| builder.values().append_value(entry.0));
            builder.append(value.is_some());
        }
        Ok(Arc::new(builder.finish()))
    }
}

pub(crate) struct Texts;

impl Texts {
    pub(crate) fn array<V: IntoIterator<Item: Display>>(
        values: impl ExactSizeIterator<Item = Option<V>>,
    ) -> Result<ArrayRef, Full> {
        let mut texts = Growing::new(values.len());
        let mut ends = vec![0];
        let mut there = Vec::with_capacity(values.len());
        for value in values {
            there.push(value.is_some());
            value.into_iter().flatten().try_for_each(|text| texts.push(text))?;
            ends.push(i32::try_from(texts.builder.len()).map_err(|_| Full)?);
        }
        let nulls = there.contains(&false).then(|| NullBuffer::from(there));
        let offsets = OffsetBuffer::new(ends.into());
        Ok(Arc::new(ListArray::new(items(Shape::Text), offsets, Arc::new(texts.builder.finish()), nulls)))
    }
}
