use serde::Serialize;

use super::super::demand::Demand;
use super::super::explain::{Broken, Changes, Measures, Speaker, Standing, WishChange, both, lines, lost};
use super::super::faults::{PlanErrors, PlanFault};
use super::super::formed::FormedGroup;
use super::super::problem::GroupingProblem;
use super::super::roster::RosterMember;
use super::joint::{Joint, joint};
use crate::judgement::Names;
use crate::text::Bilingual;
use crate::{GroupId, MemberId};

/// Where newcomers go when nobody else moves (新进党员编组).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Newcomers {
    /// Each newcomer, in the order of the roster.
    pub newcomers: Vec<Newcomer>,
    /// Points the groups lose then, on all wishes.
    pub points: i64,
    /// Whether every joint placement was looked at (up to 200,000 of them); otherwise this is the best one a search
    /// found.
    pub exact: bool,
    /// Demands that hold today and would not with the newcomers placed so.
    pub breaks: Vec<Demand>,
    /// Demands that do not hold today and would.
    pub mends: Vec<Demand>,
}

/// Where one newcomer goes, and the other groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Newcomer {
    /// The newcomer.
    pub member: MemberId,
    /// The group of the best joint placement.
    pub group: GroupId,
    /// Every group, the best first, with the other newcomers where the joint placement has them; those that break a
    /// demand last.
    pub ranked: Vec<Choice>,
}

/// A newcomer in one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Choice {
    /// The group.
    pub group: GroupId,
    /// Its members without this newcomer.
    pub size: u32,
    /// Points all groups lose then.
    pub points: i64,
    /// Points each wish loses more than with the first choice; only wishes with a difference.
    pub wishes: Vec<WishChange>,
    /// Demands that hold today and would not: then the group is not possible.
    pub breaks: Vec<Demand>,
    /// Demands that do not hold today and would.
    pub mends: Vec<Demand>,
}

impl Choice {
    /// Whether it breaks no demand that holds today.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        self.breaks.is_empty()
    }
}

impl GroupingProblem {
    /// The same plan for a roster with some more members.
    ///
    /// # Errors
    /// [`PlanErrors`] as [`new`](Self::new): a newcomer who is on the roster already, an attribute of the wrong kind, a
    /// plan with distances, which are between those on the roster only.
    pub fn with_newcomers(&self, newcomers: &[RosterMember]) -> Result<Self, PlanErrors> {
        Self::new(self.plan().clone(), [self.roster(), newcomers].concat())
    }

    /// Places the members of the roster who are in none of today's groups, without moving anybody else. The number of
    /// groups stays, whatever the plan says about it.
    ///
    /// ```
    /// use xiaozu::{FormedGroup, GroupingPlan, GroupingProblem, Lang, Names, RosterMember};
    ///
    /// let member = |id: &str| RosterMember::new(id.parse().unwrap());
    /// let roster = ["a", "b", "c", "d", "e", "f", "g"].map(member);
    /// let problem = GroupingProblem::new(toml::from_str::<GroupingPlan>("groups.number = 2")?, roster.to_vec())?;
    /// let group = |id: &str, members: &[&str]| FormedGroup {
    ///     group: id.parse().unwrap(),
    ///     members: members.iter().map(|member| member.parse().unwrap()).collect(),
    /// };
    /// let today = [group("g1", &["a", "b", "c", "d"]), group("g2", &["e", "f", "g"])];
    /// let joined = problem.with_newcomers(&[member("h")])?;
    /// let newcomers = joined.place_newcomers(&today)?;
    /// assert_eq!(newcomers.newcomers[0].group.as_str(), "g2");
    /// // A group of five beside one of three: sizes differ by more than one.
    /// assert!(!newcomers.newcomers[0].ranked[1].is_possible());
    /// println!("{}", newcomers.words(&joined, Names::ids()).get(Lang::Zh));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`PlanFault`] when the groups have somebody twice or name somebody who is not on the roster, or when there is no
    /// group.
    pub fn place_newcomers(&self, today: &[FormedGroup]) -> Result<Newcomers, PlanFault> {
        self.place_newcomers_by(today, super::joint::MOST)
    }

    pub(super) fn place_newcomers_by(
        &self,
        today: &[FormedGroup],
        most: usize,
    ) -> Result<Newcomers, PlanFault> {
        let seats = self.seats(today)?;
        let new: Vec<usize> =
            (0..self.roster().len()).filter(|at| seats.group_of.get(*at) == Some(&None)).collect();
        if let Some(member) = self.roster().first().filter(|_| today.is_empty()) {
            return Err(PlanFault::LeftOut { member: member.member.clone() });
        }
        let measures = Measures::new(self, today.len())?;
        let ids = || today.iter().map(|group| group.group.clone());
        let before = Standing::new(self, ids(), seats.numbers.clone(), seats.group_of);
        let Joint { group_of, exact } = joint(&before, &measures, &new, most);
        let after = Standing::new(self, ids(), seats.numbers, group_of.iter().copied().map(Some).collect());
        let changes = Changes::new(&after, &measures, &group_of);
        let steps: Vec<(usize, usize)> =
            new.iter().filter_map(|at| Some((*at, *group_of.get(*at)?))).collect();
        let Broken { breaks, mends } = before.after(&steps);
        let newcomers =
            new.iter().filter_map(|member| newcomer(&before, &changes, &steps, *member)).collect();
        Ok(Newcomers { newcomers, points: changes.points().iter().sum(), exact, breaks, mends })
    }
}

/// One newcomer in every group, the others where they are.
fn newcomer(
    before: &Standing<'_>,
    changes: &Changes<'_>,
    steps: &[(usize, usize)],
    member: usize,
) -> Option<Newcomer> {
    let own = changes.position.group_of(member);
    let mut ranked: Vec<_> = before
        .order
        .iter()
        .filter_map(|to| {
            let here = *to == own;
            let cost =
                if here { changes.position.cost() } else { changes.position.after_move(member, *to)? };
            let points =
                if here { changes.points().to_vec() } else { changes.points_after(&vec![(member, *to)]) };
            let mut steps = steps.to_vec();
            steps.iter_mut().filter(|(moved, _)| *moved == member).for_each(|(_, group)| *group = *to);
            let broken = before.after(&steps);
            Some(((!broken.breaks.is_empty(), cost, !here), *to, points, broken))
        })
        .collect();
    ranked.sort_by_key(|(key, ..)| *key);
    let first = ranked.first().map(|(_, _, points, _)| points.clone())?;
    let choice = |(_, to, points, broken): (_, usize, Vec<i64>, Broken)| {
        let size = changes.standing.size(to) - usize::from(to == own);
        let wishes = first.iter().zip(&points).enumerate();
        let wishes = wishes.map(|(wish, (first, points))| WishChange { wish, points: points - first });
        Some(Choice {
            group: changes.standing.ids.get(to)?.clone(),
            size: u32::try_from(size).unwrap_or(u32::MAX),
            points: points.iter().sum(),
            wishes: wishes.filter(|wish| wish.points != 0).collect(),
            breaks: broken.breaks,
            mends: broken.mends,
        })
    };
    Some(Newcomer {
        member: before.problem.roster().get(member)?.member.clone(),
        group: changes.standing.ids.get(own)?.clone(),
        ranked: ranked.into_iter().filter_map(choice).collect(),
    })
}

impl Newcomers {
    /// Where everybody goes and why, in lines: every group with what it would cost.
    #[must_use]
    pub fn words(&self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        let speaker = Speaker { problem, names };
        if self.newcomers.is_empty() {
            return both("没有新进党员要编组。", "There is nobody to place.");
        }
        let place = |newcomer: &Newcomer| {
            let (who, group) = (names.member(&newcomer.member), names.group(&newcomer.group));
            both(format!("{who}编入{group}"), format!("{who} into {group}"))
        };
        let places = Bilingual::joined(&self.newcomers.iter().map(place).collect::<Vec<_>>(), "，", ", ");
        let known = match (self.newcomers.len(), self.exact) {
            (1, _) => both("各组逐一比较", "every group was compared"),
            (_, true) => both("所有编法逐一比较", "every way to place them was compared"),
            (_, false) => both(
                "编法太多，这是搜索到的最好编法",
                "there are too many ways: this is the best a search found",
            ),
        };
        let points = lost(self.points);
        let mut all = vec![both(
            format!("其他人不动，最好是：{}（{}），合计{}。", places.zh, known.zh, points.zh),
            format!("Nobody else moves. Best: {} ({}); {}.", places.en, known.en, points.en),
        )];
        for (zh, en, demands) in [
            ("这样编会违反要求", "This breaks", &self.breaks),
            ("这样编可使下列要求得到满足", "This mends", &self.mends),
        ] {
            if !demands.is_empty() {
                let demands = speaker.demands(demands);
                all.push(both(format!("{zh}：{}。", demands.zh), format!("{en}: {}.", demands.en)));
            }
        }
        for newcomer in &self.newcomers {
            let who = names.member(&newcomer.member);
            all.push(match self.newcomers.len() {
                1 => both(format!("{who}的各组排序："), format!("{who}, every group:")),
                _ => both(
                    format!("{who}的各组排序（其他新进党员如上编入）："),
                    format!("{who}, every group, the other newcomers placed as above:"),
                ),
            });
            let first = newcomer.ranked.first().map_or(0, |choice| choice.points);
            all.extend(
                newcomer.ranked.iter().enumerate().map(|(at, choice)| speaker.choice(at + 1, first, choice)),
            );
        }
        lines(&all)
    }
}

impl Speaker<'_> {
    fn choice(self, rank: usize, first: i64, choice: &Choice) -> Bilingual {
        let (group, size, points) = (self.names.group(&choice.group), choice.size, choice.points);
        let mut zh = format!("　{rank}. {group}（现 {size} 人）：");
        let mut en = format!("  {rank}. {group} (now {size}): ");
        if choice.is_possible() {
            let lost = lost(points);
            zh += &format!("合计{}", lost.zh);
            en += &lost.en;
            if rank > 1 {
                let differs = self.more_or_fewer(points - first, &choice.wishes);
                zh += &format!("，比首选{}", differs.zh);
                en += &format!("; beside the first choice it {}", differs.en);
            }
        } else {
            let demands = self.demands(&choice.breaks);
            zh += &format!("不可行，违反要求{}", demands.zh);
            en += &format!("not possible, breaks {}", demands.en);
        }
        if !choice.mends.is_empty() {
            let demands = self.demands(&choice.mends);
            zh += &format!("；可使要求{}得到满足", demands.zh);
            en += &format!("; mends {}", demands.en);
        }
        both(zh + "。", en + ".")
    }
}
