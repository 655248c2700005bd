use serde::Serialize;

use super::duty::{Duty, DutyState};
use super::mend::mend;
use super::{Bearer, DutyKind};
use crate::branch::Branch;
use crate::judgement::{Names, alternatives_in_words};
use crate::text::Bilingual;
use crate::{Clause, Day, MemberId, Period, SessionId};

/// Statements about duties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each point names")]
pub enum CalendarPoint {
    /// The duty is done.
    DutyDone {
        duty: DutyKind,
        bearer: Bearer,
        period: Period,
        by: Day,
        state: DutyState,
        #[serde(skip_serializing_if = "Option::is_none")]
        session: Option<SessionId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        member: Option<MemberId>,
    },
    /// There is such a duty.
    DutyThere { duty: DutyKind, bearer: Bearer, period: Period },
    /// Nothing is overdue.
    NothingOverdue { bearer: Bearer },
}

impl Duty {
    /// What was to be done by when, and where it stands, in one sentence of each language.
    #[must_use]
    pub fn words(&self, names: Names<'_>) -> Bilingual {
        CalendarPoint::of(self.clone()).1.words(false, names)
    }

    /// What would fulfil it, in one sentence of each language; none where it is fulfilled or does not apply.
    #[must_use]
    pub fn remedy_words(&self, branch: &Branch) -> Option<Bilingual> {
        let open = !self.state.is_fulfilled() && self.state != DutyState::NotApplicable;
        open.then(|| alternatives_in_words(&mend(branch, self), Names::of(branch)))
    }
}

impl CalendarPoint {
    /// The clause of a duty, and where it stands.
    pub(super) fn of(duty: Duty) -> (Clause, Self) {
        let point = Self::DutyDone {
            duty: duty.kind,
            bearer: duty.bearer,
            period: duty.period,
            by: duty.last,
            state: duty.state,
            session: duty.session,
            member: duty.member,
        };
        (duty.clause, point)
    }

    pub(crate) fn words(&self, _: bool, names: Names<'_>) -> Bilingual {
        match self {
            Self::DutyDone { duty, bearer, period, by, state, session, member } => {
                let (who, what, state) = (bearer.words(names), duty.words(), state.words());
                let whom = member.as_ref().map(|member| names.member(member));
                let (zh, en) = match (whom, session) {
                    (Some(whom), _) => (format!("对{whom}的"), format!(" for {whom}")),
                    (None, Some(session)) => (format!("对 {session} 的"), format!(" of {session}")),
                    (None, None) => (format!(" {period} 的"), format!(" for {period}")),
                };
                Bilingual::new(
                    format!("{}{zh}{}应于 {by} 前完成（{}）", who.zh, what.zh, state.zh),
                    format!("{}: {}{en}, due by {by}, is {}", who.en, what.en, state.en),
                )
            }
            Self::DutyThere { duty, bearer, period } => {
                let (who, what) = (bearer.words(names), duty.words());
                Bilingual::new(
                    format!("{}没有 {period} 的{}这项任务", who.zh, what.zh),
                    format!("{} does not owe {} for {period}", who.en, what.en),
                )
            }
            Self::NothingOverdue { bearer } => {
                let who = bearer.words(names);
                Bilingual::new(
                    format!("{}没有逾期的任务", who.zh),
                    format!("nothing is overdue for {}", who.en),
                )
            }
        }
    }
}
