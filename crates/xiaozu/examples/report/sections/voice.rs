use xiaozu::{Day, Lang, Matter, MatterFigures, MatterKind, MemberId, NoteKind};

use crate::screen::{Screen, pad};

/// Suggestions and what became of them, who speaks up most, the ledger, support, praise.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let figures = screen.branch.suggestion_figures(Day::first(), screen.branch.as_of());
    let (label, share) = (screen.say("意见建议", "suggestions"), figures.about_secretaries);
    let secretaries = screen.say("，关于书记、副书记", "; on the secretaries");
    figures_row(screen, label, &figures, &format!("{secretaries} {share}"));
    for leader in screen.branch.terms().filter(|term| term.covers(screen.branch.as_of())) {
        spoke_up(screen, &leader.leader, leader.from);
    }
    ledger(screen);
    let support: Vec<&Matter> = of(screen, MatterKind::Support);
    let label = screen.say("组长求助", "support asked for");
    figures_row(screen, label, &MatterFigures::of(support), "");
    let noted = |kind: NoteKind| screen.branch.notes().filter(|note| note.kind == kind).count();
    let (praised, publicised) = (noted(NoteKind::Praise), noted(NoteKind::Publicity));
    screen.row(&match screen.lang {
        Lang::Zh => format!("表扬 {praised} 次，宣传典型 {publicised} 次"),
        Lang::En => format!("praise {praised}, publicity {publicised}"),
    });
}

/// Every suggestion, request for support, problem and note.
pub(super) fn full(screen: &mut Screen<'_>) {
    brief(screen);
    let kinds = [MatterKind::Suggestion, MatterKind::Advice, MatterKind::Supervision, MatterKind::Support];
    for matter in screen.branch.matters().filter(|matter| kinds.contains(&matter.kind)) {
        raised(screen, matter);
    }
    for problem in screen.branch.ledger() {
        raised(screen, problem);
    }
    for note in screen.branch.notes() {
        let (name, entry) = (pad(&screen.name(&note.member), 8), screen.entries(&[note.entry]));
        let kind = match note.kind {
            NoteKind::Praise => screen.say("表扬", "praised"),
            NoteKind::Publicity => screen.say("宣传", "publicised"),
        };
        screen.row(&format!("{} {name} {kind} {} {entry}", note.on, note.text));
    }
}

fn of<'a>(screen: &Screen<'a>, kind: MatterKind) -> Vec<&'a Matter> {
    screen.branch.matters().filter(|matter| matter.kind == kind).collect()
}

fn figures_row(screen: &mut Screen<'_>, name: &str, figures: &MatterFigures, more: &str) {
    let MatterFigures { raised, open, answered, closed, .. } = *figures;
    if raised == 0 {
        return;
    }
    let median = figures.median_days.map_or_else(
        || "-".to_owned(),
        |days| {
            let half = if days.numerator % days.denominator == 0 { "" } else { ".5" };
            format!("{}{half}", days.numerator / days.denominator)
        },
    );
    screen.row(&match screen.lang {
        Lang::Zh => format!(
            "{name} {raised} 件：待答复 {open}，已答复 {answered}，已落实 {closed}，答复中位 {median} 天{more}"
        ),
        Lang::En => format!(
            "{name} {raised}: {open} open, {answered} answered, {closed} carried out; median {median} days{more}"
        ),
    });
}

/// A leader in office who made suggestions since taking office: how many, and what thanks it brought.
fn spoke_up(screen: &mut Screen<'_>, leader: &MemberId, since: Day) {
    let own = |one: &&Matter| one.kind == MatterKind::Advice && one.proposer == *leader && since <= one.on;
    let figures = MatterFigures::of(screen.branch.matters().filter(own));
    if figures.raised == 0 {
        return;
    }
    let praise =
        |note: &&xiaozu::Note| note.kind == NoteKind::Praise && note.member == *leader && since <= note.on;
    let praised = screen.branch.notes().filter(praise).count();
    let (name, days) = (screen.name(leader), since.days_until(screen.branch.as_of()));
    let (raised, secretaries) = (figures.raised, figures.about_secretaries.part);
    screen.row(&match screen.lang {
        Lang::Zh => format!("  组长{name}任职 {days} 天，提意见 {raised} 条，其中关于书记、副书记 {secretaries} 条，受表扬 {praised} 次"),
        Lang::En => format!("  {name}, {days} days in office: suggestions {raised}, about the secretaries {secretaries}; praised {praised}"),
    });
}

fn ledger(screen: &mut Screen<'_>) {
    let today = screen.branch.as_of();
    for day in screen.branch.suggestion_days() {
        let line = |one: &&Matter| one.ledger.as_ref().is_some_and(|line| line.raised == Some(day.on));
        let problems: Vec<&Matter> = screen.branch.ledger().filter(line).collect();
        let closed = problems.iter().filter(|one| one.closed.is_some()).count();
        let late = |one: &&&Matter| {
            one.closed.is_none() && one.ledger.as_ref().is_some_and(|line| line.deadline < today)
        };
        let (late, open) = (problems.iter().filter(late).count(), problems.len() - closed);
        screen.row(&match screen.lang {
            Lang::Zh => format!("问题账 {} 建议日提出 {}，入账 {}，已销 {closed}，未销 {open}（过期 {late}）", day.on, day.found, day.entered),
            Lang::En => format!("ledger: day of {}: {} found, {} entered, {closed} closed, {open} open ({late} past the last day)", day.on, day.found, day.entered),
        });
    }
}

fn raised(screen: &mut Screen<'_>, matter: &Matter) {
    let text = matter.text.as_ref().map_or("", |text| text.as_str());
    let mut parts = vec![format!("{} {} {text}", matter.on, pad(&screen.name(&matter.proposer), 8))];
    if let Some(answer) = matter.answer() {
        parts.push(format!("→ {} {}", answer.on, answer.text));
    }
    match (matter.closed, &matter.ledger) {
        (Some((on, _)), _) => parts.push(screen.green(&format!("✓ {on}"))),
        (None, Some(line)) => {
            parts.push(screen.yellow(&format!("{} {}", screen.say("限", "by"), line.deadline)))
        }
        (None, None) => {}
    }
    parts.push(screen.entries(&[matter.entry]));
    screen.row(&format!("{} {}", pad(matter.id.as_str(), 10), parts.join(" ")));
}
