//! Who can be at a session, who is expected there, and what the lists of attendance leave out.

use super::MeetingFault;
use super::facts::SessionKind;
use super::state::What;
use crate::book::Fault;
use crate::branch::{Member, State};
use crate::rulebook::{Margin, Rule};
use crate::{Day, GroupId, MemberId};

/// The lists of one session.
pub(super) struct Lists<'a> {
    pub(super) present: &'a [MemberId],
    pub(super) with_cause: Vec<&'a MemberId>,
    pub(super) without_cause: &'a [MemberId],
}

impl Lists<'_> {
    fn absent(&self) -> impl Iterator<Item = &MemberId> {
        self.with_cause.iter().copied().chain(self.without_cause)
    }

    fn names(&self, member: &MemberId) -> bool {
        self.present.contains(member) || self.absent().any(|one| one == member)
    }
}

/// A person's place in a session.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    None,
    Guest,
    Expected,
}

fn place(state: &State, what: SessionKind, groups: &[GroupId], member: &Member, on: Day) -> Place {
    let leads = || state.term_of(&member.id, on).is_some();
    match what {
        SessionKind::DemonstrationTraining | SessionKind::ThemedTraining | SessionKind::LeadersMeeting => {
            match (leads(), member.seat().is_some()) {
                (true, _) => Place::Expected,
                (false, true) => Place::Guest,
                (false, false) => Place::None,
            }
        }
        SessionKind::CommitteeMeeting => {
            if member.seat().is_some() || leads() {
                Place::Expected
            } else {
                Place::None
            }
        }
        // A joint session is open to members of other groups: attending it makes up one's own.
        SessionKind::GroupActivity | SessionKind::GroupMeeting => {
            if member.group().is_some_and(|group| groups.contains(group)) {
                Place::Expected
            } else {
                Place::Guest
            }
        }
        SessionKind::Talk => Place::Guest,
        SessionKind::MembersMeeting
        | SessionKind::ThemeDay
        | SessionKind::OrganisationalLifeMeeting
        | SessionKind::MembersAppraisal
        | SessionKind::PartyClass => Place::Expected,
    }
}

/// Everybody on the lists is on the roster and listed once.
pub(super) fn check_everybody(state: &State, lists: &Lists<'_>) -> Result<(), Fault> {
    let mut all: Vec<&MemberId> = lists.present.iter().chain(lists.absent()).collect();
    for member in &all {
        state.member(member)?;
    }
    all.sort_unstable();
    match all.windows(2).find_map(|pair| match pair {
        [one, two] if one == two => Some((*one).clone()),
        _ => None,
    }) {
        Some(member) => Err(MeetingFault::AttendanceTwice { member }.into()),
        None => Ok(()),
    }
}

/// Everybody on the lists can be there, and only who is expected is absent.
pub(super) fn check(
    state: &State,
    what: SessionKind,
    groups: &[GroupId],
    lists: &Lists<'_>,
    on: Day,
) -> Result<(), Fault> {
    check_everybody(state, lists)?;
    for member in lists.present {
        if place(state, what, groups, state.member(member)?, on) == Place::None {
            return Err(MeetingFault::CannotAttend { member: member.clone(), what }.into());
        }
    }
    // Guests alone hold no session, and leaders who sit in hold no committee meeting.
    let of_it = |member: &MemberId| {
        state.members.get(member).is_some_and(|one| match what {
            SessionKind::CommitteeMeeting => one.seat().is_some(),
            _ => place(state, what, groups, one, on) == Place::Expected,
        })
    };
    if what != SessionKind::Talk && !lists.present.iter().any(of_it) {
        return Err(MeetingFault::NobodyPresent.into());
    }
    for member in lists.absent() {
        if place(state, what, groups, state.member(member)?, on) != Place::Expected {
            return Err(MeetingFault::NotExpected { member: member.clone() }.into());
        }
    }
    Ok(())
}

/// Who is present without being expected.
pub(super) fn guests(
    state: &State,
    what: SessionKind,
    groups: &[GroupId],
    present: &[MemberId],
    on: Day,
) -> Vec<MemberId> {
    let place = |id: &MemberId| state.members.get(id).map(|member| place(state, what, groups, member, on));
    present.iter().filter(|id| place(id) == Some(Place::Guest)).cloned().collect()
}

/// Who is expected and on no list. An excuse from meetings holds where nobody has to be listed. Each leader
/// owes one training of a period, not each session of it.
pub(super) fn unlisted(
    state: &State,
    what: SessionKind,
    groups: &[GroupId],
    lists: &Lists<'_>,
    on: Day,
) -> Vec<MemberId> {
    if What::Session(what).is_of_leaders() {
        return Vec::new();
    }
    let excused = |member: &Member| match what {
        SessionKind::GroupActivity | SessionKind::GroupMeeting => false,
        SessionKind::CommitteeMeeting => member.seat().is_some() && member.is_excused(on),
        _ => member.is_excused(on),
    };
    let here = state.members.iter().filter(|member| member.is_here() && !lists.names(&member.id));
    let expected = here.filter(|one| place(state, what, groups, one, on) == Place::Expected && !excused(one));
    expected.map(|member| member.id.clone()).collect()
}

/// Members of the groups that the lists leave out (2.3b, 2.3c).
pub(super) fn left_out(state: &State, groups: &[GroupId], lists: &Lists<'_>) -> Vec<MemberId> {
    if groups.is_empty() {
        return Vec::new();
    }
    let expected = state.members.iter().filter(|member| member.group().is_some_and(|g| groups.contains(g)));
    expected.filter(|member| !lists.names(&member.id)).map(|member| member.id.clone()).collect()
}

/// Leaders without a seat who are neither at the committee's meeting nor absent with cause (1.2c).
pub(super) fn not_sitting_in(state: &State, what: SessionKind, lists: &Lists<'_>, on: Day) -> Vec<MemberId> {
    if what != SessionKind::CommitteeMeeting {
        return Vec::new();
    }
    let leaders = state.terms.iter().filter(|term| term.covers(on)).map(|term| &term.leader);
    let without_seat = |id: &&MemberId| state.members.get(*id).is_some_and(|member| member.seat().is_none());
    let mut missing: Vec<MemberId> = leaders
        .filter(without_seat)
        .filter(|id| !lists.present.contains(id) && !lists.with_cause.contains(id))
        .cloned()
        .collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// Present against should-attend, where the rulebook asks for a quorum of such a meeting. Whoever is excused
/// and comes all the same is counted in both.
pub(super) fn quorum(state: &State, what: SessionKind, present: &[MemberId], on: Day) -> Option<Margin> {
    let (rule, threshold) = match what {
        SessionKind::MembersMeeting => (Rule::MembersQuorum, &state.rules.calendar.members_quorum),
        SessionKind::CommitteeMeeting => (Rule::CommitteeQuorum, &state.rules.calendar.committee_quorum),
        _ => return None,
    };
    state.rules.clause(rule)?;
    let (count, base) = match what {
        SessionKind::MembersMeeting => voters(state, present, on),
        _ => attending(state, present, on, |member| member.seat().is_some()),
    };
    Some(threshold.on(on).margin(count, base))
}

/// Those with a vote who are present, and those who should attend a members' meeting.
pub(crate) fn voters(state: &State, present: &[MemberId], on: Day) -> (u32, u32) {
    attending(state, present, on, Member::has_vote)
}

fn attending(state: &State, present: &[MemberId], on: Day, of_it: impl Fn(&Member) -> bool) -> (u32, u32) {
    let (mut count, mut base) = (0, 0);
    for member in state.members.iter().filter(|member| member.is_here() && of_it(member)) {
        let here = present.contains(&member.id);
        count += u32::from(here);
        base += u32::from(here || !member.is_excused(on));
    }
    (count, base)
}

/// Those absent with cause who owe this very session. A leader owes the month's training or test instead.
pub(super) fn owing(
    state: &State,
    what: What,
    lists: &Lists<'_>,
    on: Day,
) -> Vec<(MemberId, Option<GroupId>)> {
    if !what.can_be_made_up(&state.rules, on) {
        return Vec::new();
    }
    let owes = |id: &&&MemberId| !(what.is_of_leaders() && state.term_of(id, on).is_some());
    let with_group = |id: &&MemberId| {
        let group = state.members.get(*id).and_then(|member| member.group().cloned());
        ((*id).clone(), group)
    };
    lists.with_cause.iter().filter(owes).map(with_group).collect()
}
