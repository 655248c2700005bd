//! Pairs proposed for a branch: from its roster, its tests and its rulebook, down to the masses.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::{PairPerson, PairPlan, PairPlanErrors, Pairing, propose_pairs};
use crate::book::Seq;
use crate::branch::{Branch, Seat};
use crate::facts::Paired;
use crate::flat::flat;
use crate::learning::Two;
use crate::meeting::{Held, Score};
use crate::text::Text;
use crate::{Day, Fact, MemberId, PersonId};

/// A score, with its day and its entry.
type Dated = ((Day, Seq), Score);

/// A guide suggested for one of the masses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MassesPair {
    /// The member.
    pub guide: MemberId,
    /// The learner of the masses.
    pub learner: PersonId,
}

/// Learning pairs proposed for a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PairProposal {
    /// Strong with weak.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub pairing: Pairing,
    /// Guides for the masses whom nobody leads, in the order they were registered.
    pub masses: Vec<MassesPair>,
    /// Whom the learning network would still not reach, once all this is recorded.
    pub unreached: Vec<PersonId>,
}

flat! {
    PairProposal { [..pairing] [masses] [unreached] }
}

impl PairProposal {
    /// The facts that record it, in order: pairs that end, pairs of members, pairs with the masses. `until` is the
    /// last day of the new ones; open when none.
    #[must_use]
    pub fn facts(&self, subject: &Text, until: Option<Day>) -> Vec<Fact> {
        let masses = self.masses.iter().map(|pair| {
            let (guide, learner) = (pair.guide.clone(), pair.learner.clone());
            Paired { guide, learner, subject: subject.clone(), until }.into()
        });
        self.pairing.facts(subject, until).into_iter().chain(masses).collect()
    }
}

impl Branch {
    /// The best learning pairs under a plan (结对互学, 3.1a), with the members on the roster, their groups and
    /// their latest scores as they are on the date: see [`propose_pairs`]. What the plan leaves out is the
    /// rulebook's: `calendar.pass` and `learning.strong` of the date.
    ///
    /// Each of the masses whom nobody leads gets a guide too: of the members whom the network reaches and who are
    /// not weak, the one who leads the fewest by pairs; of equals one without an office, then the first by id.
    /// Members whom the network does not reach lack a leader or a group, which pairs are no remedy for: they are
    /// listed.
    ///
    /// ```
    /// use xiaozu::{Book, Draft, PairPlan, Rulebook};
    /// let lines = r#"{"format":"xiaozu","version":1}
    /// {"on":"2021-01-01","by":"rec","kind":"founded","name":"某支部"}
    /// {"on":"2021-01-01","by":"rec","kind":"joined","member":"sun","name":"孙静","standing":"full"}
    /// {"on":"2021-01-01","by":"rec","kind":"joined","member":"li","name":"李伟","standing":"full"}
    /// {"on":"2021-01-01","by":"rec","kind":"formation_adopted","formation":"f1","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"一组","members":["sun","li"]}]}
    /// {"on":"2021-02-01","by":"rec","kind":"test_held","test":"t1","form":"theory","results":[{"member":"sun","score":80},{"member":"li","score":59}]}
    /// "#;
    /// let mut book = Book::read(lines.as_bytes(), Rulebook::source())?;
    /// let day = "2021-02-01".parse()?;
    /// let proposal = book.as_of(day).propose_pairs(&PairPlan::default())?;
    /// assert_eq!(proposal.pairing.totals.proposed, 1);
    ///
    /// let by: xiaozu::ActorId = "rec".parse()?;
    /// let facts = proposal.facts(&"专业理论".parse()?, None);
    /// book.record(facts.into_iter().map(|fact| Draft::new(day, by.clone(), fact)))?;
    /// assert_eq!(book.as_of(day).pairs().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Everything that is wrong with the plan.
    pub fn propose_pairs(&self, plan: &PairPlan) -> Result<PairProposal, PairPlanErrors> {
        let people = self.people_to_pair();
        let pairing = propose_pairs(&people, &plan.under(self.rulebook(), self.as_of()))?;
        let ended: FxHashSet<Two<'_>> =
            pairing.ends.iter().map(|one| (&one.guide, one.learner.as_str())).collect();
        let new = pairing.pairs.iter().filter(|one| !one.stands);
        let mut new: Vec<Two<'_>> = new.map(|one| (&one.guide, one.learner.as_str())).collect();
        let masses = self.guides_of_the_masses(&people, &pairing, (&ended, &new));
        new.extend(masses.iter().map(|pair| (&pair.guide, pair.learner.as_str())));
        let steps = self.steps_supposing(&ended, &new).into_iter();
        let unreached = steps.filter(|(_, steps)| steps.is_none()).map(|(person, _)| person).collect();
        Ok(PairProposal { pairing, masses, unreached })
    }

    /// Every member's latest score in a test or its make-up, by the day and the entry.
    fn latest_scores(&self) -> FxHashMap<&MemberId, Dated> {
        let mut latest: FxHashMap<&MemberId, Dated> = FxHashMap::default();
        for test in self.sessions().filter(|session| matches!(session.held, Held::Test(_))) {
            let results = test.results.iter().map(|one| (&one.member, (test.on, test.entry), one.score));
            let made_up = self.made_up(&test.id);
            let made_up = made_up.filter_map(|one| Some((&one.member, (one.on, one.entry), one.score?)));
            for (member, when, score) in results.chain(made_up) {
                let known = latest.entry(member).or_insert((when, score));
                if known.0 < when {
                    *known = (when, score);
                }
            }
        }
        latest
    }

    fn people_to_pair(&self) -> Vec<PairPerson> {
        let scores = self.latest_scores();
        let mut guides: FxHashMap<&str, Vec<MemberId>> = FxHashMap::default();
        for pair in self.pairs() {
            guides.entry(pair.learner.as_str()).or_default().push(pair.guide.clone());
        }
        let person = |member: &crate::Member| PairPerson {
            id: member.id.clone(),
            group: member.group().cloned(),
            score: scores.get(&member.id).map(|(_, score)| *score),
            guides: guides.remove(member.id.as_str()).unwrap_or_default(),
        };
        self.members().map(person).collect()
    }

    /// Guides for the masses whom nobody leads, with the pairs that ended and the new ones taken into account.
    fn guides_of_the_masses(
        &self,
        people: &[PairPerson],
        pairing: &Pairing,
        (ended, new): (&FxHashSet<Two<'_>>, &[Two<'_>]),
    ) -> Vec<MassesPair> {
        let led: FxHashSet<&str> = self.pairs().map(|pair| pair.learner.as_str()).collect();
        let mut loads: FxHashMap<&str, usize> = FxHashMap::default();
        for pair in self.pairs() {
            let two = (&pair.guide, pair.learner.as_str());
            *loads.entry(pair.guide.as_str()).or_default() += usize::from(!ended.contains(&two));
        }
        for (guide, _) in new {
            *loads.entry(guide.as_str()).or_default() += 1;
        }
        let seated = self.committee().filter(|(_, seat)| *seat != Seat::Member).map(|(member, _)| &member.id);
        let leading = self.terms().filter(|term| term.covers(self.as_of())).map(|term| &term.leader);
        let officers: FxHashSet<&MemberId> = seated.chain(leading).collect();
        let steps = self.steps_supposing(ended, new).into_iter();
        let reached: FxHashSet<PersonId> =
            steps.filter(|(_, steps)| steps.is_some()).map(|(person, _)| person).collect();
        let may = |person: &&PairPerson| {
            reached.contains(person.id.as_str()) && person.score.is_none_or(|score| score >= pairing.pass)
        };
        let rank = |person: &PairPerson| {
            let load = loads.get(person.id.as_str()).copied().unwrap_or(0);
            (load, officers.contains(&person.id), person.id.clone())
        };
        let mut guides: BTreeSet<(usize, bool, MemberId)> = people.iter().filter(may).map(rank).collect();
        let mut pairs = Vec::new();
        for learner in self.learners().filter(|one| !led.contains(one.learner.as_str())) {
            let Some((load, officer, guide)) = guides.pop_first() else { break };
            pairs.push(MassesPair { guide: guide.clone(), learner: learner.learner.clone() });
            guides.insert((load + 1, officer, guide));
        }
        pairs
    }
}
