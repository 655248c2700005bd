//! Why demands contradict each other, where a count or a chain shows it in one sentence.

use super::super::demand::Demand;
use super::super::problem::GroupingProblem;
use super::super::roster::RosterMember;
use super::Conflict;
use super::words::people;
use crate::MemberId;
use crate::judgement::Names;
use crate::text::Bilingual;

impl Conflict {
    /// Why they cannot hold together, in one sentence.
    #[must_use]
    pub fn reason(&self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        Reason::new(self, problem, names).find().unwrap_or_else(|| {
            let count = self.demands.len();
            Bilingual::new(
                format!("这 {count} 项要求不能同时满足：没有一种编组全都做到"),
                format!(
                    "no grouping meets {}",
                    if count == 1 {
                        "this demand".to_owned()
                    } else {
                        format!("these {count} demands together")
                    }
                ),
            )
        })
    }

    /// What mends it, in one sentence.
    #[must_use]
    pub fn remedy(&self) -> Bilingual {
        match (self.minimal, self.demands.len()) {
            (_, 1) => Bilingual::new("放宽或删去这一项要求", "relax or drop this demand"),
            (true, _) => Bilingual::new(
                "放宽或删去其中任何一项，其余各项即可同时满足",
                "relax or drop any one of them: the others can then hold together",
            ),
            (false, _) => Bilingual::new(
                "放宽或删去其中的要求；未能证明删去任何一项都足够",
                "relax or drop some of them; it is not proved that dropping just any one is enough",
            ),
        }
    }
}

/// Whether a member counts.
pub(super) type Counts = fn(&RosterMember) -> bool;

pub(super) struct Reason<'a> {
    pub(super) demands: &'a [Demand],
    pub(super) problem: &'a GroupingProblem,
    pub(super) names: Names<'a>,
    /// The fewest and the most groups, and the largest size a group can have; nothing when no sizes are left.
    pub(super) groups: Option<(usize, usize)>,
    pub(super) largest: usize,
    /// Members who must be together, by their places.
    pub(super) blocks: Vec<Vec<usize>>,
}

pub(super) fn wide(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

pub(super) fn long(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl<'a> Reason<'a> {
    pub(super) fn new(conflict: &'a Conflict, problem: &'a GroupingProblem, names: Names<'a>) -> Self {
        let demands = conflict.demands.as_slice();
        let layouts = problem.layouts(&|demand| demands.contains(&demand));
        let sizes = layouts.all.iter().flat_map(|layout| layout.bounds.iter().map(|(_, most)| *most));
        let mut reason = Self {
            demands,
            problem,
            names,
            groups: (!layouts.all.is_empty()).then_some(layouts.groups),
            largest: sizes.max().unwrap_or(problem.roster().len()),
            blocks: Vec::new(),
        };
        reason.blocks = reason.joined();
        reason
    }

    pub(super) fn find(&self) -> Option<Bilingual> {
        if self.groups.is_none() {
            return self.sizes();
        }
        (self.together_and_apart())
            .or_else(|| self.settled_apart())
            .or_else(|| self.settled_nowhere())
            .or_else(|| self.officers())
            .or_else(|| self.bearers())
            .or_else(|| self.too_many_apart())
            .or_else(|| self.too_large())
    }

    pub(super) fn has(&self, demand: Demand) -> bool {
        self.demands.contains(&demand)
    }

    pub(super) fn ids(&self, places: &[usize]) -> Vec<MemberId> {
        places.iter().filter_map(|at| self.problem.roster().get(*at)).map(|m| m.member.clone()).collect()
    }

    pub(super) fn people(&self, places: &[usize]) -> Bilingual {
        people(&self.ids(places), self.names)
    }

    pub(super) fn places(&self, list: &[MemberId]) -> Vec<usize> {
        list.iter().filter_map(|member| self.problem.place(member)).collect()
    }

    pub(super) fn lists(&self, of: impl Fn(Demand) -> Option<&'a Vec<MemberId>>) -> Vec<Vec<usize>> {
        self.demands.iter().filter_map(|demand| of(*demand)).map(|list| self.places(list)).collect()
    }

    /// The blocks the demands for being together make, each in the order of the roster.
    pub(super) fn joined(&self) -> Vec<Vec<usize>> {
        let together = &self.problem.plan().demands.together;
        let lists = self.lists(|demand| match demand {
            Demand::Together { at } => together.get(at),
            _ => None,
        });
        let mut blocks: Vec<Vec<usize>> = Vec::new();
        for mut list in lists {
            let meets = |block: &Vec<usize>| block.iter().any(|place| list.contains(place));
            let (meeting, rest): (Vec<_>, Vec<_>) = blocks.into_iter().partition(meets);
            list.extend(meeting.into_iter().flatten());
            list.sort_unstable();
            list.dedup();
            blocks = rest;
            blocks.push(list);
        }
        blocks
    }

    pub(super) fn apart(&self) -> Vec<Vec<usize>> {
        let apart = &self.problem.plan().demands.apart;
        self.lists(|demand| match demand {
            Demand::Apart { at } => apart.get(at),
            _ => None,
        })
    }

    /// Everybody settled in a group, by a demand of his or her own or through a block.
    pub(super) fn settled(&self) -> Vec<(usize, &'a crate::GroupId)> {
        let fixed = &self.problem.plan().demands.fixed;
        let mut settled = Vec::new();
        for demand in self.demands {
            let Demand::Fixed { at } = demand else { continue };
            let Some(fixed) = fixed.get(*at) else { continue };
            let Some(place) = self.problem.place(&fixed.member) else { continue };
            settled.push((place, &fixed.group));
        }
        settled
    }

    pub(super) fn block_of(&self, place: usize) -> Vec<usize> {
        self.blocks.iter().find(|block| block.contains(&place)).cloned().unwrap_or_else(|| vec![place])
    }
}
