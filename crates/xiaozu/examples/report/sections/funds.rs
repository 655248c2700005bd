use std::collections::BTreeMap;

use xiaozu::{Fen, FundsAccount, Lang, Matter, MatterKind, Quarter};

use crate::screen::{Screen, pad};

/// The groups' funds of each year in one row, and the accounts opened last.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let funds = screen.branch.funds();
    let mut years: BTreeMap<i32, Vec<&FundsAccount>> = BTreeMap::new();
    for account in &funds.accounts {
        years.entry(account.year).or_default().push(account);
    }
    for (year, accounts) in years {
        account(screen, &year.to_string(), &accounts);
    }
    opened(screen);
}

/// Every account, spending and opened statement, and every question.
pub(super) fn full(screen: &mut Screen<'_>) {
    for one in screen.branch.funds().accounts {
        let name = format!("{} {}", one.year, screen.group(&one.group));
        account(screen, &name, &[&one]);
    }
    for spending in screen.branch.spendings() {
        let (group, amount) = (screen.group(&spending.group), left(&spending.amount.to_string(), 10));
        let (by, entry) = (pad(&screen.name(&spending.approved_by), 8), screen.entries(&[spending.entry]));
        screen.row(&format!("{} {group} {amount} {by} {} {entry}", spending.on, spending.purpose));
    }
    for one in screen.branch.accounts_opened() {
        let group = one
            .group
            .as_ref()
            .map_or_else(|| screen.say("各组合计", "all groups").to_owned(), |id| screen.group(id));
        let verdict = if one.matched {
            screen.green(screen.say("账实相符", "true"))
        } else {
            screen.red(screen.say("账实不符", "wrong"))
        };
        let entry = screen.entries(&[one.entry]);
        screen.row(&format!("{} {} {} {verdict} {entry}", one.on, one.quarter, pad(&group, 14)));
    }
    for matter in questions(screen) {
        let answer =
            matter.answer().map_or(String::new(), |answer| format!("→ {} {}", answer.on, answer.text));
        let (name, text) =
            (screen.name(&matter.proposer), matter.text.as_ref().map_or("", |one| one.as_str()));
        screen.row(&format!("{} {name} {text} {answer} {}", matter.on, screen.entries(&[matter.entry])));
    }
}

fn account(screen: &mut Screen<'_>, name: &str, accounts: &[&FundsAccount]) {
    let sum = |get: fn(&FundsAccount) -> Fen| {
        let sum = accounts.iter().map(|one| get(one)).fold(Fen::ZERO, Fen::saturating_add);
        left(&sum.to_string(), 9)
    };
    let (allocated, spent) = (sum(|one| one.allocated.amount), sum(|one| one.spent.amount));
    let (returned, balance) = (sum(|one| one.returned), sum(|one| one.balance));
    screen.row(&match screen.lang {
        Lang::Zh => format!("{name} 下拨 {allocated} 元，支出 {spent}，收回 {returned}，余额 {balance}"),
        Lang::En => {
            format!(
                "{name} allocated {allocated} yuan, spent {spent}, returned {returned}, balance {balance}"
            )
        }
    });
}

/// The quarter whose accounts were opened last, and the questions members asked.
fn opened(screen: &mut Screen<'_>) {
    let last: Option<Quarter> = screen.branch.accounts_opened().map(|one| one.quarter).max();
    let (asked, answered) = {
        let questions = questions(screen);
        (questions.len(), questions.iter().filter(|one| one.answer().is_some()).count())
    };
    let last = last.map_or_else(|| screen.say("从未", "never").to_owned(), |quarter| quarter.to_string());
    screen.row(&match screen.lang {
        Lang::Zh => format!("账目公开至 {last}；党员询问 {asked} 件，已答复 {answered}"),
        Lang::En => {
            format!("accounts opened up to {last}; {asked} questions by members, {answered} answered")
        }
    });
}

fn questions<'a>(screen: &Screen<'a>) -> Vec<&'a Matter> {
    screen.branch.matters().filter(|matter| matter.kind == MatterKind::FundsQuestion).collect()
}

fn left(text: &str, width: usize) -> String {
    format!("{text:>width$}")
}
