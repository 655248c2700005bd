//! Documentation comments of Rust, whatever language they go into.

use unicode_width::UnicodeWidthStr as _;

use super::model::{Named, Shape};

/// The widest line, in columns.
const WIDTH: usize = 117;

/// The documentation of a type, and of the words it consists of.
pub(super) fn of_type(named: &Named) -> String {
    let Shape::Words(words) = &named.shape else { return named.doc.clone() };
    let items = words.iter().filter(|word| !word.doc.is_empty());
    let items: Vec<String> =
        items.map(|word| format!("- `\"{}\"`: {}", word.word, word.doc.replace('\n', " "))).collect();
    format!("{}\n\n{}", named.doc, items.join("\n"))
}

/// The text of a documentation comment without its code, and with links as plain words.
pub(super) fn plain(doc: &str) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let (mut paragraph, mut in_code) = (String::new(), false);
    for line in doc.lines().map(str::trim) {
        if line.starts_with("```") {
            in_code = !in_code;
        }
        if in_code || line.is_empty() || line.starts_with("```") {
            paragraphs.push(std::mem::take(&mut paragraph));
            continue;
        }
        if line.starts_with("- ") {
            paragraphs.push(std::mem::take(&mut paragraph));
        }
        if !paragraph.is_empty() {
            paragraph.push(' ');
        }
        paragraph.push_str(line);
    }
    paragraphs.push(paragraph);
    let mut out = String::new();
    let mut in_list = false;
    for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        let is_item = paragraph.starts_with("- ");
        if !out.is_empty() {
            out.push_str(if in_list && is_item { "\n" } else { "\n\n" });
        }
        out.push_str(paragraph);
        in_list = is_item;
    }
    without_links(&out)
}

/// `[`Finding::text`]` and `[words](target)` become `Finding.text` and words.
fn without_links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let link =
            after.split_once(']').filter(|(words, behind)| words.starts_with('`') || behind.starts_with('('));
        let Some((words, behind)) = link else {
            out.push('[');
            rest = after;
            continue;
        };
        out.push_str(&words.replace("::", "."));
        rest = match behind.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, behind)) => behind,
            None => behind,
        };
    }
    out.push_str(rest);
    out
}

/// The paragraph in lines that are not too wide, each behind the pad.
pub(super) fn wrapped(paragraph: &str, pad: &str) -> String {
    let hang = if paragraph.starts_with("- ") { "  " } else { "" };
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
        // The first line stands behind the quotation marks.
        let start = if lines.is_empty() { "" } else { hang };
        if line.is_empty() {
            line = format!("{pad}{start}{word}");
        } else if line.width() + 4 + word.width() > WIDTH {
            lines.push(std::mem::replace(&mut line, format!("{pad}{hang}{word}")));
        } else {
            line.push(' ');
            line.push_str(word);
        }
    }
    lines.push(line);
    lines.join("\n")
}
