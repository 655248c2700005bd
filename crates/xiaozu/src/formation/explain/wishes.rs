#![expect(clippy::indexing_slicing, reason = "members, groups and counters come from one problem")]

use serde::Serialize;

use super::super::model::{Counter, Model, Shape, What};
use super::super::plan::Wish;
use super::super::roster::AttributeValue;
use super::super::score::WishScore;
use super::change::Moved;
use super::held::{GroupCount, small};
use super::standing::Standing;
use crate::GroupId;
use crate::flat::flat;
use crate::text::Text;

/// What a partition loses on one wish, with the counts behind it (愿望逐项说明).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WishExplained {
    /// The place of the wish in the plan, and its points, in all and in each group in the order given.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub score: WishScore,
    /// The counts.
    pub figures: WishFigures,
}

flat! {
    WishExplained { [..score] [figures] }
}

/// The counts behind the points of a wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "purpose", rename_all = "snake_case")]
pub enum WishFigures {
    /// Where the members of each label are; those all in one group lose nothing.
    KeepTogether {
        /// The labels, in their order.
        labels: Vec<LabelPlaces>,
    },
    /// How many of each label each group has, beside its fair share.
    Mix {
        /// The labels, in their order.
        labels: Vec<LabelShares>,
    },
    /// How many of those meant each group has, beside the even share.
    Spread {
        /// Those meant.
        shares: LabelShares,
    },
    /// The average of each group, beside that of all.
    Balance {
        /// Of all members whose number is known.
        average: Average,
        /// In the order given.
        groups: Vec<GroupAverage>,
    },
    /// The sum of the caller's distances inside each group.
    Distances {
        /// In the order given.
        groups: Vec<GroupDistances>,
    },
    /// Who leaves the present group.
    Stay {
        /// In the order of the roster.
        leavers: Vec<Moved>,
    },
}

/// Where the members of one label are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LabelPlaces {
    /// The label.
    pub label: Text,
    /// The groups they are in, with their names.
    pub groups: Vec<GroupCount>,
    /// Pairs of them in different groups.
    pub pairs_apart: i64,
    /// Points lost on them.
    pub points: i64,
}

/// How many of one kind each group has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LabelShares {
    /// The label; none where a number singles them out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// How many there are in all.
    pub all: u32,
    /// In each group, in the order given.
    pub groups: Vec<GroupShare>,
    /// Points lost on them.
    pub points: i64,
}

/// How many of one kind one group has, beside what it should have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupShare {
    /// The group.
    pub group: GroupId,
    /// How many it has.
    pub count: u32,
    /// The fair share, rounded down.
    pub least: u32,
    /// The fair share, rounded up.
    pub most: u32,
}

impl GroupShare {
    /// How many too many; negative when too few.
    #[must_use]
    pub fn off(&self) -> i64 {
        let (count, least, most) = (i64::from(self.count), i64::from(self.least), i64::from(self.most));
        (count - most).max(0) - (least - count).max(0)
    }
}

/// An exact average: a sum and how many it is of. Shown to two decimal places, a half rounded up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Average {
    /// The sum, in thousandths.
    pub thousandths: i64,
    /// How many it is of.
    pub of: u32,
}

impl std::fmt::Display for Average {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.of == 0 {
            return f.write_str("-");
        }
        // In hundredths, a half rounded away from zero.
        let of = 10 * u64::from(self.of);
        let size = (self.thousandths.unsigned_abs() + of / 2) / of;
        let sign = if self.thousandths < 0 && size > 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", size / 100, size % 100)
    }
}

/// The average of one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupAverage {
    /// The group.
    pub group: GroupId,
    /// Of its members whose number is known.
    pub average: Average,
    /// Whole units its sum is above its fair share; negative when below.
    pub off: i64,
    /// Points lost.
    pub points: i64,
}

/// The distances inside one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupDistances {
    /// The group.
    pub group: GroupId,
    /// Pairs of its members.
    pub pairs: u64,
    /// The sum of their distances, in units of the last decimal place.
    pub sum: i64,
}

impl Standing<'_> {
    /// Every wish with its counts; everybody is in a group.
    pub(super) fn wishes(&self, model: &Model) -> Vec<WishExplained> {
        let placed: Vec<usize> = self.group_of.iter().copied().flatten().collect();
        let score = super::super::score::GroupingScore::of(self.problem, model, &placed);
        let explain = |mut score: WishScore| {
            score.groups = self.order.iter().map(|number| score.groups[*number]).collect();
            let figures = self.wish(model, score.wish);
            WishExplained { score, figures }
        };
        score.wishes.into_iter().map(explain).collect()
    }

    fn wish(&self, model: &Model, wish: usize) -> WishFigures {
        let counters: Vec<(usize, &Counter)> = model
            .counters
            .iter()
            .enumerate()
            .filter(|(_, counter)| counter.what == What::Wish(wish))
            .collect();
        match &self.problem.plan().wishes[wish] {
            Wish::KeepTogether { .. } => WishFigures::KeepTogether {
                labels: counters.into_iter().filter_map(|(at, _)| self.places(model, at)).collect(),
            },
            Wish::Mix { .. } => WishFigures::Mix {
                labels: counters.into_iter().map(|(at, _)| self.shares(model, at)).collect(),
            },
            Wish::Spread { .. } => WishFigures::Spread { shares: self.shares(model, counters[0].0) },
            Wish::Balance { attribute, .. } => self.averages(model, counters[0].0, attribute),
            wish @ Wish::Distances { .. } => WishFigures::Distances { groups: self.distances(wish) },
            Wish::Stay { .. } => WishFigures::Stay { leavers: self.leavers() },
        }
    }

    fn adds(model: &Model, counter: usize, member: usize) -> i64 {
        model.units[member].adds.iter().find(|(at, _)| *at == counter).map_or(0, |(_, amount)| *amount)
    }

    fn places(&self, model: &Model, counter: usize) -> Option<LabelPlaces> {
        let label = model.counters[counter].label.clone()?;
        let mut groups = self.groups_of(&|at| Self::adds(model, counter, at) != 0);
        groups.retain(|group| group.count > 0);
        let pairs = |count: i64| count * (count - 1) / 2;
        let all = groups.iter().map(|group| i64::from(group.count)).sum();
        let inside: i64 = groups.iter().map(|group| pairs(i64::from(group.count))).sum();
        let pairs_apart = pairs(all) - inside;
        let weight = if let Shape::Pairs { weight } = model.counters[counter].shape { weight } else { 0 };
        Some(LabelPlaces { label, groups, pairs_apart, points: weight * pairs_apart })
    }

    fn totals(&self, model: &Model, counter: usize) -> Vec<i64> {
        let mut totals = vec![0; self.ids.len()];
        for (at, group) in self.group_of.iter().enumerate() {
            if let Some(group) = group {
                totals[*group] += Self::adds(model, counter, at);
            }
        }
        totals
    }

    fn shares(&self, model: &Model, counter: usize) -> LabelShares {
        let totals = self.totals(model, counter);
        let own = &model.counters[counter];
        let narrow = |number: i64| u32::try_from(number).unwrap_or_default();
        let share = |number: &usize| {
            let (least, most) = match &own.shape {
                Shape::Range { bounds, .. } => bounds[*number],
                _ => (0, 0),
            };
            let (count, least, most) = (narrow(totals[*number]), narrow(least), narrow(most));
            GroupShare { group: self.ids[*number].clone(), count, least, most }
        };
        LabelShares {
            label: own.label.clone(),
            all: narrow(totals.iter().sum()),
            groups: self.order.iter().map(share).collect(),
            points: totals.iter().enumerate().map(|(group, total)| own.cost(group, *total)).sum(),
        }
    }

    fn averages(&self, model: &Model, counter: usize, attribute: &Text) -> WishFigures {
        let mut known = vec![(0_i64, 0_usize); self.ids.len()];
        for (member, group) in self.problem.roster().iter().zip(&self.group_of) {
            if let (Some(AttributeValue::Number(number)), Some(group)) =
                (member.attributes.get(attribute), group)
            {
                known[*group].0 += number.thousandths();
                known[*group].1 += 1;
            }
        }
        let (totals, own) = (self.totals(model, counter), &model.counters[counter]);
        let step = if let Shape::Steps { step, .. } = own.shape { step.max(1) } else { 1 };
        let average = |(thousandths, of): (i64, usize)| Average { thousandths, of: small(of) };
        let group = |number: &usize| GroupAverage {
            group: self.ids[*number].clone(),
            average: average(known[*number]),
            off: totals[*number] / step,
            points: own.cost(*number, totals[*number]),
        };
        let all = known.iter().fold((0, 0), |(sum, of), (own, count)| (sum + own, of + count));
        WishFigures::Balance { average: average(all), groups: self.order.iter().map(group).collect() }
    }

    fn distances(&self, wish: &Wish) -> Vec<GroupDistances> {
        let mut sums = vec![0; self.ids.len()];
        if let Some((distances, _)) = wish.distances() {
            for (at, group) in self.group_of.iter().enumerate() {
                let Some(group) = group else { continue };
                let mates = distances.row(at).iter().zip(&self.group_of).take(at);
                sums[*group] += mates
                    .filter(|(_, other)| **other == Some(*group))
                    .map(|(distance, _)| distance)
                    .sum::<i64>();
            }
        }
        let group = |number: &usize| {
            let size = self.size(*number) as u64;
            GroupDistances {
                group: self.ids[*number].clone(),
                pairs: size * size.saturating_sub(1) / 2,
                sum: sums[*number],
            }
        };
        self.order.iter().map(group).collect()
    }

    fn leavers(&self) -> Vec<Moved> {
        let moved = |(member, group): (&super::super::roster::RosterMember, &Option<usize>)| {
            let (from, to) = (member.group.clone()?, (*group)?);
            let to_id = self.ids[to].clone();
            (self.means(to) != &from).then(|| Moved {
                member: member.member.clone(),
                from: Some(from),
                to: to_id,
            })
        };
        self.problem.roster().iter().zip(&self.group_of).filter_map(moved).collect()
    }
}
