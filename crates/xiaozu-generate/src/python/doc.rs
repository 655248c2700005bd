//! Documentation comments as docstrings.

use super::super::doc::{plain, wrapped};

/// A docstring, indented, its lines no wider than they should be; nothing of nothing.
pub(super) fn docstring(doc: &str, indent: usize) -> String {
    let text = plain(doc).replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    if text.is_empty() {
        return String::new();
    }
    let pad = " ".repeat(indent);
    let lines: Vec<String> = text.split('\n').map(|paragraph| wrapped(paragraph, &pad)).collect();
    let body = lines.join("\n");
    let body = body.trim_start();
    let end = if body.ends_with('"') { " " } else { "" };
    if body.contains('\n') {
        format!("{pad}\"\"\"{body}\n{pad}\"\"\"\n")
    } else {
        format!("{pad}\"\"\"{body}{end}\"\"\"\n")
    }
}
