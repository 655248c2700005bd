use std::hash::{BuildHasherDefault, Hash};

use rustc_hash::FxHasher;

use super::log::Log;

/// Places in a list, by a key. A clone shares what it has in common.
#[derive(Debug, Clone)]
pub(crate) struct Places<K: Hash + Eq>(rpds::HashTrieMapSync<K, Vec<u32>, BuildHasherDefault<FxHasher>>);

impl<K: Hash + Eq> Default for Places<K> {
    fn default() -> Self {
        Self(rpds::HashTrieMapSync::new_with_hasher_and_ptr_kind(BuildHasherDefault::default()))
    }
}

impl<K: Hash + Eq + Clone> Places<K> {
    pub(crate) fn add(&mut self, key: &K, place: usize) {
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        match self.0.get_mut(key) {
            Some(known) => known.push(place),
            None => self.0.insert_mut(key.clone(), vec![place]),
        }
    }

    /// Adds a place behind those for which `before` holds: the first ones.
    fn add_behind(&mut self, key: &K, place: usize, before: impl Fn(usize) -> bool) {
        let number = u32::try_from(place).unwrap_or(u32::MAX);
        match self.0.get_mut(key) {
            Some(known) => known.insert(known.partition_point(|other| before(*other as usize)), number),
            None => self.0.insert_mut(key.clone(), vec![number]),
        }
    }

    pub(crate) fn of(&self, key: &K) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.0.get(key).into_iter().flatten().map(|place| *place as usize)
    }
}

impl<K: Hash + Eq + Clone + Ord> Places<K> {
    /// Every key, in its order.
    pub(crate) fn keys(&self) -> Vec<&K> {
        let mut keys: Vec<&K> = self.0.keys().collect();
        keys.sort_unstable();
        keys
    }
}

/// A list that only grows, in the order of the fold, whose items are also found by a key.
#[derive(Debug, Clone)]
pub(crate) struct Register<K: Hash + Eq, T> {
    all: Log<T>,
    places: Places<K>,
}

impl<K: Hash + Eq, T> Default for Register<K, T> {
    fn default() -> Self {
        Self { all: Log::default(), places: Places::default() }
    }
}

impl<K: Hash + Eq + Clone, T: Clone> Register<K, T> {
    pub(crate) fn push(&mut self, key: &K, item: T) {
        self.places.add(key, self.all.len());
        self.all.push(item);
    }

    /// The same, where the items of one key are kept in an order of their own.
    pub(crate) fn push_by<O: Ord>(&mut self, key: &K, item: T, order: impl Fn(&T) -> O) {
        let (all, order_of_item) = (&self.all, order(&item));
        let before = |place: usize| all.get(place).is_some_and(|other| order(other) <= order_of_item);
        self.places.add_behind(key, self.all.len(), before);
        self.all.push(item);
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.all.iter()
    }

    pub(crate) fn of<'a>(&'a self, key: &K) -> impl DoubleEndedIterator<Item = &'a T> {
        self.places.of(key).filter_map(|place| self.all.get(place))
    }
}

impl<K: Hash + Eq + Clone + Ord, T: Clone> Register<K, T> {
    /// Every item, by key and then in the order kept for it.
    pub(crate) fn by_key(&self) -> impl Iterator<Item = &T> {
        self.places.keys().into_iter().flat_map(|key| self.of(key))
    }
}
