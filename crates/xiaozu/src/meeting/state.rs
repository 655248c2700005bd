use std::sync::Arc;

use serde::Serialize;

use super::facts::{Scored, SessionKind, SmallKind, TestForm};
use super::{HelpCase, Resolution, Score};
use crate::book::Seq;
use crate::branch::{Log, Map, Shelf};
use crate::rulebook::{Dated, Margin, Rulebook, Timing};
use crate::text::Text;
use crate::{Day, GroupId, MemberId, Month, SessionId};

/// What was held: a session, or a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// A session.
    Session(SessionKind),
    /// A test.
    Test(TestForm),
}

/// What sessions are found by: tests of every form are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum What {
    Session(SessionKind),
    Test,
}

impl Held {
    pub(crate) fn what(self) -> What {
        match self {
            Self::Session(kind) => What::Session(kind),
            Self::Test(_) => What::Test,
        }
    }
}

impl What {
    /// How often the rulebook asks for it; a Party class is asked for by none.
    pub(crate) fn timing(self, rules: &Rulebook) -> Option<&Dated<Timing>> {
        let cadences = &rules.cadences;
        Some(match self {
            Self::Test => &cadences.test,
            Self::Session(kind) => match kind {
                SessionKind::DemonstrationTraining => &cadences.demonstration_training,
                SessionKind::ThemedTraining => &cadences.themed_training,
                SessionKind::LeadersMeeting => &cadences.leaders_meeting,
                SessionKind::GroupActivity => &cadences.group_activity,
                SessionKind::GroupMeeting => &cadences.group_meeting,
                SessionKind::CommitteeMeeting => &cadences.committee_meeting,
                SessionKind::MembersMeeting => &cadences.members_meeting,
                SessionKind::ThemeDay => &cadences.theme_day,
                SessionKind::OrganisationalLifeMeeting => &cadences.organisational_life_meeting,
                SessionKind::MembersAppraisal => &cadences.members_appraisal,
                SessionKind::Talk => &cadences.talk,
                SessionKind::PartyClass => return None,
            },
        })
    }

    /// Whether somebody absent with cause can make it up, by the rulebook of that day.
    pub(crate) fn can_be_made_up(self, rules: &Rulebook, day: Day) -> bool {
        self.timing(rules).is_some_and(|timing| timing.on(day).can_be_made_up())
    }

    /// Whether every leader owes it in person.
    pub(crate) fn is_of_leaders(self) -> bool {
        matches!(
            self,
            Self::Test | Self::Session(SessionKind::DemonstrationTraining | SessionKind::ThemedTraining)
        )
    }

    /// Whether it is organisational life (组织生活), as every member has it.
    pub(crate) fn is_organisational_life(self) -> bool {
        !self.is_of_leaders() && self != Self::Session(SessionKind::LeadersMeeting)
    }
}

/// A session or test that was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// What it was.
    pub held: Held,
    /// The day.
    pub on: Day,
    /// The month it counts for.
    pub month: Month,
    /// The groups that held it.
    pub groups: Vec<GroupId>,
    /// How long it took, in minutes; 0 for a test.
    pub minutes: u32,
    /// What it was about.
    pub topics: Vec<Text>,
    /// Who was present; for a test, who took it.
    pub present: Vec<MemberId>,
    /// The scores of a test.
    pub results: Vec<Scored>,
    /// Who was present without being expected; in a talk everybody.
    pub guests: Vec<MemberId>,
    /// Who was absent with cause.
    pub with_cause: Vec<MemberId>,
    /// Who was absent without cause.
    pub without_cause: Vec<MemberId>,
    /// Members of its groups that the attendance leaves out.
    pub left_out: Vec<MemberId>,
    /// Leaders who were to sit in and did not, without recorded cause.
    pub not_sitting_in: Vec<MemberId>,
    /// Who was expected and is on no list; those left out are among them.
    #[serde(skip)]
    pub(crate) unlisted: Vec<MemberId>,
    /// Present against should-attend, where the rulebook asks for a quorum.
    pub quorum: Option<Margin>,
    /// Those absent with cause who owe this very session, each with the group he or she was in.
    #[serde(skip)]
    pub(crate) owing: Vec<(MemberId, Option<GroupId>)>,
    /// Its entry.
    pub entry: Seq,
}

impl Session {
    /// Whether it counts as held: not below its quorum.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.quorum.is_none_or(Margin::met)
    }
}

/// A make-up of a session or test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MadeUpRecord {
    /// Who.
    pub member: MemberId,
    /// The score, for a test.
    pub score: Option<Score>,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// One of the four small activities, as it was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SmallRecord {
    /// The group.
    pub group: GroupId,
    /// What it was.
    pub activity: SmallKind,
    /// The day.
    pub on: Day,
    /// Its entry.
    pub entry: Seq,
}

/// Every session and test, what hangs on them, and the registers beside them.
#[derive(Debug, Clone)]
pub(crate) struct Meetings {
    pub(super) by_id: Map<SessionId, Arc<Session>>,
    by_month: Map<(What, Month), Vec<Arc<Session>>>,
    pub(super) made_up: Map<SessionId, Vec<MadeUpRecord>>,
    pub(super) help: Map<MemberId, Vec<HelpCase>>,
    pub(super) plans: Map<(GroupId, i32), (Day, Seq)>,
    pub(super) guidance: Map<(GroupId, Month), (Day, Seq)>,
    pub(super) resolutions: Log<Resolution>,
    pub(super) small: Log<SmallRecord>,
    pub(super) reports: Log<(MemberId, Day, Seq)>,
    /// The months in which a member took part in organisational life, in order.
    pub(super) life: Shelf<MemberId, Vec<Month>>,
}

impl Default for Meetings {
    fn default() -> Self {
        Self {
            by_id: Map::new_sync(),
            by_month: Map::new_sync(),
            made_up: Map::new_sync(),
            help: Map::new_sync(),
            plans: Map::new_sync(),
            guidance: Map::new_sync(),
            resolutions: Log::default(),
            small: Log::default(),
            reports: Log::default(),
            life: Shelf::default(),
        }
    }
}

impl Meetings {
    pub(super) fn keep(&mut self, session: Session) {
        let (key, session) = ((session.held.what(), session.month), Arc::new(session));
        match self.by_month.get_mut(&key) {
            Some(sessions) => sessions.push(session.clone()),
            None => self.by_month.insert_mut(key, vec![session.clone()]),
        }
        self.by_id.insert_mut(session.id.clone(), session);
    }

    /// Every session and test, by kind and the month it counts for.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Session> {
        self.by_month.values().flatten().map(Arc::as_ref)
    }

    /// The sessions of a kind that count for these months, the earliest first within a month.
    pub(crate) fn between(
        &self,
        what: What,
        (first, last): (Month, Month),
    ) -> impl Iterator<Item = &Session> {
        self.by_month.range((what, first)..=(what, last)).flat_map(|(_, sessions)| sessions).map(Arc::as_ref)
    }

    /// A person's make-up of a session.
    pub(crate) fn make_up(&self, session: &SessionId, member: &MemberId) -> Option<&MadeUpRecord> {
        if self.made_up.is_empty() {
            return None;
        }
        self.made_up.get(session)?.iter().find(|one| one.member == *member)
    }

    pub(crate) fn plan(&self, group: &GroupId, year: i32) -> Option<(Day, Seq)> {
        self.plans.get(&(group.clone(), year)).copied()
    }

    /// The earliest guidance to a group that counts for these months.
    pub(crate) fn guidance(&self, group: &GroupId, (first, last): (Month, Month)) -> Option<(Day, Seq)> {
        let months = (group.clone(), first)..=(group.clone(), last);
        self.guidance.range(months).map(|(_, given)| *given).min()
    }

    /// Poor tests that call for help, by person.
    pub(crate) fn cases(&self) -> impl Iterator<Item = &HelpCase> {
        self.help.values().flatten()
    }

    /// The months in which a member took part in organisational life.
    pub(crate) fn life_of(&self, member: &MemberId) -> &[Month] {
        self.life.get(member).map_or(&[], Vec::as_slice)
    }

    pub(super) fn took_part(&mut self, member: &MemberId, month: Month) {
        match self.life.get(member).map(|months| months.last() == Some(&month)) {
            Some(true) => {}
            Some(false) => {
                if let Some(months) = self.life.get_mut(member) {
                    months.push(month);
                }
            }
            None => self.life.put(member.clone(), vec![month]),
        }
    }
}
