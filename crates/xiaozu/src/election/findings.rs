//! What is not as it should be about elections and leaders' papers (1.2a, 1.2d, 3.3a).

use super::{ElectionPoint, Stage};
use crate::branch::Branch;
use crate::judgement::{Finding, Need};
use crate::rulebook::Rule;

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    for election in branch.elections() {
        if let Some((day, entry, present)) = &election.meeting
            && present.met()
        {
            let candidates = election
                .applicants
                .iter()
                .filter(|one| one.recommended.is_some_and(|votes| votes.met()))
                .count();
            let candidates = u32::try_from(candidates).unwrap_or(u32::MAX);
            if candidates > 0 && candidates < election.expected {
                let expected = election.expected;
                let point = ElectionPoint::Contested { election: election.id.clone(), candidates, expected };
                branch.find(out, Rule::Contested, *day, point, vec![*entry], vec![]);
            }
        }
        if election.stage() == Stage::Ended {
            continue;
        }
        for winner in election.in_the_running().filter(|winner| winner.assessment.is_none()) {
            let by = winner.on.plus_days(branch.rulebook().election.assess_days.on(winner.on));
            if branch.as_of() > by {
                let (election, member) = (election.id.clone(), winner.member.clone());
                let mend = vec![vec![Need::Assessed { election: election.clone(), member: member.clone() }]];
                let point = ElectionPoint::AssessedInTime { election, member, by };
                branch.find(out, Rule::Assessment, by.plus_days(1), point, vec![winner.entry], mend);
            }
        }
    }
    for term in branch.terms().filter(|term| term.covers(branch.as_of())) {
        let (letter, card, archive) = (term.letter.is_some(), term.card.is_some(), term.archive.is_some());
        if !(letter && card && archive) {
            let point = ElectionPoint::Papers { member: term.leader.clone(), letter, card, archive };
            branch.find(out, Rule::Papers, term.from, point, vec![term.entry], vec![]);
        }
    }
}
