//! The ladder of measures, read from the rules line by line: no index, no state, only lists.

use xiaozu::{Day, Measure, Quarter, Rating, Severity};

pub(crate) const MEASURE_DAYS: u32 = 14;
pub(crate) const REMOVAL_DAYS: u32 = 30;
pub(crate) const REVIEW_DAYS: u32 = 31;
pub(crate) const DUTY_DAYS: i64 = 15;
const GRACE_DAYS: u32 = 30;

#[derive(Debug, Clone)]
pub(crate) struct Reviewed {
    pub(crate) on: Day,
    pub(crate) quarter: Quarter,
    pub(crate) rating: Rating,
    pub(crate) worst: Option<Severity>,
}

#[derive(Debug, Clone)]
pub(crate) struct Taken {
    pub(crate) on: Day,
    pub(crate) quarter: Quarter,
    pub(crate) measure: Measure,
}

/// One leader, as of a day.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slow {
    /// From when to when in office; the end no longer counts.
    pub(crate) office: Vec<(Day, Day)>,
    pub(crate) reviews: Vec<Reviewed>,
    pub(crate) taken: Vec<Taken>,
}

/// A measure that was not taken as it should have been.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wrong {
    pub(crate) quarter: Quarter,
    pub(crate) owed: Measure,
    pub(crate) by: Day,
    pub(crate) taken: Option<(Measure, Day)>,
    pub(crate) can_be_mended: bool,
}

pub(crate) fn due(quarter: Quarter) -> Day {
    quarter.last_day().plus_days(REVIEW_DAYS)
}

impl Slow {
    pub(crate) fn leads(&self, day: Day) -> bool {
        self.office.iter().any(|(from, end)| *from <= day && day < *end)
    }

    /// The strongest that applies, and its last day.
    pub(crate) fn owed(&self, review: &Reviewed) -> Option<(Measure, Day)> {
        let mut measures = vec![];
        if review.rating == Rating::BasicallyCompetent || review.worst == Some(Severity::Weak) {
            measures.push(Measure::Reminder);
        }
        if review.rating == Rating::Unfit {
            measures.push(Measure::Criticism);
        }
        if review.worst == Some(Severity::Serious) {
            measures.push(Measure::Admonition);
        }
        if review.worst == Some(Severity::Grave) || self.has_not_improved(review) {
            measures.push(Measure::Removal);
        }
        let measure = measures.into_iter().max()?;
        let days = if measure == Measure::Removal { REMOVAL_DAYS } else { MEASURE_DAYS };
        Some((measure, review.on.plus_days(days)))
    }

    /// Unfit, and unfit at the review before: where that one was late or missing, the one before it.
    fn has_not_improved(&self, review: &Reviewed) -> bool {
        let before = self.reviews.iter().filter(|one| one.quarter < review.quarter);
        let last = before.max_by_key(|one| one.quarter);
        review.rating == Rating::Unfit && last.is_some_and(|one| one.rating == Rating::Unfit)
    }

    pub(crate) fn wrong(&self, today: Day) -> Vec<Wrong> {
        let mut wrong = vec![];
        for review in &self.reviews {
            let Some((owed, by)) = self.owed(review) else { continue };
            let answers: Vec<&Taken> =
                self.taken.iter().filter(|one| one.quarter == review.quarter).collect();
            let enough = || answers.iter().filter(|one| one.measure >= owed);
            let in_time = enough().any(|one| one.on <= by);
            let left_first = enough().next().is_none() && !self.leads(by);
            if today <= by || in_time || left_first {
                continue;
            }
            let first_enough = enough().min_by_key(|one| one.on);
            let strongest = answers.iter().max_by_key(|one| (one.measure, std::cmp::Reverse(one.on)));
            let taken = first_enough.or(strongest).map(|one| (one.measure, one.on));
            let can_be_mended = first_enough.is_none() && self.leads(today);
            wrong.push(Wrong { quarter: review.quarter, owed, by, taken, can_be_mended });
        }
        wrong.sort();
        wrong
    }

    /// Whether a measure is owed: yes, no, or undecided until a day.
    pub(crate) fn answer(&self, today: Day) -> (&'static str, Option<Day>) {
        let open = |review: &&Reviewed| {
            let answers = || self.taken.iter().filter(|one| one.quarter == review.quarter);
            self.owed(review).is_some_and(|(owed, _)| !answers().any(|one| one.measure >= owed))
        };
        if !self.leads(today) {
            return ("no", None);
        }
        if self.reviews.iter().any(|review| open(&review)) {
            return ("yes", None);
        }
        match self.reviews.iter().max_by_key(|one| one.quarter) {
            Some(latest) if latest.rating == Rating::Unfit => {
                let mut next = latest.quarter.next();
                while due(next) < today {
                    next = next.next();
                }
                ("undecided", Some(due(next)))
            }
            _ => ("no", None),
        }
    }

    /// Quarters led for long enough that nobody reviewed, not even late within the grace.
    pub(crate) fn not_reviewed(&self, founded: Day, today: Day) -> Vec<Quarter> {
        let mut missing = vec![];
        let mut quarter = founded.quarter();
        while due(quarter) < today {
            let days =
                (0..100).map(|n| quarter.first_day().plus_days(n)).filter(|day| *day <= quarter.last_day());
            let led = i64::try_from(days.filter(|day| self.leads(*day)).count()).unwrap();
            let late_until = due(quarter).plus_days(GRACE_DAYS);
            let reviewed = self.reviews.iter().any(|one| one.quarter == quarter && one.on <= late_until);
            if led >= DUTY_DAYS && !reviewed {
                missing.push(quarter);
            }
            quarter = quarter.next();
        }
        missing
    }
}
