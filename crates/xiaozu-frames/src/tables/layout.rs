use std::sync::{Arc, OnceLock};

use arrow_schema::{DataType, Field, Schema, SchemaRef};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text: an id, a name, a sentence; months as `2021-12`, quarters as `2021-Q4`.
    Text,
    /// A word of the record format in `snake_case`, one of few.
    Code,
    /// A day of the calendar.
    Day,
    /// A calendar year.
    Year,
    /// A number of people, ballots, minutes, points.
    Count,
    /// An amount of money in fen.
    Fen,
    /// Yes or no.
    Flag,
    /// The number of an entry of the book.
    Entry,
    /// Numbers of entries, in the order of the book.
    Entries,
    /// Several texts.
    Texts,
}

impl Shape {
    /// Its type in Arrow.
    #[must_use]
    pub fn data_type(self) -> DataType {
        let list = |items: DataType| DataType::List(Arc::new(Field::new_list_field(items, false)));
        match self {
            Self::Text | Self::Code => DataType::Utf8,
            Self::Day => DataType::Date32,
            Self::Year => DataType::Int32,
            Self::Count | Self::Fen => DataType::Int64,
            Self::Flag => DataType::Boolean,
            Self::Entry => DataType::UInt32,
            Self::Entries => list(DataType::UInt32),
            Self::Texts => list(DataType::Utf8),
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether it can be null; what null means is said in `about`.
    pub nullable: bool,
    /// What it means, in one sentence or two.
    pub about: &'static str,
}

/// The name and the columns of a table, as data.
#[derive(Debug)]
pub struct Layout {
    /// Its name.
    pub name: &'static str,
    /// What a row is, and the order of the rows.
    pub about: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
    schema: OnceLock<SchemaRef>,
    of_books: OnceLock<SchemaRef>,
}

/// The column that stands in front of a table of many books.
pub const BOOK: Column =
    Column { name: "book", shape: Shape::Text, nullable: false, about: "The name of the book." };

impl Layout {
    pub(crate) const fn new(name: &'static str, about: &'static str, columns: &'static [Column]) -> Self {
        Self { name, about, columns, schema: OnceLock::new(), of_books: OnceLock::new() }
    }

    /// Its schema in Arrow, as the table of one branch has it.
    pub fn schema(&self) -> &SchemaRef {
        self.schema.get_or_init(|| schema(self.columns.iter()))
    }

    /// The same with the column [`BOOK`] in front, as the table of many books has it.
    pub fn schema_of_books(&self) -> &SchemaRef {
        self.of_books.get_or_init(|| schema([BOOK].iter().chain(self.columns)))
    }
}

fn schema<'a>(columns: impl Iterator<Item = &'a Column>) -> SchemaRef {
    let field = |column: &Column| Field::new(column.name, column.shape.data_type(), column.nullable);
    Arc::new(Schema::new(columns.map(field).collect::<Vec<_>>()))
}
