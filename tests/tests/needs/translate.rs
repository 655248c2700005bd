//! From a need to the entries that bring it about.

use xiaozu::facts::*;
use xiaozu::{
    ActorId, Ballot, Ballots, Book, Branch, Day, Draft, Election, ElectionId, Fact, Fen, Figures, GroupId,
    MatterId, MatterKind, Measure, MemberId, MonthPaid, Need, Poll, PollState, Rating, Route, Seat, Standing,
};

use crate::{committee, meetings, reform};

/// What is asked about, where a formation has to make it hold: the group, and who has to be in it.
pub(crate) type Wanted = Option<(GroupId, Option<MemberId>)>;

/// Records what brings the needs of one alternative about, on a day. `whole` is the alternative that
/// `applied` is a part of: what is left out of it must not come about by accident.
pub(crate) fn bring_about(
    book: &mut Book,
    applied: &[Need],
    whole: &[Need],
    wanted: &Wanted,
    day: Day,
) -> Result<(), String> {
    let mut needs: Vec<&Need> = applied.iter().filter(|need| need.is_entry()).collect();
    needs.sort_by_key(|need| turn(need));
    let mut polled = false;
    for need in needs {
        if let Need::VotersPresent { election, .. } | Need::Elected { election, .. } = need {
            if !std::mem::replace(&mut polled, true) {
                poll(book, election, applied, whole, day)?;
            }
        } else {
            bring(book, need, wanted, day)?;
        }
    }
    Ok(())
}

/// Who a person is comes before what the person does; the stages of an election follow their order.
fn turn(need: &Need) -> u8 {
    match need {
        Need::Reformed => 0,
        Need::Confirmed { .. } | Need::RightsRestored { .. } => 1,
        Need::Placed { .. } => 2,
        Need::Applied { .. } => 3,
        Need::Recommended { .. } => 4,
        Need::VotersPresent { .. } | Need::Elected { .. } => 5,
        Need::LotDrawn { .. } => 6,
        _ => 7,
    }
}

pub(crate) fn admit(book: &mut Book, day: Day, by: ActorId, fact: impl Into<Fact>) -> Result<(), String> {
    book.admit([Draft::new(day, by, fact)]).map(|_| ()).map_err(|error| error.to_string())
}

fn bring(book: &mut Book, need: &Need, wanted: &Wanted, day: Day) -> Result<(), String> {
    let branch = book.as_of(day);
    let in_force = || branch.formation().map(|formation| formation.id.clone());
    let recorder: ActorId = "recorder".parse().unwrap();
    let reason = || "理由".parse().unwrap();
    let fact: Fact = match need.clone() {
        Need::Confirmed { member } => Confirmed { member }.into(),
        Need::RightsRestored { member } => RightsRestored { member }.into(),
        Need::Placed { member, group } => {
            let group = group.or_else(|| branch.groups().next().map(|group| group.id.clone()));
            Placed { member, group: group.ok_or("no group")?, formation: in_force() }.into()
        }
        Need::Reformed => {
            let id = format!("r{}", book.entries().len());
            reform::formation(&branch, wanted.as_ref(), &id).into()
        }
        Need::ReasonGiven { clause, member } => ReasonGiven { clause, member, reason: reason() }.into(),
        Need::LeaderAppointed { group } => return somebody_appointed(book, &group, day),
        Need::Applied { election, member } => {
            return admit(book, day, member.clone().into(), Applied { election, member });
        }
        Need::Recommended { election, member } => {
            let election = branch.election(&election).ok_or("no election")?;
            recommended(&branch, election, &member).into()
        }
        Need::LotDrawn { election, member } => {
            LotDrawn { election, winner: member, drawn_by: recorder.clone() }.into()
        }
        Need::Assessed { election, member } => {
            let met = || Judged { met: true, note: None };
            let standards =
                Standards { conviction: met(), discipline: met(), conduct: met(), dedication: met() };
            Assessed { election, member, standards }.into()
        }
        Need::LeaderReviewed { leader, quarter } => {
            LeaderReviewed { leader, quarter, rating: Rating::Excellent, problems: vec![].into() }.into()
        }
        Need::GroupReviewed { group, quarter } => {
            GroupReviewed { group, quarter, rating: Rating::Excellent, problems: vec![].into() }.into()
        }
        Need::MeasureTaken { leader, measure, quarter } => measure_taken(leader, measure, quarter).into(),
        Need::Commended { leader, year } => Commended { leader, year }.into(),
        Need::YearCommended { year } => NoneCommended { year, reason: reason() }.into(),
        Need::MeritApplied { leader, years } => MeritApplied { leader, years }.into(),
        Need::DaysInOffice { member, days } => service(member, days).into(),
        Need::FundsAllocated { group, year, amount } => {
            FundsAllocated { group, year, amount: amount.unwrap_or(Fen::new(1).unwrap()) }.into()
        }
        Need::AccountsOpened { group, quarter } => {
            let Figures { allocated, spent, balance } = branch.statement(group.as_ref(), quarter).figures();
            AccountsOpened { group, quarter, allocated, spent, balance }.into()
        }
        Need::DuesPaid { member, month, amount } => {
            DuesPaid { member, months: vec![MonthPaid { month, amount }] }.into()
        }
        Need::DuesWaived { member, month } => {
            DuesWaived { member, from: month, until: month, decision: reason() }.into()
        }
        Need::GoodCause { member, missed, month } => {
            let (from, until) = (month.first_day(), month.last_day());
            GoodCause { member, missed, from, until, reason: reason() }.into()
        }
        Need::Seated { member } => Seated { member, seat: Seat::Member, portfolio: None }.into(),
        Need::TakesOffice { member, .. } => return takes_office(book, member, day),
        Need::Answered { matter, kind } => return answered(book, matter, kind, day),
        Need::Closed { matter } => Closed { matter, text: None }.into(),
        Need::ProblemsEntered { day: held, more } => {
            return (0..more).try_for_each(|_| problem_entered(book, held, day));
        }
        Need::FullMembers { .. }
        | Need::MembersFewer { .. }
        | Need::SeatsFilled { .. }
        | Need::SeatsVacated { .. }
        | Need::CommitteeElected => return committee::bring(book, &branch, need, day),
        // Nobody is developed in these books: `development.rs` brings these about.
        Need::MembershipApplied { .. }
        | Need::GroupHeard { .. }
        | Need::Introducers { .. }
        | Need::TrainingDays { .. }
        | Need::TrainingHours { .. } => return Err(format!("{need:?} in a book without applicants")),
        Need::SecretarySeated => {
            let free = branch.members().find(|one| one.seat().is_none() && one.suspended.is_none());
            let member = free.or_else(|| branch.members().next()).ok_or("nobody")?;
            if member.seat().is_some() {
                admit(book, day, recorder.clone(), Unseated { member: member.id.clone() })?;
            }
            Seated { member: member.id.clone(), seat: xiaozu::Seat::Deputy, portfolio: None }.into()
        }
        Need::Paired { learner } => {
            let network = branch.learning_network();
            let others = || branch.members().filter(|one| one.id.as_str() != learner.as_str());
            let reached = |one: &&xiaozu::Member| {
                network.places.iter().any(|at| at.person.as_str() == one.id.as_str() && at.steps.is_some())
            };
            let guide = others().find(reached).or_else(|| others().next()).ok_or("nobody")?.id.clone();
            Paired { guide, learner, subject: reason(), until: None }.into()
        }
        Need::NotBefore { .. } | Need::VotersPresent { .. } | Need::Elected { .. } => return Ok(()),
        other => meetings::entry(&branch, &other).ok_or_else(|| format!("{other:?}"))?,
    };
    admit(book, day, recorder, fact)
}

fn measure_taken(leader: MemberId, measure: Measure, quarter: xiaozu::Quarter) -> MeasureTaken {
    MeasureTaken { leader, measure, quarter: Some(quarter), reason: None }
}

/// Service elsewhere, long before anything the book can have.
fn service(member: MemberId, days: i64) -> ServiceBrought {
    let from = Day::new(1990, 1, 1).unwrap();
    let days = u32::try_from(days).unwrap_or(1).saturating_sub(1);
    ServiceBrought { member, from, until: from.plus_days(days), archive: "档".parse().unwrap() }
}

/// Whoever holds the seat gives it up first.
fn takes_office(book: &mut Book, member: MemberId, day: Day) -> Result<(), String> {
    let branch = book.as_of(day);
    let group = branch.member(&member).and_then(|one| one.group()).ok_or("in no group")?.clone();
    let holders: Vec<MemberId> = branch
        .terms()
        .filter(|term| term.group == group && term.covers(day))
        .map(|term| term.leader.clone())
        .collect();
    let recorder: ActorId = "recorder".parse().unwrap();
    for holder in holders {
        admit(book, day, recorder.clone(), Resigned { member: holder })?;
    }
    let (election, route, from) = (None, Some(Route::Designated), None);
    let (letter, card, archive) = (None, None, None);
    admit(book, day, recorder, Appointed { member, group, election, route, letter, card, archive, from })
}

/// By the committee; for support by a secretary or deputy, a new one where there is none.
fn answered(book: &mut Book, matter: MatterId, kind: MatterKind, day: Day) -> Result<(), String> {
    let mut decides: ActorId = "committee".parse().unwrap();
    if kind == MatterKind::Support {
        let branch = book.as_of(day);
        let proposer = branch.matter(&matter).ok_or("no matter")?.proposer.clone();
        let mut others = branch.committee().filter(|(one, _)| one.id != proposer);
        let chief = others.find(|(_, seat)| *seat != Seat::Member).map(|(one, _)| one.id.clone());
        let chief = match (chief, branch.groups().next()) {
            (Some(chief), _) => chief,
            (None, group) => {
                let member = newcomer(book, &branch, &group.ok_or("no group")?.id, day)?;
                let seated = Seated { member: member.clone(), seat: Seat::Deputy, portfolio: None };
                admit(book, day, "recorder".parse().unwrap(), seated)?;
                member
            }
        };
        decides = chief.into();
    }
    let fact = Answered { matter, outcome: None, text: "已答复".parse().unwrap() };
    let draft = Draft::new(day, "recorder".parse().unwrap(), fact).decided_by(decides);
    book.admit([draft]).map(|_| ()).map_err(|error| error.to_string())
}

fn problem_entered(book: &mut Book, held: Day, day: Day) -> Result<(), String> {
    let member = book.as_of(day).members().next().ok_or("nobody is left")?.id.clone();
    let problem = ProblemEntered {
        matter: format!("new{}", book.entries().len()).parse().unwrap(),
        member: member.clone(),
        day: Some(held),
        about: xiaozu::About::Topic("热水".parse().unwrap()),
        text: "热水不足".parse().unwrap(),
        responsible: member,
        deadline: day,
    };
    admit(book, day, "recorder".parse().unwrap(), problem)
}

/// Whoever of the group can be appointed; a newcomer where nobody can.
fn somebody_appointed(book: &mut Book, group: &GroupId, day: Day) -> Result<(), String> {
    let branch = book.as_of(day);
    let mut people: Vec<MemberId> = branch.members_of(group).map(|member| member.id.clone()).collect();
    if people.is_empty() {
        people.push(newcomer(book, &branch, group, day)?);
    }
    let papers = Some("字".parse().unwrap());
    let mut last = String::new();
    for member in people {
        let fact = Appointed {
            member,
            group: group.clone(),
            election: None,
            route: Some(Route::Designated),
            letter: papers.clone(),
            card: papers.clone(),
            archive: papers.clone(),
            from: None,
        };
        match admit(book, day, "recorder".parse().unwrap(), fact) {
            Ok(()) => return Ok(()),
            Err(why) => last = why,
        }
    }
    Err(last)
}

fn newcomer(book: &mut Book, branch: &Branch, group: &GroupId, day: Day) -> Result<MemberId, String> {
    let member: MemberId = format!("new{}", book.entries().len()).parse().unwrap();
    let joined = Joined {
        member: member.clone(),
        name: "新".parse().unwrap(),
        standing: Standing::Full,
        party_since: None,
        unit: None,
        post: None,
        cadre: false,
        backbone: false,
    };
    let formation = branch.formation().map(|formation| formation.id.clone());
    let recorder: ActorId = "recorder".parse().unwrap();
    admit(book, day, recorder.clone(), joined)?;
    admit(book, day, recorder, Placed { member: member.clone(), group: group.clone(), formation })?;
    Ok(member)
}

/// Those of the group who may vote and should attend; the person concerned comes in any case.
fn voters(branch: &Branch, election: &Election, concerned: Option<&MemberId>) -> Vec<MemberId> {
    let entitled = |one: &&xiaozu::Member| one.standing == Standing::Full && one.suspended.is_none();
    let group = branch.members_of(&election.group).filter(entitled);
    let day = branch.as_of();
    group.filter(|one| !one.is_excused(day) || Some(&one.id) == concerned).map(|one| one.id.clone()).collect()
}

fn recommended(branch: &Branch, election: &Election, member: &MemberId) -> Recommended {
    let present = voters(branch, election, Some(member));
    let all = u32::try_from(present.len()).unwrap();
    let counts = election.standing().map(|one| Recommendation {
        member: one.member.clone(),
        votes: if one.member == *member { all } else { 0 },
    });
    Recommended { election: election.id.clone(), counts: counts.collect(), present }
}

/// One round: as many present, and as many votes, as the needs say, and not one more.
fn poll(book: &mut Book, id: &ElectionId, applied: &[Need], whole: &[Need], day: Day) -> Result<(), String> {
    if let Some(Need::Elected { member, .. }) =
        applied.iter().find(|need| matches!(need, Need::Elected { .. }))
    {
        leave_run_off(book, id, member, day)?;
    }
    let branch = book.as_of(day);
    let election = branch.election(id).ok_or("no election")?;
    let elected = applied.iter().find_map(|need| match need {
        Need::Elected { member, votes, .. } => Some((member, *votes)),
        _ => None,
    });
    let more = |needs: &[Need]| {
        needs.iter().find_map(|need| match need {
            Need::VotersPresent { more, .. } => Some(*more as usize),
            _ => None,
        })
    };
    let mut present = voters(&branch, election, None);
    if present.is_empty() {
        present = voters(&branch, election, elected.map(|(member, _)| member));
    }
    if more(whole).is_some() {
        let last = election.polls().iter().flat_map(Poll::rounds).next_back();
        let before = last.map_or(0, |round| round.quorum.count as usize);
        let enough = before + more(applied).unwrap_or(0);
        if enough > present.len() {
            return Err(format!("{enough} voters, and there are {}", present.len()));
        }
        let least = elected.filter(|_| more(applied).is_some()).map_or(0, |(_, votes)| votes as usize);
        if least > present.len() {
            return Err(format!("{least} votes, and there are {} voters", present.len()));
        }
        present.truncate(enough.max(least));
    }
    let record = |book: &mut Book, ballot: Option<Ballot>| {
        let mut ballots = Ballots::new();
        if let Some((ballot, (_, votes))) = ballot.zip(elected) {
            ballots.put(ballot, votes).unwrap();
        }
        let fact = Polled { election: id.clone(), present: present.clone(), ballots };
        admit(book, day, "recorder".parse().unwrap(), fact)
    };
    let Some((member, _)) = elected else { return record(book, None) };
    let field: Vec<MemberId> = match election.polls().last() {
        Some(poll) if *poll.state() == PollState::Open => poll.field().to_vec(),
        _ => election.candidates().map(|one| one.member.clone()).collect(),
    };
    if field.contains(member) {
        return record(book, Some(Ballot::new(vec![member.clone()], vec![], vec![])));
    }
    // Written in beside an "against" somebody who still stands.
    let mut last = Err("nobody to be against".to_owned());
    for against in field {
        last = record(book, Some(Ballot::new(vec![], vec![against], vec![member.clone()])));
        if last.is_ok() {
            break;
        }
    }
    last
}

/// A run-off takes no write-in: one vote for one of the tied opens the field again.
fn leave_run_off(book: &mut Book, id: &ElectionId, member: &MemberId, day: Day) -> Result<(), String> {
    let branch = book.as_of(day);
    let election = branch.election(id).ok_or("no election")?;
    let open = election.polls().last().filter(|poll| *poll.state() == PollState::Open && poll.is_run_off());
    let Some(poll) = open.filter(|poll| !poll.field().contains(member)) else { return Ok(()) };
    let one = poll.field().iter().find(|id| present_in(&branch, election, id)).ok_or("nobody stands")?;
    let mut ballots = Ballots::new();
    ballots.put(Ballot::new(vec![one.clone()], vec![], vec![]), 1).unwrap();
    let fact = Polled { election: id.clone(), present: voters(&branch, election, Some(one)), ballots };
    admit(book, day, "recorder".parse().unwrap(), fact)
}

fn present_in(branch: &Branch, election: &Election, id: &MemberId) -> bool {
    let member = branch.member(id).filter(|member| member.group() == Some(&election.group));
    member.is_some_and(|member| member.standing == Standing::Full && member.suspended.is_none())
}
