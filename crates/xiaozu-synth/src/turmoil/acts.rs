//! One random act, fitting enough to be possible more often than not.

use xiaozu::facts::*;
use xiaozu::{Branch, Departure, Draft, Measure, MemberId, Problem, Quarter, Rating, Route, Seat, Severity};

use super::{draft, formation, joined, money, polling, speaking};
use crate::Dice;
use crate::story::parse;

pub(super) fn some(dice: &mut Dice, branch: &Branch, number: u32) -> Vec<Draft> {
    let day = branch.as_of();
    let here: Vec<MemberId> = branch.members().map(|member| member.id.clone()).collect();
    let Some(member) = dice.pick(&here).cloned() else { return vec![] };
    let terms: Vec<MemberId> = branch.terms().map(|term| term.leader.clone()).collect();
    let leader = dice.pick(&terms).unwrap_or(&member).clone();
    let groups: Vec<_> = branch.groups().map(|group| group.id.clone()).collect();
    let Some(group) = dice.pick(&groups).cloned() else { return vec![] };
    let in_force = branch.formation().map(|formation| formation.id.clone());
    let quarter = past_quarter(dice, branch);
    let year = day.year() - 3 + i32::try_from(dice.below(4)).unwrap_or(0);
    let one = |fact: xiaozu::Fact| vec![draft(day, fact)];
    let reason = || parse("另有原因");
    match dice.below(72) {
        0..=1 => {
            let member: MemberId = parse(&format!("n{number:03}"));
            let mut step = one(joined(member.clone(), dice).into());
            if dice.per_mille(700) {
                step.push(draft(day, Placed { member, group, formation: in_force }));
            }
            step
        }
        2..=3 => one(Confirmed { member }.into()),
        4..=5 => one(RightsSuspended { member, reason: reason() }.into()),
        6 => one(RightsRestored { member }.into()),
        7 if here.len() > 5 => one(Left { member, how: Departure::Transferred }.into()),
        8..=9 => one(Placed { member, group, formation: in_force.filter(|_| dice.per_mille(800)) }.into()),
        10 => {
            let until = day.plus_days(dice.below(40));
            one(Excused { member, category: parse("illness"), from: None, until }.into())
        }
        11..=12 => {
            let seat = [Seat::Secretary, Seat::Deputy, Seat::Member, Seat::Member];
            let seat = dice.pick(&seat).copied().unwrap_or(Seat::Member);
            one(Seated { member, seat, portfolio: None }.into())
        }
        13 => one(Unseated { member }.into()),
        14 if dice.per_mille(200) => one(formation(&format!("f{number}"), here, dice).into()),
        15..=34 => polling::next(dice, branch, group, number),
        35..=36 => {
            let from = dice.per_mille(200).then(|| day.plus_days(dice.below(60)));
            let route = dice.per_mille(500).then_some(Route::Designated);
            one(appointed(member, branch, None, route, from).into())
        }
        37 => one(Resigned { member: leader }.into()),
        38..=43 => {
            let (rating, problems) = judged(dice);
            one(LeaderReviewed { leader, quarter, rating, problems: problems.into() }.into())
        }
        44 => {
            let (rating, problems) = judged(dice);
            one(GroupReviewed { group, quarter, rating, problems: problems.into() }.into())
        }
        45..=47 => {
            let measures = [Measure::Reminder, Measure::Criticism, Measure::Admonition, Measure::Removal];
            let measure = dice.pick(&measures).copied().unwrap_or(Measure::Reminder);
            one(MeasureTaken { leader, measure, quarter: None, reason: None }.into())
        }
        48..=50 => one(Commended { leader, year }.into()),
        51..=52 => {
            let year = year - i32::try_from(dice.below(4)).unwrap_or(0);
            one(CommendationBrought { member: leader, year, archive: parse("档") }.into())
        }
        53 => one(CommendationRevoked { leader, year, reason: reason() }.into()),
        54 if dice.per_mille(300) => one(NoneCommended { year, reason: reason() }.into()),
        55 => {
            let until = branch.member(&member).map_or(day, |member| member.joined.day_before());
            let from = until.minus_months(1 + dice.below(2));
            one(ServiceBrought { member, from, until, archive: parse("档") }.into())
        }
        56..=57 => match branch.merit_of(&leader).owed.first() {
            Some(owed) => one(MeritApplied { leader, years: owed.years.clone() }.into()),
            None => vec![],
        },
        58 => {
            let (cadre, backbone) = (Some(dice.per_mille(500)), None);
            one(ProfileChanged { member, unit: None, post: None, cadre, backbone }.into())
        }
        59 => one(speaking::some(dice, branch, member, leader, group, number)),
        60..=71 => money::some(dice, branch, member, leader, group),
        _ => vec![],
    }
}

pub(super) fn appointed(
    member: MemberId,
    branch: &Branch,
    election: Option<xiaozu::ElectionId>,
    route: Option<Route>,
    from: Option<xiaozu::Day>,
) -> Appointed {
    let group = branch.member(&member).and_then(|one| one.group().cloned());
    let papers = Some(parse("字1"));
    Appointed {
        group: group.unwrap_or_else(|| parse("nowhere")),
        member,
        election,
        route,
        letter: papers.clone(),
        card: papers.clone(),
        archive: papers,
        from,
    }
}

/// One of the last four quarters, the one that runs included.
fn past_quarter(dice: &mut Dice, branch: &Branch) -> Quarter {
    branch.as_of().minus_months(3 * dice.below(4)).quarter()
}

fn judged(dice: &mut Dice) -> (Rating, Vec<Problem>) {
    let rating = match dice.below(10) {
        0..=4 => Rating::Excellent,
        5..=6 => Rating::Competent,
        7 => Rating::BasicallyCompetent,
        _ => Rating::Unfit,
    };
    let severity = match dice.below(10) {
        0 => Some(Severity::Weak),
        1 => Some(Severity::Serious),
        2 => Some(Severity::Grave),
        _ => None,
    };
    (rating, severity.map(|severity| Problem { severity, text: parse("问题") }).into_iter().collect())
}
