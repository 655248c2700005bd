use std::fmt;
use std::ops::Range;

use super::packed::{Names, NotPacked, Reader, Writer};
use super::{Entry, Fact, Seq};
use crate::{ActorId, Day};

/// Entries between two known places of the bytes.
const BLOCK: usize = 16;

/// The first byte of an entry too long for one byte to tell; four more tell it.
const LONG: u8 = u8::MAX;

/// The entries of a book in the order of recording, struck ones too.
///
/// A book keeps them packed, in some 10 bytes and its texts once; each is unpacked when it is asked for.
///
/// ```
/// use xiaozu::{Book, Draft, Rulebook, Seq, Text, facts::Founded};
/// let mut book = Book::new(Rulebook::source());
/// let founding = Founded { name: Text::new("第一连党支部")? };
/// book.record([Draft::new("2019-01-07".parse()?, "li-wei".parse()?, founding)])?;
/// assert_eq!(book.entries().len(), 1);
/// for entry in book.entries() {
///     assert_eq!((entry.seq, entry.fact.kind()), (Seq(1), "founded"));
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct Entries {
    /// Each: its length; the day; who recorded it, whether it is late and whether somebody decided; how many
    /// days late; who decided; the fact.
    bytes: Vec<u8>,
    /// Where each [`BLOCK`] begins.
    blocks: Vec<usize>,
    count: usize,
    names: Names,
    /// The day of the last recording.
    recorded: Option<Day>,
}

impl Entries {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The entry of a number.
    #[must_use]
    pub fn get(&self, seq: Seq) -> Option<Entry> {
        self.unpack((seq.0 as usize).checked_sub(1)?)
    }

    /// Every entry, in order.
    #[must_use]
    pub fn iter(&self) -> EntriesIter<'_> {
        EntriesIter { entries: self, left: 0..self.count }
    }

    pub(super) fn last_recorded(&self) -> Option<Day> {
        self.recorded
    }

    pub(super) fn push(&mut self, entry: &Entry) {
        let start = self.bytes.len();
        if self.count.is_multiple_of(BLOCK) {
            self.blocks.push(start);
        }
        self.bytes.push(0);
        let packed = pack(entry, &mut Writer::new(&mut self.bytes, &mut self.names));
        let len = self.bytes.len() - start - 1;
        let short = u8::try_from(len).ok().filter(|len| *len < LONG);
        if let Some(first) = self.bytes.get_mut(start) {
            *first = short.unwrap_or(LONG);
        }
        if short.is_none() {
            // A line has at most a mebibyte, an entry of a program's own must fit into memory.
            let len = u32::try_from(len).unwrap_or(u32::MAX);
            self.bytes.splice(start + 1..start + 1, len.to_le_bytes());
        }
        self.count += 1;
        self.recorded = Some(entry.recorded());
        debug_assert!(
            packed.is_ok() && self.get(entry.seq).as_ref() == Some(entry),
            "{entry:?} is not what its bytes say: {:?}",
            self.get(entry.seq)
        );
    }

    /// Leaves the first ones only. Their texts stay known.
    pub(super) fn truncate(&mut self, count: usize) {
        if let Some((start, _)) = self.body(count) {
            self.bytes.truncate(start);
            self.blocks.truncate(count.div_ceil(BLOCK));
            self.count = count;
            self.recorded = self.unpack(count.wrapping_sub(1)).map(|last| last.recorded());
        }
    }

    pub(super) fn pop(&mut self) {
        self.truncate(self.count.saturating_sub(1));
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.bytes.shrink_to_fit();
        self.blocks.shrink_to_fit();
        self.names.shrink_to_fit();
    }

    /// Whether an entry speaks of a day or an earlier one.
    pub(super) fn is_by(&self, place: usize, day: Day) -> bool {
        let on = self.reader(place).and_then(|mut reader| reader.signed().ok());
        on.is_some_and(|on| on <= day.packed().into())
    }

    /// The entry at a place, from 0.
    pub(super) fn unpack(&self, place: usize) -> Option<Entry> {
        let seq = Seq(u32::try_from(place).ok()?.checked_add(1)?);
        // What was packed unpacks.
        unpack(seq, &mut self.reader(place)?).ok()
    }

    fn reader(&self, place: usize) -> Option<Reader<'_>> {
        let (_, body) = self.body(place)?;
        Some(Reader::new(body, &self.names))
    }

    /// Where an entry begins, and its bytes without their length.
    fn body(&self, place: usize) -> Option<(usize, &[u8])> {
        let mut start = *self.blocks.get(place / BLOCK)?;
        let mut left = place % BLOCK;
        loop {
            let (first, mut rest) = self.bytes.get(start..)?.split_first()?;
            let mut len = usize::from(*first);
            if *first == LONG {
                let (long, body) = rest.split_first_chunk()?;
                (len, rest) = (u32::from_le_bytes(*long) as usize, body);
            }
            let (body, rest) = rest.split_at_checked(len)?;
            let Some(before) = left.checked_sub(1) else { return Some((start, body)) };
            (start, left) = (self.bytes.len() - rest.len(), before);
        }
    }
}

fn pack(entry: &Entry, writer: &mut Writer<'_>) -> Result<(), NotPacked> {
    let Entry { on, late, by, decided_by, fact, .. } = entry;
    writer.signed(on.packed().into());
    let flags = u64::from(late.is_some()) | (u64::from(decided_by.is_some()) << 1);
    let by = u64::from(writer.name(by.as_str()));
    writer.number((by << 2) | flags);
    if let Some(late) = late {
        writer.signed(late.packed().into());
    }
    if let Some(decided_by) = decided_by {
        let decided_by = writer.name(decided_by.as_str());
        writer.number(decided_by.into());
    }
    fact.pack(writer)
}

fn unpack(seq: Seq, reader: &mut Reader<'_>) -> Result<Entry, NotPacked> {
    let on = day(reader)?;
    let flagged = reader.number()?;
    let actor = |reader: &Reader<'_>, number| Ok(ActorId::unpacked(reader.name(number)?));
    let by = actor(reader, flagged >> 2)?;
    let late = if flagged & 1 == 0 { None } else { Some(day(reader)?) };
    let decided_by = if flagged & 2 == 0 {
        None
    } else {
        let number = reader.number()?;
        Some(actor(reader, number)?)
    };
    Ok(Entry { seq, on, late, by, decided_by, fact: Fact::unpack(reader)? })
}

fn day(reader: &mut Reader<'_>) -> Result<Day, NotPacked> {
    i32::try_from(reader.signed()?).ok().and_then(Day::unpacked).ok_or(NotPacked)
}

impl fmt::Debug for Entries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a> IntoIterator for &'a Entries {
    type Item = Entry;
    type IntoIter = EntriesIter<'a>;
    fn into_iter(self) -> EntriesIter<'a> {
        self.iter()
    }
}

/// Unpacks the entries of a book, one after the other.
#[derive(Debug, Clone)]
pub struct EntriesIter<'a> {
    entries: &'a Entries,
    left: Range<usize>,
}

impl Iterator for EntriesIter<'_> {
    type Item = Entry;
    fn next(&mut self) -> Option<Entry> {
        self.entries.unpack(self.left.next()?)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }
}

impl DoubleEndedIterator for EntriesIter<'_> {
    fn next_back(&mut self) -> Option<Entry> {
        self.entries.unpack(self.left.next_back()?)
    }
}

impl ExactSizeIterator for EntriesIter<'_> {}
