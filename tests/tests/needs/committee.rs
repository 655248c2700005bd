//! From a need about the size of the branch or its committee to the entries that bring it about.

use xiaozu::facts::*;
use xiaozu::{ActorId, Book, Branch, Day, Departure, Fact, Member, MemberId, Need, Seat, SeatOf, Standing};

use crate::translate::admit;

pub(crate) fn bring(book: &mut Book, branch: &Branch, need: &Need, day: Day) -> Result<(), String> {
    let seated: Vec<(&Member, Seat)> = branch.committee().collect();
    let last = |count: u32| seated.iter().rev().take(count as usize).map(|(member, _)| member.id.clone());
    let facts: Vec<Fact> = match need {
        Need::FullMembers { more } => (0..*more).map(|number| newcomer(book, number).into()).collect(),
        Need::MembersFewer { fewer } => {
            let gone = branch.members().take(*fewer as usize).map(|member| member.id.clone());
            gone.map(|member| Left { member, how: Departure::Transferred }.into()).collect()
        }
        Need::SeatsFilled { more } => {
            let free = branch.members().filter(|member| member.seat().is_none()).take(*more as usize);
            let seat = |member: MemberId| Seated { member, seat: Seat::Member, portfolio: None };
            free.map(|member| seat(member.id.clone()).into()).collect()
        }
        Need::SeatsVacated { fewer } => last(*fewer).map(|member| Unseated { member }.into()).collect(),
        Need::CommitteeElected => {
            let again = |(member, seat): &(&Member, Seat)| SeatOf {
                member: member.id.clone(),
                seat: *seat,
                portfolio: None,
            };
            vec![CommitteeElected { seats: seated.iter().map(again).collect() }.into()]
        }
        other => return Err(format!("{other:?} is not about the committee")),
    };
    let recorder: ActorId = "recorder".parse().unwrap();
    facts.into_iter().try_for_each(|fact| admit(book, day, recorder.clone(), fact))
}

fn newcomer(book: &Book, number: u32) -> Joined {
    Joined {
        member: format!("new{}-{number}", book.entries().len()).parse().unwrap(),
        name: "新".parse().unwrap(),
        standing: Standing::Full,
        party_since: None,
        unit: None,
        post: None,
        cadre: false,
        backbone: false,
    }
}
