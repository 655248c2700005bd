use super::ReviewFault;
use super::facts::{GroupReviewed, LeaderReviewed, Measure, MeasureTaken};
use super::points::ReviewPoint;
use super::state::{GroupReview, MeasureRecord, Review, days_in_office, owed, rule_of};
use crate::Quarter;
use crate::book::Fault;
use crate::branch::BranchFault;
use crate::branch::{Apply, Stamp, State, TermEnd};
use crate::election::ElectionFault;

fn begun(quarter: Quarter, stamp: &Stamp<'_>) -> Result<(), Fault> {
    if stamp.on < quarter.first_day() { Err(ReviewFault::QuarterAhead { quarter }.into()) } else { Ok(()) }
}

impl Apply for GroupReviewed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let (group, quarter) = (self.group.clone(), self.quarter);
        begun(quarter, stamp)?;
        let known =
            state.groups.get(&group).ok_or_else(|| BranchFault::UnknownGroup { group: group.clone() })?;
        if known.span.from > quarter.last_day()
            || known.span.until.is_some_and(|until| until <= quarter.first_day())
        {
            return Err(ReviewFault::NoGroupThen { group, quarter }.into());
        }
        if let Some(before) = state.reviews.group_quarter(&group, quarter) {
            return Err(ReviewFault::ReviewedBefore { quarter, entry: before.entry }.into());
        }
        let (rating, problems) = (self.rating, self.problems.clone());
        let review = GroupReview { group, quarter, rating, problems, on: stamp.on, entry: stamp.seq };
        state.reviews.keep_group(review);
        Ok(())
    }
}

impl Apply for LeaderReviewed {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let (leader, quarter) = (self.leader.clone(), self.quarter);
        begun(quarter, stamp)?;
        state.known(&leader)?;
        if days_in_office(state, &leader, quarter.first_day(), quarter.last_day()) == 0 {
            return Err(ReviewFault::NotLeaderThen { member: leader, quarter }.into());
        }
        if let Some(before) = state.reviews.for_quarter(&leader, quarter) {
            return Err(ReviewFault::ReviewedBefore { quarter, entry: before.entry }.into());
        }
        let (rating, problems) = (self.rating, self.problems.clone());
        let review = Review { leader, quarter, rating, problems, on: stamp.on, entry: stamp.seq };
        state.reviews.keep(review);
        Ok(())
    }
}

impl Apply for MeasureTaken {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let leader = || self.leader.clone();
        state.known(&self.leader)?;
        if state.term_of(&self.leader, stamp.on).is_none() {
            return Err(ElectionFault::NotLeader { member: leader() }.into());
        }
        let review = match self.quarter {
            Some(quarter) => {
                let review = state.reviews.for_quarter(&self.leader, quarter);
                Some(review.ok_or_else(|| ReviewFault::NoReview { member: leader(), quarter })?)
            }
            None => state.reviews.latest(&self.leader),
        };
        let (quarter, grounds) = (review.map(|review| review.quarter), review.map(|review| review.entry));
        let owed = review.and_then(|review| owed(state, review)).map(|owed| owed.measure);
        if Some(self.measure) > owed {
            let point = ReviewPoint::MeasureFits { leader: leader(), measure: self.measure, owed, quarter };
            state.breach(rule_of(self.measure), stamp, point, grounds.as_slice(), vec![]);
        }
        let decided_by = stamp.decided_by.unwrap_or(stamp.by).clone();
        let (measure, on, entry) = (self.measure, stamp.on, stamp.seq);
        let recorded_by = stamp.by.clone();
        let taken = MeasureRecord { leader: leader(), measure, quarter, on, entry, decided_by, recorded_by };
        state.reviews.measures.push(&self.leader, taken);
        if measure == Measure::Removal {
            state.terms.end(&self.leader, None, stamp.on, TermEnd::Removed, stamp.seq);
        }
        Ok(())
    }
}
