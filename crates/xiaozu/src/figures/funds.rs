use super::survey::Survey;
use super::tally::Tally;
use crate::money::funds;

pub(super) fn count(survey: &Survey<'_>, tally: &mut Tally<'_>) {
    for used in funds::used(&survey.branch.state, survey.first, survey.last) {
        tally.money(Some(used.group), used.spent.amount, used.available.amount);
        tally.rests_on(used.available.entries.into_iter().chain(used.spent.entries));
    }
}
