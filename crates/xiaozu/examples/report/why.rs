use xiaozu::{Branch, Lang, Names, Question, Verdict};

use crate::screen::{Screen, pad};

/// One answer with its reasons.
pub(crate) fn why(branch: &Branch, question: &Question, lang: Lang, colour: bool) -> String {
    let mut screen = Screen::new(branch, lang, colour);
    let decision = branch.decide(question);
    let verdict = match decision.verdict {
        Verdict::Yes => screen.green(screen.say("是", "yes")),
        Verdict::No => screen.red(screen.say("否", "no")),
        Verdict::Undecided => screen.yellow(screen.say("未定", "undecided")),
    };
    screen.line(&format!("{question} · {} · {verdict}", decision.as_of));
    for reason in &decision.reasons {
        let mark = if reason.holds { screen.green("✓") } else { screen.red("✗") };
        let (clause, text) = (pad(reason.clause.as_str(), 5), reason.text(Names::of(branch), lang));
        screen.line(&format!("  {mark} {clause} {text} {}", screen.entries(&reason.evidence)));
    }
    if let Some(remedy) = decision.remedy(Names::of(branch), lang) {
        screen.line(&format!("  → {remedy}"));
    }
    screen.into_text()
}
