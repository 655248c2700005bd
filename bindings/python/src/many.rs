//! `xiaozu.judge_many`: many books at once.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::{PyKeyError, PyRuntimeError, PyTypeError};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::type_hint_identifier;
use pyo3::types::{PyBytes, PyIterator, PyMapping, PyString, PyTuple};
use xiaozu_frames::{AsOf, BookTable, JudgingOptions, Records, Source};

use crate::error::OrRaise;
use crate::frame::Columns;
use crate::read;
use crate::rulebook::Rulebook;
use crate::table::{Table, named_table};
use crate::value::{Day, List, Span};

/// Books to be judged: paths, pairs of a name and a path or bytes, or a mapping of names to these.
pub(crate) struct Sources<'py>(Bound<'py, PyAny>);

impl<'py> FromPyObject<'_, 'py> for Sources<'py> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("xiaozu._frame", "Sources");

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(object.to_owned()))
    }
}

impl<'py> Sources<'py> {
    /// As something to be iterated.
    fn listed(self) -> PyResult<Bound<'py, PyAny>> {
        match self.0.cast::<PyMapping>() {
            Ok(mapping) => Ok(mapping.items()?.into_any()),
            Err(_) if self.0.is_instance_of::<PyString>() => Err(read::no_data(&self.0)),
            Err(_) => Ok(self.0),
        }
    }
}

/// The sources of a Python iterator, taken when their batch comes. What the iterator raises ends it, and is kept.
struct Taken {
    iterator: Py<PyIterator>,
    raised: Arc<Mutex<Option<PyErr>>>,
}

impl Iterator for Taken {
    type Item = Source;

    fn next(&mut self) -> Option<Source> {
        Python::attach(|py| {
            let item = self.iterator.bind(py).clone().next()?;
            match item.and_then(|item| source(&item)) {
                Ok(source) => Some(source),
                Err(error) => {
                    *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                    None
                }
            }
        })
    }
}

fn source(item: &Bound<'_, PyAny>) -> PyResult<Source> {
    let (name, content) = match item.cast::<PyTuple>() {
        Ok(pair) => {
            let (name, content): (String, Bound<'_, PyAny>) = pair.extract()?;
            (Some(name), content)
        }
        Err(_) => (None, item.clone()),
    };
    if let (Some(name), Ok(bytes)) = (&name, content.cast::<PyBytes>()) {
        return Ok(Source::bytes(name, bytes.as_bytes()));
    }
    let path: PathBuf = content.extract()?;
    let name = name.unwrap_or_else(|| path.display().to_string());
    Ok(Source::file(name, path))
}

/// What is judged, in turn.
type Books = Box<dyn Iterator<Item = Source> + Send>;

/// Judges many books under one rulebook, each as of a day: the findings of all in one table. It is an iterator over
/// batches, so that memory stays bounded; `all()` gathers the rest. All cores work, without holding Python.
///
/// `books` are paths, pairs of a name and a path or `bytes`, or a mapping of names to these, from any iterable. With
/// `book` and `line` they are a data frame: a row is a line of a book (JSON in the record format, in the column `line`),
/// and the column `book` says of which; lines of a book come in the order of the rows.
///
/// Without `as_of` each book is judged on the day of its last recording. Further `tables` are named as in
/// `Branch.table`; those over days are about `span`, otherwise about the calendar year. With
/// `progress`, tqdm shows a bar.
///
/// A book that cannot be read is rows in the tables `branches` and `errors`, and stops nothing. The order of all rows
/// is that of the books, whatever the threads.
#[pyfunction]
#[pyo3(signature = (
    books, rulebook, *, book=None, line=None, as_of=None, span=None, tables=None, threads=None, batch=None,
    progress=false
))]
#[expect(clippy::too_many_arguments, reason = "in Python they are keywords")]
pub(crate) fn judge_many(
    py: Python<'_>,
    books: Sources<'_>,
    rulebook: &Rulebook,
    book: Option<&str>,
    line: Option<&str>,
    as_of: Option<Day>,
    span: Option<Span>,
    tables: Option<List<String>>,
    threads: Option<NonZeroUsize>,
    batch: Option<NonZeroUsize>,
    progress: bool,
) -> PyResult<Judging> {
    let mut options = JudgingOptions::new(as_of.map_or_else(AsOf::default, |Day(day)| AsOf::Day(day)));
    options.span = span.map(|Span(days)| days);
    let tables = tables.map(|List(names)| names).unwrap_or_default();
    options.tables = tables.iter().map(|name| named_table(py, name)).collect::<PyResult<_>>()?;
    options.threads = threads;
    options.batch = batch.unwrap_or(options.batch);
    let raised = Arc::default();
    let (sources, total): (Books, Option<usize>) = match (book, line) {
        (Some(book), Some(line)) => {
            let Columns(frame) = Columns::extract(books.0.as_borrowed())?;
            let records = Records::of(&frame, book, line).or_raise(py)?;
            let total = records.len();
            (Box::new(records), Some(total))
        }
        (Some(_), None) | (None, Some(_)) => {
            return Err(PyTypeError::new_err("`book` and `line` go together"));
        }
        (None, None) => {
            let books = books.listed()?;
            let taken = Taken { iterator: books.try_iter()?.unbind(), raised: Arc::clone(&raised) };
            (Box::new(taken), books.len().ok())
        }
    };
    let bar = match progress {
        true => Some(py.import("tqdm.auto")?.getattr("tqdm")?.call1((py.None(), py.None(), total))?.unbind()),
        false => None,
    };
    let judging = xiaozu_frames::Judging::new(sources, rulebook.rules(), options);
    let judging = judging.or_raise(py)?;
    Ok(Judging { judging: Mutex::new(judging), raised, bar })
}

/// Many books being judged: an iterator over `JudgedBooks` batches.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Judging {
    judging: Mutex<xiaozu_frames::Judging<Books>>,
    raised: Arc<Mutex<Option<PyErr>>>,
    bar: Option<Py<PyAny>>,
}

impl Judging {
    /// The lock is never waited for: whoever has it may be waiting for Python.
    fn held<T: Send>(
        &self,
        py: Python<'_>,
        then: impl FnOnce(&mut xiaozu_frames::Judging<Books>) -> T + Send,
    ) -> PyResult<T> {
        let done = py.detach(|| self.judging.try_lock().ok().map(|mut judging| then(&mut judging)));
        done.ok_or_else(|| PyRuntimeError::new_err("another thread takes the next batch"))
    }

    fn next(&self, py: Python<'_>) -> PyResult<Option<xiaozu_frames::Judged>> {
        let judged = self.held(py, Iterator::next)?;
        if let Some(error) = self.raised.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Err(error);
        }
        match (&self.bar, &judged) {
            (Some(bar), Some(judged)) => {
                bar.setattr(py, "n", judged.done)?;
                bar.call_method0(py, "refresh")?;
            }
            (Some(bar), None) => {
                bar.call_method0(py, "close")?;
            }
            (None, _) => {}
        }
        Ok(judged)
    }
}

#[pymethods]
impl Judging {
    /// Judges all that is left, and gathers the tables.
    fn all(&self, py: Python<'_>) -> PyResult<JudgedBooks> {
        let tables = self.held(py, |judging| judging.tables())?;
        let mut all = xiaozu_frames::Judged { done: 0, tables };
        while let Some(judged) = self.next(py)? {
            py.check_signals()?;
            all.done = judged.done;
            for (table, more) in all.tables.iter_mut().zip(judged.tables) {
                table.batches.extend(more.batches);
            }
        }
        Ok(JudgedBooks(all))
    }

    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<JudgedBooks>> {
        Ok(self.next(py)?.map(JudgedBooks))
    }
}

/// The tables of books that were judged: `branches` (one row a book), `findings`, `errors`, and those asked for.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct JudgedBooks(xiaozu_frames::Judged);

impl JudgedBooks {
    fn table(&self, name: &str) -> Option<Table> {
        let of = |table: &BookTable| Table::new(table.schema.clone(), table.batches.clone());
        self.0.tables.iter().find(|table| table.name == name).map(of)
    }
}

#[pymethods]
impl JudgedBooks {
    /// Books done so far.
    #[getter]
    fn done(&self) -> usize {
        self.0.done
    }

    /// The names of the tables.
    fn keys(&self) -> Vec<&str> {
        self.0.tables.iter().map(|table| table.name).collect()
    }

    /// One row a book, unreadable ones too.
    #[getter]
    fn branches(&self) -> PyResult<Table> {
        self.__getitem__("branches")
    }

    /// Everything that breaks a clause or strays from one, of all books.
    #[getter]
    fn findings(&self) -> PyResult<Table> {
        self.__getitem__("findings")
    }

    /// What is wrong with books that cannot be read.
    #[getter]
    fn errors(&self) -> PyResult<Table> {
        self.__getitem__("errors")
    }

    fn __contains__(&self, name: &str) -> bool {
        self.0.tables.iter().any(|table| table.name == name)
    }

    fn __getitem__(&self, name: &str) -> PyResult<Table> {
        self.table(name).ok_or_else(|| PyKeyError::new_err(name.to_owned()))
    }

    fn __len__(&self) -> usize {
        self.0.tables.len()
    }

    fn __repr__(&self) -> String {
        format!("<JudgedBooks: {} books, tables {}>", self.0.done, self.keys().join(", "))
    }
}
