//! From a need about meetings, tests and help to the entry that brings it about.

use std::collections::BTreeSet;

use xiaozu::facts::*;
use xiaozu::{Bearer, Branch, Fact, Month, Need, Period, Score, Scored, SessionKind, TestForm};

/// The entry, made on the date of the branch; none where the need is of another kind.
pub(crate) fn entry(branch: &Branch, need: &Need) -> Option<Fact> {
    let members = |group| branch.members_of(group).map(|member| member.id.clone()).collect::<Vec<_>>();
    let everybody = || branch.members().map(|member| member.id.clone()).collect::<Vec<_>>();
    let leading = || {
        let terms = branch.terms().filter(|term| term.covers(branch.as_of()));
        terms.map(|term| term.leader.clone()).collect::<Vec<_>>()
    };
    let month = |period: &Period| Some(Month::of(period.first_day()));
    let id = format!("x{}", branch.sessions().count());
    Some(match need {
        Need::SessionHeld { what, bearer, period, minutes } => {
            let (groups, mut present) = match (bearer, what) {
                (Bearer::Group(group), _) => (vec![group.clone()], members(group)),
                (Bearer::Leader(leader), _) => (vec![], vec![leader.clone()]),
                (Bearer::Member(member), _) => (vec![], [vec![member.clone()], everybody()].concat()),
                (Bearer::Branch, SessionKind::LeadersMeeting) => (vec![], leading()),
                (Bearer::Branch, SessionKind::CommitteeMeeting) => {
                    let seated = branch.committee().map(|(member, _)| member.id.clone());
                    (vec![], seated.chain(leading()).collect())
                }
                (Bearer::Branch, _) => (vec![], everybody()),
            };
            let mut once = BTreeSet::new();
            present.retain(|member| once.insert(member.clone()));
            let session = id.parse().unwrap();
            let (minutes, for_month) = (minutes.unwrap_or(60), month(period));
            let (topics, with_cause, without_cause) = (vec![], vec![], vec![]);
            SessionHeld {
                session,
                what: *what,
                groups,
                minutes,
                topics,
                present,
                with_cause,
                without_cause,
                for_month,
            }
            .into()
        }
        Need::Tested { member, period } => {
            let results = vec![Scored { member: member.clone(), score: Score::new(60).unwrap() }];
            let (test, form, for_month) = (id.parse().unwrap(), TestForm::Exercise, month(period));
            TestHeld { test, form, results, with_cause: vec![], without_cause: vec![], for_month }.into()
        }
        Need::MadeUp { session, member } => {
            MadeUp { session: session.clone(), member: member.clone(), score: None }.into()
        }
        Need::GroupPlanned { group, year } => {
            let (what, how) = ("学习".parse().unwrap(), "每月一题".parse().unwrap());
            GroupPlanned { group: group.clone(), year: *year, what, how }.into()
        }
        Need::GuidanceGiven { group, period } => {
            GuidanceGiven { group: group.clone(), note: None, for_month: month(period) }.into()
        }
        Need::HelpPlanned { member } => {
            let case = branch.help_cases().filter(|case| case.member == *member).last().unwrap();
            let now = branch.member(member).and_then(|one| one.group());
            let groups = case.group.iter().chain(now);
            let mut leaders = groups.filter_map(|group| branch.leader_of(group)).map(|term| &term.leader);
            let helper = match &case.group {
                Some(_) => leaders.find(|leader| *leader != member).unwrap().clone(),
                None => branch.committee().next().unwrap().0.id.clone(),
            };
            HelpPlanned { member: member.clone(), helper, plan: "辅导".parse().unwrap() }.into()
        }
        Need::HelpChecked { member } => HelpChecked { member: member.clone(), note: None }.into(),
        Need::GoodCause { member, missed, month } => GoodCause {
            member: member.clone(),
            missed: *missed,
            from: month.first_day(),
            until: month.first_day(),
            reason: "住院".parse().unwrap(),
        }
        .into(),
        _ => return None,
    })
}
