//! What would make an application owed: years to be commended for.

use super::{MeritRules, run_ending};

/// The most sets that are offered.
const MOST: usize = 4;

/// Minimal sets of years that would complete a run: extending the latest streak first, then others.
///
/// `taken` says that an application has had the year, `closed` that nobody can be commended for it.
pub(super) fn missing(
    known: &[i32],
    taken: &dyn Fn(i32) -> bool,
    closed: &dyn Fn(i32) -> bool,
    rules: MeritRules,
    this_year: i32,
) -> Vec<Vec<i32>> {
    let length = rules.length();
    // The years a run lacks; none where it is complete, or can never be.
    let lacking = |last: i32| {
        let over = if rules.reset { run_ending(last, length).any(taken) } else { taken(last) };
        let lacking: Vec<i32> =
            run_ending(last, length).filter(|year| known.binary_search(year).is_err()).collect();
        (!over && !lacking.is_empty() && !lacking.iter().any(|year| closed(*year))).then_some(lacking)
    };
    let ahead = i32::try_from(length).unwrap_or(i32::MAX) - 1;
    let mut ends: Vec<i32> = known.iter().flat_map(|year| *year..=year.saturating_add(ahead)).collect();
    ends.sort_unstable();
    ends.dedup();
    let mut sets: Vec<Vec<i32>> = ends.into_iter().rev().filter_map(lacking).collect();
    // A run of its own helps no sooner than one with a year to build on.
    sets.retain(|set| set.len() < length);
    if sets.is_empty() {
        sets.extend((this_year..=i32::MAX).find_map(lacking));
    }
    let beaten = |set: &[i32], place: usize| {
        sets.iter().enumerate().any(|(other_place, other)| {
            let within = other.iter().all(|year| set.contains(year));
            within && (other.len() < set.len() || other_place < place)
        })
    };
    let mut minimal: Vec<Vec<i32>> = sets
        .iter()
        .enumerate()
        .filter(|(place, set)| !beaten(set, *place))
        .map(|(_, set)| set.clone())
        .collect();
    minimal.sort_by_key(Vec::len);
    minimal.truncate(MOST);
    minimal
}
