//! What the branch does every month: trainings, tests, half-days, committee; absences and what follows.

use xiaozu::facts::*;
use xiaozu::{Absence, Day, Draft, Fact, GroupId, MemberId, Month, Score, Scored, SessionKind, TestForm};

use crate::story::{day, parse};
use crate::{Dice, Synth};

struct Secretary {
    dice: Dice,
    drafts: Vec<Draft>,
    number: u32,
    groups: Vec<(GroupId, Vec<MemberId>)>,
    /// Terms: the group, the leader, the first day.
    terms: Vec<(GroupId, MemberId, Day)>,
    committee: Vec<MemberId>,
    /// Whose poor test calls for help.
    poor: Vec<MemberId>,
}

pub(crate) fn tell(synth: Synth, seed: u64) -> Vec<Draft> {
    let drafts = synth.drafts(seed);
    let mut secretary = Secretary {
        dice: Dice::new(seed ^ 0x5e55_1085),
        drafts: Vec::new(),
        number: 0,
        groups: Vec::new(),
        terms: Vec::new(),
        committee: Vec::new(),
        poor: Vec::new(),
    };
    for draft in &drafts {
        match &draft.fact {
            Fact::FormationAdopted(formation) => {
                let group = |one: &xiaozu::GroupOf| (one.group.clone(), one.members.clone());
                secretary.groups = formation.groups.iter().map(group).collect();
            }
            Fact::Appointed(term) => {
                secretary.terms.push((term.group.clone(), term.member.clone(), draft.on));
            }
            Fact::Seated(seat) => secretary.committee.push(seat.member.clone()),
            _ => {}
        }
    }
    for year in 0..i32::try_from(synth.years).unwrap_or(0) {
        for month in 1..=12 {
            secretary.month(2019 + year, month);
        }
    }
    let mut all = drafts;
    all.append(&mut secretary.drafts);
    all.sort_by_key(|draft| draft.recorded.unwrap_or(draft.on));
    all
}

impl Secretary {
    fn tell(&mut self, on: Day, fact: impl Into<Fact>) {
        self.drafts.push(Draft::new(on, parse("recorder"), fact));
    }

    fn leaders(&self, on: Day) -> Vec<MemberId> {
        let of = |group: &GroupId| {
            let terms = self.terms.iter().filter(|(of, _, from)| of == group && *from <= on);
            terms.max_by_key(|(.., from)| *from).map(|(_, leader, _)| leader.clone())
        };
        let mut leaders: Vec<MemberId> = self.groups.iter().filter_map(|(group, _)| of(group)).collect();
        leaders.sort();
        leaders.dedup();
        leaders
    }

    /// One month; sessions fall between the 21st and the 28th, when no term begins or ends.
    fn month(&mut self, year: i32, month: u32) {
        let on = day(year, month, 21 + self.dice.below(8));
        let leaders = self.leaders(on);
        let quarterly = month.is_multiple_of(3);
        if !leaders.is_empty() {
            self.session(on, SessionKind::ThemedTraining, vec![], &leaders, 900);
            self.session(on, SessionKind::LeadersMeeting, vec![], &leaders, 900);
            if quarterly {
                self.session(on, SessionKind::DemonstrationTraining, vec![], &leaders, 900);
            }
            self.test(on, &leaders);
        }
        for (group, members) in self.groups.clone() {
            self.session(on, SessionKind::GroupActivity, vec![group.clone()], &members, 850);
            self.session(on, SessionKind::GroupMeeting, vec![group.clone()], &members, 900);
            if quarterly && self.dice.per_mille(900) {
                self.tell(on, GuidanceGiven { group: group.clone(), note: None, for_month: None });
            }
            if month == 2 && self.dice.per_mille(900) {
                let (what, how) = (parse("建强骨干"), parse("每月一题"));
                self.tell(on, GroupPlanned { group, year, what, how });
            }
        }
        let mut committee = self.committee.clone();
        committee.extend(leaders.into_iter().filter(|leader| !self.committee.contains(leader)));
        self.session(on, SessionKind::CommitteeMeeting, vec![], &committee, 930);
        let everybody: Vec<MemberId> = self.groups.iter().flat_map(|(_, members)| members).cloned().collect();
        self.session(on, SessionKind::ThemeDay, vec![], &everybody, 900);
        if quarterly {
            self.session(on, SessionKind::MembersMeeting, vec![], &everybody, 950);
        }
        if month == 12 {
            self.session(on, SessionKind::OrganisationalLifeMeeting, vec![], &everybody, 900);
            self.session(on, SessionKind::MembersAppraisal, vec![], &everybody, 900);
            for pair in everybody.chunks(2).filter(|pair| pair.len() == 2) {
                self.session(on, SessionKind::Talk, vec![], pair, 900);
            }
        }
    }

    /// A session so often in a thousand; seldom it comes after the month's end.
    fn session(
        &mut self,
        on: Day,
        what: SessionKind,
        groups: Vec<GroupId>,
        expected: &[MemberId],
        rate: u32,
    ) {
        if !self.dice.per_mille(rate) {
            return;
        }
        let late =
            self.dice.per_mille(40) && what != SessionKind::Talk && expected.len() > self.committee.len();
        // By the end of January terms may have changed hands: a late session of groups and leaders stays out of it.
        let late = late && !matches!(on.month(), 12 | 1);
        let (held, for_month) =
            if late { (on.plus_days(8 + self.dice.below(9)), Some(Month::of(on))) } else { (on, None) };
        let absent_at_all = what != SessionKind::Talk;
        let (mut present, mut with_cause, mut without_cause) = (Vec::new(), Vec::new(), Vec::new());
        for member in expected {
            match self.dice.below(1000) {
                0..60 if absent_at_all => with_cause.push(member.clone()),
                60..70 if absent_at_all => without_cause.push(member.clone()),
                70..75 if absent_at_all => {}
                _ => present.push(member.clone()),
            }
        }
        if present.is_empty() {
            return;
        }
        self.number += 1;
        let session = parse::<xiaozu::SessionId>(&format!("s{}", self.number));
        let makes_up = matches!(
            what,
            SessionKind::GroupActivity | SessionKind::ThemedTraining | SessionKind::DemonstrationTraining
        );
        for member in with_cause.iter().filter(|_| makes_up) {
            if self.dice.per_mille(700) {
                let made_up = MadeUp { session: session.clone(), member: member.clone(), score: None };
                let after = 1 + self.dice.below(45);
                self.tell(held.plus_days(after), made_up);
            }
        }
        let cause = || parse("出差");
        let with_cause = with_cause.into_iter().map(|member| Absence { member, cause: cause() }).collect();
        let minutes = if what == SessionKind::GroupActivity { 200 + self.dice.below(100) } else { 90 };
        let topics = Vec::new();
        let fact = SessionHeld {
            session,
            what,
            groups,
            minutes,
            topics,
            present,
            with_cause,
            without_cause,
            for_month,
        };
        self.tell(held, fact);
    }

    fn test(&mut self, on: Day, leaders: &[MemberId]) {
        if !self.dice.per_mille(900) {
            return;
        }
        self.number += 1;
        let mut results: Vec<Scored> = Vec::new();
        let others: Vec<MemberId> =
            self.groups.iter().filter_map(|(_, members)| members.last()).cloned().collect();
        for member in leaders.iter().chain(others.iter().filter(|other| !leaders.contains(other))) {
            let points = 45 + self.dice.below(56);
            let Ok(score) = Score::new(points) else { continue };
            results.push(Scored { member: member.clone(), score });
            let was_poor = self.poor.contains(member);
            if points >= 60 {
                self.poor.retain(|poor| poor != member);
            } else if !was_poor && self.dice.per_mille(800) {
                self.help(on, member);
            }
            if points < 60 && !was_poor {
                self.poor.push(member.clone());
            }
        }
        let test = parse(&format!("t{}", self.number));
        let fact = TestHeld {
            test,
            form: TestForm::Theory,
            results,
            with_cause: vec![],
            without_cause: vec![],
            for_month: None,
        };
        self.tell(on, fact);
    }

    /// A plan within the month, before the next test can end the need for it.
    fn help(&mut self, on: Day, member: &MemberId) {
        let group = self.groups.iter().find(|(_, members)| members.contains(member));
        let leader = group.and_then(|(group, _)| {
            self.terms
                .iter()
                .filter(|(of, _, from)| of == group && *from <= on)
                .max_by_key(|(.., from)| *from)
        });
        let helper = leader
            .map(|(_, leader, _)| leader.clone())
            .filter(|leader| leader != member)
            .or_else(|| self.committee.first().cloned());
        let Some(helper) = helper.filter(|helper| helper != member) else { return };
        let planned = on.plus_days(1 + self.dice.below(18));
        self.tell(planned, HelpPlanned { member: member.clone(), helper, plan: parse("一对一辅导") });
        if self.dice.per_mille(700) {
            self.tell(planned.plus_days(1), HelpChecked { member: member.clone(), note: None });
        }
    }
}
