//! Every case in `cases/`.

use std::path::Path;

use xiaozu_tests::{Case, run};

#[test]
fn every_case_gives_the_answers_it_expects() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let mut wrong = Vec::new();
    for file in &files {
        let text = std::fs::read_to_string(file).unwrap();
        let result = serde_json::from_str::<Case>(&text)
            .map_err(|error| error.to_string())
            .and_then(|case| run(&case));
        if let Err(why) = result {
            wrong.push(format!("{}: {why}", file.file_name().unwrap().to_string_lossy()));
        }
    }
    assert!(files.len() >= 100, "only {} cases were found", files.len());
    assert!(wrong.is_empty(), "{} of {} cases\n{}", wrong.len(), files.len(), wrong.join("\n"));
}
