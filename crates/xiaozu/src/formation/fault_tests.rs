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
