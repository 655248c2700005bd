use serde::Serialize;

use super::super::demand::Demand;
use super::super::explain::{Changes, Given, GroupCount, Moved, Speaker, WishChange, both, lines};
use super::super::faults::PlanFault;
use super::super::formed::FormedGroup;
use super::super::problem::GroupingProblem;

use crate::judgement::Names;
use crate::text::Bilingual;

/// Two partitions of one roster side by side: today's and the one proposed (新旧分组对照). Groups are matched by id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// Who changes the group, in the order of the roster.
    pub moved: Vec<Moved>,
    /// Today's groups.
    pub before: Side,
    /// The groups proposed.
    pub after: Side,
    /// Demands broken today that hold in the groups proposed.
    pub mended: Vec<Demand>,
    /// Demands that hold today and are broken in the groups proposed.
    pub broken: Vec<Demand>,
}

/// One of two partitions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Side {
    /// The size of each group, in the order given.
    pub sizes: Vec<GroupCount>,
    /// Points lost on all wishes.
    pub points: i64,
    /// Points lost on each wish, in the order of the plan.
    pub wishes: Vec<i64>,
    /// Demands broken.
    pub broken: Vec<Demand>,
}

impl Comparison {
    /// Points the groups proposed lose more than today's; negative when fewer.
    #[must_use]
    pub fn points(&self) -> i64 {
        self.after.points - self.before.points
    }

    /// The comparison in lines: who moves, sizes, points by wish, demands.
    #[must_use]
    pub fn words(&self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        let speaker = Speaker { problem, names };
        let (moved, all) = (self.moved.len(), problem.roster().len());
        let mut text = vec![both(
            format!("调整 {moved} 人，其余 {} 人留在原组。", all - moved),
            format!("{moved} of {all} change their group."),
        )];
        text.extend(self.moved.iter().map(|moved| {
            let words = speaker.moves(std::slice::from_ref(moved));
            both(format!("　{}", words.zh), format!("  {}", words.en))
        }));
        let (today, then) = (speaker.counts(&self.before.sizes), speaker.counts(&self.after.sizes));
        text.push(both(
            format!("人数：现在 {}；调整后 {}。", today.zh, then.zh),
            format!("Sizes: today {}; then {}.", today.en, then.en),
        ));
        let differs = speaker.more_or_fewer(self.points(), &[]);
        let (before, after) = (self.before.points, self.after.points);
        text.push(both(
            format!("失分合计：{before} → {after}，{}。", differs.zh),
            format!("Points lost: {before} → {after}, {}.", differs.en),
        ));
        for (wish, (before, after)) in self.before.wishes.iter().zip(&self.after.wishes).enumerate() {
            let (name, differs) = (speaker.wish(wish), speaker.more_or_fewer(after - before, &[]));
            text.push(both(
                format!("　{}：{before} → {after}，{}", name.zh, differs.zh),
                format!("  {}: {before} → {after}, {}", name.en, differs.en),
            ));
        }
        let still: Vec<Demand> =
            self.after.broken.iter().filter(|demand| !self.broken.contains(demand)).copied().collect();
        for (zh, en, demands) in [
            ("要求新满足的", "Demands mended", &self.mended),
            ("要求新违反的", "Demands broken", &self.broken),
            ("要求仍未满足的", "Demands still broken", &still),
        ] {
            if !demands.is_empty() {
                let demands = speaker.demands(demands);
                text.push(both(format!("{zh}：{}。", demands.zh), format!("{en}: {}.", demands.en)));
            }
        }
        if self.after.broken.is_empty() {
            text.push(both("调整后要求全部满足。", "Then every demand holds."));
        }
        lines(&text)
    }

    /// The difference in points of each wish that differs.
    #[must_use]
    pub fn wishes(&self) -> Vec<WishChange> {
        let all = self.before.wishes.iter().zip(&self.after.wishes).enumerate();
        let changes = all.map(|(wish, (before, after))| WishChange { wish, points: after - before });
        changes.filter(|change| change.points != 0).collect()
    }
}

impl GroupingProblem {
    /// Compares two partitions of the roster, found or made by hand; their numbers of groups may differ.
    ///
    /// ```
    /// use xiaozu::{FormedGroup, GroupingPlan, GroupingProblem, Lang, Names, RosterMember};
    ///
    /// let roster = ["a", "b", "c", "d", "e", "f"].map(|id| RosterMember::new(id.parse().unwrap()));
    /// let plan: GroupingPlan = toml::from_str("groups.number = 2\ndemands.apart = [['a', 'b']]")?;
    /// let problem = GroupingProblem::new(plan, roster.to_vec())?;
    /// let group = |id: &str, members: [&str; 3]| FormedGroup {
    ///     group: id.parse().unwrap(),
    ///     members: members.map(|member| member.parse().unwrap()).to_vec(),
    /// };
    /// let today = [group("g1", ["a", "b", "c"]), group("g2", ["d", "e", "f"])];
    /// let proposed = [group("g1", ["a", "d", "c"]), group("g2", ["b", "e", "f"])];
    /// let comparison = problem.compare(&today, &proposed)?;
    /// assert_eq!(comparison.moved.len(), 2);
    /// assert_eq!(comparison.mended.len(), 1);
    /// println!("{}", comparison.words(&problem, Names::ids()).get(Lang::Zh));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`PlanFault`] when a partition leaves somebody out, has somebody twice or names somebody who is not on the roster.
    pub fn compare(&self, today: &[FormedGroup], proposed: &[FormedGroup]) -> Result<Comparison, PlanFault> {
        let (one, other) = (self.given(today)?, self.given(proposed)?);
        let moved = |(at, member): (usize, &super::super::roster::RosterMember)| {
            let group = |given: &Given<'_>| given.standing.ids.get(*given.group_of.get(at)?).cloned();
            let (from, to) = (group(&one)?, group(&other)?);
            (from != to).then(|| Moved { member: member.member.clone(), from: Some(from), to })
        };
        let moved = self.roster().iter().enumerate().filter_map(moved).collect();
        let side = |given: &Given<'_>| {
            let changes = Changes::new(&given.standing, &given.measures, &given.group_of);
            let wishes = changes.points().to_vec();
            let broken = given.standing.broken.iter().copied().collect();
            Side { sizes: given.standing.sizes(), points: wishes.iter().sum(), wishes, broken }
        };
        let mended = one.standing.broken.difference(&other.standing.broken).copied().collect();
        let broken = other.standing.broken.difference(&one.standing.broken).copied().collect();
        Ok(Comparison { moved, before: side(&one), after: side(&other), mended, broken })
    }
}
