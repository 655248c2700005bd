//! The rights that have a fact of their own: judged when exercised (2.1a-d, 2.1h).

use super::apply::raise;
use super::facts::{FirstRated, Grade, MeritRecommended, Nominated, Supervised, ViewGiven};
use super::matter::{About, MatterKind};
use super::weigh::{Exercise, weigh};
use crate::book::Fault;
use crate::branch::{Apply, Stamp, State};
use crate::judgement::Weighing;
use crate::text::Text;
use crate::{GroupId, MatterId, MemberId, PersonId};

struct Exercised<'a> {
    kind: MatterKind,
    matter: &'a MatterId,
    leader: &'a MemberId,
    group: &'a GroupId,
    about: About,
    grade: Option<Grade>,
    text: &'a Option<Text>,
}

/// Keeps a breach for every condition of the exercise that fails.
fn judge(state: &mut State, stamp: &Stamp<'_>, exercise: &Exercise<'_>) {
    let mut weighing = Weighing::default();
    weigh(&mut weighing, state, exercise, stamp.on);
    for reason in weighing.failing() {
        state.breach(exercise.right.rule(), stamp, reason.point, &reason.evidence, vec![]);
    }
}

fn exercise(state: &mut State, stamp: &Stamp<'_>, exercised: Exercised<'_>) -> Result<(), Fault> {
    let Exercised { kind, matter, leader, group, about, grade, text } = exercised;
    state.member(leader)?;
    state.group(group)?;
    let person = match &about {
        About::Person(person) => Some(person),
        About::Organ(_) | About::Group(_) | About::Topic(_) => None,
    };
    if let Some(right) = kind.right() {
        judge(state, stamp, &Exercise { right, leader, group: Some(group), person });
    }
    raise(state, stamp, matter, kind, leader, |raised| {
        raised.group = Some(group.clone());
        raised.about = Some(about);
        raised.grade = grade;
        raised.text.clone_from(text);
    })
}

fn about_member(state: &State, member: &MemberId) -> Result<About, Fault> {
    state.known(member).map(|member| About::Person(PersonId::from(member.id.clone())))
}

impl Apply for Nominated {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let Self { matter, leader, group, person, text } = self;
        let (kind, about, grade) = (MatterKind::Nomination, About::Person(person.clone()), None);
        exercise(state, stamp, Exercised { kind, matter, leader, group, about, grade, text })
    }
}

impl Apply for FirstRated {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let Self { matter, leader, group, member, grade, text } = self;
        let (kind, about, grade) = (MatterKind::FirstRating, about_member(state, member)?, Some(*grade));
        exercise(state, stamp, Exercised { kind, matter, leader, group, about, grade, text })
    }
}

impl Apply for MeritRecommended {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let Self { matter, leader, group, member, text } = self;
        let (kind, about, grade) = (MatterKind::MeritRecommendation, about_member(state, member)?, None);
        exercise(state, stamp, Exercised { kind, matter, leader, group, about, grade, text })
    }
}

impl Apply for ViewGiven {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let Self { matter, leader, group, topic, text } = self;
        let (kind, about, grade) = (MatterKind::View, About::Topic(topic.clone()), None);
        exercise(state, stamp, Exercised { kind, matter, leader, group, about, grade, text })
    }
}

impl Apply for Supervised {
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault> {
        let Self { matter, leader, group, member, text } = self;
        let (kind, about, grade) = (MatterKind::Supervision, about_member(state, member)?, None);
        exercise(state, stamp, Exercised { kind, matter, leader, group, about, grade, text })
    }
}
