use super::MeetingFault;
use super::attendance::{self, Lists};
use super::facts::*;
use super::help::scored;
use super::state::{Held, MadeUpRecord, Session, SmallRecord, What};
use crate::book::Fault;
use crate::branch::{Apply, BranchFault, Stamp, State};
use crate::rulebook::Rule;
use crate::{Day, GroupId, MemberId, Month, SessionId};

/// The month a session counts for.
fn month(named: Option<Month>, on: Day) -> Result<Month, Fault> {
    match named {
        Some(month) if month.first_day() > on => Err(MeetingFault::MonthAhead { month }.into()),
        named => Ok(named.unwrap_or_else(|| Month::of(on))),
    }
}

fn new_id(state: &State, session: &SessionId) -> Result<(), Fault> {
    match state.meetings.by_id.get(session) {
        Some(taken) => {
            Err(MeetingFault::DuplicateSession { session: session.clone(), entry: taken.entry }.into())
        }
        None => Ok(()),
    }
}

impl Apply for SessionHeld {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        new_id(state, &self.session)?;
        let month = month(self.for_month, stamp.on)?;
        if !(1..=24 * 60).contains(&self.minutes) {
            return Err(MeetingFault::WrongMinutes { minutes: self.minutes }.into());
        }
        self.check_groups(state)?;
        match (self.present.len(), self.what) {
            (0, _) => return Err(MeetingFault::NobodyPresent.into()),
            (1, SessionKind::Talk) => return Err(MeetingFault::TalkAlone.into()),
            _ => {}
        }
        let lists = Lists {
            present: &self.present,
            with_cause: self.with_cause.iter().map(|absence| &absence.member).collect(),
            without_cause: &self.without_cause,
        };
        attendance::check(state, self.what, &self.groups, &lists, stamp.on)?;
        let what = What::Session(self.what);
        if what.is_organisational_life() && state.rules.clause(Rule::OrganisationalLife).is_some() {
            for member in &self.present {
                state.meetings.took_part(member, Month::of(stamp.on));
            }
        }
        let session = Session {
            id: self.session.clone(),
            held: Held::Session(self.what),
            on: stamp.on,
            month,
            groups: self.groups.clone(),
            minutes: self.minutes,
            topics: self.topics.clone(),
            present: self.present.clone(),
            results: Vec::new(),
            guests: attendance::guests(state, self.what, &self.groups, &self.present, stamp.on),
            unlisted: attendance::unlisted(state, self.what, &self.groups, &lists, stamp.on),
            left_out: attendance::left_out(state, &self.groups, &lists),
            not_sitting_in: attendance::not_sitting_in(state, self.what, &lists, stamp.on),
            quorum: attendance::quorum(state, self.what, &self.present, stamp.on),
            owing: attendance::owing(state, what, &lists, stamp.on),
            with_cause: lists.with_cause.into_iter().cloned().collect(),
            without_cause: self.without_cause.clone(),
            entry: stamp.seq,
        };
        state.meetings.keep(session);
        Ok(())
    }
}

impl SessionHeld {
    fn check_groups(&self, state: &State) -> Result<(), Fault> {
        let by_groups = matches!(self.what, SessionKind::GroupActivity | SessionKind::GroupMeeting);
        match self.groups.is_empty() {
            true if by_groups => return Err(MeetingFault::NoGroups { what: self.what }.into()),
            false if !by_groups => return Err(MeetingFault::GroupsUnwanted { what: self.what }.into()),
            _ => {}
        }
        for (place, group) in self.groups.iter().enumerate() {
            state.group(group)?;
            if self.groups.iter().take(place).any(|before| before == group) {
                return Err(MeetingFault::SessionGroupTwice { group: group.clone() }.into());
            }
        }
        Ok(())
    }
}

impl Apply for TestHeld {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        new_id(state, &self.test)?;
        let month = month(self.for_month, stamp.on)?;
        if self.results.is_empty() {
            return Err(MeetingFault::NobodyPresent.into());
        }
        let present: Vec<MemberId> = self.results.iter().map(|result| result.member.clone()).collect();
        let lists = Lists {
            present: &present,
            with_cause: self.with_cause.iter().map(|absence| &absence.member).collect(),
            without_cause: &self.without_cause,
        };
        attendance::check_everybody(state, &lists)?;
        let owing = attendance::owing(state, What::Test, &lists, stamp.on);
        let session = Session {
            id: self.test.clone(),
            held: Held::Test(self.form),
            on: stamp.on,
            month,
            groups: Vec::new(),
            minutes: 0,
            topics: Vec::new(),
            results: self.results.clone(),
            guests: Vec::new(),
            unlisted: Vec::new(),
            left_out: Vec::new(),
            not_sitting_in: Vec::new(),
            quorum: None,
            owing,
            with_cause: lists.with_cause.into_iter().cloned().collect(),
            without_cause: self.without_cause.clone(),
            present,
            entry: stamp.seq,
        };
        state.meetings.keep(session);
        for result in &self.results {
            scored(state, &result.member, &self.test, result.score, stamp);
        }
        Ok(())
    }
}

impl Apply for MadeUp {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.member)?;
        let (member, id) = (|| self.member.clone(), || self.session.clone());
        let session = state.meetings.by_id.get(&self.session).cloned();
        let session = session.ok_or_else(|| MeetingFault::UnknownSession { session: id() })?;
        let what = session.held.what();
        if !what.can_be_made_up(&state.rules, session.on) {
            return Err(MeetingFault::NoMakeUp { session: id() }.into());
        }
        if session.present.contains(&self.member) {
            return Err(MeetingFault::WasPresent { member: member(), session: id() }.into());
        }
        if let Some(before) = state.meetings.make_up(&self.session, &self.member) {
            return Err(MeetingFault::MadeUpBefore { member: member(), entry: before.entry }.into());
        }
        match (what, self.score) {
            (What::Test, Some(score)) => scored(state, &self.member, &self.session, score, stamp),
            (What::Test, None) => return Err(MeetingFault::ScoreMissing.into()),
            (_, Some(_)) => return Err(MeetingFault::ScoreUnwanted.into()),
            (_, None) => {}
        }
        if what.is_organisational_life() && state.rules.clause(Rule::OrganisationalLife).is_some() {
            state.meetings.took_part(&self.member, Month::of(stamp.on));
        }
        let record = MadeUpRecord { member: member(), score: self.score, on: stamp.on, entry: stamp.seq };
        match state.meetings.made_up.get_mut(&self.session) {
            Some(records) => records.push(record),
            None => state.meetings.made_up.insert_mut(id(), vec![record]),
        }
        Ok(())
    }
}

impl Apply for SmallActivity {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.group(&self.group)?;
        let (group, activity) = (self.group.clone(), self.activity);
        state.meetings.small.push(SmallRecord { group, activity, on: stamp.on, entry: stamp.seq });
        Ok(())
    }
}

impl Apply for ReportReceived {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.member)?;
        state.meetings.reports.push((self.member.clone(), stamp.on, stamp.seq));
        Ok(())
    }
}

impl Apply for GroupPlanned {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.group(&self.group)?;
        let key: (GroupId, i32) = (self.group.clone(), self.year);
        if let Some((_, entry)) = state.meetings.plans.get(&key) {
            return Err(MeetingFault::PlannedBefore { year: self.year, entry: *entry }.into());
        }
        state.meetings.plans.insert_mut(key, (stamp.on, stamp.seq));
        Ok(())
    }
}

impl Apply for GuidanceGiven {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let month = month(self.for_month, stamp.on)?;
        let known = state.groups.get(&self.group);
        known.ok_or_else(|| BranchFault::UnknownGroup { group: self.group.clone() })?;
        let key = (self.group.clone(), month);
        if !state.meetings.guidance.contains_key(&key) {
            state.meetings.guidance.insert_mut(key, (stamp.on, stamp.seq));
        }
        Ok(())
    }
}
