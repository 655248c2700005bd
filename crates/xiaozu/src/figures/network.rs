use super::survey::Survey;
use super::tally::Tally;

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>) {
    for place in survey.branch.learning_network().places {
        let member = survey.branch.state.members.get(place.person.as_str());
        tally.one(member.and_then(|member| member.group()), place.steps.is_some());
        tally.rests_on(place.guides.into_iter().filter(|_| place.steps.is_some()).map(|guide| guide.entry));
    }
}
