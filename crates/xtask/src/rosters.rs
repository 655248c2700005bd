//! Groups of rosters with demands and wishes: how soon the optimum is proven, what is found in the same time, how
//! soon there is a partition at all.

use std::fmt::Write as _;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::contest::Runner;

/// Rosters of each size, the same for both sides.
const SEEDS: u64 = 5;

/// Rosters of which a first partition is asked for, each.
const FIRSTS: usize = 20;

/// What a general solver gets, and the most we do.
const LIMIT: u32 = 10_000;

struct Size {
    members: u32,
    /// Whether the optimum is asked for.
    proven: bool,
    /// Whether a general solver is asked; beyond, its model has tens of millions of terms.
    solvable: bool,
    /// Whether a first partition is timed.
    first: bool,
}

const fn size(members: u32) -> Size {
    Size { members, proven: members <= 60, solvable: members <= 1000, first: members >= 1000 }
}

const SIZES: [Size; 6] = [size(34), size(40), size(60), size(200), size(1000), size(5000)];

/// What one process answered about one roster.
#[derive(Clone, Copy)]
struct Answer {
    nanos: u64,
    points: Option<u64>,
    proven: bool,
}

/// Asks everybody and gives the tables. `process` starts ours (or not ours) by its name.
pub(crate) fn hold(process: impl Fn(bool, &str) -> Command) -> Result<String> {
    let mut versions: Vec<String> = Vec::new();
    let mut start = |ours, name: &str| {
        let runner = Runner::start(process(ours, &format!("rosters/{name}")))?;
        if !versions.contains(&runner.version) {
            versions.push(runner.version.clone());
        }
        Ok::<_, anyhow::Error>(runner)
    };
    let mut ask = |ours, members: u32, how: &str| {
        let answers = (1..=SEEDS).map(|seed| {
            let mut runner = start(ours, &format!("{members}-{seed}:{how}"))?;
            let turn = runner.turn()?;
            runner.end()?;
            answer(&turn)
        });
        answers.collect::<Result<Vec<Answer>>>().with_context(|| format!("{members}:{how}"))
    };
    let mut proofs = String::from(
        "| members | ours: proven | median, ms | slowest, ms | CP-SAT: proven in 10 s | median, ms | to ours |\n|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    let mut points = String::from(
        "| members | ours, 0.1 s | 1 s | 10 s | CP-SAT, 10 s | our 1 s to it | our 10 s to it |\n|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for Size { members, proven, solvable, .. } in SIZES {
        let theirs = if solvable { Some(ask(false, members, &LIMIT.to_string())?) } else { None };
        if let (true, Some(theirs)) = (proven, &theirs) {
            let ours = ask(true, members, "optimum")?;
            agree(members, &ours, theirs)?;
            proofs.push_str(&proof_row(members, &ours, theirs)?);
        }
        let by_clock = [100, 1000, LIMIT].map(|time| ask(true, members, &time.to_string()));
        let by_clock = by_clock.into_iter().collect::<Result<Vec<_>>>()?;
        points.push_str(&points_row(members, &by_clock, theirs.as_deref())?);
    }
    let mut firsts = String::from("| members | median, ms | slowest, ms |\n|---:|---:|---:|\n");
    for Size { members, .. } in SIZES.iter().filter(|size| size.first) {
        let mut runner = start(true, &format!("{members}:first"))?;
        let nanos = (0..FIRSTS).map(|_| Ok(runner.turn()?.1.parse()?)).collect::<Result<Vec<u64>>>()?;
        runner.end()?;
        if nanos.contains(&0) {
            bail!("a first partition of {members} breaks a demand");
        }
        let (median, slowest) = median_and_last(nanos).context("no first partitions")?;
        writeln!(firsts, "| {members} | {} | {} |", milliseconds(median), milliseconds(slowest))?;
    }
    let versions = versions.join(", ");
    Ok(format!(
        "The optimum, proven:\n\n{proofs}\nPoints lost, the fewer the better:\n\n{points}\nThe first partition:\n\n{firsts}\n{versions}.\n"
    ))
}

/// Twice the points and two, one more when they are proven; 0 for nothing found.
fn answer((nanos, found): &(u64, String)) -> Result<Answer> {
    let found: u64 = found.parse()?;
    Ok(Answer { nanos: *nanos, points: (found / 2).checked_sub(1), proven: found % 2 == 1 })
}

/// The test that both sides are asked the same: nobody beats what the other has proven.
fn agree(members: u32, ours: &[Answer], theirs: &[Answer]) -> Result<()> {
    for (seed, (one, other)) in (1..).zip(ours.iter().zip(theirs)) {
        for (proof, found) in [(one, other), (other, one)] {
            if proof.proven && found.points.is_some_and(|points| Some(points) < proof.points) {
                bail!(
                    "roster {members}-{seed}: {:?} is proven, but {:?} was found",
                    proof.points,
                    found.points
                );
            }
        }
    }
    Ok(())
}

fn proof_row(members: u32, ours: &[Answer], theirs: &[Answer]) -> Result<String> {
    let proven = |answers: &[Answer]| answers.iter().filter(|answer| answer.proven).count();
    // What is not proven takes longer than whatever is.
    let times = |answers: &[Answer]| {
        let time = |answer: &Answer| if answer.proven { answer.nanos } else { u64::MAX };
        median_and_last(answers.iter().map(time).collect()).context("no answers")
    };
    let ((median, slowest), (their_median, _)) = (times(ours)?, times(theirs)?);
    let shown = |nanos| if nanos == u64::MAX { "not proven".to_owned() } else { milliseconds(nanos) };
    let to_ours = match (median, their_median) {
        (u64::MAX, _) => String::new(),
        (_, u64::MAX) => format!("> {}", ratio(u64::from(LIMIT) * 1_000_000, median)),
        _ => ratio(their_median, median),
    };
    Ok(format!(
        "| {members} | {} of {SEEDS} | {} | {} | {} of {SEEDS} | {} | {to_ours} |\n",
        proven(ours),
        shown(median),
        shown(slowest),
        proven(theirs),
        shown(their_median),
    ))
}

fn points_row(members: u32, ours: &[Vec<Answer>], theirs: Option<&[Answer]>) -> Result<String> {
    // Nothing found is worse than whatever is.
    let median = |answers: &[Answer]| {
        let points = answers.iter().map(|answer| answer.points.unwrap_or(u64::MAX));
        median_and_last(points.collect()).map(|(median, _)| median).context("no answers")
    };
    let shown = |points| if points == u64::MAX { "none".to_owned() } else { format!("{points}") };
    let ours = ours.iter().map(|answers| median(answers)).collect::<Result<Vec<u64>>>()?;
    let mut row = format!("| {members} ");
    ours.iter().try_for_each(|points| write!(row, "| {} ", shown(*points)))?;
    let Some(theirs) = theirs else { return Ok(row + "| not asked | | |\n") };
    let theirs = median(theirs)?;
    write!(row, "| {} ", shown(theirs))?;
    for points in ours.iter().skip(1) {
        match theirs {
            u64::MAX => row.push_str("| "),
            _ if theirs == *points => row.push_str("| equal "),
            0 => row.push_str("| more "),
            _ => write!(row, "| {} ", ratio(*points, theirs))?,
        }
    }
    Ok(row + "|\n")
}

fn median_and_last(mut numbers: Vec<u64>) -> Option<(u64, u64)> {
    numbers.sort_unstable();
    Some((*numbers.get(numbers.len() / 2)?, *numbers.last()?))
}

#[expect(clippy::float_arithmetic, reason = "figures to be read")]
fn milliseconds(nanos: u64) -> String {
    format!("{:.2}", nanos as f64 / 1e6)
}

#[expect(clippy::float_arithmetic, reason = "figures to be read")]
fn ratio(one: u64, other: u64) -> String {
    format!("{:.2}", one as f64 / other as f64)
}
