//! The report as one JSON value.

mod rooms;

use serde_json::{Value, json};
use xiaozu::{Branch, Day, Election, Group, MemberId, Question};

use crate::options::Options;

/// Amounts are fen. The keys:
///
/// - `branch`, `founded`, `as_of`, `known_on`, `rulebook`: what is judged, when, by what;
/// - `committee` (member, seat), `committee_term`; `groups` (group, the leader's term, members);
/// - `elections` (stage, ending, applicants, rounds in their published form, winners);
/// - `reviews`, `group_reviews`, `measures`; `commendations`, `merit` by leader, `priority`, `may_be_secretary`;
/// - `duties`: `overdue`, and `coming` within four weeks;
/// - `sessions` with their attendance, `made_up`, `help`, `small_activities`, `reports_received`;
/// - `matters`: everything raised, rights and suggestions alike, with answers; `suggestions`: their figures;
///   `suggestion_days`, `notes`; `duties_done`;
/// - `funds` (accounts, spendings, opened statements), `dues` by member;
/// - `learning` (network, pairs, learners), `model_posts`, `task_groups`, `development`;
/// - `figures` of the year so far, each by group too; `findings`; `answer` when `--why` asks one question.
pub(crate) fn value(branch: &Branch, options: &Options) -> Value {
    let (name, founded) = branch.founded().map_or((None, None), |(name, day)| (Some(name), Some(day)));
    let mut leaders: Vec<&MemberId> = branch.commendations().map(|one| &one.leader).collect();
    leaders.sort_unstable();
    leaders.dedup();
    let may_be_secretary = |member: &&xiaozu::Member| {
        branch.decide(&Question::MayBeSecretary { member: member.id.clone() }).holds()
    };
    let mut value = json!({
        "branch": name,
        "founded": founded,
        "as_of": branch.as_of(),
        "known_on": options.known_on,
        "rulebook": branch.rulebook().id,
        "committee": branch.committee().map(|(member, seat)| json!({ "member": member.id, "seat": seat })).collect::<Vec<_>>(),
        "committee_term": branch.committee_term(),
        "groups": branch.groups().map(|one| group(branch, one)).collect::<Vec<_>>(),
        "elections": branch.elections().map(|one| election(branch, one)).collect::<Vec<_>>(),
        "reviews": branch.reviews().collect::<Vec<_>>(),
        "group_reviews": branch.group_reviews().collect::<Vec<_>>(),
        "measures": branch.measures().collect::<Vec<_>>(),
        "commendations": branch.commendations().collect::<Vec<_>>(),
        "merit": leaders.iter().map(|leader| json!({ "leader": leader, "account": branch.merit_of(leader) })).collect::<Vec<_>>(),
        "priority": branch.priority(),
        "may_be_secretary": branch.members().filter(may_be_secretary).map(|one| &one.id).collect::<Vec<_>>(),
        "figures": branch.figures(Day::new(branch.as_of().year(), 1, 1).unwrap_or(Day::first())..=branch.as_of()),
        "findings": branch.findings(),
        "answer": options.why.as_ref().map(|question| branch.decide(question)),
    });
    if let Some(fields) = value.as_object_mut() {
        fields.extend(rooms::rooms(branch));
    }
    value
}

fn group(branch: &Branch, group: &Group) -> Value {
    json!({
        "group": group,
        "leader": branch.leader_of(&group.id),
        "members": branch.members_of(&group.id).collect::<Vec<_>>(),
    })
}

fn election(branch: &Branch, election: &Election) -> Value {
    let rules = branch.publication(election.called);
    let rounds = election.polls().iter().flat_map(xiaozu::Poll::rounds).zip(&election.rounds);
    let rounds = rounds.map(|(round, entry)| round.published(rules, election.corrected.contains(entry)));
    json!({
        "election": election.id,
        "group": election.group,
        "called": election.called,
        "stage": election.stage(),
        "ending": election.ending().map(|(ending, _)| ending),
        "entitled": election.entitled,
        "applicants": election.applicants,
        "rounds": rounds.collect::<Vec<_>>(),
        "winners": election.winners,
    })
}
