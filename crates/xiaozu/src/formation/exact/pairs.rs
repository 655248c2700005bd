//! How many pairs of one label can still be kept: every group takes what is best for it at a price for each
//! label, and prices rise where more is taken than there is (Lagrangian relaxation, whole numbers only).

#![expect(clippy::indexing_slicing, reason = "every index is a label, a group or a room of the term at hand")]

/// What one group can still take.
#[derive(Debug, Clone, Default)]
pub(super) struct Room {
    /// How many of the term's labels at least and at most.
    pub(super) least: i64,
    pub(super) most: i64,
    /// By label: how many it has, and how many it may get.
    pub(super) held: Vec<i64>,
    pub(super) may: Vec<i64>,
}

/// Prices of one term, kept from look to look.
#[derive(Debug, Clone)]
pub(super) struct Prices {
    /// By label, in parts of a pair.
    price: Vec<i64>,
    taken: Vec<i64>,
    best: Vec<i64>,
    /// By label and room taken: the best so far, and how many of the label are in it.
    choice: Vec<usize>,
}

/// So many parts make a pair.
const PARTS: i64 = 8;

/// After so many looks that show no more, steps are halved; so often at most.
const PATIENCE: u32 = 4;
const SLOWEST: u32 = 6;

const NEVER: i64 = i64::MIN / 4;

impl Prices {
    pub(super) fn new(labels: usize) -> Self {
        Self { price: vec![0; labels], taken: vec![0; labels], best: Vec::new(), choice: Vec::new() }
    }

    /// The most pairs that can be won, rounded down; looks until it is at most the target, or so many times.
    pub(super) fn most(&mut self, rooms: &[Room], left: &[i64], target: i64, looks: u32) -> i64 {
        let (mut least, mut slower, mut idle) = (i64::MAX, 0, 0);
        let mut kept = self.price.clone();
        for _ in 0..looks {
            let value = self.value(rooms, left);
            if value < least {
                least = value;
                kept.clone_from(&self.price);
                idle = 0;
            } else {
                idle += 1;
            }
            if least.div_euclid(PARTS) <= target {
                break;
            }
            if idle == PATIENCE {
                (slower, idle) = (slower + 1, 0);
                self.price.clone_from(&kept);
                if slower > SLOWEST {
                    break;
                }
                continue;
            }
            let off = |(left, taken): (&i64, &i64)| taken - left;
            let size: i64 = left.iter().zip(&self.taken).map(off).map(|off| off * off).sum();
            if size == 0 {
                break;
            }
            let step = ((value - target * PARTS) >> slower).max(1);
            for ((price, left), taken) in self.price.iter_mut().zip(left).zip(&self.taken) {
                let change = step * (taken - left);
                *price += change.signum() * ((change.abs() + size / 2) / size).clamp(0, 4 * PARTS);
            }
        }
        self.price = kept;
        least.div_euclid(PARTS)
    }

    /// The pairs won by the best filling of one room, at no price.
    pub(super) fn alone(&mut self, room: &Room) -> i64 {
        self.fill(room) / PARTS
    }

    /// What all groups win at these prices, and what is left is worth.
    fn value(&mut self, rooms: &[Room], left: &[i64]) -> i64 {
        self.taken.iter_mut().for_each(|taken| *taken = 0);
        let mut value: i64 = self.price.iter().zip(left).map(|(price, left)| price * left).sum();
        for room in rooms {
            value += self.fill(room);
        }
        value
    }

    /// The best filling of one group.
    fn fill(&mut self, room: &Room) -> i64 {
        let labels = room.held.len();
        let most = usize::try_from(room.most).unwrap_or(0);
        if most == 0 {
            return 0;
        }
        let width = most + 1;
        self.best.clear();
        self.best.resize(width * (labels + 1), NEVER);
        self.choice.clear();
        self.choice.resize(width * labels, 0);
        self.best[0] = 0;
        for label in 0..labels {
            let (before, after) = self.best.split_at_mut(width * (label + 1));
            let before = &before[width * label..];
            let after = &mut after[..width];
            after.copy_from_slice(before);
            let choice = &mut self.choice[width * label..width * (label + 1)];
            let (held, price) = (room.held[label], self.price[label]);
            let may = usize::try_from(room.may[label]).unwrap_or(0).min(most);
            let (mut won, mut gain) = (0, PARTS * held - price);
            for joined in 1..=may {
                won += gain;
                gain += PARTS;
                for from in 0..width - joined {
                    let value = before[from] + won;
                    if value > after[from + joined] {
                        after[from + joined] = value;
                        choice[from + joined] = joined;
                    }
                }
            }
        }
        let last = &self.best[width * labels..];
        let least = usize::try_from(room.least).unwrap_or(0).min(most);
        let Some((mut at, value)) = last
            .iter()
            .copied()
            .enumerate()
            .skip(least)
            .max_by_key(|(at, value)| (*value, *at))
            .filter(|(_, value)| *value > NEVER / 2)
        else {
            return 0;
        };
        for label in (0..labels).rev() {
            let joined = self.choice[width * label + at];
            self.taken[label] += i64::try_from(joined).unwrap_or(0);
            at -= joined;
        }
        value
    }
}
