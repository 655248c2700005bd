use arcstr::ArcStr;

use crate::hashed::hashed;
use crate::id::{shared, taken_over};

/// The texts of a book, each once, in the order they were first used.
#[derive(Debug, Clone, Default)]
pub(in crate::book) struct Names {
    texts: Vec<ArcStr>,
    /// Where to look for a text: its number and one more, from the place its hash says on; 0 is free.
    /// Nothing in a book that nobody writes to.
    slots: Vec<u32>,
}

impl Names {
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    pub(in crate::book) fn get(&self, number: usize) -> Option<&ArcStr> {
        self.texts.get(number)
    }

    pub(in crate::book) fn shrink_to_fit(&mut self) {
        self.texts.shrink_to_fit();
        self.slots = Vec::new();
    }

    /// The number of a text, given to it when it is new.
    pub(in crate::book) fn number(&mut self, text: &str) -> u32 {
        if 2 * (self.texts.len() + 1) > self.slots.len() {
            self.make_room();
        }
        let slot = self.slot(text);
        match self.slots.get(slot).and_then(|taken| taken.checked_sub(1)) {
            Some(number) => number,
            None => {
                self.texts.push(taken_over(text).unwrap_or_else(|| shared(text)));
                self.take(slot, self.texts.len())
            }
        }
    }

    /// The slot of a text, or the free one where it belongs.
    fn slot(&self, text: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hashed(text) as usize & mask;
        // Half of the slots are free.
        while let Some(number) = self.slots.get(slot).and_then(|taken| taken.checked_sub(1))
            && self.get(number as usize).is_some_and(|known| known != text)
        {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn take(&mut self, slot: usize, count: usize) -> u32 {
        // Four thousand million different texts are more than a machine holds.
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        if let Some(free) = self.slots.get_mut(slot) {
            *free = count;
        }
        count - 1
    }

    fn make_room(&mut self) {
        self.slots = vec![0; (4 * (self.texts.len() + 1)).next_power_of_two().max(64)];
        for count in 1..=self.texts.len() {
            if let Some(text) = self.get(count - 1) {
                let slot = self.slot(text);
                self.take(slot, count);
            }
        }
    }
}
