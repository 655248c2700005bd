//! Trainings, meetings, tests: attendance, make-up, and the help after a poor test (1.2c, 1.3, 2.3a-c, 3.1b-c).

mod apply;
mod attendance;
pub(crate) mod facts;
mod faults;
mod findings;
mod help;
pub(crate) mod needs;
mod points;
mod resolution;
mod score;
mod state;
mod watch;
mod words;

pub(crate) use attendance::voters;
pub use facts::{Absence, Scored, SessionKind, SmallKind, TestForm};
pub use faults::MeetingFault;
pub(crate) use findings::findings;
pub use help::HelpCase;
pub use points::MeetingPoint;
pub use resolution::Resolution;
pub(crate) use resolution::{majority, session_of};
pub use score::{InvalidScore, Score};
pub use state::{Held, MadeUpRecord, Session, SmallRecord};
pub(crate) use state::{Meetings, What};

use crate::book::Seq;
use crate::branch::Branch;
use crate::{Day, MemberId, SessionId};

impl Branch {
    /// Every session and test, by kind and the month it counts for.
    pub fn sessions(&self) -> impl Iterator<Item = &Session> {
        self.state.meetings.all()
    }

    /// A session or test.
    #[must_use]
    pub fn session(&self, id: &SessionId) -> Option<&Session> {
        self.state.meetings.by_id.get(id).map(std::sync::Arc::as_ref)
    }

    /// The make-ups of a session or test, in order.
    pub fn made_up(&self, session: &SessionId) -> impl Iterator<Item = &MadeUpRecord> {
        self.state.meetings.made_up.get(session).into_iter().flatten()
    }

    /// Poor tests and the help after them, by person (3.1b).
    pub fn help_cases(&self) -> impl Iterator<Item = &HelpCase> {
        self.state.meetings.cases()
    }

    /// The resolutions of members' meetings, carried or not, in order.
    pub fn resolutions(&self) -> impl Iterator<Item = &Resolution> {
        self.state.meetings.resolutions.iter()
    }

    /// The four small activities that were held, in order (3.1c).
    pub fn small_activities(&self) -> impl Iterator<Item = &SmallRecord> {
        self.state.meetings.small.iter()
    }

    /// Whose reports were received, and when, in order; never what they say (2.0).
    pub fn reports_received(&self) -> impl Iterator<Item = (&MemberId, Day, Seq)> {
        self.state.meetings.reports.iter().map(|(member, on, entry)| (member, *on, *entry))
    }
}
