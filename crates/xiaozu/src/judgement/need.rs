use serde::Serialize;

use super::Names;
use crate::branch::Missed;
use crate::development::Step;
use crate::review::facts::Measure;
use crate::rights::MatterKind;
use crate::text::{Bilingual, Lang};
use crate::{
    Bearer, Clause, Day, ElectionId, Fen, GroupId, MatterId, MemberId, Month, Period, PersonId, Quarter,
    SessionId, SessionKind,
};
use crate::{
    branch, committee, development, election, honours, learning, meeting, money, office, review, rights,
    voice,
};

/// One thing that is missing for an answer to become *yes*.
///
/// Most can be brought about by entries; [`Need::NotBefore`] only by time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "need", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are what the sentence of each need names")]
pub enum Need {
    /// Nothing but time helps: the earliest day.
    NotBefore { day: Day },
    /// A probationary member is confirmed.
    Confirmed { member: MemberId },
    /// Suspended rights are restored.
    RightsRestored { member: MemberId },
    /// A member is placed in a group under the plan in force.
    Placed { member: MemberId, group: Option<GroupId> },
    /// A formation in which it holds is adopted.
    Reformed,
    /// A reason is recorded.
    ReasonGiven { clause: Clause, member: MemberId },
    /// The group gets a leader.
    LeaderAppointed { group: GroupId },
    /// The member applies.
    Applied { election: ElectionId, member: MemberId },
    /// The group's meeting recommends.
    Recommended { election: ElectionId, member: MemberId },
    /// A round is held with so many more present.
    VotersPresent { election: ElectionId, more: u32 },
    /// A round elects the member, with so many votes for.
    Elected { election: ElectionId, member: MemberId, votes: u32 },
    /// A lot is drawn for the member.
    LotDrawn { election: ElectionId, member: MemberId },
    /// The committee assesses the member, all four standards met.
    Assessed { election: ElectionId, member: MemberId },
    /// A leader's quarter is reviewed.
    LeaderReviewed { leader: MemberId, quarter: Quarter },
    /// A group's quarter is reviewed.
    GroupReviewed { group: GroupId, quarter: Quarter },
    /// A measure is taken.
    MeasureTaken { leader: MemberId, measure: Measure, quarter: Quarter },
    /// The leader is commended for a year.
    Commended { leader: MemberId, year: i32 },
    /// Somebody is commended for a year, or "none" is recorded with the reason.
    YearCommended { year: i32 },
    /// The branch applies for merit on these years.
    MeritApplied { leader: MemberId, years: Vec<i32> },
    /// So many more days in office as a leader, here or brought along.
    DaysInOffice { member: MemberId, days: i64 },
    /// So much more is allocated to a group for a year; any amount where none is said.
    FundsAllocated {
        group: GroupId,
        year: i32,
        #[serde(skip_serializing_if = "Option::is_none")]
        amount: Option<Fen>,
    },
    /// The accounts of a quarter are opened with the right figures.
    AccountsOpened { group: Option<GroupId>, quarter: Quarter },
    /// So much more is paid for a month.
    DuesPaid { member: MemberId, month: Month, amount: Fen },
    /// The dues of a month are waived.
    DuesWaived { member: MemberId, month: Month },
    /// A session that counts for a period is held: by the branch, by the group, with the person present;
    /// with so many minutes, where they count.
    SessionHeld {
        what: SessionKind,
        bearer: Bearer,
        period: Period,
        #[serde(skip_serializing_if = "Option::is_none")]
        minutes: Option<u32>,
    },
    /// The member takes a test that counts for a period.
    Tested { member: MemberId, period: Period },
    /// The member makes a session up.
    MadeUp { session: SessionId, member: MemberId },
    /// The group's work enters the plan of a year.
    GroupPlanned { group: GroupId, year: i32 },
    /// Guidance that counts for a period is given to the group.
    GuidanceGiven { group: GroupId, period: Period },
    /// Whoever has to help the member makes a plan.
    HelpPlanned { member: MemberId },
    /// The member's plan of help is checked.
    HelpChecked { member: MemberId },
    /// Good cause for what was missed in a month is recorded.
    GoodCause { member: MemberId, missed: Missed, month: Month },
    /// The member takes office as leader of the own group.
    TakesOffice { member: MemberId, group: Option<GroupId> },
    /// The member takes a seat on the committee.
    Seated { member: MemberId },
    /// The matter is answered by whoever has to: the committee, or for support a secretary or deputy.
    Answered { matter: MatterId, kind: MatterKind },
    /// The matter is closed.
    Closed { matter: MatterId },
    /// So many more problems of a suggestion day go into the ledger.
    ProblemsEntered { day: Day, more: u32 },
    /// The branch gets so many more full members.
    FullMembers { more: u32 },
    /// The branch has so many members fewer.
    MembersFewer { fewer: u32 },
    /// So many more seats on the committee are filled.
    SeatsFilled { more: u32 },
    /// So many seats on the committee are given up.
    SeatsVacated { fewer: u32 },
    /// The whole committee is elected.
    CommitteeElected,
    /// Somebody applies for membership.
    MembershipApplied { person: MemberId },
    /// The group is heard before a step.
    GroupHeard { person: MemberId, step: Step },
    /// So many more full members introduce somebody.
    Introducers { person: MemberId, more: u32 },
    /// So many more days of training.
    TrainingDays { person: MemberId, days: u32 },
    /// So many more hours of training.
    TrainingHours { person: MemberId, hours: u32 },
    /// A secretary or a deputy is seated.
    SecretarySeated,
    /// The person is paired with a member, whom the learning network reaches where it reaches anybody.
    Paired { learner: PersonId },
}

impl Need {
    /// Whether entries can bring it about; otherwise only time can.
    #[must_use]
    pub fn is_entry(&self) -> bool {
        !matches!(self, Self::NotBefore { .. })
    }

    /// What it takes, in one sentence.
    #[must_use]
    pub fn text(&self, names: Names<'_>, lang: Lang) -> String {
        self.words(names).take(lang)
    }

    pub(crate) fn words(&self, names: Names<'_>) -> Bilingual {
        match self {
            Self::NotBefore { day } => Bilingual::new(format!("{day} 起"), format!("not before {day}")),
            Self::Confirmed { member } => branch::needs::confirmed(member, names),
            Self::RightsRestored { member } => branch::needs::rights_restored(member, names),
            Self::Placed { member, group } => branch::needs::placed(member, group.as_ref(), names),
            Self::Reformed => branch::needs::reformed(),
            Self::ReasonGiven { clause, member } => branch::needs::reason_given(clause, member, names),
            Self::LeaderAppointed { group } => branch::needs::leader_appointed(group, names),
            Self::Applied { election, member } => election::needs::applied(election, member, names),
            Self::Recommended { election, member } => election::needs::recommended(election, member, names),
            Self::VotersPresent { election, more } => election::needs::voters_present(election, *more),
            Self::Elected { election, member, votes } => {
                election::needs::elected(election, member, *votes, names)
            }
            Self::LotDrawn { election, member } => election::needs::lot_drawn(election, member, names),
            Self::Assessed { election, member } => election::needs::assessed(election, member, names),
            Self::LeaderReviewed { leader, quarter } => {
                review::needs::leader_reviewed(leader, *quarter, names)
            }
            Self::GroupReviewed { group, quarter } => review::needs::group_reviewed(group, *quarter, names),
            Self::MeasureTaken { leader, measure, quarter } => {
                review::needs::measure_taken(leader, *measure, *quarter, names)
            }
            Self::Commended { leader, year } => honours::needs::commended(leader, *year, names),
            Self::YearCommended { year } => honours::needs::year_commended(*year),
            Self::MeritApplied { leader, years } => honours::needs::merit_applied(leader, years, names),
            Self::FundsAllocated { group, year, amount } => {
                money::needs::funds_allocated(group, *year, *amount, names)
            }
            Self::AccountsOpened { group, quarter } => {
                money::needs::accounts_opened(group.as_ref(), *quarter, names)
            }
            Self::DuesPaid { member, month, amount } => {
                money::needs::dues_paid(member, *month, *amount, names)
            }
            Self::DuesWaived { member, month } => money::needs::dues_waived(member, *month, names),
            Self::GoodCause { member, missed, month } => {
                branch::needs::good_cause(member, *missed, *month, names)
            }
            Self::SecretarySeated => branch::needs::secretary_seated(),
            Self::Paired { learner } => learning::needs::paired(learner, names),
            Self::DaysInOffice { member, days } => office::needs::days_in_office(member, *days, names),
            Self::TakesOffice { member, group } => rights::needs::takes_office(member, group.as_ref(), names),
            Self::Seated { member } => branch::needs::seated(member, names),
            Self::Answered { matter, kind } => rights::needs::answered(matter, *kind),
            Self::Closed { matter } => rights::needs::closed(matter),
            Self::ProblemsEntered { day, more } => voice::needs::problems_entered(*day, *more),
            Self::SessionHeld { what, bearer, period, minutes } => {
                meeting::needs::session_held(*what, bearer, *period, *minutes, names)
            }
            Self::Tested { member, period } => meeting::needs::tested(member, *period, names),
            Self::MadeUp { session, member } => meeting::needs::made_up(session, member, names),
            Self::GroupPlanned { group, year } => meeting::needs::group_planned(group, *year, names),
            Self::GuidanceGiven { group, period } => meeting::needs::guidance_given(group, *period, names),
            Self::HelpPlanned { member } => meeting::needs::help_planned(member, names),
            Self::HelpChecked { member } => meeting::needs::help_checked(member, names),
            Self::FullMembers { more } => committee::needs::full_members(*more),
            Self::MembersFewer { fewer } => committee::needs::members_fewer(*fewer),
            Self::SeatsFilled { more } => committee::needs::seats_filled(*more),
            Self::SeatsVacated { fewer } => committee::needs::seats_vacated(*fewer),
            Self::CommitteeElected => committee::needs::committee_elected(),
            Self::MembershipApplied { person } => development::needs::membership_applied(person, names),
            Self::GroupHeard { person, step } => development::needs::group_heard(person, *step, names),
            Self::Introducers { person, more } => development::needs::introducers(person, *more, names),
            Self::TrainingDays { person, days } => development::needs::training_days(person, *days, names),
            Self::TrainingHours { person, hours } => {
                development::needs::training_hours(person, *hours, names)
            }
        }
    }
}
