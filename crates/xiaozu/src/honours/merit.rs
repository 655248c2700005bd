use serde::{Deserialize, Serialize};

use super::streak::{CommendedYear, runs};
use crate::Day;
use crate::text::Bilingual;

/// The rules of merit, as a rulebook holds them on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeritRules {
    /// How many excellent years in a row bring an application; at least 1.
    pub streak_years: u32,
    /// Whether an application uses up its years.
    pub reset: bool,
    /// Days within which the branch applies.
    pub apply_days: u32,
}

/// A merit application that is owed: the years it rests on, since when, by when.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct MeritOwed {
    /// The consecutive excellent years.
    pub years: Vec<i32>,
    /// The day the last missing piece was known.
    pub since: Day,
    /// The last day to apply.
    pub apply_by: Day,
}

/// A person's account of merit on a date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct MeritAccount {
    /// Applications owed, the earliest years first.
    pub owed: Vec<MeritOwed>,
    /// Entitlements that lapsed unapplied (only where an application uses nothing up).
    pub lapsed: Vec<MeritOwed>,
    /// What would make an application owed: each a minimal set of years to be commended for.
    pub missing: Vec<Vec<i32>>,
}

/// Why years do not make a merit application.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words().en)]
pub enum ApplicationProblem {
    /// Not as many as the rulebook asks for.
    Count {
        /// How many the rulebook asks for.
        needed: u32,
        /// How many there are.
        given: usize,
    },
    /// The years do not follow each other.
    NotConsecutive,
    /// A year without a standing commendation.
    NotCommended {
        /// The year.
        year: i32,
    },
    /// A year that an earlier application used up, or that has one already.
    Used {
        /// The year.
        year: i32,
    },
}

impl ApplicationProblem {
    pub(crate) fn words(&self) -> Bilingual {
        match self {
            Self::Count { needed, given } => Bilingual::new(
                format!("应写明 {needed} 个年份，写了 {given} 个"),
                format!("it takes {needed} years, and {given} are given"),
            ),
            Self::NotConsecutive => Bilingual::new("年份不连续", "the years do not follow each other"),
            Self::NotCommended { year } => {
                Bilingual::new(format!("{year} 年没有有效表彰"), format!("no commendation for {year} stands"))
            }
            Self::Used { year } => Bilingual::new(
                format!("{year} 年已用于先前的申请"),
                format!("an earlier application used {year}"),
            ),
        }
    }
}

/// The three-year rule: which merit applications are owed to a person on a date (3.3c).
///
/// `years` are the years with a standing commendation, `applications` the years each application
/// names. Years known after `as_of` do not count yet.
///
/// ```
/// use xiaozu::{CommendedYear, MeritRules, merit};
/// let rules = MeritRules { streak_years: 3, reset: true, apply_days: 90 };
/// let year = |year: i32| CommendedYear { year, known: xiaozu::Day::new(year + 1, 3, 20).unwrap() };
/// let account = merit(&[year(2019), year(2020), year(2021)], &[], rules, "2022-06-30".parse()?);
/// assert_eq!(account.owed[0].years, [2019, 2020, 2021]);
/// assert_eq!(account.owed[0].apply_by.to_string(), "2022-06-18");
/// # Ok::<(), xiaozu::InvalidDay>(())
/// ```
#[must_use]
pub fn merit(
    years: &[CommendedYear],
    applications: &[Vec<i32>],
    rules: MeritRules,
    as_of: Day,
) -> MeritAccount {
    let mut known: Vec<CommendedYear> = years.iter().copied().filter(|year| year.known <= as_of).collect();
    known.sort_unstable();
    known.dedup_by_key(|commended| commended.year);
    let needed = rules.streak_years.max(1) as usize;
    let used = |year: i32| applications.iter().any(|application| application.contains(&year));
    let owed = |years: Vec<i32>| {
        let days = known.iter().filter(|one| years.contains(&one.year)).map(|one| one.known);
        let since = days.max().unwrap_or(as_of);
        MeritOwed { since, apply_by: since.plus_days(rules.apply_days), years }
    };
    let mut account = MeritAccount::default();
    if rules.reset {
        let free: Vec<i32> = known.iter().map(|one| one.year).filter(|year| !used(*year)).collect();
        for run in runs(&free) {
            let run: Vec<i32> = (run.first..=run.last).collect();
            account.owed.extend(run.chunks_exact(needed).map(|triple| owed(triple.to_vec())));
        }
    } else {
        let commended: Vec<i32> = known.iter().map(|one| one.year).collect();
        for window in commended.windows(needed).filter(|window| consecutive(window)) {
            let entitlement = owed(window.to_vec());
            match window.last() {
                Some(year) if used(*year) => {}
                _ if as_of <= entitlement.apply_by => account.owed.push(entitlement),
                _ => account.lapsed.push(entitlement),
            }
        }
    }
    if account.owed.is_empty() {
        account.missing = missing(&known, &used, needed, rules.reset, as_of);
    }
    account
}

fn consecutive(years: &[i32]) -> bool {
    years.windows(2).all(|pair| matches!(pair, [one, two] if one.checked_add(1) == Some(*two)))
}

/// The smallest sets of years that would complete a run: extending the latest streak first, then others.
fn missing(
    known: &[CommendedYear],
    used: &dyn Fn(i32) -> bool,
    needed: usize,
    reset: bool,
    as_of: Day,
) -> Vec<Vec<i32>> {
    let length = i32::try_from(needed).unwrap_or(i32::MAX);
    let this_year = as_of.year();
    let earliest = known.first().map_or(this_year, |one| one.year.min(this_year)).saturating_sub(length);
    let has = |year: i32| known.iter().any(|one| one.year == year);
    let ending = |last: i32| last.saturating_sub(length - 1)..=last;
    let mut sets: Vec<Vec<i32>> = Vec::new();
    // The latest run that this year can still belong to comes first.
    for last in (earliest..=this_year.saturating_add(length - 1)).rev() {
        // Where nothing is used up, the entitlement is the last year's.
        let closed = if reset { ending(last).any(used) } else { used(last) };
        let lacking: Vec<i32> = ending(last).filter(|year| !has(*year)).collect();
        if !closed && !lacking.is_empty() && lacking.len() < needed {
            sets.push(lacking);
        }
    }
    if sets.is_empty() {
        // Nothing to build on: a run of its own, after whatever is used up.
        let last = known.last().map_or(this_year, |one| one.year.saturating_add(length));
        sets.push(ending(last).collect());
    }
    let minimal = |set: &Vec<i32>| {
        !sets.iter().any(|other| other.len() < set.len() && other.iter().all(|y| set.contains(y)))
    };
    let mut minimal: Vec<Vec<i32>> = sets.iter().filter(|set| minimal(set)).cloned().collect();
    minimal.sort_by_key(Vec::len);
    minimal.truncate(4);
    minimal
}

/// Whether years make a merit application.
///
/// # Errors
/// [`ApplicationProblem`], the first that applies.
pub fn check_application(
    application: &[i32],
    years: &[CommendedYear],
    earlier: &[Vec<i32>],
    rules: MeritRules,
) -> Result<(), ApplicationProblem> {
    if application.len() != rules.streak_years as usize {
        return Err(ApplicationProblem::Count { needed: rules.streak_years, given: application.len() });
    }
    if !consecutive(application) {
        return Err(ApplicationProblem::NotConsecutive);
    }
    let stands = |year: &&i32| !years.iter().any(|one| one.year == **year);
    if let Some(year) = application.iter().find(stands) {
        return Err(ApplicationProblem::NotCommended { year: *year });
    }
    let named = |year: &&i32| earlier.iter().any(|other| other.contains(year));
    let used = if rules.reset { application.iter().find(named) } else { application.last().filter(named) };
    match used {
        Some(year) => Err(ApplicationProblem::Used { year: *year }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(reset: bool) -> MeritRules {
        MeritRules { streak_years: 3, reset, apply_days: 90 }
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn years(years: impl IntoIterator<Item = i32>) -> Vec<CommendedYear> {
        years
            .into_iter()
            .map(|year| CommendedYear { year, known: Day::new(year + 1, 3, 20).unwrap() })
            .collect()
    }

    fn owed(account: &MeritAccount) -> Vec<Vec<i32>> {
        account.owed.iter().map(|owed| owed.years.clone()).collect()
    }

    #[test]
    fn six_unapplied_years_owe_two() {
        let account = merit(&years(2014..=2019), &[], rules(true), day("2020-12-31"));
        assert_eq!(owed(&account), [vec![2014, 2015, 2016], vec![2017, 2018, 2019]]);
        assert_eq!(account.owed[0].since, day("2017-03-20"));
    }

    #[test]
    fn an_application_uses_up_its_years_greedy_or_not() {
        let account = merit(&years(2014..=2019), &[vec![2015, 2016, 2017]], rules(true), day("2020-12-31"));
        assert_eq!(owed(&account), Vec::<Vec<i32>>::new());
        let account = merit(&years(2014..=2020), &[vec![2014, 2015, 2016]], rules(true), day("2021-12-31"));
        assert_eq!(owed(&account), [vec![2017, 2018, 2019]]);
    }

    #[test]
    fn a_year_known_late_shifts_the_triples() {
        let mut late = years([2015, 2016, 2017, 2018]);
        late.push(CommendedYear { year: 2014, known: day("2022-05-01") });
        assert_eq!(owed(&merit(&late, &[], rules(true), day("2022-04-30"))), [vec![2015, 2016, 2017]]);
        let account = merit(&late, &[], rules(true), day("2022-05-01"));
        assert_eq!(owed(&account), [vec![2014, 2015, 2016]]);
        assert_eq!((account.owed[0].since, account.owed[0].apply_by), (day("2022-05-01"), day("2022-07-30")));
    }

    #[test]
    fn without_reset_each_year_that_extends_a_run_is_an_entitlement_until_its_day() {
        let four = years(2016..=2019);
        let account = merit(&four, &[], rules(false), day("2020-06-18"));
        assert_eq!(owed(&account), [vec![2017, 2018, 2019]], "the last day to apply");
        assert_eq!(account.lapsed.len(), 1);
        assert!(merit(&four, &[], rules(false), day("2020-06-19")).owed.is_empty());
        assert!(merit(&four, &[vec![2017, 2018, 2019]], rules(false), day("2020-05-01")).owed.is_empty());
    }

    #[test]
    fn what_is_missing_flips_the_answer() {
        for known in [vec![2020, 2021], vec![2019, 2021], vec![2018], vec![]] {
            let account = merit(&years(known.clone()), &[], rules(true), day("2022-06-30"));
            assert!(account.owed.is_empty() && !account.missing.is_empty());
            for set in &account.missing {
                let more: Vec<CommendedYear> =
                    set.iter().map(|year| CommendedYear { year: *year, known: day("2022-06-30") }).collect();
                let all: Vec<CommendedYear> = years(known.clone()).into_iter().chain(more).collect();
                assert!(
                    !merit(&all, &[], rules(true), day("2022-06-30")).owed.is_empty(),
                    "{known:?} and {set:?}"
                );
            }
        }
        let nearly = merit(&years([2020, 2021]), &[], rules(true), day("2022-06-30"));
        assert_eq!(nearly.missing, [vec![2022], vec![2019]]);
    }

    #[test]
    fn years_still_ahead_are_offered_too() {
        let used = merit(&years(2019..=2021), &[vec![2019, 2020, 2021]], rules(true), day("2022-06-30"));
        assert_eq!(used.missing, [vec![2022, 2023, 2024]], "every year is used up: a new run");
        let gap = merit(&years([2017, 2019]), &[], rules(false), day("2022-06-30"));
        assert!(
            gap.missing.contains(&vec![2018]),
            "without reset a year known late completes a run: {:?}",
            gap.missing
        );
        let one = merit(&years([2021]), &[], rules(true), day("2022-06-30"));
        assert_eq!(one.missing, [vec![2022, 2023], vec![2020, 2022], vec![2019, 2020]]);
    }

    #[test]
    fn an_application_names_consecutive_standing_unused_years() {
        let (standing, earlier) = (years(2016..=2019), [vec![2016, 2017, 2018]]);
        let check = |application: &[i32], earlier: &[Vec<i32>]| {
            check_application(application, &standing, earlier, rules(true))
        };
        assert_eq!(check(&[2017, 2018, 2019], &[]), Ok(()));
        assert_eq!(check(&[2018, 2019], &[]), Err(ApplicationProblem::Count { needed: 3, given: 2 }));
        assert_eq!(check(&[2016, 2018, 2019], &[]), Err(ApplicationProblem::NotConsecutive));
        assert_eq!(check(&[2018, 2019, 2020], &[]), Err(ApplicationProblem::NotCommended { year: 2020 }));
        assert_eq!(check(&[2017, 2018, 2019], &earlier), Err(ApplicationProblem::Used { year: 2017 }));
    }

    /// Straight from the rule: try every start, earliest first, and take a triple whole.
    fn slow(known: &[i32], applied: &[Vec<i32>]) -> Vec<Vec<i32>> {
        let mut free: Vec<i32> =
            (1990..2030).filter(|y| known.contains(y) && !applied.iter().any(|a| a.contains(y))).collect();
        let mut found = Vec::new();
        for year in 1990..2030 {
            let triple: Vec<i32> = (year..year + 3).collect();
            if triple.iter().all(|y| free.contains(y)) {
                free.retain(|y| !triple.contains(y));
                found.push(triple);
            }
        }
        found
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(10_000))]
        #[test]
        fn the_rule_agrees_with_a_slow_reading_of_it(
            mut known in proptest::collection::vec(2000i32..2015, 0..14),
            start in 2000i32..2013,
            apply: bool,
        ) {
            let applied = if apply { vec![(start..start + 3).collect::<Vec<i32>>()] } else { vec![] };
            let fast = merit(&years(known.iter().copied()), &applied, rules(true), day("2030-01-01"));
            known.sort_unstable();
            proptest::prop_assert_eq!(owed(&fast), slow(&known, &applied));
        }
    }
}
