//! A wish in words, with the counts behind its points.

use super::super::number::Number;
use super::super::plan::{Goal, Wish};
use super::super::problem::GroupingProblem;
use super::wishes::{GroupAverage, GroupDistances, GroupShare, LabelPlaces, LabelShares};
use super::words::{Speaker, both, lines, lost};
use super::{WishExplained, WishFigures};
use crate::judgement::Names;
use crate::text::{Bilingual, Text, counted};

/// Groups up to which every one is listed; of more, only those that lose points.
pub(super) const LISTED: usize = 12;

/// What attributes are called in Chinese: those a book knows, and those plans often use. Others are shown as written.
const ATTRIBUTES: &[(&str, &str)] = &[
    ("unit", "单位"),
    ("post", "岗位"),
    ("cadre", "干部"),
    ("backbone", "骨干"),
    ("party_years", "党龄"),
    ("place", "地点"),
    ("shift", "班次"),
    ("specialty", "专业"),
    ("age", "年龄"),
    ("score", "成绩"),
];

fn attribute(attribute: &Text) -> Bilingual {
    let known = ATTRIBUTES.iter().find(|(en, _)| *en == attribute.as_str());
    let zh = known.map_or(attribute.as_str(), |(_, zh)| zh);
    both(format!("“{zh}”"), format!("\"{attribute}\""))
}

fn label(label: &Text) -> Bilingual {
    let zh = match label.as_str() {
        "yes" => "是",
        "no" => "否",
        other => other,
    };
    both(format!("“{zh}”"), format!("\"{label}\""))
}

impl WishExplained {
    /// What the wish means, what is lost on it, and the counts, in lines.
    #[must_use]
    pub fn words(&self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        let speaker = Speaker { problem, names };
        let Some(wish) = problem.plan().wishes.get(self.score.wish) else { return both("", "") };
        let (meaning, points) = (meaning(wish), self.score.points);
        let lost = lost(points);
        let mut all =
            vec![both(format!("{}——{}。", meaning.zh, lost.zh), format!("{}: {}.", meaning.en, lost.en))];
        match &self.figures {
            WishFigures::KeepTogether { labels } => {
                all.extend(labels.iter().map(|label| speaker.places(label)))
            }
            WishFigures::Mix { labels } => all.extend(labels.iter().map(|label| speaker.shares(label))),
            WishFigures::Spread { shares } => all.push(speaker.shares(shares)),
            WishFigures::Balance { average, groups } => {
                let shown: Vec<Bilingual> = groups
                    .iter()
                    .filter(|group| groups.len() <= LISTED || group.points > 0)
                    .map(|group| speaker.average(group, wish))
                    .collect();
                let shown = Bilingual::joined(&shown, "，", ", ");
                all.push(both(
                    format!("　全体平均 {average}：{}。", shown.zh),
                    format!("  average of all {average}: {}.", shown.en),
                ));
            }
            WishFigures::Distances { groups } => {
                let one = |group: &GroupDistances| {
                    let (name, pairs, sum) = (names.group(&group.group), group.pairs, group.sum);
                    both(format!("{name} {sum}（{pairs} 对）"), format!("{name} {sum} (pairs: {pairs})"))
                };
                let shown = Bilingual::joined(&groups.iter().map(one).collect::<Vec<_>>(), "，", ", ");
                all.push(both(
                    format!("　组内距离合计：{}。", shown.zh),
                    format!("  sums inside groups: {}.", shown.en),
                ));
            }
            WishFigures::Stay { leavers } if !leavers.is_empty() => {
                let moves: Vec<Bilingual> =
                    leavers.iter().map(|moved| speaker.moves(std::slice::from_ref(moved))).collect();
                let moves = Bilingual::joined(&moves, "，", ", ");
                all.push(both(format!("　{}。", moves.zh), format!("  {}.", moves.en)));
            }
            WishFigures::Stay { .. } => {}
        }
        lines(&all)
    }
}

impl Wish {
    /// What it asks and what not meeting it costs, in one sentence.
    #[must_use]
    pub fn words(&self) -> Bilingual {
        meaning(self)
    }
}

fn meaning(wish: &Wish) -> Bilingual {
    let weight = i64::from(wish.weight());
    let each = counted(weight, "point");
    let about = wish.attribute().map_or_else(|| both("", ""), attribute);
    match wish {
        Wish::KeepTogether { .. } => both(
            format!("{}相同的尽量同组（每有一对不同组，失 {weight} 分）", about.zh),
            format!("Members with the same {} in one group ({each} for every pair apart)", about.en),
        ),
        Wish::Mix { .. } => both(
            format!("各类{}按比例分到各组（每多或少 1 人，失 {weight} 分）", about.zh),
            format!(
                "Every {} in proportion in all groups ({each} for every member too many or too few)",
                about.en
            ),
        ),
        Wish::Spread { value, at_least, .. } => {
            let who = meant(&about, value.as_ref(), *at_least);
            both(
                format!("{}的人平均分到各组（每多或少 1 人，失 {weight} 分）", who.zh),
                format!(
                    "Members with {} spread evenly ({each} for every member too many or too few)",
                    who.en
                ),
            )
        }
        Wish::Balance { unit, .. } => both(
            format!(
                "各组{}的平均数相近（一组的合计比按全体平均应有的每差满 {unit}，失 {weight} 分）",
                about.zh
            ),
            format!(
                "The same average {} in all groups ({each} for every whole {unit} a group's sum is off its fair share)",
                about.en
            ),
        ),
        Wish::Distances { goal, .. } => {
            let (zh, en, how, won) = match goal {
                Goal::Maximise => ("大", "great", "得", "won"),
                Goal::Minimise => ("小", "small", "失", "lost"),
            };
            both(
                format!("同组的人彼此距离的合计尽量{zh}（每 1 个单位，{how} {weight} 分）"),
                format!("Distances inside groups in all as {en} as can be ({each} {won} for every unit)"),
            )
        }
        Wish::Stay { .. } => both(
            format!("尽量留在原来的党小组（每调出 1 人，失 {weight} 分）"),
            format!("Members stay in their present group ({each} for everybody who leaves)"),
        ),
    }
}

fn meant(about: &Bilingual, value: Option<&Text>, at_least: Option<Number>) -> Bilingual {
    match (value.map(label), at_least) {
        (Some(value), _) => both(format!("{}为{}", about.zh, value.zh), format!("{} {}", about.en, value.en)),
        (None, Some(least)) => {
            both(format!("{}达到 {least}", about.zh), format!("{} of at least {least}", about.en))
        }
        (None, None) => about.clone(),
    }
}

impl Speaker<'_> {
    /// A wish in a word or two.
    pub(in super::super) fn wish(self, wish: usize) -> Bilingual {
        let Some(wish) = self.problem.plan().wishes.get(wish) else { return both("", "") };
        let about = wish.attribute().map_or_else(|| both("", ""), attribute);
        let (zh, en) = match wish {
            Wish::KeepTogether { .. } => ("同组", "together"),
            Wish::Mix { .. } => ("搭配", "mixed"),
            Wish::Spread { .. } => ("均分", "spread"),
            Wish::Balance { .. } => ("平均", "balanced"),
            Wish::Distances { .. } => ("组内距离", "distances"),
            Wish::Stay { .. } => ("留在原组", "staying"),
        };
        both(format!("{}{zh}", about.zh), format!("{} {en}", about.en).trim().to_owned())
    }

    fn places(self, places: &LabelPlaces) -> Bilingual {
        let name = label(&places.label);
        if let [group] = places.groups.as_slice() {
            let (count, group) = (group.count, self.names.group(&group.group));
            return both(
                format!("　{}共 {count} 人，都在{group}。", name.zh),
                format!("  {}: {count} in all, in {group}.", name.en),
            );
        }
        let groups = self.counts(&places.groups);
        let all: u32 = places.groups.iter().map(|group| group.count).sum();
        both(
            format!(
                "　{}共 {all} 人，分在 {} 组：{}；{} 对不同组，失 {} 分。",
                name.zh,
                places.groups.len(),
                groups.zh,
                places.pairs_apart,
                places.points
            ),
            format!(
                "  {}: {all} in all: {}; {} apart, {} lost.",
                name.en,
                groups.en,
                counted(places.pairs_apart, "pair"),
                counted(places.points, "point")
            ),
        )
    }

    fn shares(self, shares: &LabelShares) -> Bilingual {
        let name = shares.label.as_ref().map_or_else(|| both("这些人", "They"), label);
        let mut fair: Vec<(u32, u32)> = shares.groups.iter().map(|group| (group.least, group.most)).collect();
        fair.dedup();
        let range = |(least, most): (u32, u32)| match least == most {
            true => both(least.to_string(), least.to_string()),
            false => both(format!("{least} 至 {most}"), format!("{least} to {most}")),
        };
        let same = if let [fair] = fair.as_slice() { Some(range(*fair)) } else { None };
        let one = |share: &GroupShare| {
            let (group, count, off) = (self.names.group(&share.group), share.count, share.off());
            let fair = range((share.least, share.most));
            let mut notes = Vec::new();
            if same.is_none() {
                notes.push(both(format!("应有 {}", fair.zh), format!("fair {}", fair.en)));
            }
            match off {
                0 => {}
                1.. => notes.push(both(format!("多 {off} 人"), format!("{off} too many"))),
                _ => notes.push(both(format!("少 {} 人", -off), format!("{} too few", -off))),
            }
            let notes = Bilingual::joined(&notes, "，", ", ");
            let (zh, en) = (format!("{group} {count} 人"), format!("{group} {count}"));
            if notes.zh.is_empty() {
                both(zh, en)
            } else {
                both(format!("{zh}（{}）", notes.zh), format!("{en} ({})", notes.en))
            }
        };
        let shown: Vec<Bilingual> = shares
            .groups
            .iter()
            .filter(|share| shares.groups.len() <= LISTED || share.off() != 0)
            .map(one)
            .collect();
        let shown = Bilingual::joined(&shown, "，", ", ");
        let fair = same.as_ref().map_or_else(
            || both("", ""),
            |fair| both(format!("，每组应有 {} 人", fair.zh), format!(", fair {} a group", fair.en)),
        );
        let lost = lost(shares.points);
        let (zh, en) = if shown.zh.is_empty() {
            (String::new(), String::new())
        } else {
            (format!("{}；", shown.zh), format!("{}; ", shown.en))
        };
        both(
            format!("　{}共 {} 人{}：{zh}{}。", name.zh, shares.all, fair.zh, lost.zh),
            format!("  {}: {} in all{}: {en}{}.", name.en, shares.all, fair.en, lost.en),
        )
    }

    fn average(self, group: &GroupAverage, wish: &Wish) -> Bilingual {
        let (name, average, off) = (self.names.group(&group.group), group.average, group.off);
        let Wish::Balance { unit, .. } = wish else { return both("", "") };
        if group.average.of == 0 {
            return both(format!("{name} 无数据"), format!("{name} unknown"));
        }
        if off == 0 {
            return both(format!("{name} {average}"), format!("{name} {average}"));
        }
        let (zh, en) = if off > 0 { ("多", "above") } else { ("少", "below") };
        let by = i128::from(off.unsigned_abs()) * i128::from(unit.thousandths());
        let by = i64::try_from(by).ok().and_then(|by| Number::from_thousandths(by).ok());
        let by = by.map_or_else(|| format!("{} × {unit}", off.unsigned_abs()), |by| by.to_string());
        both(
            format!("{name} {average}（合计比应有的{zh} {by} 以上，失 {} 分）", group.points),
            format!(
                "{name} {average} (its sum is at least {by} {en} its share, {} lost)",
                counted(group.points, "point")
            ),
        )
    }
}
