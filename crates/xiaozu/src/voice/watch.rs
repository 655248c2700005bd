//! The retaliation watch (2.2c): whoever speaks up pays no price.

use super::points::{Reprisal, VoicePoint};
use crate::book::Seq;
use crate::branch::Branch;
use crate::judgement::Finding;
use crate::rights::About;
use crate::rulebook::Rule;
use crate::{ActorId, Day, MemberId, PersonId};

/// An act that hits a person: when, by whom, what.
struct Hit<'a> {
    leader: &'a MemberId,
    on: Day,
    entry: Seq,
    actors: [&'a ActorId; 2],
    act: Reprisal,
}

impl Hit<'_> {
    fn is_by(&self, person: &PersonId) -> bool {
        self.actors.into_iter().any(|actor| actor == person)
    }
}

fn hits(branch: &Branch) -> impl Iterator<Item = Hit<'_>> {
    let measures = branch.measures().map(|taken| Hit {
        leader: &taken.leader,
        on: taken.on,
        entry: taken.entry,
        actors: [&taken.decided_by, &taken.recorded_by],
        act: Reprisal::Measure { measure: taken.measure },
    });
    let revocations = branch.revocations().map(|one| Hit {
        leader: &one.leader,
        on: one.on,
        entry: one.entry,
        actors: [&one.decided_by, &one.recorded_by],
        act: Reprisal::Revocation { year: one.year },
    });
    measures.chain(revocations)
}

/// A measure, a removal or a revoked commendation that hits somebody within the watch days of an opinion
/// about whoever decided or recorded it. The same day counts as after. An opinion about an organ is
/// about none of its members in person.
pub(super) fn watch(branch: &Branch, out: &mut Vec<Finding>) {
    let days = &branch.rulebook().voice.watch_days;
    for hit in hits(branch) {
        for matter in branch.state.matters.opinions_of(hit.leader) {
            let Some(About::Person(person)) = &matter.about else { continue };
            let until = matter.on.plus_days(days.on(matter.on));
            if !hit.is_by(person) || hit.on < matter.on || until < hit.on {
                continue;
            }
            let point = VoicePoint::NoReprisal {
                member: hit.leader.clone(),
                matter: matter.id.clone(),
                person: person.clone(),
                said: matter.on,
                act: hit.act,
                on: hit.on,
                until,
            };
            branch.find(out, Rule::Reprisal, hit.on, point, vec![matter.entry, hit.entry], vec![]);
        }
    }
}
