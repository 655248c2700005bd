use std::sync::Arc;

/// Items of a chunk: what one change of a shared list copies at most.
const CHUNK: usize = 32;

/// Items a chunk makes room for at a time.
const ROOM: usize = 8;

/// A list that only grows, and whose clones share everything but their last few items.
#[derive(Debug)]
pub(crate) struct Log<T> {
    chunks: Vec<Arc<Vec<T>>>,
}

impl<T> Clone for Log<T> {
    fn clone(&self) -> Self {
        Self { chunks: self.chunks.clone() }
    }
}

impl<T> Default for Log<T> {
    fn default() -> Self {
        Self { chunks: Vec::new() }
    }
}

impl<T: Clone> Log<T> {
    pub(crate) fn push(&mut self, item: T) {
        match self.chunks.last_mut().filter(|chunk| chunk.len() < CHUNK) {
            Some(chunk) => {
                let chunk = Arc::make_mut(chunk);
                if chunk.len() == chunk.capacity() {
                    chunk.reserve_exact(ROOM.min(CHUNK - chunk.len()));
                }
                chunk.push(item);
            }
            None => self.chunks.push(Arc::new(vec![item])),
        }
    }

    /// An item, to be changed; its chunk is copied where it is shared.
    pub(crate) fn get_mut(&mut self, place: usize) -> Option<&mut T> {
        self.chunks.get_mut(place / CHUNK).map(Arc::make_mut)?.get_mut(place % CHUNK)
    }
}

impl<T: Clone> FromIterator<T> for Log<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut log = Self::default();
        items.into_iter().for_each(|item| log.push(item));
        log
    }
}

impl<T> Log<T> {
    pub(crate) fn len(&self) -> usize {
        self.chunks.last().map_or(0, |last| (self.chunks.len() - 1) * CHUNK + last.len())
    }

    pub(crate) fn get(&self, place: usize) -> Option<&T> {
        self.chunks.get(place / CHUNK)?.get(place % CHUNK)
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + Clone {
        self.chunks.iter().flat_map(|chunk| chunk.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_keeps_what_it_had() {
        let mut log = Log::default();
        let mut kept = Vec::new();
        for item in 0..100_usize {
            kept.push(log.clone());
            log.push(item);
            assert_eq!((log.len(), log.get(item), log.get(item + 1)), (item + 1, Some(&item), None));
        }
        for (len, earlier) in kept.iter().enumerate() {
            assert!(earlier.iter().copied().eq(0..len));
            assert!(earlier.iter().rev().copied().eq((0..len).rev()));
        }
        let before = log.clone();
        assert_eq!(log.get_mut(40).map(|item| std::mem::replace(item, 7)), Some(40));
        assert_eq!((before.get(40), log.get(40)), (Some(&40), Some(&7)));
        assert_eq!(log.get_mut(100), None);
    }
}
