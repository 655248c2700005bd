use serde::Serialize;

use super::{Base, Rule, Rulebook, Share};
use crate::Day;
use crate::text::Bilingual;

/// Something in a rulebook that is valid and makes no sense.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lint {
    /// A stable name of the kind of contradiction.
    pub code: &'static str,
    /// The parameter concerned.
    pub path: &'static str,
    /// The first day on which it is so; the earliest day the library knows when it always was.
    pub from: Day,
    /// What does not fit.
    pub text: Bilingual,
}

impl Rulebook {
    /// Contradictions between parameters that are valid one by one.
    ///
    /// ```
    /// use xiaozu::Rulebook;
    /// assert!(Rulebook::source().lint().is_empty());
    /// ```
    #[must_use]
    pub fn lint(&self) -> Vec<Lint> {
        let mut found: Vec<Lint> = Vec::new();
        for day in self.days_of_change() {
            for lint in self.lint_on(day) {
                if !found.iter().any(|earlier| earlier.code == lint.code) {
                    found.push(lint);
                }
            }
        }
        found
    }

    fn lint_on(&self, from: Day) -> Vec<Lint> {
        let (election, review, honours) = (&self.election, &self.review, &self.honours);
        let mut found = Vec::new();
        let mut say = |code, path, zh: &str, en: &str| {
            found.push(Lint { code, path, from, text: Bilingual::new(zh, en) })
        };
        let quorum = election.quorum.on(from);
        let (share, whole) = quorum.fraction();
        if share == whole {
            say(
                "quorum_whole",
                "election.quorum",
                "法定人数为全体，一人缺席即无法选举",
                "the quorum is everybody: one absent person stops every poll",
            );
        }
        if quorum.base() != Base::ShouldAttend {
            say(
                "quorum_base",
                "election.quorum",
                "法定人数须以应到会人数计算",
                "a quorum counts on those who should attend",
            );
        }
        if let Some(line) = election.majority.on(from).threshold()
            && line.base() == Base::ShouldAttend
            && (3..=200).any(|all| line.needed(all) > quorum.needed(all) && line.needed(all) == all)
        {
            say(
                "majority_out_of_reach",
                "election.majority",
                "当选线高于到会人数，刚够法定人数的选举选不出人",
                "a poll that just meets the quorum can elect nobody",
            );
        }
        if self.clause(Rule::Contested).is_some()
            && Share::on_top_of(election.candidate_margin.on(from), 1) == 1
        {
            say(
                "never_contested",
                "election.candidate_margin",
                "候选人不多于应选人数，差额要求落空",
                "no more candidates than seats are expected, yet contested elections are asked for",
            );
        }
        let review_due = Day::new(2001, 1, 1).map(|day| day.plus_days(review.review_days.on(from)));
        let commend_by =
            Day::new(2001, honours.commend_by_month.on(from), 1).map(|day| day.plus_months(1).day_before());
        if self.clause(Rule::YearlyCommendation).is_some() && commend_by < review_due {
            say(
                "commended_before_reviewed",
                "honours.commend_by_month",
                "表彰期限早于第四季度讲评期限",
                "a year has to be commended before its last review is due",
            );
        }
        if self.clause(Rule::Merit).is_some() && honours.apply_days.on(from) == 0 {
            say(
                "no_time_to_apply",
                "honours.apply_days",
                "记功申请没有期限可用",
                "the branch has no day left to apply for merit",
            );
        }
        if self.dues.farmers_most.on(from) < self.dues.farmers_least.on(from) {
            say(
                "farmers_dues_backward",
                "dues.farmers_most",
                "农民党员党费的上限低于下限",
                "the most a farmer pays is less than the least",
            );
        }
        let (committee, development) = (&self.committee, &self.development);
        let (least, usual, most) =
            (committee.least.on(from), committee.usual.on(from), committee.most.on(from));
        if self.clause(Rule::CommitteeSize).is_some() && !(least <= usual && usual <= most) {
            say(
                "committee_bounds",
                "committee.usual",
                "支委会的最少、通常、最多人数不依次递增",
                "the least, the usual and the largest size of a committee do not follow on one another",
            );
        }
        if self.clause(Rule::ProbationExtension).is_some()
            && development.extension_least.on(from) > development.extension_most.on(from)
        {
            say(
                "no_extension_possible",
                "development.extension_least",
                "延长预备期的下限高于上限，无法延长",
                "a probation has to be extended by more months than are allowed",
            );
        }
        if self.learning.strong.on(from) < self.calendar.pass.on(from) {
            say(
                "strong_below_pass",
                "learning.strong",
                "带人者的分数线低于及格线，同一人可能既强又弱",
                "the score of the strong is below the one that passes: one person may be strong and weak at once",
            );
        }
        found
    }

    /// The days on which some parameter changes, the earliest first.
    fn days_of_change(&self) -> Vec<Day> {
        let (election, honours) = (&self.election, &self.honours);
        let (committee, development) = (&self.committee, &self.development);
        let mut days: Vec<Day> = election
            .quorum
            .values()
            .map(|(from, _)| from)
            .chain(election.majority.values().map(|(from, _)| from))
            .chain(election.candidate_margin.values().map(|(from, _)| from))
            .chain(self.review.review_days.values().map(|(from, _)| from))
            .chain(honours.commend_by_month.values().map(|(from, _)| from))
            .chain(honours.apply_days.values().map(|(from, _)| from))
            .chain(self.dues.farmers_least.values().map(|(from, _)| from))
            .chain(self.dues.farmers_most.values().map(|(from, _)| from))
            .chain(committee.least.values().map(|(from, _)| from))
            .chain(committee.usual.values().map(|(from, _)| from))
            .chain(committee.most.values().map(|(from, _)| from))
            .chain(development.extension_least.values().map(|(from, _)| from))
            .chain(development.extension_most.values().map(|(from, _)| from))
            .chain(self.learning.strong.values().map(|(from, _)| from))
            .chain(self.calendar.pass.values().map(|(from, _)| from))
            .map(|from| from.unwrap_or_else(Day::first))
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}
