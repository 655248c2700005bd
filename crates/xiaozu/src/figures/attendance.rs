use super::survey::Survey;
use super::tally::Tally;

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>) {
    for session in survey.branch.sessions().filter(|session| survey.covers(session.on)) {
        let present = session.present.iter().filter(|member| !session.guests.contains(member));
        let absent = session.with_cause.iter().chain(&session.without_cause).chain(&session.unlisted);
        let expected = present.map(|member| (member, true)).chain(absent.map(|member| (member, false)));
        let mut anybody = false;
        for (member, came) in expected {
            tally.one(survey.group_at(member, session.on, session.entry), came);
            anybody = true;
        }
        tally.rests_on(anybody.then_some(session.entry));
    }
}
