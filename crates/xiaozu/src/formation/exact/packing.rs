//! The most pairs that labels can keep, packed into groups of one size together: only how many of each label
//! there are matters, so that few cases are ever looked at.

#![expect(clippy::indexing_slicing, reason = "every index is a label of the case at hand")]

use rustc_hash::FxHashMap;

/// The most labels, members without one included, and the most of one: what a key has bits for.
const MOST_LABELS: usize = 8;
const MOST_COUNT: i64 = 31;

/// Fillings of groups looked at in all before it is given up.
const MOST_STEPS: u64 = 4_000_000;

/// One label: how many the group being filled has, how many are left, and how many of them may join it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    pub(super) left: i64,
    pub(super) held: i64,
    pub(super) may: i64,
}

/// Groups of one size still to be filled, the first of them begun.
#[derive(Debug, Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) parts: &'a [Part],
    /// Members without a label.
    pub(super) others: Part,
    pub(super) groups: usize,
}

/// What is known of cases.
pub(super) struct Packing {
    size: (i64, i64),
    known: FxHashMap<u128, i64>,
    steps: u64,
}

const NEVER: i64 = i64::MIN / 4;

fn pairs(count: i64) -> i64 {
    count * (count - 1) / 2
}

impl Packing {
    pub(super) fn new(size: (i64, i64)) -> Self {
        Self { size, known: FxHashMap::default(), steps: 0 }
    }

    /// The most pairs in the groups of the case; nothing when that is too much to find out.
    pub(super) fn most(&mut self, case: Case<'_>) -> Option<i64> {
        let parts = case.parts.len() + 1;
        let large = |part: &Part| part.left.max(part.held) > MOST_COUNT;
        let over = parts > MOST_LABELS || case.parts.iter().any(large) || large(&case.others);
        if over || self.steps > MOST_STEPS || case.groups >= 64 {
            return None;
        }
        let mut sorted = [Part::default(); MOST_LABELS];
        sorted[..parts - 1].copy_from_slice(case.parts);
        sorted[parts - 1] = case.others;
        let value = self.look(&mut sorted, parts, case.groups);
        (self.steps <= MOST_STEPS).then_some(value.max(0))
    }

    fn look(&mut self, parts: &mut [Part; MOST_LABELS], count: usize, groups: usize) -> i64 {
        if groups == 0 {
            return if parts[..count].iter().all(|part| part.left == 0) { 0 } else { NEVER };
        }
        let begun: i64 = parts[..count].iter().map(|part| part.held).sum();
        let (least, most) = ((self.size.0 - begun).max(0), self.size.1 - begun);
        let left: i64 = parts[..count].iter().map(|part| part.left).sum();
        // What the groups after this one can hold bounds what it must take.
        let after = i64::try_from(groups - 1).unwrap_or(0);
        let (least, most) = (least.max(left - after * self.size.1), most.min(left - after * self.size.0));
        if least > most {
            return NEVER;
        }
        for part in &mut parts[..count] {
            part.may = part.may.min(most).min(part.left);
        }
        parts[..count - 1].sort_unstable_by(|one, other| other.cmp(one));
        let mut key = groups as u128;
        for part in &parts[..count] {
            for number in [part.left, part.held, part.may] {
                key = key << 5 | u128::from(number.unsigned_abs());
            }
        }
        if let Some(value) = self.known.get(&key) {
            return *value;
        }
        // Groups not begun can change places: the one with most of the first label comes first.
        let first = if begun == 0 { parts[0].left.div_euclid(after + 1) } else { 0 };
        let mut best = NEVER;
        let mut joined = [0; MOST_LABELS];
        self.fill(parts, count, groups, (least, most, first), 0, &mut joined, &mut best);
        self.known.insert(key, best);
        best
    }

    /// Every filling of the group at hand, label by label.
    #[expect(clippy::too_many_arguments, reason = "a walk over nested choices")]
    fn fill(
        &mut self,
        parts: &[Part; MOST_LABELS],
        count: usize,
        groups: usize,
        (least, most, first): (i64, i64, i64),
        label: usize,
        joined: &mut [i64; MOST_LABELS],
        best: &mut i64,
    ) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return;
        }
        if label == count {
            let mut rest = [Part::default(); MOST_LABELS];
            let mut won = 0;
            for at in 0..count {
                let left = parts[at].left - joined[at];
                rest[at] = Part { left, held: 0, may: left };
                if at + 1 < count {
                    won += pairs(parts[at].held + joined[at]);
                }
            }
            *best = (*best).max(won + self.look(&mut rest, count, groups - 1));
            return;
        }
        let taken: i64 = joined[..label].iter().sum();
        let later: i64 = parts[label + 1..count].iter().map(|part| part.may).sum();
        let low = (least - taken - later).max(if label == 0 { first } else { 0 });
        let high = parts[label].may.min(most - taken);
        for number in (low.max(0)..=high).rev() {
            joined[label] = number;
            self.fill(parts, count, groups, (least, most, first), label + 1, joined, best);
        }
        joined[label] = 0;
    }
}
