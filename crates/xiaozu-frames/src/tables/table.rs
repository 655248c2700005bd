use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StringArray};
use arrow_schema::SchemaRef;
use xiaozu::Lang;

use super::kind::Full;
use super::{Layout, View};

/// A table of a branch.
#[derive(Debug)]
pub struct Table {
    /// Its name and columns.
    pub layout: &'static Layout,
    pub(crate) fill: fn(&View<'_>) -> Result<Vec<ArrayRef>, TooLarge>,
}

/// A column would hold more than 2 GiB of text, or more than 2^31 items of lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
pub struct TooLarge {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
}

impl TooLarge {
    pub(crate) fn of(layout: &Layout, column: &'static str) -> impl FnOnce(Full) -> Self {
        move |Full| Self { table: layout.name, column }
    }

    /// A stable name of the kind of error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "table_too_large"
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let Self { table, column } = self;
        match lang {
            Lang::Zh => format!("表 `{table}` 的 `{column}` 列超过 2 GiB"),
            Lang::En => format!("the column `{column}` of the table `{table}` has more than 2 GiB"),
        }
    }

    /// What to do, in one sentence.
    #[must_use]
    pub fn remedy(&self, lang: Lang) -> String {
        match lang {
            Lang::Zh => "缩短所问的日期范围，或分开记录簿",
            Lang::En => "ask about fewer days, or split the book",
        }
        .into()
    }
}

/// The text is the name of no table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
pub struct UnknownTable(pub String);

impl UnknownTable {
    /// A stable name of the kind of error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "unknown_table"
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Zh => format!("没有名为 `{}` 的表", self.0),
            Lang::En => format!("there is no table `{}`", self.0),
        }
    }

    /// What to do, in one sentence.
    #[must_use]
    pub fn remedy(&self, lang: Lang) -> String {
        let names: Vec<&str> = super::TABLES.iter().map(|table| table.layout.name).collect();
        match lang {
            Lang::Zh => format!("从这些表中选：{}", names.join("、")),
            Lang::En => format!("choose from {}", names.join(", ")),
        }
    }
}

impl Table {
    /// The table of that name.
    ///
    /// # Errors
    /// [`UnknownTable`] where there is none.
    pub fn named(name: &str) -> Result<&'static Self, UnknownTable> {
        let table = super::TABLES.iter().find(|table| table.layout.name == name);
        table.ok_or_else(|| UnknownTable(name.chars().take(80).collect()))
    }

    /// Its rows; its schema is [`Layout::schema`], with no row where there is nothing to list.
    ///
    /// ```
    /// use xiaozu::{Book, Rulebook};
    /// use xiaozu_frames::{Table, View};
    /// # let text = r#"{"format":"xiaozu","version":1}
    /// # {"on":"2021-01-01","by":"rec","kind":"founded","name":"第一连党支部"}
    /// # {"on":"2021-01-01","by":"rec","kind":"joined","member":"li-wei","name":"李伟","standing":"full"}
    /// # "#;
    /// # let book = Book::read(text.as_bytes(), Rulebook::source())?;
    /// let branch = book.as_of("2021-01-20".parse()?);
    /// let members = Table::named("members")?.of(&View::new(&branch, None))?;
    /// assert_eq!((members.num_rows(), members.schema().field(1).name().as_str()), (1, "member_name"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`TooLarge`] where a column has more text than Arrow's arrays can hold.
    pub fn of(&self, view: &View<'_>) -> Result<RecordBatch, TooLarge> {
        let columns = (self.fill)(view)?;
        Ok(batch(self.layout, None, columns))
    }

    /// The same with the name of the book in front, as a part of the table of many books.
    ///
    /// # Errors
    /// [`TooLarge`] where a column has more text than Arrow's arrays can hold.
    pub fn of_book(&self, book: &str, view: &View<'_>) -> Result<RecordBatch, TooLarge> {
        let columns = (self.fill)(view)?;
        let rows = columns.first().map_or(0, |column| column.len());
        if book.len().saturating_mul(rows) > i32::MAX as usize {
            return Err(TooLarge { table: self.layout.name, column: super::BOOK.name });
        }
        Ok(batch(self.layout, Some(book), columns))
    }
}

/// Columns made by the lines of a layout, as a record batch.
pub(crate) fn batch(layout: &Layout, book: Option<&str>, columns: Vec<ArrayRef>) -> RecordBatch {
    let Some(book) = book else {
        return whole(layout.schema(), columns);
    };
    let rows = columns.first().map_or(0, |column| column.len());
    let names: ArrayRef = Arc::new(StringArray::from_iter_values(std::iter::repeat_n(book, rows)));
    whole(layout.schema_of_books(), std::iter::once(names).chain(columns).collect())
}

#[expect(
    clippy::expect_used,
    reason = "types, lengths and nulls are right: `table!` makes layout and columns of the same lines"
)]
fn whole(schema: &SchemaRef, columns: Vec<ArrayRef>) -> RecordBatch {
    RecordBatch::try_new(schema.clone(), columns).expect("columns as the layout says")
}
