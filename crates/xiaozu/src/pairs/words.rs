//! The reasons, in words.

use super::{PairWhy, ProposedPair, UnkeptWish, Unpaired, WhyNot, WhyUnpaired};
use crate::judgement::Names;
use crate::text::{Bilingual, Lang, counted};

impl ProposedPair {
    /// Who leads whom, and why, in one sentence.
    #[must_use]
    pub fn text(&self, names: Names<'_>, lang: Lang) -> String {
        let (guide, learner) = (names.member(&self.guide), names.member(&self.learner));
        let (of_guide, of_learner, gap) = (self.guide_score, self.learner_score, self.gap);
        let why = match self.why {
            PairWhy::Wished => Bilingual::new("按方案指定结对", "the plan wishes for it"),
            PairWhy::Best => Bilingual::new("强弱结对", "strong with weak"),
        };
        Bilingual::new(
            format!("{guide}（{of_guide} 分）带{learner}（{of_learner} 分），分差 {gap}：{}", why.zh),
            format!(
                "{guide} ({of_guide}) leads {learner} ({of_learner}), {} apart: {}",
                counted(gap, "point"),
                why.en
            ),
        )
        .take(lang)
    }
}

impl Unpaired {
    /// Who is left without a guide, and why, in one sentence.
    #[must_use]
    pub fn text(&self, names: Names<'_>, lang: Lang) -> String {
        let who = names.member(&self.learner);
        let why = match (&self.why, &self.group) {
            (WhyUnpaired::NoGroup, _) => Bilingual::new(
                "没有编入党小组",
                "he or she is in no group, and pairs are formed inside groups",
            ),
            (WhyUnpaired::NoStrong, Some(group)) => {
                let group = names.group(group);
                Bilingual::new(
                    format!("{group}没有达到带人分数线的党员"),
                    format!("nobody in {group} is strong"),
                )
            }
            (WhyUnpaired::NoStrong, None) => Bilingual::new("没有达到带人分数线的党员", "nobody is strong"),
            (WhyUnpaired::AllRefused, _) => {
                Bilingual::new("可带人的党员都被方案列为不结对", "the plan refuses every strong one")
            }
            (WhyUnpaired::LoadsFull, _) => {
                Bilingual::new("可带人的党员都已带满", "every strong one leads as many as allowed")
            }
        };
        Bilingual::new(
            format!("{who}没有结对：{}", why.zh),
            format!("{who} is paired with nobody: {}", why.en),
        )
        .take(lang)
    }
}

impl UnkeptWish {
    /// Which wish is not kept, and why, in one sentence.
    #[must_use]
    pub fn text(&self, names: Names<'_>, lang: Lang) -> String {
        let (guide, learner) = (names.member(&self.guide), names.member(&self.learner));
        let why = match &self.why {
            WhyNot::Unscored { member } => {
                let who = names.member(member);
                Bilingual::new(format!("{who}没有考核成绩"), format!("{who} has no score"))
            }
            WhyNot::NotWeak { score, pass } => Bilingual::new(
                format!("{learner} {score} 分，已达到及格线 {pass} 分"),
                format!("{learner} has {score} points, and {pass} pass"),
            ),
            WhyNot::NotStrong { score, strong } => Bilingual::new(
                format!("{guide} {score} 分，未达到带人分数线 {strong} 分"),
                format!("{guide} has {score} points, and {strong} are needed to lead"),
            ),
            WhyNot::HasGuide { led_by } => {
                let guide = names.member(led_by);
                Bilingual::new(format!("{learner}已由{guide}带"), format!("{guide} leads {learner} already"))
            }
            WhyNot::OtherGroup => Bilingual::new(
                "两人不在同一党小组，方案不跨组结对",
                "the two share no group, and pairs are formed inside groups",
            ),
            WhyNot::LoadFull { limit: 0 } => {
                Bilingual::new(format!("方案不安排{guide}带人"), format!("the plan lets {guide} lead nobody"))
            }
            WhyNot::LoadFull { limit } => Bilingual::new(
                format!("{guide}最多带 {limit} 人，已带满"),
                format!("{guide} leads {} already, the most allowed", counted(*limit, "learner")),
            ),
        };
        Bilingual::new(
            format!("未按方案指定由{guide}带{learner}：{}", why.zh),
            format!("the wish that {guide} leads {learner} is not kept: {}", why.en),
        )
        .take(lang)
    }
}
