//! The way from applicant to full member, and the size of branch and committee, against slow references.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests")]

use xiaozu::facts::*;
use xiaozu::{
    Book, Branch, Day, Draft, Fact, Finding, GroupOf, MemberId, Need, Plan, Question, Rulebook, Seat, SeatOf,
    Standing, Step, Verdict,
};
use xiaozu_synth::{Dice, Synth};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn id(text: &str) -> MemberId {
    text.parse().unwrap()
}

fn draft(on: Day, fact: impl Into<Fact>) -> Draft {
    Draft::new(on, "rec".parse().unwrap(), fact)
}

fn joined(member: &MemberId, standing: Standing) -> Joined {
    Joined {
        member: member.clone(),
        name: "某同志".parse().unwrap(),
        standing,
        party_since: None,
        unit: None,
        post: None,
        cadre: false,
        backbone: false,
    }
}

fn founded(members: u32) -> (Book, Vec<MemberId>) {
    let (mut book, first) = (Book::new(Rulebook::statutes()), day("2019-01-01"));
    let ids: Vec<MemberId> = (0..members).map(|number| id(&format!("m{number}"))).collect();
    let mut step = vec![draft(first, Founded { name: "某支部".parse().unwrap() })];
    step.extend(ids.iter().map(|member| draft(first, joined(member, Standing::Full))));
    book.admit(step).unwrap();
    (book, ids)
}

fn grouped(book: &mut Book, members: &[MemberId]) {
    let group =
        GroupOf { group: "g".parse().unwrap(), name: "一组".parse().unwrap(), members: members.to_vec() };
    let plan = Plan { criteria: vec![], constraints: vec![], score: None, max_spread: None, grouping: None };
    let formation = FormationAdopted { formation: "f".parse().unwrap(), plan, groups: vec![group] };
    book.admit([draft(day("2019-01-01"), formation)]).unwrap();
}

/// What brings a need about on a day, while `members` are the full members of the branch.
fn bring(need: &Need, on: Day, members: &[MemberId]) -> Option<Draft> {
    let fact: Fact = match need.clone() {
        Need::MembershipApplied { person } => {
            MembershipApplied { person, name: "某人".parse().unwrap(), born: day("1990-01-01") }.into()
        }
        Need::GroupHeard { person, step } => {
            GroupHeard { person, group: "g".parse().unwrap(), step, opinion: None }.into()
        }
        Need::Introducers { person, .. } => {
            IntroducersNamed { person, introducers: members.iter().take(2).cloned().collect() }.into()
        }
        Need::TrainingDays { person, days } => TargetTrained { person, days: Some(days), hours: None }.into(),
        Need::TrainingHours { person, hours } => {
            TargetTrained { person, days: None, hours: Some(hours) }.into()
        }
        Need::NotBefore { .. } => return None,
        other => panic!("{other:?} is no need of a step"),
    };
    Some(draft(on, fact))
}

fn step(book: &Book, on: Day, person: &MemberId, members: &[MemberId]) -> Option<Draft> {
    let branch = book.as_of(on);
    let next = branch.in_development().find(|one| one.person == *person).map(|one| one.next)?;
    let person = person.clone();
    let fact: Fact = match next {
        Step::Application => return None,
        Step::Activist => ActivistNamed { person }.into(),
        Step::Target => TargetNamed { person }.into(),
        Step::Vote => {
            let votes = u32::try_from(members.len()).unwrap();
            AdmissionVoted { person, present: members.to_vec(), votes }.into()
        }
        Step::Admission => joined(&person, Standing::Probationary).into(),
        Step::Confirmation => Confirmed { member: person }.into(),
    };
    Some(draft(on, fact))
}

fn code(finding: &Finding) -> String {
    serde_json::to_value(&finding.point).unwrap()["code"].as_str().unwrap().to_owned()
}

#[test]
fn the_question_foresees_the_act_and_its_needs_are_true() {
    let (mut refused, mut granted) = (0, 0);
    for seed in 0..300 {
        let (mut dice, (mut book, members)) = (Dice::new(seed), founded(4));
        grouped(&mut book, &members);
        let person = id("p");
        let question = Question::MayAdvance { person: person.clone() };
        let mut today = day("2019-02-01");
        let born = day("2001-02-01").plus_days(dice.below(60));
        book.admit([draft(
            today,
            MembershipApplied { person: person.clone(), name: "某人".parse().unwrap(), born },
        )])
        .unwrap();
        for _ in 0..6 {
            today = today.plus_days(dice.below(500));
            // Some of what the next step needs is done, some is not.
            for needs in book.as_of(today).decide(&question).alternatives.first().into_iter().flatten() {
                let done = bring(needs, today, &members).filter(|_| dice.per_mille(600));
                book.admit(done).unwrap();
            }
            let decision = book.as_of(today).decide(&question);
            for needs in &decision.alternatives {
                let mut mended = book.clone();
                mended.admit(needs.iter().filter_map(|need| bring(need, today, &members))).unwrap();
                let waits = needs.iter().find_map(|need| match need {
                    Need::NotBefore { day } => Some(*day),
                    _ => None,
                });
                let holds = |on: Day| mended.as_of(on).decide(&question).verdict == Verdict::Yes;
                assert!(holds(waits.unwrap_or(today)), "seed {seed}: {needs:?}");
                assert!(waits.is_none_or(|day| !holds(day.day_before())), "seed {seed}: {needs:?}");
                for less in (0..needs.len()).filter(|place| needs[*place].is_entry()) {
                    let rest = needs.iter().enumerate().filter(|(place, _)| *place != less);
                    let mut mended = book.clone();
                    mended.admit(rest.filter_map(|(_, need)| bring(need, today, &members))).unwrap();
                    let verdict = mended.as_of(waits.unwrap_or(today)).decide(&question).verdict;
                    assert_ne!(
                        verdict,
                        Verdict::Yes,
                        "seed {seed}: {:?} is not needed in {needs:?}",
                        needs[less]
                    );
                }
            }
            let Some(act) = step(&book, today, &person, &members) else { break };
            let found = book.admit([act]).unwrap().breaches;
            let fails = decision.reasons.iter().filter(|reason| !reason.holds);
            let mut foreseen: Vec<String> = fails
                .map(|reason| {
                    serde_json::to_value(&reason.point).unwrap()["code"].as_str().unwrap().to_owned()
                })
                .collect();
            let mut came: Vec<String> = found.iter().map(code).collect();
            foreseen.sort_unstable();
            came.sort_unstable();
            assert_eq!(foreseen, came, "seed {seed} on {today}");
            if came.is_empty() { granted += 1 } else { refused += 1 }
        }
    }
    assert!(refused > 100 && granted > 100, "{refused} refused, {granted} granted");
}

/// Findings about sizes: what is wrong, in which direction, and since when.
fn sizes(branch: &Branch) -> Vec<(String, Day)> {
    let about = |one: &&Finding| matches!(one.clause.as_str(), "S.branch.4" | "S.branch.20");
    let findings = branch.findings();
    let kind = |one: &Finding| {
        let need = serde_json::to_value(&one.alternatives).unwrap()[0][0]["need"].clone();
        (format!("{} {:?} {need}", code(one), one.weight), one.since)
    };
    findings.iter().filter(about).map(kind).collect()
}

#[test]
fn a_size_is_wrong_since_the_first_day_of_its_last_stretch() {
    let mut seen = 0;
    for seed in 0..60 {
        let (mut dice, (mut book, mut full)) = (Dice::new(seed), founded(dice_start(seed)));
        let (first, mut today) = (day("2019-01-01"), day("2019-01-01"));
        let mut newcomers: Vec<MemberId> = Vec::new();
        for number in 0..40 {
            today = today.plus_days(dice.below(4));
            let some = |dice: &mut Dice, all: &[MemberId]| {
                all.get(dice.below(64) as usize % all.len().max(1)).cloned()
            };
            let fact: Option<Fact> = match dice.below(6) {
                0 => {
                    let member = id(&format!("n{number}"));
                    newcomers.push(member.clone());
                    Some(joined(&member, Standing::Probationary).into())
                }
                1 => newcomers.pop().map(|member| {
                    full.push(member.clone());
                    Confirmed { member }.into()
                }),
                2 => some(&mut dice, &full).map(|member| {
                    full.retain(|other| *other != member);
                    Left { member, how: xiaozu::Departure::Transferred }.into()
                }),
                3 => some(&mut dice, &full)
                    .map(|member| Seated { member, seat: Seat::Member, portfolio: None }.into()),
                4 => some(&mut dice, &full).map(|member| Unseated { member }.into()),
                _ => {
                    let many = 1 + dice.below(9) as usize;
                    let seat = |member: &MemberId| SeatOf {
                        member: member.clone(),
                        seat: Seat::Member,
                        portfolio: None,
                    };
                    Some(CommitteeElected { seats: full.iter().take(many).map(seat).collect() }.into())
                }
            };
            // Seating somebody seated, or unseating somebody who is not, is impossible and changes nothing.
            if let Some(fact) = fact {
                let _maybe = book.admit([draft(today, fact)]);
            }
        }
        let mut day = first;
        let mut before: Vec<(String, Day)> = Vec::new();
        while day <= today {
            let now = sizes(&book.as_of(day));
            for (kind, since) in &now {
                // The slow reference: it stood yesterday, since the same day, or it stands since today.
                let stood = before.iter().find(|(other, _)| other == kind).map(|(_, since)| *since);
                assert_eq!(*since, stood.unwrap_or(day), "seed {seed}: {kind} on {day}");
                seen += 1;
            }
            before = now;
            day = day.plus_days(1);
        }
    }
    assert!(seen > 1000, "only {seen} findings");
}

fn dice_start(seed: u64) -> u32 {
    2 + u32::try_from(seed % 9).unwrap()
}

#[test]
fn books_made_before_these_rules_read_under_both_rulebooks() {
    let unit = include_bytes!("../books/unit.jsonl");
    for rules in [Rulebook::source(), Rulebook::statutes()] {
        assert!(Book::read(unit, rules).is_ok());
    }
    for seed in 0..40 {
        let synth = Synth { members: 30, years: 3, breaches: 150, late: 200, voices: 0 };
        let book = synth.book(seed, Rulebook::source());
        let develop = |branch: Branch| {
            branch.findings().iter().filter(|one| one.clause.as_str().starts_with("S.develop")).count()
        };
        let other = book.under(Rulebook::statutes()).unwrap();
        assert_eq!(develop(other.as_of(day("2022-01-01"))), 0, "nobody in it was developed here");
    }
}
