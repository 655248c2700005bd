//! How the exercise of rights, answers and closings take effect.

use super::RightsFault;
use super::facts::{Answered, Closed, DutyDone, FundsQuestioned};
use super::matter::{About, Answer, Matter, MatterKind};
use super::points::RightsPoint;
use super::state::DutyRecord;
use crate::book::Fault;
use crate::branch::{Apply, BranchFault, Member, Seat, Stamp, State};
use crate::few::MostlyOne;
use crate::{ActorId, MatterId, MemberId};

/// Keeps a matter: the room it belongs to has checked what it says.
pub(crate) fn raise(
    state: &mut State,
    stamp: &Stamp<'_>,
    id: &MatterId,
    kind: MatterKind,
    proposer: &MemberId,
    rest: impl FnOnce(&mut Matter),
) -> Result<(), Fault> {
    let days = kind.awaits_answer().then(|| state.rules.rights.answer_days.on(stamp.on));
    let mut matter = Matter {
        id: id.clone(),
        kind,
        proposer: proposer.clone(),
        group: None,
        about: None,
        about_secretary: false,
        text: None,
        grade: None,
        resistance: None,
        ledger: None,
        on: stamp.on,
        due: days.map(|days| stamp.on.plus_days(days)),
        answers: MostlyOne::default(),
        closed: None,
        entry: stamp.seq,
    };
    rest(&mut matter);
    if let Some(About::Person(person)) = &matter.about {
        let seat = state.members.get(person.as_str()).and_then(Member::seat);
        matter.about_secretary = seat.is_some_and(|held| held.seat != Seat::Member);
    }
    state.matters.put(matter)
}

/// Whom a matter is about has to be known, where it is somebody of the branch or one of its groups.
pub(crate) fn about_somebody(state: &State, about: &About) -> Result<(), Fault> {
    match about {
        About::Person(person) => state.known(&person.as_member()).map(|_| ()),
        About::Group(group) if !state.groups.contains(group) => {
            Err(BranchFault::UnknownGroup { group: group.clone() }.into())
        }
        About::Group(_) | About::Organ(_) | About::Topic(_) => Ok(()),
    }
}

impl Apply for FundsQuestioned {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.member)?;
        let about = About::Group(self.group.clone());
        about_somebody(state, &about)?;
        raise(state, stamp, &self.matter, MatterKind::FundsQuestion, &self.member, |raised| {
            raised.about = Some(about);
            raised.text = Some(self.text.clone());
        })
    }
}

/// Whether somebody may give the answer: the group proposes, and never decides.
fn may_answer(state: &State, matter: &Matter, decided_by: &ActorId) -> bool {
    if matter.kind == MatterKind::Problem {
        return true;
    }
    let seat = match state.members.get(decided_by.as_str()) {
        Some(member) if member.id == matter.proposer => return false,
        Some(member) => member.seat().map(|held| held.seat),
        // The committee itself, or a superior body: no member of the branch, and none of its groups.
        None => (!state.groups.contains(decided_by.as_str())).then_some(Seat::Member),
    };
    match matter.kind {
        MatterKind::Support => seat.is_some_and(|seat| seat != Seat::Member),
        MatterKind::FundsQuestion => true,
        _ => seat.is_some(),
    }
}

impl Apply for Answered {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let matter = open(state, &self.matter)?;
        if let Some(answer) = matter.answer() {
            let (matter, entry) = (self.matter.clone(), answer.entry);
            return Err(RightsFault::AnsweredBefore { matter, entry }.into());
        }
        let decided_by = stamp.decided_by.unwrap_or(stamp.by).clone();
        let counts = may_answer(state, matter, &decided_by);
        let (right, raised) = (matter.kind.right(), matter.entry);
        if let (false, Some(right)) = (counts, right) {
            let (matter, decided_by) = (self.matter.clone(), decided_by.clone());
            let point = RightsPoint::CommitteeDecides { matter, right, decided_by };
            state.breach(right.rule(), stamp, point, &[raised], vec![]);
        }
        let (on, entry) = (stamp.on, stamp.seq);
        let (outcome, text) = (self.outcome, self.text.clone());
        let answer = Answer { on, decided_by, outcome, text, counts, entry };
        if let Some(matter) = state.matters.get_mut(&self.matter) {
            matter.answers.push(answer);
        }
        Ok(())
    }
}

/// A matter that is not closed.
fn open<'a>(state: &'a State, id: &MatterId) -> Result<&'a Matter, Fault> {
    let unknown = || RightsFault::UnknownMatter { matter: id.clone() };
    let matter = state.matters.get(id).ok_or_else(unknown)?;
    match matter.closed {
        Some((_, entry)) => Err(RightsFault::ClosedBefore { matter: id.clone(), entry }.into()),
        None => Ok(matter),
    }
}

impl Apply for Closed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let matter = open(state, &self.matter)?;
        if matter.due.is_some() && matter.answer().is_none() {
            return Err(RightsFault::NotAnswered { matter: self.matter.clone() }.into());
        }
        if let Some(matter) = state.matters.get_mut(&self.matter) {
            matter.closed = Some((stamp.on, stamp.seq));
        }
        Ok(())
    }
}

impl Apply for DutyDone {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.group(&self.group)?;
        let (group, duty, person, text) =
            (self.group.clone(), self.duty, self.person.clone(), self.text.clone());
        state.duties.push(DutyRecord { group, duty, person, text, on: stamp.on, entry: stamp.seq });
        Ok(())
    }
}
