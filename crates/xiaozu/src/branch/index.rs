use std::hash::Hash;
use std::sync::Arc;

use crate::hashed::hashed;

/// Places that are looked at one by one before they are sorted.
const UNSORTED: usize = 32;

/// Finds places in a list that only grows, by what somebody knows of the items there. A clone shares nearly
/// everything, and a place takes eight bytes.
///
/// It knows hashes only: whoever asks sees which of the candidates are meant.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    /// Hashes and places, sorted; each run is longer than the next one, its places are before the next one's.
    runs: Vec<Arc<[(u32, u32)]>>,
    last: Vec<(u32, u32)>,
}

impl Index {
    /// Adds a place behind all others.
    pub(crate) fn add(&mut self, key: &impl Hash, place: usize) {
        self.last.reserve_exact(usize::from(self.last.len() == self.last.capacity()) * UNSORTED / 4);
        self.last.push((hashed(key), u32::try_from(place).unwrap_or(u32::MAX)));
        if self.last.len() < UNSORTED {
            return;
        }
        let mut run = std::mem::take(&mut self.last);
        while let Some(before) = self.runs.pop_if(|before| before.len() <= run.len()) {
            run.extend_from_slice(&before);
        }
        run.sort_unstable();
        self.runs.push(run.into());
    }

    /// The places whose key may be this one, in order.
    pub(crate) fn candidates(&self, key: &impl Hash) -> impl Iterator<Item = usize> + '_ {
        let hash = hashed(key);
        let sorted = self.runs.iter().flat_map(move |run| {
            let behind = run.get(run.partition_point(|(other, _)| *other < hash)..).unwrap_or_default();
            behind.iter().take_while(move |(other, _)| *other == hash)
        });
        let last = self.last.iter().filter(move |(other, _)| *other == hash);
        sorted.chain(last).map(|(_, place)| *place as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_finds_every_place_in_order_and_a_clone_keeps_what_it_had() {
        let key = |place: usize| place * place % 37;
        let mut index = Index::default();
        let mut kept = Vec::new();
        for place in 0..500 {
            kept.push(index.clone());
            index.add(&key(place), place);
        }
        kept.push(index);
        for (len, index) in kept.iter().enumerate() {
            for wanted in 0..37 {
                let found = index.candidates(&wanted).filter(|place| key(*place) == wanted);
                assert!(found.eq((0..len).filter(|place| key(*place) == wanted)), "{wanted} of {len}");
            }
        }
    }

    #[test]
    fn a_place_takes_about_eight_bytes() {
        let mut index = Index::default();
        (0..10_000).for_each(|place| index.add(&place, place));
        let slots: usize = index.runs.iter().map(|run| run.len()).sum::<usize>() + index.last.capacity();
        assert!(slots < 10_040 && index.runs.len() < 10, "{slots} in {} runs", index.runs.len());
    }
}
