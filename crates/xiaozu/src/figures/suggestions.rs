use super::survey::Survey;
use super::tally::Tally;

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>) {
    for matter in survey.branch.suggestions(survey.first, survey.last) {
        let of_proposer = || survey.group_at(&matter.proposer, matter.on, matter.entry);
        tally.one(matter.group.as_ref().or_else(of_proposer), matter.closed.is_some());
        tally.rests_on([Some(matter.entry), matter.closed.map(|(_, entry)| entry)].into_iter().flatten());
    }
}
