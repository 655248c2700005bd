use xiaozu::{GroupId, Lang};

use crate::screen::{Screen, pad};

pub(super) fn brief(screen: &mut Screen<'_>) {
    for group in screen.branch.groups() {
        row(screen, &group.id);
    }
}

/// Every group with its members and its leaders so far.
pub(super) fn full(screen: &mut Screen<'_>) {
    for group in screen.branch.groups() {
        row(screen, &group.id);
        let members = screen.branch.members_of(&group.id);
        let marked = members.map(|member| match &member.away {
            None => member.name.to_string(),
            Some(place) => format!("{}{}", member.name, screen.aside(place.as_str())),
        });
        screen.flow("  ", marked.collect::<Vec<_>>());
        for term in screen.branch.terms().filter(|term| term.group == group.id) {
            let name = pad(&screen.name(&term.leader), 8);
            let papers = [&term.letter, &term.card, &term.archive];
            let papers: Vec<&str> = papers.into_iter().flatten().map(|text| text.as_str()).collect();
            let (papers, entry) = (papers.join(" "), screen.entries(&[term.entry]));
            screen.row(&format!("  {name} {} … {} {papers} {entry}", term.from, term.end()));
        }
    }
}

fn row(screen: &mut Screen<'_>, group: &GroupId) {
    let size = screen.branch.members_of(group).count();
    let size = match screen.lang {
        Lang::Zh => format!("{size} 人"),
        Lang::En => format!("{size} members"),
    };
    let leader = screen.branch.leader_of(group).map_or_else(
        || screen.red(screen.say("没有组长", "no leader")),
        |term| {
            let (title, name) = (screen.say("组长", "leader"), pad(&screen.name(&term.leader), 8));
            format!("{title} {name} {} … {} {}", term.from, term.end(), screen.entries(&[term.entry]))
        },
    );
    screen.row(&format!("{} {} {leader}", pad(&screen.group(group), 14), pad(&size, 10)));
}
