//! Duties of every book: they move forward only, a range is the union of its months, and a slow reading agrees.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

mod history;
mod slow;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use history::history;
use slow::{Listed, Slow};
use xiaozu::facts::*;
use xiaozu::{Bearer, Book, Branch, Day, Duty, DutyKind, DutyState, Month, Period, Rulebook};
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

/// The kinds of duty of a rulebook that a cadence lays on somebody.
fn by_cadence(rules: &Rulebook) -> Vec<DutyKind> {
    let by_event = [DutyKind::MakeUp, DutyKind::HelpPlan, DutyKind::HelpCheck];
    let kinds = DutyKind::ALL.iter().copied();
    kinds.filter(|kind| rules.clause(kind.rule()).is_some() && !by_event.contains(kind)).collect()
}

#[test]
fn a_slow_reading_of_the_rules_agrees() {
    let mut compared: BTreeMap<String, u32> = BTreeMap::new();
    for seed in 0..10_000 {
        let rules = if seed % 2 == 0 { Rulebook::source() } else { Rulebook::statutes() };
        let kinds = by_cadence(&rules);
        let (book, last) = history(seed, rules);
        let mut dice = Dice::new(seed);
        let as_of = last.plus_days(dice.below(60));
        let branch = book.as_of(as_of);
        let begins = book.entry(xiaozu::Seq(1)).unwrap().on;
        let from = begins.plus_days(dice.below(200));
        let until = from.plus_days(dice.below(200));
        let mut found = Listed::new();
        for duty in branch.duties(from..=until).into_iter().filter(|duty| kinds.contains(&duty.kind)) {
            let Duty { kind, bearer, period, first, last, state, .. } = duty;
            *compared.entry(format!("{kind} {state:?}")).or_default() += 1;
            let twice = found.insert((kind, bearer, period), (first, last, state));
            assert_eq!(twice, None, "seed {seed}: one duty a bearer and period");
        }
        let slow = Slow { entries: book.entries().iter().collect(), branch: &branch };
        let expected = slow.duties(&kinds, from, until);
        for (duty, expected) in &expected {
            assert_eq!(found.get(duty), Some(expected), "seed {seed} on {as_of}: {duty:?}");
        }
        for duty in found.keys() {
            assert!(expected.contains_key(duty), "seed {seed} on {as_of}: nobody owes {duty:?}");
        }
    }
    for kind in DutyKind::ALL
        .iter()
        .filter(|kind| !matches!(kind.to_string().as_str(), "make_up" | "help_plan" | "help_check"))
    {
        for state in ["NotYetDue", "Due", "Done", "Overdue", "DoneLate", "Missed"] {
            let seen = compared.get(&format!("{kind} {state}"));
            assert!(seen.is_some_and(|count| *count >= 3), "{kind} {state}: {seen:?}");
        }
    }
}

/// Nothing that is monthly vanishes in a short month, not even where a duty takes 31 days in office.
#[test]
fn every_month_has_its_duty_however_short() {
    let own = "format = 1\nid = \"own\"\nname = { zh = \"章程\", en = \"own\" }\nextends = \"statutes\"\n[review]\nduty_days = { clause = \"S.branch.13\", value = 31 }\n";
    for rules in [Rulebook::statutes(), Arc::new(Rulebook::from_toml(own).unwrap())] {
        let mut book = Book::new(rules);
        let by = || "rec".parse().unwrap();
        let begins = Day::new(2023, 1, 1).unwrap();
        let founded = Founded { name: "支部".parse().unwrap() };
        let (party_since, unit, post, cadre, backbone) = (None, None, None, false, false);
        let (member, name, standing) = ("li".parse().unwrap(), "李".parse().unwrap(), xiaozu::Standing::Full);
        let joined = Joined { member, name, standing, party_since, unit, post, cadre, backbone };
        book.admit([xiaozu::Draft::new(begins, by(), founded), xiaozu::Draft::new(begins, by(), joined)])
            .unwrap();
        let branch = book.as_of(Day::new(2025, 3, 15).unwrap());
        let duties = branch.duties(begins..=Day::new(2025, 6, 30).unwrap());
        for kind in [DutyKind::ThemeDay, DutyKind::Dues] {
            let mut month = Month::of(begins);
            for duty in duties.iter().filter(|duty| duty.kind == kind) {
                assert_eq!(
                    (duty.period, duty.first, duty.last),
                    (Period::Month(month), month.first_day(), month.last_day())
                );
                assert_ne!(duty.state, DutyState::NotApplicable, "{month}");
                month = month.next();
            }
            assert_eq!(month, Month::new(2025, 7).unwrap(), "30 months, one after the other");
        }
    }
}
