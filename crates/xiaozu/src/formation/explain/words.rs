//! An explanation in words, for people who never asked how groups are found.

use super::super::conflict::people;
use super::super::demand::Demand;
use super::super::problem::GroupingProblem;
use super::wish_words::LISTED;
use super::{Change, DemandHeld, Explanation, GroupCount, Moved, Place, WishChange};
use crate::GroupId;
use crate::judgement::Names;
use crate::text::{Bilingual, counted};

/// Words about one problem, with the names of its people and groups.
#[derive(Clone, Copy)]
pub(in super::super) struct Speaker<'a> {
    pub(in super::super) problem: &'a GroupingProblem,
    pub(in super::super) names: Names<'a>,
}

pub(in super::super) fn both(zh: impl Into<String>, en: impl Into<String>) -> Bilingual {
    Bilingual::new(zh, en)
}

/// Lines, one below the other.
pub(in super::super) fn lines(texts: &[Bilingual]) -> Bilingual {
    Bilingual::joined(texts, "\n", "\n")
}

impl Explanation {
    /// The whole explanation, in lines: sizes and points, every demand, every wish, the changes not made, and every
    /// member's place.
    #[must_use]
    pub fn words(&self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        let speaker = Speaker { problem, names };
        let mut all = vec![self.summary(problem, names), both("一、要求", "I. Demands")];
        all.extend(self.demands.iter().map(|demand| demand.words(problem, names)));
        all.push(both("二、愿望", "II. Wishes"));
        if self.wishes.is_empty() {
            all.push(both("方案没有提出愿望。", "The plan has no wishes."));
        }
        all.extend(self.wishes.iter().map(|wish| wish.words(problem, names)));
        all.push(both("三、没有采取的调整中最好的", "III. The best changes not made"));
        all.push(speaker.best(
            "单独调动一人",
            "One member alone",
            self.best_move.as_ref(),
            self.looked_at.moves,
        ));
        all.push(speaker.best(
            "两人对调",
            "Two members exchanged",
            self.best_swap.as_ref(),
            self.looked_at.swaps,
        ));
        all.push(both("四、每个人的位置", "IV. Every member's place"));
        all.extend(self.places.iter().map(|place| place.words(problem, names)));
        lines(&all)
    }

    /// Sizes, points and whether the demands hold, in a few sentences.
    #[must_use]
    pub fn summary(&self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        let speaker = Speaker { problem, names };
        let sizes = speaker.counts(&self.sizes);
        let members: u32 = self.sizes.iter().map(|group| group.count).sum();
        let broken = self.demands.iter().filter(|demand| !demand.holds).count();
        let groups = self.sizes.len();
        let held = match broken {
            0 => both("要求全部满足。", "Every demand holds."),
            _ => both(
                format!("有 {broken} 项要求没有满足。"),
                format!("Broken: {}.", counted(i64::try_from(broken).unwrap_or(i64::MAX), "demand")),
            ),
        };
        let points = lost(self.points);
        both(
            format!(
                "共 {members} 人，编成 {groups} 个党小组：{}。{}方案的各项愿望合计{}（失分越少越好）。",
                sizes.zh, held.zh, points.zh
            ),
            format!(
                "{} in {}: {}. {} All wishes together: {} (the fewer lost, the better).",
                counted(members, "member"),
                counted(i64::try_from(groups).unwrap_or(i64::MAX), "group"),
                sizes.en,
                held.en,
                points.en
            ),
        )
    }
}

/// Points lost; those below zero are won.
pub(in super::super) fn lost(points: i64) -> Bilingual {
    match points {
        0 => both("没有失分", "nothing lost"),
        1.. => both(format!("失 {points} 分"), format!("{} lost", counted(points, "point"))),
        _ => both(format!("得 {} 分", points.unsigned_abs()), format!("{} won", counted(-points, "point"))),
    }
}

impl DemandHeld {
    /// Whether it holds, what it asks, and the figures, in one line.
    #[must_use]
    pub fn words(&self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        let asked = self.demand.words(problem, names);
        let figures = match self.demand {
            Demand::Number => {
                let groups = self.groups.len();
                both(format!("现为 {groups} 个"), format!("there are {groups}"))
            }
            _ => Speaker { problem, names }.counts(&self.groups),
        };
        let (zh, en) = if self.holds { ("满足", "holds") } else { ("未满足", "BROKEN") };
        both(
            format!("【{zh}】{}：{}。", asked.zh, figures.zh),
            format!("[{en}] {}: {}.", asked.en, figures.en),
        )
    }
}

impl Place {
    /// What the place rests on and the best that could be had elsewhere, in one line.
    #[must_use]
    pub fn words(&self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        let speaker = Speaker { problem, names };
        let (who, group) = (names.member(&self.member), names.group(&self.group));
        let mut parts = Vec::new();
        if !self.bound_by.is_empty() {
            let demands: Vec<Bilingual> =
                self.bound_by.iter().map(|demand| self.binding(*demand, speaker)).collect();
            let demands = Bilingual::joined(&demands, "；", "; ");
            parts.push(both(format!("依据要求：{}", demands.zh), format!("held by demands: {}", demands.en)));
        }
        if let Some((change, moved)) =
            self.best_move.as_ref().and_then(|change| Some((change, change.moves.first()?)))
        {
            let (to, effect) = (names.group(&moved.to), speaker.effect(change));
            parts.push(both(
                format!("单独调出，最好是到{to}，{}", effect.zh),
                format!("alone, best to {to}, which {}", effect.en),
            ));
        }
        if let Some((change, other)) =
            self.best_swap.as_ref().and_then(|change| Some((change, change.moves.get(1)?)))
        {
            let (other, effect) = (names.member(&other.member), speaker.effect(change));
            parts.push(both(
                format!("对调，最好是与{other}，{}", effect.zh),
                format!("exchanged, best with {other}, which {}", effect.en),
            ));
        }
        if parts.is_empty() {
            parts.push(both("没有别的去处可比", "there is nothing to compare with"));
        }
        let parts = Bilingual::joined(&parts, "；", "; ");
        both(format!("{who}（{group}）：{}。", parts.zh), format!("{who} ({group}): {}.", parts.en))
    }

    fn binding(&self, demand: Demand, speaker: Speaker<'_>) -> Bilingual {
        match demand {
            Demand::LeaderCandidates => {
                both("本组只有他（她）可任组长", "the only one of the group who may lead")
            }
            Demand::FullMembers => both("本组只有他（她）是正式党员", "the only full member of the group"),
            Demand::OfficersSpread => both(
                "支委成员要均匀分到各组，别组没有名额",
                "officers are spread evenly, and no other group has room for one",
            ),
            _ => demand.words(speaker.problem, speaker.names),
        }
    }
}

impl Change {
    /// Who goes where and what it would cost, in one sentence.
    #[must_use]
    pub fn words(&self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        let speaker = Speaker { problem, names };
        let (moves, effect) = (speaker.moves(&self.moves), speaker.effect(self));
        both(format!("{}，{}", moves.zh, effect.zh), format!("{}: {}", moves.en, effect.en))
    }
}

impl Speaker<'_> {
    fn best(self, zh: &str, en: &str, change: Option<&Change>, looked: bool) -> Bilingual {
        match change {
            Some(change) => {
                let words = change.words(self.problem, self.names);
                both(format!("{zh}，最好的是：{}。", words.zh), format!("{en}, the best: {}.", words.en))
            }
            None if looked => both(format!("{zh}：无可调整。"), format!("{en}: there is none.")),
            None => {
                both(format!("{zh}：人数太多，没有逐一比较。"), format!("{en}: too many to be looked at."))
            }
        }
    }

    /// Counts by group, with names where there are any.
    pub(in super::super) fn counts(self, groups: &[GroupCount]) -> Bilingual {
        let counts = || groups.iter().map(|group| group.count);
        if let (true, Some(least), Some(most)) = (groups.len() > LISTED, counts().min(), counts().max()) {
            return if least == most {
                both(format!("各组 {least} 人"), format!("{least} in every group"))
            } else {
                both(format!("各组 {least} 至 {most} 人"), format!("{least} to {most} in every group"))
            };
        }
        let one = |group: &GroupCount| {
            let (name, count, who) =
                (self.names.group(&group.group), group.count, people(&group.members, self.names));
            if group.members.is_empty() {
                both(format!("{name} {count} 人"), format!("{name} {count}"))
            } else {
                both(format!("{name} {count} 人（{}）", who.zh), format!("{name} {count} ({})", who.en))
            }
        };
        Bilingual::joined(&groups.iter().map(one).collect::<Vec<_>>(), "，", ", ")
    }

    /// Who goes where.
    pub(in super::super) fn moves(self, moves: &[Moved]) -> Bilingual {
        let member = |moved: &Moved| self.names.member(&moved.member).to_owned();
        let group = |group: &GroupId| self.names.group(group).to_owned();
        match moves {
            [one, other] if one.from.as_ref() == Some(&other.to) && other.from.as_ref() == Some(&one.to) => {
                let (a, b, from, to) = (member(one), member(other), group(&other.to), group(&one.to));
                both(
                    format!("{a}（{from}）与{b}（{to}）对调"),
                    format!("{a} ({from}) and {b} ({to}) change places"),
                )
            }
            _ => {
                let one = |moved: &Moved| {
                    let (who, to) = (member(moved), group(&moved.to));
                    match &moved.from {
                        Some(from) => {
                            let from = group(from);
                            both(format!("{who}由{from}调到{to}"), format!("{who} from {from} to {to}"))
                        }
                        None => both(format!("{who}编入{to}"), format!("{who} into {to}")),
                    }
                };
                Bilingual::joined(&moves.iter().map(one).collect::<Vec<_>>(), "，", ", ")
            }
        }
    }

    /// Demands, quoted.
    pub(in super::super) fn demands(self, demands: &[Demand]) -> Bilingual {
        let quoted = |demand: &Demand| {
            let words = demand.words(self.problem, self.names);
            both(format!("“{}”", words.zh), format!("\"{}\"", words.en))
        };
        Bilingual::joined(&demands.iter().map(quoted).collect::<Vec<_>>(), "、", ", ")
    }

    /// What a change would cost.
    fn effect(self, change: &Change) -> Bilingual {
        let mut parts = Vec::new();
        if !change.breaks.is_empty() {
            let demands = self.demands(&change.breaks);
            parts.push(both(format!("但违反要求{}", demands.zh), format!("breaks {}", demands.en)));
        }
        if !change.mends.is_empty() {
            let demands = self.demands(&change.mends);
            parts.push(both(format!("可使要求{}得到满足", demands.zh), format!("mends {}", demands.en)));
        }
        // Where demands are broken, points are beside the matter: where they come from need not be told.
        let wishes = if change.breaks.is_empty() { change.wishes.as_slice() } else { &[] };
        parts.push(self.more_or_fewer(change.points, wishes));
        Bilingual::joined(&parts, "，", ", ")
    }

    /// A difference in points, with the wishes it comes from.
    pub(in super::super) fn more_or_fewer(self, points: i64, wishes: &[WishChange]) -> Bilingual {
        let differs = |points: i64| match points {
            0 => both("得分不变", "costs nothing"),
            more @ 1.. => both(format!("多失 {more} 分"), format!("loses {} more", counted(more, "point"))),
            fewer => both(format!("少失 {} 分", -fewer), format!("saves {}", counted(-fewer, "point"))),
        };
        let all = differs(points);
        if wishes.is_empty() {
            return all;
        }
        let one = |change: &WishChange| {
            let (name, by) = (self.wish(change.wish), differs(change.points));
            both(format!("{}{}", name.zh, by.zh), format!("{} {}", name.en, by.en))
        };
        let wishes = Bilingual::joined(&wishes.iter().map(one).collect::<Vec<_>>(), "，", ", ");
        both(format!("{}（{}）", all.zh, wishes.zh), format!("{} ({})", all.en, wishes.en))
    }
}
