//! The rule against a slow, obvious reading of it, and what it says is missing against every attempt.

use proptest::prelude::*;

use super::super::*;

const YEARS: std::ops::Range<i32> = 1990..2040;

/// The years known and the applications made by a day.
struct Slow<'a> {
    years: &'a [CommendedYear],
    applications: &'a [AppliedYears],
    rules: MeritRules,
    as_of: Day,
}

impl Slow<'_> {
    fn known(&self, year: i32) -> Option<Day> {
        let days = self.years.iter().filter(|one| one.year == year && one.known <= self.as_of);
        days.map(|one| one.known).min()
    }

    fn made(&self) -> impl Iterator<Item = &AppliedYears> {
        self.applications.iter().filter(|one| one.on <= self.as_of)
    }

    fn owed(&self, run: &[i32]) -> MeritOwed {
        let since = run.iter().filter_map(|year| self.known(*year)).max().unwrap();
        MeritOwed { years: run.to_vec(), since, apply_by: since.plus_days(self.rules.apply_days) }
    }

    /// Owed and lapsed: every run that begins in some year, the earliest first.
    fn account(&self) -> (Vec<MeritOwed>, Vec<MeritOwed>) {
        let (mut owed, mut lapsed, mut gone) = (vec![], vec![], vec![]);
        for first in YEARS {
            let run: Vec<i32> = (first..first + self.rules.streak_years as i32).collect();
            if !run.iter().all(|year| self.known(*year).is_some()) {
                continue;
            }
            if self.rules.reset {
                let named = |year: &i32| self.made().any(|one| one.years.contains(year));
                if !run.iter().any(|year| named(year) || gone.contains(year)) {
                    owed.push(self.owed(&run));
                    gone.extend(run);
                }
            } else if !self.made().any(|one| one.years.last() == run.last()) {
                let one = self.owed(&run);
                if self.as_of <= one.apply_by { owed.push(one) } else { lapsed.push(one) }
            }
        }
        (owed, lapsed)
    }

    /// Whether something is owed once the person is commended for more years, on the day itself.
    fn owed_with(&self, more: &[i32]) -> bool {
        let more = more.iter().map(|year| CommendedYear { year: *year, known: self.as_of });
        let years: Vec<CommendedYear> = self.years.iter().copied().chain(more).collect();
        !Slow { years: &years, ..*self }.account().0.is_empty()
    }
}

fn day(days: u32) -> Day {
    Day::new(2010, 1, 1).unwrap().plus_days(days)
}

prop_compose! {
    fn some_years()(years in prop::collection::vec((2004i32..2016, 0u32..3000), 0..13)) -> Vec<CommendedYear> {
        years.into_iter().map(|(year, known)| CommendedYear { year, known: day(known) }).collect()
    }
}

prop_compose! {
    fn some_applications(length: u32)(starts in prop::collection::vec((2002i32..2014, 0u32..3000), 0..4)) -> Vec<AppliedYears> {
        let years = |start: i32| (start..start + length as i32).collect();
        starts.into_iter().map(|(start, on)| AppliedYears { years: years(start), on: day(on) }).collect()
    }
}

prop_compose! {
    fn some_rules()(streak_years in 1u32..=5, reset: bool, apply_days in 0u32..800) -> MeritRules {
        MeritRules { streak_years, reset, apply_days }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]
    #[test]
    fn the_rule_agrees_with_a_slow_reading_of_it(
        (rules, applications) in some_rules().prop_flat_map(|rules| (Just(rules), some_applications(rules.streak_years))),
        years in some_years(),
        as_of in 0u32..3500,
    ) {
        let as_of = day(as_of);
        let fast = merit(&years, &applications, rules, as_of);
        let slow = Slow { years: &years, applications: &applications, rules, as_of };
        prop_assert_eq!((&fast.owed, &fast.lapsed), (&slow.account().0, &slow.account().1));
        prop_assert_eq!(fast.owed.is_empty(), !fast.missing.is_empty(), "something can always be done");
        for set in &fast.missing {
            prop_assert!(slow.owed_with(set), "{:?} is not enough", set);
            for less in 0..(1u32 << set.len()) - 1 {
                let less: Vec<i32> =
                    set.iter().enumerate().filter(|(place, _)| less >> place & 1 == 1).map(|(_, year)| *year).collect();
                prop_assert!(!slow.owed_with(&less), "{:?} is enough already", less);
            }
        }
        // One year that would do is never passed over for two.
        if fast.missing.first().is_some_and(|set| set.len() > 1) {
            for year in YEARS.filter(|year| (year - 2010).abs() < 14) {
                prop_assert!(!slow.owed_with(&[year]), "{} would do", year);
            }
        }
    }
}
