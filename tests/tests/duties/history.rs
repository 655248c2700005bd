//! Small random histories: a few people, two groups, and whatever can happen to a duty of the calendar.

use std::sync::Arc;

use xiaozu::facts::*;
use xiaozu::{
    Book, Branch, Day, Departure, Draft, Fact, Fen, GroupId, Held, Income, MemberId, Month, MonthPaid,
    Rating, Route, Rulebook, Score, Seat, SessionKind, Standing, TestForm, Text,
};
use xiaozu_synth::Dice;

/// The book, and the last day something happened.
pub(crate) fn history(seed: u64, rules: Arc<Rulebook>) -> (Book, Day) {
    let mut dice = Dice::new(seed ^ 0xCA1E_7DA2);
    let year = 2019 + i32::try_from(dice.below(6)).unwrap();
    let mut day = Day::new(year, 1 + dice.below(12), 1 + dice.below(28)).unwrap();
    let mut book = Book::new(rules);
    let admit = |book: &mut Book, day: Day, fact: Fact| {
        // What cannot be is left out.
        let _possible = book.admit([Draft::new(day, "rec".parse().unwrap(), fact)]);
    };
    admit(&mut book, day, Founded { name: text("支部") }.into());
    let people = 4 + dice.below(3);
    (0..people).for_each(|number| admit(&mut book, day, joined(number)));
    let first = formation(&book.as_of(day), 2, 0);
    admit(&mut book, day, first);
    let pause = 3 + dice.below(12);
    for number in 0..30 + dice.below(30) {
        let branch = book.as_of(day);
        if let Some(fact) = act(&branch, &mut dice, people + number) {
            admit(&mut book, day, fact);
        }
        day = day.plus_days(dice.below(pause));
    }
    (book, day)
}

fn text(text: &str) -> Text {
    text.parse().unwrap()
}

fn joined(number: u32) -> Fact {
    let (member, standing) = (format!("m{number}").parse().unwrap(), Standing::Full);
    let (party_since, unit, post, cadre, backbone) = (None, None, None, false, false);
    Joined { member, name: text("某某"), standing, party_since, unit, post, cadre, backbone }.into()
}

/// Everybody in so many groups; new ones where a number is given.
fn formation(branch: &Branch, groups: usize, number: u32) -> Fact {
    let members: Vec<MemberId> = branch.members().map(|member| member.id.clone()).collect();
    let of = |place: usize| GroupOf {
        group: format!("g{}", number as usize * 10 + place).parse().unwrap(),
        name: text("小组"),
        members: members.iter().skip(place).step_by(groups).cloned().collect(),
    };
    let plan = Plan {
        criteria: vec![text("便于活动")],
        constraints: vec![],
        score: None,
        max_spread: None,
        grouping: None,
    };
    let formation = format!("f{number}").parse().unwrap();
    FormationAdopted { formation, plan, groups: (0..groups).map(of).collect() }.into()
}

fn act(branch: &Branch, dice: &mut Dice, number: u32) -> Option<Fact> {
    let day = branch.as_of();
    let members: Vec<MemberId> = branch.members().map(|member| member.id.clone()).collect();
    let member = dice.pick(&members)?.clone();
    let groups: Vec<GroupId> = branch.groups().map(|group| group.id.clone()).collect();
    let group = dice.pick(&groups)?.clone();
    let leading: Vec<MemberId> =
        branch.terms().filter(|term| term.covers(day)).map(|term| term.leader.clone()).collect();
    let this = Month::of(day);
    let month = if dice.per_mille(300) { this.previous() } else { this };
    let quarter = Month::of(month.first_day()).first_day().quarter();
    let before = quarter.first_day().day_before().quarter();
    let held = |what: SessionKind, groups: Vec<GroupId>, minutes: u32, present: Vec<MemberId>| {
        let (session, for_month) = (format!("s{number}").parse().unwrap(), Some(month));
        let (topics, with_cause, without_cause) = (vec![], vec![], vec![]);
        SessionHeld { session, what, groups, minutes, topics, present, with_cause, without_cause, for_month }
    };
    Some(match dice.below(30) {
        0 => joined(number),
        1 => Left { member, how: Departure::Transferred }.into(),
        2 => Resigned { member: dice.pick(&leading)?.clone() }.into(),
        3 if dice.per_mille(300) => formation(branch, 1 + dice.place(2), number),
        3..=6 => {
            let member = branch.members_of(&group).next()?.id.clone();
            let (election, route, from) = (None, Some(Route::Designated), None);
            let (letter, card, archive) = (None, None, None);
            Appointed { member, group, election, route, letter, card, archive, from }.into()
        }
        7 => Seated { member, seat: Seat::Member, portfolio: None }.into(),
        8 => Unseated { member }.into(),
        9..=12 => training(dice, &leading, number, month)?,
        13 => made_up(branch, dice, &leading)?,
        14 => held(SessionKind::LeadersMeeting, vec![], 60, leading).into(),
        15 => {
            let mut present: Vec<MemberId> = branch.committee().map(|(one, _)| one.id.clone()).collect();
            present.extend(leading);
            present.sort();
            present.dedup();
            held(SessionKind::CommitteeMeeting, vec![], 60, present).into()
        }
        16 | 17 => {
            let present = branch.members_of(&group).map(|one| one.id.clone()).collect();
            let what = *dice.pick(&[SessionKind::GroupActivity, SessionKind::GroupMeeting])?;
            held(what, vec![group], 60 * (2 + dice.below(3)), present).into()
        }
        18 => {
            use SessionKind::{MembersAppraisal, MembersMeeting, OrganisationalLifeMeeting, Talk, ThemeDay};
            let whole = [MembersAppraisal, MembersMeeting, OrganisationalLifeMeeting, Talk, ThemeDay];
            held(*dice.pick(&whole)?, vec![], 60, members).into()
        }
        19 => {
            let year = day.year() + i32::try_from(dice.below(2)).ok()?;
            GroupPlanned { group, year, what: text("学"), how: text("练") }.into()
        }
        20 => GuidanceGiven { group, note: None, for_month: Some(month) }.into(),
        21 => {
            let (rating, problems) = (Rating::Competent, vec![].into());
            GroupReviewed { group, quarter: before, rating, problems }.into()
        }
        22 => {
            let leader = dice.pick(&leading)?.clone();
            let (rating, problems) = (Rating::Competent, vec![].into());
            LeaderReviewed { leader, quarter: before, rating, problems }.into()
        }
        23 => NoneCommended { year: day.year() - 1, reason: text("无人符合条件") }.into(),
        24 => {
            let year = day.year() + i32::try_from(dice.below(2)).ok()?;
            FundsAllocated { group, year, amount: fen(100) }.into()
        }
        25 => {
            let group = Some(group).filter(|_| dice.per_mille(700));
            let (quarter, zero) = (before, Fen::ZERO);
            AccountsOpened { group, quarter, allocated: zero, spent: zero, balance: zero }.into()
        }
        26 => {
            let base = fen(100_000 * i64::from(dice.below(4)));
            DuesBaseDeclared { member, income: Income::Wage, base, from: month.previous() }.into()
        }
        27 => {
            let (from, until) = (month, if dice.per_mille(500) { month } else { month.next() });
            DuesWaived { member, from, until, decision: text("批复") }.into()
        }
        _ => {
            let amount = fen(500 * i64::from(1 + dice.below(3)));
            let month = dice.pick(&[this, this.previous(), this.next()]).copied()?;
            DuesPaid { member, months: vec![MonthPaid { month, amount }] }.into()
        }
    })
}

fn fen(fen: i64) -> Fen {
    Fen::new(fen).unwrap()
}

/// A training or a test of some leaders, others absent with cause.
fn training(dice: &mut Dice, leading: &[MemberId], number: u32, month: Month) -> Option<Fact> {
    let (mut present, mut with_cause) = (vec![], vec![]);
    for leader in leading {
        match dice.below(3) {
            0 => with_cause.push(Absence { member: leader.clone(), cause: text("出差") }),
            1 => present.push(leader.clone()),
            _ => {}
        }
    }
    let (id, for_month, without_cause) = (format!("s{number}").parse().ok()?, Some(month), vec![]);
    if dice.per_mille(400) {
        let scored = |member: &MemberId| Scored { member: member.clone(), score: Score::new(80).unwrap() };
        let (results, form) = (present.iter().map(scored).collect(), TestForm::Theory);
        return Some(TestHeld { test: id, form, results, with_cause, without_cause, for_month }.into());
    }
    let trainings = [SessionKind::DemonstrationTraining, SessionKind::ThemedTraining];
    let (session, what, minutes) = (id, *dice.pick(&trainings)?, 60);
    let (groups, topics) = (vec![], vec![]);
    let held =
        SessionHeld { session, what, groups, minutes, topics, present, with_cause, without_cause, for_month };
    Some(held.into())
}

fn made_up(branch: &Branch, dice: &mut Dice, leading: &[MemberId]) -> Option<Fact> {
    let sessions: Vec<_> = branch.sessions().collect();
    let session = dice.pick(&sessions)?;
    let score = matches!(session.held, Held::Test(_)).then(|| Score::new(80).unwrap());
    Some(MadeUp { session: session.id.clone(), member: dice.pick(leading)?.clone(), score }.into())
}
