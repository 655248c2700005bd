//! The strongest promise: what a *no* says would mend it, mends it, and nothing less does.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

mod committee;
mod meetings;
mod questions;
mod reform;
mod rulebooks;
mod translate;

use std::collections::BTreeMap;

use translate::{Wanted, bring_about};
use xiaozu::facts::Left;
use xiaozu::{Book, Branch, Day, Draft, DuesPoint, Finding, MeetingPoint, Need, Point, Question, Rulebook};
use xiaozu_synth::{Dice, Synth, Turmoil};

/// A book cut on some day: the day is its present.
fn book(seed: u64) -> (Book, Day) {
    let mut dice = Dice::new(seed ^ 0x5EED);
    if seed.is_multiple_of(5) {
        let synth =
            Synth { members: 6 + dice.below(20), years: 3, breaches: 200, late: 200, voices: dice.below(6) };
        let day = Day::new(2019, 1, 7).unwrap().plus_days(dice.below(3 * 366));
        return (synth.book(seed, Rulebook::source()).known_on(day), day);
    }
    if seed % 5 == 1 {
        return with_meetings(seed, &mut dice);
    }
    let turmoil =
        Turmoil { members: 3 + dice.below(9), acts: 20 + dice.below(130), pause: 3 + dice.below(25) };
    let (book, last) = turmoil.book(seed, rulebooks::of(seed));
    (book, last.plus_days(dice.below(45)))
}

/// A book with the meetings of every month, under either rulebook that ships; now and then somebody goes.
fn with_meetings(seed: u64, dice: &mut Dice) -> (Book, Day) {
    let synth =
        Synth { members: 6 + dice.below(14), years: 1 + dice.below(2), breaches: 100, late: 100, voices: 0 };
    let day = Day::new(2019, 3, 1).unwrap().plus_days(dice.below(600));
    let mut book = Book::new(if dice.per_mille(500) { Rulebook::source() } else { Rulebook::statutes() });
    let goes = Left {
        member: format!("m{:03}", 4 + dice.below(6)).parse().unwrap(),
        how: xiaozu::Departure::Transferred,
    };
    let gone = Draft::new(day.plus_days(dice.below(60)), "recorder".parse().unwrap(), goes);
    let mut drafts = synth.drafts_with_meetings(seed);
    drafts.push(gone);
    drafts.sort_by_key(|draft| draft.recorded.unwrap_or(draft.on));
    for draft in drafts {
        // What the rest of the story can no longer do, or the rulebook does not know, is left out.
        let _possible = book.admit([draft]);
    }
    let day = day.plus_days(20);
    (book.known_on(day), day)
}

/// The day the alternative speaks of: today, or the latest day before which nothing helps.
fn day_of(needs: &[Need], today: Day) -> Day {
    let waits = needs.iter().filter_map(|need| match need {
        Need::NotBefore { day } => Some(*day),
        _ => None,
    });
    waits.fold(today, Day::max)
}

/// The branch once some needs of an alternative are brought about; none where that is impossible.
fn branch_after(
    book: &Book,
    applied: &[Need],
    whole: &[Need],
    wanted: &Wanted,
    today: Day,
) -> Result<Branch, String> {
    let day = day_of(applied, today);
    let mut next = book.clone();
    bring_about(&mut next, applied, whole, wanted, day)?;
    Ok(next.as_of(day))
}

fn wanted(question: &Question) -> Wanted {
    match question {
        Question::WhoLeads { group } => Some((group.clone(), None)),
        Question::MaySpend { group, .. } => Some((group.clone(), None)),
        Question::MayVote { group, member } => Some((group.clone(), Some(member.clone()))),
        _ => None,
    }
}

/// Time alone brings days in office to whoever leads: an alternative that waits may ask for both.
fn may_come_by_itself(need: &Need) -> bool {
    matches!(need, Need::DaysInOffice { .. })
}

fn without(needs: &[Need], place: usize) -> Vec<Need> {
    let mut rest = needs.to_vec();
    rest.remove(place);
    rest
}

#[test]
fn every_alternative_of_a_no_flips_it_and_is_minimal() {
    let mut flipped: BTreeMap<String, u32> = BTreeMap::new();
    for seed in 0..1500 {
        let (book, today) = book(seed);
        let branch = book.as_of(today);
        for question in questions::all(&branch, &mut Dice::new(seed)) {
            let no = branch.decide(&question);
            if no.holds() {
                continue;
            }
            let wanted = wanted(&question);
            for needs in &no.alternatives {
                let about = || format!("seed {seed} on {today}, {question}, {needs:?}");
                let after = branch_after(&book, needs, needs, &wanted, today);
                let after = after.unwrap_or_else(|why| panic!("{}: impossible, {why}", about()));
                let yes = after.decide(&question);
                assert!(yes.holds(), "{}: still {:?}", about(), yes);
                for (place, need) in needs.iter().enumerate() {
                    let less = without(needs, place);
                    let holds = branch_after(&book, &less, needs, &wanted, today)
                        .is_ok_and(|branch| branch.decide(&question).holds());
                    let by_itself = may_come_by_itself(need) && less.iter().any(|need| !need.is_entry());
                    assert!(!holds || by_itself, "{}: {need:?} is not needed", about());
                }
                *flipped.entry(kind(&question)).or_default() += 1;
                for need in needs {
                    *flipped.entry(format!("{need:?}").split(' ').next().unwrap().to_owned()).or_default() +=
                        1;
                }
            }
        }
    }
    println!("{flipped:?}");
    // Every form of question and every need was met, or the test has gone blind.
    for form in [
        "where-is",
        "who-leads",
        "may-apply",
        "may-vote",
        "elected",
        "may-be-appointed",
        "may-be-commended",
        "merit-owed",
        "may-be-secretary",
        "may-spend",
        "dues-owed",
        "FundsAllocated",
        "duty-done",
        "nothing-overdue",
        "NotBefore",
        "Confirmed",
        "RightsRestored",
        "Placed",
        "Reformed",
        "LeaderAppointed",
        "Applied",
        "Recommended",
        "VotersPresent",
        "Elected",
        "LotDrawn",
        "Assessed",
        "LeaderReviewed",
        "Commended",
        "DaysInOffice",
        "may-exercise",
        "may-exercise-on",
        "answered",
        "TakesOffice",
        "Seated",
        "Answered",
    ] {
        assert!(flipped.get(form).is_some_and(|count| *count >= 5), "{form}: {:?}", flipped.get(form));
    }
}

fn kind(question: &Question) -> String {
    question.to_string().split(':').next().unwrap().to_owned()
}

#[test]
fn every_alternative_of_a_finding_makes_it_vanish_and_is_minimal() {
    let mut mended: BTreeMap<String, u32> = BTreeMap::new();
    for seed in 0..1500 {
        let (book, today) = book(seed);
        for finding in book.as_of(today).findings() {
            for needs in &finding.alternatives {
                let about = || format!("seed {seed} on {today}, {finding:?}");
                let after = branch_after(&book, needs, needs, &None, today);
                let after = after.unwrap_or_else(|why| panic!("{}: impossible, {why}", about()));
                let left = after.findings().into_iter().find(|one| same(one, &finding));
                assert!(left.is_none(), "{}: left {left:?}", about());
                for (place, need) in needs.iter().enumerate() {
                    let gone = branch_after(&book, &without(needs, place), needs, &None, today)
                        .is_ok_and(|branch| !branch.findings().iter().any(|one| same(one, &finding)));
                    assert!(!gone, "{}: {need:?} is not needed", about());
                    *mended.entry(format!("{need:?}").split(' ').next().unwrap().to_owned()).or_default() +=
                        1;
                }
            }
        }
    }
    println!("{mended:?}");
    for need in [
        "Placed",
        "Reformed",
        "ReasonGiven",
        "LeaderAppointed",
        "Assessed",
        "LeaderReviewed",
        "GroupReviewed",
        "MeasureTaken",
        "YearCommended",
        "MeritApplied",
        "SecretarySeated",
        "Paired",
        "AccountsOpened",
        "DuesPaid",
        "DuesWaived",
        "Answered",
        "Closed",
        "ProblemsEntered",
        "SessionHeld",
        "Tested",
        "MadeUp",
        "GroupPlanned",
        "GuidanceGiven",
        "HelpPlanned",
        "HelpChecked",
        "GoodCause",
        "FullMembers",
        "MembersFewer",
        "SeatsFilled",
        "SeatsVacated",
        "CommitteeElected",
    ] {
        assert!(mended.get(need).is_some_and(|count| *count >= 10), "{need}: {:?}", mended.get(need));
    }
}

/// The same complaint. A measure taken too late leaves another one: that it was late. A run of months is the
/// same as long as some of its months still make one.
fn same(one: &Finding, other: &Finding) -> bool {
    let run = |finding: &Finding| match &finding.point {
        Point::Dues(DuesPoint::KeptUp { member, from, until, .. }) => Some((member.clone(), *from, *until)),
        Point::Meeting(MeetingPoint::TookPart { member, first, last, .. }) => {
            Some((member.clone(), *first, *last))
        }
        _ => None,
    };
    let points = match (run(one), run(other)) {
        (Some((who, from, until)), Some((whom, first, last))) => {
            who == whom && from <= last && first <= until
        }
        _ => one.point == other.point,
    };
    let room = |finding: &Finding| matches!(finding.point, Point::Dues(_));
    one.clause == other.clause && points && room(one) == room(other)
}
