//! Short lists that take little memory: most people have been in one group, and most polls have one round.

use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// A short list: no room to spare, and a clone shares it. It is read like a slice.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "Vec<T>", inline))]
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

/// A list of one thing mostly: it stands here, only several stand elsewhere. It is read like a slice.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "Vec<T>", inline))]
pub struct MostlyOne<T>(Held<T>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Held<T> {
    None,
    One(T),
    /// Two or more.
    More(Few<T>),
}

impl<T> Default for MostlyOne<T> {
    fn default() -> Self {
        Self(Held::None)
    }
}

impl<T> Deref for MostlyOne<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        match &self.0 {
            Held::None => &[],
            Held::One(one) => std::slice::from_ref(one),
            Held::More(more) => more,
        }
    }
}

impl<'a, T> IntoIterator for &'a MostlyOne<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Serialize> Serialize for MostlyOne<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.deref().serialize(serializer)
    }
}

impl<T: Clone> MostlyOne<T> {
    pub(crate) fn push(&mut self, item: T) {
        self.0 = match std::mem::replace(&mut self.0, Held::None) {
            Held::None => Held::One(item),
            Held::One(one) => Held::More(Few(Some(Arc::new([one, item])))),
            Held::More(mut more) => {
                more.push(item);
                Held::More(more)
            }
        };
    }

    pub(crate) fn last_mut(&mut self) -> Option<&mut T> {
        match &mut self.0 {
            Held::None => None,
            Held::One(one) => Some(one),
            Held::More(more) => more.last_mut(),
        }
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
        let (mut few, mut mostly) = (Few::default(), MostlyOne::default());
        assert!(few.is_empty() && few.last_mut().is_none());
        assert!(mostly.is_empty() && mostly.last_mut().is_none());
        let mut kept = Vec::new();
        for item in 1..5 {
            kept.push((few.clone(), mostly.clone()));
            few.push(item);
            mostly.push(item);
            *few.last_mut().unwrap() += 10;
            *mostly.last_mut().unwrap() += 10;
        }
        for (len, (few, mostly)) in kept.iter().enumerate() {
            assert!(few.iter().copied().eq(11..11 + len));
            assert_eq!(**few, **mostly);
        }
        assert_eq!(serde_json::to_string(&few).unwrap(), "[11,12,13,14]");
        assert_eq!(serde_json::to_string(&mostly).unwrap(), "[11,12,13,14]");
    }
}
