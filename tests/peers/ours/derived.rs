//! What serde derives for the lines of the story, without a flattened field: the peer of our reader.

use serde::Deserialize;
use xiaozu::facts::*;
use xiaozu::{
    About, ActorId, Ballots, Day, ElectionId, FormationId, GroupId, GroupOf, MatterId, Measure, MemberId,
    Outcome, PersonId, Plan, Problem, Quarter, Rating, Route, Seat, Seq, Standing, Text,
};

macro_rules! lines {
    ($($kind:ident { $($(#[$attr:meta])* $field:ident: $ty:ty,)* })*) => {
        #[derive(Deserialize)]
        #[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
        #[expect(dead_code, reason = "only read")]
        pub(crate) enum Line {$(
            $kind {
                seq: Option<Seq>,
                on: Day,
                recorded: Option<Day>,
                by: ActorId,
                decided_by: Option<ActorId>,
                $($(#[$attr])* $field: $ty,)*
            },
        )*}
    };
}

lines! {
    Founded { name: Text, }
    Joined {
        member: MemberId, name: Text, standing: Standing, party_since: Option<Day>, unit: Option<Text>,
        post: Option<Text>, #[serde(default)] cadre: bool, #[serde(default)] backbone: bool,
    }
    WentAway { member: MemberId, place: Text, }
    CameBack { member: MemberId, }
    ServiceBrought { member: MemberId, from: Day, until: Day, archive: Text, }
    Seated { member: MemberId, seat: Seat, portfolio: Option<Text>, }
    FormationAdopted { formation: FormationId, plan: Plan, groups: Vec<GroupOf>, }
    ElectionCalled { election: ElectionId, group: GroupId, seats: Option<Seats>, }
    Applied { election: ElectionId, member: MemberId, }
    Recommended { election: ElectionId, present: Vec<MemberId>, counts: Vec<Recommendation>, }
    Polled { election: ElectionId, present: Vec<MemberId>, ballots: Ballots, }
    Assessed { election: ElectionId, member: MemberId, standards: Standards, }
    Appointed {
        member: MemberId, group: GroupId, election: Option<ElectionId>, route: Option<Route>,
        letter: Option<Text>, card: Option<Text>, archive: Option<Text>, from: Option<Day>,
    }
    LeaderReviewed {
        leader: MemberId, quarter: Quarter, rating: Rating, #[serde(default)] problems: Vec<Problem>,
    }
    GroupReviewed {
        group: GroupId, quarter: Quarter, rating: Rating, #[serde(default)] problems: Vec<Problem>,
    }
    MeasureTaken {
        leader: MemberId, measure: Measure, quarter: Option<Quarter>, reason: Option<Text>,
    }
    Commended { leader: MemberId, year: i32, }
    Nominated { matter: MatterId, leader: MemberId, group: GroupId, person: PersonId, text: Option<Text>, }
    Supervised { matter: MatterId, leader: MemberId, group: GroupId, member: MemberId, text: Option<Text>, }
    Suggested { matter: MatterId, member: MemberId, about: About, text: Text, }
    Answered { matter: MatterId, outcome: Option<Outcome>, text: Text, }
    Closed { matter: MatterId, text: Option<Text>, }
    SuggestionDayHeld { problems: u32, }
    ProblemEntered {
        matter: MatterId, member: MemberId, day: Option<Day>, about: About, text: Text, responsible: MemberId,
        deadline: Day,
    }
}
