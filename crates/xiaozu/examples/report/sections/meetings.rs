use xiaozu::{Day, Held, HelpCase, Indicator, Lang, Session, SessionKind};

use crate::screen::{Screen, pad};

/// The year's sessions and tests, who came, and poor tests that still call for help.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let year = screen.new_year().year();
    let mut counts: Vec<(String, u32)> = Vec::new();
    for session in screen.branch.sessions().filter(|session| screen.new_year() <= session.on) {
        let kind = kind(screen, session.held);
        match counts.iter_mut().find(|(counted, _)| *counted == kind) {
            Some((_, count)) => *count += 1,
            None => counts.push((kind, 1)),
        }
    }
    let counts = counts.into_iter().map(|(kind, count)| format!("{kind} {count}"));
    screen.flow(&format!("{year} "), counts.collect::<Vec<_>>());
    attendance(screen);
    for case in screen.branch.help_cases().filter(|case| case.passed.is_none()) {
        help(screen, case);
    }
}

/// Every session and test, every absence and what became of it, every poor test.
pub(super) fn full(screen: &mut Screen<'_>) {
    attendance(screen);
    for case in screen.branch.help_cases() {
        help(screen, case);
    }
    for session in since(screen, Day::first()) {
        let groups: Vec<String> = session.groups.iter().map(|group| screen.group(group)).collect();
        let present = match screen.lang {
            Lang::Zh => format!("到 {} 人", session.present.len()),
            Lang::En => format!("{} present", session.present.len()),
        };
        let topics: Vec<&str> = session.topics.iter().map(|topic| topic.as_str()).collect();
        let (kind, present) = (pad(&kind(screen, session.held), 30), pad(&present, 11));
        let (groups, topics) = (groups.join("、"), topics.join("；"));
        let entry = screen.entries(&[session.entry]);
        screen.row(&format!("{} {kind} {present} {groups} {topics} {entry}", session.on));
        absences(screen, session);
    }
}

fn since<'a>(screen: &Screen<'a>, first: Day) -> Vec<&'a Session> {
    let mut sessions: Vec<_> = screen.branch.sessions().filter(|session| first <= session.on).collect();
    sessions.sort_by_key(|session| (session.on, session.entry));
    sessions
}

fn kind(screen: &Screen<'_>, held: Held) -> String {
    let words = match held {
        Held::Session(kind) => kind.words(),
        Held::Test(form) => form.words(),
    };
    let text = words.take(screen.lang);
    text.strip_prefix("a ").or_else(|| text.strip_prefix("an ")).unwrap_or(&text).to_owned()
}

/// How many of those expected came in the year, group by group, and how many half-days were missed.
fn attendance(screen: &mut Screen<'_>) {
    let year = screen.new_year()..=screen.branch.as_of();
    let groups = screen.branch.figure(Indicator::Attendance, year).map_or_else(Vec::new, |one| one.groups);
    let shares = groups.iter().filter_map(|one| Some((one.group.as_ref()?, one.ratio)));
    let shares = shares.map(|(group, ratio)| format!("{} {ratio}", screen.group(group)));
    screen.flow(screen.say("出勤 ", "attendance "), shares.collect::<Vec<_>>());
    let held = since(screen, screen.new_year());
    let half_days = || held.iter().filter(|one| one.held == Held::Session(SessionKind::GroupActivity));
    let (mut with, mut made_up, mut without) = (0, 0, 0);
    for session in half_days() {
        let again = |member: &&xiaozu::MemberId| {
            screen.branch.made_up(&session.id).any(|record| record.member == **member)
        };
        with += session.with_cause.len();
        made_up += session.with_cause.iter().filter(again).count();
        without += session.without_cause.len();
    }
    screen.row(&match screen.lang {
        Lang::Zh => format!("活动缺席 有事由 {with} 人次，已补课 {made_up}；无故 {without} 人次"),
        Lang::En => format!(
            "absent from half-days with cause {with}, of them made up {made_up}; without cause {without}"
        ),
    });
}

fn absences(screen: &mut Screen<'_>, session: &Session) {
    for member in &session.with_cause {
        let made_up = screen.branch.made_up(&session.id).find(|record| record.member == *member);
        let (cause, again) = (screen.say("有事由", "with cause"), screen.say("补课", "made up"));
        let made_up = made_up.map_or(String::new(), |record| {
            format!("{again} {} {}", record.on, screen.entries(&[record.entry]))
        });
        screen.row(&format!("           {} {cause} {made_up}", screen.name(member)));
    }
    let cause = screen.say("无故缺席", "without cause");
    for member in &session.without_cause {
        screen.row(&format!("           {} {}", screen.name(member), screen.red(cause)));
    }
    let missing = screen.say("考勤未列", "not on the list");
    for member in &session.left_out {
        screen.row(&format!("           {} {}", screen.name(member), screen.yellow(missing)));
    }
}

fn help(screen: &mut Screen<'_>, case: &HelpCase) {
    let (name, score) = (screen.name(&case.member), case.score.points());
    let planned = case.plan.map_or_else(|| screen.say("未定", "none").to_owned(), |(on, _)| on.to_string());
    let (checks, last) = (case.checks.len(), case.checks.last().map(|(on, _)| on.to_string()));
    let last = last.unwrap_or_default();
    let passed = case.passed.map_or_else(
        || screen.yellow(screen.say("尚未及格", "not passed yet")),
        |(on, _)| screen.green(&format!("{} {on}", screen.say("及格", "passed"))),
    );
    screen.row(&match screen.lang {
        Lang::Zh => format!(
            "帮带 {name} {} 考核 {score} 分，计划 {planned}，检查 {checks} 次 {last}，{passed}",
            case.on
        ),
        Lang::En => {
            format!(
                "help {name} scored {score} on {}; plan {planned}; {checks} checks {last}; {passed}",
                case.on
            )
        }
    });
}
