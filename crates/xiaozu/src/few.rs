//! Short lists that take little memory: most people have been in one group, and most polls have one round.

use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// A short list: no room to spare, and a clone shares it. It is read like a slice.
#[derive(Debug, PartialEq, Eq)]
pub struct Few<T>(Option<Arc<[T]>>);

impl<T> Clone for Few<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.0.as_deref().unwrap_or(&[])
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Serialize> Serialize for Few<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.deref().serialize(serializer)
    }
}

impl<T: Clone> Few<T> {
    /// Every push makes the list anew: it is for a handful.
    pub(crate) fn push(&mut self, item: T) {
        self.0 = Some(self.iter().cloned().chain([item]).collect());
    }

    pub(crate) fn last_mut(&mut self) -> Option<&mut T> {
        Arc::make_mut(self.0.as_mut()?).last_mut()
    }
}

/// Pushes without making room for more.
pub(crate) fn push_tight<T>(list: &mut Vec<T>, item: T) {
    list.reserve_exact(1);
    list.push(item);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_keeps_what_it_had() {
        let mut list = Few::default();
        assert!(list.is_empty() && list.last_mut().is_none());
        list.push(1);
        let before = list.clone();
        list.push(2);
        *list.last_mut().unwrap() += 10;
        assert_eq!((&*before, &*list), (&[1][..], &[1, 12][..]));
        assert_eq!(serde_json::to_string(&list).unwrap(), "[1,12]");
    }
}
