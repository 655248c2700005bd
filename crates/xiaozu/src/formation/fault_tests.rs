use std::fmt::Write as _;

use super::faults::PlanFault;
use crate::Lang;

#[test]
fn every_fault_is_said_with_its_remedy_in_both_languages() {
    let mut said = String::new();
    for fault in PlanFault::samples() {
        let clause = fault.clause().map_or_else(|| "-".to_owned(), |clause| clause.to_string());
        writeln!(said, "{} {clause}", fault.code()).unwrap();
        for lang in [Lang::Zh, Lang::En] {
            writeln!(said, "  {} -> {}", fault.text(lang), fault.remedy(lang)).unwrap();
        }
    }
    expect_test::expect_file!["faults.txt"].assert_eq(&said);
}

/// Mistakes a newcomer makes.
#[test]
fn what_cannot_be_read_is_said_with_its_line_in_both_languages() {
    let plans = [
        "groups.number = \"four\"",
        "groups.number = { least = 2 }",
        "[group]\nnumber = 4",
        "[[wishes]]\npurpose = \"blend\"\nattribute = \"unit\"",
        "[[wishes]]\nattribute = \"unit\"",
        "[[wishes]]\npurpose = \"mix\"",
        "[[wishes]]\npurpose = \"balance\"\nattribute = \"age\"\nunit = 0.0001",
        "[[wishes]]\npurpose = \"distances\"\ngoal = \"maximise\"\ndistances = { rows = [[0, 1], [2, 0]] }",
        "[[wishes]]\npurpose = \"distances\"\ngoal = \"maximise\"\ndistances = { rows = [[0, 1]] }",
        "[demands]\ntogether = [\"a\", \"b\"]",
        "[demands]\nfixed = [{ member = \"a\" }]",
        "[effort]\niterations = -1",
        "groups = 4 4",
    ];
    let mut said = String::new();
    for plan in plans {
        let errors = crate::GroupingPlan::from_toml(plan).unwrap_err();
        let [error] = errors.0.as_slice() else { panic!("one error") };
        let (zh, en) = (error.text(Lang::Zh), error.text(Lang::En));
        writeln!(said, "{}\n  {zh}\n  {en}", plan.replace('\n', " ⏎ ")).unwrap();
    }
    expect_test::expect_file!["unreadable.txt"].assert_eq(&said);
}
