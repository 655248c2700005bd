use std::num::NonZeroUsize;
use std::ops::RangeInclusive;

use xiaozu::{Day, Lang};

use crate::tables::Table;

/// The day on which each book is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AsOf {
    /// The same day for every book.
    Day(Day),
    /// Each book's own: the day of its last recording. An empty book has none, and nothing to judge.
    #[default]
    LastRecorded,
}

/// How many books are judged. None of it but the day changes what is found.
#[derive(Debug, Clone)]
pub struct JudgingOptions {
    /// The day.
    pub as_of: AsOf,
    /// The days that tables over a span are about (`duties`, `figures`); the calendar year of the day judged when left
    /// out.
    pub span: Option<RangeInclusive<Day>>,
    /// Tables wanted besides `branches`, `findings` and `errors`.
    pub tables: Vec<&'static Table>,
    /// Threads that work at once; one a core when left out. With one, everything is done by the caller's.
    pub threads: Option<NonZeroUsize>,
    /// Books of one batch: so many are read and judged before their tables are handed over.
    pub batch: NonZeroUsize,
}

impl JudgingOptions {
    /// Judges as of a day, on all cores, 256 books a batch, with no further tables.
    #[must_use]
    pub fn new(as_of: AsOf) -> Self {
        let batch = NonZeroUsize::MIN.saturating_add(255);
        Self { as_of, span: None, tables: Vec::new(), threads: None, batch }
    }
}

/// The system gives no threads.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
pub struct NoThreads {
    /// How many were asked for; none for one a core.
    pub threads: Option<NonZeroUsize>,
    /// Why, in the words of the system.
    pub detail: String,
}

impl NoThreads {
    /// A stable name of the kind of error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "no_threads"
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let detail = &self.detail;
        match (self.threads, lang) {
            (Some(number), Lang::Zh) => format!("系统无法启动 {number} 个线程：{detail}"),
            (Some(number), Lang::En) => format!("the system does not start {number} threads: {detail}"),
            (None, Lang::Zh) => format!("系统无法启动线程：{detail}"),
            (None, Lang::En) => format!("the system starts no threads: {detail}"),
        }
    }

    /// What to do, in one sentence.
    #[must_use]
    pub fn remedy(&self, lang: Lang) -> String {
        match lang {
            Lang::Zh => "减少 `threads`",
            Lang::En => "ask for fewer `threads`",
        }
        .into()
    }
}
