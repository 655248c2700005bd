use anstyle::{AnsiColor, Style};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};
use xiaozu::{Branch, Day, GroupId, Lang, MemberId, Names, Seq};

/// How wide a line of the short report may be, in columns.
pub(crate) const WIDTH: usize = 118;
/// How wide the column of the sections' names is.
const MARGIN: usize = 13;

/// Collects the lines of a report in one language.
pub(crate) struct Screen<'a> {
    pub(crate) branch: &'a Branch,
    pub(crate) lang: Lang,
    colour: bool,
    /// The section's name, until its first line has shown it.
    label: String,
    text: String,
}

impl<'a> Screen<'a> {
    pub(crate) fn new(branch: &'a Branch, lang: Lang, colour: bool) -> Self {
        Self { branch, lang, colour, label: String::new(), text: String::new() }
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// A line as it is; blanks at its end are left out.
    pub(crate) fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    /// Begins a section: its name stands before its first row.
    pub(crate) fn begin(&mut self, name: &str) {
        name.clone_into(&mut self.label);
    }

    /// A row of the section.
    pub(crate) fn row(&mut self, text: &str) {
        let label = pad(&std::mem::take(&mut self.label), MARGIN);
        let label = self.paint(Style::new().bold(), &label);
        self.line(&format!("{label}{text}"));
    }

    /// A row of text without colour, cut where it is too long.
    pub(crate) fn short_row(&mut self, text: &str) {
        self.row(&cut(text, WIDTH - MARGIN));
    }

    /// A section without a row says that there is nothing.
    pub(crate) fn end(&mut self) {
        if !self.label.is_empty() {
            self.row(self.say("（无）", "(nothing)"));
        }
    }

    /// Things that belong together, over as many rows as they need.
    pub(crate) fn flow(&mut self, lead: &str, items: impl IntoIterator<Item = String>) {
        let separator = " · ";
        let mut row = lead.to_owned();
        let mut empty = true;
        for item in items {
            if !empty && row.width() + separator.width() + item.width() > WIDTH - MARGIN {
                self.row(&row);
                row = " ".repeat(lead.width());
            } else if !empty {
                row.push_str(separator);
            }
            row.push_str(&item);
            empty = false;
        }
        if !empty {
            self.row(&row);
        }
    }

    pub(crate) fn say<'b>(&self, zh: &'b str, en: &'b str) -> &'b str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// In the brackets of the language.
    pub(crate) fn aside(&self, text: &str) -> String {
        match self.lang {
            Lang::Zh => format!("（{text}）"),
            Lang::En => format!(" ({text})"),
        }
    }

    pub(crate) fn paint(&self, style: Style, text: &str) -> String {
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    pub(crate) fn red(&self, text: &str) -> String {
        self.paint(AnsiColor::Red.on_default(), text)
    }

    pub(crate) fn yellow(&self, text: &str) -> String {
        self.paint(AnsiColor::Yellow.on_default(), text)
    }

    pub(crate) fn green(&self, text: &str) -> String {
        self.paint(AnsiColor::Green.on_default(), text)
    }

    pub(crate) fn name(&self, id: &MemberId) -> String {
        Names::of(self.branch).member(id).to_owned()
    }

    pub(crate) fn names<'b>(&self, ids: impl IntoIterator<Item = &'b MemberId>) -> String {
        ids.into_iter().map(|id| self.name(id)).collect::<Vec<_>>().join(self.say("、", ", "))
    }

    pub(crate) fn group(&self, id: &GroupId) -> String {
        Names::of(self.branch).group(id).to_owned()
    }

    pub(crate) fn entries(&self, entries: &[Seq]) -> String {
        let list: Vec<String> = entries.iter().map(|entry| format!("#{entry}")).collect();
        if list.is_empty() {
            String::new()
        } else {
            self.paint(Style::new().dimmed(), &format!("[{}]", list.join(" ")))
        }
    }

    /// The first day of the year of the report's date.
    pub(crate) fn new_year(&self) -> Day {
        let today = self.branch.as_of();
        Day::new(today.year(), 1, 1).unwrap_or(today)
    }
}

/// Pads to a width on the screen, where a Chinese character takes two columns.
pub(crate) fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

/// Cuts to a width on the screen.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut columns = 1; // for the sign that something is left out
    let fits = |letter: &char| {
        columns += letter.width().unwrap_or(0);
        columns <= width
    };
    text.chars().take_while(fits).chain(['…']).collect()
}
