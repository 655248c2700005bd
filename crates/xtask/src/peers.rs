//! `cargo xtask peers`: our measured parts beside the peers, in one run, on the same data.
//!
//! Every contestant is a process that has loaded its data; in each round they take turns, one at a time,
//! and only medians are compared. The peers are installed into `target/peers` by their pinned versions.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::contest::{self, Contestant};
use crate::sections::SECTIONS;
use crate::steps;
use crate::{grouping, rosters};

const REQUIREMENTS: &str = "tests/peers/requirements.txt";

/// Measures the sections named, or all of them.
pub(crate) fn run(only: &[String]) -> Result<()> {
    if only == ["python"] {
        return crate::python::peers();
    }
    if only == ["wasm"] {
        return crate::wasm::peers();
    }
    let root = steps::root()?;
    let folder = root.join("target/peers");
    steps::step(
        "our side",
        &mut steps::cargo(&[
            "build",
            "--release",
            "--locked",
            "--package",
            "xiaozu-tests",
            "--example",
            "peers",
        ]),
    )?;
    install(root, &folder)?;
    let (ours, data) = (steps::target(root).join("release/examples/peers"), folder.join("data"));
    steps::step("the data", Command::new(&ours).arg("data").arg(&data))?;
    println!("\nMeasured on {}.", output(Command::new("date").args(["--utc", "+%Y-%m-%d"]))?);
    println!("{}.\n", output(Command::new("rustc").arg("--version"))?);
    let process = |ours_runs: bool, contestant: &str| {
        let mut command = if ours_runs {
            let mut command = Command::new(&ours);
            command.arg("run");
            command
        } else {
            let mut command = Command::new(folder.join("bin/python"));
            command.arg(root.join("tests/peers/theirs/main.py"));
            command
        };
        command.arg(contestant).arg(&data);
        command
    };
    for section in SECTIONS.iter().filter(|one| only.is_empty() || only.iter().any(|name| name == one.name)) {
        let start = |contestant: &Contestant| {
            process(contestant.ours, &format!("{}/{}", section.name, contestant.name))
        };
        println!("### {}\n\n{}", section.title, contest::hold(section, start)?);
    }
    let asked = |names: &[&str]| only.is_empty() || only.iter().any(|name| names.contains(&name.as_str()));
    if asked(&["grouping", "distances"]) {
        println!("### Groups by distances\n\n{}", grouping::hold(root, process)?);
    }
    if asked(&["grouping", "rosters"]) {
        println!("### Groups of a roster\n\n{}", rosters::hold(process)?);
    }
    if asked(&["python"]) {
        crate::python::peers()?;
    }
    if asked(&["wasm"]) {
        crate::wasm::peers()?;
    }
    if asked(&["memory"]) {
        memory(&ours)?;
    }
    Ok(())
}

fn install(root: &Path, folder: &Path) -> Result<()> {
    if !folder.join("bin/python").exists() {
        steps::step("a virtual environment", Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    }
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
    steps::step("the peers", pip.arg(root.join(REQUIREMENTS)))
}

fn memory(ours: &Path) -> Result<()> {
    let answer = output(Command::new(ours).arg("memory"))?;
    let numbers: Vec<u64> = answer.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
    let [books, entries, bytes] = numbers.as_slice() else { bail!("no answer about memory: `{answer}`") };
    println!("### Memory of open books\n");
    println!(
        "{books} books, {entries} entries, {bytes} bytes: {} bytes an entry.",
        bytes / (*entries).max(1)
    );
    Ok(())
}

fn output(command: &mut Command) -> Result<String> {
    let out = command.output().with_context(|| format!("{command:?} could not start"))?;
    if !out.status.success() {
        bail!("{command:?}: {}", String::from_utf8_lossy(&out.stderr));
    }
    Ok(String::from_utf8(out.stdout)?.trim().to_owned())
}
