use xiaozu::{Lang, Member, MemberId, Names, Question};

use crate::screen::{Screen, pad};

/// Who was commended for which years, what follows, who comes first, who may become secretary.
pub(super) fn brief(screen: &mut Screen<'_>) {
    for leader in commended(screen) {
        let text = merit(screen, &leader);
        let years = pad(&years(screen, &leader), 15);
        screen.row(&format!("{} {years} {text}", pad(&screen.name(&leader), 8)));
    }
    let places = screen.branch.priority();
    let places = places.iter().map(|one| format!("{} {}", one.place, screen.name(&one.leader)));
    screen.flow(screen.say("优先次序 ", "priority "), places.collect::<Vec<_>>());
    secretaries(screen);
}

/// The same with every reason and its entries.
pub(super) fn full(screen: &mut Screen<'_>) {
    for leader in commended(screen) {
        screen.row(&format!("{} {}", pad(&screen.name(&leader), 8), years(screen, &leader)));
        let decision = screen.branch.decide(&Question::MeritOwed { leader });
        for reason in &decision.reasons {
            let mark = if reason.holds { screen.green("✓") } else { screen.yellow("·") };
            let text = reason.text(Names::of(screen.branch), screen.lang);
            screen.row(&format!("  {mark} {} {text} {}", reason.clause, screen.entries(&reason.evidence)));
        }
        if let Some(remedy) = decision.remedy(Names::of(screen.branch), screen.lang) {
            screen.row(&format!("    → {remedy}"));
        }
    }
    for one in screen.branch.priority() {
        let rating = one.rating.map_or_else(String::new, |rating| rating.words().take(screen.lang));
        let counts = match screen.lang {
            Lang::Zh => format!("连续 {} 年，表彰 {} 次", one.streak, one.commendations),
            Lang::En => format!("{} in a row, {} commendations", one.streak, one.commendations),
        };
        let name = pad(&screen.name(&one.leader), 8);
        screen.row(&format!("{} {name} {} {rating}", one.place, pad(&counts, 28)));
    }
    secretaries(screen);
}

fn commended(screen: &Screen<'_>) -> Vec<MemberId> {
    let mut leaders: Vec<MemberId> = screen.branch.commendations().map(|one| one.leader.clone()).collect();
    leaders.sort_unstable();
    leaders.dedup();
    leaders
}

/// What the years amount to under the three-year rule.
fn merit(screen: &Screen<'_>, leader: &MemberId) -> String {
    let account = screen.branch.merit_of(leader);
    let years = |years: &Vec<i32>| years.iter().map(i32::to_string).collect::<Vec<_>>().join("+");
    if let Some(owed) = account.owed.first() {
        let text = match screen.lang {
            Lang::Zh => format!("应在 {} 前申请记功", owed.apply_by),
            Lang::En => format!("owed a merit application by {}", owed.apply_by),
        };
        let late = owed.apply_by < screen.branch.as_of();
        return if late { screen.red(&text) } else { screen.yellow(&text) };
    }
    let missing = account.missing.iter().map(years).collect::<Vec<_>>().join(screen.say(" 或 ", " or "));
    match screen.lang {
        Lang::Zh => format!("记功尚差 {missing}"),
        Lang::En => format!("for merit lacks {missing}"),
    }
}

fn years(screen: &Screen<'_>, leader: &MemberId) -> String {
    let years = screen.branch.commendations_of(leader);
    years.iter().map(|one| one.year.to_string()).collect::<Vec<_>>().join(" ")
}

fn secretaries(screen: &mut Screen<'_>) {
    let branch = screen.branch;
    let may =
        |member: &&Member| branch.decide(&Question::MayBeSecretary { member: member.id.clone() }).holds();
    let names = branch.members().filter(may).map(|member| member.name.to_string());
    screen.flow(screen.say("可任书记 ", "may become secretary "), names);
}
