use xiaozu::{InDevelopment, Lang, Names, Question};

use crate::screen::{Screen, pad};

/// Where everybody stands who is on the way from applicant to full member.
pub(super) fn brief(screen: &mut Screen<'_>) {
    for person in screen.branch.in_development() {
        row(screen, &person);
    }
}

/// The same with every step taken, and what the next one still needs.
pub(super) fn full(screen: &mut Screen<'_>) {
    for person in screen.branch.in_development() {
        row(screen, &person);
        let record = screen.branch.developments().find(|record| record.person == person.person);
        for step in record.into_iter().flat_map(|record| &record.steps) {
            let entry = screen.entries(&[step.entry]);
            screen.row(&format!("  {} {} {entry}", step.on, step.step.words().get(screen.lang)));
        }
        let decision = screen.branch.decide(&Question::MayAdvance { person: person.person.clone() });
        if let Some(remedy) = decision.remedy(Names::of(screen.branch), screen.lang) {
            screen.row(&format!("  → {remedy}"));
        }
    }
}

fn row(screen: &mut Screen<'_>, person: &InDevelopment) {
    let (name, since) = (pad(person.name.as_str(), 8), person.since);
    let (taken, next) = (person.taken.words(), person.next.words());
    let earliest = person.earliest.map_or(String::new(), |day| match screen.lang {
        Lang::Zh => format!("（最早 {day}）"),
        Lang::En => format!(" (not before {day})"),
    });
    screen.row(&match screen.lang {
        Lang::Zh => format!("{name} {since} {}，下一步：{}{earliest}", taken.zh, next.zh),
        Lang::En => format!("{name} {since} {}; next: {}{earliest}", taken.en, next.en),
    });
}
