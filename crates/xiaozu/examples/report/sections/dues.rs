use xiaozu::{DuesAccount, DuesMonth, Fen, Lang, Month};

use crate::screen::{Screen, pad};

/// The year's dues of all members together, and who is behind.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let (first, now) = (screen.new_year(), Month::of(screen.branch.as_of()));
    let of_year = |month: &&DuesMonth| Month::of(first) <= month.month && month.month <= now;
    let accounts = accounts(screen);
    let sum = |get: fn(&DuesMonth) -> Fen| {
        let months = accounts.iter().flat_map(|account| account.months.iter().filter(of_year));
        months.map(get).fold(Fen::ZERO, Fen::saturating_add)
    };
    let due = sum(|month| month.due.unwrap_or_default());
    let (paid, more) = (sum(|month| month.paid), sum(|month| month.voluntary));
    let year = first.year();
    screen.row(&match screen.lang {
        Lang::Zh => format!("{year} 年至本月应交 {due} 元，已交 {paid}，自愿多交 {more}"),
        Lang::En => format!("{year} up to this month: {due} yuan due, {paid} paid, {more} voluntary"),
    });
    let behind = accounts.iter().filter(|account| !account.arrears.is_zero());
    let behind = behind.map(|one| screen.yellow(&format!("{} {}", screen.name(&one.member), one.arrears)));
    screen.flow(screen.say("欠交 ", "arrears "), behind.collect::<Vec<_>>());
}

/// Everybody's account, and the months that are short or waived.
pub(super) fn full(screen: &mut Screen<'_>) {
    for account in accounts(screen) {
        let DuesAccount { due, paid, voluntary, arrears, .. } = account;
        let base = account.bases.last().map_or(Fen::ZERO, |base| base.base);
        let name = pad(&screen.name(&account.member), 8);
        screen.row(&match screen.lang {
            Lang::Zh => {
                format!("{name} 基数 {base}，应交 {due}，已交 {paid}，自愿多交 {voluntary}，欠交 {arrears}")
            }
            Lang::En => {
                format!(
                    "{name} base {base}, due {due}, paid {paid}, voluntary {voluntary}, arrears {arrears}"
                )
            }
        });
        for month in account.months.iter().filter(|one| one.waived.is_some() || !one.missing.is_zero()) {
            let text = if month.waived.is_some() {
                screen.say("免交", "waived").to_owned()
            } else {
                screen.yellow(&format!("{} {}", screen.say("少交", "short"), month.missing))
            };
            screen.row(&format!("  {} {text} {}", month.month, screen.entries(&month.entries)));
        }
    }
}

fn accounts(screen: &Screen<'_>) -> Vec<DuesAccount> {
    screen.branch.members().filter_map(|member| screen.branch.dues(&member.id)).collect()
}
