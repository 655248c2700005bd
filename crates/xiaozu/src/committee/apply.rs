use super::CommitteeFault;
use super::facts::{BranchDescribed, CommitteeElected};
use crate::book::Fault;
use crate::branch::{Apply, Seat, SeatHeld, Stamp, State};

impl Apply for BranchDescribed {
    fn apply(&self, _: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.committee.setting = self.setting;
        Ok(())
    }
}

impl Apply for CommitteeElected {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        self.check(state)?;
        state
            .members
            .change(|member| member.seat().is_some(), |member| member.give_up_seat(stamp.on, stamp.seq));
        for elected in &self.seats {
            if elected.seat != Seat::Member {
                crate::office::judge_seat(&elected.member, elected.seat, stamp, state);
            }
            let seat = SeatHeld::new(elected.seat, elected.portfolio.clone(), stamp.on, stamp.seq);
            state.member_mut(&elected.member)?.seats.push(seat);
        }
        state.committee.elected = Some((stamp.on, stamp.seq));
        Ok(())
    }
}

impl CommitteeElected {
    fn check(&self, state: &State) -> Result<(), Fault> {
        if self.seats.is_empty() {
            return Err(CommitteeFault::NobodyElected.into());
        }
        for (place, elected) in self.seats.iter().enumerate() {
            let (member, before) = (&elected.member, || self.seats.iter().take(place));
            state.member(member)?;
            if before().any(|other| other.member == *member) {
                return Err(CommitteeFault::ElectedTwice { member: member.clone() }.into());
            }
            let other = before().find(|other| other.seat == Seat::Secretary);
            if let Some(other) = other.filter(|_| elected.seat == Seat::Secretary) {
                let (member, other) = (other.member.clone(), member.clone());
                return Err(CommitteeFault::TwoSecretaries { member, other }.into());
            }
        }
        Ok(())
    }
}
