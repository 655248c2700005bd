//! How facts about the roster, the committee and the groups take effect.

use super::BranchFault;
use super::facts::*;
use super::groups::{Formation, Group};
use super::points::BranchPoint;
use super::roster::{CauseHeld, ExcuseHeld, Member, SeatHeld, Since, Span, Stay};
use super::state::{Apply, Founding, Stamp, State};
use crate::book::BookFault;
use crate::book::Fault;
use crate::few::{Few, MostlyOne};
use crate::formation::points_lost;
use crate::rulebook::Rule;
use crate::{Day, GroupId, MemberId};

impl Apply for Founded {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if state.founded.is_some() {
            return Err(BookFault::FoundedBefore.into());
        }
        state.founded = Some(Founding { on: stamp.on, name: self.name.clone() });
        Ok(())
    }
}

impl Apply for Joined {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if state.members.contains(&self.member) {
            return Err(BranchFault::DuplicateMember { member: self.member.clone() }.into());
        }
        let member = Member {
            id: self.member.clone(),
            name: self.name.clone(),
            standing: self.standing,
            party_since: self.party_since,
            unit: self.unit.clone(),
            post: self.post.clone(),
            cadre: Since::after(None, Some(self.cadre), stamp.on, stamp.seq),
            backbone: Since::after(None, Some(self.backbone), stamp.on, stamp.seq),
            joined: stamp.on,
            joined_by: stamp.seq,
            full: Since::after(None, Some(self.standing == Standing::Full), stamp.on, stamp.seq),
            standing_by: stamp.seq,
            away: None,
            suspended: None,
            left: None,
            stays: MostlyOne::default(),
            seats: Few::default(),
            excuses: Few::default(),
            causes: Few::default(),
            reasons: Few::default(),
        };
        state.members.put(self.member.clone(), member);
        crate::development::joined(&self.member, self.standing, stamp, state);
        state.learning.joined(&self.member, stamp.on);
        Ok(())
    }
}

impl Apply for Confirmed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let member = state.member_mut(&self.member)?;
        if member.standing == Standing::Full {
            return Err(BranchFault::AlreadyFull { member: self.member.clone() }.into());
        }
        member.standing = Standing::Full;
        member.full = Since::after(member.full, Some(true), stamp.on, stamp.seq);
        member.standing_by = stamp.seq;
        crate::development::confirmed(&self.member, stamp, state);
        Ok(())
    }
}

impl Apply for ProbationExtended {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if state.member(&self.member)?.standing == Standing::Full {
            return Err(BranchFault::AlreadyFull { member: self.member.clone() }.into());
        }
        crate::development::extended(&self.member, self.months, stamp, state);
        Ok(())
    }
}

impl Apply for ProfileChanged {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let member = state.member_mut(&self.member)?;
        if self.unit.is_some() {
            member.unit.clone_from(&self.unit);
        }
        if self.post.is_some() {
            member.post.clone_from(&self.post);
        }
        member.cadre = Since::after(member.cadre, self.cadre, stamp.on, stamp.seq);
        member.backbone = Since::after(member.backbone, self.backbone, stamp.on, stamp.seq);
        Ok(())
    }
}

impl Apply for WentAway {
    fn apply(&self, _: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let member = state.member_mut(&self.member)?;
        if member.away.is_some() {
            return Err(BranchFault::AlreadyAway { member: self.member.clone() }.into());
        }
        member.away = Some(self.place.clone());
        Ok(())
    }
}

impl Apply for CameBack {
    fn apply(&self, _: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let member = state.member_mut(&self.member)?;
        member
            .away
            .take()
            .map(|_| ())
            .ok_or_else(|| BranchFault::NotAway { member: self.member.clone() }.into())
    }
}

impl Apply for RightsSuspended {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let member = state.member_mut(&self.member)?;
        if member.suspended.is_some() {
            return Err(BranchFault::AlreadySuspended { member: self.member.clone() }.into());
        }
        member.suspended = Some(stamp.seq);
        Ok(())
    }
}

impl Apply for RightsRestored {
    fn apply(&self, _: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let member = state.member_mut(&self.member)?;
        member
            .suspended
            .take()
            .map(|_| ())
            .ok_or_else(|| BranchFault::NotSuspended { member: self.member.clone() }.into())
    }
}

impl Apply for Left {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.member)?;
        state.leave_group(&self.member, stamp.on, stamp.seq);
        state.learning.member_left(&self.member, stamp.on, stamp.seq);
        state.registers.member_left(&self.member, stamp.on, stamp.seq);
        let member = state.member_mut(&self.member)?;
        member.give_up_seat(stamp.on, stamp.seq);
        member.left = Some((stamp.on, self.how, stamp.seq));
        Ok(())
    }
}

impl Apply for Excused {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if state.rules.excuse(self.category.as_str()).is_none() {
            let known: Vec<&str> = state.rules.excuses().map(|excuse| excuse.id.as_str()).collect();
            let (category, known) = (self.category.as_str().to_owned(), known.join(", "));
            return Err(BranchFault::UnknownExcuse { category, known }.into());
        }
        let (from, until) = (self.from.unwrap_or(stamp.on), self.until);
        if until < from {
            return Err(BranchFault::BackwardSpan { from, until }.into());
        }
        let excuse = ExcuseHeld { category: self.category.clone(), from, until, entry: stamp.seq };
        state.member_mut(&self.member)?.excuses.push(excuse);
        Ok(())
    }
}

impl Apply for GoodCause {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let (missed, from, until, entry) = (self.missed, self.from, self.until, stamp.seq);
        let member = state.member_mut(&self.member)?;
        if until < from {
            return Err(BranchFault::BackwardSpan { from, until }.into());
        }
        member.causes.push(CauseHeld { missed, from, until, entry });
        Ok(())
    }
}

impl Apply for Seated {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if state.member(&self.member)?.seat().is_some() {
            return Err(BranchFault::AlreadySeated { member: self.member.clone() }.into());
        }
        if self.seat == Seat::Secretary
            && let Some(secretary) =
                state.members.iter().find(|m| m.seat().is_some_and(|s| s.seat == Seat::Secretary))
        {
            return Err(BranchFault::SecretarySeated { member: secretary.id.clone() }.into());
        }
        if self.seat != Seat::Member {
            crate::office::judge_seat(&self.member, self.seat, stamp, state);
        }
        let seat = SeatHeld::new(self.seat, self.portfolio.clone(), stamp.on, stamp.seq);
        state.member_mut(&self.member)?.seats.push(seat);
        Ok(())
    }
}

impl Apply for Unseated {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let member = state.member_mut(&self.member)?;
        if member.seat().is_none() {
            return Err(BranchFault::NotSeated { member: self.member.clone() }.into());
        }
        member.give_up_seat(stamp.on, stamp.seq);
        Ok(())
    }
}

impl Apply for FormationAdopted {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        self.check(stamp.on, state)?;
        let counted = self.counted(stamp.on, state);
        let kept = |id: &GroupId| self.groups.iter().any(|group| group.group == *id);
        let dropped: Vec<GroupId> = state
            .groups
            .iter()
            .filter(|g| g.span.until.is_none() && !kept(&g.id))
            .map(|g| g.id.clone())
            .collect();
        let placed: Vec<(&MemberId, &GroupId)> = self
            .groups
            .iter()
            .flat_map(|group| group.members.iter().map(move |member| (member, &group.group)))
            .collect();
        // Whoever the formation leaves out is without a group from this day: a finding of 1.1d.
        let leaving: Vec<MemberId> = state
            .members
            .iter()
            .filter(|m| {
                m.group().is_some()
                    && !placed.iter().any(|(id, group)| m.id == **id && m.group() == Some(group))
            })
            .map(|m| m.id.clone())
            .collect();
        for member in leaving {
            state.leave_group(&member, stamp.on, stamp.seq);
        }
        for group in &dropped {
            state.elections.group_ended(group, stamp.seq);
        }
        state.groups.change(|g| dropped.contains(&g.id), |g| g.span.until = Some(stamp.on));
        for GroupOf { group: id, name, .. } in &self.groups {
            match state.groups.get_mut(id) {
                Some(group) => group.name = name.clone(),
                None => {
                    let span = Span { from: stamp.on, until: None };
                    state.groups.put(
                        id.clone(),
                        Group { id: id.clone(), name: name.clone(), span, entry: stamp.seq },
                    );
                }
            }
        }
        for (member, group) in placed {
            let member = state.member_mut(member)?;
            if member.group() != Some(group) {
                let span = Span { from: stamp.on, until: None };
                member.stays.push(Stay { group: group.clone(), span, entry: stamp.seq });
            }
        }
        let formation = Formation {
            counted,
            id: self.formation.clone(),
            plan: self.plan.clone(),
            adopted: stamp.on,
            entry: stamp.seq,
        };
        state.formations.put(self.formation.clone(), formation);
        Ok(())
    }
}

impl FormationAdopted {
    fn check(&self, on: Day, state: &State) -> Result<(), Fault> {
        if state.formations.contains(&self.formation) {
            return Err(BranchFault::DuplicateFormation { formation: self.formation.clone() }.into());
        }
        if self.groups.is_empty() || self.groups.iter().any(|group| group.members.is_empty()) {
            return Err(BranchFault::EmptyFormation.into());
        }
        let (mut groups, mut members): (Vec<&GroupId>, Vec<&MemberId>) = (Vec::new(), Vec::new());
        for group in &self.groups {
            if groups.contains(&&group.group) {
                return Err(BranchFault::GroupTwice { group: group.group.clone() }.into());
            }
            groups.push(&group.group);
            for member in &group.members {
                state.member(member)?;
                members.push(member);
            }
            Self::check_identity(group, on, state)?;
        }
        members.sort_unstable();
        match members.windows(2).find_map(|pair| match pair {
            [one, two] if one == two => Some((*one).clone()),
            _ => None,
        }) {
            Some(member) => Err(BranchFault::MemberTwice { member }.into()),
            None => Ok(()),
        }
    }

    /// The points lost by the plan, where the book knows all it rests on.
    fn counted(&self, on: Day, state: &State) -> Option<i64> {
        let plan = self.plan.grouping.as_deref()?;
        points_lost(plan, state, on, &self.groups)
    }

    /// A group keeps its id when most of its members stay.
    fn check_identity(group: &GroupOf, on: Day, state: &State) -> Result<(), Fault> {
        let Some(before) = state.groups.get(&group.group) else { return Ok(()) };
        let old: Vec<&MemberId> = state.members_of(&before.id).map(|member| &member.id).collect();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let (stayed, of) =
            (count(old.iter().filter(|id| group.members.contains(id)).count()), count(old.len()));
        let same = state.rules.groups.same_group.on(on).met(stayed, of);
        if before.span.until.is_some() || !same {
            return Err(BranchFault::GroupNotKept { group: group.group.clone(), stayed, of }.into());
        }
        Ok(())
    }
}

impl Apply for Placed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if state.member(&self.member)?.group() == Some(&self.group) {
            let (member, group) = (self.member.clone(), self.group.clone());
            return Err(BranchFault::AlreadyInGroup { member, group }.into());
        }
        state.group(&self.group)?;
        if let Some(named) = &self.formation
            && !state.formations.contains(named)
        {
            return Err(BranchFault::UnknownFormation { formation: named.clone() }.into());
        }
        let in_force = state.formation().map(|formation| formation.id.clone());
        if self.formation != in_force {
            let (member, group, named) = (self.member.clone(), self.group.clone(), self.formation.clone());
            let point = BranchPoint::PlacedByPlan { member, group, named, in_force };
            state.breach(Rule::PlacementByPlan, stamp, point, &[], vec![]);
        }
        state.leave_group(&self.member, stamp.on, stamp.seq);
        let span = Span { from: stamp.on, until: None };
        state.member_mut(&self.member)?.stays.push(Stay {
            group: self.group.clone(),
            span,
            entry: stamp.seq,
        });
        Ok(())
    }
}

impl Apply for ReasonGiven {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member_mut(&self.member)?.reasons.push((self.clause.clone(), stamp.seq));
        Ok(())
    }
}
