use super::BranchFault;
use std::sync::Arc;

use super::groups::{Formation, Group, Term, TermEnd};
use super::log::Log;
use super::roster::Member;
use super::shelf::Shelf;
use super::terms::Terms;
use crate::appraisal::Appraisals;
use crate::book::{Fault, Seq};
use crate::committee::Committee;
use crate::development::Developments;
use crate::election::Elections;
use crate::honours::Honours;
use crate::judgement::{Finding, Need, Point};
use crate::learning::Learning;
use crate::meeting::Meetings;
use crate::money::Money;
use crate::registers::Registers;
use crate::review::Reviews;
use crate::rights::{Duties, Matters};
use crate::rulebook::{Rule, Rulebook};
use crate::text::Text;
use crate::voice::Voice;
use crate::{ActorId, Day, FormationId, GroupId, MemberId};

/// A map in the order of its keys, whose clones share what they have in common.
pub(crate) type Map<K, V> = rpds::RedBlackTreeMapSync<K, V>;

/// The entry a fact stands in, while it takes effect.
pub(crate) struct Stamp<'a> {
    pub(crate) seq: Seq,
    pub(crate) on: Day,
    pub(crate) recorded: Day,
    pub(crate) by: &'a ActorId,
    pub(crate) decided_by: Option<&'a ActorId>,
    /// Whether an earlier fact of the same election's poll was struck before this one was recorded.
    pub(crate) corrects: bool,
}

/// How a fact takes effect.
pub(crate) trait Apply {
    /// Changes the state, or says why the fact is impossible. What it leaves behind then is thrown away.
    fn apply(&self, stamp: &Stamp<'_>, state: &mut State) -> Result<(), Fault>;
}

/// Everything the entries folded so far say. Cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub(crate) rules: Arc<Rulebook>,
    pub(crate) founded: Option<Founding>,
    pub(crate) members: Shelf<MemberId, Member>,
    pub(crate) groups: Shelf<GroupId, Group>,
    pub(crate) formations: Shelf<FormationId, Formation>,
    pub(crate) terms: Terms,
    pub(crate) elections: Elections,
    pub(crate) reviews: Reviews,
    pub(crate) honours: Honours,
    pub(crate) money: Money,
    pub(crate) matters: Matters,
    pub(crate) duties: Duties,
    pub(crate) voice: Voice,
    pub(crate) meetings: Meetings,
    pub(crate) appraisals: Appraisals,
    pub(crate) committee: Committee,
    pub(crate) developments: Developments,
    pub(crate) learning: Learning,
    pub(crate) registers: Registers,
    /// Breaches of acts, judged when the act was folded.
    pub(crate) breaches: Log<Finding>,
}

/// The founding of the branch.
#[derive(Debug, Clone)]
pub(crate) struct Founding {
    pub(crate) on: Day,
    pub(crate) name: Text,
}

impl State {
    pub(crate) fn new(rules: Arc<Rulebook>) -> Self {
        Self {
            money: Money::new(rules.clone()),
            rules,
            founded: None,
            members: Shelf::default(),
            groups: Shelf::default(),
            formations: Shelf::default(),
            terms: Terms::default(),
            elections: Elections::default(),
            reviews: Reviews::default(),
            honours: Honours::default(),
            matters: Matters::default(),
            duties: Duties::default(),
            voice: Voice::default(),
            meetings: Meetings::default(),
            appraisals: Appraisals::default(),
            committee: Committee::default(),
            developments: Developments::default(),
            learning: Learning::default(),
            registers: Registers::default(),
            breaches: Log::default(),
        }
    }

    /// A member on the roster.
    pub(crate) fn member(&self, id: &MemberId) -> Result<&Member, Fault> {
        let member = self.members.get(id).ok_or_else(|| BranchFault::UnknownMember { member: id.clone() })?;
        match member.left {
            Some((left, ..)) => Err(BranchFault::GoneMember { member: id.clone(), left }.into()),
            None => Ok(member),
        }
    }

    /// A member on the roster, to be changed.
    pub(crate) fn member_mut(&mut self, id: &MemberId) -> Result<&mut Member, Fault> {
        self.member(id)?;
        self.members.get_mut(id).ok_or_else(|| BranchFault::UnknownMember { member: id.clone() }.into())
    }

    /// A member, on the roster or gone.
    pub(crate) fn known(&self, id: &MemberId) -> Result<&Member, Fault> {
        self.members.get(id).ok_or_else(|| BranchFault::UnknownMember { member: id.clone() }.into())
    }

    /// A group of the formation in force.
    pub(crate) fn group(&self, id: &GroupId) -> Result<&Group, Fault> {
        self.groups
            .get(id)
            .filter(|group| group.span.until.is_none())
            .ok_or_else(|| BranchFault::UnknownGroup { group: id.clone() }.into())
    }

    /// The formation in force.
    pub(crate) fn formation(&self) -> Option<&Formation> {
        self.formations.iter().next_back()
    }

    /// Members of a group, in the order they joined the branch.
    pub(crate) fn members_of(&self, group: &GroupId) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(move |member| member.group() == Some(group))
    }

    /// The terms of a group that cover a day.
    pub(crate) fn leaders_of(&self, group: &GroupId, day: Day) -> impl Iterator<Item = &Term> {
        self.terms.in_group(group).filter(move |term| term.covers(day))
    }

    /// The term a person serves on a day.
    pub(crate) fn term_of(&self, leader: &MemberId, day: Day) -> Option<&Term> {
        self.terms.of(leader).find(|term| term.covers(day))
    }

    /// A member leaves the group he or she is in, if any: what hangs on it ends.
    pub(crate) fn leave_group(&mut self, id: &MemberId, on: Day, entry: Seq) {
        let Some(member) = self.members.get_mut(id) else { return };
        let Some(stay) = member.stays.last_mut().filter(|stay| stay.span.until.is_none()) else { return };
        stay.span.until = Some(on);
        let group = stay.group.clone();
        self.terms.end(id, Some(&group), on, TermEnd::LeftGroup, entry);
        self.elections.member_left(id, &group, entry);
    }

    /// Takes back breaches that a later act has mended.
    pub(crate) fn mend(&mut self, mended: impl Fn(&Finding) -> bool) {
        if self.breaches.iter().any(&mended) {
            self.breaches = self.breaches.iter().filter(|one| !mended(one)).cloned().collect();
        }
    }

    /// Keeps the breach of an act, where the rulebook asks for the rule.
    pub(crate) fn breach(
        &mut self,
        rule: Rule,
        stamp: &Stamp<'_>,
        point: impl Into<Point>,
        other_evidence: &[Seq],
        alternatives: Vec<Vec<Need>>,
    ) {
        let (Some(clause), Some(weight)) = (self.rules.clause(rule).cloned(), self.rules.weight(rule)) else {
            return;
        };
        let evidence = other_evidence.iter().copied().chain([stamp.seq]).collect();
        let finding =
            Finding { clause, weight, since: stamp.on, point: point.into(), evidence, alternatives };
        self.breaches.push(finding);
    }
}
