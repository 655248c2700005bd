//! Questions of every form about the people, groups and elections of a branch, known and unknown.

use xiaozu::{Bearer, Branch, ElectionId, Fen, GroupId, MemberId, Poll, PollState, Question, Right};
use xiaozu_synth::Dice;

/// The newest elections, every group, a handful of members, and some nobody has heard of.
pub(crate) fn all(branch: &Branch, dice: &mut Dice) -> Vec<Question> {
    let mut members: Vec<MemberId> = branch.members().map(|member| member.id.clone()).collect();
    members.extend(branch.terms().map(|term| term.leader.clone()));
    let mut chosen: Vec<MemberId> = (0..6).filter_map(|_| dice.pick(&members).cloned()).collect();
    chosen.extend(branch.elections().filter_map(|one| one.polls().last()).flat_map(tied).take(3));
    chosen.push("nobody".parse().unwrap());
    let mut groups: Vec<GroupId> = branch.groups().map(|group| group.id.clone()).collect();
    groups.extend(branch.terms().map(|term| term.group.clone()).take(2));
    groups.push("nowhere".parse().unwrap());
    let mut elections: Vec<ElectionId> = branch.elections().map(|election| election.id.clone()).collect();
    elections.reverse();
    elections.truncate(5);
    elections.push("never".parse().unwrap());

    let mut questions: Vec<Question> =
        groups.iter().map(|group| Question::WhoLeads { group: group.clone() }).collect();
    for group in &groups {
        questions.push(Question::NothingOverdue { bearer: Bearer::Group(group.clone()) });
        for year in branch.as_of().year() - 1..=branch.as_of().year() + 1 {
            let amount = Fen::new(i64::from(dice.below(40_000))).unwrap();
            questions.push(Question::MaySpend { group: group.clone(), amount, year });
        }
    }
    questions.extend(branch.matters().map(|matter| Question::Answered { matter: matter.id.clone() }).take(5));
    questions.push(Question::Answered { matter: "nothing".parse().unwrap() });
    questions.push(Question::NothingOverdue { bearer: Bearer::Branch });
    let overdue = branch.overdue();
    for duty in (0..3).filter_map(|_| dice.pick(&overdue)) {
        let (duty, bearer, period) = (duty.kind, duty.bearer.clone(), duty.period);
        questions.push(Question::DutyDone { duty, bearer, period });
    }
    for member in &chosen {
        questions.push(Question::NothingOverdue { bearer: Bearer::Member(member.clone()) });
        let who = || member.clone();
        let right = dice.pick(Right::ALL).copied().unwrap_or(Right::Rate);
        let person = dice.pick(&chosen).cloned().unwrap_or_else(who).into();
        questions.push(Question::MayExercise { right, leader: who() });
        questions.push(Question::MayExerciseOn { right, leader: who(), person });
        questions.push(Question::WhereIs { member: who() });
        questions.push(Question::DuesOwed { member: who() });
        questions.push(Question::MeasureOwed { leader: who() });
        questions.push(Question::MeritOwed { leader: who() });
        questions.push(Question::MayBeSecretary { member: who() });
        for year in branch.as_of().year() - 2..=branch.as_of().year() + 1 {
            questions.push(Question::MayBeCommended { leader: who(), year });
        }
        for group in &groups {
            questions.push(Question::MayVote { group: group.clone(), member: who() });
        }
        for election in &elections {
            let election = || election.clone();
            questions.push(Question::MayApply { election: election(), member: who() });
            questions.push(Question::Elected { election: election(), member: who() });
            questions.push(Question::MayBeAppointed { election: election(), member: who() });
        }
    }
    questions
}

/// Those the rounds left tied.
fn tied(poll: &Poll) -> Vec<MemberId> {
    match poll.state() {
        PollState::Tied { among, .. } => among.clone(),
        _ => vec![],
    }
}
