//! Contradictions of sizes and numbers of groups.

use super::super::demand::Demand;
use super::super::plan::HowMany;
use super::reason::{Reason, long, wide};
use crate::text::{Bilingual, counted};

impl<'a> Reason<'a> {
    pub(super) fn sizes(&self) -> Option<Bilingual> {
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

    pub(super) fn listed_sizes(
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

    pub(super) fn too_large(&self) -> Option<Bilingual> {
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

    /// That there are at least so many groups, and where it comes from.
    pub(super) fn fewest_groups(&self, fewest: usize) -> Bilingual {
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
    pub(super) fn most_groups(&self, most: usize) -> Bilingual {
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

    pub(super) fn counted(&self) -> bool {
        self.has(Demand::Number) || self.has(Demand::Sizes)
    }
}
