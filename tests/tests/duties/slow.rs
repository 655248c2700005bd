//! The duties of the calendar read straight from the rules and the entries: slow and obvious.

use std::collections::BTreeMap;

use xiaozu::{
    Bearer, Branch, Day, DutyKind, DutyState, Entry, Fact, MemberId, Month, Period, SessionId, SessionKind,
};

/// A stretch of days: the first, the one it ends on by itself, the one it ended on otherwise.
type Stretch = (Day, Day, Option<Day>);

pub(crate) type Listed = BTreeMap<(DutyKind, Bearer, Period), (Day, Day, DutyState)>;

const GRACE: u32 = 30;
const DUTY_DAYS: usize = 15;

/// What became of a duty.
#[derive(Default)]
struct Story {
    done: Option<Day>,
    made_up: bool,
    /// With cause.
    absent: Vec<Day>,
    /// From when nothing is due any more.
    lifted: Option<Day>,
}

pub(crate) struct Slow<'a> {
    /// In the order of their days.
    pub(crate) entries: Vec<Entry>,
    pub(crate) branch: &'a Branch,
}

impl Slow<'_> {
    /// The duties of some kinds that are due on some day of a range.
    pub(crate) fn duties(&self, kinds: &[DutyKind], from: Day, until: Day) -> Listed {
        let mut listed = Listed::new();
        for kind in kinds {
            for (bearer, stretches) in self.bearers(*kind) {
                for period in periods(*kind, self.entries[0].on.year(), until.year()) {
                    let (first, last) = window(*kind, period);
                    let begins = stretches.iter().map(|one| one.0).min().unwrap();
                    let ends = stretches.iter().map(|one| one.2.unwrap_or(one.1)).max().unwrap();
                    let there = begins <= period.last_day() && period.first_day() < ends && begins <= last;
                    if !there || first > until {
                        continue;
                    }
                    let story = self.story(*kind, &bearer, period);
                    let (last, state) = self.state(period, (first, last), &stretches, &story);
                    if last >= from {
                        listed.insert((*kind, bearer.clone(), period), (first, last, state));
                    }
                }
            }
        }
        listed
    }

    /// A day at a time.
    fn state(
        &self,
        period: Period,
        (first, mut last): (Day, Day),
        stretches: &[Stretch],
        story: &Story,
    ) -> (Day, DutyState) {
        let served = |known: Day, last: Day| {
            let there = |day: &Day| {
                stretches.iter().any(|(from, until, ended)| {
                    let ended = ended.filter(|ended| *ended <= known);
                    from <= day && *from <= last && day < until && ended.is_none_or(|ended| *day < ended)
                })
            };
            days(period.first_day(), period.last_day()).filter(there).count()
        };
        let (mut state, mut put_off) = (DutyState::NotYetDue, false);
        let mut service = served(self.entries[0].on, last);
        for day in days(self.entries[0].on, self.branch.as_of()) {
            if story.absent.contains(&day) && day <= last {
                last = last.max(day.plus_days(30));
                put_off = true;
            }
            if stretches.iter().any(|one| one.2 == Some(day)) || story.absent.contains(&day) {
                service = served(day, last);
            }
            let applies = service >= DUTY_DAYS && story.lifted.is_none_or(|lifted| day < lifted);
            state = if story.done == Some(day) {
                match day <= last {
                    true if story.made_up || put_off => DutyState::MadeUp,
                    true => DutyState::Done,
                    false if !applies => DutyState::NotApplicable,
                    false if day > last.plus_days(GRACE) => DutyState::Missed,
                    false => DutyState::DoneLate,
                }
            } else if !applies {
                DutyState::NotApplicable
            } else if day < first {
                DutyState::NotYetDue
            } else if day <= last {
                DutyState::Due
            } else if day <= last.plus_days(GRACE) {
                DutyState::Overdue
            } else {
                DutyState::Missed
            };
            if state.is_final() {
                break;
            }
            // What came too late for somebody who left is over with.
            if state == DutyState::NotApplicable && story.done.is_some_and(|done| done <= day && day > last) {
                break;
            }
        }
        (last, state)
    }

    /// Who can bear a kind of duty, and when.
    fn bearers(&self, kind: DutyKind) -> Vec<(Bearer, Vec<Stretch>)> {
        use DutyKind::*;
        let end = Day::last().plus_days(1);
        let left =
            |member: &MemberId| self.first(|fact| matches!(fact, Fact::Left(left) if left.member == *member));
        let terms = |of: Option<&MemberId>| -> Vec<Stretch> {
            let terms = self.branch.terms().filter(|term| of.is_none_or(|leader| term.leader == *leader));
            terms.map(|term| (term.from, term.until, term.ended.map(|(day, ..)| day))).collect()
        };
        let mut found: Vec<(Bearer, Vec<Stretch>)> = match kind {
            MembersMeeting | ThemeDay | OrganisationalLifeMeeting | MembersAppraisal => {
                vec![(Bearer::Branch, vec![(self.entries[0].on, end, None)])]
            }
            LeadersMeeting | Commendation => vec![(Bearer::Branch, terms(None))],
            DemonstrationTraining | ThemedTraining | Test | LeaderReview => {
                let mut leaders: Vec<_> = self.branch.terms().map(|term| &term.leader).collect();
                leaders.sort();
                leaders.dedup();
                leaders.into_iter().map(|one| (Bearer::Leader(one.clone()), terms(Some(one)))).collect()
            }
            Dues | Talk => {
                let joined = |entry: &Entry| match &entry.fact {
                    Fact::Joined(fact) => {
                        let stretch = (entry.on, end, left(&fact.member));
                        Some((Bearer::Member(fact.member.clone()), vec![stretch]))
                    }
                    _ => None,
                };
                self.entries.iter().filter_map(joined).collect()
            }
            CommitteeMeeting => vec![(Bearer::Branch, self.seats(&left))],
            _ => {
                let mut groups: BTreeMap<_, Stretch> = BTreeMap::new();
                for entry in &self.entries {
                    let Fact::FormationAdopted(fact) = &entry.fact else { continue };
                    for (id, stretch) in &mut groups {
                        if !fact.groups.iter().any(|group| group.group == *id) {
                            stretch.2 = stretch.2.or(Some(entry.on));
                        }
                    }
                    for group in &fact.groups {
                        groups.entry(group.group.clone()).or_insert((entry.on, end, None));
                    }
                }
                groups.into_iter().map(|(id, one)| (Bearer::Group(id), vec![one])).collect()
            }
        };
        found.retain(|(_, stretches)| !stretches.is_empty());
        found
    }

    fn seats(&self, left: &dyn Fn(&MemberId) -> Option<Day>) -> Vec<Stretch> {
        let mut seats = Vec::new();
        for (place, entry) in self.entries.iter().enumerate() {
            let Fact::Seated(fact) = &entry.fact else { continue };
            let given_up = self.entries[place..].iter().find(
                |later| matches!(&later.fact, Fact::Unseated(unseated) if unseated.member == fact.member),
            );
            let ended = given_up.map(|later| later.on).into_iter().chain(left(&fact.member)).min();
            seats.push((entry.on, Day::last().plus_days(1), ended));
        }
        seats
    }

    fn first(&self, wanted: impl Fn(&Fact) -> bool) -> Option<Day> {
        self.entries.iter().find(|entry| wanted(&entry.fact)).map(|entry| entry.on)
    }

    /// What the entries say about a duty.
    fn story(&self, kind: DutyKind, bearer: &Bearer, period: Period) -> Story {
        let of_period = |month: Option<Month>, on: Day| {
            let month = month.unwrap_or_else(|| Month::of(on));
            period.first_day() <= month.first_day() && month.last_day() <= period.last_day()
        };
        let plainly = |done: Option<Day>| Story { done, ..Story::default() };
        let held = |what: SessionKind| {
            self.entries.iter().filter_map(move |entry| match &entry.fact {
                Fact::SessionHeld(fact) if fact.what == what && of_period(fact.for_month, entry.on) => {
                    Some((entry.on, fact))
                }
                _ => None,
            })
        };
        let (year, quarter) = (period.first_day().year(), period.first_day().quarter());
        match (kind, bearer) {
            (DutyKind::DemonstrationTraining, Bearer::Leader(leader)) => {
                self.training(Some(SessionKind::DemonstrationTraining), leader, &of_period)
            }
            (DutyKind::ThemedTraining, Bearer::Leader(leader)) => {
                self.training(Some(SessionKind::ThemedTraining), leader, &of_period)
            }
            (DutyKind::Test, Bearer::Leader(leader)) => self.training(None, leader, &of_period),
            (DutyKind::GroupActivity, Bearer::Group(group)) => {
                let mut minutes = 0;
                let enough = held(SessionKind::GroupActivity).find(|(_, fact)| {
                    minutes += if fact.groups.contains(group) { fact.minutes } else { 0 };
                    minutes >= 240
                });
                plainly(enough.map(|(on, _)| on))
            }
            (DutyKind::GroupMeeting, Bearer::Group(group)) => {
                let mut met = held(SessionKind::GroupMeeting).filter(|(_, fact)| fact.groups.contains(group));
                plainly(met.next().map(|(on, _)| on))
            }
            (DutyKind::Talk, Bearer::Member(member)) => {
                let mut talks = held(SessionKind::Talk).filter(|(_, fact)| fact.present.contains(member));
                plainly(talks.next().map(|(on, _)| on))
            }
            (DutyKind::GroupPlan, Bearer::Group(group)) => plainly(self.first(|fact| {
                matches!(fact, Fact::GroupPlanned(plan) if plan.group == *group && plan.year == year)
            })),
            (DutyKind::Guidance, Bearer::Group(group)) => {
                let given = self.entries.iter().find(|entry| match &entry.fact {
                    Fact::GuidanceGiven(fact) => {
                        fact.group == *group && of_period(fact.for_month, entry.on)
                    }
                    _ => false,
                });
                plainly(given.map(|entry| entry.on))
            }
            (DutyKind::GroupReview, Bearer::Group(group)) => plainly(self.first(|fact| {
                matches!(fact, Fact::GroupReviewed(one) if one.group == *group && one.quarter == quarter)
            })),
            (DutyKind::LeaderReview, Bearer::Leader(leader)) => plainly(self.first(|fact| {
                matches!(fact, Fact::LeaderReviewed(one) if one.leader == *leader && one.quarter == quarter)
            })),
            (DutyKind::Commendation, _) => plainly(self.first(|fact| {
                matches!(fact, Fact::NoneCommended(none) if none.year == year)
            })),
            (DutyKind::FundsAllocation, Bearer::Group(group)) => plainly(self.first(|fact| {
                matches!(fact, Fact::FundsAllocated(one) if one.group == *group && one.year == year)
            })),
            (DutyKind::AccountsOpening, Bearer::Group(group)) => plainly(self.first(|fact| match fact {
                Fact::AccountsOpened(one) => {
                    one.quarter == quarter && one.group.as_ref().is_none_or(|of| of == group)
                }
                _ => false,
            })),
            (DutyKind::Dues, Bearer::Member(member)) => self.dues(member, Month::of(period.first_day())),
            _ => {
                let what = match kind {
                    DutyKind::LeadersMeeting => SessionKind::LeadersMeeting,
                    DutyKind::CommitteeMeeting => SessionKind::CommitteeMeeting,
                    DutyKind::MembersMeeting => SessionKind::MembersMeeting,
                    DutyKind::ThemeDay => SessionKind::ThemeDay,
                    DutyKind::OrganisationalLifeMeeting => SessionKind::OrganisationalLifeMeeting,
                    _ => SessionKind::MembersAppraisal,
                };
                plainly(held(what).next().map(|(on, _)| on))
            }
        }
    }

    /// A leader was there, or made it up; a test where no kind of session is named.
    fn training(
        &self,
        what: Option<SessionKind>,
        leader: &MemberId,
        of_period: &dyn Fn(Option<Month>, Day) -> bool,
    ) -> Story {
        let mut story = Story::default();
        let mut missed: Vec<&SessionId> = Vec::new();
        for entry in &self.entries {
            let (session, present, absent) = match (&entry.fact, what) {
                (Fact::SessionHeld(fact), Some(what))
                    if fact.what == what && of_period(fact.for_month, entry.on) =>
                {
                    (&fact.session, fact.present.contains(leader), &fact.with_cause)
                }
                (Fact::TestHeld(fact), None) if of_period(fact.for_month, entry.on) => {
                    (&fact.test, fact.results.iter().any(|one| one.member == *leader), &fact.with_cause)
                }
                (Fact::MadeUp(fact), _) if fact.member == *leader && missed.contains(&&fact.session) => {
                    story.made_up |= story.done.is_none();
                    story.done = story.done.or(Some(entry.on));
                    continue;
                }
                _ => continue,
            };
            if present {
                story.done = story.done.or(Some(entry.on));
            } else {
                missed.push(session);
            }
            if absent.iter().any(|one| one.member == *leader) {
                story.absent.push(entry.on);
            }
        }
        story
    }

    /// A month's dues: at the end of which day what was paid was enough, or nothing was due.
    fn dues(&self, member: &MemberId, month: Month) -> Story {
        let mut days: Vec<Day> = self.entries.iter().map(|entry| entry.on).collect();
        days.dedup();
        for day in days {
            let (mut base, mut paid, mut waived): (Option<(Month, i64)>, i64, bool) = (None, 0, false);
            for entry in self.entries.iter().filter(|entry| entry.on <= day) {
                match &entry.fact {
                    Fact::DuesBaseDeclared(fact)
                        if fact.member == *member
                            && fact.from <= month
                            && base.is_none_or(|(from, _)| from <= fact.from) =>
                    {
                        base = Some((fact.from, fact.base.get()));
                    }
                    Fact::DuesPaid(fact) if fact.member == *member => {
                        let of_month = fact.months.iter().filter(|one| one.month == month);
                        paid += of_month.map(|one| one.amount.get()).sum::<i64>();
                    }
                    Fact::DuesWaived(fact) if fact.member == *member => {
                        waived |= fact.from <= month && month <= fact.until;
                    }
                    _ => {}
                }
            }
            // All wages here are in the lowest slab: 5 in a thousand.
            let due = base.map(|(_, base)| base * 5 / 1000);
            if waived || due == Some(0) {
                return Story { lifted: Some(day), ..Story::default() };
            }
            if paid > 0 && due.is_none_or(|due| paid >= due) {
                return Story { done: Some(day), ..Story::default() };
            }
        }
        Story::default()
    }
}

fn days(from: Day, until: Day) -> impl Iterator<Item = Day> {
    std::iter::successors(Some(from), |day| Some(day.plus_days(1))).take_while(move |day| *day <= until)
}

/// The periods of a kind in some years.
fn periods(kind: DutyKind, from: i32, until: i32) -> Vec<Period> {
    use DutyKind::*;
    let mut found = Vec::new();
    for year in from..=until {
        let text: Vec<String> = match kind {
            DemonstrationTraining
            | Guidance
            | GroupReview
            | LeaderReview
            | AccountsOpening
            | MembersMeeting => (1..=4).map(|quarter| format!("{year}-Q{quarter}")).collect(),
            GroupPlan
            | Commendation
            | FundsAllocation
            | OrganisationalLifeMeeting
            | MembersAppraisal
            | Talk => vec![year.to_string()],
            _ => (1..=12).map(|month| format!("{year}-{month:02}")).collect(),
        };
        found.extend(text.iter().map(|text| text.parse::<Period>().unwrap()));
    }
    found
}

/// From when to when it is due.
fn window(kind: DutyKind, period: Period) -> (Day, Day) {
    let (first, last) = (period.first_day(), period.last_day());
    let day = |year, month, day| Day::new(year, month, day).unwrap();
    match kind {
        DutyKind::GroupPlan => (first, day(first.year(), 3, 1).day_before()),
        DutyKind::FundsAllocation => (first, day(first.year(), 3, 31)),
        DutyKind::Commendation => (day(first.year() + 1, 1, 1), day(first.year() + 1, 3, 31)),
        DutyKind::GroupReview | DutyKind::LeaderReview => (first, last.plus_days(31)),
        DutyKind::AccountsOpening => (last, last.plus_days(1).quarter().last_day()),
        _ => (first, last),
    }
}
