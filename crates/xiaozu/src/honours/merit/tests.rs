mod slow;

use super::*;

fn rules(reset: bool) -> MeritRules {
    MeritRules { streak_years: 3, reset, apply_days: 90 }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn years(years: impl IntoIterator<Item = i32>) -> Vec<CommendedYear> {
    years.into_iter().map(|year| CommendedYear { year, known: Day::new(year + 1, 3, 20).unwrap() }).collect()
}

/// Applied for long ago.
fn applied(years: Vec<i32>) -> AppliedYears {
    AppliedYears { years, on: Day::first() }
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
    let account =
        merit(&years(2014..=2019), &[applied(vec![2015, 2016, 2017])], rules(true), day("2020-12-31"));
    assert_eq!(owed(&account), Vec::<Vec<i32>>::new());
    let account =
        merit(&years(2014..=2020), &[applied(vec![2014, 2015, 2016])], rules(true), day("2021-12-31"));
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
    assert!(
        merit(&four, &[applied(vec![2017, 2018, 2019])], rules(false), day("2020-05-01")).owed.is_empty()
    );
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
    let used = merit(&years(2019..=2021), &[applied(vec![2019, 2020, 2021])], rules(true), day("2022-06-30"));
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
    let (standing, earlier) = (years(2016..=2019), [applied(vec![2016, 2017, 2018])]);
    let check = |application: &[i32], earlier: &[AppliedYears]| {
        check_application(application, &standing, earlier, rules(true))
    };
    assert_eq!(check(&[2017, 2018, 2019], &[]), Ok(vec![2017, 2018, 2019]));
    assert_eq!(check(&[2018, 2019], &[]), Err(ApplicationProblem::Count { needed: 3, given: 2 }));
    assert_eq!(check(&[2016, 2018, 2019], &[]), Err(ApplicationProblem::NotConsecutive));
    assert_eq!(check(&[2018, 2019, 2020], &[]), Err(ApplicationProblem::NotCommended { year: 2020 }));
    assert_eq!(check(&[2017, 2018, 2019], &earlier), Err(ApplicationProblem::Used { year: 2017 }));
}

#[test]
fn without_reset_an_application_is_for_the_last_year_it_names() {
    let four = years(2016..=2019);
    let account = merit(&four, &[applied(vec![2017, 2018, 2019])], rules(false), day("2020-06-18"));
    assert_eq!(owed(&account), Vec::<Vec<i32>>::new());
    assert_eq!(account.lapsed.len(), 1, "what 2018 completed is an entitlement of its own");
    let check = |application: &[i32], earlier: &[AppliedYears]| {
        check_application(application, &four, earlier, rules(false))
    };
    assert_eq!(check(&[2019], &[]), Ok(vec![2017, 2018, 2019]), "the completing year is enough");
    assert_eq!(check(&[2018], &[applied(vec![2017, 2018, 2019])]), Ok(vec![2016, 2017, 2018]));
    assert_eq!(
        check(&[2019], &[applied(vec![2017, 2018, 2019])]),
        Err(ApplicationProblem::Used { year: 2019 })
    );
    assert_eq!(check(&[2017], &[]), Err(ApplicationProblem::NotCommended { year: 2015 }));
    assert_eq!(check(&[2018, 2019], &[]), Err(ApplicationProblem::Count { needed: 3, given: 2 }));
    let reset = check_application(&[2019], &four, &[], rules(true));
    assert_eq!(
        reset,
        Err(ApplicationProblem::Count { needed: 3, given: 1 }),
        "with reset a run is named whole"
    );
}

#[test]
fn an_application_after_the_day_judged_does_not_count_yet() {
    let later = AppliedYears { years: vec![2019, 2020, 2021], on: day("2022-05-01") };
    let three = years(2019..=2021);
    let on = |as_of: &str| merit(&three, std::slice::from_ref(&later), rules(true), day(as_of)).owed.len();
    assert_eq!((on("2022-04-30"), on("2022-05-01")), (1, 0));
}

#[test]
fn years_used_up_and_then_revoked_are_not_offered_again() {
    let used = [applied(vec![2019, 2020, 2021])];
    let account = merit(&[], &used, rules(true), day("2022-06-30"));
    assert_eq!(account.missing, [vec![2022, 2023, 2024]]);
    let account = merit(&years([2021]), &used, rules(true), day("2021-12-31"));
    assert_eq!(account.missing, [vec![2022, 2023, 2024]]);
}

#[test]
fn a_year_for_which_nobody_is_commended_is_not_offered() {
    let nobody_in_2019 = |year: i32| year == 2019;
    let account = account(&years([2020, 2021]), &[], &nobody_in_2019, rules(true), day("2022-06-30"));
    assert_eq!(account.missing, [vec![2022]]);
}

#[test]
fn rules_without_a_run_cannot_be_read() {
    let read = |streak: u32| {
        let text = format!("{{\"streak_years\":{streak},\"reset\":true,\"apply_days\":90}}");
        serde_json::from_str::<MeritRules>(&text).is_ok()
    };
    assert_eq!([read(0), read(1), read(10), read(11)], [false, true, true, false]);
}
