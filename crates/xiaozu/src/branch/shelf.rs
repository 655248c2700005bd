use std::borrow::Borrow;
use std::hash::Hash;
use std::sync::Arc;

use rustc_hash::FxHashMap;

/// Things found by id and kept in the order they came. A clone shares everything until it changes:
/// snapshots of a branch are cheap.
#[derive(Debug, Clone)]
pub(crate) struct Shelf<K, T> {
    /// Nothing while there is nothing: most rooms of a branch are empty.
    places: Option<Arc<FxHashMap<K, u32>>>,
    things: Vec<Arc<T>>,
}

impl<K, T> Default for Shelf<K, T> {
    fn default() -> Self {
        Self { places: None, things: Vec::new() }
    }
}

impl<K: Eq + Hash + Clone, T: Clone> Shelf<K, T> {
    fn place<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        self.places.as_ref()?.get(key).map(|place| *place as usize)
    }

    pub(crate) fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&T>
    where
        K: Borrow<Q>,
    {
        self.things.get(self.place(key)?).map(Arc::as_ref)
    }

    /// The thing, to be changed.
    pub(crate) fn get_mut<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<&mut T>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key)?;
        self.things.get_mut(place).map(Arc::make_mut)
    }

    pub(crate) fn contains<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_some()
    }

    /// Puts a thing under a key that is not taken.
    pub(crate) fn put(&mut self, key: K, thing: T) {
        let place = u32::try_from(self.things.len()).unwrap_or(u32::MAX);
        Arc::make_mut(self.places.get_or_insert_default()).insert(key, place);
        self.things.push(Arc::new(thing));
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.things.iter().map(Arc::as_ref)
    }

    /// Changes each thing that `wants` it; the others stay shared.
    pub(crate) fn change(&mut self, wants: impl Fn(&T) -> bool, mut change: impl FnMut(&mut T)) {
        for thing in self.things.iter_mut().filter(|thing| wants(thing)) {
            change(Arc::make_mut(thing));
        }
    }
}
