//! The life of a branch: founding, elections, reviews and measures, commendations.

use xiaozu::facts::*;
use xiaozu::{
    Ballot, Ballots, Day, Draft, GroupOf, MemberId, Plan, Problems, Quarter, Rating, Seat, Standing, Text,
};

use crate::{Dice, Synth};

pub(crate) struct Teller {
    dice: Dice,
    /// Apart from the others, so that what is said changes nothing else.
    pub(crate) voices: Dice,
    pub(crate) synth: Synth,
    pub(crate) drafts: Vec<Draft>,
}

/// One group as the story knows it.
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) members: Vec<MemberId>,
    pub(crate) leader: Option<MemberId>,
    excellent: u32,
    low: bool,
}

pub(crate) fn tell(synth: Synth, seed: u64) -> Vec<Draft> {
    let voices = Dice::new(seed.wrapping_add(1 << 32));
    let mut teller = Teller { dice: Dice::new(seed), voices, synth, drafts: Vec::new() };
    let mut groups = teller.found();
    for year in 0..i32::try_from(synth.years).unwrap_or(0) {
        teller.year(2019 + year, &mut groups);
    }
    teller.drafts.sort_by_key(|draft| draft.recorded.unwrap_or(draft.on));
    teller.drafts
}

#[expect(clippy::expect_used, reason = "ids, texts and days of the story are written here")]
pub(crate) fn parse<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().expect("the story writes valid values")
}

pub(crate) fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).unwrap_or_else(Day::last)
}

impl Teller {
    pub(crate) fn tell(&mut self, on: Day, fact: impl Into<xiaozu::Fact>) {
        self.drafts.push(Draft::new(on, parse("recorder"), fact));
    }

    fn breach(&mut self) -> bool {
        let rate = self.synth.breaches;
        self.dice.per_mille(rate)
    }

    fn found(&mut self) -> Vec<Group> {
        let first = day(2019, 1, 7);
        self.tell(first, Founded { name: parse("某支部") });
        let members: Vec<MemberId> =
            (1..=self.synth.members.max(6)).map(|n| parse(&format!("m{n:03}"))).collect();
        for (place, member) in members.iter().enumerate() {
            let fact = Joined {
                member: member.clone(),
                name: parse(&format!("党员{}", place + 1)),
                standing: if place > 5 && self.dice.per_mille(60) {
                    Standing::Probationary
                } else {
                    Standing::Full
                },
                party_since: Some(day(2005 + i32::try_from(self.dice.below(12)).unwrap_or(0), 7, 1)),
                unit: None,
                post: None,
                cadre: self.dice.per_mille(150),
                backbone: self.dice.per_mille(200),
            };
            self.tell(first, fact);
        }
        for (member, seat) in members.iter().zip([Seat::Secretary, Seat::Deputy, Seat::Member]) {
            let (from, until) = (day(2016, 1, 1), day(2018, 6, 30));
            if seat != Seat::Member && !self.breach() {
                self.tell(
                    first,
                    ServiceBrought { member: member.clone(), from, until, archive: parse("档2016") },
                );
            }
            self.tell(first, Seated { member: member.clone(), seat, portfolio: None });
        }
        let count = (members.len() / 6).clamp(1, 8);
        let mut groups: Vec<Group> = (1..=count)
            .map(|n| Group {
                id: format!("g{n}"),
                members: Vec::new(),
                leader: None,
                excellent: 0,
                low: false,
            })
            .collect();
        for (place, member) in members.into_iter().enumerate() {
            if let Some(group) = groups.get_mut(place % count) {
                group.members.push(member);
            }
        }
        let formation = FormationAdopted {
            formation: parse("f2019"),
            plan: Plan {
                criteria: vec![parse("便于活动")],
                constraints: vec![],
                score: Some(80),
                max_spread: None,
                grouping: None,
            },
            groups: groups
                .iter()
                .map(|group| GroupOf {
                    group: parse(&group.id),
                    name: parse(&format!("党小组{}", group.id)),
                    members: group.members.clone(),
                })
                .collect(),
        };
        self.tell(first, formation);
        groups
    }

    fn year(&mut self, year: i32, groups: &mut [Group]) {
        for (place, group) in groups.iter_mut().enumerate() {
            if (year - 2019) % 3 == 0 {
                self.leader(year, place, group);
            }
            (group.excellent, group.low) = (0, false);
            for number in 1..=4 {
                self.review(year, number, group);
            }
            if let Some(leader) = group.leader.clone()
                && ((group.excellent >= 2 && !group.low) || self.breach())
            {
                self.tell(day(year + 1, 3, 20), Commended { leader, year });
            }
            if self.synth.voices > 0 {
                self.voices(year, group);
            }
        }
        if self.synth.voices > 0 {
            self.suggestion_day(year, groups);
        }
    }

    /// A term of 36 months from 20 January ends by itself on that day: the next one starts there.
    fn leader(&mut self, year: i32, place: usize, group: &mut Group) {
        let voters: Vec<MemberId> = self.full(&group.members);
        let pick = usize::try_from(self.dice.below(u32::try_from(voters.len()).unwrap_or(1))).unwrap_or(0);
        let Some(winner) = voters.get(pick).cloned() else { return };
        let named = self.breach() || voters.len() < 2;
        let id = format!("{}-{year}", group.id);
        if !named {
            let rivals: Vec<MemberId> =
                voters.iter().filter(|one| **one != winner).take(2).cloned().collect();
            let field: Vec<MemberId> = std::iter::once(winner.clone()).chain(rivals).collect();
            self.tell(
                day(year, 1, 10),
                ElectionCalled { election: parse(&id), group: parse(&group.id), seats: Seats::default() },
            );
            for applicant in &field {
                let fact = Applied { election: parse(&id), member: applicant.clone() };
                self.drafts.push(Draft::new(day(year, 1, 11), applicant.clone().into(), fact));
            }
            let votes = u32::try_from(voters.len()).unwrap_or(1);
            let counts =
                field.iter().map(|member| Recommendation { member: member.clone(), votes }).collect();
            self.tell(
                day(year, 1, 13),
                Recommended { election: parse(&id), present: voters.clone(), counts },
            );
            let mut ballots = Ballots::new();
            let _fits = ballots.put(Ballot::new(vec![winner.clone()], vec![], vec![]), votes);
            self.tell(day(year, 1, 15), Polled { election: parse(&id), present: voters, ballots });
            let met = || Judged { met: true, note: None };
            let standards =
                Standards { conviction: met(), discipline: met(), conduct: met(), dedication: met() };
            self.tell(day(year, 1, 18), Assessed { election: parse(&id), member: winner.clone(), standards });
        }
        let number = |kind: &str| Text::new(&format!("{kind}{year}-{place}")).ok();
        let appointed = Appointed {
            member: winner.clone(),
            group: parse(&group.id),
            election: (!named).then(|| parse(&id)),
            route: named.then_some(xiaozu::Route::Designated),
            letter: number("委"),
            card: number("证"),
            archive: number("档"),
            from: None,
        };
        self.tell(day(year, 1, 20), appointed);
        group.leader = Some(winner);
    }

    fn full(&self, members: &[MemberId]) -> Vec<MemberId> {
        let probationary = |id: &MemberId| {
            self.drafts.iter().any(|draft| match &draft.fact {
                xiaozu::Fact::Joined(joined) => {
                    joined.member == *id && joined.standing == Standing::Probationary
                }
                _ => false,
            })
        };
        members.iter().filter(|id| !probationary(id)).cloned().collect()
    }

    fn review(&mut self, year: i32, number: u32, group: &mut Group) {
        let (Some(leader), Some(quarter)) = (group.leader.clone(), Quarter::new(year, number)) else {
            return;
        };
        let on = quarter.last_day().plus_days(5 + self.dice.below(20));
        let rating = match self.dice.below(100) {
            0..=54 => Rating::Excellent,
            55..=92 => Rating::Competent,
            _ => Rating::BasicallyCompetent,
        };
        group.excellent += u32::from(rating == Rating::Excellent);
        group.low |= rating == Rating::BasicallyCompetent;
        let fact = LeaderReviewed { leader: leader.clone(), quarter, rating, problems: Problems::default() };
        let late = self.synth.late;
        if self.dice.per_mille(late) {
            let draft =
                Draft::new(on, parse("recorder"), fact).recorded(on.plus_days(1 + self.dice.below(6)));
            self.drafts.push(draft);
        } else {
            self.tell(on, fact);
        }
        self.tell(
            on,
            GroupReviewed { group: parse(&group.id), quarter, rating, problems: Problems::default() },
        );
        let last_quarter = number == 4 && (year - 2018) % 3 == 0;
        if rating == Rating::BasicallyCompetent && !last_quarter && !self.breach() {
            let quarter = Some(quarter);
            self.tell(
                on.plus_days(8),
                MeasureTaken { leader, measure: xiaozu::Measure::Reminder, quarter, reason: None },
            );
        }
    }
}
