//! A demand in words.

use super::super::demand::Demand;
use super::super::plan::HowMany;
use super::super::problem::GroupingProblem;
use crate::judgement::Names;
use crate::text::{Bilingual, counted};
use crate::{Clause, MemberId};

impl Demand {
    /// Where the plan states it: `demands.together[0]`.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Number => "groups.number".to_owned(),
            Self::Sizes => "groups.sizes".to_owned(),
            Self::LeastSize => "groups.least".to_owned(),
            Self::MostSize => "groups.most".to_owned(),
            Self::SizeSpread => "groups.spread".to_owned(),
            Self::OfficersSpread => "demands.officers_spread".to_owned(),
            Self::LeaderCandidates => "demands.leader_candidates".to_owned(),
            Self::FullMembers => "demands.full_members".to_owned(),
            Self::Together { at } => format!("demands.together[{at}]"),
            Self::Apart { at } => format!("demands.apart[{at}]"),
            Self::Fixed { at } => format!("demands.fixed[{at}]"),
        }
    }

    /// The clause it comes from, where there is one.
    #[must_use]
    pub fn clause(self) -> Option<Clause> {
        let clause = match self {
            Self::LeastSize | Self::SizeSpread | Self::FullMembers => "1.1a",
            Self::OfficersSpread => "1.1c",
            Self::LeaderCandidates => "1.1d",
            _ => "",
        };
        Clause::new(clause).ok()
    }

    /// What it asks, in one sentence.
    #[must_use]
    pub fn words(self, problem: &GroupingProblem, names: Names<'_>) -> Bilingual {
        let plan = problem.plan();
        let both = |zh: String, en: String| Bilingual::new(zh, en);
        match self {
            Self::Number => match problem.number() {
                Some(HowMany::Exactly(number)) => {
                    both(format!("分 {number} 个党小组"), counted(number, "group").to_string())
                }
                Some(HowMany::Between(range)) => both(
                    format!("分 {} 至 {} 个党小组", range.least, range.most),
                    format!("{} to {}", range.least, counted(range.most, "group")),
                ),
                None => both("党小组的个数".to_owned(), "the number of groups".to_owned()),
            },
            Self::Sizes => {
                let size = |size: &HowMany| match size {
                    HowMany::Exactly(number) => both(number.to_string(), number.to_string()),
                    HowMany::Between(range) => both(
                        format!("{} 至 {}", range.least, range.most),
                        format!("{} to {}", range.least, range.most),
                    ),
                };
                let sizes: Vec<Bilingual> = plan.groups.sizes.iter().map(size).collect();
                let sizes = Bilingual::joined(&sizes, "、", ", ");
                both(format!("各组人数依次为 {}", sizes.zh), format!("groups of {} members", sizes.en))
            }
            Self::LeastSize => {
                let least = problem.least_size().unwrap_or(1);
                both(format!("每组至少 {least} 人"), format!("at least {} a group", counted(least, "member")))
            }
            Self::MostSize => {
                let most = problem.most_size().unwrap_or(u32::MAX);
                both(format!("每组至多 {most} 人"), format!("at most {} a group", counted(most, "member")))
            }
            Self::SizeSpread => match problem.size_spread().unwrap_or_default() {
                0 => both("各组人数相同".to_owned(), "groups of one size".to_owned()),
                spread => both(
                    format!("各组人数相差不超过 {spread} 人"),
                    format!("groups that differ by at most {}", counted(spread, "member")),
                ),
            },
            Self::OfficersSpread => both(
                "支部书记、副书记和委员分别编入不同的党小组，尽量均匀".to_owned(),
                "secretary, deputies and committee members in different groups, as evenly as numbers allow"
                    .to_owned(),
            ),
            Self::LeaderCandidates => both(
                "每组至少有 1 人可任组长".to_owned(),
                "at least 1 member who may lead in every group".to_owned(),
            ),
            Self::FullMembers => {
                both("每组至少有 1 名正式党员".to_owned(), "at least 1 full member in every group".to_owned())
            }
            Self::Together { at } => {
                let people = named(plan.demands.together.get(at), names);
                both(format!("{}编在同一组", people.zh), format!("{} in one group", people.en))
            }
            Self::Apart { at } => {
                let list = plan.demands.apart.get(at);
                let people = named(list, names);
                if list.is_some_and(|list| list.len() == 2) {
                    both(format!("{}不同组", people.zh), format!("{} in different groups", people.en))
                } else {
                    both(format!("{}两两不同组", people.zh), format!("no two of {} in one group", people.en))
                }
            }
            Self::Fixed { at } => plan.demands.fixed.get(at).map_or_else(
                || both(String::new(), String::new()),
                |fixed| {
                    let (who, group) = (names.member(&fixed.member), names.group(&fixed.group));
                    both(format!("{who}定在{group}"), format!("{who} settled in {group}"))
                },
            ),
        }
    }
}

fn named(list: Option<&Vec<MemberId>>, names: Names<'_>) -> Bilingual {
    people(list.map(Vec::as_slice).unwrap_or_default(), names)
}

/// People, as they are listed in a sentence.
pub(in super::super) fn people(list: &[MemberId], names: Names<'_>) -> Bilingual {
    let all: Vec<&str> = list.iter().map(|member| names.member(member)).collect();
    let en = match all.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => all.concat(),
    };
    Bilingual::new(all.join("、"), en)
}
