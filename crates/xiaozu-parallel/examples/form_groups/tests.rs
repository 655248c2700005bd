use crate::options::Options;
use crate::story::tell;

fn told(words: &[&str]) -> anyhow::Result<String> {
    let words = ["form_groups"].iter().chain(words);
    tell(&Options::read(lexopt::Parser::from_iter(words))?)
}

#[test]
fn the_unit_is_told_its_groups_with_reasons_in_both_languages() {
    let zh = told(&["--members", "0"]).unwrap();
    for part in [
        "■ 建议的党小组",
        "已证明没有更好的编法",
        "一、要求",
        "【满足】",
        "二、愿望",
        "四、每个人的位置",
        "■ 与今天相比",
        "■ 少动几个人",
    ] {
        assert!(zh.contains(part), "{part}\n{zh}");
    }
    assert!(!zh.contains("【未满足】") && !zh.contains("+ 1.1"), "{zh}");
    let en = told(&["--members", "0", "--lang", "en"]).unwrap();
    assert!(en.contains("■ The groups proposed") && en.contains("proven"), "{en}");
}

fn told_by(plan: &str, name: &str) -> String {
    let file = std::env::temp_dir().join(format!("xiaozu-{}-{name}.toml", std::process::id()));
    std::fs::write(&file, plan).unwrap();
    let told = told(&["--members", "0", "--lang", "en", "--plan", file.to_str().unwrap()]);
    std::fs::remove_file(file).unwrap();
    told.unwrap()
}

#[test]
fn another_number_of_groups_is_told_too() {
    let told = told_by("groups = { least = 5, most = 8 }", "sizes");
    assert!(told.contains("■ The groups proposed") && told.contains("■ Beside today"), "{told}");
}

#[test]
fn a_contradiction_is_told_with_its_demands() {
    let told = told_by("groups.number = 13", "number");
    for part in
        ["36 members cannot make 13 groups of at least 3", "- groups.number: 13 groups", "- groups.least:"]
    {
        assert!(told.contains(part), "{part}\n{told}");
    }
}

#[test]
fn thousands_are_told_in_a_few_lines() {
    let told = told(&["--members", "1000", "--lang", "en"]).unwrap();
    let generated = told.split("■ Another roster: 1000 members").nth(1).unwrap();
    assert!(generated.lines().count() < 10, "{generated}");
}

#[test]
fn what_is_wrong_with_the_command_line_is_said() {
    assert!(told(&["--plan", "nowhere.toml"]).unwrap_err().to_string().contains("nowhere.toml"));
    assert!(told(&["--member", "5"]).unwrap_err().to_string().contains("--help"));
}
