//! `Book`.

use std::cell::RefCell;

use js_sys::{Array, ArrayBuffer, Uint8Array};
use serde::Deserialize;
use serde_json::Value;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use xiaozu::{ActorId, Day, Draft, Fact, Names, RecordError, Seq, Text};
use xiaozu_plain::{HEADER, Proposal, Recorded, Tell};

use crate::branch::Branch;
use crate::error::OrThrow;
use crate::rulebook::Rulebook;
use crate::types::{BookText, Drafts, Entries, EntryIterator, Lines, MaybeEntry, StrikeOptions};
use crate::value::{Checked, Js, array, data, list, out, plain, text, written};

/// A book of dated facts, opened under a rulebook. Never edited, only added to.
///
/// It is iterated by its entries: `for (const entry of book)`. Its memory is freed when it is no longer reachable,
/// and at once by `free()` or at the end of the block of `using book = …`.
// Its parts are held only while no code of the caller runs: that could come back to the book.
#[wasm_bindgen]
pub struct Book(RefCell<xiaozu::Book>);

#[derive(Deserialize)]
struct Strike {
    on: Day,
    by: ActorId,
    reason: Text,
}

fn lines(entries: &JsValue) -> Checked<Vec<String>> {
    let lines: Vec<Value> = match data(entries)? {
        Value::Array(lines) => lines,
        one => vec![one],
    };
    Ok(lines.iter().map(ToString::to_string).collect())
}

fn drafts_of(drafts: &Drafts) -> Checked<Vec<Draft>> {
    xiaozu_plain::step(lines(drafts)?.iter().map(String::as_str)).or_throw()
}

fn bytes(stored: &JsValue) -> Checked<Vec<u8>> {
    if let Some(bytes) = stored.dyn_ref::<Uint8Array>() {
        return Ok(bytes.to_vec());
    }
    match stored.dyn_ref::<ArrayBuffer>() {
        Some(bytes) => Ok(Uint8Array::new(bytes).to_vec()),
        None => text(stored).map(String::into_bytes),
    }
}

impl Book {
    fn of_book(book: xiaozu::Book) -> Self {
        Self(RefCell::new(book))
    }

    fn step(
        &self,
        drafts: Vec<Draft>,
        take: fn(&mut xiaozu::Book, Vec<Draft>) -> Result<xiaozu::Recorded, RecordError>,
    ) -> Checked<Js<Recorded>> {
        let mut book = self.0.borrow_mut();
        let recorded = take(&mut book, drafts).or_throw()?;
        let last = recorded.entries.last().and_then(|seq| book.entry(*seq)).map(|entry| entry.on);
        let branch = book.as_of(last.unwrap_or_else(Day::first));
        Ok(out(&recorded.told(Names::of(&branch))))
    }
}

#[wasm_bindgen]
impl Book {
    /// An empty book under a rulebook.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(rulebook: &Rulebook) -> Self {
        Self::of_book(xiaozu::Book::new(rulebook.rules()))
    }

    /// Reads a book from its text or its bytes (JSON Lines in UTF-8).
    ///
    /// Throws `BookError` with everything that is wrong with it, line by line.
    pub fn parse(text: &BookText, rulebook: &Rulebook) -> Checked<Self> {
        xiaozu::Book::read(&bytes(text)?, rulebook.rules()).or_throw().map(Self::of_book)
    }

    /// A book of entries or drafts in the record format.
    ///
    /// Throws `BookError`; its line 2 is the first item, as if a header stood before it.
    pub fn of(entries: &Lines, rulebook: &Rulebook) -> Checked<Self> {
        let text = lines(entries)?.iter().fold(HEADER.to_owned(), |text, line| text + line + "\n");
        xiaozu::Book::read(text.as_bytes(), rulebook.rules()).or_throw().map(Self::of_book)
    }

    /// The rulebook it is opened under.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn rulebook(&self) -> Rulebook {
        Rulebook::new(self.0.borrow().rulebook().clone())
    }

    /// How many entries it has.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn length(&self) -> usize {
        self.0.borrow().entries().len()
    }

    /// The day of the latest recording; undefined for an empty book.
    #[wasm_bindgen(getter, js_name = lastRecorded)]
    #[must_use]
    pub fn last_recorded(&self) -> Option<Js<Day>> {
        self.0.borrow().last_recorded().map(out)
    }

    /// An entry by its number, from 1; undefined where there is none.
    pub fn entry(&self, entry: &Js<Seq>) -> Checked<MaybeEntry> {
        let entry = self.0.borrow().entry(data(entry)?);
        Ok(entry.map_or(JsValue::UNDEFINED, |entry| plain(&entry)).unchecked_into())
    }

    /// Its entries, in order.
    #[must_use]
    pub fn entries(&self) -> Entries {
        list(self.0.borrow().entries().iter()).unchecked_into()
    }

    /// Its entries, one after the other.
    #[wasm_bindgen(js_name = "[Symbol.iterator]")]
    #[must_use]
    pub fn iterate(&self) -> EntryIterator {
        self.entries().unchecked_into::<Array>().values().unchecked_into()
    }

    /// The branch as of the end of a day: entries that speak of later days are ignored.
    #[wasm_bindgen(js_name = asOf)]
    pub fn as_of(&self, day: &Js<Day>) -> Checked<Branch> {
        let day = written(day)?;
        Ok(Branch::new(self.0.borrow().as_of(day)))
    }

    /// The book as it was known at the end of a day: cut after its last entry recorded by then.
    #[wasm_bindgen(js_name = knownOn)]
    pub fn known_on(&self, day: &Js<Day>) -> Checked<Self> {
        let day = written(day)?;
        Ok(Self::of_book(self.0.borrow().known_on(day)))
    }

    /// The same entries under another rulebook.
    ///
    /// Throws `BookError` where an entry is impossible under that rulebook.
    pub fn under(&self, rulebook: &Rulebook) -> Checked<Self> {
        self.0.borrow().under(rulebook.rules()).or_throw().map(Self::of_book)
    }

    /// Records a step of one or several drafts. A breach of the act itself is refused.
    ///
    /// Throws `RecordError`: an impossible fact, or a breach. Nothing has changed then.
    pub fn record(&self, drafts: &Drafts) -> Checked<Js<Recorded>> {
        self.step(drafts_of(drafts)?, |book, drafts| book.record(drafts))
    }

    /// Records a step and keeps its breaches as findings: they happened, and are written down.
    ///
    /// Throws `RecordError` for an impossible fact. Nothing has changed then.
    pub fn admit(&self, drafts: &Drafts) -> Checked<Js<Recorded>> {
        self.step(drafts_of(drafts)?, |book, drafts| book.admit(drafts))
    }

    /// What recording a step would do to the findings on a date. Nothing changes.
    ///
    /// Throws `RecordError` where the step is impossible.
    pub fn propose(
        &self,
        drafts: &Drafts,
        #[wasm_bindgen(js_name = asOf)] as_of: &Js<Day>,
    ) -> Checked<Js<Proposal>> {
        let (drafts, as_of) = (drafts_of(drafts)?, written(as_of)?);
        let book = self.0.borrow();
        let proposal = book.propose(drafts, as_of).or_throw()?;
        Ok(out(&proposal.told(Names::of(&book.as_of(as_of)))))
    }

    /// Strikes a wrong entry by its number: both stay readable (更正).
    ///
    /// Throws `RecordError` where there is nothing to strike. Nothing has changed then.
    pub fn strike(&self, entry: &Js<Seq>, options: &StrikeOptions) -> Checked<Js<Recorded>> {
        let Strike { on, by, reason } = data(options)?;
        let struck = Fact::from(xiaozu::facts::Struck { entry: data(entry)?, reason });
        self.step(vec![Draft::new(on, by, struck)], |book, drafts| book.record(drafts))
    }

    /// The number of the entry that strikes this one; undefined where it stands.
    #[wasm_bindgen(js_name = struckBy)]
    pub fn struck_by(&self, entry: &Js<Seq>) -> Checked<Option<Js<Seq>>> {
        let entry = data(entry)?;
        Ok(self.0.borrow().struck_by(entry).map(out))
    }

    /// The book as JSON Lines, the same bytes on every machine.
    #[wasm_bindgen(js_name = toJsonLines)]
    #[must_use]
    pub fn to_json_lines(&self) -> String {
        self.0.borrow().to_json_lines()
    }

    /// The letter of appointment (委任书) of the appointment an entry records, as one page of HTML to print (3.3a).
    ///
    /// Throws `PaperError` when the entry appoints nobody, was struck, or names no letter.
    pub fn letter(&self, entry: &Js<Seq>) -> Checked<String> {
        let entry = data(entry)?;
        xiaozu_papers::letter(&self.0.borrow(), entry).or_throw()
    }

    /// The book without names, for sharing: ids replaced by keyed hashes, free texts taken out. The same key gives
    /// the same pseudonyms; whoever has it can undo them. At least 32 bytes.
    ///
    /// Throws `InvalidValue` for a key that is too short.
    pub fn pseudonymised(&self, key: &Uint8Array) -> Checked<Self> {
        let key: &Uint8Array = array(key, "Uint8Array")?;
        let key = xiaozu_pseudonym::Key::new(&key.to_vec()).or_throw()?;
        key.book(&self.0.borrow()).or_throw().map(Self::of_book)
    }

    /// A copy that shares nearly everything, and is recorded in apart.
    #[wasm_bindgen(js_name = clone)]
    #[must_use]
    pub fn copy(&self) -> Self {
        Self::of_book(self.0.borrow().clone())
    }
}
