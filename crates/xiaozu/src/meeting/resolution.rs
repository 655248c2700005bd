//! What a members' meeting decides, and whether the votes carry it (S.branch.11).

use serde::Serialize;

use super::MeetingFault;
use super::attendance::voters;
use super::facts::{Resolved, SessionKind};
use super::points::MeetingPoint;
use super::state::{Held, Session};
use crate::book::{Fault, Seq};
use crate::branch::{Apply, Stamp, State};
use crate::rulebook::{Base, Margin, Rule, Threshold};
use crate::text::Text;
use crate::{Day, SessionId};

/// A resolution of a members' meeting, as it came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Resolution {
    /// The meeting.
    pub session: SessionId,
    /// What was put to the vote.
    pub text: Text,
    /// The votes for it, held against what was needed: they alone say whether it is carried.
    pub margin: Margin,
    /// Whether it was declared passed.
    pub passed: bool,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// A session of a kind.
pub(crate) fn session_of<'a>(
    state: &'a State,
    id: &SessionId,
    what: SessionKind,
) -> Result<&'a Session, Fault> {
    let session = state.meetings.by_id.get(id);
    let session = session.ok_or_else(|| MeetingFault::UnknownSession { session: id.clone() })?;
    if session.held != Held::Session(what) {
        return Err(MeetingFault::OtherSession { session: id.clone(), what }.into());
    }
    Ok(session)
}

/// Votes of a members' meeting against its majority.
pub(crate) fn majority(threshold: Threshold, votes: u32, (present, should_attend): (u32, u32)) -> Margin {
    let of_those_present = matches!(threshold.base(), Base::Present | Base::Voting);
    threshold.margin(votes, if of_those_present { present } else { should_attend })
}

impl Apply for Resolved {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let session = session_of(state, &self.session, SessionKind::MembersMeeting)?;
        let id = || self.session.clone();
        if session.on != stamp.on {
            return Err(MeetingFault::ResolvedAnotherDay { session: id(), held: session.on }.into());
        }
        let (held_by, counts) = (session.entry, voters(state, &session.present, stamp.on));
        if self.votes > counts.0 {
            return Err(MeetingFault::MoreVotesThanVoters { votes: self.votes, present: counts.0 }.into());
        }
        let margin = majority(state.rules.calendar.decision_majority.on(stamp.on), self.votes, counts);
        let (on, entry, passed) = (stamp.on, stamp.seq, self.passed);
        if passed && !margin.met() {
            let point = MeetingPoint::ResolutionCarried { session: id(), on, margin };
            state.breach(Rule::MembersDecision, stamp, point, &[held_by], vec![]);
        }
        let text = self.text.clone();
        state.meetings.resolutions.push(Resolution { session: id(), text, margin, passed, on, entry });
        Ok(())
    }
}
