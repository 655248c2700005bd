//! Hashes of 32 bits, the same whatever a machine word has.

use std::hash::{BuildHasher, BuildHasherDefault, Hash};

use rustc_hash::FxHasher;

/// The low half of a hash: its best bits, and all there are where a machine word has 32 (wasm).
pub(crate) fn hashed(key: &(impl Hash + ?Sized)) -> u32 {
    BuildHasherDefault::<FxHasher>::default().hash_one(key) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_differ_spread_over_slots() {
        let slots: std::collections::BTreeSet<u32> =
            (0..512).map(|number| hashed(&format!("member-{number}")) % 512).collect();
        assert!(slots.len() > 250, "{}", slots.len());
    }
}
