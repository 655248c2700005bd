//! Duties of every book: they move forward only, a range is the union of its months, and a slow reading agrees.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use xiaozu::facts::*;
use xiaozu::{
    Bearer, Book, Branch, Day, Duty, DutyKind, DutyState, Held, Month, Period, Rulebook, SessionKind,
};
use xiaozu_synth::{Dice, Synth};

/// A book with its meetings, in which somebody resigns and somebody leaves.
fn book(seed: u64, rules: Arc<Rulebook>) -> Book {
    let mut dice = Dice::new(seed);
    let synth =
        Synth { members: 6 + dice.below(20), years: 1 + dice.below(2), breaches: 100, late: 100, voices: 0 };
    let mut drafts = synth.drafts_with_meetings(seed);
    let on = Day::new(2019, 2 + dice.below(10), 1 + dice.below(28)).unwrap();
    let leader = drafts.iter().find_map(|draft| match &draft.fact {
        xiaozu::Fact::Appointed(term) => Some(term.member.clone()),
        _ => None,
    });
    let goes: xiaozu::MemberId = format!("m{:03}", 5 + dice.below(2)).parse().unwrap();
    let by = || "recorder".parse().unwrap();
    let left = Left { member: goes, how: xiaozu::Departure::Transferred };
    drafts.push(xiaozu::Draft::new(on, by(), Resigned { member: leader.unwrap() }));
    drafts.push(xiaozu::Draft::new(on.plus_days(dice.below(40)), by(), left));
    drafts.sort_by_key(|draft| draft.recorded.unwrap_or(draft.on));
    // What the rest of the story can no longer do is left out.
    let mut book = Book::new(rules);
    for draft in drafts {
        let _possible = book.admit([draft]);
    }
    book
}

fn rulebooks() -> [Arc<Rulebook>; 2] {
    [Rulebook::source(), Rulebook::statutes()]
}

type Key = (DutyKind, Bearer, Period, Day, String);

fn key(duty: &Duty) -> Key {
    let about = format!("{:?} {:?}", duty.session, duty.member);
    (duty.kind, duty.bearer.clone(), duty.period, duty.first, about)
}

fn whole(branch: &Branch) -> Vec<Duty> {
    branch.duties(Day::new(2019, 1, 1).unwrap()..=Day::new(2021, 12, 31).unwrap())
}

/// Whether a state may come after another as the date grows.
fn may_follow(before: DutyState, after: DutyState) -> bool {
    use DutyState::{Done, DoneLate, Due, MadeUp, Missed, NotApplicable, NotYetDue, Overdue};
    before == after
        || match before {
            NotYetDue => matches!(after, Due | Done | MadeUp | NotApplicable),
            // Done on the first day on which it is overdue.
            Due => matches!(after, Done | MadeUp | NotApplicable | Overdue | DoneLate),
            Overdue => matches!(after, DoneLate | Missed | NotApplicable),
            NotApplicable => true,
            Done | MadeUp | DoneLate | Missed => false,
        }
}

#[test]
fn states_only_move_forward() {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for (seed, rules) in (0..6).flat_map(|seed| rulebooks().map(|rules| (seed, rules))) {
        let book = book(seed, rules);
        let mut before: BTreeMap<Key, (Day, DutyState)> = BTreeMap::new();
        let mut day = Day::new(2019, 1, 7).unwrap();
        while day < Day::new(2020, 3, 1).unwrap() {
            let duties = whole(&book.as_of(day));
            let there: BTreeSet<Key> = duties.iter().map(key).collect();
            let mut settled = before.iter().filter(|(_, (_, state))| state.is_final());
            assert!(
                settled.all(|(key, _)| there.contains(key)),
                "seed {seed} on {day}: a final duty is gone"
            );
            for duty in duties {
                let state = duty.state;
                if let Some((last, earlier)) = before.insert(key(&duty), (duty.last, state)) {
                    assert!(may_follow(earlier, state), "seed {seed} on {day}: {earlier:?}, then {duty:?}");
                    assert!(last <= duty.last, "seed {seed} on {day}: its last day came forward, {duty:?}");
                }
                *seen.entry(format!("{state:?}")).or_default() += 1;
            }
            day = day.plus_days(1);
        }
    }
    assert_eq!(seen.len(), 8, "every state is met: {seen:?}");
}

#[test]
fn the_duties_of_a_range_are_those_of_its_months() {
    for (seed, rules) in (0..10).flat_map(|seed| rulebooks().map(|rules| (seed, rules))) {
        let branch = book(seed, rules).as_of(Day::new(2019, 9, 17).unwrap());
        let (first, last) = (Month::new(2019, 3).unwrap(), Month::new(2020, 2).unwrap());
        let range = branch.duties(first.first_day()..=last.last_day());
        let mut union: BTreeMap<Key, Duty> = BTreeMap::new();
        let mut month = first;
        while month <= last {
            for duty in branch.duties(month.first_day()..=month.last_day()) {
                union.insert(key(&duty), duty);
            }
            month = month.next();
        }
        let range: BTreeMap<Key, Duty> = range.into_iter().map(|duty| (key(&duty), duty)).collect();
        assert!(range.len() > 40);
        assert_eq!(range, union, "seed {seed}");
        assert!(branch.overdue().iter().all(|duty| duty.state == DutyState::Overdue));
    }
}

/// A leader's month of themed training, read straight from the rule, a day at a time.
fn slow(book: &Book, leader: &xiaozu::MemberId, month: Month, as_of: Day) -> Option<DutyState> {
    let end = book.as_of(as_of);
    let led = |branch: &Branch, day: Day| {
        branch.terms().any(|term| {
            let ended = term.ended.map(|(day, ..)| day).filter(|ended| *ended <= branch.as_of());
            term.leader == *leader
                && term.from <= day
                && day < term.until
                && ended.is_none_or(|ended| day < ended)
        })
    };
    let each_day = |from: Day, until: Day| {
        std::iter::successors(Some(from), |day| Some(day.plus_days(1))).take_while(move |day| *day <= until)
    };
    let (first, mut last) = (month.first_day(), month.last_day());
    if !each_day(first, last).any(|day| led(&end, day)) {
        return None;
    }
    let sessions: Vec<_> = end
        .sessions()
        .filter(|session| {
            session.held == Held::Session(SessionKind::ThemedTraining) && session.month == month
        })
        .collect();
    let (mut state, mut put_off) = (DutyState::NotYetDue, false);
    for day in each_day(book.entry(xiaozu::Seq(1)).unwrap().on.min(first), as_of) {
        let here = book.as_of(day);
        if state.is_final() {
            break;
        }
        for session in sessions.iter().filter(|session| session.on == day) {
            if day <= last && session.with_cause.contains(leader) {
                last = last.max(day.plus_days(30));
                put_off = true;
            }
        }
        let attended = sessions.iter().any(|session| session.on == day && session.present.contains(leader));
        let made_up = sessions
            .iter()
            .any(|session| end.made_up(&session.id).any(|one| one.on == day && one.member == *leader));
        let days = each_day(first, month.last_day()).filter(|day| led(&here, *day)).count();
        state = if attended || made_up {
            match day <= last {
                true if made_up && !attended || put_off => DutyState::MadeUp,
                true => DutyState::Done,
                false if day > last.plus_days(30) => DutyState::Missed,
                false if days < 15 => DutyState::NotApplicable,
                false => DutyState::DoneLate,
            }
        } else if days < 15 {
            DutyState::NotApplicable
        } else if day < first {
            DutyState::NotYetDue
        } else if day <= last {
            DutyState::Due
        } else if day <= last.plus_days(30) {
            DutyState::Overdue
        } else {
            DutyState::Missed
        };
    }
    Some(state)
}

#[test]
fn a_slow_reading_of_the_rule_agrees() {
    let mut compared: BTreeMap<String, u32> = BTreeMap::new();
    for seed in 0..25 {
        let (book, mut dice) = (book(seed, Rulebook::source()), Dice::new(seed));
        let as_of = Day::new(2019, 3, 1).unwrap().plus_days(dice.below(300));
        let branch = book.as_of(as_of);
        let leaders: BTreeSet<_> = branch.terms().map(|term| term.leader.clone()).collect();
        for leader in leaders {
            for number in 1..=12 {
                let month = Month::new(2019, number).unwrap();
                let duty = branch.duties(month.first_day()..=month.last_day()).into_iter().find(|duty| {
                    duty.kind == DutyKind::ThemedTraining
                        && duty.bearer == Bearer::Leader(leader.clone())
                        && duty.period == Period::Month(month)
                });
                let expected = slow(&book, &leader, month, as_of);
                assert_eq!(duty.map(|duty| duty.state), expected, "seed {seed}: {leader} {month} on {as_of}");
                *compared.entry(format!("{expected:?}")).or_default() += 1;
            }
        }
    }
    assert!(compared.len() >= 7, "too little is compared: {compared:?}");
}
