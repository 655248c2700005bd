//! How suggestions, problems, requests for support and praise take effect.

use super::VoiceFault;
use super::facts::*;
use super::state::{Note, NoteKind, SuggestionDay};
use crate::book::Fault;
use crate::branch::{Apply, BranchFault, Stamp, State};
use crate::election::ElectionFault;
use crate::rights::{About, LedgerLine, MatterKind, about_somebody, raise};
use crate::text::Text;
use crate::{MemberId, PersonId};

impl Apply for Suggested {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.member)?;
        about_somebody(state, &self.about)?;
        let led = state.term_of(&self.member, stamp.on).map(|term| term.group.clone());
        let kind = if led.is_some() { MatterKind::Advice } else { MatterKind::Suggestion };
        raise(state, stamp, &self.matter, kind, &self.member, |raised| {
            raised.group = led;
            raised.about = Some(self.about.clone());
            raised.text = Some(self.text.clone());
        })
    }
}

impl Apply for SupportRequested {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.member(&self.leader)?;
        let Some(term) = state.term_of(&self.leader, stamp.on) else {
            return Err(ElectionFault::NotLeader { member: self.leader.clone() }.into());
        };
        let group = term.group.clone();
        if let Some(person) = &self.person {
            state.known(person)?;
        }
        raise(state, stamp, &self.matter, MatterKind::Support, &self.leader, |raised| {
            raised.group = Some(group);
            raised.about = self.person.clone().map(PersonId::from).map(About::Person);
            raised.resistance = Some(self.resistance);
            raised.text = Some(self.text.clone());
        })
    }
}

impl Apply for SuggestionDayHeld {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        if let Some(before) = state.voice.days.get(&stamp.on) {
            return Err(VoiceFault::DayHeldBefore { day: stamp.on, entry: before.entry }.into());
        }
        let day = SuggestionDay { on: stamp.on, found: self.problems, entered: 0, entry: stamp.seq };
        state.voice.days.insert_mut(stamp.on, day);
        Ok(())
    }
}

impl Apply for ProblemEntered {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        state.known(&self.member)?;
        state.member(&self.responsible)?;
        about_somebody(state, &self.about)?;
        if self.deadline < stamp.on {
            return Err(BranchFault::BackwardSpan { from: stamp.on, until: self.deadline }.into());
        }
        if let Some(on) = self.day {
            let held = state.voice.days.get(&on).copied();
            let day = held.ok_or(VoiceFault::NoSuggestionDay { day: on })?;
            if day.entered == day.found {
                return Err(VoiceFault::LedgerFull { day: on, problems: day.found }.into());
            }
            state.voice.days.insert_mut(on, SuggestionDay { entered: day.entered + 1, ..day });
        }
        raise(state, stamp, &self.matter, MatterKind::Problem, &self.member, |raised| {
            raised.about = Some(self.about.clone());
            raised.text = Some(self.text.clone());
            raised.ledger = Some(LedgerLine {
                responsible: self.responsible.clone(),
                deadline: self.deadline,
                raised: self.day,
            });
        })
    }
}

fn note(
    state: &mut State,
    stamp: &Stamp<'_>,
    member: &MemberId,
    kind: NoteKind,
    text: &Text,
) -> Result<(), Fault> {
    state.member(member)?;
    let (member, text) = (member.clone(), text.clone());
    state.voice.notes.push(Note { member, kind, text, on: stamp.on, entry: stamp.seq });
    Ok(())
}

impl Apply for Praised {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        note(state, stamp, &self.member, NoteKind::Praise, &self.text)
    }
}

impl Apply for Publicised {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        note(state, stamp, &self.member, NoteKind::Publicity, &self.text)
    }
}
