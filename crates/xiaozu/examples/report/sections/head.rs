use anstyle::Style;
use xiaozu::{DutyState, Lang, Matter, Seat, Standing, Weight};

use super::duties;
use crate::screen::Screen;

/// The branch, its committee, and how it stands in one line.
pub(super) fn head(screen: &mut Screen<'_>) {
    let branch = screen.branch;
    let (name, founded) = branch.founded().unwrap_or(("-", branch.as_of()));
    screen.line(&screen.paint(Style::new().bold(), name));
    let full = branch.members().filter(|member| member.standing == Standing::Full).count();
    let away = branch.members().filter(|member| member.away.is_some()).count();
    let (all, today) = (branch.members().count(), branch.as_of());
    let (rulebook, on_probation) = (branch.rulebook().name.get(screen.lang), all - full);
    screen.line(&match screen.lang {
        Lang::Zh => format!(
            "截至 {today} · 依据{rulebook} · {founded} 成立 · 党员 {all} 名（正式 {full}，预备 {on_probation}，在外 {away}）"
        ),
        Lang::En => format!(
            "as of {today} · by {rulebook} · founded {founded} · {all} members ({full} full, {on_probation} probationary, {away} away)"
        ),
    });
    committee(screen);
    headline(screen);
}

fn committee(screen: &mut Screen<'_>) {
    let seats = [
        (Seat::Secretary, screen.say("书记", "secretary")),
        (Seat::Deputy, screen.say("副书记", "deputy")),
        (Seat::Member, screen.say("委员", "committee")),
    ];
    let held = |wanted: Seat| screen.branch.committee().filter(move |(_, seat)| *seat == wanted);
    let mut parts: Vec<String> = seats
        .iter()
        .map(|(seat, title)| format!("{title} {}", screen.names(held(*seat).map(|(member, _)| &member.id))))
        .collect();
    if let Some(term) = screen.branch.committee_term() {
        parts.push(format!("{} {} … {}", screen.say("任期", "term"), term.from, term.until));
    }
    screen.line(&parts.join(" · "));
}

fn headline(screen: &mut Screen<'_>) {
    let branch = screen.branch;
    let findings = branch.findings();
    let breaches = findings.iter().filter(|one| one.weight == Weight::Breach).count();
    let advice = findings.len() - breaches;
    let overdue = branch.overdue().len();
    let coming = duties::coming(branch).iter().filter(|duty| duty.state != DutyState::Overdue).count();
    let waiting = |matter: &&Matter| matter.due.is_some() && matter.answer().is_none();
    let unanswered = branch.matters().filter(waiting).count();
    let open = branch.ledger().filter(|problem| problem.closed.is_none()).count();
    let text = match screen.lang {
        Lang::Zh => format!(
            "发现 {} 项（违反 {breaches}，建议 {advice}）· 逾期 {overdue} 项 · 四周内到期 {coming} 项 · 待答复 {unanswered} 件 · 未销账问题 {open} 个",
            findings.len()
        ),
        Lang::En => format!(
            "{} findings ({breaches} breaches, {advice} advice) · {overdue} overdue · {coming} due in four weeks · {unanswered} to be answered · {open} problems open",
            findings.len()
        ),
    };
    screen.line(&if findings.is_empty() { screen.green(&text) } else { screen.yellow(&text) });
}
