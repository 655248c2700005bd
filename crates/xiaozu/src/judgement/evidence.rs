use std::fmt;
use std::ops::Deref;

use serde::{Serialize, Serializer};
use smallvec::SmallVec;

use crate::book::Seq;

/// The entries a judgement rests on, each once, in the order of the book. It is read like a slice.
///
/// Most judgements rest on a few entries: those take no memory of their own.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "Vec<Seq>"))]
pub struct Evidence(SmallVec<[Seq; 4]>);

impl fmt::Debug for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.deref().fmt(f)
    }
}

impl FromIterator<Seq> for Evidence {
    fn from_iter<I: IntoIterator<Item = Seq>>(entries: I) -> Self {
        let mut list: SmallVec<[Seq; 4]> = entries.into_iter().collect();
        list.sort_unstable();
        list.dedup();
        Self(list)
    }
}

impl From<Option<Seq>> for Evidence {
    fn from(entry: Option<Seq>) -> Self {
        Self(SmallVec::from_iter(entry))
    }
}

impl From<Vec<Seq>> for Evidence {
    fn from(entries: Vec<Seq>) -> Self {
        entries.into_iter().collect()
    }
}

impl Deref for Evidence {
    type Target = [Seq];
    fn deref(&self) -> &[Seq] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a Evidence {
    type Item = &'a Seq;
    type IntoIter = std::slice::Iter<'a, Seq>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl PartialEq<[Seq]> for Evidence {
    fn eq(&self, other: &[Seq]) -> bool {
        **self == *other
    }
}

impl<const N: usize> PartialEq<[Seq; N]> for Evidence {
    fn eq(&self, other: &[Seq; N]) -> bool {
        **self == *other
    }
}

impl PartialEq<Vec<Seq>> for Evidence {
    fn eq(&self, other: &Vec<Seq>) -> bool {
        **self == **other
    }
}

impl Serialize for Evidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.deref().serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_listed_once_and_in_order() {
        for many in [2_u32, 4, 5, 40] {
            let entries = || (1..=many).map(Seq);
            let evidence: Evidence = entries().rev().chain(entries()).collect();
            assert_eq!(evidence, entries().collect::<Vec<_>>());
        }
        assert_eq!(Evidence::from(vec![Seq(3), Seq(1)]), [Seq(1), Seq(3)]);
        assert_eq!(serde_json::to_string(&Evidence::from(vec![Seq(3), Seq(1)])).unwrap(), "[1,3]");
        assert!(size_of::<Evidence>() <= size_of::<Vec<Seq>>());
    }
}
