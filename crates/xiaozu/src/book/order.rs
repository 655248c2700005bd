/// The order of the fold: at each place the number of an entry, from 0.
///
/// Nearly always one follows the other: what is stored is where that is not so.
#[derive(Debug, Clone, Default)]
pub(super) struct Order {
    runs: Vec<Run>,
    len: usize,
}

/// Entries one after the other, from a place on up to the next run.
#[derive(Debug, Clone, Copy)]
struct Run {
    start: usize,
    first: usize,
}

impl Run {
    fn at(self, place: usize) -> usize {
        self.first + (place - self.start)
    }
}

impl Order {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// The entry at a place.
    pub(super) fn get(&self, place: usize) -> Option<usize> {
        let behind = self.runs.partition_point(|run| run.start <= place);
        self.runs.get(behind.checked_sub(1)?).filter(|_| place < self.len).map(|run| run.at(place))
    }

    pub(super) fn last(&self) -> Option<usize> {
        self.runs.last().map(|run| run.at(self.len - 1))
    }

    /// How many entries there are before the first that is not `before`.
    pub(super) fn partition_point(&self, before: impl Fn(usize) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len);
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.get(middle).is_some_and(&before) { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// The place of an entry.
    pub(super) fn position(&self, entry: usize) -> Option<usize> {
        let ends = self.runs.iter().skip(1).map(|run| run.start).chain([self.len]);
        let mut runs = self.runs.iter().zip(ends);
        let (run, _) = runs.find(|(run, end)| (run.first..run.at(*end)).contains(&entry))?;
        Some(run.start + (entry - run.first))
    }

    pub(super) fn insert(&mut self, place: usize, entry: usize) {
        let at = self.split(place);
        self.runs.iter_mut().skip(at).for_each(|run| run.start += 1);
        self.len += 1;
        self.runs.insert(at, Run { start: place, first: entry });
        self.join(at + 1);
        self.join(at);
    }

    pub(super) fn remove(&mut self, place: usize) {
        if place < self.len {
            let at = self.split(place);
            self.split(place + 1);
            self.runs.remove(at);
            self.runs.iter_mut().skip(at).for_each(|run| run.start -= 1);
            self.len -= 1;
            self.join(at);
        }
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.runs.shrink_to_fit();
    }

    /// Makes a run begin at a place, and returns its number; at the end, that of the run to come.
    fn split(&mut self, place: usize) -> usize {
        let at = self.runs.partition_point(|run| run.start < place);
        let begins = self.runs.get(at).is_some_and(|run| run.start == place);
        if !begins
            && place < self.len
            && let Some(before) = at.checked_sub(1).and_then(|before| self.runs.get(before))
        {
            self.runs.insert(at, Run { start: place, first: before.at(place) });
        }
        at
    }

    /// Makes one of a run and the one before where they follow each other.
    fn join(&mut self, at: usize) {
        if let Some([before, run]) = at.checked_sub(1).and_then(|before| self.runs.get(before..=at))
            && before.at(run.start) == run.first
        {
            self.runs.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// What a plain list says after the same changes.
        #[test]
        fn it_is_a_list(changes in proptest::collection::vec((0_u8..10, 0_usize..100), 0..60)) {
            let (mut order, mut list, mut new) = (Order::default(), Vec::new(), 0);
            for (kind, at) in changes {
                match kind {
                    0 if !list.is_empty() => {
                        let place = at % list.len();
                        order.remove(place);
                        // Put back in one case of two, as after a strike that fails.
                        let entry = list.remove(place);
                        if at.is_multiple_of(2) {
                            order.insert(place, entry);
                            list.insert(place, entry);
                        }
                    }
                    _ => {
                        let place = if kind == 1 { at % (list.len() + 1) } else { list.len() };
                        order.insert(place, new);
                        list.insert(place, new);
                        new += 1;
                    }
                }
                prop_assert_eq!(order.len(), list.len());
                prop_assert_eq!(order.last(), list.last().copied());
                prop_assert!((0..=list.len()).all(|place| order.get(place) == list.get(place).copied()));
                prop_assert!((0..=new).all(|entry| order.position(entry) == list.iter().position(|one| *one == entry)));
            }
            let breaks = list.windows(2).filter(|pair| pair[0] + 1 != pair[1]).count();
            prop_assert_eq!(order.runs.len(), if list.is_empty() { 0 } else { breaks + 1 });
        }
    }

    #[test]
    fn halving_finds_where_something_ends() {
        let mut order = Order::default();
        (0..50).for_each(|entry| order.insert(entry, entry));
        for end in 0..=50 {
            assert_eq!(order.partition_point(|entry| entry < end), end);
        }
    }
}
