//! What a book knows for forming groups: its roster, and a formation adopted by a plan.

use std::collections::BTreeMap;

use super::faults::PlanFault;
use super::formed::FormedGroup;
use super::number::Number;
use super::plan::{GroupingPlan, Wish};
use super::problem::GroupingProblem;
use super::roster::{AttributeValue, RosterMember};
use crate::branch::facts::FormationAdopted;
use crate::branch::{Branch, GroupOf, Member, Plan, Standing, State};
use crate::election::removed_until;
use crate::judgement::Names;
use crate::text::Text;
use crate::{Day, FormationId, MemberId};

/// The attributes a book knows of its members.
pub(crate) const KNOWN: &[&str] = &["backbone", "cadre", "party_years", "post", "unit"];

impl Branch {
    /// The roster of the branch on its date, for [`GroupingProblem`](crate::GroupingProblem): everybody with standing,
    /// seat and present group; who could lead (1.2d: a full member with rights whom no removal bars); and the
    /// attributes the book knows: `unit` and `post` (labels), `cadre` and `backbone` (`yes` or `no`), `party_years`
    /// (whole years since joining the Party). Others are the caller's to add.
    #[must_use]
    pub fn grouping_roster(&self) -> Vec<RosterMember> {
        roster(&self.state, self.as_of())
    }
}

impl Branch {
    /// The groups of the branch on its date, as a partition to be explained or compared.
    #[must_use]
    pub fn formed_groups(&self) -> Vec<FormedGroup> {
        let members = |group| self.members_of(group).map(|member| member.id.clone()).collect();
        self.groups()
            .map(|group| FormedGroup { group: group.id.clone(), members: members(&group.id) })
            .collect()
    }

    /// The fact that adopts groups formed by a plan (1.1): with the plan as data and the points it loses, named as the
    /// branch calls them. A group keeps the id of a present one only where most of its members stay, unless the plan
    /// settles the ids.
    ///
    /// # Errors
    /// [`PlanFault`] when the groups are no partition of the problem's roster.
    pub fn adopt_groups(
        &self,
        formation: FormationId,
        problem: &GroupingProblem,
        groups: &[FormedGroup],
    ) -> Result<FormationAdopted, PlanFault> {
        let (mut groups, plan) = (groups.to_vec(), problem.plan());
        let score = problem.score(&groups)?.points;
        if plan.groups.ids.is_empty() && plan.demands.fixed.is_empty() {
            problem.name(&mut groups);
        }
        let text = |text: String| Text::new(&text).ok();
        let criteria = plan.wishes.iter().filter_map(|wish| text(wish.words().zh)).collect();
        let demands = problem.demands().into_iter();
        let constraints =
            demands.filter_map(|demand| text(demand.words(problem, Names::of(self)).zh)).collect();
        let group = |formed: FormedGroup| {
            let name = self
                .group_name(&formed.group)
                .map_or_else(|| format!("党小组{}", formed.group), str::to_owned);
            Some(GroupOf { name: text(name)?, group: formed.group, members: formed.members })
        };
        Ok(FormationAdopted {
            formation,
            plan: Plan {
                criteria,
                constraints,
                score: Some(score),
                max_spread: None,
                grouping: Some(Box::new(plan.clone())),
            },
            groups: groups.into_iter().filter_map(group).collect(),
        })
    }
}

pub(crate) fn roster(state: &State, day: Day) -> Vec<RosterMember> {
    state.members.iter().filter(|member| member.is_here()).map(|member| entry(state, member, day)).collect()
}

fn entry(state: &State, member: &Member, day: Day) -> RosterMember {
    let id: &MemberId = &member.id;
    let barred = removed_until(state, id, day).is_some_and(|(until, _)| day < until);
    let yes_or_no = |yes: bool| if yes { "yes" } else { "no" };
    let mut attributes = BTreeMap::new();
    let mut label = |name: &str, label: Option<&str>| {
        if let (Ok(name), Some(Ok(label))) = (Text::new(name), label.map(Text::new)) {
            attributes.insert(name, AttributeValue::Label(label));
        }
    };
    label("unit", member.unit.as_ref().map(Text::as_str));
    label("post", member.post.as_ref().map(Text::as_str));
    label("cadre", Some(yes_or_no(member.cadre.is_some())));
    label("backbone", Some(yes_or_no(member.backbone.is_some())));
    let years = member.party_since.map(|since| whole_years(since, day));
    if let (Ok(name), Some(Ok(years))) =
        (Text::new("party_years"), years.map(|years| Number::from_thousandths(i64::from(years) * 1000)))
    {
        attributes.insert(name, AttributeValue::Number(years));
    }
    RosterMember {
        member: id.clone(),
        full: member.standing == Standing::Full,
        may_lead: member.has_vote() && !barred,
        seat: member.seat().map(|seat| seat.seat),
        group: member.group().cloned(),
        attributes,
    }
}

fn whole_years(since: Day, day: Day) -> i32 {
    let years = (day.year() - since.year()).max(0);
    let months = 12 * u32::try_from(years).unwrap_or_default();
    if since.plus_months(months) <= day { years } else { (years - 1).max(0) }
}

/// The points groups lose by a plan on a day, where the book knows every attribute the plan rests on; none where
/// the groups cannot be judged by it: somebody is missing, or a number of groups the plan does not have.
pub(crate) fn points_lost(plan: &GroupingPlan, state: &State, day: Day, groups: &[GroupOf]) -> Option<i64> {
    let attributes = plan.wishes.iter().filter_map(Wish::attribute);
    if attributes.into_iter().any(|attribute| !KNOWN.contains(&attribute.as_str())) {
        return None;
    }
    let problem = GroupingProblem::new(plan.clone(), roster(state, day)).ok()?;
    let formed = |group: &GroupOf| FormedGroup { group: group.group.clone(), members: group.members.clone() };
    let groups: Vec<FormedGroup> = groups.iter().map(formed).collect();
    problem.score(&groups).ok().map(|score| score.points)
}
