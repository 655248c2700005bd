use xiaozu::{Election, Lang, Poll, PollState, PublishedRound, Void, Winner};

use crate::screen::{Screen, pad};

/// The latest election of each group.
pub(super) fn brief(screen: &mut Screen<'_>) {
    for group in screen.branch.groups() {
        if let Some(election) = screen.branch.elections().filter(|one| one.group == group.id).last() {
            let rounds = rounds(screen, election);
            let steps: Vec<String> = rounds.iter().map(|round| outcome(screen, election, round)).collect();
            let called = called(screen, election);
            screen.row(&format!("{called} · {}", steps.join(screen.say("；", "; "))));
        }
    }
}

/// Every election with its rounds in their published form.
pub(super) fn full(screen: &mut Screen<'_>) {
    for election in screen.branch.elections() {
        let called = called(screen, election);
        screen.row(&called);
        for (round, entry) in rounds(screen, election).iter().zip(&election.rounds) {
            let kind = if round.run_off {
                screen.say("再次投票", "run-off")
            } else {
                screen.say("投票", "round")
            };
            let turnout = format!("{}/{}", round.quorum.count, round.quorum.base);
            let (kind, field) = (pad(kind, 9), pad(&screen.names(&round.field), 26));
            let (here, entry) = (screen.say("到会", "present"), screen.entries(&[*entry]));
            screen.row(&format!(
                "  {kind} {field} {here} {turnout} {} {entry}",
                outcome(screen, election, round)
            ));
        }
        for poll in election.polls() {
            if let PollState::Tied { among, .. } = Poll::state(poll) {
                let tied = screen.names(among);
                screen.row(&format!("  {} {tied}", screen.say("同票待抽签", "tied, open to a draw")));
            }
        }
        for winner in &election.winners {
            let verdict = verdict(screen, winner);
            let appointed = winner.appointed.map_or(String::new(), |entry| {
                format!(" · {} {}", screen.say("已任命", "appointed"), screen.entries(&[entry]))
            });
            screen.row(&format!("  → {} {verdict}{appointed}", pad(&screen.name(&winner.member), 8)));
        }
    }
}

fn verdict(screen: &Screen<'_>, winner: &Winner) -> String {
    match &winner.assessment {
        None => screen.yellow(screen.say("待考核", "not yet assessed")),
        Some(judged) if judged.standards.all_met() => {
            screen.green(screen.say("考核通过", "passed the assessment"))
        }
        Some(_) => screen.red(screen.say("考核未通过", "failed the assessment")),
    }
}

fn called(screen: &Screen<'_>, election: &Election) -> String {
    let (stood, entitled) = (election.applicants.len(), election.entitled);
    let line = match screen.lang {
        Lang::Zh => format!("有权 {entitled} 人，申请 {stood} 人"),
        Lang::En => format!("{stood} of {entitled} entitled applied"),
    };
    format!("{} {} {line}", pad(&screen.group(&election.group), 14), election.called)
}

fn rounds(screen: &Screen<'_>, election: &Election) -> Vec<PublishedRound> {
    let rules = screen.branch.publication(election.called);
    let rounds = election.polls().iter().flat_map(Poll::rounds).zip(&election.rounds);
    rounds.map(|(round, entry)| round.published(rules, election.corrected.contains(entry))).collect()
}

/// What came of a round, and of those it elected.
fn outcome(screen: &Screen<'_>, election: &Election, round: &PublishedRound) -> String {
    match round.void {
        Some(Void::BelowQuorum) => screen.yellow(&match screen.lang {
            Lang::Zh => format!("无效：至少需 {} 人到会", round.quorum.needed),
            Lang::En => format!("void: at least {} have to be present", round.quorum.needed),
        }),
        Some(Void::MoreBallotsThanVoters) => {
            screen.yellow(screen.say("无效：选票多于到会人数", "void: more ballots than voters"))
        }
        None if round.elected.is_empty() => screen.yellow(screen.say("无人过线", "nobody over the line")),
        None => {
            let winner = |one: &Winner| {
                let passed = one.assessment.as_ref().is_some_and(|judged| judged.standards.all_met());
                let doubt = if passed { String::new() } else { screen.aside(&verdict(screen, one)) };
                screen.name(&one.member) + &doubt
            };
            let winners = election.winners.iter().filter(|one| round.elected.contains(&one.member));
            let winners = winners.map(winner);
            format!(
                "{} {}",
                screen.say("当选", "elected"),
                winners.collect::<Vec<_>>().join(screen.say("、", ", "))
            )
        }
    }
}
