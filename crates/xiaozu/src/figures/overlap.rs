use super::survey::Survey;
use super::tally::Tally;

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>) {
    let branch = survey.branch;
    for term in branch.terms().filter(|term| term.covers(branch.as_of())) {
        let Some(leader) = branch.member(&term.leader) else { continue };
        let (seat, backbone) =
            (leader.seat().map(|seat| seat.entry), leader.backbone.map(|since| since.entry));
        tally.one(Some(&term.group), seat.or(backbone).is_some());
        tally.rests_on([Some(term.entry), seat, backbone].into_iter().flatten());
    }
}
