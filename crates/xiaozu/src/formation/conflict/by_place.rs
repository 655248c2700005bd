//! Contradictions of who must be together, apart, or in a settled place.

use super::reason::Reason;
use crate::text::Bilingual;

impl<'a> Reason<'a> {
    pub(super) fn together_and_apart(&self) -> Option<Bilingual> {
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

    pub(super) fn settled_apart(&self) -> Option<Bilingual> {
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

    pub(super) fn settled_nowhere(&self) -> Option<Bilingual> {
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

    pub(super) fn too_many_apart(&self) -> Option<Bilingual> {
        let (_, most) = self.groups?;
        let list = self.apart().into_iter().find(|list| list.len() > most)?;
        let (who, number, count) = (self.people(&list), list.len(), self.most_groups(most));
        Some(Bilingual::new(
            format!("{}共 {number} 人两两不同组，而{}", who.zh, count.zh),
            format!("no two of {} ({number}) may be in one group, and {}", who.en, count.en),
        ))
    }

    pub(super) fn settled_in(
        &self,
        settled: &[(usize, &crate::GroupId)],
        group: &crate::GroupId,
    ) -> Vec<usize> {
        let here = settled.iter().filter(|(_, other)| *other == group);
        let mut places: Vec<usize> = here.flat_map(|(place, _)| self.block_of(*place)).collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}
