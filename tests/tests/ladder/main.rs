//! Reviews and measures against a slow, obvious reading of the rules, on random histories.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod slow;

use slow::{Reviewed, Slow, Taken, Wrong};
use xiaozu::facts::*;
use xiaozu::{
    Book, Branch, Day, Draft, Fact, GroupOf, Measure, MemberId, Need, Plan, Point, Problem, Question, Rating,
    ReviewPoint, Route, Rulebook, Severity, Standing, Verdict,
};
use xiaozu_synth::Dice;

fn leader() -> MemberId {
    "a".parse().unwrap()
}

fn founded() -> Day {
    Day::new(2019, 1, 7).unwrap()
}

fn admit(book: &mut Book, on: Day, fact: impl Into<Fact>) -> bool {
    book.admit([Draft::new(on, "recorder".parse().unwrap(), fact)]).is_ok()
}

fn book() -> Book {
    let mut book = Book::new(Rulebook::source());
    assert!(admit(&mut book, founded(), Founded { name: "某支部".parse().unwrap() }));
    let members: Vec<MemberId> = ["a", "b", "c"].map(|id| id.parse().unwrap()).to_vec();
    for member in members.clone() {
        let joined = Joined {
            name: member.as_str().parse().unwrap(),
            member,
            standing: Standing::Full,
            party_since: None,
            unit: None,
            post: None,
            cadre: false,
            backbone: false,
        };
        assert!(admit(&mut book, founded(), joined));
    }
    let plan = Plan { criteria: vec![], constraints: vec![], score: None, max_spread: None, grouping: None };
    let group = GroupOf { group: "g".parse().unwrap(), name: "组".parse().unwrap(), members };
    let formation = FormationAdopted { formation: "f".parse().unwrap(), plan, groups: vec![group] };
    assert!(admit(&mut book, founded(), formation));
    book
}

/// One act on a day, told to both; what the book refuses happens in neither. The book tells by its
/// breaches whether a measure was stronger than owed; the slow reading has to agree.
fn act(book: &mut Book, slow: &mut Slow, day: Day, dice: &mut Dice) -> u32 {
    match dice.below(10) {
        0 => {
            let appointed = Appointed {
                member: leader(),
                group: "g".parse().unwrap(),
                election: None,
                route: Some(Route::Designated),
                letter: None,
                card: None,
                archive: None,
                from: None,
            };
            if admit(book, day, appointed) {
                slow.office.push((day, day.plus_months(36)));
            }
        }
        1 if dice.per_mille(300) => {
            if admit(book, day, Resigned { member: leader() }) {
                slow.office.last_mut().unwrap().1 = day;
            }
        }
        2..=5 => {
            let quarter = day.minus_months(3 * dice.below(4)).quarter();
            let rating = [Rating::Competent, Rating::BasicallyCompetent, Rating::Unfit, Rating::Unfit];
            let rating = *dice.pick(&rating).unwrap();
            let worst =
                [None, None, None, Some(Severity::Weak), Some(Severity::Serious), Some(Severity::Grave)];
            let worst = *dice.pick(&worst).unwrap();
            let problem = |severity| Problem { severity, text: "问题".parse().unwrap() };
            let mut problems: Vec<Problem> = worst.map(problem).into_iter().collect();
            if worst.is_some() && dice.per_mille(300) {
                problems.insert(0, problem(Severity::Weak));
            }
            if admit(
                book,
                day,
                LeaderReviewed { leader: leader(), quarter, rating, problems: problems.into() },
            ) {
                slow.reviews.push(Reviewed { on: day, quarter, rating, worst });
            }
        }
        _ => {
            let named = dice.pick(&slow.reviews).map(|review| review.quarter).filter(|_| dice.per_mille(600));
            let latest = slow.reviews.iter().map(|review| review.quarter).max();
            let measures = [Measure::Reminder, Measure::Criticism, Measure::Admonition, Measure::Removal];
            let owed = named.or(latest).and_then(|quarter| {
                slow.reviews
                    .iter()
                    .find(|review| review.quarter == quarter)
                    .and_then(|review| slow.owed(review))
            });
            let fitting = owed.map(|(owed, _)| owed).filter(|_| dice.per_mille(500));
            let measure = fitting.unwrap_or_else(|| *dice.pick(&measures[..3]).unwrap());
            let fact = MeasureTaken { leader: leader(), measure, quarter: named, reason: None };
            let Ok(recorded) = book.admit([Draft::new(day, "recorder".parse().unwrap(), fact)]) else {
                return 0;
            };
            let stronger = owed.is_none_or(|(owed, _)| measure > owed);
            assert_eq!(!recorded.breaches.is_empty(), stronger, "{measure:?} on {day}, {owed:?} owed");
            if let Some(quarter) = named.or(latest) {
                slow.taken.push(Taken { on: day, quarter, measure });
            }
            if measure == Measure::Removal {
                slow.office.last_mut().unwrap().1 = day;
            }
            return 1;
        }
    }
    0
}

fn wrong(branch: &Branch) -> Vec<Wrong> {
    let found = branch.findings().into_iter().filter_map(|finding| match finding.point {
        Point::Review(ReviewPoint::MeasureInTime { quarter, owed, by, taken, on, .. }) => {
            assert_eq!(finding.since, by.plus_days(1));
            let need = Need::MeasureTaken { leader: leader(), measure: owed, quarter };
            let can_be_mended = finding.alternatives == [[need]];
            assert!(can_be_mended || finding.alternatives.is_empty());
            Some(Wrong { quarter, owed, by, taken: taken.zip(on), can_be_mended })
        }
        _ => None,
    });
    let mut found: Vec<Wrong> = found.collect();
    found.sort();
    found
}

fn answer(branch: &Branch) -> (&'static str, Option<Day>) {
    let decision = branch.decide(&Question::MeasureOwed { leader: leader() });
    let until = decision.reasons.iter().find_map(|reason| match reason.point {
        Point::Review(ReviewPoint::Improved { by, .. }) => Some(by),
        _ => None,
    });
    let verdict = match decision.verdict {
        Verdict::Yes => "yes",
        Verdict::No => "no",
        Verdict::Undecided => "undecided",
    };
    (verdict, until)
}

#[test]
fn the_ladder_agrees_with_a_slow_reading_of_the_rules_on_random_histories() {
    let (start, mut measures, mut findings, mut seen) = (book(), 0, 0, [0u32; 3]);
    for seed in 0..12_000 {
        let (mut book, mut slow, mut dice) = (start.clone(), Slow::default(), Dice::new(seed));
        let mut day = founded();
        for _ in 0..8 + dice.below(25) {
            day = day.plus_days(dice.below(40));
            measures += act(&mut book, &mut slow, day, &mut dice);
        }
        let today = day.plus_days(dice.below(120));
        let branch = book.as_of(today);
        assert_eq!(wrong(&branch), slow.wrong(today), "seed {seed} on {today}: {slow:#?}");
        assert_eq!(answer(&branch), slow.answer(today), "seed {seed} on {today}: {slow:#?}");
        let mut missing: Vec<_> = branch
            .findings()
            .into_iter()
            .filter_map(|finding| match finding.point {
                Point::Review(ReviewPoint::LeaderReviewed { quarter, .. }) => Some(quarter),
                _ => None,
            })
            .collect();
        missing.sort_unstable();
        assert_eq!(missing, slow.not_reviewed(founded(), today), "seed {seed} on {today}: {slow:#?}");
        findings += slow.wrong(today).len();
        let place = ["yes", "no", "undecided"].iter().position(|one| *one == slow.answer(today).0);
        seen[place.unwrap()] += 1;
    }
    assert!(measures > 20_000 && findings > 5_000, "{measures} measures, {findings} findings");
    assert!(seen.iter().all(|count| *count > 500), "{seen:?}");
}
