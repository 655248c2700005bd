//! Measures that are missing, weak or late (3.2, 3.3e).

use super::facts::Rating;
use super::points::ReviewPoint;
use super::state::{MeasureRecord, Review, owed, rule_of};
use crate::branch::Branch;
use crate::judgement::{Finding, Need};
use crate::{Day, MemberId, Quarter};

pub(crate) fn findings(branch: &Branch, out: &mut Vec<Finding>) {
    for review in branch.state.reviews.all() {
        measures(branch, review, out);
    }
}

/// The last day on which the review of a quarter is due.
pub(super) fn review_due(branch: &Branch, quarter: Quarter) -> Day {
    quarter.last_day().plus_days(branch.rulebook().review.review_days.on(quarter.first_day()))
}

/// Measures taken on a review, the strongest first.
pub(super) fn taken_on<'a>(branch: &'a Branch, review: &Review) -> Vec<&'a MeasureRecord> {
    let of_leader = branch.state.reviews.measures.of(&review.leader);
    let mut taken: Vec<&MeasureRecord> =
        of_leader.filter(|taken| taken.quarter == Some(review.quarter)).collect();
    taken.sort_by_key(|taken| std::cmp::Reverse(taken.measure));
    taken
}

fn measures(branch: &Branch, review: &Review, out: &mut Vec<Finding>) {
    let Some(owed) = owed(&branch.state, review) else { return };
    let taken = taken_on(branch, review);
    // The first that was enough: what is repeated later takes nothing back.
    let enough = taken.iter().filter(|taken| taken.measure >= owed.measure);
    let strong = enough.min_by_key(|taken| (taken.on, taken.entry));
    let in_time = strong.is_some_and(|taken| taken.on <= owed.due);
    // Whoever leaves office by the last day owes nothing any more.
    let gone = strong.is_none() && branch.state.term_of(&review.leader, owed.due).is_none();
    if in_time || gone || branch.as_of() <= owed.due {
        return;
    }
    let best = strong.or(taken.first());
    let (leader, quarter) = (review.leader.clone(), review.quarter);
    // Nobody takes a measure towards somebody who leads no more.
    let leads = branch.state.term_of(&review.leader, branch.as_of()).is_some();
    let mend = match strong {
        Some(_) => vec![],
        None if !leads => vec![],
        None => vec![vec![Need::MeasureTaken { leader: leader.clone(), measure: owed.measure, quarter }]],
    };
    let point = ReviewPoint::MeasureInTime {
        leader,
        quarter,
        owed: owed.measure,
        by: owed.due,
        taken: best.map(|taken| taken.measure),
        on: best.map(|taken| taken.on),
    };
    let mut evidence = vec![review.entry];
    evidence.extend(owed.after);
    evidence.extend(best.map(|taken| taken.entry));
    branch.find(out, rule_of(owed.measure), owed.due.plus_days(1), point, evidence, mend);
}

/// A leader rated unfit whom nobody has reviewed since: the day by which that review is due.
pub(super) fn waiting_for_improvement(branch: &Branch, leader: &MemberId) -> Option<(Quarter, Day)> {
    let latest = branch.state.reviews.latest(leader)?;
    (latest.rating == Rating::Unfit).then(|| {
        // A missing review moves the deadline on to the next quarter's.
        let mut quarter = latest.quarter.next();
        while review_due(branch, quarter) < branch.as_of() {
            quarter = quarter.next();
        }
        (latest.quarter, review_due(branch, quarter))
    })
}
