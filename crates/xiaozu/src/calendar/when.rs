//! When a kind of duty falls due: one line for each kind.

use super::DutyKind;
use super::duty::Window;
use crate::honours::last_day_to_commend;
use crate::rulebook::{Dated, Rulebook, Timing};
use crate::{Cadence, Day, Period};

/// Where the days of a kind of duty come from.
pub(super) enum When<'a> {
    /// A cadence of the rulebook.
    Every(&'a Dated<Timing>),
    /// A cadence of the rulebook, each period's during the next: on its last day at the earliest.
    InTheNext(&'a Dated<Timing>),
    /// So many days after the quarter's end.
    AfterQuarter(&'a Dated<u32>),
    /// By the end of a month of the next year.
    NextYear,
    /// An event lays it on somebody.
    AfterEvent,
}

pub(super) fn when(kind: DutyKind, rules: &Rulebook) -> When<'_> {
    let cadences = &rules.cadences;
    When::Every(match kind {
        DutyKind::DemonstrationTraining => &cadences.demonstration_training,
        DutyKind::ThemedTraining => &cadences.themed_training,
        DutyKind::LeadersMeeting => &cadences.leaders_meeting,
        DutyKind::Test => &cadences.test,
        DutyKind::GroupActivity => &cadences.group_activity,
        DutyKind::CommitteeMeeting => &cadences.committee_meeting,
        DutyKind::GroupPlan => &cadences.group_plan,
        DutyKind::Guidance => &cadences.guidance,
        DutyKind::FundsAllocation => &cadences.funds_allocation,
        DutyKind::Dues => &cadences.dues,
        DutyKind::MembersMeeting => &cadences.members_meeting,
        DutyKind::GroupMeeting => &cadences.group_meeting,
        DutyKind::ThemeDay => &cadences.theme_day,
        DutyKind::OrganisationalLifeMeeting => &cadences.organisational_life_meeting,
        DutyKind::MembersAppraisal => &cadences.members_appraisal,
        DutyKind::Talk => &cadences.talk,
        DutyKind::AccountsOpening => return When::InTheNext(&cadences.accounts_opening),
        DutyKind::GroupReview | DutyKind::LeaderReview => {
            return When::AfterQuarter(&rules.review.review_days);
        }
        DutyKind::Commendation => return When::NextYear,
        DutyKind::MakeUp | DutyKind::HelpPlan | DutyKind::HelpCheck => return When::AfterEvent,
    })
}

impl When<'_> {
    /// The period that starts on a day, with the days of its duty. A duty is judged by the rules of its first day.
    pub(super) fn starting(&self, day: Day, rules: &Rulebook) -> Option<(Period, Window)> {
        let starts = |cadence: Cadence| {
            let period = cadence.period_of(day);
            (period.first_day() == day).then_some(period)
        };
        let (period, first, last) = match self {
            Self::Every(timing) => {
                let timing = timing.on(day);
                let period = starts(timing.every())?;
                (period, day, timing.last_day(period))
            }
            Self::InTheNext(timing) => {
                let every = timing.on(day).every();
                let period = starts(every)?;
                let (over, next) = (period.last_day(), every.period_of(period.last_day().plus_days(1)));
                // What speaks of quarters has nothing to say of a period in which none ends.
                (over == over.quarter().last_day()).then_some((period, over, next.last_day()))?
            }
            Self::AfterQuarter(days) => {
                let period = starts(Cadence::Quarterly)?;
                (period, day, period.last_day().plus_days(days.on(day)))
            }
            Self::NextYear => {
                let period = starts(Cadence::Yearly)?;
                (period, Day::new(day.year() + 1, 1, 1)?, last_day_to_commend(rules, day.year())?)
            }
            Self::AfterEvent => return None,
        };
        Some((period, Window::new(first, last, rules.calendar.grace_days.on(first))))
    }
}
