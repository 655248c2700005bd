//! Documentation comments as JSDoc.

use super::super::doc::{plain, wrapped};

/// A comment, indented, its lines no wider than they should be; nothing of nothing.
pub(super) fn jsdoc(doc: &str, indent: usize) -> String {
    let text = plain(doc).replace("*/", "*\\/");
    let start = " ".repeat(indent);
    let pad = format!("{start} * ");
    let paragraphs: Vec<String> = text.split('\n').map(|paragraph| wrapped(paragraph, &pad)).collect();
    let lines: Vec<&str> = paragraphs.iter().flat_map(|paragraph| paragraph.split('\n')).collect();
    match lines.as_slice() {
        [""] => String::new(),
        [one] => format!("{start}/** {} */\n", one.trim_start_matches([' ', '*'])),
        _ => {
            let line = |line: &&str| if line.is_empty() { format!("{start} *") } else { (*line).to_owned() };
            let lines: Vec<String> = lines.iter().map(line).collect();
            format!("{start}/**\n{}\n{start} */\n", lines.join("\n"))
        }
    }
}
