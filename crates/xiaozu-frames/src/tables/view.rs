use std::cell::OnceCell;
use std::ops::RangeInclusive;

use xiaozu::{Branch, Day, Finding, GroupId, MemberId, Names};

/// What tables are made of: a branch, and the days that those over a span of days are about.
pub struct View<'a> {
    pub(crate) branch: &'a Branch,
    pub(crate) names: Names<'a>,
    pub(crate) span: RangeInclusive<Day>,
    findings: OnceCell<Vec<Finding>>,
}

impl<'a> View<'a> {
    /// Of a branch, over a span of days; without one, over the calendar year of its date.
    #[must_use]
    pub fn new(branch: &'a Branch, span: Option<RangeInclusive<Day>>) -> Self {
        let year = branch.as_of().year();
        let edge = |month, day| Day::new(year, month, day).unwrap_or(branch.as_of());
        let span = span.unwrap_or_else(|| edge(1, 1)..=edge(12, 31));
        Self { branch, names: Names::of(branch), span, findings: OnceCell::new() }
    }

    /// The findings, judged once.
    pub(crate) fn findings(&self) -> &[Finding] {
        self.findings.get_or_init(|| self.branch.findings())
    }

    pub(crate) fn member<'b>(&self, id: &'b MemberId) -> &'b str
    where
        'a: 'b,
    {
        self.names.member(id)
    }

    pub(crate) fn group<'b>(&self, id: &'b GroupId) -> &'b str
    where
        'a: 'b,
    {
        self.names.group(id)
    }
}
