//! The temperatures, and how long each lasts.
//!
//! The instance sets them: a first, quick cooling (the probe) notes at which temperatures changes go from
//! common to rare, and every later round anneals between these. Rounds begin at the best partition, warmed
//! again, and grow, so that whenever the search is stopped a good part of the time went into one slow
//! cooling.

use super::landscape::{Delta, Landscape};
use super::noise::Temperature;
use super::walk::{Over, Walk};

/// The numbers of the schedule.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Schedule {
    /// Changes for the worse by 64 units above which it is too warm to be worth the time.
    pub(crate) hot: u64,
    /// Changes for the worse by 64 units below which nothing moves any more.
    pub(crate) cold: u64,
    /// Sweeps of the first round.
    pub(crate) first: u64,
    /// Each round is so many eighths of the one before it.
    pub(crate) growth: u64,
    /// How far down the ladder a later round begins, in 64ths.
    pub(crate) reheat: u64,
}

impl Schedule {
    pub(crate) const USUAL: Self = Self { hot: 96, cold: 2, first: 64, growth: 16, reheat: 0 };
}

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

pub(super) fn anneal<L: Landscape>(walk: &mut Walk<'_, L>, schedule: &Schedule) -> Result<(), Over> {
    let sweep = sweep(walk.landscape);
    if sweep == 0 {
        return Ok(());
    }
    walk.descend()?;
    let ladder = probe(walk, schedule, sweep)?;
    let mut length = sweep.saturating_mul(schedule.first);
    let mut begin = 0;
    loop {
        let next = length.saturating_mul(schedule.growth) / 8;
        // What would be too short for one more round makes this one longer.
        let this = if walk.left() < length.saturating_add(next) { walk.left() } else { length };
        let steps = (this / LEAST).clamp(1, STEPS);
        for step in 0..steps {
            let part = begin * steps + (64 - begin) * step;
            walk.at(ladder.at(part, 64 * steps), this / steps)?;
        }
        walk.descend()?;
        walk.landscape.place(&walk.best.partition);
        (length, begin) = (next, schedule.reheat);
    }
}

/// Proposals until every unit had its turn.
fn sweep(landscape: &impl Landscape) -> u64 {
    let (units, groups) = (landscape.units() as u64, landscape.groups() as u64);
    units * units.saturating_sub(1) / 2 + if landscape.moves() { units * groups } else { 0 }
}

/// Cools quickly and notes the temperatures worth annealing at.
fn probe<L: Landscape>(walk: &mut Walk<'_, L>, schedule: &Schedule, sweep: u64) -> Result<Ladder, Over> {
    let mut ladder = Vec::new();
    let mut temperature = typical(walk).max(1);
    let proposals = sweep.clamp(LEAST, 1 << 18);
    while temperature > 0 {
        let taken = walk.at(temperature, proposals)?;
        if taken.worse * 64 > schedule.hot * taken.units {
            ladder.clear();
        }
        ladder.push(temperature);
        if taken.worse * 64 < schedule.cold * taken.units {
            break;
        }
        temperature -= temperature.div_ceil(8);
    }
    walk.descend()?;
    Ok(Ladder(ladder))
}

/// The mean size of the change a random pair makes.
fn typical<L: Landscape>(walk: &mut Walk<'_, L>) -> Temperature {
    let units = walk.landscape.units();
    let (mut sum, mut pairs) = (0_u128, 0_u128);
    for _ in 0..1024 {
        let (unit, other) = (walk.random.below(units), walk.random.below(units));
        let delta = if unit == other { None } else { walk.landscape.swap_delta(unit, other) };
        if let Some(delta) = delta {
            sum += u128::from(delta.wide().unsigned_abs());
            pairs += 1;
        }
    }
    u64::try_from((sum << 16) / pairs.max(1)).unwrap_or(u64::MAX)
}
