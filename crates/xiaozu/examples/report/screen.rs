use std::io::IsTerminal;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;
use xiaozu::{Branch, Lang, Names, Question, Seq, Verdict};

/// Prints in one language, with colour only on a terminal.
pub(crate) struct Screen<'a> {
    pub(crate) branch: &'a Branch,
    pub(crate) lang: Lang,
    colour: bool,
}

/// The whole report.
pub(crate) fn report(branch: &Branch, lang: Lang) {
    let screen = Screen::new(branch, lang);
    screen.head();
    screen.groups();
    screen.elections();
    screen.reviews();
    screen.honours();
    screen.priority();
    screen.secretaries();
    screen.figures();
    screen.findings();
}

/// One answer with its reasons.
pub(crate) fn why(branch: &Branch, question: &Question, lang: Lang) {
    let screen = Screen::new(branch, lang);
    let decision = branch.decide(question);
    let verdict = match decision.verdict {
        Verdict::Yes => screen.green(screen.say("是", "yes")),
        Verdict::No => screen.red(screen.say("否", "no")),
        Verdict::Undecided => screen.yellow(screen.say("未定", "undecided")),
    };
    println!("{question} · {} · {verdict}", decision.as_of);
    for reason in &decision.reasons {
        let mark = if reason.holds { screen.green("✓") } else { screen.red("✗") };
        let text = reason.text(Names::of(branch), lang);
        println!("  {mark} {} {text} {}", pad(reason.clause.as_str(), 5), screen.entries(&reason.evidence));
    }
    if let Some(remedy) = decision.remedy(Names::of(branch), lang) {
        println!("  → {remedy}");
    }
}

impl<'a> Screen<'a> {
    fn new(branch: &'a Branch, lang: Lang) -> Self {
        Self { branch, lang, colour: std::io::stdout().is_terminal() }
    }

    pub(crate) fn say<'b>(&self, zh: &'b str, en: &'b str) -> &'b str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
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

    pub(crate) fn heading(&self, zh: &str, en: &str) {
        println!("\n{}", self.paint(Style::new().bold(), self.say(zh, en)));
    }

    pub(crate) fn name(&self, id: &xiaozu::MemberId) -> String {
        Names::of(self.branch).member(id).to_owned()
    }

    pub(crate) fn entries(&self, entries: &[Seq]) -> String {
        let list: Vec<String> = entries.iter().map(|entry| format!("#{entry}")).collect();
        if list.is_empty() {
            String::new()
        } else {
            self.paint(Style::new().dimmed(), &format!("[{}]", list.join(" ")))
        }
    }
}

/// Pads to a width on the screen, where a Chinese character takes two columns.
pub(crate) fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}
