//! Who belongs to a branch, who leads, how they came to it and how well they do.

use wasm_bindgen::prelude::*;
use xiaozu::{
    Appraisal, Commendation, CommitteeTerm, Day, Development, ElectionId, Group, GroupId, GroupReview,
    InDevelopment, MeasureRecord, Member, MemberId, MeritAccount, PriorityPlace, PublicationRules, Review,
    Revocation, Round, ServiceArchive, Term,
};
use xiaozu_plain::{Election, RightHeld, Tell};

use super::Branch;
use crate::types::{Committee, LatestStreak};
use crate::value::{Checked, Js, List, all, data, list, out, plain, written};

#[wasm_bindgen]
impl Branch {
    /// The members on the roster, in the order they joined.
    #[must_use]
    pub fn members(&self) -> List<Member> {
        all(self.0.members())
    }

    /// A member, on the roster or gone.
    pub fn member(&self, id: &Js<MemberId>) -> Checked<Option<Js<Member>>> {
        Ok(self.0.member(&written(id)?).map(out))
    }

    /// The term of the present committee; undefined where the branch has no committee.
    #[wasm_bindgen(js_name = committeeTerm)]
    #[must_use]
    pub fn committee_term(&self) -> Option<Js<CommitteeTerm>> {
        self.0.committee_term().map(out)
    }

    /// The groups, in the order they were formed.
    #[must_use]
    pub fn groups(&self) -> List<Group> {
        all(self.0.groups())
    }

    /// Every term of office the book has, in the order of the entries.
    #[must_use]
    pub fn terms(&self) -> List<Term> {
        all(self.0.terms())
    }

    /// The term of the group's leader; the earliest where it has several.
    #[wasm_bindgen(js_name = leaderOf)]
    pub fn leader_of(&self, group: &Js<GroupId>) -> Checked<Option<Js<Term>>> {
        Ok(self.0.leader_of(&written(group)?).map(out))
    }

    /// The rules a round is published by, as they stand on a day.
    pub fn publication(&self, day: &Js<Day>) -> Checked<Js<PublicationRules>> {
        Ok(out(&self.0.publication(written(day)?)))
    }

    /// The reviews of leaders, by person and quarter.
    #[must_use]
    pub fn reviews(&self) -> List<Review> {
        all(self.0.reviews())
    }

    /// The reviews of groups, by group and quarter.
    #[wasm_bindgen(js_name = groupReviews)]
    #[must_use]
    pub fn group_reviews(&self) -> List<GroupReview> {
        all(self.0.group_reviews())
    }

    /// The measures taken towards leaders, in order.
    #[must_use]
    pub fn measures(&self) -> List<MeasureRecord> {
        all(self.0.measures())
    }

    /// Every commendation, in order, revoked ones too.
    #[must_use]
    pub fn commendations(&self) -> List<Commendation> {
        all(self.0.commendations())
    }

    /// Every commendation that was revoked, in order.
    #[must_use]
    pub fn revocations(&self) -> List<Revocation> {
        all(self.0.revocations())
    }

    /// A person's account of merit: what is owed, what lapsed, what is missing (3.3c).
    #[wasm_bindgen(js_name = meritOf)]
    pub fn merit_of(&self, leader: &Js<MemberId>) -> Checked<Js<MeritAccount>> {
        Ok(out(&self.0.merit_of(&written(leader)?)))
    }

    /// Who comes first when good leaders are preferred (4.1b).
    #[must_use]
    pub fn priority(&self) -> List<PriorityPlace> {
        all(self.0.priority())
    }

    /// A leader's service archive (3.3a); undefined for whoever never led.
    #[wasm_bindgen(js_name = archiveOf)]
    pub fn archive_of(&self, leader: &Js<MemberId>) -> Checked<Option<Js<ServiceArchive>>> {
        Ok(self.0.archive_of(&written(leader)?).map(out))
    }

    /// The table of rights on this day: all eight for every leader in office (2.1).
    #[must_use]
    pub fn rights(&self) -> List<RightHeld> {
        all(self.0.rights().told(self.names()))
    }

    /// The appraisals, by year.
    #[must_use]
    pub fn appraisals(&self) -> List<Appraisal> {
        all(self.0.appraisals())
    }

    /// The appraisal of a year.
    pub fn appraisal(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] year: &JsValue,
    ) -> Checked<Option<Js<Appraisal>>> {
        Ok(self.0.appraisal(data(year)?).map(out))
    }

    /// Everybody who ever applied for membership here, in the order of the applications.
    #[must_use]
    pub fn developments(&self) -> List<Development> {
        all(self.0.developments())
    }

    /// The people on their way to full member: where each stands, what comes next, and the earliest day for it.
    #[wasm_bindgen(js_name = inDevelopment)]
    #[must_use]
    pub fn in_development(&self) -> List<InDevelopment> {
        all(self.0.in_development())
    }

    /// The committee: secretary, deputies, members; each with the seat.
    #[must_use]
    pub fn committee(&self) -> Committee {
        list(self.0.committee()).unchecked_into()
    }

    /// The members of a group, in the order they joined the branch.
    #[wasm_bindgen(js_name = membersOf)]
    pub fn members_of(&self, group: &Js<GroupId>) -> Checked<List<Member>> {
        Ok(all(self.0.members_of(&written(group)?)))
    }

    /// The elections, in the order they were called.
    #[must_use]
    pub fn elections(&self) -> List<Election> {
        all(self.0.elections().map(|one| Election::of(&self.0, one)))
    }

    /// An election.
    pub fn election(&self, id: &Js<ElectionId>) -> Checked<Option<Js<Election>>> {
        Ok(self.0.election(&written(id)?).map(|one| out(Election::of(&self.0, one))))
    }

    /// The rounds of an election with their full counts, for those who may see them; what is shown to others
    /// is in `elections` (3.3a).
    #[wasm_bindgen(js_name = fullRounds)]
    pub fn full_rounds(&self, election: &Js<ElectionId>) -> Checked<List<Round>> {
        let election = self.0.election(&written(election)?);
        Ok(all(election.into_iter().flat_map(Election::full_rounds)))
    }

    /// The standing commendations of a person, by year.
    #[wasm_bindgen(js_name = commendationsOf)]
    pub fn commendations_of(&self, leader: &Js<MemberId>) -> Checked<List<Commendation>> {
        Ok(all(self.0.commendations_of(&written(leader)?)))
    }

    /// A person's latest streak of excellent years, and whether it goes on (3.3c).
    #[wasm_bindgen(js_name = streakOf)]
    pub fn streak_of(&self, leader: &Js<MemberId>) -> Checked<LatestStreak> {
        let streak = self.0.streak_of(&written(leader)?);
        Ok(streak.map_or(JsValue::UNDEFINED, |streak| plain(&streak)).unchecked_into())
    }
}
