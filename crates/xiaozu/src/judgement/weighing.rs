use super::{Decision, Need, Point, Question, Reason, Verdict};
use crate::book::Seq;
use crate::{Clause, Day};

/// Gathers the conditions of a decision: all must hold.
#[derive(Default)]
pub(crate) struct Weighing {
    reasons: Vec<Reason>,
    failing: Vec<Vec<Vec<Need>>>,
    undecided: bool,
}

impl Weighing {
    /// A condition, and the alternative sets of needs that would mend it.
    pub(crate) fn require(
        &mut self,
        clause: &Clause,
        holds: bool,
        point: impl Into<Point>,
        evidence: Vec<Seq>,
        mend: Vec<Vec<Need>>,
    ) {
        self.note(clause, holds, point, evidence);
        if !holds {
            self.failing.push(mend);
        }
    }

    /// Something the answer rests on that decides nothing by itself.
    pub(crate) fn note(&mut self, clause: &Clause, holds: bool, point: impl Into<Point>, evidence: Vec<Seq>) {
        let (clause, evidence) = (clause.clone(), evidence.into());
        self.reasons.push(Reason { clause, holds, point: point.into(), evidence });
    }

    /// The reasons that fail.
    pub(crate) fn failing(self) -> impl Iterator<Item = Reason> {
        self.reasons.into_iter().filter(|reason| !reason.holds)
    }

    /// The book does not say enough to tell.
    pub(crate) fn doubt(&mut self) {
        self.undecided = true;
    }

    /// Whether nothing was weighed yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.reasons.is_empty()
    }

    /// Every way of mending what fails; one that asks for nothing where nothing does.
    pub(crate) fn ways(&self) -> Vec<Vec<Need>> {
        if self.failing.is_empty() { vec![vec![]] } else { combine(&self.failing) }
    }

    pub(crate) fn decide(self, question: Question, as_of: Day) -> Decision {
        let verdict = match (self.failing.is_empty(), self.undecided) {
            (false, _) => Verdict::No,
            (true, true) => Verdict::Undecided,
            (true, false) => Verdict::Yes,
        };
        Decision { question, as_of, verdict, alternatives: combine(&self.failing), reasons: self.reasons }
    }
}

/// Every way of mending all failing conditions at once, without those that ask more than another.
fn combine(failing: &[Vec<Vec<Need>>]) -> Vec<Vec<Need>> {
    if failing.is_empty() {
        return Vec::new();
    }
    let mut sets: Vec<Vec<Need>> = vec![Vec::new()];
    for mend in failing {
        sets = sets
            .iter()
            .flat_map(|set| {
                mend.iter().map(move |more| {
                    let mut joined = set.clone();
                    joined.extend(more.iter().filter(|need| !set.contains(need)).cloned());
                    joined
                })
            })
            .collect();
    }
    sets.iter_mut().for_each(wait_once);
    let within = |small: &[Need], large: &[Need]| small.iter().all(|need| large.contains(need));
    let mut minimal: Vec<Vec<Need>> = Vec::new();
    for (place, set) in sets.iter().enumerate() {
        let beaten = sets.iter().enumerate().any(|(other_place, other)| {
            within(other, set) && (other.len() < set.len() || other_place < place)
        });
        if !beaten {
            minimal.push(set.clone());
        }
    }
    minimal
}

/// Whoever waits for the latest day has waited for the others.
fn wait_once(set: &mut Vec<Need>) {
    let day = |need: &Need| match need {
        Need::NotBefore { day } => Some(*day),
        _ => None,
    };
    let latest = set.iter().filter_map(day).max();
    let mut kept = false;
    set.retain(|need| day(need).is_none() || (day(need) == latest && !std::mem::replace(&mut kept, true)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MemberId;

    fn need(member: &str) -> Need {
        Need::Confirmed { member: MemberId::new(member).unwrap() }
    }

    #[test]
    fn alternatives_are_minimal_and_cover_every_failing_condition() {
        let failing = [vec![vec![need("a")], vec![need("b")]], vec![vec![need("a")], vec![need("c")]]];
        assert_eq!(combine(&failing), vec![vec![need("a")], vec![need("b"), need("c")]]);
        let wait = |day: &str| Need::NotBefore { day: day.parse().unwrap() };
        let waiting = [vec![vec![wait("2021-01-02")]], vec![vec![wait("2021-01-03")]], vec![vec![need("a")]]];
        assert_eq!(combine(&waiting), vec![vec![wait("2021-01-03"), need("a")]], "one day to wait for");
        assert!(combine(&[vec![vec![need("a")]], vec![]]).is_empty(), "one that cannot be mended decides");
    }
}
