//! Every case in `cases/`.

use std::collections::BTreeSet;

use xiaozu_tests::{all, run};

#[test]
fn every_case_gives_the_answers_it_expects() {
    let cases = all().unwrap();
    let wrong: Vec<String> =
        cases.iter().filter_map(|(name, case)| Some(format!("{name}: {}", run(case).err()?))).collect();
    assert!(cases.len() >= 150, "only {} cases were found", cases.len());
    assert!(wrong.is_empty(), "{} of {} cases\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// The snapshot of every fault is the list of their codes.
#[test]
fn every_fault_is_met_in_a_case() {
    let faults = include_str!("../../crates/xiaozu/src/book/faults.txt").lines();
    let codes = faults.filter(|line| !line.starts_with(' ')).filter_map(|line| line.split(' ').next());
    let met: BTreeSet<String> = all()
        .unwrap()
        .iter()
        .filter_map(|(_, case)| Some(case.refused.as_ref()?.get("code")?.as_str()?.to_owned()))
        .collect();
    // A book of four thousand million entries is no case.
    let never: Vec<&str> = codes.filter(|code| *code != "book_full" && !met.contains(*code)).collect();
    assert!(met.len() > 100 && never.is_empty(), "no case is refused for {never:?}");
}
