use super::findings::{taken_on, waiting_for_improvement};
use super::points::ReviewPoint;
use super::state::{owed, rule_of};
use crate::MemberId;
use crate::branch::{Branch, BranchPoint};
use crate::judgement::Weighing;
use crate::rulebook::Rule;

/// Whether a measure is owed towards a leader: some review calls for one that was not taken yet.
pub(crate) fn measure_owed(branch: &Branch, leader: &MemberId) -> Weighing {
    let mut weighing = Weighing::default();
    let rules = branch.rulebook();
    let clause = rules.clause(Rule::Reminder).unwrap_or_else(|| rules.review.measure_days.clause()).clone();
    if branch.member(leader).is_none() {
        weighing.require(&clause, false, BranchPoint::OnRoster { member: leader.clone() }, vec![], vec![]);
        return weighing;
    }
    let in_office = branch.state.term_of(leader, branch.as_of()).is_some();
    for review in branch.state.reviews.of(leader).filter(|_| in_office) {
        let Some(owed) = owed(&branch.state, review) else { continue };
        if taken_on(branch, review).first().is_some_and(|taken| taken.measure >= owed.measure) {
            continue;
        }
        let clause = rules.clause(rule_of(owed.measure)).unwrap_or(&clause).clone();
        let point = ReviewPoint::MeasureOwed {
            leader: leader.clone(),
            quarter: Some(review.quarter),
            rating: Some(review.rating),
            owed: Some(owed.measure),
            by: Some(owed.due),
        };
        let evidence = owed.after.into_iter().chain([review.entry]).collect();
        weighing.require(&clause, true, point, evidence, vec![]);
    }
    if !weighing.is_empty() {
        return weighing;
    }
    match waiting_for_improvement(branch, leader).filter(|_| in_office) {
        Some((unfit, by)) => {
            let point = ReviewPoint::Improved { leader: leader.clone(), unfit, by };
            let evidence =
                branch.state.reviews.latest(leader).map(|review| review.entry).into_iter().collect();
            weighing.note(&clause, false, point, evidence);
            weighing.doubt();
        }
        None => {
            let point = ReviewPoint::MeasureOwed {
                leader: leader.clone(),
                quarter: None,
                rating: None,
                owed: None,
                by: None,
            };
            weighing.require(&clause, false, point, vec![], vec![]);
        }
    }
    weighing
}
