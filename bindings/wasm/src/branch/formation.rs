//! Forming groups and learning pairs of a branch.

use serde::Deserialize;
use wasm_bindgen::prelude::*;
use xiaozu::{
    Day, Fact, Formation, FormationId, FormedGroup, Learner, LearningNetwork, Pair, PairPlan, PairProposal,
    RosterMember, Text,
};

use super::Branch;
use crate::error::OrThrow;
use crate::formation::GroupingProblem;
use crate::types::{Groups, PairingOptions, Plan, Roster};
use crate::value::{Checked, Js, List, all, data, out, written};

#[derive(Deserialize)]
struct Recording {
    subject: Text,
    until: Option<Day>,
}

#[wasm_bindgen]
impl Branch {
    /// The formation in force.
    #[must_use]
    pub fn formation(&self) -> Option<Js<Formation>> {
        self.0.formation().map(out)
    }

    /// The roster for forming groups, with the attributes the book knows (1.1).
    #[wasm_bindgen(js_name = groupingRoster)]
    #[must_use]
    pub fn grouping_roster(&self) -> List<RosterMember> {
        all(self.0.grouping_roster())
    }

    /// The groups as a partition to be explained or compared.
    #[wasm_bindgen(js_name = formedGroups)]
    #[must_use]
    pub fn formed_groups(&self) -> List<FormedGroup> {
        all(self.0.formed_groups())
    }

    /// The learning pairs that stand, in order (3.1a).
    #[must_use]
    pub fn pairs(&self) -> List<Pair> {
        all(self.0.pairs())
    }

    /// The learners of the masses, in order.
    #[must_use]
    pub fn learners(&self) -> List<Learner> {
        all(self.0.learners())
    }

    /// Who leads whom in learning, and whom nobody reaches (3.1a).
    #[wasm_bindgen(js_name = learningNetwork)]
    #[must_use]
    pub fn learning_network(&self) -> Js<LearningNetwork> {
        out(&self.0.learning_network())
    }

    /// Learning pairs under a plan, by the branch's own scores and pairs (3.1a).
    ///
    /// Throws `PlanError` with everything that is wrong with the plan.
    #[wasm_bindgen(js_name = proposePairs)]
    pub fn propose_pairs(&self, plan: &Js<PairPlan>) -> Checked<Js<PairProposal>> {
        self.0.propose_pairs(&data(plan)?).or_throw().map(out)
    }

    /// The facts that record the pairs a plan proposes, in order. `until` is the last day of the new ones; open
    /// without it.
    ///
    /// Throws `PlanError` with everything that is wrong with the plan.
    #[wasm_bindgen(js_name = pairingFacts)]
    pub fn pairing_facts(&self, plan: &Js<PairPlan>, options: &PairingOptions) -> Checked<List<Fact>> {
        let Recording { subject, until } = data(options)?;
        let proposal = self.0.propose_pairs(&data(plan)?).or_throw()?;
        Ok(all(proposal.facts(&subject, until)))
    }

    /// A plan and a roster, checked against each other: what groups are formed from. People and groups are named in
    /// the texts as the branch names them; the roster is the branch's own where it is left out (1.1).
    ///
    /// Throws `PlanError` with everything that is wrong with either.
    #[wasm_bindgen(js_name = groupingProblem)]
    pub fn grouping_problem(&self, plan: &Plan, roster: Option<Roster>) -> Checked<GroupingProblem> {
        let roster = match roster {
            Some(roster) => data(&roster)?,
            None => self.0.grouping_roster(),
        };
        GroupingProblem::of(plan, roster, Some(self.0.clone()))
    }

    /// The fact that adopts groups formed by a plan, with the plan as data and the points it loses (1.1).
    ///
    /// Throws `PlanError` when the groups are no partition of the problem's roster.
    #[wasm_bindgen(js_name = adoptGroups)]
    pub fn adopt_groups(
        &self,
        formation: &Js<FormationId>,
        problem: &GroupingProblem,
        groups: &Groups,
    ) -> Checked<Js<Fact>> {
        let groups: Vec<FormedGroup> = data(groups)?;
        let adopted = self.0.adopt_groups(written(formation)?, problem.core(), &groups).or_throw()?;
        Ok(out(Fact::from(adopted)))
    }
}
