use xiaozu::{Lang, Names, NetworkPlace, Tie};

use crate::screen::{Screen, pad};

/// Whom the network reaches, and whom nobody does.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let network = screen.branch.learning_network();
    let (all, unreached) = (network.places.len(), network.unreached().count());
    let (reached, masses) = (all - unreached, screen.branch.learners().count());
    let pairs = screen.branch.pairs().count();
    screen.row(&match screen.lang {
        Lang::Zh => format!("网络覆盖 {reached}/{all} 人（群众 {masses} 人），结对 {pairs} 对"),
        Lang::En => format!("the network reaches {reached} of {all} ({masses} of the masses); {pairs} pairs"),
    });
    let names = network.unreached().map(|place| screen.red(&person(screen, place)));
    screen.flow(screen.say("未覆盖 ", "not reached "), names.collect::<Vec<_>>());
}

/// Every pair, and everybody's guides.
pub(super) fn full(screen: &mut Screen<'_>) {
    brief(screen);
    for pair in screen.branch.pairs() {
        let (guide, learner) = (screen.name(&pair.guide), Names::of(screen.branch).person(&pair.learner));
        let until = pair.span.until.map_or(String::new(), |until| format!("… {}", until.day_before()));
        let entry = screen.entries(&[pair.entry]);
        screen.row(&format!(
            "{guide} → {} {} {} {until} {entry}",
            pad(learner, 8),
            pair.subject,
            pair.span.from
        ));
    }
    for place in &screen.branch.learning_network().places {
        let guides = place.guides.iter().map(|guide| {
            let by = if guide.by == Tie::Pair {
                screen.aside(screen.say("结对", "pair"))
            } else {
                String::new()
            };
            format!("{}{by}", screen.name(&guide.guide))
        });
        let guides = guides.collect::<Vec<_>>().join(screen.say("、", ", "));
        screen.row(&format!("{} ← {guides}", pad(&person(screen, place), 8)));
    }
}

fn person(screen: &Screen<'_>, place: &NetworkPlace) -> String {
    Names::of(screen.branch).person(&place.person).to_owned()
}
