//! Who may be commended for a year: one weighing, for the act and for the question.

use super::points::HonoursPoint;
use crate::branch::State;
use crate::judgement::{Need, Weighing};
use crate::review::{Rating, Review, days_in_office};
use crate::rulebook::Rule;
use crate::{Day, MemberId, Quarter};

pub(super) fn weigh(state: &State, leader: &MemberId, year: i32, day: Day) -> Weighing {
    let mut weighing = Weighing::default();
    let Some(clause) = state.rules.clause(Rule::Commendation).cloned() else { return weighing };
    let (rules, who) = (&state.rules.honours, || leader.clone());
    let within = |from: Option<Day>, until: Option<Day>| match (from, until) {
        (Some(from), Some(until)) => days_in_office(state, leader, from, until),
        _ => 0,
    };
    let duty_days = i64::from(state.rules.review.duty_days.on(day));

    let served = (1..=12).filter(|month| {
        let first = Day::new(year, *month, 1);
        let days = within(first, first.map(|first| first.plus_months(1).day_before()));
        days > 0 && days >= duty_days
    });
    let (months, least) = (u32::try_from(served.count()).unwrap_or(0), rules.min_service_months.on(day));
    let terms = state.terms.of(leader).map(|term| term.entry).collect();
    weighing.require(
        &clause,
        months >= least,
        HonoursPoint::Service { leader: who(), year, months, least },
        terms,
        vec![],
    );

    let quarters: Vec<Quarter> = (1..=4).filter_map(|number| Quarter::new(year, number)).collect();
    let due: Vec<Quarter> = quarters
        .into_iter()
        .filter(|quarter| {
            let days = within(Some(quarter.first_day()), Some(quarter.last_day()));
            days > 0 && days >= duty_days
        })
        .collect();
    let reviews: Vec<&Review> =
        due.iter().filter_map(|quarter| state.reviews.for_quarter(leader, *quarter)).collect();
    let entries = || reviews.iter().map(|review| review.entry).collect::<Vec<_>>();
    let missing: Vec<Quarter> = due
        .iter()
        .copied()
        .filter(|quarter| !reviews.iter().any(|review| review.quarter == *quarter))
        .collect();
    let review_them = || {
        missing
            .iter()
            .map(|quarter| Need::LeaderReviewed { leader: who(), quarter: *quarter })
            .collect::<Vec<_>>()
    };
    // A quarter still ahead cannot be reviewed yet.
    let wait = missing.iter().map(|quarter| quarter.first_day()).filter(|first| *first > day).max();
    let mend = |wait: Option<Day>| {
        let mut needs = review_them();
        needs.extend(wait.map(|day| Need::NotBefore { day }));
        vec![needs]
    };
    let point = HonoursPoint::AllReviewed { leader: who(), year, missing: missing.clone() };
    weighing.require(&clause, missing.is_empty(), point, entries(), mend(wait));

    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let excellent = reviews.iter().filter(|review| review.rating == Rating::Excellent).count();
    let margin = rules.excellent_share.on(day).margin(number(excellent), number(due.len()));
    let reachable = margin.missing() <= number(missing.len());
    let mend_share = if reachable { mend(wait) } else { vec![] };
    let point = HonoursPoint::ExcellentEnough { leader: who(), year, margin };
    weighing.require(&clause, margin.met(), point, entries(), mend_share);

    let low: Vec<&&Review> = reviews.iter().filter(|review| review.rating > Rating::Competent).collect();
    let evidence = low.iter().map(|review| review.entry).collect();
    let quarters = low.iter().map(|review| review.quarter).collect();
    weighing.require(
        &clause,
        low.is_empty(),
        HonoursPoint::NoneBelow { leader: who(), year, quarters },
        evidence,
        vec![],
    );

    let admonition = state
        .reviews
        .admonitions(leader, &state.rules)
        .find(|(from, until, _)| from.year() <= year && year <= until.day_before().year());
    let evidence = admonition.map(|(_, _, entry)| entry).into_iter().collect();
    let point = HonoursPoint::NotAdmonished { leader: who(), year };
    let admonition_clause = state.rules.clause(Rule::Admonition).unwrap_or(&clause).clone();
    weighing.require(&admonition_clause, admonition.is_none(), point, evidence, vec![]);
    weighing
}
