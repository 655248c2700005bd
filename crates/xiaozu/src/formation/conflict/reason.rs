//! Why demands contradict each other, where a count or a chain shows it in one sentence.

use super::super::build::{is_chief, is_officer};
use super::super::demand::Demand;
use super::super::plan::HowMany;
use super::super::problem::GroupingProblem;
use super::super::roster::RosterMember;
use super::Conflict;
use super::words::people;
use crate::MemberId;
use crate::judgement::Names;
use crate::text::{Bilingual, counted};

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
type Counts = fn(&RosterMember) -> bool;

struct Reason<'a> {
    demands: &'a [Demand],
    problem: &'a GroupingProblem,
    names: Names<'a>,
    /// The fewest and the most groups, and the largest size a group can have; nothing when no sizes are left.
    groups: Option<(usize, usize)>,
    largest: usize,
    /// Members who must be together, by their places.
    blocks: Vec<Vec<usize>>,
}

fn wide(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn long(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl<'a> Reason<'a> {
    fn new(conflict: &'a Conflict, problem: &'a GroupingProblem, names: Names<'a>) -> Self {
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

    fn find(&self) -> Option<Bilingual> {
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

    fn has(&self, demand: Demand) -> bool {
        self.demands.contains(&demand)
    }

    fn ids(&self, places: &[usize]) -> Vec<MemberId> {
        places.iter().filter_map(|at| self.problem.roster().get(*at)).map(|m| m.member.clone()).collect()
    }

    fn people(&self, places: &[usize]) -> Bilingual {
        people(&self.ids(places), self.names)
    }

    fn places(&self, list: &[MemberId]) -> Vec<usize> {
        list.iter().filter_map(|member| self.problem.place(member)).collect()
    }

    fn lists(&self, of: impl Fn(Demand) -> Option<&'a Vec<MemberId>>) -> Vec<Vec<usize>> {
        self.demands.iter().filter_map(|demand| of(*demand)).map(|list| self.places(list)).collect()
    }

    /// The blocks the demands for being together make, each in the order of the roster.
    fn joined(&self) -> Vec<Vec<usize>> {
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

    fn apart(&self) -> Vec<Vec<usize>> {
        let apart = &self.problem.plan().demands.apart;
        self.lists(|demand| match demand {
            Demand::Apart { at } => apart.get(at),
            _ => None,
        })
    }

    /// Everybody settled in a group, by a demand of his or her own or through a block.
    fn settled(&self) -> Vec<(usize, &'a crate::GroupId)> {
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

    fn block_of(&self, place: usize) -> Vec<usize> {
        self.blocks.iter().find(|block| block.contains(&place)).cloned().unwrap_or_else(|| vec![place])
    }

    fn sizes(&self) -> Option<Bilingual> {
        let members = self.problem.roster().len();
        let least = self.problem.least_size().filter(|_| self.has(Demand::LeastSize)).map(wide);
        let most = self.problem.most_size().filter(|_| self.has(Demand::MostSize)).map(wide);
        let number = self.problem.number().filter(|_| self.has(Demand::Number));
        let people = counted(long(members), "member");
        if self.has(Demand::Sizes) {
            return self.listed_sizes(members, &people, least, most);
        }
        if let (Some(least), Some(most)) =
            (least, most.filter(|most| least.is_some_and(|least| least > *most)))
        {
            return Some(Bilingual::new(
                format!("每组至少 {least} 人，又至多 {most} 人，互相矛盾"),
                format!("no group has at least {least} and at most {most} members"),
            ));
        }
        if let Some(groups) = number.map(|number| wide(number.least())) {
            if let Some(least) = least.filter(|least| least * groups > members) {
                let needed = least * groups;
                return Some(Bilingual::new(
                    format!("{members} 人分不成 {groups} 个至少 {least} 人的党小组：那需要 {needed} 人"),
                    format!("{people} cannot make {groups} groups of at least {least}: that needs {needed}"),
                ));
            }
            if groups > members {
                return Some(Bilingual::new(
                    format!("{members} 人分不成 {groups} 个党小组"),
                    format!("{people} cannot make {}", counted(long(groups), "group")),
                ));
            }
        }
        if let Some((groups, most)) = number.map(|number| wide(number.most())).zip(most) {
            let room = most * groups;
            if room < members {
                return Some(Bilingual::new(
                    format!("{groups} 个至多 {most} 人的党小组只容得下 {room} 人，名单有 {members} 人"),
                    format!("{groups} groups of at most {most} have room for {room}, and there are {people}"),
                ));
            }
        }
        let spread = self.problem.size_spread().filter(|_| self.has(Demand::SizeSpread));
        if let (Some(0), Some(HowMany::Exactly(groups))) = (spread, number) {
            return Some(Bilingual::new(
                format!("{members} 人不能平均分成 {groups} 个人数相同的党小组"),
                format!("{people} cannot be divided into {groups} groups of one size"),
            ));
        }
        let least = least?;
        let groups = members / least;
        if groups == 0 {
            return Some(Bilingual::new(
                format!("名单只有 {members} 人，不足一个至少 {least} 人的党小组"),
                format!("{people} are not enough for one group of at least {least}"),
            ));
        }
        let most = most?;
        let (room, more, needed) = (groups * most, groups + 1, (groups + 1) * least);
        (room < members).then(|| {
            Bilingual::new(
                format!(
                    "{members} 人不能分成每组 {least} 至 {most} 人：分 {groups} 组至多容 {room} 人，分 {more} 组至少需 {needed} 人"
                ),
                format!(
                    "{people} cannot be divided into groups of {least} to {most}: {} at most {room}, and {more} groups need {needed}",
                    if groups == 1 { "1 group holds".to_owned() } else { format!("{groups} groups hold") }
                ),
            )
        })
    }

    fn listed_sizes(
        &self,
        members: usize,
        people: &str,
        least: Option<usize>,
        most: Option<usize>,
    ) -> Option<Bilingual> {
        let sizes = &self.problem.plan().groups.sizes;
        if let Some(size) =
            sizes.iter().map(|size| wide(size.most())).find(|size| least.is_some_and(|l| *size < l))
        {
            let least = least.unwrap_or(1);
            return Some(Bilingual::new(
                format!("所列人数中有 {size} 人的党小组，少于每组至少的 {least} 人"),
                format!("a group of {size} is listed, and every group has at least {least}"),
            ));
        }
        if let Some((size, most)) = sizes
            .iter()
            .map(|size| wide(size.least()))
            .find_map(|size| most.filter(|most| size > *most).map(|most| (size, most)))
        {
            return Some(Bilingual::new(
                format!("所列人数中有 {size} 人的党小组，超过每组至多的 {most} 人"),
                format!("a group of {size} is listed, and every group has at most {most}"),
            ));
        }
        let low: usize = sizes.iter().map(|size| wide(size.least()).max(least.unwrap_or(0))).sum();
        let high: usize = sizes.iter().map(|size| wide(size.most()).min(most.unwrap_or(usize::MAX))).sum();
        if (low..=high).contains(&members) {
            return None;
        }
        let (zh, en) = if low == high {
            (low.to_string(), low.to_string())
        } else {
            (format!("{low} 至 {high}"), format!("{low} to {high}"))
        };
        Some(Bilingual::new(
            format!("所列各组人数共 {zh} 人，名单有 {members} 人"),
            format!("the sizes listed add up to {en}, and there are {people}"),
        ))
    }

    fn together_and_apart(&self) -> Option<Bilingual> {
        for apart in self.apart() {
            for block in &self.blocks {
                let clash: Vec<usize> = apart.iter().copied().filter(|place| block.contains(place)).collect();
                if clash.len() > 1 {
                    let (all, two) = (self.people(block), self.people(&clash));
                    return Some(Bilingual::new(
                        format!("{}须在同一组，而{}不得同组", all.zh, two.zh),
                        format!("{} must be together, but {} apart", all.en, two.en),
                    ));
                }
            }
        }
        None
    }

    fn settled_apart(&self) -> Option<Bilingual> {
        let settled = self.settled();
        for (at, (one, group)) in settled.iter().enumerate() {
            for (other, second) in settled.iter().skip(at + 1) {
                let (first, next) = (self.people(&[*one]), self.people(&[*other]));
                let (home, away) = (self.names.group(group), self.names.group(second));
                if group != second && one == other {
                    return Some(Bilingual::new(
                        format!("{}既定在 {home}，又定在 {away}", first.zh),
                        format!("{} is settled in {home} and in {away}", first.en),
                    ));
                }
                let block = self.block_of(*one);
                if group != second && block.contains(other) {
                    let all = self.people(&block);
                    return Some(Bilingual::new(
                        format!("{}须在同一组，而{}定在 {home}，{}定在 {away}", all.zh, first.zh, next.zh),
                        format!(
                            "{} must be together, but {} is settled in {home} and {} in {away}",
                            all.en, first.en, next.en
                        ),
                    ));
                }
                let (mine, theirs) = (block, self.block_of(*other));
                if group == second && one != other {
                    let clash = self.apart().into_iter().find_map(|list| {
                        let a = list.iter().find(|place| mine.contains(place)).copied();
                        let b = list.iter().find(|place| theirs.contains(place)).copied();
                        a.zip(b).filter(|(a, b)| a != b)
                    });
                    if let Some((a, b)) = clash {
                        let two = self.people(&[a, b]);
                        return Some(Bilingual::new(
                            format!("{}不得同组，而按要求都在 {home}", two.zh),
                            format!("{} must be apart, but both are settled in {home}", two.en),
                        ));
                    }
                }
            }
        }
        None
    }

    fn settled_nowhere(&self) -> Option<Bilingual> {
        let (_, most) = self.groups?;
        let ids = self.problem.ids(most);
        let (place, group) = self.settled().into_iter().find(|(_, group)| !ids.contains(group))?;
        let (who, group) = (self.people(&[place]), self.names.group(group));
        let count = self.most_groups(most);
        Some(Bilingual::new(
            format!("{}，其中没有 {}所定的 {group}", count.zh, who.zh),
            format!("{}, and {group}, where {} is settled, is none of them", count.en, who.en),
        ))
    }

    fn officers(&self) -> Option<Bilingual> {
        if !self.has(Demand::OfficersSpread) {
            return None;
        }
        let (fewest, _) = self.groups?;
        let mut blocks = self.blocks.clone();
        let mut homes: Vec<(&crate::GroupId, Vec<usize>)> = Vec::new();
        for (place, group) in self.settled() {
            let block = self.block_of(place);
            match homes.iter_mut().find(|(other, _)| *other == group) {
                Some((_, places)) => places.extend(block),
                None => homes.push((group, block)),
            }
        }
        blocks.extend(homes.into_iter().map(|(_, places)| places));
        let kinds: [(Counts, Bilingual); 2] = [
            (is_chief, Bilingual::new("书记、副书记", "secretary and deputies")),
            (is_officer, Bilingual::new("支部委员（含书记、副书记）", "committee members")),
        ];
        for (counts, title) in kinds {
            let roster = self.problem.roster();
            let all = roster.iter().filter(|member| counts(member)).count();
            let most = all.div_ceil(fewest.max(1));
            for block in &blocks {
                let mut here: Vec<usize> =
                    block.iter().copied().filter(|at| roster.get(*at).is_some_and(counts)).collect();
                here.sort_unstable();
                here.dedup();
                if here.len() > most {
                    let (who, count) = (self.people(&here), self.fewest_groups(fewest));
                    return Some(Bilingual::new(
                        format!(
                            "{}按要求在同一组，而{}，{}共 {all} 人须分别编入，每组至多 {most} 人（1.1c）",
                            who.zh, count.zh, title.zh
                        ),
                        format!(
                            "{} would be in one group, but {}, and the {} ({all} in all) are spread: at most {most} a group (1.1c)",
                            who.en, count.en, title.en
                        ),
                    ));
                }
            }
        }
        None
    }

    fn bearers(&self) -> Option<Bilingual> {
        let (fewest, _) = self.groups?;
        let kinds: [(Demand, Counts, &str, &str); 2] = [
            (Demand::LeaderCandidates, |m| m.full && m.may_lead, "可任组长", "may lead"),
            (Demand::FullMembers, |m| m.full, "是正式党员", "are full members"),
        ];
        for (demand, counts, zh, en) in kinds {
            if !self.has(demand) {
                continue;
            }
            let roster = self.problem.roster();
            let all: Vec<usize> =
                (0..roster.len()).filter(|at| roster.get(*at).is_some_and(counts)).collect();
            let count = self.fewest_groups(fewest);
            if all.len() < fewest {
                let number = all.len();
                return Some(Bilingual::new(
                    format!("{}，每组需要 1 人，而只有 {number} 人{zh}", count.zh),
                    format!("only {number} {en}, and {} that need one each", count.en),
                ));
            }
            let shared = |block: &Vec<usize>| block.iter().filter(|at| all.contains(at)).count();
            let lost: usize = self.blocks.iter().map(|block| shared(block).saturating_sub(1)).sum();
            let left = all.len() - lost;
            if left < fewest {
                let number = all.len();
                return Some(Bilingual::new(
                    format!(
                        "{}，每组需要 1 人；{number} 人{zh}，但按要求编在一起后至多分到 {left} 组",
                        count.zh
                    ),
                    format!(
                        "{number} {en}, but those who must be together leave them for {left} groups, and {} that need one each",
                        count.en
                    ),
                ));
            }
        }
        None
    }

    fn too_many_apart(&self) -> Option<Bilingual> {
        let (_, most) = self.groups?;
        let list = self.apart().into_iter().find(|list| list.len() > most)?;
        let (who, number, count) = (self.people(&list), list.len(), self.most_groups(most));
        Some(Bilingual::new(
            format!("{}共 {number} 人两两不同组，而{}", who.zh, count.zh),
            format!("no two of {} ({number}) may be in one group, and {}", who.en, count.en),
        ))
    }

    fn too_large(&self) -> Option<Bilingual> {
        let largest = self.largest;
        if let Some(block) = self.blocks.iter().find(|block| block.len() > largest) {
            let (who, number) = (self.people(block), block.len());
            return Some(Bilingual::new(
                format!("{}共 {number} 人须在同一组，而一组至多 {largest} 人", who.zh),
                format!("{} ({number}) must be together, and no group can have more than {largest}", who.en),
            ));
        }
        let settled = self.settled();
        let (_, group) =
            settled.iter().find(|(_, group)| self.settled_in(&settled, group).len() > largest)?;
        let here = self.settled_in(&settled, group);
        let (who, number, group) = (self.people(&here), here.len(), self.names.group(group));
        Some(Bilingual::new(
            format!("{}共 {number} 人按要求都在 {group}，而一组至多 {largest} 人", who.zh),
            format!(
                "{} ({number}) are settled in {group}, and no group can have more than {largest}",
                who.en
            ),
        ))
    }

    fn settled_in(&self, settled: &[(usize, &crate::GroupId)], group: &crate::GroupId) -> Vec<usize> {
        let here = settled.iter().filter(|(_, other)| *other == group);
        let mut places: Vec<usize> = here.flat_map(|(place, _)| self.block_of(*place)).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// That there are at least so many groups, and where it comes from.
    fn fewest_groups(&self, fewest: usize) -> Bilingual {
        let most = self.problem.most_size().filter(|_| self.has(Demand::MostSize));
        match most.filter(|_| !self.counted()) {
            Some(most) => {
                let members = self.problem.roster().len();
                Bilingual::new(
                    format!("{members} 人每组至多 {most} 人时至少要分 {fewest} 个党小组"),
                    format!("{members} members in groups of at most {most} make at least {fewest} groups"),
                )
            }
            None => Bilingual::new(
                format!("共有 {fewest} 个党小组"),
                format!("there are {}", counted(long(fewest), "group")),
            ),
        }
    }

    /// That there are at most so many groups, and where it comes from.
    fn most_groups(&self, most: usize) -> Bilingual {
        let least = self.problem.least_size().filter(|_| self.has(Demand::LeastSize));
        match least.filter(|_| !self.counted()) {
            Some(least) => {
                let members = self.problem.roster().len();
                Bilingual::new(
                    format!("{members} 人每组至少 {least} 人时至多分 {most} 个党小组"),
                    format!("{members} members in groups of at least {least} make at most {most} groups"),
                )
            }
            None => Bilingual::new(
                format!("只有 {most} 个党小组"),
                format!("there are only {}", counted(long(most), "group")),
            ),
        }
    }

    fn counted(&self) -> bool {
        self.has(Demand::Number) || self.has(Demand::Sizes)
    }
}
