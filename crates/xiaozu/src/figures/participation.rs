use super::survey::Survey;
use super::tally::Tally;

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>) {
    for election in survey.branch.elections().filter(|election| survey.covers(election.called)) {
        let mut people: Vec<_> = election.applicants.iter().map(|one| &one.member).collect();
        people.sort_unstable();
        people.dedup();
        tally.add(Some(&election.group), people.len() as u64, election.entitled.into());
        tally.rests_on(election.applicants.iter().map(|one| one.applied).chain([election.entry]));
    }
}
