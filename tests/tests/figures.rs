//! Figures of every book: parts of a span add up to it, groups add up to the branch, and a slow count agrees.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeMap;

use xiaozu::facts::*;
use xiaozu::{
    Book, Branch, Day, Draft, Entry, Fact, Fen, Figure, GroupId, Income, Indicator, MemberId, Month,
    MonthPaid, Period, Ratio, Rulebook, SessionKind, Standing,
};
use xiaozu_synth::{Dice, Synth};

fn day(number: u32) -> Day {
    Day::new(2019, 1, 7).unwrap().plus_days(number)
}

/// A book with meetings, money and voices, in which people change groups and leave.
fn book(seed: u64) -> Book {
    let mut dice = Dice::new(seed);
    let synth = Synth { members: 8 + dice.below(16), years: 2, breaches: 100, late: 100, voices: 5 };
    let mut drafts = synth.drafts_with_meetings(seed);
    let joined: Vec<MemberId> = drafts.iter().filter_map(|draft| member_joined(&draft.fact)).collect();
    let formation = drafts.iter().find_map(|draft| match &draft.fact {
        Fact::FormationAdopted(one) => Some((one.formation.clone(), one.groups.clone())),
        _ => None,
    });
    let (formation, groups) = formation.unwrap();
    let group = |dice: &mut Dice| dice.pick(&groups).unwrap().group.clone();
    let mut more: Vec<(Day, Fact)> = Vec::new();
    for member in &joined {
        let base = DuesBaseDeclared {
            member: member.clone(),
            income: Income::Wage,
            base: Fen::new(i64::from(100_000 + dice.below(900_000))).unwrap(),
            from: Month::of(day(dice.below(300))),
        };
        more.push((day(dice.below(60)), base.into()));
        for _ in 0..12 {
            let on = day(dice.below(700));
            let amount = Fen::new(i64::from(1 + dice.below(9_000))).unwrap();
            let months = vec![MonthPaid { month: Month::of(day(dice.below(700))), amount }];
            more.push((on, DuesPaid { member: member.clone(), months }.into()));
        }
        if dice.below(4) == 0 {
            let on = day(60 + dice.below(600));
            let move_to = Placed {
                member: member.clone(),
                group: group(&mut dice),
                formation: Some(formation.clone()),
            };
            more.push((on, move_to.into()));
        }
        if dice.below(12) == 0 {
            let left = Left { member: member.clone(), how: xiaozu::Departure::Transferred };
            more.push((day(60 + dice.below(600)), left.into()));
        }
    }
    for _ in 0..40 {
        let (on, amount) = (day(dice.below(700)), Fen::new(i64::from(1 + dice.below(50_000))).unwrap());
        let (own, by) = (group(&mut dice), dice.pick(&joined).unwrap().clone());
        more.push((
            on,
            if dice.below(3) == 0 {
                FundsAllocated { group: own, year: on.year(), amount }.into()
            } else {
                let purpose = "购书".parse().unwrap();
                FundsSpent { group: own, purpose, amount, approved_by: by, year: None, of: None }.into()
            },
        ));
    }
    for number in 0..20 {
        let (on, member) = (day(dice.below(700)), dice.pick(&joined).unwrap().clone());
        let matter: xiaozu::MatterId = format!("more-{number}").parse().unwrap();
        let about = xiaozu::About::Organ(xiaozu::Organ::Committee);
        let text: xiaozu::Text = "议事".parse().unwrap();
        more.push((on, Suggested { matter: matter.clone(), member, about, text: text.clone() }.into()));
        let answered = Answered { matter: matter.clone(), outcome: None, text: text.clone() };
        more.push((on.plus_days(dice.below(40)), answered.into()));
        more.push((on.plus_days(40 + dice.below(40)), Closed { matter, text: Some(text) }.into()));
    }
    drafts.extend(more.into_iter().map(|(on, fact)| Draft::new(on, "recorder".parse().unwrap(), fact)));
    drafts.sort_by_key(|draft| draft.recorded.unwrap_or(draft.on));
    // What the rest of the story can no longer do is left out.
    let mut book = Book::new(Rulebook::source());
    for draft in drafts {
        let _possible = book.admit([draft]);
    }
    book
}

fn member_joined(fact: &Fact) -> Option<MemberId> {
    match fact {
        Fact::Joined(one) if one.standing == Standing::Full => Some(one.member.clone()),
        _ => None,
    }
}

fn sum(ratios: impl Iterator<Item = Ratio>) -> Ratio {
    ratios.fold(Ratio::default(), |one, other| Ratio {
        part: one.part + other.part,
        whole: one.whole + other.whole,
    })
}

fn of(branch: &Branch, indicator: Indicator, first: Day, last: Day) -> Figure {
    branch.figure(indicator, first..=last).unwrap()
}

/// Whether what two halves of a span count is what the whole counts.
fn adds_up(indicator: Indicator) -> bool {
    !indicator.is_of_a_day() && !matches!(indicator, Indicator::ActivityCoverage | Indicator::FundsUsed)
}

#[test]
fn the_months_of_a_year_add_up_to_it() {
    let mut seen: BTreeMap<Indicator, u64> = BTreeMap::new();
    for seed in 0..8 {
        let (book, mut dice) = (book(seed), Dice::new(seed));
        let branch = book.as_of(day(300 + dice.below(500)));
        let year = Period::Year(2019);
        let months: Vec<Vec<Figure>> =
            year.months().map(|month| branch.figures(Period::Month(month).days())).collect();
        for (place, whole) in branch.figures(year.days()).into_iter().enumerate() {
            let parts = || months.iter().filter_map(|figures| figures.get(place));
            let added = sum(parts().map(|one| one.ratio));
            if adds_up(whole.indicator) {
                assert_eq!(added, whole.ratio, "seed {seed}: {whole:?}");
                let mut entries: Vec<_> = parts().flat_map(|one| one.entries.clone()).collect();
                entries.sort_unstable();
                entries.dedup();
                assert_eq!(entries, whole.entries, "seed {seed}: {}", whole.indicator);
                let apart = parts().filter_map(|one| one.voluntary).fold(Fen::ZERO, Fen::saturating_add);
                assert_eq!(apart, whole.voluntary.unwrap_or_default(), "seed {seed}");
            } else if whole.indicator == Indicator::FundsUsed {
                assert_eq!(added.part, whole.ratio.part, "seed {seed}");
            }
            *seen.entry(whole.indicator).or_default() += whole.ratio.part;
        }
    }
    let empty: Vec<_> = Indicator::ALL.iter().filter(|one| seen.get(one) == Some(&0)).collect();
    assert!(empty.is_empty(), "never more than nothing: {empty:?}");
}

#[test]
fn two_halves_of_a_span_add_up_to_it_and_groups_to_the_branch() {
    for seed in 0..12 {
        let (book, mut dice) = (book(seed), Dice::new(seed + 100));
        for _ in 0..4 {
            let branch = book.as_of(day(dice.below(800)));
            let (first, mid) = (dice.below(600), dice.below(150));
            let last = first + mid + dice.below(150);
            let whole = branch.figures(day(first)..=day(last));
            let halves = [branch.figures(day(first)..=day(first + mid)), {
                branch.figures(day(first + mid + 1)..=day(last.max(first + mid + 1)))
            }];
            for (place, one) in whole.iter().enumerate() {
                assert_eq!(sum(one.groups.iter().map(|row| row.ratio)), one.ratio, "seed {seed}: {one:?}");
                if one.indicator != Indicator::FundsUsed {
                    assert!(one.ratio.part <= one.ratio.whole, "seed {seed}: {one:?}");
                }
                let added = sum(halves.iter().filter_map(|half| half.get(place)).map(|half| half.ratio));
                if adds_up(one.indicator) && first + mid < last {
                    assert_eq!(added, one.ratio, "seed {seed}: {one:?}");
                }
            }
        }
    }
}

/// Who was in which group when an entry was folded: every entry before it, one by one.
fn groups_before(entries: &[Entry], at: &Entry) -> BTreeMap<MemberId, Option<GroupId>> {
    let mut places: BTreeMap<MemberId, Option<GroupId>> = BTreeMap::new();
    for entry in entries.iter().take_while(|entry| (entry.on, entry.seq) < (at.on, at.seq)) {
        match &entry.fact {
            Fact::Joined(one) => {
                places.insert(one.member.clone(), None);
            }
            Fact::Placed(one) => {
                places.insert(one.member.clone(), Some(one.group.clone()));
            }
            Fact::Left(one) => {
                places.remove(&one.member);
            }
            Fact::FormationAdopted(one) => {
                places.values_mut().for_each(|place| *place = None);
                for group in &one.groups {
                    for member in &group.members {
                        places.insert(member.clone(), Some(group.group.clone()));
                    }
                }
            }
            _ => {}
        }
    }
    places
}

/// Attendance as it is said: everybody one by one, from the entries alone.
fn slow_attendance(book: &Book, branch: &Branch, first: Day, last: Day) -> BTreeMap<Option<GroupId>, Ratio> {
    let mut entries: Vec<Entry> = book.entries().iter().filter(|one| one.on <= branch.as_of()).collect();
    entries.sort_by_key(|entry| (entry.on, entry.seq));
    let mut rows: BTreeMap<Option<GroupId>, Ratio> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| first <= entry.on && entry.on <= last) {
        let places = groups_before(&entries, entry);
        let leads = |member: &MemberId| {
            branch
                .terms()
                .any(|term| term.leader == *member && term.from <= entry.on && entry.on < term.end())
        };
        let seated = |member: &MemberId| {
            branch.member(member).is_some_and(|one| one.seats.iter().any(|seat| seat.span.covers(entry.on)))
        };
        let mut expected: BTreeMap<MemberId, bool> = BTreeMap::new();
        match &entry.fact {
            Fact::TestHeld(test) => {
                expected.extend(test.results.iter().map(|result| (result.member.clone(), true)));
                expected.extend(test.with_cause.iter().map(|one| (one.member.clone(), false)));
                expected.extend(test.without_cause.iter().map(|member| (member.clone(), false)));
            }
            Fact::SessionHeld(session) => {
                let training =
                    matches!(session.what, SessionKind::DemonstrationTraining | SessionKind::ThemedTraining);
                let named = |member: &MemberId| {
                    session.present.contains(member)
                        || session.without_cause.contains(member)
                        || session.with_cause.iter().any(|one| one.member == *member)
                };
                for (member, group) in &places {
                    let belongs = match session.what {
                        SessionKind::Talk => false,
                        SessionKind::GroupActivity | SessionKind::GroupMeeting => {
                            group.as_ref().is_some_and(|group| session.groups.contains(group))
                        }
                        SessionKind::LeadersMeeting => leads(member),
                        SessionKind::DemonstrationTraining | SessionKind::ThemedTraining => {
                            leads(member) && named(member)
                        }
                        SessionKind::CommitteeMeeting => leads(member) || seated(member),
                        _ => true,
                    };
                    assert!(!training || !belongs || named(member));
                    if belongs {
                        expected.insert(member.clone(), session.present.contains(member));
                    }
                }
            }
            _ => {}
        }
        for (member, came) in expected {
            let row = rows.entry(places.get(&member).cloned().flatten()).or_default();
            row.part += u64::from(came);
            row.whole += 1;
        }
    }
    rows
}

#[test]
fn attendance_is_what_a_slow_count_says() {
    let mut expected = 0;
    for seed in 20..26 {
        let (book, mut dice) = (book(seed), Dice::new(seed));
        for _ in 0..2 {
            let branch = book.as_of(day(200 + dice.below(600)));
            let (first, last) = (day(dice.below(300)), day(300 + dice.below(300)));
            let figure = of(&branch, Indicator::Attendance, first, last);
            let rows: BTreeMap<_, _> = figure
                .groups
                .into_iter()
                .map(|row| (row.group, row.ratio))
                .filter(|row| row.1.whole > 0)
                .collect();
            assert_eq!(rows, slow_attendance(&book, &branch, first, last), "seed {seed}");
            expected += figure.ratio.whole;
        }
    }
    assert!(expected > 1000, "only {expected} were expected anywhere");
}

#[test]
fn money_is_what_a_slow_count_says() {
    for seed in 40..46 {
        let (book, mut dice) = (book(seed), Dice::new(seed));
        let branch = book.as_of(day(300 + dice.below(400)));
        let (first, last) = (day(dice.below(300)), day(300 + dice.below(300)));
        let (mut spent, mut allocated) = (0, 0);
        for entry in book.entries().iter().filter(|entry| entry.on <= branch.as_of().min(last)) {
            match &entry.fact {
                Fact::FundsSpent(one) if first <= entry.on => spent += one.amount.get().unsigned_abs(),
                Fact::FundsAllocated(one) if (first.year()..=last.year()).contains(&one.year) => {
                    allocated += one.amount.get().unsigned_abs();
                }
                _ => {}
            }
        }
        let funds = of(&branch, Indicator::FundsUsed, first, last);
        assert_eq!(funds.ratio, Ratio { part: spent, whole: allocated }, "seed {seed}");

        let (mut due, mut paid, mut voluntary) = (0, 0, 0);
        let joined = book.entries().iter().filter_map(|entry| match &entry.fact {
            Fact::Joined(one) if entry.on <= branch.as_of() => Some(one.member.clone()),
            _ => None,
        });
        for member in joined {
            for month in branch.dues(&member).unwrap().months {
                let ends = month.month.last_day();
                let counts = first <= ends && ends <= last && month.month.first_day() <= branch.as_of();
                if let Some(owed) = month.due.filter(|_| counts) {
                    due += owed.get().unsigned_abs();
                    paid += owed.get().unsigned_abs() - month.missing.get().unsigned_abs();
                    voluntary += month.voluntary.get();
                }
            }
        }
        let dues = of(&branch, Indicator::DuesCollected, first, last);
        assert_eq!(
            (dues.ratio, dues.voluntary.unwrap().get()),
            (Ratio { part: paid, whole: due }, voluntary)
        );
    }
}
