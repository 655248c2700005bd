use super::survey::Survey;
use super::tally::Tally;

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>) {
    let branch = survey.branch;
    for member in branch.state.members.iter() {
        let account = branch.dues(&member.id).into_iter();
        let months = account
            .flat_map(|account| account.months)
            .filter(|one| survey.covers(one.month.last_day()) && one.month.first_day() <= branch.as_of());
        for one in months {
            let Some(due) = one.due else { continue };
            let group = survey.last_group(member, one.month.first_day(), one.month.last_day());
            tally.money(group, one.paid, due);
            tally.voluntary(group, one.voluntary);
            if !due.is_zero() || !one.voluntary.is_zero() {
                tally.rests_on(one.entries);
            }
        }
    }
}
