//! What leaders owe in person, beside a plain list of what happened: 10,000 random histories. And over any span
//! each period has exactly one duty for each bearer.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

use std::collections::BTreeMap;

use serde_json::{Value, json};
use xiaozu::{Bearer, Book, Day, Draft, DutyKind, DutyState, Fact, Month, Period, Quarter, Rulebook};
use xiaozu_synth::{Dice, Synth};

const KINDS: [(DutyKind, &str); 3] = [
    (DutyKind::ThemedTraining, "themed_training"),
    (DutyKind::DemonstrationTraining, "demonstration_training"),
    (DutyKind::Test, "test"),
];

/// What became of the leader at a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Came {
    Present,
    WithCause,
    WithoutCause,
    NotListed,
}

#[derive(Debug)]
struct Session {
    kind: usize,
    on: Day,
    month: Month,
    came: Came,
    /// Its place among the acts, which is the order of a day.
    place: u32,
    made_up: Option<(Day, u32)>,
}

/// The plain list: from when to when the leader led, and the sessions.
#[derive(Debug, Default)]
struct History {
    terms: Vec<(Day, Option<Day>)>,
    sessions: Vec<Session>,
}

fn each_day(from: Day, until: Day) -> impl Iterator<Item = Day> {
    std::iter::successors(Some(from), |day| Some(day.plus_days(1))).take_while(move |day| *day <= until)
}

fn admit(book: &mut Book, on: Day, fact: Value) -> bool {
    let fact: Fact = serde_json::from_value(fact).unwrap();
    book.admit([Draft::new(on, "rec".parse().unwrap(), fact)]).is_ok()
}

fn founded() -> Book {
    let (mut book, on) = (Book::new(Rulebook::source()), Day::new(2019, 1, 1).unwrap());
    let mut facts = vec![json!({ "kind": "founded", "name": "某支部" })];
    for member in ["li", "a", "b", "wang", "c", "d"] {
        facts.push(json!({ "kind": "joined", "member": member, "name": member, "standing": "full" }));
    }
    facts.push(json!({ "kind": "formation_adopted", "formation": "f1", "plan": { "criteria": ["便于活动"] },
        "groups": [{ "group": "g1", "name": "一组", "members": ["li", "a", "b"] },
                   { "group": "g2", "name": "二组", "members": ["wang", "c", "d"] }] }));
    facts.push(json!({ "kind": "appointed", "member": "wang", "group": "g2" }));
    assert!(facts.into_iter().all(|fact| admit(&mut book, on, fact)));
    book
}

/// A book and its plain list; what the book refuses is in neither.
fn history(start: &Book, dice: &mut Dice) -> (Book, History, Day) {
    let (mut book, mut plain) = (start.clone(), History::default());
    let mut day = Day::new(2019, 1, 1).unwrap().plus_days(dice.below(40));
    for number in 0..6 + dice.below(14) {
        day = day.plus_days(dice.below(30));
        match (dice.below(10), plain.terms.last().copied()) {
            (0..=3, None | Some((_, Some(_)))) => {
                if admit(&mut book, day, json!({ "kind": "appointed", "member": "li", "group": "g1" })) {
                    plain.terms.push((day, None));
                }
            }
            (0, Some((from, None))) => {
                if admit(&mut book, day, json!({ "kind": "resigned", "member": "li" })) {
                    *plain.terms.last_mut().unwrap() = (from, Some(day));
                }
            }
            (1..=3, _) if !plain.sessions.is_empty() => {
                let place = dice.place(plain.sessions.len());
                let session = &mut plain.sessions[place];
                let mut fact = json!({ "kind": "made_up", "session": format!("s{place}"), "member": "li" });
                if session.kind == 2 {
                    fact["score"] = json!(70);
                }
                if admit(&mut book, day, fact) {
                    session.made_up = session.made_up.or(Some((day, number)));
                }
            }
            _ => hold(&mut book, &mut plain, day, dice, number),
        }
    }
    (book, plain, day.plus_days(dice.below(60)))
}

fn hold(book: &mut Book, plain: &mut History, on: Day, dice: &mut Dice, number: u32) {
    let kind = dice.place(3);
    let month = Month::of(on.minus_months(if dice.per_mille(200) { 1 } else { 0 }));
    let came = [Came::Present, Came::WithCause, Came::WithoutCause, Came::NotListed][dice.place(4)];
    let id = format!("s{}", plain.sessions.len());
    let mut present = vec!["wang"];
    present.extend((came == Came::Present).then_some("li"));
    let mut fact = if kind == 2 {
        let results: Vec<_> =
            present.iter().map(|who| json!({ "member": who, "score": 60 + number })).collect();
        json!({ "kind": "test_held", "test": id, "form": "theory", "results": results })
    } else {
        json!({ "kind": "session_held", "session": id, "what": KINDS[kind].1, "minutes": 90, "present": present })
    };
    if came == Came::WithCause {
        fact["with_cause"] = json!([{ "member": "li", "cause": "出差" }]);
    } else if came == Came::WithoutCause {
        fact["without_cause"] = json!(["li"]);
    }
    if month != Month::of(on) {
        fact["for_month"] = json!(month.to_string());
    }
    if admit(book, on, fact) {
        plain.sessions.push(Session { kind, on, month, came, place: number, made_up: None });
    }
}

impl History {
    /// Whether the leader was in office on a day, as known at the end of another; days ahead as if nobody left.
    fn led(&self, day: Day, known: Day) -> bool {
        self.terms.iter().any(|(from, until)| {
            let until = until.filter(|until| *until <= known);
            *from <= known && *from <= day && until.is_none_or(|until| day < until)
        })
    }

    /// The state of one duty, a day at a time.
    fn state(&self, kind: usize, period: Period, as_of: Day) -> Option<DutyState> {
        let (first, end) = (period.first_day(), period.last_day());
        let known = || self.terms.iter().filter(|(from, _)| *from <= as_of);
        let (begun, (_, ended)) = (known().next()?.0, *known().next_back()?);
        // Between two terms a leader is one all the same, to whom the duty does not apply.
        if end < begun || ended.is_some_and(|ended| ended <= as_of && ended <= first) {
            return None;
        }
        let in_period = |month: Month| first <= month.first_day() && month.last_day() <= end;
        let sessions: Vec<_> =
            self.sessions.iter().filter(|one| one.kind == kind && in_period(one.month)).collect();
        let (mut state, mut last, mut put_off) = (DutyState::NotYetDue, end, false);
        for day in each_day(first.min(as_of), as_of) {
            let today = || sessions.iter().filter(move |one| one.on == day);
            if day <= last && today().any(|one| one.came == Came::WithCause) {
                (last, put_off) = (last.max(day.plus_days(30)), true);
            }
            let attended = today().filter(|one| one.came == Came::Present).map(|one| one.place).min();
            let made_up = sessions.iter().filter_map(|one| one.made_up.filter(|(on, _)| *on == day));
            let made_up = made_up.map(|(_, place)| place).min();
            let by_making_up = made_up.is_some_and(|made_up| attended.is_none_or(|place| made_up < place));
            let enough = each_day(first, end).filter(|one| self.led(*one, day)).count() >= 15;
            state = match (attended.or(made_up).is_some(), enough) {
                (true, _) if day <= last && (put_off || by_making_up) => DutyState::MadeUp,
                (true, _) if day <= last => DutyState::Done,
                (true, true) if day <= last.plus_days(30) => DutyState::DoneLate,
                (_, false) => DutyState::NotApplicable,
                _ if day < first => DutyState::NotYetDue,
                _ if day <= last => DutyState::Due,
                _ if day <= last.plus_days(30) => DutyState::Overdue,
                _ => DutyState::Missed,
            };
            if state.is_final() {
                break;
            }
        }
        Some(state)
    }
}

#[test]
fn what_is_owed_in_person_is_what_a_plain_list_says() {
    let (start, mut seen) = (founded(), BTreeMap::<String, u32>::new());
    for seed in 0..10_000 {
        let mut dice = Dice::new(seed);
        let (book, plain, as_of) = history(&start, &mut dice);
        let branch = book.as_of(as_of);
        for (place, (kind, _)) in KINDS.into_iter().enumerate() {
            let month = Month::of(Day::new(2019, 1, 1).unwrap().plus_days(dice.below(400)));
            let period = match kind {
                DutyKind::DemonstrationTraining => Period::Quarter(Quarter::of(month.first_day())),
                _ => Period::Month(month),
            };
            let bearer = Bearer::Leader("li".parse().unwrap());
            let found = branch
                .duties_of(&bearer, period.first_day()..=period.last_day())
                .into_iter()
                .find(|duty| duty.kind == kind && duty.period == period)
                .map(|duty| duty.state);
            let expected = plain.state(place, period, as_of);
            assert_eq!(found, expected, "seed {seed}: {kind} {period} on {as_of}\n{plain:#?}");
            *seen.entry(format!("{expected:?}")).or_default() += 1;
        }
    }
    assert!(seen.len() == 9 && seen.values().all(|count| *count > 100), "too little is met: {seen:?}");
}

#[test]
fn over_any_span_each_period_has_one_duty_for_each_bearer() {
    for seed in 0..60 {
        let mut dice = Dice::new(seed);
        let synth = Synth { members: 6 + dice.below(20), years: 2, breaches: 100, late: 100, voices: 0 };
        let rules = if dice.per_mille(500) { Rulebook::source() } else { Rulebook::statutes() };
        let mut book = Book::new(rules);
        for draft in synth.drafts_with_meetings(seed) {
            // What a rulebook does not know is left out.
            let _possible = book.admit([draft]);
        }
        let founding = book.entry(xiaozu::Seq(1)).unwrap().on;
        let from = founding.plus_days(dice.below(500));
        let until = from.plus_days(dice.below(500));
        let branch = book.as_of(founding.plus_days(dice.below(800)));
        let mut once: BTreeMap<String, u32> = BTreeMap::new();
        let duties = branch.duties(from..=until);
        for duty in &duties {
            if !matches!(duty.kind, DutyKind::MakeUp | DutyKind::HelpPlan | DutyKind::HelpCheck) {
                *once.entry(format!("{} {} {}", duty.kind, duty.bearer, duty.period)).or_default() += 1;
            }
        }
        assert!(once.values().all(|count| *count == 1), "seed {seed}: {once:?}");
        // Every month of the span, however short, whatever its state.
        let monthly = |kind: DutyKind, bearer: &Bearer, month: Month| {
            once.contains_key(&format!("{kind} {bearer} {}", Period::Month(month)))
        };
        let months: Vec<Month> = std::iter::successors(Some(Month::of(from)), |month| Some(month.next()))
            .take_while(|month| month.first_day() <= until && month.first_day() < branch.as_of())
            .collect();
        for month in months {
            for group in branch.groups().filter(|group| group.span.from <= month.first_day()) {
                let bearer = Bearer::Group(group.id.clone());
                let held = monthly(DutyKind::GroupActivity, &bearer, month)
                    || monthly(DutyKind::GroupMeeting, &bearer, month);
                assert!(held, "seed {seed}: nothing for {bearer} in {month}");
            }
            for term in branch.terms().filter(|term| term.covers(month.first_day())) {
                let bearer = Bearer::Leader(term.leader.clone());
                let asked = branch.rulebook().clause(DutyKind::Test.rule()).is_some();
                assert_eq!(
                    monthly(DutyKind::Test, &bearer, month),
                    asked,
                    "seed {seed}: {bearer} in {month}"
                );
            }
        }
    }
}
