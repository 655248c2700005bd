//! Every case in `cases/`.

use xiaozu_tests::{all, run};

#[test]
fn every_case_gives_the_answers_it_expects() {
    let cases = all().unwrap();
    let wrong: Vec<String> =
        cases.iter().filter_map(|(name, case)| Some(format!("{name}: {}", run(case).err()?))).collect();
    assert!(cases.len() >= 150, "only {} cases were found", cases.len());
    assert!(wrong.is_empty(), "{} of {} cases\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
