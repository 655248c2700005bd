use xiaozu::{About, Day, GroupDuty, Held, Lang, Matter, Names, Right, SessionKind};

use crate::screen::{Screen, pad};

/// How often each of the eight rights was exercised, what waits for an answer, and the duties done.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let used: Vec<String> = Right::ALL.iter().map(|right| used(screen, *right)).collect();
    for pair in used.chunks(2) {
        screen.row(&pair.iter().map(|one| pad(one, 52)).collect::<String>());
    }
    if let Some(last) = of(screen, Right::Supervise).last() {
        let text = raised(screen, last);
        screen.short_row(&format!("{} {text}", screen.say("监督支委", "supervised")));
    }
    let waiting = screen.branch.matters().filter(|matter| matter.answer().is_none());
    let waiting = waiting.filter_map(|matter| Some((matter, matter.due?)));
    let waiting = waiting.map(|(matter, due)| format!("{} {} {due}", matter.id, screen.say("至", "by")));
    screen.flow(screen.say("待答复 ", "to be answered "), waiting.collect::<Vec<_>>());
    duties(screen);
}

/// Everything raised by right, with its answer; suggestions are in their own section.
pub(super) fn full(screen: &mut Screen<'_>) {
    for right in Right::ALL {
        let used = used(screen, *right);
        screen.row(&used);
        for matter in of(screen, *right).into_iter().filter(|_| *right != Right::Advise) {
            let (text, entry) = (raised(screen, matter), screen.entries(&[matter.entry]));
            screen.row(&format!("  {text} {entry}"));
        }
    }
    duties(screen);
    for done in screen.branch.duties_done() {
        let (group, duty) =
            (pad(&screen.group(&done.group), 14), pad(done.duty.words().get(screen.lang), 22));
        let entry = screen.entries(&[done.entry]);
        screen.row(&format!("  {} {group} {duty} {} {entry}", done.on, done.text));
    }
}

/// How often, and when last.
fn used(screen: &Screen<'_>, right: Right) -> String {
    let branch = screen.branch;
    let without_seat = |session: &xiaozu::Session| {
        let leads = |id: &&xiaozu::MemberId| {
            branch.terms().any(|term| term.leader == **id && term.covers(session.on))
                && branch.member(id).is_some_and(|one| one.seat().is_none())
        };
        session.present.iter().filter(leads).count()
    };
    let days: Vec<Day> = match right {
        Right::SitIn => branch
            .sessions()
            .filter(|session| session.held == Held::Session(SessionKind::CommitteeMeeting))
            .flat_map(|session| std::iter::repeat_n(session.on, without_seat(session)))
            .collect(),
        Right::Spend => branch.spendings().map(|one| one.on).collect(),
        _ => of(screen, right).iter().map(|one| one.on).collect(),
    };
    let name = right.words().take(screen.lang);
    let name = name.strip_prefix("the right ").unwrap_or(&name);
    let count = days.len();
    let (width, last) = match (screen.lang, days.iter().max()) {
        (Lang::Zh, Some(last)) => (18, format!("{count} 次，最近 {last}")),
        (Lang::En, Some(last)) => (28, format!("{count}, last {last}")),
        (Lang::Zh, None) => (18, "0 次".to_owned()),
        (Lang::En, None) => (28, "0".to_owned()),
    };
    format!("{} {last}", pad(name, width))
}

fn of<'a>(screen: &Screen<'a>, right: Right) -> Vec<&'a Matter> {
    screen.branch.matters().filter(|matter| matter.kind.right() == Some(right)).collect()
}

fn raised(screen: &Screen<'_>, matter: &Matter) -> String {
    let about = match &matter.about {
        Some(About::Person(person)) => Names::of(screen.branch).person(person).to_owned(),
        Some(About::Topic(topic)) => topic.to_string(),
        Some(About::Group(group)) => screen.group(group),
        Some(About::Organ(_)) | None => String::new(),
    };
    let answer = matter.answer().map_or(String::new(), |answer| format!("→ {} {}", answer.on, answer.text));
    let grade = matter.grade.map_or_else(String::new, |grade| grade.words().take(screen.lang));
    let text = matter.text.as_ref().map_or(grade.as_str(), |text| text.as_str());
    let (leader, about) = (pad(&screen.name(&matter.proposer), 8), pad(&about, 8));
    format!("{} {leader} {about} {text} {answer}", matter.on)
}

/// The group's six duties: study and dues have sections of their own.
fn duties(screen: &mut Screen<'_>) {
    let all = [GroupDuty::Resolutions, GroupDuty::Development, GroupDuty::Masses];
    let mut counts: Vec<String> = all
        .into_iter()
        .map(|duty| {
            let count = screen.branch.duties_done().filter(|done| done.duty == duty).count();
            format!("{} {count}", duty.words().get(screen.lang))
        })
        .collect();
    let reports = screen.branch.reports_received().count();
    counts.push(format!("{} {reports}", screen.say("听取汇报", "members' reports")));
    screen.flow(screen.say("履行职责 ", "duties done "), counts);
}
