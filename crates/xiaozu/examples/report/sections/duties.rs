use std::collections::BTreeMap;

use xiaozu::{Branch, Day, Duty, DutyKind, DutyState, Lang, Names};

use crate::screen::{Screen, pad};

/// How far ahead the report looks.
const DAYS_AHEAD: u32 = 28;
/// How many bearers of one duty are named.
const NAMED: usize = 5;

/// What falls due within four weeks, by its last day.
pub(crate) fn coming(branch: &Branch) -> Vec<Duty> {
    let today = branch.as_of();
    let until = today.plus_days(DAYS_AHEAD);
    let mut duties = branch.duties(today..=until);
    let open = |duty: &Duty| matches!(duty.state, DutyState::NotYetDue | DutyState::Due);
    duties.retain(|duty| open(duty) && duty.last <= until);
    duties.sort_by_key(|duty| (duty.last, duty.kind));
    duties
}

/// What is overdue, and what falls due within four weeks: one row for a kind and a day.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let overdue = screen.branch.overdue();
    rows(screen, &overdue, |screen, last| screen.red(&by(screen, "逾期", "overdue", last)));
    let coming = coming(screen.branch);
    rows(screen, &coming, |screen, last| by(screen, "应在", "due", last));
}

/// The same one by one, and what became of the year's duties.
pub(super) fn full(screen: &mut Screen<'_>) {
    for duty in screen.branch.overdue().into_iter().chain(coming(screen.branch)) {
        let state = pad(duty.state.words().get(screen.lang), 12);
        let state = if duty.state == DutyState::Overdue { screen.red(&state) } else { state };
        let bearer = pad(&bearer(screen, &duty), 22);
        let (kind, period) = (pad(duty.kind.words().get(screen.lang), 28), pad(&duty.period.to_string(), 8));
        screen.row(&format!(
            "{state} {} {} {period} {kind} {bearer}",
            duty.last,
            pad(duty.clause.as_str(), 5)
        ));
    }
    let mut counts: BTreeMap<DutyKind, BTreeMap<DutyState, u32>> = BTreeMap::new();
    for duty in screen.branch.duties(screen.new_year()..=screen.branch.as_of()) {
        *counts.entry(duty.kind).or_default().entry(duty.state).or_default() += 1;
    }
    screen.row(&match screen.lang {
        Lang::Zh => format!("{} 年以来：", screen.new_year().year()),
        Lang::En => format!("since the beginning of {}:", screen.new_year().year()),
    });
    for (kind, states) in counts {
        let states =
            states.iter().map(|(state, count)| format!("{} {count}", state.words().get(screen.lang)));
        screen.flow(&format!("  {} ", pad(kind.words().get(screen.lang), 30)), states.collect::<Vec<_>>());
    }
}

fn rows(screen: &mut Screen<'_>, duties: &[Duty], lead: fn(&Screen<'_>, Day) -> String) {
    let mut folded: BTreeMap<(Day, DutyKind), Vec<&Duty>> = BTreeMap::new();
    for duty in duties {
        folded.entry((duty.last, duty.kind)).or_default().push(duty);
    }
    for ((last, kind), duties) in folded {
        let mut bearers: Vec<String> = duties.iter().take(NAMED).map(|duty| bearer(screen, duty)).collect();
        if duties.len() > NAMED {
            bearers.push(format!("… {}", duties.len()));
        }
        let bearers = bearers.join(screen.say("、", ", "));
        screen.row(&format!("{} {}: {bearers}", lead(screen, last), kind.words().get(screen.lang)));
    }
}

fn by(screen: &Screen<'_>, zh: &str, en: &str, last: Day) -> String {
    match screen.lang {
        Lang::Zh => format!("{zh} {last}"),
        Lang::En => format!("{} {last}", pad(en, 7)),
    }
}

/// Who bears it, and whom it is about.
fn bearer(screen: &Screen<'_>, duty: &Duty) -> String {
    let bearer = duty.bearer.words(Names::of(screen.branch)).take(screen.lang);
    match (&duty.member, &duty.session) {
        (Some(member), _) => bearer + &screen.aside(&screen.name(member)),
        (None, Some(session)) => bearer + &screen.aside(session.as_str()),
        (None, None) => bearer,
    }
}
