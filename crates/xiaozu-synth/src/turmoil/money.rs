//! Funds and dues: too much spent, statements that are not true, dues paid short.

use xiaozu::facts::*;
use xiaozu::{Branch, Draft, Fen, GroupId, Income, MemberId, Month, MonthPaid};

use super::draft;
use crate::Dice;
use crate::story::parse;

pub(super) fn some(
    dice: &mut Dice,
    branch: &Branch,
    member: MemberId,
    leader: MemberId,
    group: GroupId,
) -> Vec<Draft> {
    let day = branch.as_of();
    let fen = |amount: u32| Fen::new(i64::from(amount)).unwrap_or_default();
    let month = Month::of(day.minus_months(dice.below(4)));
    let fact: xiaozu::Fact = match dice.below(12) {
        0..=1 => {
            let year = day.year() + i32::from(dice.per_mille(100));
            FundsAllocated { group, year, amount: fen(1 + dice.below(30_000)) }.into()
        }
        2..=3 => {
            let year = dice.per_mille(100).then(|| day.year() - 1);
            let amount = fen(1 + dice.below(10_000));
            let purpose = parse("学习资料");
            FundsSpent { group, purpose, amount, approved_by: leader, year, of: None }.into()
        }
        4..=5 => {
            let quarter = day.minus_months(3).quarter();
            let group = dice.per_mille(700).then_some(group);
            let true_one = branch.statement(group.as_ref(), quarter).figures();
            let spent = if dice.per_mille(500) { true_one.spent } else { fen(dice.below(10_000)) };
            let (allocated, balance) = (true_one.allocated, true_one.balance);
            AccountsOpened { group, quarter, allocated, spent, balance }.into()
        }
        6..=7 => {
            // As a rule from the month the member came, so that what is owed is known.
            let since = branch.member(&member).map(|one| Month::of(one.joined));
            let from = since.filter(|_| dice.per_mille(700)).unwrap_or(month);
            let income = if dice.per_mille(800) { Income::Wage } else { Income::Student };
            let base = if income.is_fixed() { Fen::ZERO } else { fen(dice.below(1_200_000)) };
            DuesBaseDeclared { member, income, base, from }.into()
        }
        8..=9 => {
            DuesPaid { member, months: vec![MonthPaid { month, amount: fen(1 + dice.below(9_000)) }] }.into()
        }
        10 => {
            // Everything that is missing, where something is.
            let missing = branch.dues(&member).into_iter().flat_map(|account| account.months);
            let missing = missing.filter(|one| !one.missing.is_zero());
            let months = missing.map(|one| MonthPaid { month: one.month, amount: one.missing }).collect();
            DuesPaid { member, months }.into()
        }
        _ => DuesWaived { member, from: month, until: month.next(), decision: parse("批复") }.into(),
    };
    vec![draft(day, fact)]
}
