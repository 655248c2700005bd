//! One section: every contestant in turn, round after round; medians, and a table of them.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};

/// Rounds that count; one before them warms up.
const ROUNDS: usize = 9;

/// What is measured.
pub(crate) struct Section {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    /// Ours comes first.
    pub(crate) contestants: &'static [Contestant],
}

/// One way to do it.
pub(crate) struct Contestant {
    pub(crate) name: &'static str,
    pub(crate) ours: bool,
    /// What it does, for the table.
    pub(crate) what: &'static str,
    /// Contestants of the same letter must agree on what they found.
    pub(crate) agrees: char,
    /// It does one part in so many of the work: its time is multiplied.
    pub(crate) part: u64,
}

/// A contestant's process, which has loaded its data.
pub(crate) struct Runner {
    child: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
    pub(crate) version: String,
    nanos: Vec<u64>,
}

impl Runner {
    pub(crate) fn start(mut command: Command) -> Result<Self> {
        let spawned = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = spawned.with_context(|| format!("{command:?} could not start"))?;
        let ask = child.stdin.take().context("standard input")?;
        let answers = BufReader::new(child.stdout.take().context("standard output")?);
        let mut runner = Self { child, ask, answers, version: String::new(), nanos: Vec::new() };
        let line = runner.line().with_context(|| format!("{command:?}"))?;
        runner.version = line.strip_prefix("ready ").context("a contestant says `ready`")?.to_owned();
        Ok(runner)
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.answers.read_line(&mut line)? == 0 {
            bail!("a contestant gave up");
        }
        Ok(line.trim().to_owned())
    }

    /// Does the work once: the time taken, what was found.
    pub(crate) fn turn(&mut self) -> Result<(u64, String)> {
        self.ask.write_all(b"\n")?;
        let line = self.line()?;
        let (nanos, found) = line.split_once(' ').context("an answer is a time and a number")?;
        Ok((nanos.parse()?, found.to_owned()))
    }

    /// No more turns.
    pub(crate) fn end(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// The median and the fastest.
    fn times(&mut self) -> (u64, u64) {
        self.nanos.sort_unstable();
        let middle = self.nanos.get(self.nanos.len() / 2);
        (middle.copied().unwrap_or(0), self.nanos.first().copied().unwrap_or(0))
    }
}

/// Holds a section and gives its table.
pub(crate) fn hold(section: &Section, start: impl Fn(&Contestant) -> Command) -> Result<String> {
    let started = section.contestants.iter().map(|one| Ok((one, Runner::start(start(one))?)));
    let mut runners = started.collect::<Result<Vec<_>>>()?;
    let mut agreed: Vec<(char, String)> = Vec::new();
    for round in 0..=ROUNDS {
        for (contestant, runner) in &mut runners {
            let (nanos, found) = runner.turn().with_context(|| contestant.name)?;
            match agreed.iter().find(|(group, _)| *group == contestant.agrees) {
                Some((_, other)) if *other != found => {
                    bail!("{}/{} found {found}, not {other}", section.name, contestant.name)
                }
                Some(_) => {}
                None => agreed.push((contestant.agrees, found)),
            }
            if round > 0 {
                runner.nanos.push(nanos * contestant.part);
            }
        }
    }
    table(&mut runners)
}

fn table(runners: &mut [(&Contestant, Runner)]) -> Result<String> {
    let (ours, our_fastest) = runners.first_mut().map_or((1, 1), |(_, runner)| runner.times());
    let mut table = String::from(
        "| who | what | median, ms | to ours | fastest, ms | to ours |\n|---|---|---:|---:|---:|---:|\n",
    );
    for (contestant, runner) in runners {
        let (median, fastest) = runner.times();
        let (ms, ratio) = (hundredths(median, 1_000_000), hundredths(median, ours));
        let (fastest_ms, fastest_ratio) = (hundredths(fastest, 1_000_000), hundredths(fastest, our_fastest));
        let (who, what) = (&runner.version, contestant.what);
        writeln!(table, "| {who} | {what} | {ms} | {ratio} | {fastest_ms} | {fastest_ratio} |")?;
        runner.end()?;
    }
    Ok(table)
}

fn hundredths(number: u64, by: u64) -> String {
    let hundredths = (number * 100 + by / 2) / by.max(1);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
