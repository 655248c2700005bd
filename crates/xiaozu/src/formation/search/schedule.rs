//! The temperatures, and how long each lasts.
//!
//! The instance sets them: a first, quick cooling (the probe) notes at which temperatures changes for the
//! worse go from common to rare, and every later round cools slowly from the one to the other. Rounds grow,
//! so that whenever the search is stopped a good part of the time went into one slow cooling; and every other
//! one begins at the best partition, warmed only so much that most of it stays (thermal cycling: Möbius and
//! others 1997).

use super::landscape::{Delta, Landscape};
use super::noise::Temperature;
use super::walk::{Over, Walk};

/// Rounds begin where 64 units, each proposed to every later one, make so many changes for the worse ...
const WARM: u64 = 32;

/// ... and end where they make fewer than so many.
const COLD: u64 = 1;

/// Sweeps of the first round.
const FIRST: u64 = 32;

/// Each round is so many halves of the one before it.
const GROWTH: u64 = 3;

/// Where on the way every other round begins, in 64ths: found on instances of 120 to 480 units, of random and
/// of Euclidean distances, stopped after 0.1 to 1 s.
const WARMED_AGAIN: u64 = 24;

/// Temperatures from warm to cold, each 7/8 of the one before it.
struct Ladder(Vec<Temperature>);

impl Ladder {
    /// The temperature at so much of the whole way.
    fn at(&self, part: u64, whole: u64) -> Temperature {
        let steps = self.0.len().saturating_sub(1) as u64;
        let place = u128::from(part) * u128::from(steps) * 256 / u128::from(whole.max(1));
        let (rung, between) = ((place / 256) as usize, place % 256);
        let warm = self.0.get(rung).copied().unwrap_or(1);
        let cold = self.0.get(rung + 1).copied().unwrap_or(warm);
        warm - (u128::from(warm - cold) * between / 256) as u64
    }
}

/// Steps of temperature in one round at most.
const STEPS: u64 = 256;

/// Proposals at one temperature at least: fewer would not repay the setting of it.
const LEAST: u64 = 1 << 13;

pub(super) fn anneal<L: Landscape>(walk: &mut Walk<'_, L>) -> Result<(), Over> {
    let sweep = sweep(walk.landscape);
    if sweep == 0 {
        return Ok(());
    }
    walk.descend()?;
    let ladder = probe(walk, sweep)?;
    let mut length = sweep.saturating_mul(FIRST);
    let mut begin = 0;
    loop {
        let next = length.saturating_mul(GROWTH) / 2;
        // What would be too short for one more round makes this one longer, but for the descent after it.
        let is_last = walk.left() < length.saturating_add(next);
        let this = if is_last { walk.left().saturating_sub(2 * sweep) } else { length };
        let steps = (this / LEAST).clamp(1, STEPS);
        for step in 0..steps {
            let part = begin * steps + (64 - begin) * step;
            walk.at(ladder.at(part, 64 * steps), this / steps, u64::MAX)?;
        }
        walk.descend()?;
        walk.landscape.place(&walk.best.partition);
        (length, begin) = (next, if begin == 0 { WARMED_AGAIN } else { 0 });
    }
}

/// Proposals until every unit had its turn.
fn sweep(landscape: &impl Landscape) -> u64 {
    let (units, groups) = (landscape.units() as u64, landscape.groups() as u64);
    units * units.saturating_sub(1) / 2 + if landscape.moves() { units * groups } else { 0 }
}

/// Cools quickly and notes the temperatures worth annealing at.
fn probe<L: Landscape>(walk: &mut Walk<'_, L>, sweep: u64) -> Result<Ladder, Over> {
    let mut ladder = Vec::new();
    let mut temperature = typical(walk).max(1);
    // While nearly everything is taken, a few changes tell as much as a whole sweep, which would be slow.
    let (proposals, changes) = (sweep.clamp(1 << 15, 1 << 18), 2 * walk.landscape.units() as u64);
    while temperature > 0 {
        let taken = walk.at(temperature, proposals, changes)?;
        if taken.worse * 64 > WARM * taken.units {
            ladder.clear();
        }
        ladder.push(temperature);
        if taken.worse * 64 < COLD * taken.units {
            break;
        }
        temperature -= temperature.div_ceil(8);
    }
    walk.descend()?;
    Ok(Ladder(ladder))
}

/// The mean size of the changes that random proposals make.
fn typical<L: Landscape>(walk: &mut Walk<'_, L>) -> Temperature {
    let (units, groups) = (walk.landscape.units(), walk.landscape.groups());
    let (mut sum, mut changes) = (0_u128, 0_u128);
    for _ in 0..1024 {
        let (unit, other, to) =
            (walk.random.below(units), walk.random.below(units), walk.random.below(groups));
        let swap = if unit == other { None } else { walk.landscape.swap_delta(unit, other) };
        let shift = if walk.landscape.moves() { walk.landscape.move_delta(unit, to) } else { None };
        for delta in [swap, shift].into_iter().flatten().map(Delta::wide).filter(|delta| *delta != 0) {
            sum += u128::from(delta.unsigned_abs());
            changes += 1;
        }
    }
    u64::try_from((sum << 16) / changes.max(1)).unwrap_or(u64::MAX)
}
