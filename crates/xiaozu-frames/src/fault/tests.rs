use std::fmt::Write as _;

use xiaozu::Lang;

use super::FrameFault;

#[test]
fn every_fault_is_said_with_its_place_and_remedy_in_both_languages() {
    let mut said = String::new();
    let mut codes = Vec::new();
    for fault in FrameFault::samples() {
        let column = fault.column().unwrap_or("-");
        let row = fault.row().map_or_else(|| "-".to_owned(), |row| row.to_string());
        writeln!(said, "{} {column} {row}", fault.code()).unwrap();
        for lang in [Lang::Zh, Lang::En] {
            writeln!(said, "  {} -> {}", fault.text(lang), fault.remedy(lang)).unwrap();
        }
        codes.push(fault.code());
    }
    codes.sort_unstable();
    assert!(codes.is_sorted_by(|one, two| one < two), "a code names one kind");
    expect_test::expect_file!["faults.txt"].assert_eq(&said);
}
