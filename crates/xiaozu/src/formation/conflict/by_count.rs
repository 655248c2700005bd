//! Contradictions of how many officers, leaders and full members there are.

use super::super::build::{is_chief, is_officer};
use super::super::demand::Demand;
use super::reason::{Counts, Reason};
use crate::text::Bilingual;

impl<'a> Reason<'a> {
    pub(super) fn officers(&self) -> Option<Bilingual> {
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

    pub(super) fn bearers(&self) -> Option<Bilingual> {
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
}
