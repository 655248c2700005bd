//! `xiaozu.Book`.

use std::path::PathBuf;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use pyo3::exceptions::{PyIndexError, PyTypeError};
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use pyo3::{type_hint_identifier, type_hint_subscript, type_hint_union};
use serde::Serialize;
use serde_json::Value;
use xiaozu::{ActorId, Draft, Fact, Names, RecordError, Seq};
use xiaozu_plain::{Door, Fault, HEADER, Proposal, Recorded, Tell};

use crate::branch::Branch;
use crate::error::{OrRaise, raise};
use crate::read;
use crate::rulebook::Rulebook;
use crate::value::{Day, Out, named};

named! {
    "xiaozu._values": Recorded = "Recorded", Proposal = "Proposal";
    "xiaozu._entry": Entry = "Entry";
}

/// A book of dated facts, opened under a rulebook. Never edited, only added to.
///
/// It is iterated and indexed by its entries: `book[0]` is the first one, number 1. Threads may share it.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Book {
    book: RwLock<xiaozu::Book>,
    rulebook: Py<Rulebook>,
}

/// One entry as Python sees it: its envelope, and the fact.
#[derive(Serialize)]
pub(crate) struct Entry {
    seq: Seq,
    on: xiaozu::Day,
    recorded: xiaozu::Day,
    by: ActorId,
    decided_by: Option<ActorId>,
    fact: Fact,
}

impl From<xiaozu::Entry> for Entry {
    fn from(entry: xiaozu::Entry) -> Self {
        let recorded = entry.recorded();
        let xiaozu::Entry { seq, on, by, decided_by, fact, .. } = entry;
        Self { seq, on, recorded, by, decided_by, fact }
    }
}

/// A line of a book: an entry, a draft, or a dict in the record format.
pub(crate) struct Line(String);

impl<'py> FromPyObject<'_, 'py> for Line {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        type_hint_identifier!("xiaozu._entry", "Draft"),
        type_hint_identifier!("xiaozu._entry", "Entry"),
        type_hint_subscript!(
            type_hint_identifier!("collections.abc", "Mapping"),
            type_hint_identifier!("builtins", "str"),
            type_hint_identifier!("typing", "Any")
        )
    );

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match read::data(&object)? {
            data @ Value::Object(_) => Ok(Self(data.to_string())),
            _ => Err(read::no_data(&object)),
        }
    }
}

/// Where a book is read from: a path, or an open file.
pub(crate) struct Source(Vec<u8>);

impl<'py> FromPyObject<'_, 'py> for Source {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        type_hint_identifier!("builtins", "str"),
        type_hint_subscript!(
            type_hint_identifier!("os", "PathLike"),
            type_hint_identifier!("builtins", "str")
        ),
        type_hint_subscript!(type_hint_identifier!("typing", "IO"), type_hint_identifier!("builtins", "str")),
        type_hint_subscript!(
            type_hint_identifier!("typing", "IO"),
            type_hint_identifier!("builtins", "bytes")
        )
    );

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Some(read) = object.getattr_opt("read")? {
            return Content::extract(read.call0()?.as_borrowed()).map(|Content(bytes)| Self(bytes));
        }
        let path: PathBuf = object.extract()?;
        let fault = |error| Fault::file(&path.display().to_string(), &error);
        std::fs::read(&path).map(Self).map_err(|error| raise(object.py(), Door::Book, [fault(error)]))
    }
}

/// The content of a file: text or bytes.
pub(crate) struct Content(Vec<u8>);

impl<'py> FromPyObject<'_, 'py> for Content {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        type_hint_identifier!("builtins", "str"),
        type_hint_identifier!("builtins", "bytes")
    );

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Self(bytes.as_bytes().to_vec()));
        }
        let text = object.cast::<PyString>().map_err(|_| PyTypeError::new_err("str or bytes expected"))?;
        read::text_of(text.as_any().cast()?).map(|text| Self(text.into_bytes()))
    }
}

impl Book {
    fn of_bytes(py: Python<'_>, bytes: &[u8], rulebook: Py<Rulebook>) -> PyResult<Self> {
        let rules = rulebook.get().rules();
        let book = py.detach(|| xiaozu::Book::read(bytes, rules)).or_raise(py)?;
        Ok(Self { book: RwLock::new(book), rulebook })
    }

    /// To be held without waiting for Python, or two threads would wait for each other.
    pub(crate) fn held(&self) -> RwLockReadGuard<'_, xiaozu::Book> {
        self.book.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn held_alone(&self) -> RwLockWriteGuard<'_, xiaozu::Book> {
        self.book.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// A copy is cheap: it shares nearly everything.
    pub(crate) fn copy(&self, py: Python<'_>) -> xiaozu::Book {
        py.detach(|| self.held().clone())
    }

    fn step(
        &self,
        py: Python<'_>,
        drafts: &[Line],
        take: fn(&mut xiaozu::Book, Vec<Draft>) -> Result<xiaozu::Recorded, RecordError>,
    ) -> PyResult<Out<Recorded>> {
        let drafts = drafts_of(py, drafts)?;
        let told = |book: &mut xiaozu::Book| {
            let recorded = take(book, drafts)?;
            let last = recorded.entries.last().and_then(|seq| book.entry(*seq)).map(|entry| entry.on);
            let branch = book.as_of(last.unwrap_or_else(xiaozu::Day::first));
            Ok::<_, RecordError>(recorded.told(Names::of(&branch)))
        };
        py.detach(|| told(&mut self.held_alone())).or_raise(py).map(Out)
    }
}

fn drafts_of(py: Python<'_>, lines: &[Line]) -> PyResult<Vec<Draft>> {
    xiaozu_plain::step(lines.iter().map(|Line(line)| line.as_str())).or_raise(py)
}

#[pymethods]
impl Book {
    /// An empty book under a rulebook.
    #[new]
    fn new(rulebook: Py<Rulebook>) -> Self {
        Self { book: RwLock::new(xiaozu::Book::new(rulebook.get().rules())), rulebook }
    }

    /// Reads a book from a path or an open file (JSON Lines in UTF-8).
    ///
    /// Raises `BookError` with everything that is wrong with the file, line by line.
    #[staticmethod]
    fn read(py: Python<'_>, source: Source, rulebook: Py<Rulebook>) -> PyResult<Self> {
        Self::of_bytes(py, &source.0, rulebook)
    }

    /// Reads a book from its text, as `str` or `bytes`.
    ///
    /// Raises `BookError` with everything that is wrong with it, line by line.
    #[staticmethod]
    fn parse(py: Python<'_>, text: Content, rulebook: Py<Rulebook>) -> PyResult<Self> {
        Self::of_bytes(py, &text.0, rulebook)
    }

    /// A book of entries: drafts, entries, or dicts in the record format, from any iterable.
    ///
    /// Raises `BookError`; its line 2 is the first item, as if a header stood before it.
    #[staticmethod]
    fn of(py: Python<'_>, entries: crate::value::List<Line>, rulebook: Py<Rulebook>) -> PyResult<Self> {
        let lines = entries.0.iter().flat_map(|Line(line)| [line.as_str(), "\n"]);
        let text: String = std::iter::once(HEADER).chain(lines).collect();
        Self::of_bytes(py, text.as_bytes(), rulebook)
    }

    /// The rulebook it is opened under.
    #[getter]
    fn rulebook(&self) -> &Py<Rulebook> {
        &self.rulebook
    }

    /// The day of the latest recording; None for an empty book.
    #[getter]
    fn last_recorded(&self, py: Python<'_>) -> Option<crate::value::DayOut> {
        py.detach(|| self.held().last_recorded()).map(crate::value::DayOut)
    }

    /// The branch as of the end of a day: entries that speak of later days are ignored.
    fn as_of(&self, py: Python<'_>, day: Day) -> Branch {
        Branch::new(py.detach(|| self.held().as_of(day.0)))
    }

    /// The book as it was known at the end of a day: cut after its last entry recorded by then.
    fn known_on(&self, py: Python<'_>, day: Day) -> Self {
        let book = py.detach(|| self.held().known_on(day.0));
        Self { book: RwLock::new(book), rulebook: self.rulebook.clone_ref(py) }
    }

    /// The same entries under another rulebook.
    ///
    /// Raises `BookError` where an entry is impossible under that rulebook.
    fn under(&self, py: Python<'_>, rulebook: Py<Rulebook>) -> PyResult<Self> {
        let rules = rulebook.get().rules();
        let book = py.detach(|| self.held().under(rules)).or_raise(py)?;
        Ok(Self { book: RwLock::new(book), rulebook })
    }

    /// Records a step of one or several drafts. A breach of the act itself is refused.
    ///
    /// Raises `RecordError`: an impossible fact, or a breach. Nothing has changed then.
    #[pyo3(signature = (*drafts: "Draft | Entry | Mapping[str, Any]"))]
    fn record(&self, py: Python<'_>, drafts: Lines) -> PyResult<Out<Recorded>> {
        self.step(py, &drafts.0, |book, drafts| book.record(drafts))
    }

    /// Records a step and keeps its breaches as findings: they happened, and are written down.
    ///
    /// Raises `RecordError` for an impossible fact. Nothing has changed then.
    #[pyo3(signature = (*drafts: "Draft | Entry | Mapping[str, Any]"))]
    fn admit(&self, py: Python<'_>, drafts: Lines) -> PyResult<Out<Recorded>> {
        self.step(py, &drafts.0, |book, drafts| book.admit(drafts))
    }

    /// What recording a step would do to the findings on a date. Nothing changes.
    ///
    /// Raises `RecordError` where the step is impossible.
    #[pyo3(signature = (*drafts: "Draft | Entry | Mapping[str, Any]", as_of))]
    fn propose(&self, py: Python<'_>, drafts: Lines, as_of: Day) -> PyResult<Out<Proposal>> {
        let drafts = drafts_of(py, &drafts.0)?;
        let told = || {
            let book = self.held().clone();
            let proposal = book.propose(drafts, as_of.0)?;
            Ok::<_, RecordError>(proposal.told(Names::of(&book.as_of(as_of.0))))
        };
        py.detach(told).or_raise(py).map(Out)
    }

    /// Strikes a wrong entry by its number: both stay readable (更正).
    ///
    /// Raises `RecordError` where there is nothing to strike. Nothing has changed then.
    #[pyo3(signature = (entry, *, on, by, reason))]
    fn strike(
        &self,
        py: Python<'_>,
        entry: u32,
        on: Day,
        by: String,
        reason: String,
    ) -> PyResult<Out<Recorded>> {
        let line = serde_json::json!({
            "on": on.0, "by": by, "kind": "struck", "entry": entry, "reason": reason,
        });
        self.step(py, &[Line(line.to_string())], |book, drafts| book.record(drafts))
    }

    /// The number of the entry that strikes this one; None where it stands.
    fn struck_by(&self, py: Python<'_>, entry: u32) -> Option<u32> {
        py.detach(|| self.held().struck_by(Seq(entry))).map(|seq| seq.0)
    }

    /// The book as JSON Lines, the same bytes on every machine.
    fn to_json_lines(&self, py: Python<'_>) -> String {
        py.detach(|| self.held().to_json_lines())
    }

    /// Writes the book to a path.
    ///
    /// Raises `BookError` where the file cannot be written.
    fn write(&self, py: Python<'_>, path: PathBuf) -> PyResult<()> {
        let written = py.detach(|| std::fs::write(&path, self.held().to_json_lines()));
        let fault = |error| Fault::file(&path.display().to_string(), &error);
        written.map_err(|error| raise(py, Door::Book, [fault(error)]))
    }

    /// The letter of appointment (委任书) of the appointment an entry records, as one page of HTML to print (3.3a).
    ///
    /// Raises `PaperError` when the entry appoints nobody, was struck, or names no letter.
    fn letter(&self, py: Python<'_>, entry: u32) -> PyResult<String> {
        py.detach(|| xiaozu_papers::letter(&self.held(), Seq(entry))).or_raise(py)
    }

    /// The book without names, for sharing: ids replaced by keyed hashes, free texts taken out. The same key gives
    /// the same pseudonyms; whoever has it can undo them. At least 32 bytes.
    ///
    /// Raises `InvalidValue` for a key that is too short.
    fn pseudonymised(&self, py: Python<'_>, key: &[u8]) -> PyResult<Self> {
        let key = xiaozu_pseudonym::Key::new(key).or_raise(py)?;
        let book = py.detach(|| key.book(&self.held())).or_raise(py)?;
        Ok(Self { book: RwLock::new(book), rulebook: self.rulebook.clone_ref(py) })
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        py.detach(|| self.held().entries().len())
    }

    fn __getitem__(&self, py: Python<'_>, index: isize) -> PyResult<Out<Entry>> {
        let found = py.detach(|| {
            let book = self.held();
            let place = if index < 0 {
                book.entries().len().checked_add_signed(index)?
            } else {
                index.unsigned_abs()
            };
            book.entry(Seq(u32::try_from(place).ok()?.checked_add(1)?))
        });
        let found = found.ok_or_else(|| PyIndexError::new_err("entry index out of range"))?;
        Ok(Out(found.into()))
    }

    fn __iter__(&self, py: Python<'_>) -> Entries {
        Entries { book: self.copy(py), next: 1.into() }
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let (entries, last) = py.detach(|| {
            let book = self.held();
            (book.entries().len(), book.last_recorded())
        });
        let until = last.map_or_else(String::new, |day| format!(", recorded until {day}"));
        format!("<Book of {entries} entries{until}>")
    }

    fn __copy__(&self, py: Python<'_>) -> Self {
        Self { book: RwLock::new(self.copy(py)), rulebook: self.rulebook.clone_ref(py) }
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Remade<'py>> {
        let (py, book) = (slf.py(), slf.get());
        Ok((slf.get_type().getattr("parse")?, (book.to_json_lines(py), book.rulebook.clone_ref(py))))
    }
}

/// A book as pickle makes it again: a function, and the text and rulebook it is given.
type Remade<'py> = (Bound<'py, PyAny>, (String, Py<Rulebook>));

/// The drafts of a step.
struct Lines(Vec<Line>);

impl<'py> FromPyObject<'_, 'py> for Lines {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = Line::INPUT_TYPE;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        object.try_iter()?.map(|item| Line::extract(item?.as_borrowed())).collect::<PyResult<_>>().map(Self)
    }
}

/// The entries of a book as it was when the iteration began.
#[pyclass(frozen, module = "xiaozu")]
pub(crate) struct Entries {
    book: xiaozu::Book,
    next: std::sync::atomic::AtomicU32,
}

#[pymethods]
impl Entries {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self) -> Option<Out<Entry>> {
        let seq = self.next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        self.book.entry(Seq(seq)).map(|entry| Out(entry.into()))
    }
}
