use super::HonoursFault;
use super::conditions;
use super::facts::*;
use super::merit::check_application;
use super::points::HonoursPoint;
use super::state::{Commendation, MeritApplication, Revocation, Service, merit_rules};
use crate::book::Fault;
use crate::branch::BranchFault;
use crate::branch::{Apply, Stamp, State};
use crate::rulebook::Rule;

fn begun(year: i32, stamp: &Stamp<'_>) -> Result<(), Fault> {
    if year > stamp.on.year() { Err(HonoursFault::YearAhead { year }.into()) } else { Ok(()) }
}

impl Apply for Commended {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.known(&self.leader)?;
        begun(self.year, stamp)?;
        if let Some((.., entry)) = state.honours.none.iter().find(|(year, ..)| *year == self.year) {
            return Err(HonoursFault::NoneThatYear { year: self.year, entry: *entry }.into());
        }
        if let Some(before) = state.honours.standing_for(&self.leader, self.year) {
            let (member, year, entry) = (self.leader.clone(), self.year, before.entry);
            return Err(HonoursFault::CommendedBefore { member, year, entry }.into());
        }
        for reason in conditions::weigh(state, &self.leader, self.year, stamp.on).failing() {
            state.breach(Rule::Commendation, stamp, reason.point, &reason.evidence, vec![]);
        }
        let (leader, year, entry) = (self.leader.clone(), self.year, stamp.seq);
        let (on, known, archive) = (stamp.on, stamp.recorded, None);
        state.honours.commend(Commendation { leader, year, on, known, entry, archive });
        self.check_cap(stamp, state);
        Ok(())
    }
}

impl Commended {
    /// Where the cap is enforced, no more than its share of the leaders in office on 31 December, at least one.
    fn check_cap(&self, stamp: &Stamp<'_>, state: &mut State) {
        let rules = &state.rules.honours;
        let Some(last) = crate::Day::new(self.year, 12, 31).filter(|_| rules.cap_enforced.on(stamp.on))
        else {
            return;
        };
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let leaders = number(state.terms.iter().filter(|term| term.covers(last)).count());
        let here =
            state.honours.commendations.iter().filter(|one| one.year == self.year && one.archive.is_none());
        let commended =
            number(here.filter(|one| state.honours.standing_for(&one.leader, one.year) == Some(one)).count());
        let most = rules.cap.on(stamp.on).of(leaders).max(1);
        if commended > most {
            let point = HonoursPoint::WithinCap { year: self.year, commended, most };
            state.breach(Rule::Commendation, stamp, point, &[], vec![]);
        }
    }
}

impl Apply for NoneCommended {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        begun(self.year, stamp)?;
        let honours = &state.honours;
        if let Some((year, _, entry)) = honours.none.iter().find(|(year, ..)| *year == self.year) {
            return Err(HonoursFault::NoneThatYear { year: *year, entry: *entry }.into());
        }
        let stands = |one: &&super::Commendation| {
            one.year == self.year
                && one.archive.is_none()
                && honours.standing_for(&one.leader, one.year).is_some()
        };
        if let Some(one) = honours.commendations.iter().find(stands) {
            return Err(HonoursFault::SomebodyCommended { year: self.year, entry: one.entry }.into());
        }
        state.honours.none.push((self.year, stamp.on, stamp.seq));
        Ok(())
    }
}

impl Apply for CommendationRevoked {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.known(&self.leader)?;
        if state.honours.standing_for(&self.leader, self.year).is_none() {
            return Err(HonoursFault::NotCommended { member: self.leader.clone(), year: self.year }.into());
        }
        state.honours.revoke(Revocation {
            leader: self.leader.clone(),
            year: self.year,
            on: stamp.on,
            entry: stamp.seq,
            decided_by: stamp.decided_by.unwrap_or(stamp.by).clone(),
            recorded_by: stamp.by.clone(),
        });
        Ok(())
    }
}

impl Apply for CommendationBrought {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.member)?;
        begun(self.year, stamp)?;
        if let Some(before) = state.honours.standing_for(&self.member, self.year) {
            let (member, year, entry) = (self.member.clone(), self.year, before.entry);
            return Err(HonoursFault::CommendedBefore { member, year, entry }.into());
        }
        state.honours.commend(Commendation {
            leader: self.member.clone(),
            year: self.year,
            on: stamp.on,
            known: stamp.recorded,
            entry: stamp.seq,
            archive: Some(self.archive.clone()),
        });
        Ok(())
    }
}

impl Apply for ServiceBrought {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let joined = state.member(&self.member)?.joined;
        if self.until < self.from {
            return Err(BranchFault::BackwardSpan { from: self.from, until: self.until }.into());
        }
        if self.until >= joined {
            return Err(HonoursFault::ServiceAhead { until: self.until }.into());
        }
        let (member, archive) = (self.member.clone(), self.archive.clone());
        let (from, until, entry) = (self.from, self.until, stamp.seq);
        state.honours.service.push(Service { member, from, until, archive, entry });
        Ok(())
    }
}

impl Apply for MeritApplied {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.known(&self.leader)?;
        let (honours, rules) = (&state.honours, merit_rules(state, stamp.on));
        let years = check_application(
            &self.years,
            &honours.years(&self.leader),
            &honours.applied(&self.leader),
            rules,
        )
        .map_err(|problem| HonoursFault::MeritYears { member: self.leader.clone(), problem })?;
        let (leader, on, entry) = (self.leader.clone(), stamp.on, stamp.seq);
        state.honours.applications.push(MeritApplication { leader, years, on, entry });
        Ok(())
    }
}

impl Apply for MeritDecided {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.known(&self.leader)?;
        let decided = |entry: &crate::book::Seq| state.honours.outcomes.iter().any(|(of, ..)| of == entry);
        let open =
            state.honours.applications.iter().find(|one| {
                one.leader == self.leader && one.years.contains(&self.year) && !decided(&one.entry)
            });
        let Some(application) = open.map(|one| one.entry) else {
            return Err(HonoursFault::NoApplication { member: self.leader.clone(), year: self.year }.into());
        };
        state.honours.outcomes.push((application, self.outcome, stamp.seq));
        Ok(())
    }
}
