//! The network of who leads whom in learning (3.1a).
//!
//! Two kinds of ties make it. By office, without any entry of its own: secretary and deputies lead every
//! leader, a leader leads the members of the own group. By a recorded pair: its guide leads its learner,
//! whoever the two are. Nobody leads the masses by office: they are reached by pairs only. The clause
//! names the first two steps by office, and pairs are strong with weak: asking for a recorded pair for
//! everybody would make a breach of every member who needs no help.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::state::Learner;
use crate::book::Seq;
use crate::branch::{Branch, Member, Seat, State};
use crate::{Day, MemberId, PersonId};

/// By what somebody leads somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// By a recorded pair.
    Pair,
    /// By office: a secretary leads leaders, a leader the members of the own group.
    Office,
}

/// Somebody who leads somebody else in learning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Guide {
    /// By what.
    pub by: Tie,
    /// The entry it rests on: the pair, the appointment, the seat.
    pub entry: Seq,
    /// Who leads.
    pub guide: MemberId,
}

/// A person's place in the learning network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetworkPlace {
    /// The person: a member, or a learner of the masses.
    pub person: PersonId,
    /// Who leads the person: pairs first, then by office, each in the order of the entries.
    pub guides: Vec<Guide>,
    /// The fewest steps from a secretary or deputy: 0 for them, none for whoever is not reached.
    pub steps: Option<u32>,
}

/// The learning network on a date: everybody on the roster in the order they joined, then the masses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LearningNetwork {
    /// Everybody's place.
    pub places: Vec<NetworkPlace>,
}

impl LearningNetwork {
    /// Whom the network does not reach.
    pub fn unreached(&self) -> impl Iterator<Item = &NetworkPlace> {
        self.places.iter().filter(|place| place.steps.is_none())
    }
}

impl Branch {
    /// Who leads whom in learning on the date, from the secretary and the deputies down to the masses, and
    /// whom nobody reaches (结对互学, 3.1a).
    ///
    /// Secretary and deputies lead every leader, and a leader the members of the own group, by office;
    /// other ties are recorded pairs. The masses are reached by pairs only.
    #[must_use]
    pub fn learning_network(&self) -> LearningNetwork {
        let people = People::of(&self.state);
        let web = people.on(self.as_of());
        let places = (0..people.all.len()).filter(|at| people.is_here(*at, self.as_of())).filter_map(|at| {
            let guides = web.ties_to(at).filter_map(|tie| people.guide(tie)).collect();
            Some(NetworkPlace { person: people.id(at)?, guides, steps: web.steps.get(at).copied().flatten() })
        });
        LearningNetwork { places: places.collect() }
    }

    /// How many steps everybody here would be from a secretary or deputy, if some pairs had ended and others were
    /// formed.
    pub(crate) fn steps_supposing(
        &self,
        ended: &FxHashSet<Two<'_>>,
        new: &[Two<'_>],
    ) -> Vec<(PersonId, Option<u32>)> {
        let people = People::of(&self.state);
        let web = people.supposing(self.as_of(), ended, new);
        let here = (0..people.all.len()).filter(|at| people.is_here(*at, self.as_of()));
        here.filter_map(|at| Some((people.id(at)?, web.steps.get(at).copied().flatten()))).collect()
    }
}

/// A guide, and whom he or she leads.
pub(crate) type Two<'a> = (&'a MemberId, &'a str);

/// A person the book knows: a member, a learner of the masses, or first the one and then the other.
#[derive(Clone, Copy)]
pub(super) struct Person<'a> {
    pub(super) member: Option<&'a Member>,
    pub(super) learner: Option<&'a Learner>,
}

/// Everybody the book knows, by place: members first.
pub(super) struct People<'a> {
    state: &'a State,
    all: Vec<Person<'a>>,
    places: FxHashMap<&'a str, usize>,
}

/// One tie, by the places of the two.
pub(super) struct TieAt {
    pub(super) guide: usize,
    learner: usize,
    by: Tie,
    entry: Seq,
}

/// The network on one day.
pub(super) struct Web {
    /// Ordered by learner, pairs first, then by entry.
    ties: Vec<TieAt>,
    /// Whether somebody sits as secretary or deputy.
    pub(super) headed: bool,
    pub(super) steps: Vec<Option<u32>>,
}

impl Web {
    pub(super) fn ties_to(&self, learner: usize) -> impl Iterator<Item = &TieAt> {
        let first = self.ties.partition_point(|tie| tie.learner < learner);
        self.ties.iter().skip(first).take_while(move |tie| tie.learner == learner)
    }
}

impl<'a> People<'a> {
    pub(super) fn of(state: &'a State) -> Self {
        let mut people = Self { state, all: Vec::new(), places: FxHashMap::default() };
        for member in state.members.iter() {
            people.places.insert(member.id.as_str(), people.all.len());
            people.all.push(Person { member: Some(member), learner: None });
        }
        for learner in state.learning.learners.iter() {
            match people.places.get(learner.learner.as_str()).and_then(|at| people.all.get_mut(*at)) {
                Some(person) => person.learner = Some(learner),
                None => {
                    people.places.insert(learner.learner.as_str(), people.all.len());
                    people.all.push(Person { member: None, learner: Some(learner) });
                }
            }
        }
        people
    }

    pub(super) fn get(&self, at: usize) -> Option<Person<'a>> {
        self.all.get(at).copied()
    }

    pub(super) fn count(&self) -> usize {
        self.all.len()
    }

    pub(super) fn id(&self, at: usize) -> Option<PersonId> {
        let person = self.get(at)?;
        person
            .member
            .map(|member| member.id.clone().into())
            .or_else(|| person.learner.map(|learner| learner.learner.clone()))
    }

    /// Whether the person is on the roster or led by the branch on a day.
    pub(super) fn is_here(&self, at: usize, day: Day) -> bool {
        self.get(at).is_some_and(|person| {
            person.member.is_some_and(|member| is_member(member, day))
                || person.learner.is_some_and(|learner| learner.span.covers(day))
        })
    }

    /// Every guide is a member: pairs and offices name nobody else.
    fn guide(&self, tie: &TieAt) -> Option<Guide> {
        let guide = self.get(tie.guide)?.member?.id.clone();
        Some(Guide { by: tie.by, entry: tie.entry, guide })
    }

    /// The network on a day.
    pub(super) fn on(&self, day: Day) -> Web {
        self.supposing(day, &FxHashSet::default(), &[])
    }

    /// The network on a day, if some pairs had ended and others were formed.
    fn supposing(&self, day: Day, ended: &FxHashSet<Two<'_>>, new: &[Two<'_>]) -> Web {
        let mut ties = Vec::new();
        let heads = self.heads(day);
        let mut leaders: Vec<(&str, usize, Seq)> = Vec::new();
        for term in self.state.terms.iter().filter(|term| term.covers(day)) {
            if let Some(at) = self.places.get(term.leader.as_str()) {
                leaders.push((term.group.as_str(), *at, term.entry));
            }
        }
        for (learner, person) in self.all.iter().enumerate() {
            let Some(member) = person.member.filter(|member| is_member(member, day)) else { continue };
            let by = Tie::Office;
            if leaders.iter().any(|(_, leader, _)| *leader == learner) {
                let led = heads.iter().filter(|(head, _)| *head != learner);
                ties.extend(led.map(|(guide, entry)| TieAt { guide: *guide, learner, by, entry: *entry }));
            } else if let Some(stay) = member.stays.iter().rfind(|stay| stay.span.covers(day)) {
                let led = leaders.iter().filter(|(group, ..)| *group == stay.group.as_str());
                ties.extend(led.map(|(_, guide, entry)| TieAt { guide: *guide, learner, by, entry: *entry }));
            }
        }
        let standing = self.state.learning.pairs().filter(|pair| pair.span.covers(day));
        let standing = standing.map(|pair| (&pair.guide, pair.learner.as_str(), pair.entry));
        let standing = standing.filter(|(guide, learner, _)| !ended.contains(&(guide, learner)));
        // What is supposed has no entry yet.
        let new = new.iter().map(|(guide, learner)| (*guide, *learner, Seq(u32::MAX)));
        for (guide, learner, entry) in standing.chain(new) {
            let places = (self.places.get(guide.as_str()), self.places.get(learner));
            if let (Some(guide), Some(learner)) = places {
                ties.push(TieAt { guide: *guide, learner: *learner, by: Tie::Pair, entry });
            }
        }
        ties.sort_unstable_by_key(|tie| (tie.learner, tie.by, tie.entry));
        let steps = self.steps(&heads, &ties);
        Web { ties, headed: !heads.is_empty(), steps }
    }

    /// Secretary and deputies, with the entries that seated them.
    fn heads(&self, day: Day) -> Vec<(usize, Seq)> {
        let seat = |person: &Person<'_>| {
            let member = person.member.filter(|member| is_member(member, day))?;
            let seat = member.seats.iter().rfind(|seat| seat.span.covers(day))?;
            (seat.seat != Seat::Member).then_some(seat.entry)
        };
        self.all.iter().enumerate().filter_map(|(at, person)| Some((at, seat(person)?))).collect()
    }

    /// The fewest steps from a head to everybody: breadth first.
    fn steps(&self, heads: &[(usize, Seq)], ties: &[TieAt]) -> Vec<Option<u32>> {
        let mut led: Vec<Vec<usize>> = vec![Vec::new(); self.all.len()];
        for tie in ties {
            if let Some(led) = led.get_mut(tie.guide) {
                led.push(tie.learner);
            }
        }
        let mut steps: Vec<Option<u32>> = vec![None; self.all.len()];
        let mut front: Vec<usize> = heads.iter().map(|(at, _)| *at).collect();
        let mut step = 0;
        while !front.is_empty() {
            let mut reached = Vec::new();
            for at in front {
                if let Some(place) = steps.get_mut(at).filter(|place| place.is_none()) {
                    *place = Some(step);
                    reached.extend(led.get(at).into_iter().flatten().copied());
                }
            }
            front = reached;
            step += 1;
        }
        steps
    }

    /// Since when each of these people has been here and unreached without a break.
    pub(super) fn unreached_since(&self, people: Vec<usize>, as_of: Day) -> Vec<(usize, Day)> {
        let (mut open, mut found, mut start) = (people, Vec::new(), as_of);
        for day in self.days_of_change(as_of) {
            let web = self.on(day);
            open.retain(|at| {
                let unreached = self.is_here(*at, day) && web.steps.get(*at).copied().flatten().is_none();
                if !unreached {
                    found.push((*at, start));
                }
                unreached
            });
            if open.is_empty() {
                break;
            }
            start = day;
        }
        found.extend(open.into_iter().map(|at| (at, start)));
        found
    }

    /// The days on which the network may have changed, the latest first.
    fn days_of_change(&self, as_of: Day) -> Vec<Day> {
        let mut days: Vec<Day> = Vec::new();
        for person in &self.all {
            if let Some(member) = person.member {
                days.push(member.joined);
                days.extend(member.left.map(|(day, ..)| day));
                let spans =
                    member.stays.iter().map(|stay| stay.span).chain(member.seats.iter().map(|s| s.span));
                days.extend(spans.flat_map(|span| [Some(span.from), span.until]).flatten());
            }
            if let Some(learner) = person.learner {
                days.push(learner.span.from);
                days.extend(learner.span.until);
            }
        }
        days.extend(self.state.terms.iter().flat_map(|term| [term.from, term.end()]));
        let spans = self.state.learning.pairs().map(|pair| pair.span);
        days.extend(spans.flat_map(|span| [Some(span.from), span.until]).flatten());
        days.retain(|day| *day <= as_of);
        days.sort_unstable_by(|one, other| other.cmp(one));
        days.dedup();
        days
    }
}

fn is_member(member: &Member, day: Day) -> bool {
    member.joined <= day && member.left.is_none_or(|(left, ..)| day < left)
}
